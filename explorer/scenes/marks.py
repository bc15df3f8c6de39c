"""What a scene is made of: a few primitives that every backend draws alike.

A position is in the scene's data units plus an offset in pixels, so that a label stays beside its
glyph at any zoom. Sizes and widths are in logical pixels. Colours are named by role; a theme says
what they are.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Literal


class Ink(StrEnum):
    """The roles that colours play; the values are the names in ``resources/style/colours.json``."""

    WINDOW = "window"
    PANEL = "panel"
    PANEL_ALT = "panelAlt"
    HOVER = "hover"
    BORDER = "border"
    BORDER_STRONG = "borderStrong"
    DIVIDER = "divider"
    TEXT = "text"
    TEXT2 = "text2"
    TEXT3 = "text3"
    ACCENT = "accent"
    ACCENT_TINT = "accentTint"
    ON_ACCENT = "onAccent"
    HOME = "home"
    HOME_TINT = "homeTint"
    AWAY = "away"
    AWAY_TINT = "awayTint"
    PITCH = "pitch"
    PITCH_LINE = "pitchLine"
    PITCH_NET = "pitchNet"
    PITCH_HALF = "pitchHalf"
    CARD_YELLOW = "cardYellow"
    CARD_RED = "cardRed"
    CARD_EDGE = "cardEdge"
    CARD_MARK = "cardMark"


Dash = tuple[float, ...]
SOFT_DASH: Dash = (3.0, 3.0)
PATH_DASH: Dash = (5.0, 4.0)


@dataclass(frozen=True, slots=True)
class Pos:
    """A place: data units, then an offset in pixels (right and down)."""

    x: float
    y: float
    dx: float = 0.0
    dy: float = 0.0

    def moved(self, dx: float, dy: float) -> Pos:
        """This place, further right and down by pixels."""
        return Pos(self.x, self.y, self.dx + dx, self.dy + dy)


@dataclass(frozen=True, slots=True)
class Line:
    """A polyline; ``dash`` in pixels."""

    points: tuple[Pos, ...]
    ink: Ink
    width: float = 1.0
    dash: Dash | None = None
    opacity: float = 1.0


@dataclass(frozen=True, slots=True)
class Curve:
    """A shape of cubic Bézier pieces: ``start`` and then control, control, end for each piece."""

    start: Pos
    pieces: tuple[tuple[Pos, Pos, Pos], ...]
    ink: Ink | None = None
    width: float = 1.0
    dash: Dash | None = None
    fill: Ink | None = None
    fill_opacity: float = 1.0
    opacity: float = 1.0
    closed: bool = False


@dataclass(frozen=True, slots=True)
class Disc:
    """A circle: ``radius`` in data units along x plus ``radius_px`` pixels."""

    centre: Pos
    radius: float = 0.0
    radius_px: float = 0.0
    ink: Ink | None = None
    width: float = 1.0
    dash: Dash | None = None
    fill: Ink | None = None
    fill_opacity: float = 1.0
    opacity: float = 1.0


@dataclass(frozen=True, slots=True)
class Band:
    """A rectangle between two corners, optionally rounded (pixels) or hatched."""

    corner: Pos
    opposite: Pos
    fill: Ink | None = None
    fill_opacity: float = 1.0
    ink: Ink | None = None
    width: float = 1.0
    dash: Dash | None = None
    radius_px: float = 0.0
    hatch: Ink | None = None
    opacity: float = 1.0


@dataclass(frozen=True, slots=True)
class Text:
    """A line of text. ``at`` is its anchor; vertically the middle of its capital letters' box.

    ``halo`` is drawn around the letters where they stand on lines or tints. ``rotation`` is in
    degrees, counter-clockwise.
    """

    at: Pos
    text: str
    size: float = 12.0
    weight: int = 400
    ink: Ink = Ink.TEXT
    align: Literal["left", "center", "right"] = "left"
    halo: Ink | None = None
    rotation: float = 0.0
    opacity: float = 1.0


@dataclass(frozen=True, slots=True)
class Glyph:
    """One of the glyphs of ``resources/style/glyphs.json``, its box ``size`` pixels square.

    ``corners`` puts the review corners around it, ``filled`` tells what has happened from what is
    to come, ``backing`` is a disc in a surface colour that keeps lines and tints off the shape.
    """

    at: Pos
    name: str
    size: float
    ink: Ink
    filled: bool = True
    corners: bool = False
    opacity: float = 1.0
    backing: Ink | None = None


@dataclass(frozen=True, slots=True)
class Clipped:
    """Marks of which only what lies between two corners is seen."""

    corner: Pos
    opposite: Pos
    marks: tuple[Mark, ...] = field(default=())


Mark = Line | Curve | Disc | Band | Text | Glyph | Clipped


@dataclass(frozen=True, slots=True)
class Viewport:
    """Where data lie in a picture of ``width`` × ``height`` pixels: px = offset + scale · data."""

    width: float
    height: float
    scale_x: float = 1.0
    scale_y: float = 1.0
    offset_x: float = 0.0
    offset_y: float = 0.0

    def within_frame(self, above: float, below: float) -> Viewport:
        """The same in a picture that is higher by pixels ``above`` and ``below``."""
        height = self.height + above + below
        return replace(self, height=height, offset_y=self.offset_y + above)

    def x(self, pos: Pos) -> float:
        """The pixel column of a position."""
        return self.offset_x + self.scale_x * pos.x + pos.dx

    def y(self, pos: Pos) -> float:
        """The pixel row of a position, counted downwards."""
        return self.offset_y + self.scale_y * pos.y + pos.dy

    def data_x(self, px: float) -> float:
        """The data x of a pixel column."""
        return (px - self.offset_x) / self.scale_x

    def data_y(self, px: float) -> float:
        """The data y of a pixel row."""
        return (px - self.offset_y) / self.scale_y


@dataclass(frozen=True, slots=True)
class Target:
    """Something in a scene that can be hovered and selected: an event where it is drawn.

    ``reach_px`` is how far from its centre, along either axis, it can be hit; ``rank`` decides
    between targets at the same distance, the higher first. ``label`` is the room of its label
    (left, top, right, bottom) in the picture's pixels, where it can be hit, too.
    """

    event_id: str
    at: Pos
    reach_px: float = 12.0
    rank: int = 0
    label: tuple[float, float, float, float] | None = None

    def is_at(self, viewport: Viewport, px: float, py: float) -> bool:
        """Whether a pixel is within its reach or on its label."""
        dx, dy = viewport.x(self.at) - px, viewport.y(self.at) - py
        if max(abs(dx), abs(dy)) <= self.reach_px:
            return True
        if self.label is None:
            return False
        left, top, right, bottom = self.label
        return left <= px <= right and top <= py <= bottom


def nearest(targets: Iterable[Target], viewport: Viewport, px: float, py: float) -> Target | None:
    """The target at a pixel, if there is one; of several the one whose centre is nearest."""
    found: tuple[float, int, Target] | None = None
    for target in targets:
        if not target.is_at(viewport, px, py):
            continue
        dx, dy = viewport.x(target.at) - px, viewport.y(target.at) - py
        distance = dx * dx + dy * dy
        if found is None or (distance, -target.rank) < found[:2]:
            found = (distance, -target.rank, target)
    return found[2] if found else None
