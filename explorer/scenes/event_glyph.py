"""The glyph of any event, for lists and panels that show one event at a time."""

from __future__ import annotations

from explorer.analysis.kinds import goal_kind, is_reviewed
from explorer.domain.events import Card, Event, Goal, GoalKind, PenaltyKick, Shot, Substitution
from explorer.scenes.emphasis import FUTURE_OPACITY, selection_ring
from explorer.scenes.marks import Glyph, Ink, Mark, Pos
from explorer.scenes.sides import side_ink


def event_glyph(event: Event, at: Pos, size: float, *, past: bool = True) -> Glyph | None:
    """The glyph of an event at a place, ``size`` pixels square; None for actions.

    Args:
        event: The event.
        at: The glyph's centre.
        size: Its width and height in pixels.
        past: Whether it has happened; what is to come is an outline at 70 %.
    """
    name = _glyph_name(event)
    if name is None:
        return None
    ink = Ink.TEXT2 if isinstance(event, Substitution) else side_ink(event.side)
    corners = isinstance(event, Goal) and is_reviewed(event) and name != GoalKind.RULED_OUT
    opacity = 1.0 if past else FUTURE_OPACITY
    return Glyph(at, name, size, ink, filled=past, corners=corners, opacity=opacity)


def ringed_glyph(event: Event, at: Pos, size: float) -> tuple[Mark, ...]:
    """An event's glyph as it looks when selected; nothing for an event without a glyph."""
    glyph = event_glyph(event, at, size)
    return (selection_ring(at, size), glyph) if glyph else ()


def _glyph_name(event: Event) -> str | None:
    match event:
        case Goal():
            return goal_kind(event).value
        case PenaltyKick():
            return event.outcome.value
        case Card():
            return event.kind.value
        case Substitution():
            return "substitution"
        case Shot():
            return "shot"
        case _:
            return None
