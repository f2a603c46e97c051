"""A meeting or document as readers would see it, with what is not public yet."""

from django.utils.translation import gettext as _

from dialogue.models import Citation, Document, Proposal
from dialogue.vocabulary import Publication

from .before_and_after import before_and_after
from .kept_plans import plan_of
from .load_error import LoadError
from .record_rows import live_records, place_of
from .rows_to_come import ON_THE_WAY, rows_to_come, without_page
from .stored_rows import stored_rows
from .unsaved import Unsaved


class NotShownError(Exception):
    """Why a link shows nothing, in a sentence; `is_over` unless it may again."""

    def __init__(self, sentence, is_over=True):
        super().__init__(sentence)
        self.is_over = is_over


class IsPublicError(Exception):
    """What a link shows is public by now: `row`."""

    def __init__(self, row):
        super().__init__()
        self.row = row


class Preview(Unsaved):
    """What a link shows, with what becomes public with it and what is on its way.

    `live` is its root as it is stored.
    """

    def __init__(self, link, live, rows):
        self.link, self.live = link, live
        super().__init__(rows, rows_to_come)
        self.root.publication = Publication.PUBLISHED

    @property
    def root(self):
        return self.at(place_of(self.link.record))

    def documents(self, slugs):
        """These documents, with their texts, as far as they may be shown beside it."""
        stored = Document.objects.filter(slug__in=slugs).with_texts()
        shown = stored.exclude(publication=Publication.WITHDRAWN)
        return [_with_its_page(each, each) for each in shown]

    def citations_on(self, documents):
        """The citations of these, with their sources, as far as they may be shown."""
        found = Citation.objects.of(*documents).with_source()
        withdrawn = {"passage__text__document__publication": Publication.WITHDRAWN}
        shown = list(found.exclude(**withdrawn))
        for each in shown:
            _with_its_page(each.passage, each.passage.text.document)
        return shown


def preview_of(link):
    """The Preview that a link shows; NotShownError, or IsPublicError."""
    if link.is_over:
        raise NotShownError(_("This link has expired. Ask for a new one."))
    place = place_of(link.record)
    live = stored_rows([place]).get(place)
    rows = _proposed if link.proposal else _drafted
    return Preview(link, live, rows(link, place, live))


def _drafted(link, place, live):
    if live and live.publication == Publication.PUBLISHED:
        raise IsPublicError(live)
    if live is None or live.publication not in ON_THE_WAY:
        raise NotShownError(_("What this link showed is not there any more."))
    return live_records([place])[place]


def _proposed(link, place, live):
    kept = Proposal.objects.proposals().filter(pk=link.proposal).first()
    is_seen = live and live.publication == Publication.PUBLISHED
    if kept is None or not is_seen:
        raise NotShownError(_("The change that this link showed was not made."))
    if kept.load_id:
        raise IsPublicError(live)
    try:
        plan = plan_of(kept)
    except LoadError as error:
        raise _undecided() from error
    if link.record in plan.records_that_are("conflict"):
        raise _undecided()
    _before, after = before_and_after(plan)
    if place not in after:
        raise IsPublicError(live)
    return after[place]


def _with_its_page(row, document):
    is_public = document.publication == Publication.PUBLISHED
    return row if is_public else without_page(row)


def _undecided():
    sentence = _(
        "This change cannot be shown just now: what it changes was changed meanwhile, "
        "and an editor has to decide first. Try the link again later."
    )
    return NotShownError(sentence, is_over=False)
