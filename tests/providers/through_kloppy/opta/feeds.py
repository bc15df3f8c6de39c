"""Writes F24 and F7 feeds of a made-up match, for what the real sample has not."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree.ElementTree import Element, SubElement, tostring

from explorer.domain.match import Match
from explorer.domain.time import CLOCK_START
from explorer.providers.base import Imported
from explorer.providers.registry import read_match_file

HOME, AWAY = "1", "2"
HOME_PLAYERS = tuple(str(number) for number in range(101, 112))
AWAY_PLAYERS = tuple(str(number) for number in range(201, 212))
KICK_OFF = dt.datetime(2024, 5, 1, 15)  # noqa: DTZ001 - the feed names no time zone


@dataclass
class Feeds:
    """A match that grows; both feeds can be changed before they are read."""

    events: Element = field(default_factory=lambda: Element("Games"))
    details: Element = field(default_factory=lambda: Element("SoccerFeed"))

    def __post_init__(self) -> None:
        self.game = SubElement(self.events, "Game", id="77", home_team_id=HOME, away_team_id=AWAY)
        self.document = SubElement(self.details, "SoccerDocument", uID="f77", Type="Result")
        self.data = SubElement(self.document, "MatchData")
        info = SubElement(self.data, "MatchInfo", MatchType="Cup")
        # As old feeds have it: no time zone, and elsewhere the day before the month.
        SubElement(info, "Date").text = "20240501T150000"
        SubElement(self.data, "Stat", Type="first_half_start").text = "20240105T150000"
        self.teams = {
            HOME: self._team(HOME, "Home", "Reds", HOME_PLAYERS),
            AWAY: self._team(AWAY, "Away", "Blues", AWAY_PLAYERS),
        }
        self._number = 0

    def _team(self, team: str, side: str, name: str, players: tuple[str, ...]) -> Element:
        data = SubElement(self.data, "TeamData", Side=side, TeamRef=f"t{team}", Score="0")
        lineup = SubElement(data, "PlayerLineUp")
        club = SubElement(self.document, "Team", uID=f"t{team}")
        SubElement(club, "Name").text = name
        for shirt, player in enumerate(players, 1):
            SubElement(
                lineup,
                "MatchPlayer",
                PlayerRef=f"p{player}",
                ShirtNumber=str(shirt),
                Status="Start",
                Position="Midfielder",
            )
            person = SubElement(SubElement(club, "Player", uID=f"p{player}"), "PersonName")
            SubElement(person, "First").text = name
            SubElement(person, "Last").text = player
        return data

    def event(
        self,
        type_id: int,
        period: int,
        clock: float,
        *,
        team: str = HOME,
        player: str | None = None,
        place: tuple[float, float] = (90.0, 50.0),
        outcome: int = 1,
        has: dict[int, str] | None = None,
    ) -> str:
        """Add an event ``clock`` seconds into its period, and give its id."""
        self._number += 1
        seconds = int(CLOCK_START.get(period, 7200) + clock)
        at = KICK_OFF + dt.timedelta(hours=period, seconds=clock)
        event = SubElement(
            self.game,
            "Event",
            id=f"9{self._number:04}",
            event_id=str(self._number),
            type_id=str(type_id),
            period_id=str(period),
            min=str(seconds // 60),
            sec=str(seconds % 60),
            team_id=team,
            outcome=str(outcome),
            x=str(place[0]),
            y=str(place[1]),
            timestamp=f"{at:%Y-%m-%dT%H:%M:%S}.{at.microsecond // 1000}",
        )
        if player is not None:
            event.set("player_id", player)
        for key, value in (has or {}).items():
            SubElement(event, "Q", qualifier_id=str(key), value=value)
        return f"9{self._number:04}"

    def period(self, period: int, length: float) -> None:
        """Add the start of a period, its kick-off and its end."""
        for team in (HOME, AWAY):
            self.event(32, period, 0, team=team, place=(0, 0))
            self.event(30, period, length, team=team, place=(0, 0))
        self.event(1, period, 0, player=HOME_PLAYERS[8], place=(50, 50), has={279: "S"})

    def read(self, folder: Path) -> Imported:
        """Write both files and read the match."""
        folder.mkdir(exist_ok=True)
        (folder / "f7.xml").write_bytes(tostring(self.details, encoding="utf-8"))
        (folder / "f24.xml").write_bytes(tostring(self.events, encoding="utf-8"))
        return read_match_file(folder / "f24.xml")

    def match(self, folder: Path) -> Match:
        """The match of both feeds."""
        return self.read(folder).match
