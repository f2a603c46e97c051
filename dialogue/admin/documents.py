import re

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from dialogue.models import Document

from .base import ArchiveAdmin
from .citations import CitationInline
from .comparing import Compared
from .document_texts import TextInline, documents_at
from .duplicates import AsksIfAnother, NewRowForm
from .moves import Moved
from .previews import Previewed
from .published import KeptOncePublic
from .spellings import spellings_of

ADDRESS = re.compile(r"texts-[0-9]+-address")


class DocumentForm(NewRowForm):
    def alike(self):
        """Those that stand at the same address, or are called so and of one day."""
        new = spellings_of(self.instance)
        called = [
            document
            for document in Document.objects.all()
            if new & spellings_of(document) and self._may_be_of_its_day(document)
        ]
        return list(dict.fromkeys([*documents_at(self._addresses()), *called]))

    def _may_be_of_its_day(self, document):
        days = {document.issued_on, self.instance.issued_on}
        return len(days) == 1 or None in days

    def _addresses(self):
        """What is typed below this form as addresses of its texts."""
        return [self.data[name] for name in self.data if ADDRESS.fullmatch(name)]


@admin.register(Document)
class DocumentAdmin(
    AsksIfAnother, Previewed, Compared, Moved, KeptOncePublic, ArchiveAdmin
):
    form = DocumentForm
    list_display = ["title", "kind", "issued_on", "publisher", "publication"]
    list_filter = ["publication", "kind", "publisher_kind", "issuers"]
    search_fields = ["title", "slug", "publisher", "texts__address"]
    date_hierarchy = "issued_on"
    prepopulated_fields = {"slug": ["title"]}
    inlines = [TextInline, CitationInline]
    fieldsets = [
        (_("Which document?"), {"fields": ["title", "slug", "kind", "publication"]}),
        (
            _("Who issued it, and when?"),
            {"fields": ["issued_on", "issuers", ("publisher", "publisher_kind")]},
        ),
        (_("What is it called elsewhere?"), {"fields": ["names"]}),
    ]
