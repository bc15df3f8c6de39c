"""Where the parts of a card stand: a column of sections that share the height.

Each section has the height that it needs at least. What is left over goes first to what reads
better with more room, then, as space, between the sections.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import ceil

from explorer.scenes.box import Box
from explorer.scenes.card.formats import CardShape

SCORER_ROW, LEAST_SCORER_ROW = 20.0, 15.0
META_LINE, FOOT_LINE, LEGEND_LINE = 18.0, 15.0, 17.0
HEADLINE_LINE, HEADLINE_GAP = 24.0, 4.0
TOP, BOTTOM, GAP = 20.0, 14.0, 10.0
BAND_PAD = 20.0
"""The band's height besides that of the score in it."""

OUTCOME = 20.0
TIMELINE = (128.0, 152.0, 196.0)
EMPTY_TIMELINE = (112.0, 140.0, 230.0)
SHOOTOUT = (62.0, 98.0, 132.0)
PITCH = (160.0, 250.0, 330.0)
PITCH_A_GOAL = 30.0
"""How high a pitch is at least for each goal at one end of it: their glyphs stand so far apart."""

BESIDE = (128.0, 170.0, 196.0)
COLUMN_GAP = 20.0
TIMELINE_SHARE = 0.53

_TWO_COLUMNS_FROM = 340.0
"""How wide a side must be for its scorers to stand in two columns."""

_SPREAD = 16.0
"""By how much the gaps may grow."""

_BAND_GROWS = 44.0
"""By how much the band with the score may grow, where there is little else to show."""

_BAND_YIELDS = 14.0
"""By how much it gives way, where there is so much that scorers would have to be left out."""


@dataclass(frozen=True, slots=True)
class CardDemand:
    """What the content asks of the layout; ``scorers`` is the longer of the sides' lists.

    ``pitch`` is the most goals at one end of a pitch, 0 for no pitch. ``empty`` tells that no goal
    is drawn, so that a timeline gains nothing from room.
    """

    meta_lines: int
    scorers: int
    timeline: bool
    pitch: int
    shootout: bool
    outcome: bool
    legend_lines: int
    foot_lines: int
    headline_lines: int = 0
    empty: bool = False


@dataclass(frozen=True, slots=True)
class CardLayout:
    """Where everything stands, in pixels; None for what is not shown.

    Of the scorers ``scorer_rows`` fit below one another, in ``scorer_columns`` a side.
    """

    width: float
    height: float
    headline: Box
    meta: Box
    score: Box
    outcome: Box | None
    scorers: Box | None
    scorer_row: float
    scorer_rows: int
    scorer_columns: int
    timeline: Box | None
    pitch: Box | None
    shootout: Box | None
    legend: Box | None
    foot: Box


@dataclass(slots=True)
class _Section:
    """A stretch of the column: its height, between what it needs and what it can use."""

    least: float
    natural: float
    most: float
    height: float = 0.0

    def __post_init__(self) -> None:
        self.height = self.least

    def grow(self, spare: float, to: float) -> float:
        """Take of what is spare up to a height, and return what is left."""
        taken = min(max(0.0, to - self.height), max(0.0, spare))
        self.height += taken
        return spare - taken


