"""Fixture files that wait to be loaded."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from .fixture_loads import FixtureLoad


class PlanQuerySet(models.QuerySet):
    def waiting(self):
        return self.filter(load=None)

    def of_files(self):
        return self.filter(base={})

    def proposals(self):
        return self.exclude(base={})

    def for_lists(self):
        """Without the files, which may be large."""
        large = ["files", "base", "load__files", "load__plan"]
        return self.select_related("made_by", "load").defer(*large)


class Plan(models.Model):
    """What someone means to load, and whose side is taken where editors disagree.

    A proposal is one too: what an editor typed into a record that readers see.

    No part of the record: it is in no export, and goes when nobody needs it.
    """

    title = models.CharField(
        _("title"), max_length=300, help_text=_("The names of its files.")
    )
    files = models.JSONField(
        _("files"), help_text=_('[{"name": "…", "content": "…"}]'), default=list
    )
    take = models.JSONField(
        _("sides taken"),
        default=dict,
        blank=True,
        help_text=_('By record: {"meeting/2004-astana-…": "file"}, or "live".'),
    )
    remove = models.BooleanField(
        _("remove what the files leave out"),
        default=False,
        help_text=_("Parts of a record that its file does not have go."),
    )
    base = models.JSONField(
        _("base"),
        default=dict,
        blank=True,
        help_text=_("Of a proposal: each record as it stood when it was typed."),
    )
    reason = models.TextField(_("reason"), blank=True)
    remark = models.TextField(
        _("remark"), blank=True, help_text=_("What a publisher wants changed first.")
    )
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="plans",
        verbose_name=_("made by"),
    )
    made_at = models.DateTimeField(_("made at"), auto_now_add=True)
    load = models.OneToOneField(
        FixtureLoad,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="kept_plan",
        help_text=_("Empty while it waits."),
        verbose_name=_("load"),
    )

    objects = PlanQuerySet.as_manager()

    class Meta:
        verbose_name = _("plan")
        verbose_name_plural = _("plans")
        ordering = ["-made_at", "-pk"]

    def __str__(self):
        return self.title
