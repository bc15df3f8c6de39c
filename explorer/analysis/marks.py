"""How sure a fact is, as the mark beside it, and times written with that mark."""

from __future__ import annotations

from enum import StrEnum

from explorer.domain.time import Certainty, EventTime, MatchTime


class Mark(StrEnum):
    """How well a fact is known. AT_MOST and AT_LEAST are the two kinds of bound."""

    MEASURED = "measured"
    STATED = "stated"
    ABOUT = "about"
    AT_MOST = "at_most"
    AT_LEAST = "at_least"
    INFERRED = "inferred"
    DERIVED = "derived"
    CONFLICT = "conflict"
    UNKNOWN = "unknown"

    @property
    def sign(self) -> str:
        """The character that stands for it; nothing for what is measured or stated."""
        return _SIGNS.get(self, "")


_SIGNS = {
    Mark.ABOUT: "~",
    Mark.AT_MOST: "≤",
    Mark.AT_LEAST: "≥",
    Mark.INFERRED: "?",
    Mark.DERIVED: "=",
    Mark.CONFLICT: "≠",
    Mark.UNKNOWN: "–",
}

_MARKS = {
    Certainty.MEASURED: Mark.MEASURED,
    Certainty.STATED: Mark.STATED,
    Certainty.ABOUT: Mark.ABOUT,
    Certainty.INFERRED: Mark.INFERRED,
    Certainty.BOUND: Mark.ABOUT,
}


def mark_of(certainty: Certainty) -> Mark:
    """The mark of a fact that is no time; a bound there says no more than about."""
    return _MARKS[certainty]


def mark_of_time(time: EventTime) -> Mark:
    """The mark of a time; a bound is AT_MOST where only the latest moment is known."""
    if time.certainty is not Certainty.BOUND:
        return _MARKS[time.certainty]
    if time.earliest is not None and time.latest is None:
        return Mark.AT_LEAST
    return Mark.AT_MOST


def minute_label(moment: MatchTime) -> str:
    """A moment as its minute, ``45+2′``, or as its kick, ``P3``."""
    return moment.minute_label if moment.in_shootout else f"{moment.minute_label}′"


def time_label(time: EventTime) -> str:
    """An event's minute with its mark: ``80′``, ``~80′``, ``≤63′``; an inferred one is ``80′?``."""
    mark = mark_of_time(time)
    label = minute_label(time.at)
    return f"{label}{mark.sign}" if mark is Mark.INFERRED else f"{mark.sign}{label}"
