"""All public addresses. Each name is also the view, the template and the test."""

from django.urls import path, register_converter
from django.urls.converters import StringConverter

from dialogue import views


class CountryCodeConverter(StringConverter):
    """Two small letters: /countries/tm/."""

    regex = "[a-z]{2}"


class LanguagePairConverter(StringConverter):
    """Two languages: /documents/…/en+ja/."""

    regex = r"[a-z]{2,3}\+[a-z]{2,3}"

    def to_python(self, value):
        first, second = value.split("+")
        if first == second:
            raise ValueError("A text stands beside another, not beside itself.")
        return first, second

    def to_url(self, value):
        return "+".join(value)


class Sha256Converter(StringConverter):
    """A sum, as sha256sum prints it."""

    regex = "[0-9a-f]{64}"


class CitableConverter(StringConverter):
    """The page of a record: meetings/2004-astana-foreign-ministers, countries/tm."""

    regex = (
        "(?:meetings|series|people|topics|commitments|documents)/[-a-zA-Z0-9_]+"
        "|countries/[a-z]{2}"
    )


class CitationFormConverter(StringConverter):
    """The ending of a file for managers of references."""

    regex = "bib|ris"


class PreviewTokenConverter(StringConverter):
    """What a link of a preview shows, signed."""

    regex = "[-a-zA-Z0-9_]+[.][-a-zA-Z0-9_]+"


register_converter(CountryCodeConverter, "country_code")
register_converter(LanguagePairConverter, "language_pair")
register_converter(Sha256Converter, "sha256")
register_converter(CitableConverter, "citable")
register_converter(CitationFormConverter, "citation_form")
register_converter(PreviewTokenConverter, "preview_token")

app_name = "dialogue"

urlpatterns = [
    path("", views.home, name="home"),
    path("meetings/", views.meeting_list, name="meeting_list"),
    path("meetings/<slug:slug>/", views.meeting_detail, name="meeting_detail"),
    path(
        "meetings/<slug:slug>/history/", views.meeting_history, name="meeting_history"
    ),
    path("series/", views.series_list, name="series_list"),
    path("series/<slug:slug>/", views.series_detail, name="series_detail"),
    path("timeline/", views.timeline, name="timeline"),
    path("attendance/", views.attendance, name="attendance"),
    path("attendance.csv", views.attendance_csv, name="attendance_csv"),
    path("compare/", views.compare, name="compare"),
    path("brief/", views.brief, name="brief"),
    path("countries/", views.country_list, name="country_list"),
    path("countries/<country_code:code>/", views.country_detail, name="country_detail"),
    path("people/", views.person_list, name="person_list"),
    path("people/<slug:slug>/", views.person_detail, name="person_detail"),
    path("topics/", views.topic_list, name="topic_list"),
    path("topics/<slug:slug>/", views.topic_detail, name="topic_detail"),
    path("commitments/", views.commitment_list, name="commitment_list"),
    path("commitments.csv", views.commitment_csv, name="commitment_csv"),
    path("commitments/<slug:slug>/", views.commitment_detail, name="commitment_detail"),
    path("documents/", views.document_list, name="document_list"),
    path("documents/<slug:slug>/", views.document_detail, name="document_detail"),
    path(
        "documents/<slug:slug>/history/",
        views.document_history,
        name="document_history",
    ),
    path(
        "documents/<slug:slug>/<language_pair:languages>/",
        views.document_pair,
        name="document_pair",
    ),
    path(
        "documents/<slug:slug>/files/<sha256:sha256>",
        views.document_file,
        name="document_file",
    ),
    path(
        "<citable:record>.<citation_form:form>", views.cite_record, name="cite_record"
    ),
    path("preview/<preview_token:token>/", views.preview, name="preview"),
    path(
        "preview/<preview_token:token>/<slug:slug>/",
        views.preview_commitment,
        name="preview_commitment",
    ),
    path("changes/", views.change_list, name="change_list"),
    path("about/", views.about, name="about"),
    path("method/", views.method, name="method"),
    path("accessibility/", views.accessibility, name="accessibility"),
]
