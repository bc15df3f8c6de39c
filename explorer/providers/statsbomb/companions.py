"""Finds line-ups and the listing beside an events file, as StatsBomb's open data is laid out.

``events/<match>.json`` goes with ``lineups/<match>.json`` and a listing of the season in
``matches/<competition>/<season>.json``.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import msgspec

from explorer.providers.base import FindingLog, ImportProblem, decode_json, read_bounded
from explorer.providers.statsbomb.records import ListedMatch, SquadList

_SQUADS = msgspec.json.Decoder(list[SquadList])
_LISTING = msgspec.json.Decoder(list[ListedMatch])


def find_lineups(events: Path, log: FindingLog) -> list[SquadList]:
    """The squads of the match, none where there is no such file or it can't be read."""
    path = events.parent.parent / "lineups" / events.name
    if not path.is_file():
        log.add("lineups_missing")
        return []
    try:
        return decode_json(read_bounded(path), _SQUADS, name=path.name)
    except ImportProblem as problem:
        log.add("lineups_unreadable", problem.where, file=path.name)
        return []


def find_listed(events: Path, log: FindingLog) -> ListedMatch | None:
    """What the listing says of the match, None where none lists it."""
    if not events.stem.isdecimal():
        log.add("listing_missing")
        return None
    folder = events.parent.parent / "matches"
    for path in sorted(folder.glob("*/*.json")):
        try:
            stat = path.stat()
            listed = _read_listing(path, stat.st_mtime_ns, stat.st_size).get(int(events.stem))
        except (ImportProblem, OSError) as problem:
            where = problem.where if isinstance(problem, ImportProblem) else None
            log.add("listing_unreadable", where, file=f"{path.parent.name}/{path.name}")
            continue
        if listed is not None:
            return listed
    log.add("listing_missing")
    return None


@lru_cache(maxsize=256)
def _read_listing(path: Path, _mtime: int, _size: int) -> dict[int, ListedMatch]:
    """A listing by match id; a changed file has another time or size and is read anew."""
    matches = decode_json(read_bounded(path), _LISTING, name=path.name)
    return {match.match_id: match for match in matches if match.match_id is not None}
