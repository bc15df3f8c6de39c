"""A season of small matches, made up by a seeded generator, with some of everything."""

from __future__ import annotations

import datetime as dt
import random

from explorer.domain.events import (
    Finish,
    Goal,
    KickOutcome,
    PenaltyKick,
    Review,
    ReviewOutcome,
    Situation,
)
from explorer.domain.match import Match, Provider, Shootout
from explorer.domain.people import Team
from explorer.domain.place import Side
from explorer.domain.time import SHOOTOUT, EventTime, MatchTime, Period
from tests.library.matches import team

TEAMS = (
    team("nor", "Norrköping", "Iker Gómez", "Björn Åkesson"),
    team("oly", "Olympique Łódź", "Alan Velasco", "Sørensen"),
    team("rea", "Real Ávila", "Trent Alexander-Arnold", "Gómez"),
    team("bay", "Bayer 04", "Granit Xhaka", "Iker Casillas"),
)
SEASONS = ("2022/23", "2023/24", None)
COMPETITIONS = ("Copa São João", "COPA SAO JOAO", "League", None)


def season(count: int = 40, seed: int = 7) -> tuple[Match, ...]:
    """So many matches, always the same ones."""
    source = random.Random(seed)
    return tuple(_match(number, source) for number in range(count))


def _match(number: int, source: random.Random) -> Match:
    home, away = source.sample(TEAMS, 2)
    known = source.random() < 0.9
    shootout = _shootout(home, away, source) if source.random() < 0.4 else None
    extra = source.random() < 0.3
    return Match(
        id=f"m{number:02}",
        provider=Provider(source.choice(("one", "other")), "A provider"),
        provider_id=str(number),
        home=home,
        away=away,
        competition=source.choice(COMPETITIONS),
        season=source.choice(SEASONS),
        date=dt.date(2023, 8, source.randint(1, 28)) if source.random() < 0.9 else None,
        periods=tuple(Period(n, 2800.0) for n in (1, 2, *((3, 4) if extra else ()))) * known,
        goals=_goals(home, away, source, last=4 if extra else 2),
        shootout=shootout,
    )


def _goals(home: Team, away: Team, source: random.Random, last: int) -> tuple[Goal, ...]:
    times = sorted(
        MatchTime(source.randint(1, last), float(source.randint(0, 2900)))
        for _ in range(source.randint(0, 6))
    )
    return tuple(_goal(number, at, home, away, source) for number, at in enumerate(times))


def _goal(number: int, at: MatchTime, home: Team, away: Team, source: random.Random) -> Goal:
    side = source.choice((*Side, *Side, *Side, None))
    own = source.random() < 0.15
    squad = home if (side is Side.HOME) is not own else away
    return Goal(
        id=f"g{number}",
        time=EventTime(at),
        side=side,
        player_id=source.choice((squad.players[0].id, squad.players[1].id, None, "nobody")),
        assist_id=source.choice((squad.players[1].id, None)),
        own_goal=own,
        situation=source.choice((*Situation, None)),
        finish=source.choice((*Finish, None)),
        review=Review(source.choice((ReviewOutcome.NONE, *ReviewOutcome))),
    )


def _shootout(home: Team, away: Team, source: random.Random) -> Shootout:
    first = source.choice(tuple(Side))
    kicks: list[PenaltyKick] = []
    for order in range(1, source.randint(2, 13)):
        side = first if order % 2 else first.other
        squad = home if side is Side.HOME else away
        kicks.append(
            PenaltyKick(
                id=f"k{order}",
                time=EventTime(MatchTime(SHOOTOUT, order)),
                side=side,
                player_id=source.choice(squad.players).id,
                order=order,
                outcome=source.choice((KickOutcome.SCORED, *KickOutcome)),
            )
        )
    return Shootout(first, tuple(kicks))
