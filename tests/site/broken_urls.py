"""The whole site with one page that breaks, to see that the crawl tells."""

from django.urls import path

from config.urls import urlpatterns as whole


def break_down(request):
    raise RuntimeError("as a page with a fault in it")


urlpatterns = [path("about/", break_down), *whole]
