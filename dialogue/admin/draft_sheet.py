"""The sheet of an intake as forms: its questions first, then its records."""

from dataclasses import dataclass

from django import forms
from django.http import QueryDict
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy

from dialogue.exchange.fixture_files import RECORD_MODELS
from dialogue.exchange.words_of_text import WordsOfText
from dialogue.models import Delegation, Document, Meeting, Outcome, Passage, Person

from .draft_buttons import ADDED_TO, ADDED_TO_MEETING
from .draft_choices import Choices
from .draft_lines import lines_of
from .draft_rows import RowForm

SECTIONS = [Meeting, Delegation, Outcome, Person, Document]  # in their order


class QuestionForm(forms.Form):
    settled = forms.BooleanField(
        label=gettext_lazy("Answered below, or nothing more is known"),
        error_messages={"required": gettext_lazy("This question is open.")},
    )
    use_required_attribute = False


@dataclass(frozen=True)
class Part:
    """A row of the sheet with the rows that belong to it."""

    form: RowForm
    first: list
    rest: list
    parts: list
    places: list  # its passages, of which only the headings are asked
    may_add: str  # the name of the model of which a part may be added, or empty

    @property
    def called(self):
        return self.form.model._meta.verbose_name


class Sheet:
    """All forms of an intake; `sent` is what a browser sent, to be judged.

    `answers` are those to show instead, without judging them.
    """

    def __init__(self, intake, sent=None, answers=None):
        self.rows = intake.draft["rows"]
        self.asked = intake.draft["questions"]
        self.words = WordsOfText(intake.text, intake.draft["places"])
        choices, needed = Choices(intake.draft), set(_needed(self.rows))
        self.forms = [
            RowForm(
                number,
                row,
                RECORD_MODELS[f"dialogue.{row['model']}"],
                choices=choices,
                find=self.words.find,
                is_needed=number in needed,
                sent=sent,
            )
            for number, row in enumerate(self.rows)
        ]
        self.questions = [
            QuestionForm(sent, prefix=f"q-{number}", label_suffix="")
            for number in range(len(self.asked))
        ]
        if sent is None and (answers or intake.answers):
            self._remember(answers or intake.answers)

    def is_valid(self):
        """Whether every question is settled and every row can be read."""
        checked = [form.is_valid() for form in [*self.questions, *self.forms]]
        return all(checked)

    def answers(self):
        return [form.answer() for form in self.forms]

    def errors(self):
        """(where on the page, what is wrong) of each fault, to link to."""
        for number, form in enumerate(self.questions):
            if form.errors:
                yield f"question-{number}", self.asked[number]["question"]
        for form in self.forms:
            for name, messages in form.errors.items():
                yield self._fault(form, name, messages[0])

    def _fault(self, form, name, sentence):
        """Where a fault is, and what it is: Person Sample Beta, Sort name: …"""
        row = capfirst(f"{form.model._meta.verbose_name} {form.named}")
        if name not in form.fields:
            return f"row-{form.number}", f"{row}: {sentence}"
        label = form.fields[name].label
        return form[name].auto_id, f"{row}, {label}: {sentence}"

    def questions_to_show(self):
        """Each question with its form and the place on the page that answers it."""
        for number, asked in enumerate(self.asked):
            yield {
                "text": asked["question"],
                "form": self.questions[number],
                "anchor": self._anchor(asked),
            }

    def sections(self):
        """(name, anchor, rows, what may be added) of each kind of record."""
        for model in SECTIONS:
            rows = [form.number for form in self.forms if form.model is model]
            yield {
                "name": model._meta.verbose_name_plural,
                "anchor": f"{model._meta.model_name}s",
                "parts": [self._part(number) for number in rows],
                "add": self._may_add(model),
            }

    def meeting(self):
        """The number of the row of the meeting."""
        return next(form.number for form in self.forms if form.model is Meeting)

    def _part(self, number):
        form = self.forms[number]
        first, rest = lines_of(form, self._asked_of(number))
        below = [n for n, row in enumerate(self.rows) if row["parent"] == number]
        own = [n for n in below if self.forms[n].model not in SECTIONS]
        places = [n for n in own if self.forms[n].model is Passage]
        added = ADDED_TO.get(form.model)
        return Part(
            form=form,
            first=first,
            rest=rest,
            parts=[self._part(n) for n in own if n not in places],
            places=[self._part(n) for n in places],
            may_add=added._meta.model_name if added else "",
        )

    def _may_add(self, model):
        may = model in ADDED_TO_MEETING or model is Person
        return model._meta.model_name if may else ""

    def _asked_of(self, number):
        around = {number, self.rows[number]["parent"]} - {None}
        return {asked["field"] for asked in self.asked if asked["row"] in around}

    def _anchor(self, asked):
        """Where a question is answered: at its field, or among the parts it names."""
        number, name = asked["row"], asked["field"]
        if name in {"delegations", "outcomes"}:
            return name
        for form in self.forms:
            around = {form.number, self.rows[form.number]["parent"]}
            if number in around and name in form.fields:
                return form[name].auto_id
        return f"row-{number}" if number is not None else ""

    def _remember(self, answers):
        sent = QueryDict(mutable=True)
        for name, values in answers.items():
            sent.setlist(name, values)
        for form in self.forms:
            form.remember(sent)
        for form in self.questions:
            form.initial["settled"] = bool(sent.get(form.add_prefix("settled")))


def _needed(rows):
    """The rows without which nothing is said: the meeting, and what was read of it.

    The text that was read is the first; its passages stay for what cites them.
    """
    names = [row["model"] for row in rows]
    text = names.index("documenttext")
    yield names.index("meeting")
    yield from (text, rows[text]["parent"])
    yield from (n for n, name in enumerate(names) if name == "passage")
