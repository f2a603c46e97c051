"""The one way in which parts become public: through a published root."""

from dialogue.vocabulary import Publication


def reached_by(queryset, *paths):
    """Keep the rows from which at least one path leads to a published root.

    Each path ends at a Meeting or Document: "outcomes__meeting". One subquery a
    path, so that no join multiplies rows or counts.
    """
    reached = queryset.none()
    for path in paths:
        published = queryset.model._base_manager.filter(
            **{f"{path}__publication": Publication.PUBLISHED}
        )
        reached = reached | queryset.filter(pk__in=published.values("pk"))
    return reached
