"""How the selected goal or shot came about: players around it, its line, and the steps to it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import hypot

from explorer.analysis.build_up import build_up
from explorer.analysis.index import MatchIndex
from explorer.analysis.message import Message, say
from explorer.analysis.names import name_of
from explorer.domain.events import BuildUpStep, Event, FramePlayer, Goal, Shot
from explorer.scenes.marks import Mark, Viewport
from explorer.scenes.pitch.geometry import Box, Point
from explorer.scenes.pitch.path import (
    DISC_RADIUS,
    PLAYER_RADIUS,
    Finish,
    Path,
    frame_marks,
    path_marks,
    place_steps,
    shot_line,
)
from explorer.scenes.pitch.standing import standing, standing_of
from explorer.scenes.surnames import surname


@dataclass(frozen=True, slots=True)
class Way:
    """The marks of a way, and the boxes of its discs in pixels, which want to be seen."""

    marks: tuple[Mark, ...]
    discs: tuple[Box, ...]


class Ways:
    """Draws the way to any goal or shot of a match, and keeps what it has drawn."""

    def __init__(
        self, index: MatchIndex, viewport: Viewport, room: Box, words: Callable[[Message], str]
    ) -> None:
        self._index = index
        self._viewport = viewport
        self._room = room
        self._words = words
        self._paths: dict[str, Path] = {}
        self._drawn: dict[tuple[str, int | None], Way] = {}

    def to(self, event: Event, glyph: Point, step: int | None) -> Way:
        """The way to an event whose glyph's centre is at a pixel, with a step in focus or none."""
        key = event.id, step
        if key not in self._drawn:
            self._drawn[key] = self._draw(event, glyph, step)
        return self._drawn[key]

    def player_at(self, event_id: str | None, x: float, y: float) -> FramePlayer | None:
        """The player drawn at a pixel, of those around a goal or shot."""
        shot = self._shot(event_id)
        found, nearest = None, PLAYER_RADIUS + 2
        for entry in shot.freeze_frame if shot else ():
            at_x, at_y = self._pixel(entry)
            if hypot(at_x - x, at_y - y) <= nearest:
                found, nearest = entry, hypot(at_x - x, at_y - y)
        return found

    def _draw(self, event: Event, glyph: Point, step: int | None) -> Way:
        marks: list[Mark] = []
        discs: list[Box] = []
        shot, place = self._shot(event.id), standing_of(event)
        if shot is not None and shot.side is not None:
            marks += frame_marks(shot.freeze_frame, shot.side, self._index.players)
            discs += [Box.around(*self._pixel(p), PLAYER_RADIUS) for p in shot.freeze_frame]
            end = standing(shot.end_location) if shot.end_location else None
            if place is not None and end is not None:
                marks += shot_line(place, end, shot.side, self._viewport)
        if isinstance(event, Goal):
            finish = Finish(place, glyph) if place is not None else None
            path = self._path(event, finish)
            caption = (
                self._caption(path.steps[step]) if step in path.at and step is not None else ""
            )
            marks += path_marks(path, step, caption, self._viewport, self._room)
            discs += [Box.around(*at, DISC_RADIUS) for at in path.at.values()]
        return Way(tuple(marks), tuple(discs))

    def _path(self, goal: Goal, finish: Finish | None) -> Path:
        if goal.id not in self._paths:
            steps = build_up(self._index.match, goal)
            self._paths[goal.id] = place_steps(steps, finish, self._viewport, self._room)
        return self._paths[goal.id]

    def _caption(self, step: BuildUpStep) -> str:
        name = self._index.player_name(step.player_id)
        action = self._words(name_of(step.kind))
        if name is None:
            return action
        return self._words(say("pitch-step", player=surname(name), action=action))

    def _shot(self, event_id: str | None) -> Shot | None:
        event = self._index.by_id.get(event_id or "")
        if isinstance(event, Goal):
            event = self._index.by_id.get(event.shot_id or "")
        return event if isinstance(event, Shot) else None

    def _pixel(self, entry: FramePlayer) -> Point:
        view = self._viewport
        return view.offset_x + view.scale_x * entry.x, view.offset_y + view.scale_y * entry.y
