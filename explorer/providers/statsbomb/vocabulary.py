"""StatsBomb's numbers and words in the domain's terms (Open Data Specification v1.1)."""

from __future__ import annotations

from explorer.domain.events import (
    ActionKind,
    CardKind,
    Finish,
    KickOutcome,
    ShotOutcome,
    Situation,
    Technique,
)

CAMERA_ON, CAMERA_OFF = 5, 29
SHOT, HALF_START, SUBSTITUTION, OWN_GOAL_AGAINST = 16, 18, 19, 20
FOUL_COMMITTED, GOALKEEPER, BAD_BEHAVIOUR, OWN_GOAL_FOR = 22, 23, 24, 25
PASS, HALF_END, STARTING_XI, TACTICAL_SHIFT, RECEIPT = 30, 34, 35, 36, 42

NOT_ACTIONS = frozenset(
    {CAMERA_ON, CAMERA_OFF, HALF_START, HALF_END, STARTING_XI, SHOT, SUBSTITUTION}
    | {OWN_GOAL_AGAINST, OWN_GOAL_FOR}
)

ACTIONS: dict[int, ActionKind] = {
    2: ActionKind.RECOVERY,
    3: ActionKind.DISPOSSESSED,
    4: ActionKind.DUEL,
    6: ActionKind.BLOCK,
    8: ActionKind.OFFSIDE,
    9: ActionKind.CLEARANCE,
    10: ActionKind.INTERCEPTION,
    14: ActionKind.DRIBBLE,
    17: ActionKind.PRESSURE,
    21: ActionKind.FOUL_WON,
    FOUL_COMMITTED: ActionKind.FOUL,
    GOALKEEPER: ActionKind.KEEPER,
    BAD_BEHAVIOUR: ActionKind.OTHER,
    26: ActionKind.OTHER,
    27: ActionKind.OTHER,
    28: ActionKind.OTHER,
    PASS: ActionKind.PASS,
    33: ActionKind.DUEL,
    TACTICAL_SHIFT: ActionKind.TACTICAL_SHIFT,
    37: ActionKind.OTHER,
    38: ActionKind.MISCONTROL,
    39: ActionKind.OTHER,
    40: ActionKind.STOPPAGE,
    41: ActionKind.STOPPAGE,
    RECEIPT: ActionKind.RECEIPT,
    43: ActionKind.CARRY,
}

KNOWN_TYPES = NOT_ACTIONS | ACTIONS.keys()

SET_PIECE_SHOTS: dict[int, Situation] = {
    61: Situation.CORNER,
    62: Situation.FREE_KICK_DIRECT,
    88: Situation.PENALTY,
}
"""By ``shot.type``; shots of any other type take the situation of their possession."""

PLAY_PATTERNS: dict[int, Situation] = {
    1: Situation.OPEN_PLAY,
    2: Situation.CORNER,
    3: Situation.FREE_KICK_INDIRECT,
    4: Situation.THROW_IN,
    5: Situation.OTHER,
    6: Situation.COUNTER,
    7: Situation.OPEN_PLAY,
    8: Situation.OPEN_PLAY,
    9: Situation.OPEN_PLAY,
}

FINISHES: dict[int, Finish] = {
    37: Finish.HEAD,
    38: Finish.LEFT_FOOT,
    40: Finish.RIGHT_FOOT,
    70: Finish.OTHER,
}

TECHNIQUES: dict[int, Technique] = {
    89: Technique.BACKHEEL,
    90: Technique.DIVING_HEADER,
    91: Technique.HALF_VOLLEY,
    92: Technique.LOB,
    94: Technique.OVERHEAD,
    95: Technique.VOLLEY,
}

SHOT_OUTCOMES: dict[int, ShotOutcome] = {
    96: ShotOutcome.BLOCKED,
    97: ShotOutcome.GOAL,
    98: ShotOutcome.OFF_TARGET,
    99: ShotOutcome.WOODWORK,
    100: ShotOutcome.SAVED,
    101: ShotOutcome.OFF_TARGET,
    115: ShotOutcome.SAVED,
    116: ShotOutcome.WOODWORK,
}

KICK_OUTCOMES: dict[ShotOutcome, KickOutcome] = {
    ShotOutcome.GOAL: KickOutcome.SCORED,
    ShotOutcome.SAVED: KickOutcome.SAVED,
    ShotOutcome.OFF_TARGET: KickOutcome.OFF_TARGET,
    ShotOutcome.WOODWORK: KickOutcome.WOODWORK,
}
"""A kick of any other outcome is one of which nobody says how it was missed."""

CARDS: dict[str, CardKind] = {
    "Yellow Card": CardKind.YELLOW,
    "Second Yellow": CardKind.SECOND_YELLOW,
    "Red Card": CardKind.RED,
}
"""By name, for fouls and bad behaviour number the same cards differently."""

SUCCESSES = frozenset(
    {"Won", "Success", "Success In Play", "Success Out", "Success To Team", "Complete"}
    | {"Claim", "Clear", "Collected Twice", "In Play Safe", "Saved Twice"}
)
FAILURES = frozenset(
    {"Lost", "Lost In Play", "Lost Out", "Success To Opposition", "Incomplete", "Fail"}
    | {"Out", "Pass Offside", "No Touch"}
)
SUCCEEDS_UNLESS_TOLD = frozenset({PASS, RECEIPT, 2, 43})
"""Types that StatsBomb gives an outcome only when they fail."""

PASS_TYPES_SHOWN = frozenset({61, 62, 63, 65, 67})
"""Corner, free kick, goal kick, kick-off and throw-in; the others only repeat what came before."""
