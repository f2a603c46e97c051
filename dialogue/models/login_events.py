"""Who came to the door of the desk, and what changed of what opens it."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from dialogue.vocabulary import LoginStep

from .append_only import changed_fields
from .constraints import is_known

LONGEST_ACCOUNT = 150  # as in Django's accounts


class LoginEvent(models.Model):
    """One log-in, log-out or refusal at the desk, or a change of a password or device.

    No part of the record, and never changed. Accounts are names, not relations: the
    event stays when the account goes, and most wrong guesses are at none.
    """

    happened_at = models.DateTimeField(_("happened at"), auto_now_add=True)
    account = models.CharField(
        _("account"),
        max_length=LONGEST_ACCOUNT,
        help_text=_("As it was typed: there need not be such an account."),
    )
    step = models.CharField(_("what happened"), max_length=20, choices=LoginStep)
    address = models.GenericIPAddressField(
        _("address"),
        null=True,
        blank=True,
        help_text=_("Empty when no proxy that is trusted named it."),
    )
    made_by = models.CharField(
        _("made by"),
        max_length=LONGEST_ACCOUNT,
        blank=True,
        help_text=_("The administrator, when it was done for another."),
    )

    class Meta:
        verbose_name = _("login event")
        verbose_name_plural = _("login events")
        ordering = ["-happened_at", "-pk"]
        constraints = [is_known("loginevent", "step", LoginStep)]

    def __str__(self):
        return f"{self.account}: {self.get_step_display()}"

    def clean(self):
        if changed_fields(self):
            raise ValidationError(_("What happened at the door is never changed."))
