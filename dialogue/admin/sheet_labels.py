"""What the rows chosen on a page are called, looked up once for each model."""

from dialogue.models import Passage

from .choices import is_key, searching_widget

# What it takes to name a row, beyond the row.
NAMED_WITH = {Passage: ["text__document"]}


def look_up(forms):
    """Tell the widgets of these forms what their rows are called; give it by model."""
    chosen = {}
    widgets = list(_widgets(forms))
    for widget, keys in widgets:
        model = widget.field.related_model
        chosen[model] = chosen.get(model, set()) | keys
    labels = {model: _labels(model, keys) for model, keys in chosen.items()}
    for widget, _keys in widgets:
        widget.labels = labels[widget.field.related_model]
    return labels


def _widgets(forms):
    """(widget, keys of the rows it shows) of each that searches for rows."""
    for form in forms:
        for name, field in form.fields.items():
            widget = searching_widget(field)
            if widget:
                _only_add(field.widget)
                value = form[name].value()
                keys = value if isinstance(value, list | tuple | set) else [value]
                model = widget.field.related_model
                yield widget, {str(key) for key in keys if _is_chosen(model, key)}


def _only_add(wrapper):
    """Of the ways to other forms that which adds: more are steps to tab through."""
    wrapper.can_change_related = wrapper.can_delete_related = False
    wrapper.can_view_related = False


def _is_chosen(model, key):
    return key not in (None, "") and is_key(model, key)


def _labels(model, keys):
    if not keys:
        return {}
    rows = model._default_manager.filter(pk__in=keys)
    if model in NAMED_WITH:
        rows = rows.select_related(*NAMED_WITH[model])
    return {str(row.pk): str(row) for row in rows}
