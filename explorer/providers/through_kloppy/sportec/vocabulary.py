"""Sportec's words in the domain's terms (DFL definitions of official match data)."""

from __future__ import annotations

from explorer.domain.events import (
    ActionKind,
    CardKind,
    Finish,
    RuledOutReason,
    ShotOutcome,
    Situation,
    Technique,
)

KICK_OFF, FINAL_WHISTLE, SHOOTOUT_START, DELETE = (
    "KickOff",
    "FinalWhistle",
    "StartPenaltyShootOut",
    "Delete",
)
SHOT, OWN_GOAL, DISALLOWED, REVIEW = (
    "ShotAtGoal",
    "OwnGoal",
    "GoalDisallowed",
    "VideoAssistantAction",
)
DUEL = "TacklingGame"

PERIODS = {"firstHalf": 1, "secondHalf": 2, "firstHalfExtra": 3, "secondHalfExtra": 4}

PLAYED = {
    1: "TotalTimeFirstHalf",
    2: "TotalTimeSecondHalf",
    3: "TotalTimeFirstHalfExtra",
    4: "TotalTimeSecondHalfExtra",
}
"""The attribute that has a period's length in milliseconds."""

OUTCOMES: dict[str, ShotOutcome] = {
    "SuccessfulShot": ShotOutcome.GOAL,
    OWN_GOAL: ShotOutcome.GOAL,
    "SavedShot": ShotOutcome.SAVED,
    "BlockedShot": ShotOutcome.BLOCKED,
    "ShotWide": ShotOutcome.OFF_TARGET,
    "ShotWoodWork": ShotOutcome.WOODWORK,
}

SET_PIECES: dict[str, Situation] = {
    "Penalty": Situation.PENALTY,
    "FreeKick": Situation.FREE_KICK_DIRECT,
    "CornerKick": Situation.CORNER,
    "ThrowIn": Situation.THROW_IN,
}
"""By the element that a shot stands in: it was itself the set piece."""

BUILD_UPS: dict[str, Situation] = {
    "crossOpenPlay": Situation.OPEN_PLAY,
    "passOpenPlay": Situation.OPEN_PLAY,
    "lossOfPossession": Situation.OPEN_PLAY,
    "run": Situation.OPEN_PLAY,
    "freeKick": Situation.FREE_KICK_INDIRECT,
    "cornerKick": Situation.CORNER,
    "throwIn": Situation.THROW_IN,
    "penaltyKick": Situation.OTHER,
}
"""By what led to a shot; one after a penalty that was saved is no penalty."""

FINISHES: dict[str, Finish] = {
    "leftLeg": Finish.LEFT_FOOT,
    "rightLeg": Finish.RIGHT_FOOT,
    "head": Finish.HEAD,
    "upperBody": Finish.OTHER,
}

TECHNIQUES: dict[str, Technique] = {
    "overHeadKick": Technique.OVERHEAD,
    "backheel": Technique.BACKHEEL,
    "chip": Technique.LOB,
    "scoop": Technique.LOB,
    "divingHeader": Technique.DIVING_HEADER,
    "frontalVolley": Technique.VOLLEY,
}

CARDS: dict[str, CardKind] = {
    "yellow": CardKind.YELLOW,
    "yellowPenaltyShootout": CardKind.YELLOW,
    "yellowRed": CardKind.SECOND_YELLOW,
    "red": CardKind.RED,
}

REASONS: dict[str, RuledOutReason] = {
    "offside": RuledOutReason.OFFSIDE,
    "foul": RuledOutReason.FOUL,
    "handBall": RuledOutReason.HANDBALL,
    "other": RuledOutReason.OTHER,
}

ACTIONS: dict[str, ActionKind] = {
    "Play": ActionKind.PASS,
    "Pass": ActionKind.PASS,
    "Cross": ActionKind.PASS,
    DUEL: ActionKind.DUEL,
    "BallClaiming": ActionKind.RECOVERY,
    "OtherBallAction": ActionKind.TOUCH,
    "BallDeflection": ActionKind.TOUCH,
    "Foul": ActionKind.FOUL,
    "Offside": ActionKind.OFFSIDE,
    "ChanceWithoutShot": ActionKind.CHANCE,
    "RefereeBall": ActionKind.STOPPAGE,
}

PASS_DETAILS: dict[str, str] = {
    "CornerKick": "Corner",
    "FreeKick": "Free Kick",
    "ThrowIn": "Throw-in",
    "GoalKick": "Goal Kick",
    KICK_OFF: "Kick Off",
    "Cross": "Cross",
}
"""By the elements that a pass stands in or is, the first that fits."""
