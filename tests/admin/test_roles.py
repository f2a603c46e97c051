"""Every role at every address of the desk: who may look there, and who may send.

V is a viewer, E an editor, P a publisher, A an administrator.
"""

import pytest
from django.test import Client

from tests.admin.every_address import names, path_of
from tests.roles import ROLES, make_user

pytestmark = pytest.mark.django_db

# Out and on to the site: for whoever is in.
FOR_ALL = {"logout", "view_on_site"}
FOR_STRANGERS = {"login"}
TABLE = """
address                      GET  POST
app_list                     VEPA VEPA
auth_group_add               ---- ----
auth_group_change            ---A ----
auth_group_changelist        ---A ---A
auth_group_delete            ---- ----
auth_group_history           ---A ---A
auth_user_add                ---A ---A
auth_user_change             ---A ---A
auth_user_changelist         ---A ---A
auth_user_delete             ---A ---A
auth_user_history            ---A ---A
auth_user_password_change    ---A ---A
auth_user_second_step        ---A ---A
autocomplete                 ---- VEPA
citation_add                 -EP- -EP-
citation_change              VEPA -EP-
citation_changelist          VEPA VEPA
citation_delete              -EP- -EP-
citation_history             VEPA VEPA
commitment_add               -EP- -EP-
commitment_change            VEPA -EP-
commitment_changelist        VEPA VEPA
commitment_delete            -EP- -EP-
commitment_history           VEPA VEPA
country_add                  -EP- -EP-
country_change               VEPA -EP-
country_changelist           VEPA VEPA
country_delete               -EP- -EP-
country_history              VEPA VEPA
delegate_add                 -EP- -EP-
delegate_change              VEPA -EP-
delegate_changelist          VEPA VEPA
delegate_delete              -EP- -EP-
delegate_history             VEPA VEPA
delegation_add               -EP- -EP-
delegation_change            VEPA -EP-
delegation_changelist        VEPA VEPA
delegation_delete            -EP- -EP-
delegation_history           VEPA VEPA
document_add                 -EP- -EP-
document_change              VEPA -EP-
document_changelist          VEPA VEPA
document_compare             VEPA VEPA
document_delete              -EP- -EP-
document_history             VEPA VEPA
document_move                -EP- -EP-
document_preview             -EP- -EP-
documenttext_add             -EP- -EP-
documenttext_change          VEPA -EP-
documenttext_changelist      VEPA VEPA
documenttext_delete          -EP- -EP-
documenttext_history         VEPA VEPA
fixtureload_add              ---- ----
fixtureload_change           VEPA ----
fixtureload_changelist       VEPA VEPA
fixtureload_delete           ---- ----
fixtureload_history          VEPA VEPA
fixtureload_undo             -EP- -EP-
heldcopy_add                 -EP- -EP-
heldcopy_change              VEPA ----
heldcopy_changelist          VEPA VEPA
heldcopy_delete              ---- ----
heldcopy_history             VEPA VEPA
heldcopy_import              -EP- -EP-
heldcopy_quotes              -EP- -EP-
index                        VEPA VEPA
intake_add                   -EP- -EP-
intake_change                VEPA -EP-
intake_changelist            VEPA VEPA
intake_delete                -EP- -EP-
intake_history               VEPA VEPA
jsi18n                       VEPA VEPA
login                        VEPA VEPA
loginevent_add               ---- ----
loginevent_change            ---A ----
loginevent_changelist        ---A ---A
loginevent_delete            ---- ----
loginevent_history           ---A ---A
meeting_add                  -EP- -EP-
meeting_change               VEPA -EP-
meeting_changelist           VEPA VEPA
meeting_compare              VEPA VEPA
meeting_delete               -EP- -EP-
meeting_history              VEPA VEPA
meeting_move                 -EP- -EP-
meeting_new_sheet            -EP- -EP-
meeting_preview              -EP- -EP-
meeting_sheet                -EP- -EP-
outcome_add                  -EP- -EP-
outcome_change               VEPA -EP-
outcome_changelist           VEPA VEPA
outcome_delete               -EP- -EP-
outcome_history              VEPA VEPA
passage_add                  -EP- -EP-
passage_change               VEPA -EP-
passage_changelist           VEPA VEPA
passage_delete               -EP- -EP-
passage_history              VEPA VEPA
password_change              VEPA VEPA
password_change_done         VEPA VEPA
person_add                   -EP- -EP-
person_change                VEPA -EP-
person_changelist            VEPA VEPA
person_delete                -EP- -EP-
person_history               VEPA VEPA
plan_add                     -EP- -EP-
plan_change                  VEPA -EP-
plan_changelist              VEPA VEPA
plan_delete                  -EP- -EP-
plan_history                 VEPA VEPA
proposal_add                 ---- ----
proposal_change              VEPA --P-
proposal_changelist          VEPA VEPA
proposal_compare             VEPA VEPA
proposal_delete              --P- --P-
proposal_history             VEPA VEPA
proposal_preview             -EP- -EP-
revision_add                 ---- ----
revision_back                -EP- -EP-
revision_change              VEPA ----
revision_changelist          VEPA VEPA
revision_delete              ---- ----
revision_deleted             VEPA VEPA
revision_history             VEPA VEPA
revision_record              VEPA VEPA
second_step                  VEPA VEPA
second_step_set_up           VEPA VEPA
series_add                   -EP- -EP-
series_change                VEPA -EP-
series_changelist            VEPA VEPA
series_delete                -EP- -EP-
series_history               VEPA VEPA
statedcount_add              -EP- -EP-
statedcount_change           VEPA -EP-
statedcount_changelist       VEPA VEPA
statedcount_delete           -EP- -EP-
statedcount_history          VEPA VEPA
statusentry_add              -EP- -EP-
statusentry_change           VEPA ----
statusentry_changelist       VEPA VEPA
statusentry_delete           -EP- -EP-
statusentry_history          VEPA VEPA
topic_add                    -EP- -EP-
topic_change                 VEPA -EP-
topic_changelist             VEPA VEPA
topic_delete                 -EP- -EP-
topic_history                VEPA VEPA
waiting                      VEPA VEPA
"""
ROWS = {line.split()[0]: line.split()[1:] for line in TABLE.split("\n")[2:-1]}


def called(name):
    return name.removeprefix("dialogue_")


def test_no_address_is_without_a_row():
    assert {called(name) for name in names()} == ROWS.keys() | FOR_ALL


@pytest.mark.parametrize("name", [n for n in names() if called(n) in ROWS])
def test_who_may_what(name):
    path = path_of(name)
    seen = {"get": "", "post": ""}
    for role in ROLES:
        client = Client()
        client.force_login(make_user(role))
        for method, letters in seen.items():
            is_refused = refuses(getattr(client, method)(path))
            seen[method] = letters + ("-" if is_refused else role[0])

    assert [*seen.values()] == ROWS[called(name)]
    assert refuses(Client().get(path)) == (name not in FOR_STRANGERS)


def refuses(response):
    to_the_door = response.status_code == 302 and "/login/" in response.url
    return response.status_code == 403 or to_the_door
