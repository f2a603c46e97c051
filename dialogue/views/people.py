from django.shortcuts import get_object_or_404, render

from dialogue.models import Delegate, Person
from dialogue.models.neighbours import neighbours

from .links_here import person_links
from .references import References


def person_list(request):
    seats = Delegate.objects.public().newest_first().with_seat()
    people = Person.objects.public().with_seats(seats)
    return render(request, "dialogue/person_list.html", {"people": people})


def person_detail(request, slug):
    person = get_object_or_404(Person.objects.public(), slug=slug)
    seats = list(
        Delegate.objects.public().filter(person=person).newest_first().with_seat()
    )
    references = References(person, *seats)
    before, after = neighbours(Person.objects.public(), person, "sort_name", "slug")
    context = {
        "before": before,
        "after": after,
        "person": person,
        "seats": seats,
        "references": references,
        "links": person_links(seats, references),
    }
    return render(request, "dialogue/person_detail.html", context)
