"""What a chart of the statistics can be asked for: a value that stands for a search."""

from __future__ import annotations

from dataclasses import dataclass

from explorer.analysis.message import Message
from explorer.domain.query import Query, Sought
from explorer.scenes.box import Box
from explorer.scenes.marks import Mark


@dataclass(frozen=True, slots=True)
class Bar:
    """One value of a chart: where it can be hit, what it says, and what it was counted from.

    ``query`` narrows the search of the charts to the goals or kicks behind the value.
    """

    box: Box
    said: Message
    sought: Sought
    query: Query


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart in pixels: its marks, and its values from left to right, or top to bottom."""

    marks: tuple[Mark, ...]
    bars: tuple[Bar, ...] = ()
