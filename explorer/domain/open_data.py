"""An open repository of match data as a browser of it shows it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from explorer.domain.imports import ImportResult, Problem
from explorer.domain.match import Score


@dataclass(frozen=True, slots=True)
class OpenPlace:
    """Where a repository is read from: a folder that holds a copy of it, or else an address."""

    address: str
    folder: Path | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenSeason:
    """One season of a competition; not ``listed`` where the list of its matches is missing."""

    competition_id: int
    season_id: int
    competition: str
    season: str
    country: str | None = None
    women: bool = False
    youth: bool = False
    listed: bool = True


class OpenState(StrEnum):
    """How a match of the repository stands to the library."""

    ABSENT = "absent"
    IN_LIBRARY = "in_library"
    CHANGED = "changed"
    UNAVAILABLE = "unavailable"


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenMatch:
    """One match that the repository lists.

    CHANGED means that its listing is newer than what the library has; UNAVAILABLE that it is listed
    but its events are known to be missing. ``revised`` is when the repository last changed it, an
    ISO date and time.
    """

    match_id: int
    library_id: str
    home: str
    away: str
    score: Score | None = None
    date: dt.date | None = None
    stage: str | None = None
    state: OpenState = OpenState.ABSENT
    revised: str | None = None


@dataclass(frozen=True, slots=True)
class OpenProgress:
    """How far bringing matches in is.

    ``done`` of ``total`` matches have ended, whichever way, and ``came`` more are here but not yet
    stored; ``received`` bytes have come, ``rate`` a second, None while that is unknown or beside
    the point.
    """

    done: int
    total: int
    came: int = 0
    received: int = 0
    rate: float | None = None


@dataclass(frozen=True, slots=True)
class OpenOutcome:
    """What became of one match: how it stands to the library now, or why it didn't come.

    ``result`` is what the import said of it, None for one that didn't come so far.
    """

    match_id: int
    state: OpenState
    problem: Problem | None = None
    result: ImportResult | None = None
