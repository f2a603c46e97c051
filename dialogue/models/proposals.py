"""What editors would change before readers' eyes."""

from django.utils.translation import gettext_lazy as _

from .plans import Plan


class Proposal(Plan):
    """An edit of what is public, which a publisher accepts or sends back."""

    class Meta:
        proxy = True
        verbose_name = _("proposal")
        verbose_name_plural = _("proposals")
