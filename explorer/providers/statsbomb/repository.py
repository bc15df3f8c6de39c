"""The layout of StatsBomb's open data repository: its competitions, seasons and matches.

``competitions.json`` names the seasons, ``matches/<competition>/<season>.json`` lists the matches
of one, and each has ``events/<match>.json`` and ``lineups/<match>.json``.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path
from typing import Protocol, TypeVar

import msgspec

from explorer.domain.match import Score
from explorer.domain.open_data import OpenMatch, OpenSeason, OpenState
from explorer.providers.base import (
    MAX_FILE_BYTES,
    UTF8_BOM,
    ImportProblem,
    Received,
    decode_json,
    plain_name,
    read_bounded,
)
from explorer.providers.statsbomb.reader import PROVIDER
from explorer.providers.statsbomb.records import ListedMatch

T = TypeVar("T")

COMPETITIONS = "competitions.json"


class RepositoryFiles(Protocol):
    """The files of a repository, wherever they are. Paths have slashes and start at its root.

    What isn't there raises ImportProblem ``open_data_missing``, as every other trouble raises an
    ImportProblem of its own.
    """

    @property
    def on_this_computer(self) -> bool:
        """Whether fetching a file costs nothing."""
        ...

    @property
    def label(self) -> str:
        """How messages name the place: a host, or a folder."""
        ...

    def read(self, path: str, received: Received) -> bytes:
        """The content of a listing."""
        ...

    def fetch(self, path: str, into: Path, received: Received) -> Path:
        """A file on this computer: the one that is there already, or a copy below ``into``."""
        ...

    def lacks(self, path: str) -> bool:
        """Whether a file is known not to be there, without asking anybody."""
        ...

    def forget(self, path: str) -> None:
        """Read a listing anew next time, since what came is none."""
        ...

    def close(self) -> None:
        """Give up connections."""
        ...


class Competition(msgspec.Struct):
    """One season of a competition in ``competitions.json``."""

    competition_id: int
    season_id: int
    competition_name: str | None = None
    season_name: str | None = None
    country_name: str | None = None
    competition_gender: str | None = None
    competition_youth: bool | None = None


_COMPETITIONS = msgspec.json.Decoder(list[Competition])
_LISTING = msgspec.json.Decoder(list[ListedMatch])


class Repository:
    """What the repository lists, and the files of its matches."""

    def __init__(self, files: RepositoryFiles) -> None:
        self._files = files

    @property
    def on_this_computer(self) -> bool:
        """Whether fetching a match costs nothing."""
        return self._files.on_this_computer

    def close(self) -> None:
        """Give up connections."""
        self._files.close()

    def seasons(self, received: Received) -> list[OpenSeason]:
        """Every season of every competition, as the repository orders them.

        Raises:
            ImportProblem: If the list can't be had.
        """
        entries = self._read(COMPETITIONS, _COMPETITIONS, received)
        return [self._listed(_season(entry)) for entry in entries]

    def matches(self, season: OpenSeason, received: Received) -> list[OpenMatch]:
        """The matches of a season, each ABSENT or UNAVAILABLE: this knows no library.

        Raises:
            ImportProblem: If the list can't be had.
        """
        listing = self._read(listing_path(season), _LISTING, received)
        return [
            self._match(entry.match_id, entry) for entry in listing if entry.match_id is not None
        ]

    def fetch(self, season: OpenSeason, match_id: int, into: Path, received: Received) -> Path:
        """The events file of a match, with its line-ups and listing where the reader finds them.

        Args:
            season: The season that lists it.
            match_id: The match.
            into: A folder for what has to be copied; a copy on this computer is used as it is.
            received: Told what has come.

        Raises:
            ImportProblem: If it can't be had. Only line-ups and listing may be missing.
        """
        for beside in (listing_path(season), f"lineups/{match_id}.json"):
            try:
                self._files.fetch(beside, into, received)
            except ImportProblem as problem:
                if problem.code != "open_data_missing":
                    raise
        events = self._files.fetch(events_path(match_id), into, received)
        if not self.on_this_computer and not _looks_like_events(events):
            events.unlink()
            raise self._not_open_data(events.name)
        return events

    def _read(
        self, path: str, decoder: msgspec.json.Decoder[list[T]], received: Received
    ) -> list[T]:
        data = self._files.read(path, received)
        name = path.rpartition("/")[2]
        try:
            return decode_json(data, decoder, name=name)
        except ImportProblem as problem:
            if self.on_this_computer:
                raise
            self._files.forget(path)
            raise self._not_open_data(name) from problem

    def _listed(self, season: OpenSeason) -> OpenSeason:
        """The season, marked where a half-finished copy hasn't got the list of its matches."""
        return replace(season, listed=not self._files.lacks(listing_path(season)))

    def _not_open_data(self, name: str) -> ImportProblem:
        """What to say of something else that came in its place, such as a page to log in."""
        return ImportProblem("open_data_other", {"name": name, "host": self._files.label})

    def _match(self, match_id: int, entry: ListedMatch) -> OpenMatch:
        home = plain_name(entry.home_team.name) if entry.home_team else None
        away = plain_name(entry.away_team.name) if entry.away_team else None
        told = entry.home_score is not None and entry.away_score is not None
        held_back = entry.match_status not in (None, "available")
        gone = held_back or self._files.lacks(events_path(match_id))
        return OpenMatch(
            match_id=match_id,
            library_id=f"{PROVIDER.key}-{match_id}",
            home=home or "?",
            away=away or "?",
            score=Score(entry.home_score or 0, entry.away_score or 0) if told else None,
            date=_date(entry.match_date),
            stage=plain_name(entry.competition_stage.name) if entry.competition_stage else None,
            state=OpenState.UNAVAILABLE if gone else OpenState.ABSENT,
            revised=plain_name(entry.last_updated),
        )


