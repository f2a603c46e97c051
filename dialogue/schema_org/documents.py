"""A document as a CreativeWork: itself, at its publisher."""

from dialogue.vocabulary import PublisherKind

from .things import one_or_many, other_names, thing

OF_STATES = {PublisherKind.MINISTRY, PublisherKind.GOVERNMENT}


def creative_work(document, texts, absolute):
    """`absolute` makes a whole address of a path."""
    return thing(
        "CreativeWork",
        name=str(document),
        alternateName=other_names(document),
        identifier=document.slug,
        datePublished=document.issued_on and document.issued_on.isoformat(),
        publisher=_publisher(document),
        inLanguage=one_or_many(dict.fromkeys(text.lang for text in texts if text.lang)),
        url=one_or_many(text.address for text in texts if text.address),
        mainEntityOfPage=absolute(document.get_absolute_url()),
    )


def _publisher(document):
    if not document.publisher:
        return None
    is_of_state = document.publisher_kind in OF_STATES
    kind = "GovernmentOrganization" if is_of_state else "Organization"
    return thing(kind, name=document.publisher)
