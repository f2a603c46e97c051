"""Moves: meetings and documents go a stage on, or back, after a page that says so."""

from dataclasses import dataclass

from django import forms
from django.contrib import messages
from django.contrib.admin.options import IS_POPUP_VAR
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponseRedirect
from django.urls import path, reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from dialogue.exchange.load_error import LoadError
from dialogue.exchange.publication import move, needs_reason
from dialogue.models import Document, Meeting
from dialogue.vocabulary import MOVES, ONCE_PUBLISHED, Means, Publication

from .choices import is_key
from .pages import Pages
from .rights import may_publish
from .stale import seen_in
from .texts import as_seen

AT_ONCE = 50


@dataclass(frozen=True)
class Stage:
    """What the desk says of a move: its button, what it does, that it was done."""

    title: str
    lead: str
    done: str


STAGES = {
    Publication.REVIEW: Stage(
        gettext_lazy("Ask for review"),
        gettext_lazy("It then stands in the list of what waits for a publisher."),
        gettext_lazy("Review was asked for."),
    ),
    Publication.DRAFT: Stage(
        gettext_lazy("Ask for changes"),
        gettext_lazy("It becomes a draft again. Say what is to be changed."),
        gettext_lazy("Changes were asked for."),
    ),
    Publication.PUBLISHED: Stage(
        gettext_lazy("Publish"),
        gettext_lazy("It becomes public at once, with all its parts and sources."),
        gettext_lazy("It was published."),
    ),
    Publication.WITHDRAWN: Stage(
        gettext_lazy("Withdraw"),
        gettext_lazy(
            "It leaves the public pages for good. Its address will say that it was "
            "withdrawn, when, and the reason that you give, and is not used again."
        ),
        gettext_lazy("It was withdrawn."),
    ),
}


class MoveForm(forms.Form):
    """Why, and which documents of the meetings go with them."""

    documents = forms.ModelMultipleChoiceField(
        None,
        label=gettext_lazy("Its documents go with it"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    reason = forms.CharField(
        label=gettext_lazy("Why"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 2, "cols": 60}),
    )

    def __init__(self, sent, documents, to, is_owed):
        super().__init__(sent, label_suffix="", initial={"documents": documents})
        self.fields["documents"].queryset = documents
        if not documents:
            del self.fields["documents"]
        self.fields["reason"].help_text = _owed(is_owed, to)

    def clean_reason(self):
        return as_seen(self.cleaned_data["reason"], has_lines=True)


class Moved(Pages):
    """A meeting or document: it moves along the arrows, and is not typed there."""

    change_form_template = "admin/dialogue/moved_form.html"
    readonly_fields = ["publication"]

    def get_urls(self):
        view = self.admin_site.admin_view(self.move_view)
        name = f"dialogue_{self.opts.model_name}_move"
        return [path("move/<slug:to>/", view, name=name), *super().get_urls()]

    def get_actions(self, request):
        if IS_POPUP_VAR in request.GET:
            return super().get_actions(request)
        return super().get_actions(request) | {
            f"move_{to}": (_asks(to), f"move_{to}", stage.title)
            for to, stage in STAGES.items()
            if self.may_move(request, to)
        }

    def render_change_form(self, request, context, *args, obj=None, **kwargs):
        arrows = MOVES[obj.publication] if obj else []
        context["moves"] = [
            (self.move_address(to, [obj.pk]), STAGES[to].title)
            for to in arrows
            if self.may_move(request, to)
        ]
        return super().render_change_form(request, context, *args, obj=obj, **kwargs)

    def move_address(self, to, keys):
        """The page that asks whether the rows with these keys are to move."""
        name = f"{self.admin_site.name}:dialogue_{self.opts.model_name}_move"
        return f"{reverse(name, args=[to])}?{urlencode({'pk': keys}, doseq=True)}"

    def may_move(self, request, to):
        return self.has_change_permission(request) and (
            to not in ONCE_PUBLISHED or may_publish(request.user, self.model)
        )

    def move_view(self, request, to):
        if to not in STAGES or not (roots := self._asked_roots(request)):
            raise Http404
        if not self.may_move(request, to):
            raise PermissionDenied
        documents = self._documents(request, roots, to)
        is_owed = needs_reason([*roots, *documents], to, request.user)
        form = MoveForm(request.POST or None, documents, to, is_owed)
        refusal = ""
        if form.is_valid():
            try:
                self._move(request, roots, to, form.cleaned_data)
                return self._moved(request, roots, to)
            except LoadError as error:
                refusal = str(error)
        context = {"form": form, "refusal": refusal, "stage": STAGES[to]}
        context["roots"] = roots
        context["moving"] = [*roots, *documents]
        template = "admin/dialogue/move.html"
        return self.page(request, template, STAGES[to].title, **context)

    def _asked_roots(self, request):
        keys = [key for key in request.GET.getlist("pk") if is_key(self.model, key)]
        return list(self.get_queryset(request).filter(pk__in=keys[:AT_ONCE]))

    def _documents(self, request, roots, to):
        """Documents of these meetings that may make the same move."""
        if self.model is not Meeting or to == Publication.WITHDRAWN:
            return Document.objects.none()
        if not self.admin_site.get_model_admin(Document).may_move(request, to):
            return Document.objects.none()
        arrows = [stage for stage, others in MOVES.items() if to in others]
        named = Document.objects.filter(meetings__in=roots, publication__in=arrows)
        return Document.objects.filter(pk__in=named.values("pk"))

    def _move(self, request, roots, to, given):
        roots = [*roots, *given.get("documents", [])]
        seen = seen_in(request.POST)
        means = Means.ACTION if len(roots) > 1 else Means.FORM
        why = given["reason"]
        move(roots, to, seen=seen, by=request.user, why=why, means=means)

    def _moved(self, request, roots, to):
        messages.success(request, STAGES[to].done)
        if len(roots) == 1:
            return self.sent_to(self.model, roots[0].pk)
        name = f"{self.admin_site.name}:dialogue_{self.opts.model_name}_changelist"
        return HttpResponseRedirect(reverse(name))


def _asks(to):
    """The action that leads to the page for the selected rows."""

    def ask(self, request, rows):
        keys = list(rows.values_list("pk", flat=True)[: AT_ONCE + 1])
        if len(keys) > AT_ONCE:
            sentence = _("At most %(most)s move at once: select fewer.")
            messages.error(request, sentence % {"most": AT_ONCE})
            return None
        return HttpResponseRedirect(self.move_address(to, keys))

    return ask


def _owed(is_owed, to):
    kept = _("Kept in the history.")
    if to in ONCE_PUBLISHED:
        kept = _("Readers see it in the history of the record.")
    return f"{_('Needed here.')} {kept}" if is_owed else kept
