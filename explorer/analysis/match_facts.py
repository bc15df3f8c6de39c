"""The facts of a match as a whole, and everything that rests on one of its sources."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from explorer.analysis.describe import title_of
from explorer.analysis.facts import FactRow
from explorer.analysis.index import MatchIndex
from explorer.analysis.marks import Mark
from explorer.analysis.message import Message, say
from explorer.analysis.names import name_of
from explorer.analysis.shootout import shootout_states
from explorer.analysis.stakes import winner_first
from explorer.domain.events import Event, Goal
from explorer.domain.evidence import Note
from explorer.domain.match import Match
from explorer.domain.place import Side


def match_fact_rows(index: MatchIndex) -> tuple[FactRow, ...]:
    """The facts of the match in reading order, then its notes; what is not known is left out."""
    return tuple(_rows(index))


@dataclass(frozen=True, slots=True)
class Resting:
    """A fact that rests on a source: what it is of, its name, and what the source says of it.

    ``event_id`` is None for facts of the match as a whole; ``reading`` is None where the source
    says what the match carries.
    """

    event_id: str | None
    of: Message | str
    name: Message
    reading: str | None = None


def rests_on(index: MatchIndex, source_id: str) -> tuple[Resting, ...]:
    """Everything that rests on a source, events in order of time, then notes and sentences.

    Of a match whose only source it is, every notable event rests on it as a whole.
    """
    match = index.match
    found = [entry for event in index.events for entry in _of_event(index, event, source_id)]
    if not found and [source.id for source in match.sources] == [source_id]:
        everything = say("fact-everything")
        found = [
            Resting(event.id, title_of(index, event).heading, everything) for event in index.notable
        ]
    return (*found, *_of_match(match, source_id))


def _rows(index: MatchIndex) -> Iterator[FactRow]:
    match = index.match
    only = (match.sources[0].id,) if len(match.sources) == 1 else ()
    for name, value in _plain_facts(match):
        if value is not None:
            yield FactRow(name, value, Mark.STATED, only)
    yield FactRow(say("match-fact-score"), str(index.final_score), Mark.DERIVED)
    if match.listed_score is not None:
        score = str(match.listed_score)
        yield FactRow(say("match-fact-listed_score"), score, Mark.STATED, only)
    if match.shootout is not None:
        yield FactRow(say("match-fact-shootout"), _shootout(match), Mark.DERIVED)
    if match.listed_shootout is not None:
        listed = str(match.listed_shootout)
        yield FactRow(say("match-fact-listed_shootout"), listed, Mark.STATED, only)
    for note in match.notes:
        yield _note_row(note)


def _plain_facts(match: Match) -> Iterator[tuple[Message, Message | str | None]]:
    for name in ("competition", "season", "stage"):
        yield say(f"match-fact-{name}"), getattr(match, name)
    yield say("match-fact-date"), match.date.isoformat() if match.date else None
    for name in ("venue", "city", "referee"):
        yield say(f"match-fact-{name}"), getattr(match, name)
    attendance = match.attendance
    yield say("match-fact-attendance"), None if attendance is None else f"{attendance:,}"
    if match.rules.extra_time is not None:
        key = "value-extra-time-yes" if match.rules.extra_time else "value-extra-time-no"
        yield say("match-fact-extra_time"), say(key)
    for side in Side:
        team = match.team(side)
        yield say("match-fact-coach", team=team.short_name), team.coach
        yield say("match-fact-formation", team=team.short_name), team.formation
    yield say("match-fact-provider"), match.provider.name


def _shootout(match: Match) -> Message:
    if match.shootout is None:
        raise ValueError("the match has no shootout")
    state = shootout_states(match.shootout, kicks_each=match.rules.kicks_each)[-1]
    if state.winner is None:
        return say("value-shootout-open", score=str(state.score))
    team = match.team(state.winner).short_name
    return say("value-shootout", team=team, score=winner_first(state.score, state.winner))


def _note_row(note: Note) -> FactRow:
    conflict = len(note.readings) > 1
    return FactRow(
        name=say("fact-topic", topic=note.topic),
        value=note.text,
        mark=Mark.CONFLICT if conflict else Mark.STATED,
        sources=note.sources,
        readings=note.readings if conflict else (),
    )


def _of_event(index: MatchIndex, event: Event, source_id: str) -> Iterator[Resting]:
    heading = title_of(index, event).heading
    for evidence in event.evidence:
        readings = [r.value for r in evidence.readings if source_id in r.sources]
        if source_id in evidence.sources or readings:
            own = readings[0] if evidence.in_conflict and readings else None
            yield Resting(event.id, heading, name_of(evidence.fact), own)
    if isinstance(event, Goal):
        for number, step in enumerate(event.build_up, start=1):
            if source_id in step.sources:
                yield Resting(event.id, heading, say("fact-step", number=number))


def _of_match(match: Match, source_id: str) -> Iterator[Resting]:
    for note in match.notes:
        readings = [r.value for r in note.readings if source_id in r.sources]
        if source_id in note.sources or readings:
            yield Resting(None, note.text, say("fact-note"), readings[0] if readings else None)
    for sentence in match.report:
        if source_id in sentence.sources:
            yield Resting(sentence.event_id, sentence.text, say("fact-sentence"))