class LocalFiles:
    """A copy of the repository in a folder, whole or half-finished."""

    on_this_computer = True

    def __init__(self, folder: Path) -> None:
        self._folder = repository_root(folder)

    @property
    def label(self) -> str:
        """The folder."""
        return str(self._folder)

    def read(self, path: str, received: Received) -> bytes:
        """The content of a listing."""
        data = read_bounded(self._there(path), MAX_FILE_BYTES)
        received(len(data))
        return data

    def fetch(self, path: str, into: Path, received: Received) -> Path:
        """The file where it lies."""
        del into
        found = self._there(path)
        received(found.stat().st_size)
        return found

    def lacks(self, path: str) -> bool:
        """Whether the copy has no such file."""
        return not (self._folder / path).is_file()

    def forget(self, path: str) -> None:
        """Nothing is kept."""

    def close(self) -> None:
        """Nothing is open."""

    def _there(self, path: str) -> Path:
        found = self._folder / path
        if not found.is_file():
            raise ImportProblem("open_data_missing", {"name": path, "host": self.label})
        return found


def repository_root(folder: Path) -> Path:
    """The folder in which ``competitions.json`` lies: the one given, or ``data`` in a checkout.

    Raises:
        ImportProblem: If there is none.
    """
    for candidate in (folder, folder / "data"):
        if (candidate / COMPETITIONS).is_file():
            return candidate
    raise ImportProblem("open_data_no_copy", {"folder": str(folder)})


def events_path(match_id: int) -> str:
    """Where the events of a match lie."""
    return f"events/{match_id}.json"


def listing_path(season: OpenSeason) -> str:
    """Where the matches of a season are listed."""
    return f"matches/{season.competition_id}/{season.season_id}.json"


def _looks_like_events(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(64).removeprefix(UTF8_BOM).lstrip().startswith(b"[")


def _season(entry: Competition) -> OpenSeason:
    return OpenSeason(
        competition_id=entry.competition_id,
        season_id=entry.season_id,
        competition=plain_name(entry.competition_name) or str(entry.competition_id),
        season=plain_name(entry.season_name) or str(entry.season_id),
        country=plain_name(entry.country_name),
        women=entry.competition_gender == "female",
        youth=bool(entry.competition_youth),
    )


def _date(text: str | None) -> dt.date | None:
    try:
        return dt.date.fromisoformat(text) if text else None
    except ValueError:
        return None
