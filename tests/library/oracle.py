"""What a query means, word by word over whole matches, to hold a library's answers against."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from explorer.analysis.comebacks import largest_comeback
from explorer.analysis.kinds import goal_kind
from explorer.analysis.shootout import shootout_states
from explorer.domain.events import Goal, PenaltyKick
from explorer.domain.folding import fold
from explorer.domain.match import Match
from explorer.domain.people import Team
from explorer.domain.place import Side
from explorer.domain.query import Query, Sought


def matches_of(matches: Iterable[Match], query: Query) -> set[str]:
    """The ids of the matches that a query finds."""
    return {match.id for match in matches if _found(match, query)}


def goals_of(matches: Iterable[Match], query: Query) -> set[tuple[str, str]]:
    """The goals that a query finds, each by the match's id and its own."""
    return {
        (match.id, goal.id)
        for match in matches
        if _fits(match, query, Sought.GOALS)
        for goal in match.goals
        if _goal_fits(match, goal, query)
        and _one_of(query.teams, _team_names(match, goal.side))
        and _named(match, goal.player_id, query)
        and _says(match, goal.player_id, query)
    }


def kicks_of(matches: Iterable[Match], query: Query) -> set[tuple[str, str]]:
    """The kicks that a query finds, likewise."""
    return {
        (match.id, kick.id)
        for match in matches
        if _fits(match, query, Sought.KICKS)
        for kick in match.kicks
        if _kick_fits(match, kick, query)
        and _one_of(query.teams, _team_names(match, kick.side))
        and _named(match, kick.player_id, query)
        and _says(match, kick.player_id, query)
    }


def _found(match: Match, query: Query) -> bool:
    goals = any((query.kinds, query.situations, query.finishes, query.reviews))
    bounds = (query.own_goal, query.minute_from, query.minute_to)
    goals = goals or any(bound is not None for bound in bounds)
    kicks = any((query.orders, query.outcomes, query.stakes))
    return (
        _fits(match, query, Sought.MATCHES)
        and (not goals or any(_goal_fits(match, goal, query) for goal in match.goals))
        and (not kicks or any(_kick_fits(match, kick, query) for kick in match.kicks))
    )


def _fits(match: Match, query: Query, sought: Sought) -> bool:
    said = _said(match)
    for team in (match.home, match.away):
        said += [team.name, team.short_name, team.code]
        said += [player.name for player in team.players]
    extra = any(period.number in (3, 4) for period in match.periods)
    extra = extra or any(goal.time.at.period in (3, 4) for goal in match.goals)
    known = bool(match.periods or match.goals or match.kicks)
    squads = [player.name for team in (match.home, match.away) for player in team.players]
    return (
        (sought is not Sought.MATCHES or all(_occurs(word, said) for word in _words(query)))
        and _one_of(query.competitions, [match.competition])
        and _one_of(query.seasons, [match.season])
        and (not query.providers or match.provider.key in query.providers)
        and query.has_shootout in (None, match.shootout is not None)
        and (query.extra_time is None or (known and query.extra_time is extra))
        and largest_comeback(match) >= (query.comeback or 0)
        and (
            sought is not Sought.MATCHES
            or (
                _one_of(query.teams, [match.home.name, match.away.name])
                and (not query.players or any(_is_named(name, query) for name in squads))
            )
        )
    )


def _says(match: Match, player_id: str | None, query: Query) -> bool:
    """Whether the text says something of a match and of one of its players, word by word."""
    player = match.players().get(player_id or "")
    name = fold(player.name).replace("-", " ") if player else ""
    said = [*_said(match), match.home.name, match.away.name]
    return all(_occurs(word, said) or word.replace("-", " ") in name for word in _words(query))


def _said(match: Match) -> list[str]:
    date = match.date.isoformat() if match.date else ""
    return [match.competition or "", match.season or "", date]


def _words(query: Query) -> list[str]:
    return fold(query.text).split()


def _occurs(word: str, texts: Iterable[str]) -> bool:
    return any(word in fold(text) for text in texts)


def _goal_fits(match: Match, goal: Goal, query: Query) -> bool:
    at = goal.time.at
    minute = None if at.in_shootout else at.minute_and_added[0]
    return (
        (not query.kinds or goal_kind(goal) in query.kinds)
        and (not query.situations or goal.situation in query.situations)
        and (not query.finishes or goal.finish in query.finishes)
        and (not query.reviews or goal.review.outcome in query.reviews)
        and query.own_goal in (None, goal.own_goal)
        and (query.minute_from is None or (minute is not None and minute >= query.minute_from))
        and (query.minute_to is None or (minute is not None and minute <= query.minute_to))
    )


def _kick_fits(match: Match, kick: PenaltyKick, query: Query) -> bool:
    assert match.shootout is not None
    stakes = shootout_states(match.shootout)[match.kicks.index(kick)].stakes
    return (
        (not query.orders or kick.order in query.orders)
        and (not query.outcomes or kick.outcome in query.outcomes)
        and (not query.stakes or (stakes is not None and stakes.stake in query.stakes))
    )


def _one_of(wanted: Iterable[str], names: Iterable[str | None]) -> bool:
    folded = {fold(name) for name in wanted}
    return not folded or any(name is not None and fold(name) in folded for name in names)


def _team_names(match: Match, side: Side | None) -> Iterator[str]:
    if side is not None:
        team: Team = match.team(side)
        yield team.name


def _named(match: Match, player_id: str | None, query: Query) -> bool:
    player = match.players().get(player_id or "")
    return not query.players or (player is not None and _is_named(player.name, query))


def _is_named(name: str, query: Query) -> bool:
    words = re.split(r"[\s-]", fold(name))
    return any(fold(wanted) == fold(name) or fold(wanted) in words for wanted in query.players)
