"""This archive, as a WebSite."""

from .things import thing


def web_site(name, home):
    return thing(
        "WebSite",
        name=name,
        url=home,
        inLanguage="en",
        license="https://creativecommons.org/licenses/by/4.0/",
    )
