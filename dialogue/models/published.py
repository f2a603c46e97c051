"""The one way in which parts become public: through a published root."""

from django.db import models

from dialogue.vocabulary import BEFORE_READERS, ONCE_PUBLISHED, Publication

from .revisions import Revision


class ReachedQuerySet(models.QuerySet):
    """Rows that are public when one of `paths` leads to a published root.

    Each path ends at a Meeting or Document: "outcomes__meeting".
    """

    paths = []

    def public(self):
        return self._reached([Publication.PUBLISHED])

    def before_readers(self):
        """What is public, and what will be once the records in review are published."""
        return self._reached(BEFORE_READERS)

    def once_public(self):
        """What is public, and what only withdrawn records reach."""
        return self.once_reached()

    def once_reached(self):
        """What records that are published or withdrawn reach, and nothing else."""
        return self._reached(ONCE_PUBLISHED)

    def _reached(self, words):
        # One subquery a path, so that no join multiplies rows or counts.
        reached = self.none()
        for path in self.paths:
            roots = self.model._base_manager.filter(
                **{f"{path}__publication__in": words}
            )
            reached = reached | self.filter(pk__in=roots.values("pk"))
        return reached


def once_published(model, slugs):
    """Those of the meetings, or documents, with these slugs that `was_published`."""
    name = model._meta.model_name
    history = Revision.objects.once_published()
    records = history.filter(record__in=[f"{name}/{slug}" for slug in slugs])
    stored = model.objects.filter(slug__in=slugs).values_list("slug", "publication")
    taken_back = {*records.values_list("record", flat=True)}
    return {
        slug
        for slug, publication in stored
        if publication in ONCE_PUBLISHED or f"{name}/{slug}" in taken_back
    }


def was_published(root):
    """Whether a meeting or document is or ever was published, whatever `root` holds.

    The database tells of today, the history of what was taken back to a draft.
    """
    stored = type(root).objects.filter(pk=root.pk).first()
    if stored is None:
        return False
    history = Revision.objects.of(f"{stored._meta.model_name}/{stored.slug}")
    return stored.publication in ONCE_PUBLISHED or history.once_published().exists()
