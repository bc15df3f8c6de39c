"""Metrica's numbers in the domain's terms, as the list in each of its files names them."""

from __future__ import annotations

from explorer.domain.events import ActionKind, ShotOutcome

PASS, SHOT, RECOVERY, FOUL_RECEIVED, SET_PIECE = 1, 2, 3, 4, 5
BALL_OUT, BALL_LOST, CARD, CHALLENGE, CARRY = 6, 7, 8, 9, 10

HEAD, CLEARANCE, CROSS, THROUGH_BALL, OFFSIDE = 11, 12, 13, 14, 16
END_HALF, GOAL_KICK, HAND_BALL, INTERCEPTION, THEFT = 19, 20, 21, 23, 24
BLOCKED, SAVED, WOODWORK, OFF_TARGET, GOAL = 25, 26, 27, 29, 30
FREE_KICK, CORNER_KICK, THROW_IN, KICK_OFF, PENALTY, INDIRECT = 32, 33, 34, 35, 36, 38
YELLOW, RED, AERIAL, TACKLE, DRIBBLE, FAULT, WON, LOST = 40, 41, 43, 44, 45, 46, 48, 49

OUTCOMES: tuple[tuple[int, ShotOutcome], ...] = (
    (GOAL, ShotOutcome.GOAL),
    (SAVED, ShotOutcome.SAVED),
    (WOODWORK, ShotOutcome.WOODWORK),
    (BLOCKED, ShotOutcome.BLOCKED),
    (OFF_TARGET, ShotOutcome.OFF_TARGET),
)
"""How a shot ended, the first that it has: a ball off the woodwork has gone off target as well."""

KINDS: dict[int, ActionKind] = {
    PASS: ActionKind.PASS,
    RECOVERY: ActionKind.RECOVERY,
    FOUL_RECEIVED: ActionKind.FOUL_WON,
    BALL_OUT: ActionKind.PASS,
    BALL_LOST: ActionKind.PASS,
    CHALLENGE: ActionKind.DUEL,
    CARRY: ActionKind.CARRY,
}

KINDS_WITHIN: tuple[tuple[int, int, ActionKind], ...] = (
    (RECOVERY, INTERCEPTION, ActionKind.INTERCEPTION),
    (RECOVERY, BLOCKED, ActionKind.BLOCK),
    (RECOVERY, SAVED, ActionKind.KEEPER),
    (BALL_OUT, CLEARANCE, ActionKind.CLEARANCE),
    (BALL_LOST, CLEARANCE, ActionKind.CLEARANCE),
    (BALL_LOST, THEFT, ActionKind.DISPOSSESSED),
    (BALL_LOST, HAND_BALL, ActionKind.FOUL),
    (BALL_LOST, END_HALF, ActionKind.STOPPAGE),
    (CHALLENGE, DRIBBLE, ActionKind.DRIBBLE),
)
"""What an event of a type is that has a subtype, the first that fits."""

SET_PIECES: dict[int, str] = {
    FREE_KICK: "Free kick",
    CORNER_KICK: "Corner kick",
    THROW_IN: "Throw in",
    KICK_OFF: "Kick off",
}
"""What the event after a set piece is, in Metrica's words."""

DETAILS: dict[int, str] = {
    GOAL_KICK: "Goal kick",
    CROSS: "Cross",
    THROUGH_BALL: "Through ball",
    OFFSIDE: "Offside",
    HAND_BALL: "Hand ball",
    END_HALF: "End half",
    SAVED: "Saved",
    AERIAL: "Aerial",
    TACKLE: "Tackle",
}
"""What a kind alone does not say, in Metrica's words, the first that fits."""
