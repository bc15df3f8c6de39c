"""Goals and shots on the pitch, each ready in every look that it may take."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from math import sqrt
from typing import Literal, NamedTuple

from explorer.domain.events import Goal, Shot, ShotOutcome
from explorer.scenes.box import Box
from explorer.scenes.emphasis import FILTERED_OPACITY, FUTURE_OPACITY, hover_ring, selection_ring
from explorer.scenes.marks import Dash, Disc, Glyph, Ink, Line, Mark, Pos, Text, Viewport
from explorer.scenes.pitch.labels import Wish, place_labels
from explorer.scenes.sides import side_ink

GLYPH_SIZE = 22.0
SELECTED_SIZE = 26.0
ASIDE_OPACITY = 0.35

XG_RADIUS = 24.0
"""The radius in pixels of a shot that was certain to score; areas are in proportion to xG."""

SMALLEST_SHOT = 3.0
UNMEASURED_SHOT = 5.0


class Look(NamedTuple):
    """How an item is drawn at a moment.

    Its glyph stands ``aside``, or it is ``unlabelled``, where the way to another goal needs the
    room.
    """

    past: bool
    ghost: bool
    selected: bool
    hovered: bool
    aside: bool = False
    unlabelled: bool = False

    @property
    def opacity(self) -> float:
        """How strongly its glyph is drawn."""
        if self.ghost:
            return FILTERED_OPACITY
        if self.aside:
            return ASIDE_OPACITY
        return 1.0 if self.past else FUTURE_OPACITY


class Stroke(NamedTuple):
    """How a shot's circle is drawn, so that its outcome is told without colour."""

    width: float
    dash: Dash | None
    fill_opacity: float


STROKES = {
    ShotOutcome.GOAL: Stroke(1.5, None, 0.45),
    ShotOutcome.SAVED: Stroke(1.5, None, 0.2),
    ShotOutcome.WOODWORK: Stroke(3.0, None, 0.0),
    ShotOutcome.OFF_TARGET: Stroke(1.5, (4.0, 2.5), 0.0),
    ShotOutcome.BLOCKED: Stroke(2.0, (1.5, 2.0), 0.0),
    ShotOutcome.UNKNOWN: Stroke(1.0, None, 0.0),
}


@dataclass(frozen=True, slots=True)
class LabelPart:
    """One word of a label where it stands."""

    at: Pos
    text: str
    size: float
    weight: int
    align: Literal["left", "center", "right"] = "left"


def xg_radius(xg: float | None) -> float:
    """The radius in pixels of a shot's circle; its area is in proportion to the shot's xG."""
    if xg is None:
        return UNMEASURED_SHOT
    return max(SMALLEST_SHOT, XG_RADIUS * sqrt(max(0.0, xg)))


def shot_circle(at: Pos, radius: float, outcome: ShotOutcome, ink: Ink, opacity: float) -> Disc:
    """A shot's circle in its outcome's stroke."""
    stroke = STROKES[outcome]
    return Disc(
        at,
        radius_px=radius,
        ink=ink,
        width=stroke.width,
        dash=stroke.dash,
        fill=ink if stroke.fill_opacity else None,
        fill_opacity=stroke.fill_opacity,
        opacity=opacity,
    )


