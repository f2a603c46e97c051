"""Links that show to whoever has them what is not public, until they expire."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from django.conf import settings
from django.core.signing import BadSignature, Signer
from django.utils import timezone


@dataclass(frozen=True)
class PreviewLink:
    """What a link shows: a record by its key, as it is or with a proposal accepted."""

    record: str
    proposal: int | None
    until: datetime

    @property
    def token(self):
        until = int(self.until.timestamp())
        return _signer().sign_object([self.record, self.proposal, until])

    @property
    def is_over(self):
        return timezone.now() >= self.until


def new_link(record, proposal=None):
    """A link that starts now; its end stands in it, whatever is set later."""
    until = timezone.now() + timedelta(days=settings.PREVIEW_DAYS)
    return PreviewLink(record, proposal, until.replace(microsecond=0))


def link_of(token):
    """The link with this token; None when it is not one of ours."""
    try:
        record, proposal, until = _signer().unsign_object(token)
    except BadSignature:
        return None
    return PreviewLink(record, proposal, datetime.fromtimestamp(until, UTC))


def _signer():
    return Signer(salt="dialogue.preview", sep=".")
