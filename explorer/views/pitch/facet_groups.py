"""What the filter rail offers for a match: groups of chips with their counts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from explorer.analysis.index import MatchIndex
from explorer.analysis.kinds import ANY_REVIEW, Facet, FacetCount, facet_counts
from explorer.analysis.message import Message, say
from explorer.analysis.names import name_of
from explorer.domain.events import Event, Finish, Goal, GoalKind, Shot, Situation
from explorer.domain.place import Side
from explorer.domain.time import Certainty
from explorer.scenes.marks import Ink, Mark
from explorer.scenes.pitch.standing import standing_of
from explorer.views.pitch.chip_icons import certainty_marks, glyph_marks, swatch_marks

SHOTS_KEY = "layer:shots"
"""The key of the chip that shows shots at all, which is a layer and no facet."""


@dataclass(frozen=True, slots=True)
class ChipSpec:
    """One chip: its key, its name, its picture, and how many goals (or shots) it stands for.

    One that counts no goals is of use all the same if it ``acts_on_shots``.
    """

    key: str
    name: Message | str
    marks: tuple[Mark, ...]
    count: int
    acts_on_shots: bool = False


@dataclass(frozen=True, slots=True)
class GroupSpec:
    """Chips under one heading; ``is_extra`` ones are folded away at first."""

    heading: Message | None
    chips: tuple[ChipSpec, ...]
    is_extra: bool = False

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of its chips, among which one may be shown alone."""
        return tuple(chip.key for chip in self.chips)


def facet_groups(index: MatchIndex, events: Iterable[Event]) -> tuple[GroupSpec, ...]:
    """The groups for a match.

    Args:
        index: The match.
        events: The goals and shots to count, all of them or those up to the playhead.
    """
    counted = tuple(events)
    goals = [event for event in counted if isinstance(event, Goal)]
    every = index.match.goals
    groups = [
        GroupSpec(
            say(f"facet-{facet}"),
            _chips(facet_counts(every, facet), facet_counts(goals, facet), index),
            is_extra=facet in (Facet.SITUATION, Facet.FINISH),
        )
        for facet in Facet
        if facet is not Facet.REVIEW
    ]
    reviewed = [c for c in facet_counts(every, Facet.REVIEW) if c.value == ANY_REVIEW]
    shots = [shot for shot in placed_shots(index) if shot in counted]
    groups.insert(1, GroupSpec(None, _chips(reviewed, facet_counts(goals, Facet.REVIEW), index)))
    if placed_shots(index):
        marks = glyph_marks("shot", Ink.TEXT)
        chip = ChipSpec(SHOTS_KEY, say("pitch-shots"), marks, len(shots))
        groups.insert(2, GroupSpec(None, (chip,)))
    ordered = sorted(groups, key=lambda group: group.is_extra)
    return tuple(group for group in ordered if group.chips)


def placed_shots(index: MatchIndex) -> Sequence[Shot]:
    """The shots that were no goals and whose place is known."""
    return [e for e in index.notable if isinstance(e, Shot) and standing_of(e) is not None]


def _chips(
    listed: Iterable[FacetCount], counted: Iterable[FacetCount], index: MatchIndex
) -> tuple[ChipSpec, ...]:
    counts = {entry.key: entry.count for entry in counted}
    return tuple(
        ChipSpec(
            entry.key,
            _name(entry, index),
            _marks(entry),
            counts.get(entry.key, 0),
            acts_on_shots=entry.facet is Facet.SIDE and bool(placed_shots(index)),
        )
        for entry in listed
    )


def _name(entry: FacetCount, index: MatchIndex) -> Message | str:
    match entry.facet:
        case Facet.SIDE:
            return index.match.team(Side(entry.value)).short_name
        case Facet.SITUATION:
            return name_of(Situation(entry.value))
        case Facet.FINISH:
            return name_of(Finish(entry.value))
        case Facet.CERTAINTY:
            return name_of(Certainty(entry.value))
        case Facet.KIND:
            return name_of(GoalKind(entry.value))
        case _:
            return say(f"{entry.facet}-{entry.value}")


def _marks(entry: FacetCount) -> tuple[Mark, ...]:
    ink = Ink.TEXT if entry.count else Ink.TEXT3
    match entry.facet:
        case Facet.KIND:
            return glyph_marks(entry.value, ink)
        case Facet.REVIEW:
            return glyph_marks("review", ink)
        case Facet.SIDE:
            return swatch_marks(Side(entry.value))
        case Facet.CERTAINTY:
            return certainty_marks(Certainty(entry.value), ink)
        case _:
            return ()
