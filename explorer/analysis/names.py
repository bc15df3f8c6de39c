"""The message that names a value of the domain's enumerations."""

from __future__ import annotations

from enum import Enum

from explorer.analysis.kinds import Facet
from explorer.analysis.marks import Mark
from explorer.analysis.message import Message, say
from explorer.domain.events import (
    ActionKind,
    CardKind,
    Finish,
    GoalKind,
    KickOutcome,
    ReviewCall,
    ReviewOutcome,
    RuledOutReason,
    ShotOutcome,
    Situation,
    Stake,
    Technique,
)
from explorer.domain.evidence import FactName
from explorer.domain.place import Flank, Zone
from explorer.domain.time import Certainty, PeriodNumber

_PREFIXES: dict[type[Enum], str] = {
    ActionKind: "action",
    CardKind: "card",
    Certainty: "certainty",
    Facet: "facet",
    FactName: "fact",
    Finish: "finish",
    Flank: "flank",
    GoalKind: "kind",
    KickOutcome: "kick",
    Mark: "mark",
    PeriodNumber: "period",
    ReviewCall: "review-call",
    ReviewOutcome: "review",
    RuledOutReason: "reason",
    ShotOutcome: "shot",
    Situation: "situation",
    Stake: "stake",
    Technique: "technique",
    Zone: "zone",
}


def name_of(value: Enum) -> Message:
    """The name of an enumeration's value, such as ``situation-counter``.

    Raises:
        KeyError: If values of that enumeration have no names.
    """
    return say(f"{_PREFIXES[type(value)]}-{value.value}")


def period_name(period: int) -> Message:
    """The name of a period of the match, 1 to 5."""
    return name_of(PeriodNumber(period))
