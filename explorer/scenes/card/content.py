"""What a card says: score, scorers, legend and credits of a match as of a moment."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum, auto

from explorer.analysis.index import MatchIndex
from explorer.analysis.kinds import goal_kind, is_reviewed
from explorer.analysis.marks import Mark, mark_of_time, time_label
from explorer.analysis.message import Message, say
from explorer.analysis.names import name_of
from explorer.analysis.stakes import ending_message
from explorer.domain.events import Goal, GoalKind, KickOutcome
from explorer.domain.place import Side
from explorer.domain.time import SHOOTOUT, MatchTime, PeriodNumber
from explorer.scenes.card.formats import CardFormat
from explorer.scenes.surnames import surname
from explorer.scenes.words import Words

_KINDS = tuple(reversed(GoalKind))
"""From the plainest to the one that does not count."""


class CardPart(StrEnum):
    """What may be left out of a card."""

    SCORERS = auto()
    TIMELINE = auto()
    PITCH = auto()
    SHOOTOUT = auto()
    LEGEND = auto()
    SOURCES = auto()


@dataclass(frozen=True, slots=True)
class CardOptions:
    """How a card is wanted: its format, the moment it is as of (None for the end), its parts.

    ``headline`` is a line of the user's own above all else; empty for none.
    """

    format: CardFormat = CardFormat.WIDE
    at: MatchTime | None = None
    parts: frozenset[CardPart] = frozenset(CardPart)
    headline: str = ""

    def shows(self, part: CardPart) -> bool:
        """Whether a part is wanted."""
        return part in self.parts


@dataclass(frozen=True, slots=True)
class CardTexts:
    """What is said of the match in the user's language; each may be empty.

    ``credit`` is the provider's attribution, which no card lacks; ``sources`` are the names of what
    the facts rest on.
    """

    occasion: str
    details: str
    credit: str
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Scorer:
    """A player's goals for one side, in order of time."""

    name: str
    goals: tuple[Goal, ...]


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """A glyph, or a sign before or after a minute, with what it means."""

    text: str
    glyph: str | None = None
    corners: bool = False
    sign: str = ""


def scorers(index: MatchIndex, side: Side, at: MatchTime, words: Words) -> tuple[Scorer, ...]:
    """Who has scored for a side up to a moment, by each one's first goal."""
    found: dict[tuple[str, bool], list[Goal]] = {}
    for goal in shown_goals(index, at):
        if goal.side is side:
            # A goal without a scorer is nobody's: two of them need not be one player's.
            found.setdefault((goal.player_id or goal.id, goal.own_goal), []).append(goal)
    return tuple(Scorer(_name(index, goals[0], words), tuple(goals)) for goals in found.values())


def shown_goals(index: MatchIndex, at: MatchTime) -> list[Goal]:
    """The goals that count and have been scored by a moment, in order of time."""
    goals = (goal for goal in index.match.goals if goal.counts and goal.time.at <= at)
    return sorted(goals, key=lambda goal: goal.time.at)


def outcome(index: MatchIndex, at: MatchTime, *, whole: bool) -> Message | None:
    """The line below the score: the moment, or how the match was decided after level play."""
    kicks = index.shootout_score_at(at)
    if not whole and not at.in_shootout:
        return say("card-at", clock=at.clock_label)
    if kicks is not None:
        so_far = say("card-penalties-so-far", score=str(kicks))
        return ending_message(index.match, kicks) if whole else so_far
    if index.axis.periods[-1] in (PeriodNumber.EXTRA_FIRST, PeriodNumber.EXTRA_SECOND):
        return say("card-extra-time")
    return None


def legend(
    index: MatchIndex, at: MatchTime, words: Words, *, reviews: bool, kicks: bool
) -> tuple[LegendEntry, ...]:
    """What the glyphs and signs on the card mean, as far as they occur.

    Args:
        index: The match.
        at: The moment the card is as of.
        words: Puts messages into words.
        reviews: Whether goals that were ruled out are drawn.
        kicks: Whether the kicks of the shootout are.
    """
    goals = shown_goals(index, at)
    drawn = [g for g in index.match.goals if g.time.at <= at and (g.counts or reviews)]
    kinds = {goal_kind(goal) for goal in drawn}
    entries = [
        LegendEntry(words(name_of(kind)), glyph=str(kind)) for kind in _KINDS if kind in kinds
    ]
    if any(is_reviewed(goal) for goal in goals):
        entries.append(LegendEntry(words(say("review-any")), glyph="open_play", corners=True))
    if kicks:
        outcomes = {kick.outcome for kick in index.match.kicks if kick.time.at <= at}
        entries += [
            LegendEntry(words(say(f"card-kick-{outcome}")), glyph=str(outcome))
            for outcome in KickOutcome
            if outcome in outcomes and not outcome.is_goal
        ]
    marks = {mark_of_time(goal.time) for goal in drawn}
    entries += [
        LegendEntry(words(say(f"card-mark-{mark}")), sign=mark.sign)
        for mark in (Mark.ABOUT, Mark.AT_MOST, Mark.AT_LEAST, Mark.INFERRED)
        if mark in marks
    ]
    return tuple(entries)


def description(index: MatchIndex, at: MatchTime, *, whole: bool, words: Words) -> str:
    """The card in words, for those who can't see it."""
    match = index.match
    score = say(
        "card-told",
        home=match.home.name,
        score=str(index.score_at(at)),
        away=match.away.name,
    )
    parts = [words(score)]
    ending = outcome(index, at, whole=whole)
    if ending is not None:
        parts.append(words(say("card-told-line", what=ending)))
    for side in Side:
        told = [_told(scorer) for scorer in scorers(index, side, at, words)]
        if told:
            values = {"team": match.team(side).name, "scorers": "; ".join(told)}
            parts.append(words(say("card-told-goals", **values)))
    if match.shootout is not None and at.period == SHOOTOUT:
        first = match.team(match.shootout.first).name
        parts.append(words(say("card-told-first", team=first)))
    return " ".join(parts)


def joined(parts: Iterable[str], between: str = " · ") -> str:
    """The parts that are not empty, in one line."""
    return between.join(part for part in parts if part)


def _name(index: MatchIndex, goal: Goal, words: Words) -> str:
    known = index.player_name(goal.player_id)
    name = surname(known) if known else words(say("player-unknown"))
    return words(say("timeline-own-goal", player=name)) if goal.own_goal else name


def _told(scorer: Scorer) -> str:
    return f"{scorer.name} {_minutes(scorer.goals)}"


def _minutes(goals: Sequence[Goal]) -> str:
    return ", ".join(time_label(goal.time) for goal in goals)
