"""The app of Django's admin, with the site that asks for a second step."""

from django.contrib.admin.apps import AdminConfig


class DeskConfig(AdminConfig):
    default_site = "dialogue.accounts.desk.Desk"