@dataclass(slots=True, eq=False)
class GoalItem:
    """A goal's glyph with its label.

    ``stem`` leads from a measured place to a glyph that had to give way, ``leader`` from the glyph
    to a label that stands apart. A glyph that is ``backed`` stands clear of what lies below it.
    ``box`` and ``label_box`` are the glyph's and the label's, in pixels.
    """

    event: Goal
    at: Pos
    glyph: str
    corners: bool
    label: tuple[LabelPart, ...]
    ground: Ink
    backed: bool
    box: Box
    label_box: Box | None
    stem: Line | None = None
    leader: Line | None = None
    xg: float | None = None
    _looks: dict[Look, tuple[Mark, ...]] = field(default_factory=dict)

    def marks(self, look: Look) -> tuple[Mark, ...]:
        """The goal's marks, the same objects for the same look."""
        found = self._looks.get(look)
        if found is None:
            found = self._looks[look] = tuple(self._draw(look))
        return found

    def _draw(self, look: Look) -> Iterator[Mark]:
        ink = side_ink(self.event.side)
        opacity = look.opacity
        size = SELECTED_SIZE if look.selected else GLYPH_SIZE
        if self.xg is not None:
            circle = shot_circle(self.at, xg_radius(self.xg), ShotOutcome.GOAL, ink, opacity * 0.5)
            yield replace(circle, width=1.0)
        if self.stem is not None:
            yield replace(self.stem, opacity=opacity)
            if not (self.stem.points[0].dx or self.stem.points[0].dy):
                yield Disc(self.stem.points[0], radius_px=2.0, fill=ink, opacity=opacity)
        is_labelled = look.hovered or not look.unlabelled
        if self.leader is not None and is_labelled:
            yield replace(self.leader, opacity=opacity)
        yield from rings(self.at, size / 2, look)
        yield Glyph(
            self.at,
            self.glyph,
            size,
            ink,
            filled=look.past,
            corners=self.corners,
            opacity=opacity,
            backing=self.ground if self.backed and not (look.ghost or look.aside) else None,
        )
        if not is_labelled:
            return
        yield from self.label_marks(look)

    def label_marks(self, look: Look, dx: float = 0.0, dy: float = 0.0) -> Iterator[Text]:
        """The label's words, moved by pixels."""
        for part in self.label:
            yield Text(
                part.at.moved(dx, dy),
                part.text,
                part.size,
                part.weight,
                Ink.TEXT if look.past else Ink.TEXT3,
                part.align,
                None if look.ghost else self.ground,
                opacity=FILTERED_OPACITY if look.ghost else 1.0,
            )


@dataclass(slots=True, eq=False)
class ShotItem:
    """A shot that was no goal, as a circle; ``label`` is seen while it is hovered or selected."""

    event: Shot
    at: Pos
    label: tuple[LabelPart, ...]
    box: Box
    label_box: Box | None = None
    _looks: dict[Look, tuple[Mark, ...]] = field(default_factory=dict)

    @property
    def radius(self) -> float:
        """The circle's radius in pixels."""
        return xg_radius(self.event.xg)

    def marks(self, look: Look) -> tuple[Mark, ...]:
        """The shot's marks, the same objects for the same look."""
        found = self._looks.get(look)
        if found is None:
            found = self._looks[look] = tuple(self._draw(look))
        return found

    def _draw(self, look: Look) -> Iterator[Mark]:
        opacity = look.opacity
        ink = side_ink(self.event.side)
        yield from rings(self.at, self.radius, look)
        circle = shot_circle(self.at, self.radius, self.event.outcome, ink, opacity)
        yield circle if look.past else replace(circle, fill=None)
        if look.hovered or look.selected:
            for part in self.label:
                yield Text(
                    part.at, part.text, part.size, part.weight, Ink.TEXT, part.align, Ink.PITCH
                )


Item = GoalItem | ShotItem


def rings(at: Pos, radius: float, look: Look) -> Iterator[Mark]:
    """The rings of what is selected, or else hovered, around a shape of a radius in pixels."""
    if look.selected:
        # What is selected stands clear of tints and lines.
        yield selection_ring(at, 2 * radius, Ink.PITCH)
    elif look.hovered:
        yield hover_ring(at, 2 * radius)


def relocated_label(
    item: GoalItem, look: Look, discs: Sequence[Box], room: Box, viewport: Viewport
) -> Iterator[Mark]:
    """A goal's label at another place, clear of discs that cover its own.

    Args:
        item: The goal, with a label.
        look: How it is drawn.
        discs: What to keep clear of, in pixels.
        room: Inside which the label stands, in pixels.
        viewport: Where data lie.
    """
    box = item.label_box
    if box is None:
        return
    x, y = viewport.x(item.at), viewport.y(item.at)
    wish = Wish(item.event.id, x, y, box.right - box.left, 0.0)
    placed = place_labels([wish], {item.event.id: item.box}, discs, room).get(item.event.id)
    left, middle = (placed.left, placed.middle) if placed else (box.left, box.middle_y)
    if placed and placed.leader:
        ends = (item.at.moved(end_x - x, end_y - y) for end_x, end_y in placed.leader)
        yield Line(tuple(ends), Ink.TEXT3, 1.0)
    yield from item.label_marks(look, left - box.left, middle - box.middle_y)
