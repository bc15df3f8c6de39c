"""The guide that ships: the same ten tasks in every language, with pictures that are there."""

import re

import pytest

from explorer.resources import resource_path
from explorer.views.guide.tasks import tasks_of

LANGUAGES = ("en", "es")
PICTURE = re.compile(r"!\[(?P<alt>[^]]+)]\((?P<path>[^)]+)\)")


def guide(language: str) -> str:
    return resource_path(f"guide/{language}.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_has_ten_tasks_each_with_a_picture_that_is_there(language: str) -> None:
    tasks = tasks_of(guide(language))

    assert [task.title.split(".")[0] for task in tasks] == [str(n) for n in range(1, 11)]
    for task in tasks:
        (found,) = PICTURE.findall(task.text)
        assert (resource_path("guide") / found[1]).is_file()


def test_every_picture_speaks_the_language_of_its_guide() -> None:
    english, *others = (
        {file.name: file.read_bytes() for file in resource_path(f"guide/pictures/{code}").iterdir()}
        for code in LANGUAGES
    )

    # Each picture shows a part of the window, which has words.
    for other in others:
        assert other.keys() == english.keys()
        assert not [name for name, drawn in other.items() if drawn == english[name]]


def test_every_language_tells_the_same() -> None:
    english, *others = ([task.text for task in tasks_of(guide(name))] for name in LANGUAGES)

    for other in others:
        for one, two in zip(english, other, strict=True):
            for part in (r"^\d\. ", r"`[^`]+`", r"^\| "):
                assert len(re.findall(part, one, re.MULTILINE)) == len(
                    re.findall(part, two, re.MULTILINE)
                )
