"""The public pages: each view fetches and renders, and has its address's name."""

from .attendance import attendance
from .attendance_csv import attendance_csv
from .brief import brief
from .changes import change_list
from .citing import cite_record
from .commitment_csv import commitment_csv
from .commitments import commitment_detail, commitment_list
from .compare import compare
from .countries import country_detail, country_list
from .document_files import document_file
from .document_pairs import document_pair
from .documents import document_detail, document_list
from .history import document_history, meeting_history
from .home import about, accessibility, home, method
from .meetings import meeting_detail, meeting_list
from .people import person_detail, person_list
from .preview import preview, preview_commitment
from .series import series_detail, series_list
from .timeline import timeline
from .topics import topic_detail, topic_list

__all__ = [
    "about",
    "accessibility",
    "attendance",
    "attendance_csv",
    "brief",
    "change_list",
    "cite_record",
    "commitment_csv",
    "commitment_detail",
    "commitment_list",
    "compare",
    "country_detail",
    "country_list",
    "document_detail",
    "document_file",
    "document_history",
    "document_list",
    "document_pair",
    "home",
    "meeting_detail",
    "meeting_history",
    "meeting_list",
    "method",
    "person_detail",
    "person_list",
    "preview",
    "preview_commitment",
    "series_detail",
    "series_list",
    "timeline",
    "topic_detail",
    "topic_list",
]
