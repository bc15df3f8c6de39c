"""The report of a match as linked sentences: its own, or one made from its events."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from explorer.analysis.index import MatchIndex
from explorer.analysis.marks import time_label
from explorer.analysis.narrative import ReportLine, narrate
from explorer.domain.time import MatchTime

_LINK = re.compile(r"\[(?P<phrase>[^\[\]]+)\]\((?P<event>[^()\s]+)\)")


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of a sentence; ``event_id`` is what it links to, None for plain text."""

    text: str
    event_id: str | None = None


def parse_links(text: str) -> tuple[Segment, ...]:
    """A sentence cut into plain text and links, which are marked as ``[phrase](event-id)``.

    Brackets that form no such mark are text; the segments' texts, joined, are what is read.
    """
    return tuple(_segments(text))


def report_lines(index: MatchIndex) -> tuple[ReportLine, ...]:
    """The report's sentences in reading order; made from the events where the match has none."""
    if index.match.report:
        return tuple(_own_lines(index))
    return narrate(index)


def current_line(lines: Sequence[ReportLine], moment: MatchTime) -> int | None:
    """The number of the last sentence whose moment has come, None before the first."""
    for number in range(len(lines) - 1, -1, -1):
        at = lines[number].at
        if at is not None and at <= moment:
            return number
    return None


def _segments(text: str) -> Iterator[Segment]:
    end = 0
    for link in _LINK.finditer(text):
        if link.start() > end:
            yield Segment(text[end : link.start()])
        yield Segment(link["phrase"], link["event"])
        end = link.end()
    if end < len(text):
        yield Segment(text[end:])


def _own_lines(index: MatchIndex) -> Iterator[ReportLine]:
    """A sentence about no event of the match becomes current together with the one before it."""
    at: MatchTime | None = None
    for sentence in index.match.report:
        event = index.by_id.get(sentence.event_id) if sentence.event_id else None
        if event is not None:
            at = event.time.at
        yield ReportLine(
            text=sentence.text,
            event_id=event.id if event else None,
            at=at,
            label=time_label(event.time) if event else "",
            sources=sentence.sources,
        )
