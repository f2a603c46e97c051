"""The whole site: the desk, what machines read, the public pages in each language."""

from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path

from dialogue.admin.dashboard import desk_urls
from dialogue.api.schema import fixture_schema

urlpatterns = [
    path("admin/", desk_urls()),
    path("data/schema/", fixture_schema, name="fixture_schema"),
    *i18n_patterns(path("", include("dialogue.urls")), prefix_default_language=False),
]
