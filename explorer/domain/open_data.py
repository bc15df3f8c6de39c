"""An open repository of match data as a browser of it shows it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from explorer.domain.match import Score


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenSeason:
    """One season of a competition; ``matches`` is how many are listed, None while unread."""

    competition_id: int
    season_id: int
    competition: str
    season: str
    country: str | None = None
    women: bool = False
    youth: bool = False
    matches: int | None = None


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
    but its events are known to be missing.
    """

    match_id: int
    library_id: str
    home: str
    away: str
    score: Score | None = None
    date: dt.date | None = None
    stage: str | None = None
    state: OpenState = OpenState.ABSENT
