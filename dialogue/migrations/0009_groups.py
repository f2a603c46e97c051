"""The four groups of the desk: who reads, who writes, who publishes, who lets people in.

What each may do is written out here and nowhere else; docs/editing.md says it in words.
"""

from django.contrib.auth.management import create_permissions
from django.db import migrations

RECORD = [
    "citation",
    "commitment",
    "country",
    "delegate",
    "delegation",
    "document",
    "documenttext",
    "meeting",
    "outcome",
    "passage",
    "person",
    "series",
    "statedcount",
    "statusentry",
    "topic",
]
KEPT = ["fixtureload", "heldcopy", "intake", "plan", "revision"]
ACCOUNTS = [f"{word}_user" for word in ["view", "add", "change", "delete"]]

READ = [f"view_{model}" for model in RECORD + KEPT]
WRITE = [f"{word}_{model}" for model in RECORD for word in ["add", "change", "delete"]]
TAKE_IN = ["add_heldcopy", "load_fixture"]
PUBLISH = ["publish_document", "publish_meeting"]

GROUPS = {
    "Viewer": READ,
    "Editor": READ + WRITE + TAKE_IN,
    "Publisher": READ + WRITE + TAKE_IN + PUBLISH,
    "Administrator": READ + ACCOUNTS + ["view_group"],
}


def make_groups(apps, schema_editor):
    # Django makes them after the last migration; the groups need them now.
    for label in ["auth", "dialogue"]:
        config = apps.get_app_config(label)
        module, config.models_module = getattr(config, "models_module", None), True
        create_permissions(config, apps=apps, verbosity=0)
        config.models_module = module
    permissions = apps.get_model("auth", "Permission").objects.filter(
        content_type__app_label__in=["auth", "dialogue"]
    )
    for name, codenames in GROUPS.items():
        group, _is_new = apps.get_model("auth", "Group").objects.get_or_create(name=name)
        group.permissions.add(*permissions.filter(codename__in=codenames))


class Migration(migrations.Migration):
    dependencies = [
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
        ("dialogue", "0008_facts_in_readers_words"),
    ]

    # Backwards the groups stay, for people are in them.
    operations = [migrations.RunPython(make_groups, migrations.RunPython.noop)]
