"""Small matches that tests keep in a library."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from explorer.domain.events import (
    Action,
    ActionKind,
    Finish,
    Goal,
    KickOutcome,
    PenaltyKick,
    Review,
    ReviewOutcome,
    Situation,
)
from explorer.domain.evidence import Finding
from explorer.domain.match import Match, Provider, Rules, Shootout
from explorer.domain.people import LineupEntry, Player, Team
from explorer.domain.place import Location, Side
from explorer.domain.time import SHOOTOUT, EventTime, MatchTime, Period, stated_minute
from explorer.library.shipping import ShippedMatch


def team(key: str, name: str, *players: str) -> Team:
    squad = tuple(Player(f"{key}-{n}", player) for n, player in enumerate(players))
    lineup = tuple(LineupEntry(player.id, starter=True) for player in squad)
    return Team(key, name, name, key.upper()[:3], squad, lineup)


HOME = team("nor", "Norrköping", "Iker Gómez", "Björn Åkesson")
AWAY = team("oly", "Olympique Łódź", "Alan Velasco", "Sørensen")

GOALS = (
    Goal(
        id="g1",
        time=stated_minute(1, 12),
        side=Side.HOME,
        player_id="nor-0",
        situation=Situation.CORNER,
        finish=Finish.HEAD,
    ),
    Goal(
        id="g2",
        time=EventTime(MatchTime(2, 600.25)),
        side=Side.AWAY,
        player_id="nor-1",
        own_goal=True,
        location=Location.point(9.5, 33),
    ),
    Goal(
        id="g3",
        time=stated_minute(2, 80),
        side=Side.AWAY,
        player_id="oly-0",
        review=Review(ReviewOutcome.RULED_OUT),
    ),
)


def kick(order: int, side: Side, outcome: KickOutcome) -> PenaltyKick:
    return PenaltyKick(
        id=f"k{order}",
        time=EventTime(MatchTime(SHOOTOUT, order)),
        side=side,
        player_id="nor-0" if side is Side.HOME else "oly-0",
        order=order,
        outcome=outcome,
    )


SHOOTOUT_OF_THREE = Shootout(
    Side.AWAY,
    (
        kick(1, Side.AWAY, KickOutcome.SCORED),
        kick(2, Side.HOME, KickOutcome.WOODWORK),
        kick(3, Side.AWAY, KickOutcome.SCORED),
    ),
)

DRAWN = Match(
    id="drawn",
    provider=Provider("test", "Test data"),
    provider_id="1",
    home=HOME,
    away=AWAY,
    competition="Copa São João",
    season="2023/24",
    stage="Final",
    date=dt.date(2023, 8, 6),
    rules=Rules(extra_time=False),
    periods=(Period(1, 2800.0), Period(2, 2900.0)),
    goals=GOALS,
    shootout=SHOOTOUT_OF_THREE,
    findings=(Finding("score-differs", {"listed": "2-1", "count": 3, "share": 0.5}, "$[3]"),),
)

UNDATED = replace(
    DRAWN,
    id="undated",
    provider_id="2",
    home=AWAY,
    away=team("rea", "Real Ávila", "100% Sure", "O_Brien"),
    competition=None,
    season=None,
    stage=None,
    date=None,
    goals=(),
    shootout=None,
    findings=(),
)

NEWER = replace(DRAWN, id="newer", provider_id="3", date=dt.date(2024, 2, 1), shootout=None)


def shipped(match: Match, digest: str = "first") -> ShippedMatch:
    """The match as one that comes with the app."""
    return ShippedMatch(match.id, digest, lambda: match)


def many_actions(match: Match, count: int) -> Match:
    """The match with a pass every second."""
    passes = tuple(
        Action(
            id=f"a{n}",
            time=EventTime(MatchTime(1, float(n))),
            side=Side.HOME,
            player_id="nor-0",
            location=Location.point(n % 105, n % 68),
            kind=ActionKind.PASS,
        )
        for n in range(count)
    )
    return replace(match, actions=passes)
