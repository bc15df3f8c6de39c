"""The line under the pitch: who attacks which way, and how the places are known."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import pi

from explorer.analysis.message import say
from explorer.analysis.names import name_of
from explorer.domain.events import ShotOutcome
from explorer.domain.match import Match
from explorer.domain.place import Side
from explorer.scenes.marks import Band, Curve, Disc, Glyph, Ink, Line, Mark, Pos, Text, Viewport
from explorer.scenes.pitch.geometry import polygon, ring_sector
from explorer.scenes.pitch.items import shot_circle
from explorer.scenes.pitch.layout import Layout
from explorer.scenes.pitch.standing import ZONE_FILL
from explorer.scenes.sides import side_ink
from explorer.scenes.text_measure import TextMeasure
from explorer.scenes.words import Words

SIZE = 12.0
_ARROW = 20.0
_SYMBOL = 18.0
_GAP = 8.0
_BETWEEN = 18.0
_SMALL_DASH = (2.0, 1.5)
_SHOTS = (
    ShotOutcome.SAVED,
    ShotOutcome.WOODWORK,
    ShotOutcome.OFF_TARGET,
    ShotOutcome.BLOCKED,
)
PLACE_KEYS = ("measured", "zone", "distance", "unplaced")
"""How places may be known, in the order of the legend."""


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """A symbol with its words; ``key`` is one of PLACE_KEYS or an outcome of a shot."""

    key: str
    text: str


def place_entries(
    counts: Mapping[str, int], words: Words, *, with_counts: bool
) -> list[LegendEntry]:
    """How many goals' places are known in each way that occurs, or only which ways do."""
    return [
        LegendEntry(
            key,
            words(
                say(f"pitch-{key}", count=counts[key]) if with_counts else say(f"pitch-{key}-only")
            ),
        )
        for key in PLACE_KEYS
        if counts.get(key)
    ]


def shot_entries(outcomes: set[ShotOutcome], words: Words) -> list[LegendEntry]:
    """The strokes of those outcomes of shots that occur."""
    return [
        LegendEntry(outcome, words(name_of(outcome))) for outcome in _SHOTS if outcome in outcomes
    ]


def legend_marks(
    match: Match,
    entries: Sequence[LegendEntry],
    layout: Layout,
    measure: TextMeasure,
    words: Words,
) -> Iterator[Mark]:
    """The legend's marks: directions at the ends of the pitch, entries between them.

    Where they don't fit between the directions, those go out to the edges of the picture, then the
    teams shrink to their codes, then entries are left out from the last.
    """
    view, y, ground = layout.viewport, layout.legend_y, layout.ground
    inner, outer = (ground.left, ground.right), (0.0, view.width)
    shown = list(entries)
    for (left, right), use_code in ((inner, False), (outer, False), (outer, True)):
        attacks = {side: _attack_text(match, side, words, use_code) for side in Side}
        reach = {s: _ARROW + _GAP + measure.width(t, SIZE, 500) for s, t in attacks.items()}
        start, end = left + reach[Side.AWAY] + _BETWEEN, right - reach[Side.HOME] - _BETWEEN
        if sum(_widths(shown, measure)) <= end - start:
            break
    yield from _attack(view, left, y, Side.AWAY, attacks[Side.AWAY])
    yield from _attack(view, right, y, Side.HOME, attacks[Side.HOME])
    while shown and sum(_widths(shown, measure)) > end - start:
        shown.pop()
    x = start + (end - start - sum(_widths(shown, measure))) / 2
    for entry, width in zip(shown, _widths(shown, measure), strict=True):
        yield from _symbol(view, x + _SYMBOL / 2, y, entry.key)
        at = _at(view, x + _SYMBOL + _GAP / 2, y)
        yield Text(at, entry.text, SIZE, ink=Ink.TEXT2)
        x += width
    if not entries:
        middle = _at(view, (start + end) / 2, y)
        yield Text(middle, words(say("pitch-summary-none")), SIZE, 400, Ink.TEXT3, "center")


def _widths(entries: Sequence[LegendEntry], measure: TextMeasure) -> list[float]:
    inner = [_SYMBOL + _GAP / 2 + measure.width(entry.text, SIZE) for entry in entries]
    return [width + (_BETWEEN if n < len(inner) - 1 else 0) for n, width in enumerate(inner)]


def _attack_text(match: Match, side: Side, words: Words, use_code: bool) -> str:
    team = match.team(side)
    return words(say("pitch-attack", team=team.code if use_code else team.short_name))


def _attack(view: Viewport, x: float, y: float, side: Side, text: str) -> Iterator[Mark]:
    inward = -1 if side is Side.HOME else 1
    ink, tip = side_ink(side), _at(view, x, y)
    neck = tip.moved(inward * 7, 0)
    yield Line((neck, tip.moved(inward * _ARROW, 0)), ink, 2.0)
    yield polygon((tip, neck.moved(0, -4), neck.moved(0, 4)), ink)
    at = tip.moved(inward * (_ARROW + _GAP), 0)
    yield Text(at, text, SIZE, 500, ink, "left" if side is Side.AWAY else "right")


def _symbol(view: Viewport, x: float, y: float, key: str) -> Iterator[Mark]:
    at = _at(view, x, y)
    match key:
        case "measured":
            yield Glyph(at, "open_play", 14, Ink.TEXT2)
        case "zone":
            yield Disc(at, radius_px=6.5, fill=Ink.TEXT2, fill_opacity=ZONE_FILL)
            yield Disc(at, radius_px=6.5, ink=Ink.TEXT2, width=1.0, dash=_SMALL_DASH)
        case "distance":
            yield from _small_arc(view, x, y + 9)
        case "unplaced":
            yield Band(
                at.moved(-5, -6.5), at.moved(5, 6.5), ink=Ink.TEXT3, width=1.0, fill=Ink.PITCH_HALF
            )
            yield Text(at, "?", 11, 600, Ink.TEXT2, "center")
        case _:
            yield shot_circle(at, 6.0, ShotOutcome(key), Ink.TEXT2, 1.0)


def _small_arc(view: Viewport, x: float, y: float) -> Iterator[Mark]:
    centre = (view.data_x(x), view.data_y(y))
    radii = (9 / view.scale_x, 15 / view.scale_x)
    angles = (-pi / 2 - 0.6, -pi / 2 + 0.6)
    shape = ring_sector(centre, radii, angles)
    yield Curve(
        shape.start,
        shape.pieces,
        ink=Ink.TEXT2,
        width=1.0,
        dash=_SMALL_DASH,
        fill=Ink.TEXT2,
        fill_opacity=ZONE_FILL,
        closed=True,
    )


def _at(view: Viewport, x: float, y: float) -> Pos:
    return Pos(view.data_x(x), view.data_y(y))
