"""A StatsBomb events file to a match."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from explorer.domain.events import Action, Card, Goal, Shot, ShotOutcome, Substitution
from explorer.domain.evidence import Source
from explorer.domain.match import Match, Provider, Rules, Score, Shootout
from explorer.domain.place import Side
from explorer.domain.time import SHOOTOUT, MatchTime, Period, measured
from explorer.providers.base import (
    FindingLog,
    Imported,
    ImportProblem,
    Progress,
    plain_id,
    plain_name,
    read_bounded,
    report_on,
)
from explorer.providers.contradicted import without_contradicted_places
from explorer.providers.statsbomb import vocabulary as v
from explorer.providers.statsbomb.actions import read_action, read_card, read_substitution
from explorer.providers.statsbomb.companions import find_lineups, find_listed
from explorer.providers.statsbomb.decoding import Rows, decode_events
from explorer.providers.statsbomb.events import Happening, put_in_order
from explorer.providers.statsbomb.goals import goal_of, read_own_goals, read_shot
from explorer.providers.statsbomb.records import ListedMatch, Manager
from explorer.providers.statsbomb.shootout import read_shootout
from explorer.providers.statsbomb.squads import Squads, identify_teams

PROVIDER = Provider(
    key="statsbomb",
    name="StatsBomb",
    attribution="Match data provided by StatsBomb Open Data.",
)

_STEP = 512


def read_events(
    path: Path, data: bytes | None = None, progress: Progress | None = None
) -> Imported:
    """The match of an events file, with line-ups and listing where they lie beside it.

    Args:
        path: ``events/<match id>.json`` of the open data's layout, or an events file anywhere.
        data: The file's content, where it has been read already.
        progress: Told the share that is done; it may raise to cancel.

    Raises:
        ImportProblem: If it can't be read or does not name two teams.
    """
    tell: Callable[[float], None] = progress or (lambda _share: None)
    log = FindingLog()
    rows = decode_events(read_bounded(path) if data is None else data, path.name, log)
    if not rows:
        raise ImportProblem("no_events", {"name": path.name}, "$")
    tell(0.3)
    listed = find_listed(path, log)
    lineups = find_lineups(path, log)
    home, away = identify_teams(rows, listed, path.name, log)
    squads = Squads(home, away, log)
    squads.add_lineups(lineups)
    _add_elevens(rows, squads)
    events = put_in_order(rows, squads, log)
    if not events:
        raise ImportProblem("no_events", {"name": path.name}, "$[*]")
    tell(0.4)
    content = _read_content(events, squads, log, tell)
    match = without_contradicted_places(_match(path, listed, content, squads, log), log)
    tell(1.0)
    return Imported(match, report_on(match, len(rows)))


@dataclass
class _Content:
    """What happened, each kind in order of time."""

    periods: tuple[Period, ...] = ()
    rules: Rules = field(default_factory=Rules)
    goals: list[Goal] = field(default_factory=list)
    shots: list[Shot] = field(default_factory=list)
    cards: list[Card] = field(default_factory=list)
    substitutions: list[Substitution] = field(default_factory=list)
    actions: list[Action] = field(default_factory=list)
    shootout: Shootout | None = None


def _add_elevens(rows: Rows, squads: Squads) -> None:
    for _, raw in rows:
        if raw.type is None or raw.type.id != v.STARTING_XI or raw.tactics is None:
            continue
        side = squads.side_of(raw.team)
        if side is not None:
            squads.add_eleven(side, raw.tactics)


def _read_content(
    events: Sequence[Happening],
    squads: Squads,
    log: FindingLog,
    tell: Callable[[float], None],
) -> _Content:
    play = [event for event in events if event.period != SHOOTOUT]
    after = [event for event in events if event.period == SHOOTOUT]
    content = _Content(periods=_periods(play, log), rules=_rules(events))
    for number, event in enumerate(play):
        if number % _STEP == 0:
            tell(0.4 + 0.5 * number / len(play))
        _read_happening(event, MatchTime(event.period, event.elapsed), content, squads, log)
    content.shootout = read_shootout(after, squads, log)
    _read_beside_kicks(after, content, squads, log)
    _read_shots(play, content, squads, log)
    return content


def _read_happening(
    event: Happening, at: MatchTime, content: _Content, squads: Squads, log: FindingLog
) -> None:
    time = measured(at)
    if event.type in (v.FOUL_COMMITTED, v.BAD_BEHAVIOUR):
        card = read_card(event, time, squads, log)
        if card is not None:
            content.cards.append(card)
    if event.type == v.SUBSTITUTION:
        content.substitutions.append(read_substitution(event, time, squads))
    elif event.type not in v.NOT_ACTIONS:
        content.actions.append(read_action(event, time, squads, log))


def _read_beside_kicks(
    events: Sequence[Happening], content: _Content, squads: Squads, log: FindingLog
) -> None:
    """Cards and the like during the shootout, timed by the kicks taken before them."""
    kicks = {kick.id for kick in content.shootout.kicks} if content.shootout else set()
    taken = 0
    for event in events:
        taken += event.id in kicks
        # A goalkeeper's part in a kick stands with the kick.
        if event.type != v.GOALKEEPER:
            _read_happening(event, MatchTime(SHOOTOUT, taken), content, squads, log)


def _read_shots(
    play: Sequence[Happening], content: _Content, squads: Squads, log: FindingLog
) -> None:
    passers = {
        event.id: squads.player(event.raw.player, event.side)
        for event in play
        if event.type == v.PASS
    }
    for event in play:
        if event.type == v.SHOT:
            shot = read_shot(event, passers, squads, log)
            content.shots.append(shot)
            if shot.outcome is ShotOutcome.GOAL:
                content.goals.append(goal_of(shot, event.raw))
    content.goals += read_own_goals(play, squads, log)
    content.goals.sort(key=lambda goal: goal.time.at)


def _periods(play: Sequence[Happening], log: FindingLog) -> tuple[Period, ...]:
    ends: dict[int, float | None] = {}
    for event in play:
        known = ends.setdefault(event.period, None)
        if event.type == v.HALF_END:
            ends[event.period] = max(event.elapsed, known or 0.0)
    for number, end in ends.items():
        if end is None:
            log.add("period_end_missing", period=number)
    return tuple(Period(number, played=ends[number]) for number in sorted(ends))


def _rules(events: Sequence[Happening]) -> Rules:
    periods = {event.period for event in events}
    if periods & {3, 4}:
        return Rules(extra_time=True)
    return Rules(extra_time=False if SHOOTOUT in periods else None)


def _match(
    path: Path, listed: ListedMatch | None, content: _Content, squads: Squads, log: FindingLog
) -> Match:
    listed = listed or ListedMatch()
    home, away = squads.teams(
        {
            Side.HOME: _coach(listed.home_team.managers if listed.home_team else None),
            Side.AWAY: _coach(listed.away_team.managers if listed.away_team else None),
        }
    )
    provider_id = plain_id(path.stem)
    return Match(
        id=f"{PROVIDER.key}-{provider_id}",
        provider=PROVIDER,
        provider_id=provider_id,
        home=home,
        away=away,
        competition=plain_name(listed.competition.competition_name) if listed.competition else None,
        season=plain_name(listed.season.season_name) if listed.season else None,
        stage=plain_name(listed.competition_stage.name) if listed.competition_stage else None,
        date=_date(listed.match_date, log),
        venue=plain_name(listed.stadium.name) if listed.stadium else None,
        referee=plain_name(listed.referee.name) if listed.referee else None,
        rules=content.rules,
        periods=content.periods,
        goals=tuple(content.goals),
        shots=tuple(content.shots),
        cards=tuple(content.cards),
        substitutions=tuple(content.substitutions),
        actions=tuple(content.actions),
        shootout=content.shootout,
        listed_score=_listed_score(listed),
        sources=(_source(path.name, listed),),
        findings=log.findings(),
    )


def _source(name: str, listed: ListedMatch) -> Source:
    title = f"StatsBomb Open Data, {name}"
    return Source(PROVIDER.key, PROVIDER.name, title, "data", plain_name(listed.last_updated))


def _coach(managers: Sequence[Manager] | None) -> str | None:
    return plain_name(managers[0].nickname) or plain_name(managers[0].name) if managers else None


def _date(text: str | None, log: FindingLog) -> dt.date | None:
    try:
        return None if text is None else dt.date.fromisoformat(text)
    except ValueError:
        log.add("date_unreadable", date=text or "")
        return None


def _listed_score(listed: ListedMatch) -> Score | None:
    if listed.home_score is None or listed.away_score is None:
        return None
    return Score(listed.home_score, listed.away_score)
