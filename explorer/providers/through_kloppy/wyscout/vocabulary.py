"""Wyscout's numbers and words in the domain's terms.

Version 2 writes numbered events with numbered tags, version 3 words; both name the same zones of
the goal. Sources: Wyscout's data glossary and API reference, and for version 2 the table of tags
that goes with its public data set (Pappalardo et al. 2019).
"""

from __future__ import annotations

from explorer.domain.events import ActionKind, Finish, ShotOutcome

PERIODS: dict[str, int] = {"1H": 1, "2H": 2, "1E": 3, "E1": 3, "2E": 4, "E2": 4, "P": 5}
"""Version 2 writes E1 and E2, version 3 writes 1E and 2E."""

# --- version 2: numbers -------------------------------------------------------

DUEL, FREE_KICK, OFFSIDE, SAVE, SHOT = 1, 3, 6, 9, 10
CORNER, FREE_KICK_SHOT, GOAL_KICK, PENALTY, ACCELERATION = 30, 33, 34, 35, 70

GOAL, OWN_GOAL, ASSIST, KEY_PASS = 101, 102, 301, 302
HEAD_OR_BODY, INTERCEPTION, COUNTER, BLOCKED = 403, 1401, 1901, 2101
LOST, WON = 701, 703
RED, YELLOW, SECOND_YELLOW = 1701, 1702, 1703

KINDS_V2: dict[int, ActionKind] = {
    40: ActionKind.KEEPER,
    50: ActionKind.STOPPAGE,
    51: ActionKind.STOPPAGE,
    70: ActionKind.CARRY,
    72: ActionKind.TOUCH,
}
"""By the kind within a kind, where kloppy has none or takes it for a recovery."""

DETAILS_V2: dict[int, str] = {
    21: "Hand foul",
    22: "Late card foul",
    23: "Out of game foul",
    24: "Protest",
    25: "Simulation",
    26: "Time lost foul",
    27: "Violent foul",
    30: "Corner",
    31: "Free kick",
    32: "Free kick cross",
    34: "Goal kick",
    36: "Throw in",
    40: "Goalkeeper leaving line",
    70: "Acceleration",
    80: "Cross",
}

FINISHES: dict[int, Finish] = {
    401: Finish.LEFT_FOOT,
    402: Finish.RIGHT_FOOT,
    HEAD_OR_BODY: Finish.HEAD,
}

ZONES: dict[int, str] = {
    1201: "gb",
    1202: "gbr",
    1203: "gc",
    1204: "gl",
    1205: "glb",
    1206: "gr",
    1207: "gt",
    1208: "gtl",
    1209: "gtr",
    1210: "obr",
    1211: "ol",
    1212: "olb",
    1213: "or",
    1214: "ot",
    1215: "otl",
    1216: "otr",
    1217: "pbr",
    1218: "pl",
    1219: "plb",
    1220: "pr",
    1221: "pt",
    1222: "ptl",
    1223: "ptr",
}
"""The zone that a tag of version 2 names, by the code that version 3 gives it."""

# --- version 3: words ---------------------------------------------------------

KINDS_V3: dict[str, ActionKind] = {
    "touch": ActionKind.TOUCH,
    "acceleration": ActionKind.CARRY,
    "offside": ActionKind.OFFSIDE,
    "game_interruption": ActionKind.STOPPAGE,
    "goalkeeper_exit": ActionKind.KEEPER,
    "shot_against": ActionKind.KEEPER,
}
"""By the primary kind, where kloppy has none."""

SET_PIECES_V3 = frozenset({"corner", "free_kick", "goal_kick", "throw_in"})

# --- both versions ------------------------------------------------------------

_PLACES = {
    "b": "low centre",
    "br": "low right",
    "c": "centre",
    "l": "centre left",
    "lb": "low left",
    "bl": "low left",
    "r": "centre right",
    "t": "high centre",
    "tl": "high left",
    "tr": "high right",
}
_ENDS = {
    "g": ShotOutcome.SAVED,
    "o": ShotOutcome.OFF_TARGET,
    "p": ShotOutcome.WOODWORK,
    "b": ShotOutcome.BLOCKED,
}


def zone_outcome(code: str | None) -> ShotOutcome:
    """How a shot ended that was no goal, by the zone that it went to."""
    return _ENDS.get((code or "")[:1], ShotOutcome.UNKNOWN)


def zone_text(code: str | None) -> str | None:
    """The zone of the goal in Wyscout's words, as the shooter sees it; None for no zone."""
    return None if not code or code == "bc" else _PLACES.get(code[1:])
