"""A file of Wyscout's to a match, whichever version it has."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from explorer.domain.events import Event
from explorer.domain.match import Provider
from explorer.domain.place import Side
from explorer.domain.time import SHOOTOUT
from explorer.providers.base import FindingLog, Imported, ImportProblem
from explorer.providers.formats import HEAD_BYTES, Format, Head, Request, Sighting
from explorer.providers.repairing import decode_repairing
from explorer.providers.through_kloppy.bridge import build_match
from explorer.providers.through_kloppy.facts import MatchFacts
from explorer.providers.through_kloppy.loading import load
from explorer.providers.through_kloppy.rosters import Rosters
from explorer.providers.through_kloppy.wyscout import v2, v3
from explorer.providers.through_kloppy.wyscout.changes import (
    shifts_of,
    substitutions_of,
    take_first_formation,
)
from explorer.providers.through_kloppy.wyscout.details import (
    date_of,
    key,
    listed_scores,
    name_of,
    rosters_of,
)
from explorer.providers.through_kloppy.wyscout.dialect import WyscoutDialect
from explorer.providers.through_kloppy.wyscout.feeding import feed_v2, feed_v3
from explorer.providers.through_kloppy.wyscout.records import (
    EventV2,
    EventV3,
    FileV2,
    FileV3,
    MatchDetails,
)
from explorer.providers.through_kloppy.wyscout.straightening import straighten
from explorer.providers.through_kloppy.wyscout.telling import Told

if TYPE_CHECKING:
    from kloppy.domain import EventDataset

PROVIDER = Provider(key="wyscout", name="Wyscout", attribution="Match data provided by Wyscout.")

PUBLIC = Provider(
    key="wyscout",
    name="Wyscout",
    attribution=(
        "Match data by Wyscout, CC BY 4.0: L. Pappalardo, P. Cintia, A. Rossi, E. Massucco, "
        "P. Ferragina, D. Pedreschi and F. Giannotti, “A public data set of spatio-temporal match "
        "events in soccer competitions”, 2019."
    ),
)
"""The public data set, the only files in which events have both numbers and names of kinds."""

_MARK_V2 = re.compile(rb'("eventSec"\s*:)')
_MARK_V3 = re.compile(rb'("type"\s*:\s*\{\s*"(?:primary|secondary)"\s*:)')
_MARK_DETAILS = re.compile(rb'("wyId"\s*:)')
_MATCH_ID = re.compile(rb'"matchId"\s*:\s*"?(\d+)')

_V2 = msgspec.json.Decoder(FileV2, strict=False)
_V3 = msgspec.json.Decoder(FileV3, strict=False)


def look(head: Head) -> Sighting | None:
    """Whether a file is one of Wyscout's, by keys that no other format has.

    Squads and line-ups may stand before the events, and then fill all that is looked at.
    """
    if not head.is_json_object:
        return None
    has_events = head.find(_MARK_V2) is not None or head.find(_MARK_V3) is not None
    goes_on = len(head.data) > HEAD_BYTES // 2
    if not has_events and not (goes_on and head.find(_MARK_DETAILS) is not None):
        return None
    return Sighting(match_id=head.find(_MATCH_ID))


def read(request: Request) -> Imported:
    """The match of a file of either version.

    Raises:
        ImportProblem: If it can't be read, does not name two teams or has no events.
    """
    log = FindingLog()
    read_version = _read_v2 if _MARK_V2.search(request.data) else _read_v3
    return build_match(read_version(request, log), request.unit.path, request.progress)


READABLE = Format(provider=PROVIDER, look=look, read=read)


def _read_v2(request: Request, log: FindingLog) -> WyscoutDialect:
    name = request.file_name
    file = decode_repairing(request.data, _V2, name=name, lenient=request.lenient, log=log)
    match = file.match or MatchDetails()
    rosters = rosters_of(file.teams, file.players, match, name, log)
    events = straighten(file.events, rosters, log)
    told = _in_order(v2.told_by(events, rosters, log), name)
    further = tuple(substitutions_of(match, {}, rosters, _extra_time(told), log))
    feed = feed_v2(events, told, rosters, log)
    public = any(raw.event_id and isinstance(raw.event_name, str) for raw in file.events)
    match_id = _match_id(file.events, match, request.unit.path)
    return WyscoutDialect(
        PUBLIC if public else PROVIDER,
        _load(name, feed, "V2"),
        told,
        rosters,
        _facts(match_id, match, rosters, log),
        further,
        log,
    )


def _read_v3(request: Request, log: FindingLog) -> WyscoutDialect:
    name = request.file_name
    file = decode_repairing(request.data, _V3, name=name, lenient=request.lenient, log=log)
    match = file.match or MatchDetails()
    rosters = rosters_of(file.teams, file.players, match, name, log)
    told = _in_order(v3.told_by(file.events, rosters, log), name)
    further: list[Event] = []
    further += substitutions_of(match, file.substitutions or {}, rosters, _extra_time(told), log)
    for side in Side:
        schemes = (file.formations or {}).get(rosters.of[side].id, {})
        take_first_formation(schemes, side, rosters)
        further += shifts_of(schemes, side, rosters)
        _add_coach(file, side, rosters)
    feed = feed_v3(file.events, told, rosters, log)
    match_id = _match_id(file.events, match, request.unit.path)
    return WyscoutDialect(
        PROVIDER,
        _load(name, feed, "V3"),
        told,
        rosters,
        _facts(match_id, match, rosters, log),
        further,
        log,
    )


def _in_order(told: Iterable[Told], name: str) -> list[Told]:
    """The events in order of time, those of the shootout in that of the file."""
    found = sorted(told, key=lambda one: (one.period, one.period != SHOOTOUT and one.elapsed))
    if not found:
        raise ImportProblem("no_events", {"name": name}, "$.events")
    return found


def _extra_time(told: Sequence[Told]) -> bool:
    return any(one.period in (3, 4) for one in told)


def _load(name: str, feed: bytes, version: str) -> EventDataset:
    def call() -> EventDataset:
        from kloppy import wyscout  # noqa: PLC0415 - slow, and only an import needs it

        return wyscout.load(
            event_data=io.BytesIO(feed), coordinates="wyscout", data_version=version
        )

    return load(name, PROVIDER.name, call)


def _facts(match_id: str, match: MatchDetails, rosters: Rosters, log: FindingLog) -> MatchFacts:
    score, shootout = listed_scores(match, rosters)
    return MatchFacts(
        provider_id=match_id,
        date=date_of(match, log),
        venue=name_of(match.venue),
        listed_score=score,
        listed_shootout=shootout,
    )


def _match_id(
    events: Sequence[EventV2] | Sequence[EventV3], match: MatchDetails, path: Path
) -> str:
    named = next((key(event.match_id) for event in events if event.match_id), None)
    return named or key(match.wy_id) or path.stem


def _add_coach(file: FileV3, side: Side, rosters: Rosters) -> None:
    coaches = file.coaches if isinstance(file.coaches, dict) else {}
    entry = coaches.get(rosters.of[side].id)
    if entry and entry.coach:
        rosters.of[side].coach = name_of(entry.coach.short_name)
