"""The words of the spreadsheet format: its columns, its types of event, and what cells may say.

Words compare without case; spaces, hyphens and underscores are the same. ``FORMAT.md`` lists them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from enum import Enum, StrEnum
from typing import TypeVar

from explorer.domain.events import (
    ActionKind,
    CardKind,
    Finish,
    KickOutcome,
    ReviewCall,
    ReviewOutcome,
    RuledOutReason,
    ShotOutcome,
    Situation,
    Technique,
)
from explorer.domain.place import Flank, Side, Zone

E = TypeVar("E", bound=Enum)

_LONGEST_WORD = 60
_SEPARATORS = re.compile(r"[\s_-]+")


def plain_word(text: str) -> str:
    """A word as it is compared: lower case, with single spaces."""
    return _SEPARATORS.sub(" ", text.casefold()).strip(" '*:")


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that a mistyped one is most like, None where it is like none."""
    found = get_close_matches(plain_word(word[:_LONGEST_WORD]), list(known), n=1, cutoff=0.7)
    return found[0] if found else None


def _words(kind: type[E], also: Mapping[str, E] | None = None) -> dict[str, E]:
    """Every value of an enumeration by its own name, and by others."""
    return {**{plain_word(str(value.value)): value for value in kind}, **(also or {})}


# --- columns ---------------------------------------------------------------------------------

NEEDED = ("minute", "team", "type")
"""The columns that every table has."""

COLUMN_NAMES = (
    *("minute", "period", "team", "type", "player", "how", "assist", "finish", "technique"),
    *("deflected", "review", "review_steps", "reason", "outcome", "order", "player_on", "keeper"),
    *("recipient", "note", "x", "y", "radius", "zone", "distance", "distance_max", "flank"),
    *("attacking", "end_x", "end_y", "across", "height", "placement", "xg", "possession"),
    *("duration", "number", "position", "full_name", "id", "shot"),
)
"""Every column, in the order in which they are written."""

COLUMNS = {
    **{plain_word(name): name for name in COLUMN_NAMES},
    "min": "minute",
    "time": "minute",
    "club": "team",
    "side": "team",
    "event": "type",
    "name": "player",
    "scorer": "player",
    "player off": "player",
    "on": "player_on",
    "sub on": "player_on",
    "assisted by": "assist",
    "situation": "how",
    "var": "review",
    "kick": "order",
    "goalkeeper": "keeper",
    "comment": "note",
    "notes": "note",
    "shirt": "number",
    "shirt number": "number",
}
"""The columns by the names that a header may give them."""

# --- facts -----------------------------------------------------------------------------------

FACT_NAMES = (
    *("home", "away", "date", "competition", "season", "stage", "venue", "city", "referee"),
    *("attendance", "score", "shootout", "extra_time", "kicks_each", "home_short", "away_short"),
    *("home_code", "away_code", "home_coach", "away_coach", "home_formation", "away_formation"),
    *("source", "attribution", "id"),
)
"""Every fact of a match, in the order in which they are written."""

FACTS = {
    **{plain_word(name): name for name in FACT_NAMES},
    "home team": "home",
    "away team": "away",
    "tournament": "competition",
    "league": "competition",
    "round": "stage",
    "stadium": "venue",
    "ground": "venue",
    "result": "score",
    "penalties": "shootout",
}
"""The facts of a match by the names that a line may give them."""

UNKNOWN = "unknown"
"""What a date or a team says that nobody knows; one left out may have been forgotten."""

# --- types -----------------------------------------------------------------------------------


class RowKind(StrEnum):
    """What a row tells of."""

    GOAL = "goal"
    SHOT = "shot"
    CARD = "card"
    SUBSTITUTION = "substitution"
    KICK = "kick"
    ACTION = "action"
    STARTER = "starter"
    BENCH = "bench"
    PERIOD_END = "period_end"


Preset = dict[str, object]
"""What a type says besides its kind, by the event's field."""

