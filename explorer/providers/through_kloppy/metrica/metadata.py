"""What Metrica's metadata says of a match, in FIFA's EPTS format."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from explorer.domain.match import Score
from explorer.domain.people import Player
from explorer.domain.place import PITCH_LENGTH, PITCH_WIDTH, Side
from explorer.providers.base import FindingLog, ImportProblem, plain_name
from explorer.providers.through_kloppy.rosters import Roster

PERIODS = {1: "first_half", 2: "second_half", 3: "first_extra_half", 4: "second_extra_half"}
"""What the metadata calls the periods."""

_LENGTHS, _WIDTHS = (80.0, 130.0), (45.0, 100.0)


@dataclass(frozen=True, slots=True)
class Metadata:
    """Teams, players and the recording.

    Attributes:
        periods: When each period starts and ends, in seconds of the recording.
        home_starts_right: Whether the home side attacks to the right in the first half, None where
            that is not said.
        size: Length and width of the pitch in metres.
    """

    home: Roster
    away: Roster
    players: Mapping[Side, tuple[Player, ...]]
    periods: Mapping[int, tuple[float, float]] = field(default_factory=dict)
    home_starts_right: bool | None = None
    size: tuple[float, float] = (PITCH_LENGTH, PITCH_WIDTH)
    score: Score | None = None
    date: dt.date | None = None


def read_metadata(root: Element, name: str, log: FindingLog) -> Metadata:
    """The metadata of a document. The session's score says which team is at home.

    Raises:
        ImportProblem: If it does not name two teams.
    """
    metadata = root.find("Metadata")
    if metadata is None:
        metadata = root
    teams = {
        team.attrib["id"]: plain_name(team.findtext("Name")) or team.attrib["id"]
        for team in metadata.iterfind("Teams/Team")
        if team.get("id")
    }
    if len(teams) != 2:
        raise ImportProblem("no_two_teams", {"name": name, "count": len(teams)}, "Teams")
    score = metadata.find("Sessions/Session/MatchParameters/Score")
    home, away = teams
    if score is not None and {score.get("idLocalTeam"), score.get("idVisitingTeam")} == {*teams}:
        home, away = score.attrib["idLocalTeam"], score.attrib["idVisitingTeam"]
    else:
        log.add("home_team_guessed", team=teams[home])
    return Metadata(
        Roster(home, teams[home]),
        Roster(away, teams[away]),
        {Side.HOME: tuple(_players(metadata, home)), Side.AWAY: tuple(_players(metadata, away))},
        dict(_periods(metadata)),
        _starts_right(metadata, home, away),
        _size(metadata),
        _score(score),
        _date(metadata),
    )


def _players(metadata: Element, team: str) -> Iterator[Player]:
    for player in metadata.iterfind("Players/Player"):
        if player.get("teamId") == team and player.get("id"):
            number = _number(player.findtext("ShirtNumber"))
            yield Player(
                player.attrib["id"],
                name=plain_name(player.findtext("Name")) or player.attrib["id"],
                shirt_number=None if number is None else int(number),
            )


def _periods(metadata: Element) -> Iterator[tuple[int, tuple[float, float]]]:
    """The periods of which both frames are given, in seconds."""
    rate = _number(metadata.findtext("GlobalConfig/FrameRate"))
    frames = _parameters(metadata.find("GlobalConfig/ProviderGlobalParameters"))
    for period, name in PERIODS.items():
        start, end = (_number(frames.get(f"{name}_{part}")) for part in ("start", "end"))
        if rate and start is not None and end is not None and start < end:
            yield period, (start / rate, end / rate)


def _starts_right(metadata: Element, home: str, away: str) -> bool | None:
    for team in metadata.iterfind("Teams/Team"):
        way = _parameters(team.find("ProviderTeamsParameters")).get("attack_direction_first_half")
        if way in ("left_to_right", "right_to_left") and team.get("id") in (home, away):
            return (way == "left_to_right") is (team.get("id") == home)
    return None


def _parameters(element: Element | None) -> dict[str, str]:
    if element is None:
        return {}
    pairs = (
        (one.findtext("Name"), one.findtext("Value"))
        for one in element.iterfind("ProviderParameter")
    )
    return {name: value for name, value in pairs if name and value}


def _size(metadata: Element) -> tuple[float, float]:
    """The pitch's length and width; where they are missing or absurd, those of the frame."""
    field_size = metadata.find("Sessions/Session/FieldSize")
    if field_size is None:
        return PITCH_LENGTH, PITCH_WIDTH
    length, width = (_number(field_size.findtext(part)) for part in ("Width", "Height"))
    if length is None or not _LENGTHS[0] <= length <= _LENGTHS[1]:
        return PITCH_LENGTH, PITCH_WIDTH
    if width is None or not _WIDTHS[0] <= width <= _WIDTHS[1]:
        return PITCH_LENGTH, PITCH_WIDTH
    return length, width


def _score(element: Element | None) -> Score | None:
    if element is None:
        return None
    home, away = (_number(element.findtext(f"{team}TeamScore")) for team in ("Local", "Visiting"))
    return None if home is None or away is None else Score(int(home), int(away))


def _date(metadata: Element) -> dt.date | None:
    """The day of the session, unless its start is only when the file was written."""
    start = metadata.findtext("Sessions/Session/Start")
    if not start or start == metadata.findtext("GlobalConfig/FileDate"):
        return None
    try:
        return dt.date.fromisoformat(start[:10])
    except ValueError:
        return None


def _number(text: str | None) -> float | None:
    """A number that is not negative, None for anything else."""
    try:
        value = float(text or "")
    except ValueError:
        return None
    return value if math.isfinite(value) and 0 <= value < 1e9 else None
