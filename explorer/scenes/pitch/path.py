"""The way to a goal as numbered steps, and the players around a shot."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import atan2, cos, hypot, sin

from explorer.domain.events import ActionKind, BuildUpStep, FramePlayer
from explorer.domain.people import Player
from explorer.domain.place import Side
from explorer.scenes.box import Box, Point
from explorer.scenes.marks import PATH_DASH, Dash, Disc, Ink, Mark, Pos, Text, Viewport
from explorer.scenes.pitch.geometry import polygon, segment
from explorer.scenes.pitch.spreading import spread
from explorer.scenes.pitch.standing import Knowledge, Standing, doubt_marks, standing
from explorer.scenes.sides import side_ink

WIDTH = 2.0
DISC_RADIUS = 7.5
NUMBER_SIZE = 11.0
CAPTION_SIZE = 12.0
CARRY_DASH: Dash = (2.0, 3.0)
ARROW_LENGTH = 8.0
ARROW_HALF = 4.0
GOAL_CLEARANCE = 18.0
UNFOCUSED_OPACITY = 0.45
SAME_PLACE = 3.0
"""Up to how many metres apart the end of one step and the start of the next are one place."""

PLAYER_RADIUS = 7.5

_RUNS = (ActionKind.CARRY, ActionKind.DRIBBLE)


@dataclass(frozen=True, slots=True)
class _Leg:
    start: Standing
    end: Standing
    start_at: Point
    end_at: Point
    clearance: float
    is_run: bool

    @property
    def dash(self) -> Dash | None:
        if self.is_run:
            return CARRY_DASH
        known = {self.start.knowledge, self.end.knowledge} == {Knowledge.MEASURED}
        return None if known else PATH_DASH


@dataclass(frozen=True, slots=True)
class Finish:
    """Where a path ends: the goal's place, and its glyph's centre in pixels."""

    place: Standing
    at: Point


@dataclass(frozen=True, slots=True)
class Path:
    """The steps to a goal, the places of those that have one, and their discs' centres in pixels.

    Steps are counted from 0; one without a place gets no disc but keeps its number.
    """

    steps: Sequence[BuildUpStep]
    finish: Finish | None
    placed: Mapping[int, Standing]
    at: Mapping[int, Point]


def place_steps(
    steps: Sequence[BuildUpStep], finish: Finish | None, viewport: Viewport, room: Box
) -> Path:
    """Find room for the steps' discs.

    Args:
        steps: All steps.
        finish: Where the goal stands; None where its place is not known.
        viewport: Where data lie.
        room: Inside which the discs stand, in pixels.
    """
    starts = {n: standing(step.location) for n, step in enumerate(steps) if step.location}
    placed = {n: place for n, place in starts.items() if place is not None}
    wanted = [_pixel(place, viewport) for place in placed.values()]
    clear = [finish.at] if finish else []
    spots = spread(wanted, 2 * DISC_RADIUS + 2, room, taken=clear)
    return Path(steps, finish, placed, dict(zip(placed, spots, strict=True)))


def path_marks(path: Path, focus: int | None, viewport: Viewport) -> tuple[Mark, ...]:
    """Discs with the steps' numbers and lines from place to place.

    Args:
        path: The steps and where they stand.
        focus: The step in focus; the others' lines stand back.
        viewport: Where data lie.
    """
    marks: list[Mark] = []
    for number, place in path.placed.items():
        ink = side_ink(path.steps[number].side)
        strength = 1.0 if focus in (None, number) else UNFOCUSED_OPACITY
        marks += doubt_marks(place, ink, opacity=strength)
        leg = _leg(number, path, viewport)
        if leg is not None:
            marks += _leg_marks(leg, viewport, ink, strength)
    for number, spot in path.at.items():
        marks += _step_disc(viewport, spot, number, focused=number == focus)
    return tuple(marks)


def shot_line(start: Standing, end: Standing, side: Side | None, viewport: Viewport) -> list[Mark]:
    """The line of a shot to where it ended."""
    at = _pixel(start, viewport), _pixel(end, viewport)
    leg = _Leg(start, end, *at, clearance=0.0, is_run=False)
    return list(_leg_marks(leg, viewport, side_ink(side), 0.8, width=1.5))


def frame_marks(
    frame: Sequence[FramePlayer], shooters: Side, players: Mapping[str, Player]
) -> tuple[Mark, ...]:
    """The players around a shot, with their shirt numbers; goalkeepers have a double ring."""
    marks: list[Mark] = []
    for entry in frame:
        side = shooters if entry.teammate else shooters.other
        tint = Ink.HOME_TINT if side is Side.HOME else Ink.AWAY_TINT
        at, ink = Pos(entry.x, entry.y), side_ink(side)
        if entry.keeper:
            marks.append(Disc(at, radius_px=PLAYER_RADIUS + 2.5, ink=ink, width=1.0))
        marks.append(Disc(at, radius_px=PLAYER_RADIUS, fill=tint, ink=ink, width=1.0))
        player = players.get(entry.player_id or "")
        if player is not None and player.shirt_number is not None:
            number = str(player.shirt_number)
            marks.append(Text(at, number, NUMBER_SIZE, 500, Ink.TEXT, "center"))
    return tuple(marks)


def _leg(number: int, path: Path, viewport: Viewport) -> _Leg | None:
    """The line of a step: to where it ended or, where no source says so, to where it went on."""
    step, start, at = path.steps[number], path.placed[number], path.at[number]
    end = standing(step.end_location) if step.end_location else None
    following, finish = path.placed.get(number + 1), path.finish
    is_run = step.kind in _RUNS
    if following and (end is None or _metres(end, following) <= SAME_PLACE):
        return _Leg(start, following, at, path.at[number + 1], DISC_RADIUS + 1, is_run)
    is_last = number == len(path.steps) - 1
    if is_last and finish and (end is None or _metres(end, finish.place) <= SAME_PLACE):
        return _Leg(start, finish.place, at, finish.at, GOAL_CLEARANCE, is_run)
    if end is None:
        return None
    return _Leg(start, end, at, _pixel(end, viewport), 0.0, is_run)


def _leg_marks(
    leg: _Leg, viewport: Viewport, ink: Ink, opacity: float, width: float = WIDTH
) -> Iterator[Mark]:
    (x0, y0), (x1, y1) = leg.start_at, leg.end_at
    length = hypot(x1 - x0, y1 - y0) - leg.clearance
    if length < ARROW_LENGTH:
        return
    turn = atan2(y1 - y0, x1 - x0)
    origin = Pos(viewport.data_x(x0), viewport.data_y(y0))
    tip = origin.moved(length * cos(turn), length * sin(turn))
    neck = origin.moved((length - ARROW_LENGTH) * cos(turn), (length - ARROW_LENGTH) * sin(turn))
    side_x, side_y = -ARROW_HALF * sin(turn), ARROW_HALF * cos(turn)
    yield segment(origin, neck, ink, width, leg.dash, opacity)
    yield polygon((tip, neck.moved(side_x, side_y), neck.moved(-side_x, -side_y)), ink, opacity)


def _step_disc(viewport: Viewport, spot: Point, number: int, *, focused: bool) -> Iterator[Mark]:
    at = Pos(viewport.data_x(spot[0]), viewport.data_y(spot[1]))
    if focused:
        yield Disc(at, radius_px=DISC_RADIUS + 3.5, ink=Ink.TEXT, width=2.0, fill=Ink.PITCH)
    yield Disc(at, radius_px=DISC_RADIUS, fill=Ink.TEXT)
    yield Text(at, str(number + 1), NUMBER_SIZE, 600, Ink.PANEL, "center")


def _pixel(place: Standing, viewport: Viewport) -> Point:
    at = Pos(place.x, place.y)
    return viewport.x(at), viewport.y(at)


def _metres(a: Standing, b: Standing) -> float:
    return hypot(a.x - b.x, a.y - b.y)