def lay_out(shape: CardShape, demand: CardDemand) -> CardLayout:
    """Share a card out among its parts."""
    headline = demand.headline_lines * HEADLINE_LINE
    meta_top = TOP + headline + (HEADLINE_GAP if headline else 0.0)
    head = meta_top + demand.meta_lines * META_LINE + GAP
    score_height = shape.score + BAND_PAD
    body_top = head + score_height + (OUTCOME if demand.outcome else 0.0) + GAP
    foot_top = shape.height - BOTTOM - demand.foot_lines * FOOT_LINE
    legend_top = foot_top - demand.legend_lines * LEGEND_LINE - (6 if demand.legend_lines else 0)
    body = legend_top - GAP / 2 - body_top
    columns = 2 if demand.scorers > 4 and shape.inner / 2 >= _TWO_COLUMNS_FROM else 1
    others = _others(shape, demand)
    free = body - sum(part.least + GAP for part in others.values())
    wanted = ceil(demand.scorers / columns)
    yielded = min(_BAND_YIELDS, max(0.0, wanted * LEAST_SCORER_ROW + GAP - free))
    score_height, body_top = score_height - yielded, body_top - yielded
    body, free = body + yielded, free + yielded
    rows = min(wanted, max(1, int(free // LEAST_SCORER_ROW)))
    sections = dict(others)
    if demand.scorers:
        scorers = _Section(rows * LEAST_SCORER_ROW, rows * SCORER_ROW, rows * SCORER_ROW)
        sections = {"scorers": scorers, **others}
    gap, spare = _share_out(sections, body, demand)
    grown = min(_BAND_GROWS, spare)
    score_height += grown
    gap += max(0.0, spare - grown) / (len(sections) + 1)
    # Where little is shown it stands in the middle of what is left.
    boxes = _stacked(shape, sections, body_top + grown + (gap - GAP) / 2, gap)
    left, right = shape.margin, shape.width - shape.margin
    score = Box(0, head, shape.width, head + score_height)
    beside = _beside(boxes.get("beside"), demand)
    return CardLayout(
        width=shape.width,
        height=shape.height,
        headline=Box(left, TOP, right, TOP + headline),
        meta=Box(left, meta_top, right, head - GAP),
        score=score,
        outcome=Box(left, score.bottom, right, score.bottom + OUTCOME) if demand.outcome else None,
        scorers=boxes.get("scorers"),
        scorer_row=sections["scorers"].height / rows if demand.scorers else SCORER_ROW,
        scorer_rows=rows,
        scorer_columns=columns,
        timeline=boxes.get("timeline") or beside.get("timeline"),
        pitch=boxes.get("pitch") or beside.get("pitch"),
        shootout=boxes.get("shootout") or beside.get("shootout"),
        legend=Box(left, legend_top, right, foot_top - 6) if demand.legend_lines else None,
        foot=Box(left, foot_top, right, shape.height - BOTTOM),
    )


def _others(shape: CardShape, demand: CardDemand) -> dict[str, _Section]:
    """The sections below the scorers, from the top."""
    if shape.wide:
        any_part = demand.timeline or demand.shootout or demand.pitch
        return {"beside": _Section(*BESIDE)} if any_part else {}
    found: dict[str, _Section] = {}
    if demand.timeline:
        found["timeline"] = _Section(*(EMPTY_TIMELINE if demand.empty else TIMELINE))
    if demand.shootout:
        found["shootout"] = _Section(*SHOOTOUT)
    return found


def _share_out(
    sections: dict[str, _Section], body: float, demand: CardDemand
) -> tuple[float, float]:
    """Let sections grow into the body, with the pitch where it fits.

    It fits where the shootout still has room for its takers' names; the others may be tight.

    Returns:
        The gap between them, and the height that nothing has use for.
    """
    spare = body - sum(part.height + GAP for part in sections.values())
    growing = list(sections.values())
    shootout = sections.get("shootout")
    names = shootout.natural - shootout.height if shootout else 0.0
    pitch = _Section(*(max(part, demand.pitch * PITCH_A_GOAL) for part in PITCH))
    if demand.pitch and "beside" not in sections and spare >= names + pitch.least + GAP:
        spare -= pitch.least + GAP
        growing = [*filter(None, (shootout,)), *growing, pitch]
        _insert_pitch(sections, pitch)
    for part in growing:
        spare = part.grow(spare, part.natural)
    for part in reversed(growing):
        spare = part.grow(spare, part.most)
    wider = min(_SPREAD, max(0.0, spare) / max(len(sections), 1))
    return GAP + wider, max(0.0, spare - wider * len(sections))


def _insert_pitch(sections: dict[str, _Section], pitch: _Section) -> None:
    """Between the scorers and the timeline."""
    after = [key for key in sections if key != "scorers"]
    moved = {key: sections.pop(key) for key in after}
    sections["pitch"] = pitch
    sections.update(moved)


def _stacked(
    shape: CardShape, sections: Mapping[str, _Section], top: float, gap: float
) -> dict[str, Box]:
    boxes, y = {}, top
    for key, part in sections.items():
        boxes[key] = Box(shape.margin, y, shape.width - shape.margin, y + part.height)
        y += part.height + gap
    return boxes


def _beside(box: Box | None, demand: CardDemand) -> dict[str, Box]:
    """The timeline, and to its right the shootout or else the pitch."""
    if box is None:
        return {}
    right = "shootout" if demand.shootout else "pitch" if demand.pitch else None
    if right is None or not demand.timeline:
        return {right or "timeline": box}
    middle = box.left + TIMELINE_SHARE * (box.width - COLUMN_GAP)
    return {
        "timeline": Box(box.left, box.top, middle, box.bottom),
        right: Box(middle + COLUMN_GAP, box.top, box.right, box.bottom),
    }
