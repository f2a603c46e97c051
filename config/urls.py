"""The whole site: the editor's desk, and the public pages in each language."""

from django.conf.urls.i18n import i18n_patterns
from django.contrib import admin
from django.urls import include, path

urlpatterns = [
    path("admin/", admin.site.urls),
    *i18n_patterns(path("", include("dialogue.urls")), prefix_default_language=False),
]
