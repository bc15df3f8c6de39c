"""How kicks are converted, by their order and by what was at stake, with the doubt of few kicks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from explorer.analysis.message import Message, say
from explorer.analysis.names import name_of
from explorer.analysis.stakes import percent
from explorer.analysis.statistics import LAST_ORDER, Conversion
from explorer.domain.events import Stake
from explorer.domain.query import Query, Sought
from explorer.scenes.box import Box
from explorer.scenes.marks import SOFT_DASH, Disc, Ink, Line, Mark, Pos, Text
from explorer.scenes.statistics.bars import Bar, Chart
from explorer.scenes.text_measure import TextMeasure, elided
from explorer.scenes.words import Words

LABEL, VALUE = 11.0, 12.0
POINT = 4.5
WHISKER = 5.0
AXIS = 40.0
FOOT = 38.0


def order_chart(
    conversions: Mapping[int, Conversion], whole: Conversion, last: int, box: Box, words: Words
) -> Chart:
    """The share that scored for every order: a point, its interval, and how many kicks.

    Args:
        conversions: By order, with LAST_ORDER for itself and all that follow.
        whole: All of them together, as a line to compare with.
        last: The highest order there is.
        box: Where the chart stands, in pixels.
        words: Puts its texts into words.
    """
    left, right = box.left + AXIS, box.right
    top, bottom = box.top + 10, box.bottom - FOOT
    marks: list[Mark] = []
    for share in (0.0, 0.25, 0.5, 0.75, 1.0):
        y = bottom - share * (bottom - top)
        marks.append(Line((Pos(left, y), Pos(right, y)), Ink.DIVIDER))
        text = words(say("statistics-percent", percent=round(100 * share)))
        marks.append(Text(Pos(left - 8, y), text, LABEL, ink=Ink.TEXT2, align="right"))
    level = bottom - whole.rate * (bottom - top)
    marks.append(Line((Pos(left, level), Pos(right, level)), Ink.TEXT3, 1.0, SOFT_DASH))
    orders = range(1, max(conversions) + 1)
    step = (right - left) / len(orders)
    bars: list[Bar] = []
    for order in orders:
        found = conversions.get(order, Conversion())
        x = left + step * (order - 0.5)
        meant = tuple(range(order, last + 1)) if order == LAST_ORDER else (order,)
        key = "statistics-order-last" if len(meant) > 1 else "statistics-order"
        name = words(say(key, order=order))
        marks.append(Text(Pos(x, bottom + 12), name, LABEL, 600, align="center"))
        marks.append(
            Text(Pos(x, bottom + 27), str(found.taken), LABEL, ink=Ink.TEXT2, align="center")
        )
        if not found.taken:
            continue
        marks += _upright(found, x, top, bottom)
        bars.append(
            Bar(
                Box(x - step / 2, box.top, x + step / 2, box.bottom),
                _said(found, say("statistics-kick-order", order=name)),
                Sought.KICKS,
                Query(orders=meant),
            )
        )
    foot = words(say("statistics-taken"))
    marks.append(Text(Pos(left - 8, bottom + 27), foot, LABEL, ink=Ink.TEXT2, align="right"))
    return Chart(tuple(marks), tuple(bars))


def stakes_chart(
    conversions: Mapping[Stake, Conversion],
    whole: Conversion,
    box: Box,
    measure: TextMeasure,
    words: Words,
) -> Chart:
    """The share that scored for all stakes, one below the other, with how many of how many."""
    names = {stake: words(name_of(stake)) for stake in conversions}
    room = min(0.4 * box.width, max(measure.width(name, VALUE) for name in names.values()))
    counts = {
        stake: words(say("statistics-of", scored=one.scored, taken=one.taken))
        for stake, one in conversions.items()
    }
    left = box.left + room + 12
    right = box.right - max(measure.width(text, LABEL) for text in counts.values()) - 12
    top, bottom = box.top + 10, box.bottom - FOOT
    marks: list[Mark] = []
    for share in (0.0, 0.5, 1.0):
        x = left + share * (right - left)
        marks.append(Line((Pos(x, top), Pos(x, bottom)), Ink.DIVIDER))
        text = words(say("statistics-percent", percent=round(100 * share)))
        marks.append(Text(Pos(x, bottom + 12), text, LABEL, ink=Ink.TEXT2, align="center"))
    level = left + whole.rate * (right - left)
    marks.append(Line((Pos(level, top), Pos(level, bottom)), Ink.TEXT3, 1.0, SOFT_DASH))
    step = (bottom - top) / len(conversions)
    bars: list[Bar] = []
    for number, (stake, found) in enumerate(conversions.items()):
        y = top + step * (number + 0.5)
        name = elided(measure, names[stake], VALUE, 400, room)
        marks.append(Text(Pos(left - 12, y), name, VALUE, align="right"))
        marks += _lying(found, y, left, right)
        marks.append(Text(Pos(box.right, y), counts[stake], LABEL, ink=Ink.TEXT2, align="right"))
        bars.append(
            Bar(
                Box(box.left, y - step / 2, box.right, y + step / 2),
                _said(found, name_of(stake)),
                Sought.KICKS,
                Query(stakes=(stake,)),
            )
        )
    return Chart(tuple(marks), tuple(bars))


def _said(found: Conversion, about: Message) -> Message:
    low, high = found.interval
    return say(
        "statistics-conversion",
        about=about,
        percent=percent(found.rate),
        scored=found.scored,
        taken=found.taken,
        low=percent(low),
        high=percent(high),
    )


def _upright(found: Conversion, x: float, top: float, bottom: float) -> Sequence[Mark]:
    low, high = (bottom - share * (bottom - top) for share in found.interval)
    y = bottom - found.rate * (bottom - top)
    return (
        Line((Pos(x, low), Pos(x, high)), Ink.TEXT2, 1.5),
        Line((Pos(x - WHISKER, low), Pos(x + WHISKER, low)), Ink.TEXT2, 1.5),
        Line((Pos(x - WHISKER, high), Pos(x + WHISKER, high)), Ink.TEXT2, 1.5),
        Disc(Pos(x, y), radius_px=POINT, fill=Ink.TEXT, ink=Ink.PANEL, width=1.5),
    )


def _lying(found: Conversion, y: float, left: float, right: float) -> Sequence[Mark]:
    low, high = (left + share * (right - left) for share in found.interval)
    x = left + found.rate * (right - left)
    return (
        Line((Pos(low, y), Pos(high, y)), Ink.TEXT2, 1.5),
        Line((Pos(low, y - WHISKER), Pos(low, y + WHISKER)), Ink.TEXT2, 1.5),
        Line((Pos(high, y - WHISKER), Pos(high, y + WHISKER)), Ink.TEXT2, 1.5),
        Disc(Pos(x, y), radius_px=POINT, fill=Ink.TEXT, ink=Ink.PANEL, width=1.5),
    )
