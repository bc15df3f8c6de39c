"""Checks that what a file refers to is in it, and that nothing in it has the same id twice."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from explorer.providers.base import ImportProblem
from explorer.providers.native import records

LINK = re.compile(r"\[[^\[\]]*\]\((?P<event>[^()]*)\)")
"""A link in a report: ``[phrase](event-id)``."""


@dataclass(frozen=True, slots=True)
class _Reference:
    """An id that stands at a place, and the message key for an id that nothing has."""

    id: str
    where: str
    unknown: str


def check_references(match: records.Match, *, name: str) -> None:
    """Refuse a match that refers to a player, an event or a source that it doesn't have.

    Raises:
        ImportProblem: ``native_duplicate_id`` or ``native_unknown_player``, ``_event`` or
            ``_source``, with the JSON path.
    """
    known = {
        _PLAYER: _unique(_player_ids(match), name),
        _EVENT: _unique(_event_ids(match), name),
        _SOURCE: _unique(_ids(match.sources, "$.sources"), name),
    }
    for place, notes in (("$.notes", match.notes), ("$.report", match.report)):
        _unique(_ids(notes, place), name)
    for reference in _references(match):
        if reference.id not in known[reference.unknown]:
            raise ImportProblem(
                reference.unknown, {"name": name, "id": reference.id}, reference.where
            )
    for side, team in (("home", match.home), ("away", match.away)):
        squad = {player.id for player in team.players}
        for index, entry in enumerate(team.lineup):
            if entry.player_id not in squad:
                where = f"$.{side}.lineup[{index}].player"
                raise ImportProblem(_PLAYER, {"name": name, "id": entry.player_id}, where)


_PLAYER = "native_unknown_player"
_EVENT = "native_unknown_event"
_SOURCE = "native_unknown_source"


def _unique(ids: Iterable[tuple[str, str]], name: str) -> set[str]:
    seen: set[str] = set()
    for identifier, where in ids:
        if identifier in seen:
            raise ImportProblem("native_duplicate_id", {"name": name, "id": identifier}, where)
        seen.add(identifier)
    return seen


def _ids(
    records_: Iterable[records.Source | records.Note | records.Sentence], place: str
) -> Iterator[tuple[str, str]]:
    for index, record in enumerate(records_):
        yield record.id, f"{place}[{index}].id"


def _player_ids(match: records.Match) -> Iterator[tuple[str, str]]:
    for side, team in (("home", match.home), ("away", match.away)):
        for index, player in enumerate(team.players):
            yield player.id, f"$.{side}.players[{index}].id"


def _event_ids(match: records.Match) -> Iterator[tuple[str, str]]:
    for event, where in _events(match):
        yield event.id, f"{where}.id"


def _events(match: records.Match) -> Iterator[tuple[records.Event, str]]:
    groups: dict[str, tuple[records.Event, ...]] = {
        "goals": match.goals,
        "shots": match.shots,
        "cards": match.cards,
        "substitutions": match.substitutions,
        "actions": match.actions,
        "shootout.kicks": match.shootout.kicks if match.shootout else (),
    }
    for place, events in groups.items():
        for index, event in enumerate(events):
            yield event, f"$.{place}[{index}]"


def _references(match: records.Match) -> Iterator[_Reference]:
    for index, evidence in enumerate(match.evidence):
        yield from _of_sources(evidence, f"$.evidence[{index}]")
    for event, where in _events(match):
        yield from _of_event(event, where)
        for index, evidence in enumerate(event.evidence):
            yield from _of_sources(evidence, f"{where}.evidence[{index}]")
    for index, note in enumerate(match.notes):
        yield from _of_sources(note, f"$.notes[{index}]")
    for index, sentence in enumerate(match.report):
        yield from _of_sentence(sentence, f"$.report[{index}]")


def _of_event(event: records.Event, where: str) -> Iterator[_Reference]:
    yield from _player(event.player_id, f"{where}.player")
    match event:
        case records.Goal():
            yield from _player(event.assist_id, f"{where}.assist")
            yield from _event(event.shot_id, f"{where}.shot")
            for index, step in enumerate(event.build_up):
                yield from _of_step(step, f"{where}.build_up[{index}]")
        case records.Shot():
            yield from _player(event.assist_id, f"{where}.assist")
            for index, seen in enumerate(event.freeze_frame):
                yield from _player(seen.player_id, f"{where}.freeze_frame[{index}].player")
        case records.Substitution():
            yield from _player(event.player_on, f"{where}.player_on")
        case records.Action():
            yield from _player(event.recipient_id, f"{where}.recipient")
        case records.PenaltyKick():
            yield from _player(event.keeper_id, f"{where}.keeper")


def _of_step(step: records.BuildUpStep, where: str) -> Iterator[_Reference]:
    yield from _player(step.player_id, f"{where}.player")
    yield from _event(step.event_id, f"{where}.event")
    for index, source in enumerate(step.sources):
        yield _Reference(source, f"{where}.sources[{index}]", _SOURCE)


def _of_sentence(sentence: records.Sentence, where: str) -> Iterator[_Reference]:
    yield from _event(sentence.event_id, f"{where}.event")
    for link in LINK.finditer(sentence.text):
        yield _Reference(link["event"], f"{where}.text", _EVENT)
    for index, source in enumerate(sentence.sources):
        yield _Reference(source, f"{where}.sources[{index}]", _SOURCE)


def _of_sources(said: records.Evidence | records.Note, where: str) -> Iterator[_Reference]:
    for index, source in enumerate(said.sources):
        yield _Reference(source, f"{where}.sources[{index}]", _SOURCE)
    for number, reading in enumerate(said.readings):
        for index, source in enumerate(reading.sources):
            yield _Reference(source, f"{where}.readings[{number}].sources[{index}]", _SOURCE)


def _player(identifier: str | None, where: str) -> Iterator[_Reference]:
    if identifier is not None:
        yield _Reference(identifier, where, _PLAYER)


def _event(identifier: str | None, where: str) -> Iterator[_Reference]:
    if identifier is not None:
        yield _Reference(identifier, where, _EVENT)
