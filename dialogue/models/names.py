"""What a thing is called in languages other than English, and who says so."""

import re

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from dialogue.vocabulary import Language, Standing

ENTRY = {"text", "standing", "source"}

# A source may be words. What looks like an address is one that a reader can follow.
OTHER_SCHEME = re.compile(r"\s*(?!https?:)[a-z][a-z0-9+.-]*:\S", re.IGNORECASE)

# NUL and halves of characters: PostgreSQL takes neither.
NOT_TEXT = re.compile("[\\x00\\ud800-\\udfff]")


def validate_names(names):
    """Accept {"ja": {"text": …, "standing": …, "source": …}, …} and nothing else."""
    if not isinstance(names, dict):
        raise ValidationError(_("Names must be an object keyed by language."))
    for language, entry in names.items():
        if NOT_TEXT.search(language):
            raise ValidationError(_("A language has a character that is no text."))
        if language not in Language.values or language == Language.NOT_STATED:
            raise ValidationError(
                _("“%(language)s” is not a language of this archive."),
                params={"language": language},
            )
        if (
            not isinstance(entry, dict)
            or set(entry) != ENTRY
            or not all(
                isinstance(value, str) and value.strip() for value in entry.values()
            )
        ):
            raise ValidationError(
                _("The name in “%(language)s” must give text, standing and source."),
                params={"language": language},
            )
        if any(NOT_TEXT.search(value) for value in entry.values()):
            raise ValidationError(
                _("The name in “%(language)s” has a character that is no text."),
                params={"language": language},
            )
        if entry["standing"] not in Standing.values:
            raise ValidationError(
                _("“%(standing)s” is not a standing; use one of: %(known)s."),
                params={
                    "standing": entry["standing"],
                    "known": ", ".join(Standing.values),
                },
            )
        if OTHER_SCHEME.match(entry["source"]):
            raise ValidationError(
                _("The source of the name in “%(language)s” is no http(s) address."),
                params={"language": language},
            )


def lacks_name_in(language):
    """The rows that have no name in a language."""
    return ~models.Q(names__has_key=language)


class Named(models.Model):
    """Something with names in other languages; never shown as a silent fallback."""

    names = models.JSONField(
        _("names in other languages"),
        default=dict,
        blank=True,
        validators=[validate_names],
        help_text=_(
            "By language, each with its standing and source: "
            '{"ja": {"text": "カザフスタン", "standing": "official", '
            '"source": "https://www.mofa.go.jp/…"}}'
        ),
    )

    class Meta:
        abstract = True

    def clean(self):
        super().clean()
        # An emptied box arrives as None, and [] passes the validators as empty.
        self.names = self.names or {}

    def names_in_order(self):
        """The names as rows of (language tag, language, text, standing, source)."""
        for language, entry in sorted(self.names.items()):
            yield {
                "lang": language,
                "language": Language(language).label,
                "text": entry["text"],
                "standing": Standing(entry["standing"]).label,
                "source": entry["source"],
            }
