"""What may stand in a directory of fixtures: nothing is left out without a word."""

import os

import pytest

from dialogue.exchange.fixture_files import files_in
from dialogue.exchange.fixture_folder import PLACES, names_in
from dialogue.exchange.load_error import LoadError

ANYWHERE = ", ".join(PLACES[:-1]) + f" or {PLACES[-1]}"


def put(directory, *names, content="[]"):
    for name in names:
        path = directory / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")


def refused(directory):
    with pytest.raises(LoadError) as caught:
        names_in(directory)
    return str(caught.value)


def test_every_place_is_read_in_the_order_of_references(tmp_path):
    names = [place.replace("<slug>", "2004-a_B") for place in PLACES]
    put(tmp_path, *names)

    assert [file.name for file in files_in(tmp_path)] == names


def test_meetings_are_read_by_date(tmp_path):
    for name, day in [("a", "2020-01-01"), ("b", "2004-01-01"), ("c", "2004-01-01")]:
        content = (
            f'[{{"model": "dialogue.meeting", "fields": {{"starts_on": "{day}"}}}}]'
        )
        put(tmp_path, f"meetings/{name}.json", content=content)

    names = [file.name for file in files_in(tmp_path)]

    assert names == ["meetings/b.json", "meetings/c.json", "meetings/a.json"]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("a.json", ANYWHERE),
        ("README", ANYWHERE),
        ("countries.json", ANYWHERE),
        ("meeting/a.json", ANYWHERE),
        ("Meetings/a.json", ANYWHERE),
        ("meetings", "meetings/<slug>.json"),
        (
            "reference/contries.json",
            "reference/countries.json, reference/series.json, reference/topics.json, "
            "reference/people.json or reference/counts.json",
        ),
        ("documents/a.jsn", "documents/<slug>.json"),
        ("documents/a.JSON", "documents/<slug>.json"),
        ("documents/a.json.bak", "documents/<slug>.json"),
        ("documents/deeper/a.json", "documents/<slug>.json"),
        ("documents/reference/countries.json", "documents/<slug>.json"),
        ("meetings/a (1).json", "meetings/<slug>.json"),
        ("meetings/a..json", "meetings/<slug>.json"),
        ("meetings/\\..\\a.json", "meetings/<slug>.json"),
        ("meetings/Астана.json", "meetings/<slug>.json"),
    ],
)
def test_a_file_without_a_place_is_refused(tmp_path, name, expected):
    put(tmp_path, name)

    said = f"{name}: it has no place here; expected is {expected}."
    assert refused(tmp_path) == said


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("a\nb.json", "meetings/a\\nb.json: it has no place here"),
        ("\u202enosj.json", "meetings/\\u202enosj.json: it has no place here"),
        (os.fsdecode(b"\xff.json"), "meetings/\\udcff.json: it has no place here"),
    ],
)
def test_an_unseen_character_in_a_name_is_spelt_out(tmp_path, name, said):
    put(tmp_path, f"meetings/{name}")

    assert refused(tmp_path).startswith(said)


def test_hidden_files_and_what_editors_keep_are_passed_over(tmp_path):
    put(
        tmp_path,
        ".DS_Store",
        "documents/.a.json.swp",
        "documents/a.json~",
        "meetings/.old/a.jsn",
        "reference~/a.jsn",
        "reference/topics.json",
    )

    assert names_in(tmp_path) == ["reference/topics.json"]


def test_a_folder_that_looks_like_a_file_is_refused(tmp_path):
    (tmp_path / "meetings/a.json").mkdir(parents=True)

    said = "meetings/a.json: it is a folder, and a file is expected."
    assert refused(tmp_path) == said


def test_a_link_that_leads_out_is_refused(tmp_path):
    put(tmp_path, "outside.json", "inside/documents/b.json")
    (tmp_path / "inside/documents/a.json").symlink_to(tmp_path / "outside.json")

    said = "documents/a.json: it is a link that leads out of the directory."
    assert refused(tmp_path / "inside") == said


def test_a_link_that_stays_inside_is_read(tmp_path):
    put(tmp_path, ".versions/a.json")
    (tmp_path / "documents").mkdir()
    (tmp_path / "documents/a.json").symlink_to("../.versions/a.json")

    assert names_in(tmp_path) == ["documents/a.json"]


def test_a_directory_may_be_reached_by_a_link(tmp_path):
    put(tmp_path, "real/documents/a.json")
    (tmp_path / "link").symlink_to("real")

    assert names_in(tmp_path / "link") == ["documents/a.json"]


def test_a_link_to_a_folder_is_refused(tmp_path):
    put(tmp_path, "outside/a.json")
    (tmp_path / "inside").mkdir()
    (tmp_path / "inside/documents").symlink_to(tmp_path / "outside")

    said = "documents: it is a link to a folder; links to files are read."
    assert refused(tmp_path / "inside") == said


@pytest.mark.parametrize("target", ["nowhere", "a.json"])
def test_a_link_that_leads_nowhere_is_refused(tmp_path, target):
    (tmp_path / "documents").mkdir()
    (tmp_path / "documents/a.json").symlink_to(target)

    assert refused(tmp_path).startswith("documents/a.json: it cannot be read (")


def test_a_pipe_is_refused_and_not_waited_for(tmp_path):
    (tmp_path / "documents").mkdir()
    os.mkfifo(tmp_path / "documents/a.json")

    assert refused(tmp_path) == "documents/a.json: it is no regular file."


def test_a_folder_that_cannot_be_read_is_refused(tmp_path):
    deep = tmp_path / "documents"
    deep.mkdir()

    # A name longer than any path may be fails for every user, as a lock does not.
    with pytest.raises(LoadError, match=r"it cannot be read \(File name too long\)"):
        names_in(deep / ("x" * 300))
