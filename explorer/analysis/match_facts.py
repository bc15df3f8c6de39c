"""The facts of a match as a whole, and everything that rests on one of its sources."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from explorer.analysis.describe import title_of
from explorer.analysis.facts import FactRow
from explorer.analysis.index import MatchIndex
from explorer.analysis.marks import Mark, mark_of
from explorer.analysis.message import Message, say
from explorer.analysis.names import name_of, period_name
from explorer.analysis.shootout import shootout_states
from explorer.analysis.stakes import winner_first
from explorer.domain.events import Event, Goal
from explorer.domain.evidence import Evidence, FactName, Note
from explorer.domain.match import Match, Score
from explorer.domain.place import Side
from explorer.domain.time import Certainty, MatchTime


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
    """Everything that rests on a source: events in order of time, the match, notes, sentences.

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
    yield from _plain_facts(match)
    yield FactRow(say("match-fact-score"), str(index.final_score), Mark.DERIVED)
    if match.listed_score is not None:
        yield _row(match, FactName.LISTED_SCORE, str(match.listed_score))
    if match.shootout is not None:
        yield FactRow(say("match-fact-shootout"), _shootout(match), Mark.DERIVED)
    if match.listed_shootout is not None:
        yield _row(match, FactName.LISTED_SHOOTOUT, _listed_shootout(match, match.listed_shootout))
    for note in match.notes:
        yield _note_row(note)


def _plain_facts(match: Match) -> Iterator[FactRow]:
    attendance, extra_time = match.attendance, match.rules.extra_time
    known: dict[FactName, Message | str | None] = {
        FactName.COMPETITION: match.competition,
        FactName.SEASON: match.season,
        FactName.STAGE: match.stage,
        FactName.DATE: say("value-date", date=match.date) if match.date else None,
        FactName.VENUE: match.venue,
        FactName.CITY: match.city,
        FactName.REFEREE: match.referee,
        FactName.ATTENDANCE: _number(attendance),
        FactName.EXTRA_TIME: None if extra_time is None else say(_EXTRA_TIME[extra_time]),
    }
    for fact, value in known.items():
        if value is not None:
            yield _row(match, fact, value)
    yield from _team_facts(match)
    for period in match.periods:
        if period.played is not None:
            name = say("match-fact-played", period=period_name(period.number))
            end = MatchTime(period.number, period.played).clock_label
            yield _row(match, FactName.PLAYED, end, name=name, certainty=period.certainty)
    yield FactRow(say("match-fact-provider"), match.provider.name, Mark.STATED, _only_source(match))


_EXTRA_TIME = {True: "value-extra-time-yes", False: "value-extra-time-no"}


def _number(count: int | None) -> Message | None:
    # A Decimal, as it is grouped even where a year would not be.
    return None if count is None else say("value-number", number=Decimal(count))


def _team_facts(match: Match) -> Iterator[FactRow]:
    for side in Side:
        team = match.team(side)
        if team.coach is not None:
            name = say("match-fact-coach", team=team.short_name)
            yield _row(match, FactName.COACH, team.coach, name=name)
        if team.formation is not None:
            name = say("match-fact-formation", team=team.short_name)
            yield _row(match, FactName.FORMATION, team.formation, name=name)
    named = sum(len(match.team(side).lineup) for side in Side)
    if named:
        yield _row(match, FactName.LINEUP, say("value-players", n=named))


def _row(
    match: Match,
    fact: FactName,
    value: Message | str,
    *,
    name: Message | None = None,
    certainty: Certainty = Certainty.STATED,
) -> FactRow:
    """A known fact; ``certainty`` is what it has where its evidence says nothing else."""
    evidence = match.evidence_for(fact)
    if evidence is None:
        return FactRow(name or name_of(fact), value, mark_of(certainty), _only_source(match))
    return FactRow(
        name=name or name_of(fact),
        value=value,
        mark=Mark.CONFLICT if evidence.in_conflict else mark_of(evidence.certainty),
        sources=evidence.told_by or _only_source(match),
        readings=evidence.readings if evidence.in_conflict else (),
        note=evidence.note,
    )


def _only_source(match: Match) -> tuple[str, ...]:
    return (match.sources[0].id,) if len(match.sources) == 1 else ()


def _listed_shootout(match: Match, listed: Score) -> Message | str:
    if listed.leader is None:
        return str(listed)
    team = match.team(listed.leader).short_name
    return say("value-shootout", team=team, score=winner_first(listed, listed.leader))


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
    yield from _of_evidence(event.evidence, event.id, heading, source_id)
    if isinstance(event, Goal):
        for number, step in enumerate(event.build_up, start=1):
            if source_id in step.sources:
                yield Resting(event.id, heading, say("fact-step", number=number))


def _of_evidence(
    evidence: Sequence[Evidence], event_id: str | None, of: Message, source_id: str
) -> Iterator[Resting]:
    for entry in evidence:
        readings = [r.value for r in entry.readings if source_id in r.sources]
        if source_id in entry.sources or readings:
            own = readings[0] if entry.in_conflict and readings else None
            yield Resting(event_id, of, name_of(entry.fact), own)


def _of_match(match: Match, source_id: str) -> Iterator[Resting]:
    yield from _of_evidence(match.evidence, None, say("fact-match"), source_id)
    for note in match.notes:
        readings = [r.value for r in note.readings if source_id in r.sources]
        if source_id in note.sources or readings:
            yield Resting(None, note.text, say("fact-note"), readings[0] if readings else None)
    for sentence in match.report:
        if source_id in sentence.sources:
            yield Resting(sentence.event_id, sentence.text, say("fact-sentence"))
