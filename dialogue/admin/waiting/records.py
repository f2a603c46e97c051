"""Meetings and documents on their way to the public."""

from django.apps import apps
from django.contrib import admin
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from dialogue.checking.waiting.records import changes_asked_of, drafts_of, in_review
from dialogue.models import Document, Meeting
from dialogue.vocabulary import Publication

from .section import Line, Section, told_of, way_to

ROOTS = [Meeting, Document]


class OnTheWay(Section):
    """Meetings and documents of the kinds that the user writes."""

    are_all_mine = True

    @property
    def is_open(self):
        return bool(self.models)

    @property
    def models(self):
        return [model for model in ROOTS if self.changes(model)]

    def line(self, row):
        model = apps.get_model("dialogue", row["model"])
        return Line(
            way=self.way(model, row),
            label=capfirst(model._meta.verbose_name),
            called=row["called"],
            remark=row.get("remark", ""),
            **told_of(row) | ({"is_mine": False} if self.are_all_mine else {}),
        )

    def way(self, model, row):
        return way_to(row["model"], row["pk"])


class InReview(OnTheWay):
    name = "in-review"
    title = _("In review")
    counted = ngettext_lazy(
        "%(count)s meeting or document waits for a publisher.",
        "%(count)s meetings and documents wait for a publisher.",
        "count",
    )
    are_all_mine = False

    @property
    def lead(self):
        if any(self._publishes(model) for model in self.models):
            return _("Each leads to the page that publishes it.")
        return ""

    @property
    def models(self):
        return [model for model in ROOTS if self.sees(model)]

    def rows(self):
        return in_review(self.models, self.user)

    def way(self, model, row):
        if self._publishes(model):
            desk = admin.site.get_model_admin(model)
            return desk.move_address(Publication.PUBLISHED, [row["pk"]])
        return super().way(model, row)

    def _publishes(self, model):
        desk = admin.site.get_model_admin(model)
        return desk.may_move(self.request, Publication.PUBLISHED)


class MyDrafts(OnTheWay):
    name = "my-drafts"
    title = _("My drafts")
    counted = ngettext_lazy(
        "%(count)s draft is yours.", "%(count)s drafts are yours.", "count"
    )
    lead = _("Those that you created, or were the last to change by hand.")

    def rows(self):
        return drafts_of(self.models, self.user)


class ChangesAsked(OnTheWay):
    name = "changes-asked-for"
    title = _("Changes asked for")
    counted = ngettext_lazy(
        "%(count)s text of yours was sent back.",
        "%(count)s texts of yours were sent back.",
        "count",
    )
    lead = _("Drafts that came back from review, and proposals with a remark.")

    def rows(self):
        return changes_asked_of(self.models, self.user)
