"""A dataset of kloppy's and what a dialect knows of it, to a match."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from explorer.domain.evidence import Source
from explorer.domain.match import Match, Rules
from explorer.domain.people import LineupEntry, Player, Team
from explorer.domain.place import Side
from explorer.domain.time import SHOOTOUT, Period
from explorer.providers.base import (
    FindingLog,
    Imported,
    ImportProblem,
    Progress,
    plain_id,
    plain_name,
    report_on,
)
from explorer.providers.contradicted import without_contradicted_places
from explorer.providers.teams import lineup_of, team_codes
from explorer.providers.through_kloppy.content import Content, put_in_order, read_content
from explorer.providers.through_kloppy.dialect import Dialect
from explorer.providers.through_kloppy.facts import Squad


def build_match(dialect: Dialect, path: Path, progress: Progress) -> Imported:
    """The match that a dialect's dataset and its raw records tell.

    Args:
        dialect: The dataset and how to read it.
        path: The events' file, for messages and the source.
        progress: Told the share that is done, from 0.5 on; it may raise to cancel.

    Raises:
        ImportProblem: If there are not two teams, or no event that can be read.
    """
    log = dialect.log
    progress(0.5)
    squads = _squads(dialect, path.name)
    happenings = put_in_order(dialect, squads, log)
    if not happenings:
        raise ImportProblem("no_events", {"name": path.name}, "$")
    content = read_content(dialect, happenings, log, lambda share: progress(0.6 + 0.35 * share))
    match = without_contradicted_places(_match(dialect, path, squads, content), log)
    return Imported(match, report_on(match, len(happenings)))


def _squads(dialect: Dialect, name: str) -> dict[Side, Squad]:
    teams = {team.ground.name: team for team in dialect.dataset.metadata.teams}
    if {"HOME", "AWAY"} - teams.keys():
        raise ImportProblem("no_two_teams", {"name": name, "count": len(teams)}, "$")
    taken: set[str] = set()
    return {side: _without(taken, dialect.squad(teams[side.name]), dialect.log) for side in Side}


def _without(taken: set[str], squad: Squad, log: FindingLog) -> Squad:
    """A squad in which nobody stands who has been in one before, and then has been by now."""
    players: list[Player] = []
    for player in squad.players:
        if player.id in taken:
            log.add("player_listed_twice", player=player.name)
            continue
        taken.add(player.id)
        players.append(player)
    own = {player.id for player in players}
    starters = {one: position for one, position in squad.starters.items() if one in own}
    return replace(squad, players=tuple(players), starters=starters)


def _match(dialect: Dialect, path: Path, squads: Mapping[Side, Squad], content: Content) -> Match:
    facts, provider = dialect.facts(), dialect.provider
    home, away = _teams(squads[Side.HOME], squads[Side.AWAY])
    provider_id = plain_id(facts.provider_id)
    return Match(
        id=f"{provider.key}-{provider_id}",
        provider=provider,
        provider_id=provider_id,
        home=home,
        away=away,
        competition=plain_name(facts.competition),
        season=plain_name(facts.season),
        stage=plain_name(facts.stage),
        date=facts.date,
        venue=plain_name(facts.venue),
        city=plain_name(facts.city),
        referee=plain_name(facts.referee),
        attendance=facts.attendance,
        rules=_rules(content, facts.played),
        periods=_periods(content, facts.played, dialect.log),
        goals=tuple(content.goals),
        shots=tuple(content.shots),
        cards=tuple(content.cards),
        substitutions=tuple(content.substitutions),
        actions=tuple(content.actions),
        shootout=content.shootout,
        listed_score=facts.listed_score,
        listed_shootout=facts.listed_shootout,
        sources=(Source(provider.key, provider.name, f"{provider.name}, {path.name}", "data"),),
        findings=dialect.log.findings(),
    )


def _teams(home: Squad, away: Squad) -> tuple[Team, Team]:
    names = plain_name(home.name) or home.id, plain_name(away.name) or away.id
    codes = team_codes(*names)
    if home.code and away.code and home.code != away.code:
        codes = home.code, away.code
    one, two = (
        Team(
            id=squad.id,
            name=name,
            short_name=plain_name(squad.short_name) or name,
            code=code,
            players=squad.players,
            lineup=_lineup(squad),
            formation=plain_name(squad.formation),
            coach=plain_name(squad.coach),
        )
        for squad, name, code in zip((home, away), names, codes, strict=True)
    )
    return one, two


def _lineup(squad: Squad) -> tuple[LineupEntry, ...]:
    """Who starts and who sits on the bench; nobody where the files don't say who starts."""
    if not squad.starters:
        return ()
    return lineup_of(squad.starters, (player.id for player in squad.players))


def _rules(content: Content, played: Mapping[int, float]) -> Rules:
    if (content.periods | played.keys()) & {3, 4}:
        return Rules(extra_time=True)
    return Rules(extra_time=False if content.shootout else None)


def _periods(content: Content, played: Mapping[int, float], log: FindingLog) -> tuple[Period, ...]:
    numbers = sorted((content.periods | played.keys()) - {SHOOTOUT})
    for number in numbers:
        if number not in played:
            log.add("period_end_missing", period=number)
    return tuple(Period(number, played=played.get(number)) for number in numbers)
