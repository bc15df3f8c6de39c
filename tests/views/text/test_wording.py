"""Messages put into words."""

from __future__ import annotations

import pytest

from explorer.analysis.message import Message, say
from explorer.views.text.wording import finding_text, provider_text, words


def test_plain_text_is_its_own() -> None:
    assert words("Marco Farfan") == "Marco Farfan"


def test_messages_inside_messages_come_first() -> None:
    chance = say("chance-of", team="Reds", percent=64)
    told = say("prospect-open", next=say("prospect-must_level", team="Blues"), chance=chance)
    assert words(told) == "Blues must score to level, Reds 64 %"


def test_braces_in_a_name_are_no_places() -> None:
    assert words(say("prospect-won", team="{odd} [name]")) == "{odd} [name] win"


@pytest.mark.parametrize("said", [Message("no-such-text"), Message("prospect-won")])
def test_a_missing_text_or_value_is_an_error(said: Message) -> None:
    with pytest.raises(KeyError):
        words(said)


@pytest.mark.parametrize(
    ("code", "values"),
    [
        ("score-differs", {"listed": "2-1", "count": 3}),
        ("period_end_missing", {"number": 1}),
        ("library-sources", {"n": "three"}),
    ],
)
def test_a_finding_of_another_version_is_named_by_its_code(
    code: str, values: dict[str, str | int | float]
) -> None:
    assert finding_text(code, values) == (
        "Another version of Match Explorer noted something here that this one has no words for: "
        f"{code}."
    )


def test_a_finding_of_this_version_has_its_text() -> None:
    assert finding_text("period_end_missing", {"period": 1}) == (
        "The data does not say when period 1 ended."
    )


def test_a_provider_has_a_name_or_is_its_key() -> None:
    assert provider_text("statsbomb") == "StatsBomb"
    assert provider_text("bundled") == "Public reports"
    assert provider_text("somebody") == "somebody"
