"""What a proposal would make of the records that it changes: shown, and compared."""

from dialogue.exchange.beside_public import proposed_beside_public
from dialogue.exchange.kept_plans import plan_of
from dialogue.exchange.load_error import LoadError
from dialogue.exchange.preview_links import new_link
from dialogue.exchange.record_rows import place_of
from dialogue.exchange.stored_rows import stored_rows
from dialogue.models import Document, Meeting
from dialogue.vocabulary import Publication

from .comparing import Compared
from .previews import Previewed


class Proposed(Previewed, Compared):
    def previewed(self, kept):
        places = {place_of(record): record for record in kept.base}
        pages = [place for place in places if place[0] in (Meeting, Document)]
        seen = {} if kept.load_id else stored_rows(pages)
        return [
            places[place]
            for place, row in seen.items()
            if row.publication == Publication.PUBLISHED
        ]

    def new_links(self, kept):
        return [new_link(record, kept.pk) for record in self.previewed(kept)]

    def compared(self, kept):
        try:
            plan = plan_of(kept)
        except LoadError as error:
            return {"refusal": str(error)}
        return {
            "compared": proposed_beside_public(plan),
            "conflicts": plan.records_that_are("conflict"),
        }
