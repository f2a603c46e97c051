from django.urls import reverse

URL = reverse("dialogue:method")


def test_names_where_to_report_an_error(client, settings):
    settings.CONTACT_EMAIL = "errors@example.org"

    page = client.get(URL).text

    assert 'href="mailto:errors@example.org"' in page
    assert "open an issue" not in page


def test_without_an_address_it_names_the_repository(client, settings):
    settings.CONTACT_EMAIL = ""

    page = client.get(URL).text

    assert "open an issue in the repository" in page
    assert "mailto:" not in page
