"""The kicks of a shootout as a table: a column a round, the side that kicks first on top."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from explorer.analysis.index import MatchIndex
from explorer.analysis.shootout import deciding_kick
from explorer.domain.events import KickOutcome, PenaltyKick
from explorer.domain.match import Match, Score, Shootout
from explorer.domain.place import Side
from explorer.scenes.emphasis import FILTERED_OPACITY
from explorer.scenes.marks import Clipped, Ink, Mark
from explorer.scenes.sides import side_ink
from explorer.scenes.surnames import surname
from explorer.session.filtering import Filter
from explorer.session.state import SessionState

OUTCOME_GLYPHS: Mapping[KickOutcome, str] = {outcome: outcome.value for outcome in KickOutcome}
"""The glyph of each outcome of a kick."""


def faded(marks: tuple[Mark, ...]) -> tuple[Mark, ...]:
    """Marks as a filter leaves them."""
    return tuple(
        replace(mark, marks=faded(mark.marks))
        if isinstance(mark, Clipped)
        else replace(mark, opacity=mark.opacity * FILTERED_OPACITY)
        for mark in marks
    )


@dataclass(frozen=True, slots=True)
class TableKick:
    """A kick and where it stands in the table.

    ``number`` counts the kicks up to and including it, ``column`` the rounds from 0, ``row`` is 0
    for the side that kicks first. ``share`` is where in its column it stands on a line through all
    kicks in order, 0 to 1. ``ghost`` tells that a filter leaves it out.
    """

    kick: PenaltyKick
    side: Side
    number: int
    column: int
    row: int
    share: float
    score: Score
    name: str | None
    decides: bool
    ghost: bool

    @property
    def id(self) -> str:
        """The id of the kick."""
        return self.kick.id

    @property
    def ink(self) -> Ink:
        """The colour of the side that kicks."""
        return side_ink(self.side)


class KickTable:
    """Every kick that belongs to a side, by rounds, with what follows from the rules."""

    def __init__(self, index: MatchIndex, shootout: Shootout, shown: Filter) -> None:
        self.match: Match = index.match
        self.shootout = shootout
        self.first = shootout.first
        self.hide_future = shown.hide_future
        self.kicks_each = index.match.rules.kicks_each
        self.decider = deciding_kick(shootout, self.kicks_each)
        self.kicks: Sequence[TableKick] = tuple(self._arranged(index, shown))

    @property
    def sides(self) -> tuple[Side, Side]:
        """The sides in the order of the rows."""
        return self.first, self.first.other

    @cached_property
    def by_id(self) -> Mapping[str, TableKick]:
        """The kicks by their ids."""
        return {kick.id: kick for kick in self.kicks}

    @cached_property
    def by_place(self) -> Mapping[tuple[int, int], TableKick]:
        """The kicks by column and row."""
        return {(kick.column, kick.row): kick for kick in self.kicks}

    @cached_property
    def by_number(self) -> Mapping[int, TableKick]:
        """The kicks by how many had then been taken."""
        return {kick.number: kick for kick in self.kicks}

    @property
    def rounds(self) -> int:
        """The columns: the set number of rounds and all of sudden death, at least one of it."""
        return max(self.kicks_each + 1, max((k.column + 1 for k in self.kicks), default=0))

    @cached_property
    def decided_at(self) -> int | None:
        """How many kicks had been taken when it was decided."""
        return self.shootout.kicks.index(self.decider) + 1 if self.decider else None

    def column_of(self, taken: int) -> int:
        """The column to look at after a number of kicks: of the last one, or of the first."""
        kick = self.by_number.get(max(taken, 1))
        return kick.column if kick else 0

    def tally(self, side: Side, taken: int) -> tuple[int, int]:
        """The goals and the kicks of a side after a number of kicks."""
        own = [kick for kick in self.kicks if kick.side is side and kick.number <= taken]
        return sum(kick.kick.outcome.is_goal for kick in own), len(own)

    def _arranged(self, index: MatchIndex, shown: Filter) -> list[TableKick]:
        taken: Counter[Side] = Counter()
        arranged: list[TableKick] = []
        in_column: Counter[int] = Counter()
        score = Score()
        for number, kick in enumerate(self.shootout.kicks, start=1):
            if kick.side is None:
                continue
            column = taken[kick.side]
            taken[kick.side] += 1
            in_column[column] += 1
            score = score.plus(kick.side) if kick.outcome.is_goal else score
            name = index.player_name(kick.player_id)
            arranged.append(
                TableKick(
                    kick=kick,
                    side=kick.side,
                    number=number,
                    column=column,
                    row=0 if kick.side is self.first else 1,
                    share=0.27 if in_column[column] == 1 else 0.73,
                    score=score,
                    name=surname(name) if name else None,
                    decides=kick is self.decider,
                    ghost=not shown.passes(kick),
                )
            )
        return arranged


def rounds_shown(table: KickTable, state: SessionState) -> int:
    """How many columns a state lets see: where the future is hidden, no more than are needed."""
    if not table.hide_future:
        return table.rounds
    taken = state.kicks_taken
    seen = [kick.column + 1 for kick in table.kicks if kick.number <= taken]
    return max(table.kicks_each + 1, *seen) if seen else table.kicks_each + 1
