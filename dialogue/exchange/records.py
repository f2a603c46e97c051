"""What a record is, a root with its parts, and its form as a fixture file."""

import json

from django.core.serializers.json import DjangoJSONEncoder

from dialogue.models import (
    TARGET_OF,
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


def rows_of(root):
    """The record as the database holds it, as rows of a fixture; [] when it is gone."""
    return sorted_rows([root])


def sorted_rows(roots):
    """The rows of several records as one file has them: by model, then by key."""
    rows = sorted((row for root in roots for row in stored_rows(root)), key=_place)
    return [{"model": row._meta.label_lower, "fields": fields_of(row)} for row in rows]


def as_json(rows):
    """The very bytes of a fixture file."""
    text = json.dumps(rows, indent=2, ensure_ascii=False, cls=DjangoJSONEncoder)
    return f"{text}\n".encode()


def stored_rows(root):
    """The root and its parts, with all that their natural keys need."""
    rows = []
    for model in MODELS:
        if _root_model(model) is type(root):
            lookup = "__".join([*_path_to_root(model), "pk"])
            rows += _with_keys(model.objects.filter(**{lookup: root.pk}))
    cited = [row for row in rows if type(row) in TARGET_OF]
    if cited:
        rows += _with_keys(Citation.objects.of(*cited))
    return rows


def fields_of(row):
    """The fields that are not at their default, in the order of their declaration."""
    fields = {}
    for field in row._meta.concrete_fields:
        if field.primary_key or field.value_from_object(row) == field.get_default():
            continue
        fields[field.name] = _value(row, field)
    for field in row._meta.many_to_many:
        others = getattr(row, field.name).all()
        keys = sorted(list(other.natural_key()) for other in others)
        if keys:
            fields[field.name] = keys
    return fields


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


def _place(row):
    return MODELS.index(type(row)), tuple(map(str, row.natural_key()))


def _value(row, field):
    if field.is_relation:
        return list(getattr(row, field.name).natural_key())
    value = field.value_from_object(row)
    if field.get_internal_type() == "JSONField":
        # PostgreSQL keeps an object's keys in an order of its own.
        return json.loads(json.dumps(value, sort_keys=True))
    if field.get_internal_type() in {"DateField", "DecimalField"}:
        return str(value)
    return value


def _path_to_root(model):
    path = []
    while model in PARENT:
        path.append(PARENT[model])
        model = model._meta.get_field(PARENT[model]).related_model
    return path


def _root_model(model):
    while model in PARENT:
        model = model._meta.get_field(PARENT[model]).related_model
    return model


def _key_paths(model):
    """The relations that natural_key() walks."""
    for name in KEY_FIELDS[model]:
        field = model._meta.get_field(name)
        if field.is_relation:
            yield name
            for further in _key_paths(field.related_model):
                yield f"{name}__{further}"


def _with_keys(queryset):
    model = queryset.model
    paths = set(_key_paths(model))
    for field in model._meta.concrete_fields:
        if field.is_relation:
            paths.add(field.name)
            paths |= {f"{field.name}__{p}" for p in _key_paths(field.related_model)}
    lists = [field.name for field in model._meta.many_to_many]
    rows = queryset.order_by()
    return rows.select_related(*sorted(paths)).prefetch_related(*lists)
