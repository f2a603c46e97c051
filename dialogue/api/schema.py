from django.http import JsonResponse
from django.views.decorators.http import require_safe

from dialogue.exchange.schema import fixture_schema as schema


@require_safe
def fixture_schema(request):
    """The JSON Schema of fixture files; it changes with the code alone."""
    return JsonResponse(
        schema(),
        content_type="application/schema+json",
        json_dumps_params={"ensure_ascii": False, "indent": 2},
    )
