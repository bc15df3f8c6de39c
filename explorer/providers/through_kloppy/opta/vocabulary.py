"""Opta's numbers in the domain's terms (F24 appendix; Stats Perform's MA3 feed has the same)."""

from __future__ import annotations

from explorer.domain.events import ActionKind, CardKind, Finish, ShotOutcome, Situation, Technique

OFFSIDE_PASS, FOUL, SAVE, PLAYER_ON, PERIOD_END, TEAM_SET_UP = 2, 4, 10, 19, 30, 34
MISS, POST, ATTEMPT_SAVED, GOAL, CARD = 13, 14, 15, 16, 17
PERIOD_START, COLLECTION_END, FORMATION_CHANGE, DELETED, PENALTY_FACED = 32, 37, 40, 43, 58
BALL_TOUCH, ADDED_TIME = 61, 70

NOT_ACTIONS = frozenset({PERIOD_END, PERIOD_START, TEAM_SET_UP, COLLECTION_END})

ACTIONS: dict[int, ActionKind] = {
    1: ActionKind.PASS,
    OFFSIDE_PASS: ActionKind.PASS,
    3: ActionKind.DRIBBLE,
    FOUL: ActionKind.FOUL,
    5: ActionKind.STOPPAGE,
    6: ActionKind.STOPPAGE,
    7: ActionKind.DUEL,
    8: ActionKind.INTERCEPTION,
    SAVE: ActionKind.KEEPER,
    11: ActionKind.KEEPER,
    12: ActionKind.CLEARANCE,
    27: ActionKind.STOPPAGE,
    28: ActionKind.STOPPAGE,
    FORMATION_CHANGE: ActionKind.TACTICAL_SHIFT,
    41: ActionKind.KEEPER,
    44: ActionKind.DUEL,
    45: ActionKind.DUEL,
    49: ActionKind.RECOVERY,
    50: ActionKind.DISPOSSESSED,
    52: ActionKind.KEEPER,
    53: ActionKind.KEEPER,
    54: ActionKind.KEEPER,
    PENALTY_FACED: ActionKind.KEEPER,
    59: ActionKind.KEEPER,
    60: ActionKind.CHANCE,
    BALL_TOUCH: ActionKind.TOUCH,
    67: ActionKind.DUEL,
    68: ActionKind.STOPPAGE,
    72: ActionKind.OFFSIDE,
    73: ActionKind.TOUCH,
    74: ActionKind.BLOCK,
    83: ActionKind.DUEL,
}

DETAILS: dict[int, str] = {
    OFFSIDE_PASS: "Offside",
    5: "Out",
    6: "Corner awarded",
    7: "Tackle",
    SAVE: "Save",
    11: "Claim",
    20: "Player retired",
    21: "Player returns",
    22: "Player becomes goalkeeper",
    23: "Goalkeeper becomes player",
    24: "Condition change",
    25: "Official change",
    27: "Start delay",
    28: "End delay",
    36: "Player changes shirt number",
    41: "Punch",
    42: "Good skill",
    44: "Aerial duel",
    45: "Challenge",
    47: "Card rescinded",
    51: "Error",
    52: "Pick-up",
    53: "Cross not claimed",
    54: "Smother",
    55: "Offside provoked",
    56: "Shield ball out",
    57: "Foul throw-in",
    PENALTY_FACED: "Penalty faced",
    59: "Keeper sweeper",
    65: "Contentious decision",
    67: "50/50",
    68: "Dropped ball",
    ADDED_TIME: "Added time announced",
    75: "Delayed start",
    76: "Early end",
    77: "Player off the pitch",
    83: "Attempted tackle",
}
"""What a kind alone does not say; a type that stands in neither table is named by its number."""

HAS_OUTCOME = frozenset({1, 3, 7, 8, 12, 41, 44, 45, 54, 59, 67})
"""Types whose outcome tells success (1) from failure (0); of others it says something else."""

PASS_DETAILS: dict[int, str] = {
    6: "Corner",
    5: "Free Kick",
    107: "Throw-in",
    124: "Goal Kick",
    279: "Kick Off",
    2: "Cross",
    195: "Cut-back",
    4: "Through Ball",
    196: "Switch",
}
"""By qualifier, the first that fits."""

OWN_GOAL, PENALTY, BLOCKED, RELATED, ASSISTED, OPPOSITE = 28, 9, 82, 55, 29, 233
GOAL_MOUTH_Y, GOAL_MOUTH_Z, XG, DEFLECTION = 102, 103, 321, 133
PASSED_TO, BLOCKED_AT = (140, 141), (146, 147)
BLOCK_BY_DEFENDER, ADDED_MINUTES, GOAL_DISALLOWED = 94, 277, 8
FORMATION, FORMATION_PLAYERS, FORMATION_PLACES = 130, 30, 131

SITUATIONS: dict[int, Situation] = {
    PENALTY: Situation.PENALTY,
    26: Situation.FREE_KICK_DIRECT,
    25: Situation.CORNER,
    96: Situation.CORNER,
    24: Situation.FREE_KICK_INDIRECT,
    160: Situation.THROW_IN,
    23: Situation.COUNTER,
    22: Situation.OPEN_PLAY,
}
"""By qualifier, the first that fits: a fast break stands beside regular play."""

FINISHES: dict[int, Finish] = {
    15: Finish.HEAD,
    72: Finish.LEFT_FOOT,
    20: Finish.RIGHT_FOOT,
    21: Finish.OTHER,
}

TECHNIQUES: dict[int, Technique] = {
    108: Technique.VOLLEY,
    109: Technique.OVERHEAD,
    110: Technique.HALF_VOLLEY,
    111: Technique.DIVING_HEADER,
    117: Technique.LOB,
}

SHOT_OUTCOMES: dict[int, ShotOutcome] = {
    MISS: ShotOutcome.OFF_TARGET,
    POST: ShotOutcome.WOODWORK,
    ATTEMPT_SAVED: ShotOutcome.SAVED,
    GOAL: ShotOutcome.GOAL,
}

CARDS: dict[int, CardKind] = {
    33: CardKind.RED,
    32: CardKind.SECOND_YELLOW,
    31: CardKind.YELLOW,
}
