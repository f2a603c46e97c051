"""Links of previews and proposals, for tests, and what stands on their pages."""

import re

from django.urls import reverse

from dialogue.exchange.kept_plans import apply_kept, plan_of, seal_of
from dialogue.exchange.preview_links import new_link
from dialogue.exchange.proposals import HeldError, hold_what_is_seen, propose
from dialogue.exchange.records import record_key, root_of
from dialogue.exchange.revisions import revision_of

# What a preview says of itself, and what leads to pages that are not there yet.
APART = re.compile(
    '<details class="cite".*?</details>|<p class="record-history">.*?</p>'
    '|<div class="notice" role="note">.*?</div>'
    '|<ul class="tags" aria-label="Commitments like this one">.*?</ul>'
    "|<li><a [^>]*>Side by side: .*?</li>",
    re.DOTALL,
)


def preview_address(row, proposal=None):
    """Where the preview of a meeting, document or commitment stands from now on."""
    root = root_of(row)
    token = new_link(record_key(root), proposal and proposal.pk).token
    if root is row:
        return reverse("dialogue:preview", args=[token])
    return reverse("dialogue:preview_commitment", args=[token, row.slug])


def proposed(root, **fields):
    """A proposal to give the root of a public record these values."""
    try:
        with revision_of(root) as touched:
            for name, value in fields.items():
                setattr(root, name, value)
            root.save()
            hold_what_is_seen(touched)
    except HeldError as held:
        return propose(held, by=None, why="For a test.")


def accept(kept):
    apply_kept(kept, seen=seal_of(plan_of(kept)), by=None, why="For a test.")


def rows_of(meeting):
    return {
        "meeting": meeting,
        "document": meeting.documents.get(),
        "commitment": meeting.outcomes.order_by("pk").first().commitments.get(),
    }


def lines_in(page):
    """The lines of what a page shows; without links, for some are none in a preview."""
    main = re.search("<main.*</main>", APART.sub("", page), re.DOTALL)[0]
    lines = re.sub("</?a( [^>]*)?>", "", main).splitlines()
    return [line.strip() for line in lines if line.strip()]
