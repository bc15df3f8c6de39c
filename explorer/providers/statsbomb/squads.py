"""Who plays for whom: teams, squads and line-ups of a StatsBomb match."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from explorer.domain.people import Player, Team
from explorer.domain.place import Side
from explorer.providers.base import FindingLog, ImportProblem, plain_name
from explorer.providers.statsbomb import vocabulary as v
from explorer.providers.statsbomb.decoding import Rows
from explorer.providers.statsbomb.records import ListedMatch, RawEvent, Ref, SquadList, Tactics
from explorer.providers.teams import lineup_of, team_codes


@dataclass(frozen=True, slots=True)
class TeamName:
    """A team's number and name in the data."""

    id: int
    name: str


def identify_teams(
    rows: Rows, listed: ListedMatch | None, name: str, log: FindingLog
) -> tuple[TeamName, TeamName]:
    """The home team and the away team.

    The listing says which is which; without one the first Starting XI is the home side's.

    Raises:
        ImportProblem: If the events don't name two teams.
    """
    elevens, others = _teams_in_order(rows)
    teams = {team.id: team for team in (*elevens, *others)}
    if len(teams) < 2:
        raise ImportProblem("no_two_teams", {"name": name, "count": len(teams)}, "$[*].team")
    for unknown in list(teams)[2:]:
        log.add("unknown_team", team=teams[unknown].name)
    if listed and listed.home_team and listed.away_team:
        home, away = listed.home_team.id, listed.away_team.id
        if home in teams and away in teams and home != away:
            return teams[home], teams[away]
        log.add("listing_teams_differ")
    if not elevens:
        log.add("home_team_guessed", team=next(iter(teams.values())).name)
    first, second, *_ = teams.values()
    return first, second


def _teams_in_order(rows: Rows) -> tuple[list[TeamName], list[TeamName]]:
    """The teams of the Starting XI events, and all teams, the most frequent first."""
    elevens: list[TeamName] = []
    names: dict[int, str | None] = {}
    counts: dict[int, int] = {}
    for _, raw in sorted(rows, key=_index):
        if raw.team is None or raw.team.id is None:
            continue
        team = raw.team.id
        if team not in counts:
            counts[team] = 0
            names[team] = plain_name(raw.team.name)
        counts[team] += 1
        if raw.type is not None and raw.type.id == v.STARTING_XI:
            elevens.append(TeamName(team, plain_name(raw.team.name) or str(team)))
    ranked = sorted(counts, key=lambda team: -counts[team])
    return elevens, [TeamName(team, names[team] or str(team)) for team in ranked]


def _index(row: tuple[int, RawEvent]) -> int:
    number, raw = row
    return number if raw.index is None else raw.index


class Squads:
    """Collects everyone who is named, so that every event's player is in a squad."""

    def __init__(self, home: TeamName, away: TeamName, log: FindingLog) -> None:
        self._names = {Side.HOME: home, Side.AWAY: away}
        self._sides: dict[int | None, Side] = {home.id: Side.HOME, away.id: Side.AWAY}
        self._log = log
        self._players: dict[Side, dict[str, Player]] = {Side.HOME: {}, Side.AWAY: {}}
        self._starters: dict[Side, dict[str, str | None]] = {Side.HOME: {}, Side.AWAY: {}}
        self._formations: dict[Side, str] = {}
        self._ids: dict[int, str] = {}
        self._side_by_player: dict[int, Side] = {}
        self._has_lineups = False

    def side_of(self, team: Ref | None) -> Side | None:
        """The side of a team, None for none or a third one."""
        return None if team is None else self._sides.get(team.id)

    def side_of_player(self, ref: Ref | None) -> Side | None:
        """The side in whose squad a player is, None for one in neither."""
        return None if ref is None or ref.id is None else self._side_by_player.get(ref.id)

    def add_lineups(self, squads: Sequence[SquadList]) -> None:
        """Take the squads of a line-ups file, with the names by which players are known."""
        for squad in squads:
            side = self._sides.get(squad.team_id)
            if side is None:
                continue
            self._has_lineups = True
            for member in squad.lineup:
                if member.player_id is None or member.player_id in self._ids:
                    continue
                full = plain_name(member.player_name) or str(member.player_id)
                known = plain_name(member.player_nickname) or full
                player_id = self._enrol(member.player_id, side)
                self._players[side][player_id] = Player(
                    player_id,
                    name=known,
                    full_name=full if full != known else None,
                    shirt_number=member.jersey_number,
                )

    def add_eleven(self, side: Side, tactics: Tactics) -> None:
        """Take the players who start and their formation; a second eleven is ignored."""
        if self._starters[side]:
            return
        formation = formation_label(tactics)
        if formation is not None:
            self._formations[side] = formation
        for entry in tactics.lineup or ():
            player_id = self.player(entry.player, side, entry.jersey_number)
            if player_id is not None:
                self._starters[side][player_id] = entry.position.name if entry.position else None

    def player(
        self, ref: Ref | None, side: Side | None, shirt_number: int | None = None
    ) -> str | None:
        """The id of a player, who joins the squad of ``side`` unless already in one."""
        if ref is None or ref.id is None:
            return None
        known = self._ids.get(ref.id)
        if known is not None:
            return known
        if side is None:
            return None
        player_id = self._enrol(ref.id, side)
        name = plain_name(ref.name) or player_id
        player = Player(player_id, name=name, shirt_number=shirt_number)
        self._players[side][player_id] = player
        if self._has_lineups:
            self._log.add("player_not_in_lineups", player=player.name)
        return player_id

    def teams(self, coaches: dict[Side, str | None]) -> tuple[Team, Team]:
        """The home team and the away team with everyone seen so far."""
        codes = team_codes(self._names[Side.HOME].name, self._names[Side.AWAY].name)
        home, away = (
            self._team(side, code, coaches.get(side))
            for side, code in zip(Side, codes, strict=True)
        )
        return home, away

    def _enrol(self, number: int, side: Side) -> str:
        self._side_by_player[number] = side
        self._ids[number] = player_id = str(number)
        return player_id

    def _team(self, side: Side, code: str, coach: str | None) -> Team:
        starters, players = self._starters[side], self._players[side]
        return Team(
            id=str(self._names[side].id),
            name=self._names[side].name,
            short_name=self._names[side].name,
            code=code,
            players=tuple(players.values()),
            lineup=lineup_of(starters, players),
            formation=self._formations.get(side),
            coach=coach,
        )


def formation_label(tactics: Tactics) -> str | None:
    """A formation as people write it: ``4-3-3`` for StatsBomb's 433."""
    return "-".join(str(tactics.formation)) if tactics.formation else None
