"""Each load of fixture files."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class FixtureLoad(models.Model):
    """One loading of fixture files: which, by whom, why, and what it was to change."""

    files = models.JSONField(
        _("files"), help_text=_('[{"name": "…", "sha256": "…"}]'), default=list
    )
    loaded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="fixture_loads",
        help_text=_("Empty when it was loaded from the command line."),
        verbose_name=_("loaded by"),
    )
    loaded_at = models.DateTimeField(_("loaded at"), auto_now_add=True)
    reason = models.TextField(_("reason"), blank=True)
    plan = models.JSONField(_("plan"), default=dict, blank=True)
    undoes = models.ForeignKey(
        "self",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="undone_by",
        help_text=_("The load that this one took back."),
        verbose_name=_("takes back"),
    )
    # Apart from the plan, which may be large: each later load asks for these.
    not_taken = models.JSONField(
        _("not taken"),
        default=list,
        blank=True,
        help_text=_("Records of which the side of the archive was taken."),
    )
    stayed = models.JSONField(
        _("stayed"),
        default=dict,
        blank=True,
        help_text=_("By record, the rows that its file did not have and that stayed."),
    )

    class Meta:
        verbose_name = _("fixture load")
        verbose_name_plural = _("fixture loads")
        ordering = ["-loaded_at", "-pk"]
        permissions = [
            ("load_fixture", _("Can read releases in, and plan, apply and undo loads"))
        ]

    def __str__(self):
        return f"#{self.pk}, {self.loaded_at:%Y-%m-%d %H:%M}"

    @property
    def is_undone(self):
        """Whether a load took it back that was not taken back itself."""
        return any(not undo.is_undone for undo in self.undone_by.all())
