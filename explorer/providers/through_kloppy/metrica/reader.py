"""Metrica's events and metadata to a match."""

from __future__ import annotations

import io
import re
import zlib
from collections.abc import Sequence
from typing import TYPE_CHECKING

import msgspec

from explorer.domain.match import Provider
from explorer.domain.place import Side
from explorer.providers.base import (
    FindingLog,
    Imported,
    ImportProblem,
    read_bounded,
)
from explorer.providers.formats import Format, Head, Request, Role, Sighting
from explorer.providers.repairing import decode_repairing
from explorer.providers.through_kloppy.bridge import build_match
from explorer.providers.through_kloppy.facts import MatchFacts
from explorer.providers.through_kloppy.loading import load
from explorer.providers.through_kloppy.metrica.dialect import MetricaDialect
from explorer.providers.through_kloppy.metrica.metadata import Metadata, read_metadata
from explorer.providers.through_kloppy.metrica.records import Event, File
from explorer.providers.through_kloppy.metrica.telling import (
    Clock,
    Told,
    clock_of,
    feed_events,
    feed_metadata,
    text,
    told_by,
)
from explorer.providers.through_kloppy.rosters import Rosters
from explorer.providers.xml_guard import read_xml

if TYPE_CHECKING:
    from kloppy.domain import EventDataset

PROVIDER = Provider(
    key="metrica", name="Metrica Sports", attribution="Match data provided by Metrica Sports."
)

_EVENTS = re.compile(rb'("(?:subtypes|frame|from)"\s*:)')
_TEAM_OF_EVENT = re.compile(rb'"team"\s*:\s*\{[^{}]*?"id"\s*:\s*"([^"]+)"')
_EPTS = re.compile(rb"(FIFADataTransferFormatEPTS|<ProviderGlobalParameters\b)")
_TEAM = re.compile(rb'<Team\b[^>]*?\bid="([^"]+)"')
_FILE = msgspec.json.Decoder(File, strict=False)


def look(head: Head) -> Sighting | None:
    """Whether a file has Metrica's events or the metadata that goes with them."""
    if head.is_json_object and len(head.find_all(_EVENTS)) == 3:
        return Sighting(Role.EVENTS, teams=head.find_all(_TEAM_OF_EVENT))
    if head.xml_root is not None and head.find(_EPTS) is not None:
        return Sighting(Role.DETAILS, teams=head.find_all(_TEAM))
    return None


def read(request: Request) -> Imported:
    """The match of an events file and its metadata.

    Raises:
        ImportProblem: If either can't be read, or no event is known.
    """
    name, log = request.file_name, FindingLog()
    beside = request.unit.companions[0]
    metadata = read_metadata(read_xml(read_bounded(beside), beside.name), beside.name, log)
    request.progress(0.2)
    events = decode_repairing(request.data, _FILE, name=name, lenient=request.lenient, log=log).data
    rosters = _rosters(events, metadata, log)
    told = told_by(events, rosters, log)
    if not told:
        raise ImportProblem("no_events", {"name": name}, "$.data")
    clock = clock_of(told, metadata, log)
    data, details = feed_events(told, rosters, log), feed_metadata(rosters)
    dialect = MetricaDialect(
        PROVIDER,
        load(name, PROVIDER.name, lambda: _load(data, details)),
        told,
        clock,
        rosters,
        metadata,
        _facts(told, clock, rosters, metadata),
        log,
    )
    return build_match(dialect, request.unit.path, request.progress)


READABLE = Format(
    PROVIDER,
    look,
    read,
    events_alone="metrica_events_alone",
    details_alone="metrica_metadata_alone",
)


def _load(events: bytes, metadata: bytes) -> EventDataset:
    from kloppy import metrica  # noqa: PLC0415 - slow, and only an import needs it

    return metrica.load_event(
        event_data=io.BytesIO(events), meta_data=io.BytesIO(metadata), coordinates="metrica"
    )


def _rosters(events: Sequence[Event], metadata: Metadata, log: FindingLog) -> Rosters:
    """The metadata's players and those of the events; the former only if any of them takes part."""
    rosters = Rosters(metadata.home, metadata.away, log)
    active = {text(ref) for event in events for ref in (event.from_, event.to)}
    listed = {player.id for players in metadata.players.values() for player in players}
    if listed & active:
        for side in Side:
            for player in metadata.players[side]:
                rosters.add(side, player)
        rosters.complete = True
    elif listed:
        log.add("metadata_players_differ")
    return rosters


def _facts(told: Sequence[Told], clock: Clock, rosters: Rosters, metadata: Metadata) -> MatchFacts:
    return MatchFacts(
        provider_id=_made_up_id(told, clock, rosters),
        date=metadata.date,
        listed_score=metadata.score,
        played=clock.played,
    )


def _made_up_id(told: Sequence[Told], clock: Clock, rosters: Rosters) -> str:
    """An id of the teams, who plays and when the periods start, for the files have none."""
    players = sorted({one.player_id or "" for one in told})
    starts = [f"{period}:{start:.2f}" for period, start in sorted(clock.starts.items())]
    digest = zlib.crc32("|".join((*players, *starts)).encode())
    return "-".join((rosters.of[Side.HOME].id, rosters.of[Side.AWAY].id, f"{digest:08x}"))
