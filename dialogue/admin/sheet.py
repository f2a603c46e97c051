"""The page on which a whole meeting is typed in: its parts, and what they rest on."""

from django.contrib import messages
from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied
from django.db import DatabaseError
from django.http import HttpResponseRedirect
from django.urls import path, reverse
from django.utils.translation import gettext as _

from dialogue.exchange.load_error import LoadError
from dialogue.exchange.revisions import locked
from dialogue.models import Meeting
from dialogue.vocabulary import Means

from .pages import Pages
from .refusals import STALE, refusal_of
from .sheet_buttons import MOST_ROWS, Pressed, refuse_too_many
from .sheet_finding import asks_to_find, find
from .sheet_tree import Sheet
from .stale import StaleError, both_texts, chooses_theirs, refuse_stale, with_theirs

SAVING = {"_save", "_continue"}


class Sheets(Pages):
    """Meetings that can be typed in on one page each."""

    def get_urls(self):
        view = self.admin_site.admin_view(self.sheet_view)
        return [
            path("sheet/", view, name="dialogue_meeting_new_sheet"),
            path("<path:object_id>/sheet/", view, name="dialogue_meeting_sheet"),
            *super().get_urls(),
        ]

    def sheet_view(self, request, object_id=None):
        meeting = self._meeting_asked(request, object_id)
        if object_id and meeting is None:
            return self._get_obj_does_not_exist_redirect(request, self.opts, object_id)
        if request.method != "POST":
            return self._sheet_stored(request, meeting)
        refuse_too_many(request.POST)
        if not SAVING & request.POST.keys() or asks_to_find(request.POST):
            return self._sheet_typed(request, meeting, request.POST)
        try:
            return self._recorded(self._sheet_saved, Means.FORM, request, meeting)
        except Meeting.DoesNotExist:  # someone deletes it at this moment
            return self._get_obj_does_not_exist_redirect(request, self.opts, object_id)
        except StaleError:
            return self._sheet_both_shown(request, object_id)
        except (LoadError, DatabaseError) as error:
            is_database = isinstance(error, DatabaseError)
            refusal = refusal_of(error) if is_database else str(error)
            meeting = self._meeting_asked(request, object_id)
            return self._sheet_typed(request, meeting, request.POST, refusal=refusal)

    def _meeting_asked(self, request, object_id):
        """The meeting of an address; None for none, or for a new one."""
        meeting = object_id and self.get_object(request, unquote(object_id))
        is_allowed = (
            self.has_change_permission(request, meeting)
            if object_id
            else self.has_add_permission(request)
        )
        if not is_allowed:
            raise PermissionDenied
        return meeting or None

    def _sheet_stored(self, request, meeting):
        sheet = Sheet(self, request, meeting)
        if sheet.size > MOST_ROWS:
            messages.warning(
                request,
                _("This meeting has more than %(most)s parts: too many for one page.")
                % {"most": MOST_ROWS},
            )
            return self.sent_to(Meeting, meeting.pk)
        return self._sheet_page(request, sheet)

    def _sheet_typed(self, request, meeting, sent, **context):
        """What was sent, and what a button adds to it; nothing is saved or judged."""
        pressed = Pressed(Sheet(self, request, meeting, sent))
        sheet = Sheet(self, request, meeting, pressed.fields)
        sheet.be_quiet()
        find(sheet, request)
        context.setdefault("refusal", pressed.refusal)
        return self._sheet_page(request, sheet, **context)

    def _sheet_both_shown(self, request, object_id):
        """What was sent, with what someone else saved meanwhile beside it."""
        meeting = self._meeting_asked(request, object_id)
        forms = Sheet(self, request, meeting, request.POST).stored_forms
        for form in forms:
            form.is_valid()
        sent, conflicts = both_texts(request.POST, meeting, forms)
        meeting = self._meeting_asked(request, object_id)
        return self._sheet_typed(
            request, meeting, sent, refusal=STALE, conflicts=conflicts
        )

    def _sheet_saved(self, request, meeting):
        sent = request.POST
        if meeting:
            locked(Meeting, [meeting.pk])
            meeting.refresh_from_db()
            refuse_stale(request, meeting)
            if chooses_theirs(sent):
                forms = Sheet(self, request, meeting, sent).stored_forms
                sent = with_theirs(sent, forms)
        sheet = Sheet(self, request, meeting, sent)
        if not sheet.is_valid():
            return self._sheet_page(request, sheet)
        row = self.save_form(request, sheet.form, change=bool(meeting))
        self.save_model(request, row, sheet.form, change=bool(meeting))
        self.save_related(request, sheet.form, sheet.formsets, change=bool(meeting))
        return self._sheet_kept(request, sheet, row)

    def _sheet_kept(self, request, sheet, row):
        message = self.construct_change_message(
            request, sheet.form, sheet.formsets, add=not sheet.stored
        )
        log = self.log_change if sheet.stored else self.log_addition
        log(request, row, message)
        messages.success(request, _("“%(meeting)s” is saved.") % {"meeting": row})
        way = ("sheet", [row.pk]) if "_continue" in request.POST else ("changelist", [])
        name = f"{self.admin_site.name}:dialogue_meeting_{way[0]}"
        return HttpResponseRedirect(reverse(name, args=way[1]))

    def _sheet_page(self, request, sheet, **context):
        sheet.look_up()
        return self.page(
            request,
            "admin/dialogue/sheet.html",
            _("A whole meeting on one page")
            if sheet.stored
            else _("Type a meeting in"),
            original=sheet.stored,
            sheet=sheet,
            errors=list(sheet.errors()),
            media=self.media + sheet.form.media,
            is_nav_sidebar_enabled=False,  # the page needs its room
            **context,
        )
