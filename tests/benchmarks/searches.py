"""Searches such as a user makes, made up from what a library holds, always the same ones."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any

from explorer.domain.events import Finish, GoalKind, KickOutcome, ReviewOutcome, Situation, Stake
from explorer.domain.ports import MatchSearch
from explorer.domain.query import LibraryFacet, Query, SortOrder, Sought

PAGE = 60
"""How many rows the panel asks for at first."""

TEXTS = ("leverkusen", "frimpong", "2021-", "xhaka wirtz", "world cup 3", "sch", "mbappé", "7/28")
PLAYERS = ("Granit Xhaka 3", "messi", "Wirtz", "Modrić")


def searches(library: MatchSearch, count: int) -> Iterator[tuple[Sought, Query]]:
    """So many searches of all three kinds, each of one to four parts."""
    facets = library.overview(Query(), Sought.MATCHES).facets
    parts: dict[str, tuple[Any, ...]] = {
        "text": TEXTS,
        "players": tuple((name,) for name in PLAYERS),
        "competitions": _values(facets[LibraryFacet.COMPETITION]),
        "seasons": _values(facets[LibraryFacet.SEASON]),
        "teams": _values(facets[LibraryFacet.TEAM]),
        "has_shootout": (True, False),
        "extra_time": (True, False),
        "comeback": (1, 2),
        "kinds": tuple((kind,) for kind in GoalKind),
        "situations": tuple((situation,) for situation in Situation),
        "finishes": tuple((finish,) for finish in Finish),
        "reviews": tuple((review,) for review in ReviewOutcome),
        "own_goal": (True, False),
        "minute_from": (1, 46, 80),
        "minute_to": (45, 90),
        "orders": ((1,), (5, 6)),
        "outcomes": tuple((outcome,) for outcome in KickOutcome),
        "stakes": tuple((stake,) for stake in Stake),
    }
    source = random.Random(2024)
    for number in range(count):
        sought = tuple(Sought)[number % 3]
        names = source.sample(sorted(parts), source.randint(0, 4))
        chosen = {name: source.choice(parts[name]) for name in names}
        yield sought, Query(**chosen, sort=source.choice(tuple(SortOrder)))


def _values(tallies: Any) -> tuple[tuple[str], ...]:
    return tuple((str(tally.value),) for tally in tallies[:40])
