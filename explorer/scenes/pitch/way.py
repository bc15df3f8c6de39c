"""How the selected goal or shot came about: players around it, its line, and the steps to it."""

from __future__ import annotations

from dataclasses import dataclass
from math import hypot

from explorer.analysis.build_up import build_up
from explorer.analysis.index import MatchIndex
from explorer.analysis.message import say
from explorer.analysis.names import name_of
from explorer.domain.events import BuildUpStep, Event, FramePlayer, Goal, Shot
from explorer.scenes.box import Box, Point
from explorer.scenes.marks import Ink, Mark, Pos, Text, Viewport
from explorer.scenes.pitch.path import (
    CAPTION_SIZE,
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
from explorer.scenes.text_measure import TextMeasure
from explorer.scenes.words import Words


@dataclass(frozen=True, slots=True)
class Way:
    """The marks of a way, and the boxes of its discs in pixels, which want to be seen."""

    marks: tuple[Mark, ...]
    discs: tuple[Box, ...]


def step_name(index: MatchIndex, step: BuildUpStep, words: Words) -> str:
    """A step in a word: who, or what where no source says who."""
    name = index.player_name(step.player_id)
    return words(name_of(step.kind)) if name is None else surname(name)


def step_caption(index: MatchIndex, step: BuildUpStep, words: Words) -> str:
    """A step in words: who did what, such as “Messi free kick”."""
    name = index.player_name(step.player_id)
    action = words(name_of(step.kind))
    if name is None:
        return action
    return words(say("pitch-step", player=surname(name), action=action))


class Ways:
    """Draws the way to any goal or shot of a match, and keeps what it has drawn."""

    def __init__(
        self,
        index: MatchIndex,
        viewport: Viewport,
        room: Box,
        measure: TextMeasure,
        words: Words,
    ) -> None:
        self._index = index
        self._viewport = viewport
        self._room = room
        self._measure = measure
        self._words = words
        self._paths: dict[str, Path] = {}
        self._drawn: dict[tuple[str, int | None], Way] = {}

    def to(self, event: Event, glyph: Point, step: int | None) -> Way:
        """The way to an event whose glyph's centre is at a pixel, with a step in focus or none."""
        key = event.id, step
        if key not in self._drawn:
            self._drawn[key] = self._draw(event, glyph, step)
        return self._drawn[key]

    @property
    def room(self) -> Box:
        """Inside which everything stands, in pixels."""
        return self._room

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
            marks += path_marks(path, step, self._viewport)
            discs += [Box.around(*at, DISC_RADIUS) for at in path.at.values()]
            if step is not None and step in path.at:
                caption = self._caption(path, step)
                marks.append(caption)
                discs.append(self._text_box(caption))
        return Way(tuple(marks), tuple(discs))

    def _path(self, goal: Goal, finish: Finish | None) -> Path:
        if goal.id not in self._paths:
            steps = build_up(self._index.match, goal)
            self._paths[goal.id] = place_steps(steps, finish, self._viewport, self._room)
        return self._paths[goal.id]

    def _caption(self, path: Path, step: int) -> Text:
        """What the step in focus was, beside its disc on the side with more room."""
        x, y = path.at[step]
        onward = 1 if x < (self._room.left + self._room.right) / 2 else -1
        at = Pos(self._viewport.data_x(x), self._viewport.data_y(y))
        return Text(
            at.moved(onward * (DISC_RADIUS + 8), 0),
            step_caption(self._index, path.steps[step], self._words),
            CAPTION_SIZE,
            600,
            align="left" if onward > 0 else "right",
            halo=Ink.PITCH,
        )

    def _text_box(self, text: Text) -> Box:
        width = self._measure.width(text.text, text.size, text.weight)
        x, y = self._viewport.x(text.at), self._viewport.y(text.at)
        left = x if text.align == "left" else x - width
        return Box(left, y - text.size / 2, left + width, y + text.size / 2)

    def _shot(self, event_id: str | None) -> Shot | None:
        event = self._index.by_id.get(event_id or "")
        if isinstance(event, Goal):
            event = self._index.by_id.get(event.shot_id or "")
        return event if isinstance(event, Shot) else None

    def _pixel(self, entry: FramePlayer) -> Point:
        view = self._viewport
        return view.offset_x + view.scale_x * entry.x, view.offset_y + view.scale_y * entry.y