TYPES: dict[str, tuple[RowKind, Preset]] = {
    **{plain_word(kind.value): (RowKind.ACTION, {"kind": kind}) for kind in ActionKind},
    **{
        word: (RowKind.CARD, {"kind": kind})
        for word, kind in _words(
            CardKind,
            {
                "yellow card": CardKind.YELLOW,
                "booking": CardKind.YELLOW,
                "caution": CardKind.YELLOW,
                "second yellow card": CardKind.SECOND_YELLOW,
                "yellow red card": CardKind.SECOND_YELLOW,
                "red card": CardKind.RED,
                "sending off": CardKind.RED,
            },
        ).items()
    },
    "goal": (RowKind.GOAL, {}),
    "own goal": (RowKind.GOAL, {"own_goal": True}),
    "penalty goal": (RowKind.GOAL, {"situation": Situation.PENALTY}),
    "disallowed goal": (RowKind.GOAL, {"review": ReviewOutcome.RULED_OUT}),
    "shot": (RowKind.SHOT, {}),
    "attempt": (RowKind.SHOT, {}),
    "shot action": (RowKind.ACTION, {"kind": ActionKind.SHOT}),
    "missed penalty": (RowKind.SHOT, {"situation": Situation.PENALTY}),
    "penalty missed": (RowKind.SHOT, {"situation": Situation.PENALTY}),
    "substitution": (RowKind.SUBSTITUTION, {}),
    "sub": (RowKind.SUBSTITUTION, {}),
    "change": (RowKind.SUBSTITUTION, {}),
    "kick": (RowKind.KICK, {}),
    "shootout kick": (RowKind.KICK, {}),
    "starter": (RowKind.STARTER, {}),
    "line up": (RowKind.STARTER, {}),
    "lineup": (RowKind.STARTER, {}),
    "bench": (RowKind.BENCH, {}),
    "period end": (RowKind.PERIOD_END, {}),
    "half time": (RowKind.PERIOD_END, {}),
    "full time": (RowKind.PERIOD_END, {}),
}
"""What a row tells of, by the word in its column ``type``. ``shot`` is one on goal, in play."""

# --- what cells may say ----------------------------------------------------------------------

FINISHES = _words(
    Finish,
    {
        "header": Finish.HEAD,
        "left": Finish.LEFT_FOOT,
        "right": Finish.RIGHT_FOOT,
        "other body part": Finish.OTHER,
    },
)
SITUATIONS = _words(
    Situation,
    {
        "counter attack": Situation.COUNTER,
        "freekick": Situation.FREE_KICK_DIRECT,
        "free kick": Situation.FREE_KICK_DIRECT,
        "direct free kick": Situation.FREE_KICK_DIRECT,
        "indirect free kick": Situation.FREE_KICK_INDIRECT,
        "set piece": Situation.FREE_KICK_INDIRECT,
        "pen": Situation.PENALTY,
    },
)
TECHNIQUES = _words(Technique, {"overhead kick": Technique.OVERHEAD, "chip": Technique.LOB})
HOW: dict[str, tuple[str, object]] = {
    **{word: ("technique", value) for word, value in TECHNIQUES.items()},
    **{word: ("finish", value) for word, value in FINISHES.items()},
    **{word: ("situation", value) for word, value in SITUATIONS.items()},
    "own": ("own_goal", True),
    "own goal": ("own_goal", True),
    "deflected": ("deflected", True),
}
"""What the column ``how`` may say, several of them apart by ``/``, each with the field it sets."""

REVIEWS = _words(
    ReviewOutcome,
    {
        "no": ReviewOutcome.NONE,
        "given": ReviewOutcome.GIVEN_AFTER_REVIEW,
        "disallowed": ReviewOutcome.RULED_OUT,
        "no goal": ReviewOutcome.RULED_OUT,
    },
)
CALLS = _words(ReviewCall)
REASONS = _words(RuledOutReason, {"hand ball": RuledOutReason.HANDBALL})
SHOT_OUTCOMES = _words(
    ShotOutcome,
    {
        "post": ShotOutcome.WOODWORK,
        "bar": ShotOutcome.WOODWORK,
        "wide": ShotOutcome.OFF_TARGET,
        "over": ShotOutcome.OFF_TARGET,
        "missed": ShotOutcome.OFF_TARGET,
    },
)
KICK_OUTCOMES = _words(
    KickOutcome,
    {
        "goal": KickOutcome.SCORED,
        "post": KickOutcome.WOODWORK,
        "bar": KickOutcome.WOODWORK,
        "wide": KickOutcome.OFF_TARGET,
        "over": KickOutcome.OFF_TARGET,
        "missed": KickOutcome.NOT_SCORED,
        "miss": KickOutcome.NOT_SCORED,
    },
)
ZONES = _words(Zone)
FLANKS = _words(Flank, {"center": Flank.CENTRE, "middle": Flank.CENTRE})
SIDES = _words(Side)
ANSWERS = {
    **dict.fromkeys(("yes", "true", "y", "1", "completed", "won"), True),
    **dict.fromkeys(("no", "false", "n", "0", "not completed", "lost"), False),
}
"""What a cell may say to a question."""
