"""At what ranks countries came, for pages that have their delegations at hand."""

from django import template

from dialogue.models.attendance import count_by_rank

register = template.Library()
register.simple_tag(count_by_rank)
