"""What a film is made of: frames, each a picture that stands for a time."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from explorer.scenes.marks import Mark, Viewport
from explorer.scenes.picture import Caption, Picture, captioned, height_inside
from explorer.scenes.text_measure import TextMeasure

FILM_WIDTH, FILM_HEIGHT = 800.0, 600.0
"""Of every frame, in logical pixels; both stay even at the sizes in which films are made."""

TICK = 0.05
"""How long a frame of a movement stands, in seconds."""


class Pace(StrEnum):
    """How fast a film runs."""

    SLOW = "slow"
    NORMAL = "normal"
    FAST = "fast"

    @property
    def factor(self) -> float:
        """By what a time at normal speed is multiplied."""
        return {Pace.SLOW: 1.6, Pace.NORMAL: 1.0, Pace.FAST: 0.6}[self]


@dataclass(frozen=True, slots=True)
class Frame:
    """A picture, marks in front of it in its own pixels, and how many seconds it is seen."""

    picture: Picture
    front: tuple[Mark, ...]
    seconds: float

    @property
    def whole(self) -> Picture:
        """It as one picture."""
        return replace(self.picture, marks=(*self.picture.marks, *self.front))


@dataclass(frozen=True, slots=True)
class Film:
    """Frames of one size in their order, with what they show in words."""

    frames: tuple[Frame, ...]
    title: str
    description: str
    credit: str

    @property
    def seconds(self) -> float:
        """How long it takes."""
        return sum(frame.seconds for frame in self.frames)


def merged(frames: Iterable[Frame]) -> tuple[Frame, ...]:
    """The frames with runs of equal ones as one that stands as long."""
    found: list[Frame] = []
    for frame in frames:
        last = found[-1] if found else None
        if last and (last.picture, last.front) == (frame.picture, frame.front):
            found[-1] = replace(last, seconds=last.seconds + frame.seconds)
        else:
            found.append(frame)
    return tuple(found)


class Screen:
    """The room for a scene in a frame, under and over the words that travel with it."""

    def __init__(self, caption: Caption, measure: TextMeasure, strip: float = 0.0) -> None:
        """Leave room for a caption, and for a strip of some height below the scene."""
        self.measure = measure
        self.strip = strip
        self.height = height_inside(caption, FILM_WIDTH, FILM_HEIGHT, measure) - strip

    def picture(
        self, marks: Iterable[Mark], viewport: Viewport, caption: Caption, description: str
    ) -> Picture:
        """A scene of that height in a frame."""
        higher = viewport.within_frame(0, self.strip)
        return captioned(tuple(marks), higher, caption, self.measure, description)
