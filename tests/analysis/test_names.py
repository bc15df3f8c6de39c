"""Every value of the domain's enumerations has a name."""

from __future__ import annotations

import enum

import pytest

from explorer.analysis.names import NAMED, name_of, period_name
from explorer.domain import events, evidence, place, time
from explorer.views.text.wording import words

UNNAMED = {place.Side, place.LocationKind}
"""Sides are called by their teams, and a location is described as a whole."""


@pytest.mark.parametrize("value", [value for kind in NAMED for value in kind])
def test_every_value_has_words(value: enum.Enum) -> None:
    assert words(name_of(value))


@pytest.mark.parametrize("module", [events, evidence, place, time])
def test_no_enumeration_is_forgotten(module: object) -> None:
    found = {
        member
        for member in vars(module).values()
        if isinstance(member, type) and issubclass(member, enum.Enum) and len(member)
    }
    assert found - UNNAMED <= set(NAMED)


def test_periods() -> None:
    assert [words(period_name(number)) for number in (1, 5)] == ["1st half", "Shootout"]
