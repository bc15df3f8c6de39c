"""The markings of a pitch of 105 × 68 m, with the numbers of IFAB's Laws of the Game, Law 1."""

from __future__ import annotations

from collections.abc import Iterator
from math import acos, pi

from explorer.domain.place import GOAL_WIDTH, PITCH_LENGTH, PITCH_WIDTH
from explorer.scenes.marks import Band, Disc, Ink, Line, Mark, Pos
from explorer.scenes.pitch.geometry import arc

PENALTY_AREA_DEPTH = 16.5
PENALTY_AREA_WIDTH = 40.32
GOAL_AREA_DEPTH = 5.5
GOAL_AREA_WIDTH = 18.32
SPOT_DISTANCE = 11.0
CIRCLE_RADIUS = 9.15
CORNER_RADIUS = 1.0
NET_DEPTH = 2.0
"""Metres from the goal line to the back of the net as drawn; the laws leave it open."""

MIDDLE_X = PITCH_LENGTH / 2
MIDDLE_Y = PITCH_WIDTH / 2
LINE_WIDTH = 1.25
SPOT_RADIUS = 0.3

_LINE = Ink.PITCH_LINE


def markings() -> tuple[Mark, ...]:
    """All lines of the pitch in metres, goals with their nets included."""
    return (
        *_end(0.0, 1.0),
        *_end(PITCH_LENGTH, -1.0),
        Line((Pos(MIDDLE_X, 0), Pos(MIDDLE_X, PITCH_WIDTH)), _LINE, LINE_WIDTH),
        Disc(Pos(MIDDLE_X, MIDDLE_Y), CIRCLE_RADIUS, ink=_LINE, width=LINE_WIDTH),
        _spot(MIDDLE_X),
        *_corners(),
        _box(0, 0, PITCH_LENGTH, PITCH_WIDTH),
    )


def _end(goal_line: float, inward: float) -> Iterator[Mark]:
    """One end of the pitch; ``inward`` is 1 where x grows away from the goal line, else -1."""
    half_goal = GOAL_WIDTH / 2
    yield Band(
        Pos(goal_line - inward * NET_DEPTH, MIDDLE_Y - half_goal),
        Pos(goal_line, MIDDLE_Y + half_goal),
        fill=Ink.PITCH_NET,
        fill_opacity=0.35,
        ink=_LINE,
        width=LINE_WIDTH,
    )
    for depth, width in (
        (PENALTY_AREA_DEPTH, PENALTY_AREA_WIDTH),
        (GOAL_AREA_DEPTH, GOAL_AREA_WIDTH),
    ):
        top, bottom = MIDDLE_Y - width / 2, MIDDLE_Y + width / 2
        yield _box(goal_line, top, goal_line + inward * depth, bottom)
    spot = goal_line + inward * SPOT_DISTANCE
    yield _spot(spot)
    reach = acos((PENALTY_AREA_DEPTH - SPOT_DISTANCE) / CIRCLE_RADIUS)
    towards = 0.0 if inward > 0 else pi
    yield arc((spot, MIDDLE_Y), CIRCLE_RADIUS, towards - reach, towards + reach, _LINE, LINE_WIDTH)


def _corners() -> Iterator[Mark]:
    for x, y, start in (
        (0.0, 0.0, 0.0),
        (PITCH_LENGTH, 0.0, pi / 2),
        (PITCH_LENGTH, PITCH_WIDTH, pi),
        (0.0, PITCH_WIDTH, 3 * pi / 2),
    ):
        yield arc((x, y), CORNER_RADIUS, start, start + pi / 2, _LINE, LINE_WIDTH)


def _spot(x: float) -> Disc:
    return Disc(Pos(x, MIDDLE_Y), SPOT_RADIUS, fill=_LINE)


def _box(left: float, top: float, right: float, bottom: float) -> Band:
    return Band(Pos(left, top), Pos(right, bottom), ink=_LINE, width=LINE_WIDTH)
