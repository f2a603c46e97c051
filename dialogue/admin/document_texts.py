"""Language versions: below their document, and on a page of their own."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from dialogue.models import DocumentText

from .base import ArchiveAdmin, ArchiveStack
from .duplicates import AsksIfAnother, NewRowForm
from .passages import PassageInline
from .spellings import folded_address


def documents_at(addresses):
    """The documents that have a text at one of these addresses, however spelled."""
    asked = {folded_address(address) for address in addresses if address.strip()}
    texts = DocumentText.objects.exclude(address="").select_related("document")
    found = [text.document for text in texts if folded_address(text.address) in asked]
    return list(dict.fromkeys(found))


class TextForm(NewRowForm):
    def alike(self):
        """Other documents that stand where this text does."""
        text = self.instance
        found = documents_at([text.address])
        return [document for document in found if document.pk != text.document_id]


class TextInline(ArchiveStack):
    model = DocumentText
    fields = [("language", "standing"), "address", "retrieved_on", "licence_note"]


@admin.register(DocumentText)
class DocumentTextAdmin(AsksIfAnother, ArchiveAdmin):
    form = TextForm
    list_display = ["document", "language", "standing", "retrieved_on"]
    list_filter = ["language", "standing"]
    list_select_related = ["document"]
    search_fields = ["document__title", "document__slug", "address"]
    date_hierarchy = "retrieved_on"
    inlines = [PassageInline]
    fieldsets = [
        (_("Which text?"), {"fields": ["document", ("language", "standing")]}),
        (_("Where was it read, and when?"), {"fields": ["address", "retrieved_on"]}),
        (
            _("May it be copied?"),
            {
                "fields": ["licence_note"],
                "description": _(
                    "Readers get held copies only if the note names a licence that "
                    "lets anyone copy the text: Public Data License, Creative Commons, "
                    "Open Government Licence."
                ),
            },
        ),
    ]
