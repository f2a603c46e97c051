"""Releases on their way into the record."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from dialogue.vocabulary import Language

from .constraints import is_known
from .plans import Plan


class IntakeQuerySet(models.QuerySet):
    def waiting(self):
        return self.filter(models.Q(plan=None) | models.Q(plan__load=None))

    def without_a_plan(self):
        return self.filter(plan=None)

    def for_lists(self):
        """Without the texts, which may be long."""
        texts = ["content", "text", "draft", "answers", "plan__files"]
        return self.select_related("made_by", "plan").defer(*texts)


class Intake(models.Model):
    """A release as it came, the draft that was read from it, and what editors answer.

    No part of the record: it is in no export, and goes when nobody needs it.
    """

    title = models.CharField(
        _("title"),
        max_length=300,
        help_text=_("What the meeting is called in the draft."),
    )
    content = models.BinaryField(_("content"), help_text=_("The bytes as they came."))
    text = models.TextField(_("text"))
    language = models.CharField(_("language"), max_length=3, choices=Language)
    address = models.URLField(
        _("address"),
        max_length=500,
        blank=True,
        help_text=_("Where the release stands: https://…"),
    )
    retrieved_on = models.DateField(
        _("retrieved on"),
        null=True,
        blank=True,
        help_text=_("The day on which it was read there."),
    )
    draft = models.JSONField(_("draft"), default=dict)
    answers = models.JSONField(_("answers"), default=dict, blank=True)
    document = models.SlugField(
        _("document"),
        max_length=100,
        blank=True,
        help_text=_("The slug of the document that the release became."),
    )
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="intakes",
        verbose_name=_("made by"),
    )
    made_at = models.DateTimeField(_("made at"), auto_now_add=True)
    plan = models.OneToOneField(
        Plan,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="intake",
        help_text=_("What came of it; empty while it is being read."),
        verbose_name=_("plan"),
    )

    objects = IntakeQuerySet.as_manager()

    class Meta:
        verbose_name = _("intake")
        verbose_name_plural = _("intakes")
        ordering = ["-made_at", "-pk"]
        constraints = [is_known("intake", "language", Language)]

    def __str__(self):
        return self.title

    @property
    def is_loaded(self):
        """Whether it was loaded, and that was not taken back."""
        load = self.plan.load if self.plan else None
        return load is not None and not load.is_undone
