"""What a record is: a root with its parts."""

from dialogue.models import (
    Citation,
    Commitment,
    Country,
    Delegate,
    Delegation,
    Document,
    DocumentText,
    Meeting,
    Outcome,
    Passage,
    Person,
    Series,
    StatedCount,
    StatusEntry,
    Topic,
)

# What each row's natural key is made of, in the order in which rows stand in a file.
KEY_FIELDS = {
    Country: ["code"],
    Series: ["slug"],
    Topic: ["slug"],
    Person: ["slug"],
    Document: ["slug"],
    DocumentText: ["document", "language", "standing"],
    Passage: ["text", "locator"],
    StatedCount: ["series", "document", "as_of"],
    Meeting: ["slug"],
    Delegation: ["meeting", "country"],
    Delegate: ["delegation", "slug"],
    Outcome: ["meeting", "slug"],
    Commitment: ["slug"],
    StatusEntry: ["commitment", "on", "status"],
    Citation: ["key"],
}
MODELS = list(KEY_FIELDS)

# What each part belongs to. A citation belongs to what it bears on.
PARENT = {
    DocumentText: "document",
    Passage: "text",
    Delegation: "meeting",
    Delegate: "delegation",
    Outcome: "meeting",
    Commitment: "outcome",
    StatusEntry: "commitment",
}
ROOTS = [model for model in MODELS if model not in {*PARENT, Citation}]


def root_of(row):
    """The root of the record that a row is in; None when it is in none."""
    while row is not None and type(row) not in ROOTS:
        if isinstance(row, Citation):
            row = row.target
        elif type(row) in PARENT:
            row = getattr(row, PARENT[type(row)])
        else:
            return None
    return row


def record_key(root):
    """How history calls a record: meeting/2004-astana-foreign-ministers."""
    return "/".join([root._meta.model_name, *map(str, root.natural_key())])


def key_in(model, fields):
    """The natural key of a row, as texts, from its fields in a fixture."""
    key = []
    for name in KEY_FIELDS[model]:
        value = fields.get(name, "?")
        key += map(str, value if isinstance(value, list) else [value])
    return key


def root_model(model):
    """What a part belongs to in the end; a root to itself."""
    while model in PARENT:
        model = model._meta.get_field(PARENT[model]).related_model
    return model


def referrers_of(row, only_lists=False):
    """Rows of any record whose fixture form speaks of this row.

    With `only_lists`, those that name it in a many-to-many field: the database
    strikes it from them when it is deleted.
    """
    for relation in row._meta.related_objects:
        if relation.related_model not in KEY_FIELDS:
            continue
        if only_lists and not relation.many_to_many:
            continue
        name = relation.field.name
        for referrer in relation.related_model.objects.filter(**{name: row.pk}):
            yield referrer
            if not only_lists and name in KEY_FIELDS[relation.related_model]:
                yield from referrers_of(referrer)
