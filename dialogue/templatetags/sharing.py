"""What a page says of itself to those who link to it."""

from django import template
from django.template.loader_tags import BLOCK_CONTEXT_KEY
from django.templatetags.static import static

register = template.Library()


@register.simple_tag(takes_context=True)
def said_in(context, name):
    """What the page says in a block of this name, to be said in a second place."""
    block = context.render_context[BLOCK_CONTEXT_KEY].get_block(name)
    return block.render(context)


@register.simple_tag
def canonical(request, path=None):
    """The whole address of this page, or of a path, without what was asked of it."""
    return request.build_absolute_uri(path or request.path)


@register.simple_tag
def whole_static(request, path):
    """The whole address of a static file."""
    return request.build_absolute_uri(static(path))
