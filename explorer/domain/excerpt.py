"""The part of a file that a problem is about, and what can be read of the file nevertheless."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

LONGEST_LINE = 160
"""Characters of a line that an excerpt shows at most."""


class Remedy(StrEnum):
    """What a lenient reading of a refused file would do.

    MINUTE_UNKNOWN keeps every event: those whose minute can't be read are placed between the events
    before and after them. READABLE_PART leaves out events and values that can't be read.
    """

    MINUTE_UNKNOWN = "minute_unknown"
    READABLE_PART = "readable_part"


@dataclass(frozen=True, slots=True)
class ExcerptLine:
    """One line of a file with its number, counted from 1."""

    number: int
    text: str


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A faulty line with the one before and the one after it, where there are such.

    ``line`` is the number of the faulty one; ``start`` and ``end`` are the range of the fault in
    its ``text``, in characters, ``end`` not included. Where a line is long, all are cut alike.
    """

    lines: tuple[ExcerptLine, ...]
    line: int
    start: int
    end: int


def excerpt_of(text: str, line: int, start: int, end: int) -> Excerpt:
    """The excerpt of a text around characters ``start`` to ``end`` (not included) of a line.

    Args:
        text: The whole text, whose lines end in a newline alone.
        line: The number of the faulty line, counted from 1; the last one where it is beyond.
        start: The first character of the fault, counted from 0.
        end: The one after the last.
    """
    found = text.removesuffix("\n").split("\n", line + 1)[: line + 1]
    line = min(line, len(found))
    faulty = found[line - 1].rstrip("\r")
    start = min(start, len(faulty))
    end = max(start, min(end, len(faulty), start + LONGEST_LINE))
    cut = 0
    if len(faulty) > LONGEST_LINE:
        cut = max(0, min(start - (LONGEST_LINE - (end - start)) // 2, len(faulty) - LONGEST_LINE))
    lines = tuple(
        ExcerptLine(number, found[number - 1][cut : cut + LONGEST_LINE].expandtabs(1).rstrip("\r"))
        for number in range(max(1, line - 1), min(len(found), line + 1) + 1)
    )
    return Excerpt(lines, line, start - cut, end - cut)
