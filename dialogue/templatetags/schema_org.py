"""The block of data of a page, for machines that read schema.org."""

from django import template
from django.urls import reverse

from dialogue.schema_org.documents import creative_work
from dialogue.schema_org.meetings import event
from dialogue.schema_org.people import person
from dialogue.schema_org.site import web_site
from dialogue.schema_org.things import as_block

register = template.Library()


@register.simple_tag
def site_for_machines(request, name):
    home = request.build_absolute_uri(reverse("dialogue:home"))
    return as_block(web_site(name, home))


@register.simple_tag
def meeting_for_machines(request, meeting, delegations):
    return as_block(event(meeting, delegations, request.build_absolute_uri))


@register.simple_tag
def document_for_machines(request, document, texts):
    return as_block(creative_work(document, texts, request.build_absolute_uri))


@register.simple_tag
def person_for_machines(request, row):
    return as_block(person(row, request.build_absolute_uri))
