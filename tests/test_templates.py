"""Templates compile, are used, name their inputs, leave each word to translators."""

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from django.conf import settings
from django.contrib import admin
from django.template.base import Lexer, TokenType
from django.template.loader import get_template

TEMPLATES = Path(settings.BASE_DIR, "templates")
ADMIN = Path(admin.__file__).parent / "templates"
NAMES = sorted(str(path.relative_to(TEMPLATES)) for path in TEMPLATES.rglob("*.html"))
COMPONENTS = [name for name in NAMES if name.startswith("components/")]
READ_BY_DJANGO = {"400.html", "403.html", "403_csrf.html", "404.html", "500.html"}
READ_BY_MIDDLEWARE = {"503.html"}
READ_BY_ADMIN = {
    "admin/dialogue/meeting/change_form_object_tools.html",
    "admin/dialogue/meeting/change_list_object_tools.html",
}
READ_ALOUD = {"alt", "title", "aria-label", "aria-description", "placeholder", "label"}
SKIPPED = {"comment": "endcomment", "blocktranslate": "endblocktranslate"}

of_every_template = pytest.mark.parametrize("name", NAMES)


def read(name):
    return (TEMPLATES / name).read_text("utf-8")


def tokens(source):
    """The tokens of a template, without what stands in a comment or a translation."""
    until = None
    for token in Lexer(source).tokenize():
        tag = (
            token.contents.split(" ")[0] if token.token_type == TokenType.BLOCK else ""
        )
        if until is None:
            yield token
            until = SKIPPED.get(tag)
        elif tag == until:
            until = None


class Page(HTMLParser):
    """The markup that a template writes itself: its words, and what runs or styles."""

    def __init__(self, source):
        super().__init__()
        self.words, self.active = [], []
        texts = [t for t in tokens(source) if t.token_type == TokenType.TEXT]
        self.feed("".join(token.contents for token in texts))
        self.close()

    def handle_starttag(self, tag, attrs):
        attributes = {name: value or "" for name, value in attrs}
        self.words += [v for name, v in attributes.items() if name in READ_ALOUD]
        if (tag, attributes.get("name")) == ("meta", "description"):
            self.words.append(attributes["content"])
        if tag == "input" and attributes.get("type") in {"submit", "reset", "button"}:
            self.words.append(attributes.get("value", ""))
        self.active += [
            f"{tag} {name}"
            for name, value in attributes.items()
            if name == "style" or name.startswith("on") or "javascript:" in value
        ]
        if tag == "style":
            self.active.append("style")

    def handle_data(self, data):
        if self.cdata_elem and data.strip():
            self.active.append(self.cdata_elem)
        elif not self.cdata_elem:
            self.words.append(data)

    def untranslated(self):
        return [
            words.strip()
            for words in self.words
            if any(character.isalpha() for character in words)
        ]


def literals(source):
    """Words handed on as they stand: to a component, or by a filter."""
    for token in tokens(source):
        if token.token_type == TokenType.BLOCK and token.contents.startswith("include"):
            handed = re.findall(r'\w+=("[^"]*")', token.contents)
            yield from (words for words in handed if re.search(r"\s|[A-Z]", words))
        yield from re.findall(
            r'\|(?:default|default_if_none|yesno|pluralize|add):("[^"]*[^\W\d_][^"]*")',
            token.contents,
        )


def includes(source):
    for token in tokens(source):
        if token.token_type == TokenType.BLOCK and token.contents.startswith(
            "include "
        ):
            yield token.contents


@of_every_template
def test_compiles(name):
    get_template(name)


def test_none_is_left_over():
    files = [*TEMPLATES.rglob("*.html"), *(TEMPLATES.parent / "dialogue").rglob("*.py")]
    source = "\n".join(path.read_text("utf-8") for path in files)

    left_over = [
        name
        for name in NAMES
        if f'"{name}"' not in source
        and name not in READ_BY_DJANGO | READ_BY_MIDDLEWARE | READ_BY_ADMIN
        and not (ADMIN / name).exists()
    ]

    assert left_over == []


