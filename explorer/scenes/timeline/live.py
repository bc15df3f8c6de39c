"""What is drawn of one event before and after the playhead has reached it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, replace

from explorer.domain.time import MatchTime
from explorer.scenes.emphasis import FILTERED_OPACITY, FUTURE_OPACITY, hover_ring, selection_ring
from explorer.scenes.marks import Glyph, Ink, Line, Mark, Text


@dataclass(frozen=True, slots=True)
class Variants:
    """The marks of an event once it has happened, and before."""

    past: tuple[Mark, ...]
    future: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Drawn:
    """A glyph where it stands, with all that changes at its moment; several events may share it.

    ``label`` is the room of its label: left, top, right and bottom.
    """

    ids: tuple[str, ...]
    time: MatchTime
    glyph: Glyph
    marks: Variants
    passes: bool
    label: tuple[float, float, float, float] | None = None

    @property
    def key(self) -> str:
        """Its place among the live marks."""
        return f"event:{self.ids[0]}"

    def ring(self, *, selected: bool, past: bool) -> tuple[Mark, ...]:
        """The ring of the selection, with the glyph on top, or the thinner one of the hover."""
        at, size = self.glyph.at, self.glyph.size
        if not selected:
            return (hover_ring(at, size),)
        glyphs = self.marks.past if past else self.marks.future
        return (
            selection_ring(at, size, Ink.PANEL),
            *(mark for mark in glyphs if isinstance(mark, Glyph)),
        )


@dataclass(frozen=True, slots=True)
class Readout:
    """Marks that change at several times: ``marks[n]`` are seen after ``n`` of them."""

    times: tuple[MatchTime, ...]
    marks: tuple[tuple[Mark, ...], ...]

    def at(self, moment: MatchTime) -> tuple[Mark, ...]:
        """What is seen at a moment."""
        return self.marks[bisect_right(self.times, moment)]


def variants(glyphs: Iterable[Glyph | Line], texts: Iterable[Text], *, passes: bool) -> Variants:
    """Past and future of an event; one that is filtered out is faint in both."""
    solid, labels = tuple(glyphs), tuple(texts)
    future = (*map(_to_come, solid), *(replace(text, ink=Ink.TEXT3) for text in labels))
    past = (*solid, *labels)
    if passes:
        return Variants(past, future)
    return Variants(_faint(past), _faint(future))


def _to_come(mark: Glyph | Line) -> Glyph | Line:
    if isinstance(mark, Glyph):
        return replace(mark, filled=False, opacity=FUTURE_OPACITY)
    return mark


def _faint(marks: tuple[Glyph | Line | Text, ...]) -> tuple[Mark, ...]:
    faint: list[Mark] = []
    for mark in marks:
        if isinstance(mark, Glyph):
            faint.append(replace(mark, opacity=FILTERED_OPACITY, backing=None))
        elif isinstance(mark, Text):
            faint.append(replace(mark, opacity=FILTERED_OPACITY, halo=None))
        else:
            faint.append(replace(mark, opacity=FILTERED_OPACITY))
    return tuple(faint)
