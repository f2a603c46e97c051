"""The whole site: the desk, what machines read, the public pages in each language."""

from django.conf.urls.i18n import i18n_patterns
from django.contrib import admin
from django.urls import include, path

from dialogue.api.schema import fixture_schema

urlpatterns = [
    path("admin/", admin.site.urls),
    path("data/schema/", fixture_schema, name="fixture_schema"),
    *i18n_patterns(path("", include("dialogue.urls")), prefix_default_language=False),
]
