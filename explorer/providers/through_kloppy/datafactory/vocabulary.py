"""DataFactory's numbers in the domain's terms, as far as its feed and kloppy's reader tell them."""

from __future__ import annotations

from explorer.domain.events import ActionKind, CardKind, Finish, ShotOutcome, Situation

STATUS, GOALS, SHOTS, SHOOTOUT_KICKS = "status", "goals", "shots", "penaltyShootout"
CARDS = frozenset({"yellowCards", "redCards"})

PERIOD_ENDS = frozenset({2, 17, 49, 51, 53})
PERIOD_STARTS = {1: 1, 2: 18, 3: 50, 4: 52, 5: 54}
"""The type of the status with which each period starts."""

PASS_ACCURATE, PASS_INACCURATE, OWN_GOAL = 180, 181, 10

SHOT_OUTCOMES: dict[int, ShotOutcome] = {
    9: ShotOutcome.GOAL,
    OWN_GOAL: ShotOutcome.GOAL,
    11: ShotOutcome.GOAL,
    12: ShotOutcome.GOAL,
    13: ShotOutcome.GOAL,
    33: ShotOutcome.OFF_TARGET,
    34: ShotOutcome.WOODWORK,
    35: ShotOutcome.SAVED,
    43: ShotOutcome.SAVED,
    44: ShotOutcome.OFF_TARGET,
    45: ShotOutcome.WOODWORK,
    55: ShotOutcome.GOAL,
    56: ShotOutcome.SAVED,
    57: ShotOutcome.OFF_TARGET,
    183: ShotOutcome.WOODWORK,
}
"""How shots end, those of the shootout from 55 on."""

SITUATIONS: dict[int, Situation] = {
    9: Situation.OPEN_PLAY,
    12: Situation.FREE_KICK_DIRECT,
    13: Situation.PENALTY,
    43: Situation.PENALTY,
    44: Situation.PENALTY,
    45: Situation.PENALTY,
    55: Situation.PENALTY,
    56: Situation.PENALTY,
    57: Situation.PENALTY,
    183: Situation.PENALTY,
}

FINISHES: dict[int, Finish] = {11: Finish.HEAD}

CARD_KINDS: dict[int, CardKind] = {
    3: CardKind.YELLOW,
    4: CardKind.SECOND_YELLOW,
    5: CardKind.RED,
}

KINDS: dict[str, ActionKind] = {
    "correctPasses": ActionKind.PASS,
    "incorrectPasses": ActionKind.PASS,
    "throwIn": ActionKind.PASS,
    "cornerKicks": ActionKind.PASS,
    "goalkick": ActionKind.PASS,
    "clearances": ActionKind.CLEARANCE,
    "stealings": ActionKind.BALL_WON,
    "fouls": ActionKind.FOUL,
    "offsides": ActionKind.OFFSIDE,
    "nutmegs": ActionKind.DRIBBLE,
    "sombreroFlick": ActionKind.DRIBBLE,
}
"""By the class of an incidence."""

DETAILS: dict[int, str] = {
    28: "Corner",
    31: "Foul in the penalty area",
    32: "Handball in the penalty area",
    37: "Handball",
    46: "Throw-in",
    48: "Goal kick",
    507: "Nutmeg",
    509: "Sombrero flick",
}

POSITIONS: dict[int, str] = {1: "Goalkeeper", 2: "Defender", 3: "Midfielder", 4: "Forward"}
GOALKEEPER, COACH = 1, 5
REFEREE = "Arbitro"