@pytest.mark.parametrize("name", COMPONENTS)
def test_component_starts_by_naming_its_inputs(name):
    assert read(name).startswith("{% comment %}")


@of_every_template
def test_components_receive_only_what_they_are_handed(name):
    assert [tag for tag in includes(read(name)) if not tag.endswith(" only")] == []


@of_every_template
def test_components_are_handed_only_what_they_name(name):
    for tag in includes(read(name)):
        component = tag.split('"')[1]
        header = read(component).partition("{% endcomment %}")[0]
        named = set(re.findall(r"^  (\w+)  ", header, re.MULTILINE))

        assert set(re.findall(r"(\w+)=", tag)) - named == set(), component


@of_every_template
def test_holds_no_style_and_no_script(name):
    assert Page(read(name)).active == []


@of_every_template
def test_every_word_can_be_translated(name):
    source = read(name)

    assert [*Page(source).untranslated(), *literals(source)] == []


@pytest.mark.parametrize(
    "source",
    [
        "<p>Words</p>",
        "{% block title %}Words{% endblock %}",
        '<h{{ level }} class="x">{{ title }} words</h{{ level }}>',
        '<img src="a" alt="Words">',
        '<nav aria-label="Words {{ name }}">',
        '<meta name="description" content="Words">',
        '<input type="submit" value="Send">',
        "{% if a %}語{% endif %}",
        '{{ name|default:"Words" }}',
        '{% include "a.html" with label="Words" only %}',
    ],
)
def test_an_untranslated_word_is_seen(source):
    assert [*Page(source).untranslated(), *literals(source)] != []


@pytest.mark.parametrize(
    "source",
    [
        '<p lang="en" class="words" id="words">1 · {{ words }}&nbsp;</p>',
        "{% translate 'Words' %}{# words #}",
        "{% blocktranslate %}Words{% endblocktranslate %}",
        "{% comment %}<p>Words</p> {% if words %}{% endcomment %}",
        '<nav aria-label="{% translate "Words" %}">',
        '{{ name|default:_("Words") }}{{ day|date:"j F Y" }}',
        '{% include "a.html" with label=_("Words") kind="words" only %}',
    ],
)
def test_a_translated_word_is_let_be(source):
    assert [*Page(source).untranslated(), *literals(source)] == []


# A sentence in pieces cannot be put in another order, as many languages need it.
PASTED = [
    r"{% translate [^%]+ %}[ \n]*(?:{{|<a |<time|{% (?:day|when|linked|country_links))",
    r"(?:}}|</a>|</time>)[ \n]*{% translate ",
    r"\|(?:lower|upper|capfirst|title)\b",
]


def pasted(source):
    return [found for rule in PASTED for found in re.findall(rule, source)]


@pytest.mark.parametrize("name", [n for n in NAMES if not n.startswith("admin/")])
def test_no_sentence_is_pasted_together(name):
    assert pasted(read(name)) == []


@pytest.mark.parametrize(
    "source",
    [
        '{% translate "read on" %} {% day text.retrieved_on %}',
        '{% translate "by" %} {{ name }}',
        '{% translate "Part of" %} <a href="">',
        '{{ count }} {% translate "meetings" %}',
        "{{ text.get_standing_display|lower }}",
    ],
)
def test_a_pasted_sentence_is_seen(source):
    assert pasted(source) != []


@pytest.mark.parametrize(
    "source",
    [
        "{% if a %}{{ a }}{% else %}{% translate 'Not stated' %}{% endif %}",
        '<dt>{% translate "Due" %}</dt><dd>{{ due }}</dd>',
        '{{ language }} · {% translate "named, not held" %}',
    ],
)
def test_pieces_that_stand_apart_are_let_be(source):
    assert pasted(source) == []


@pytest.mark.parametrize(
    "source",
    [
        '<p style="color: red">',
        "<style>p {}</style>",
        "<script>run()</script>",
        '<p onclick="run()">',
        '<a href="javascript:run()">',
    ],
)
def test_a_style_or_script_is_seen(source):
    assert Page(source).active != []


def test_a_script_of_its_own_address_is_let_be():
    assert Page('<script src="a.js" type="module"></script>').active == []
