"""Every value of the domain's enumerations has a name."""

from __future__ import annotations

import enum

import pytest

from explorer.analysis import kinds, marks
from explorer.analysis.names import name_of, period_name
from explorer.domain import events, evidence, place, time
from explorer.views.text.wording import words

UNNAMED = {place.Side, place.LocationKind}
"""Sides are called by their teams, and a location is described as a whole."""


ENUMERATIONS: set[type[enum.Enum]] = {
    member
    for module in (events, evidence, kinds, marks, place, time)
    for member in vars(module).values()
    if isinstance(member, type) and issubclass(member, enum.Enum) and len(member)
}


@pytest.mark.parametrize(
    "value",
    [
        value
        for kind in sorted(ENUMERATIONS - UNNAMED, key=lambda kind: kind.__name__)
        for value in kind
    ],
)
def test_every_value_has_words(value: enum.Enum) -> None:
    assert words(name_of(value))


def test_periods() -> None:
    assert [words(period_name(number)) for number in (1, 5)] == ["1st half", "Shootout"]
