"""A library of thousands of real matches, made by replicating the given ones.

Every given StatsBomb match is kept a hundred times over and more: each time under another id and at
another date, in ten leagues with teams and players of their own. It is made once and kept in the
folder that MATCH_EXPLORER_BENCH_FOLDER names, else among the temporary files.
"""

from __future__ import annotations

import datetime as dt
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from itertools import islice
from pathlib import Path
from tempfile import gettempdir

from explorer.domain.match import Match
from explorer.domain.people import Player, Team
from explorer.domain.place import Side
from explorer.library.archive import FORMAT
from explorer.library.opening import open_store
from explorer.library.preparing import prepare
from explorer.library.schema import REVISIONS
from explorer.providers.registry import read_match_file

FOLDER_VARIABLE = "MATCH_EXPLORER_BENCH_FOLDER"
MATCHES = 3500
LEAGUES = 10
AT_ONCE = 25


def large_library(data: Path, count: int = MATCHES) -> Path:
    """The file of a library of so many matches, which is made if it isn't there yet.

    Args:
        data: The folder of the real match data.
        count: How many matches.
    """
    folder = Path(os.environ.get(FOLDER_VARIABLE) or gettempdir())
    path = folder / f"match-explorer-{count}-matches-{REVISIONS[-1]}-{FORMAT}.sqlite"
    if not path.exists():
        print(f"making a library of {count} matches: {path}", file=sys.stderr, flush=True)
        unfinished = path.with_suffix(".part")
        for file in folder.glob(f"{unfinished.name}*"):
            file.unlink()
        fill(unfinished, given_files(data), count)
        unfinished.replace(path)
    return path


def given_files(data: Path) -> list[Path]:
    """The events files of the given StatsBomb matches."""
    return sorted((data / "statsbomb" / "events").glob("*.json"))


def fill(path: Path, files: Sequence[Path], count: int) -> None:
    """Make a library at a path, with matches replicated from files."""
    with closing(open_store(str(path))) as store:
        matches = islice(replicas(files, count), count)
        while batch := list(islice(matches, AT_ONCE)):
            store.save_prepared([prepare(match) for match in batch])


def replicas(files: Sequence[Path], count: int) -> Iterator[Match]:
    """At least so many matches, those made from one file one after the other."""
    rounds = -(-count // len(files))
    for file in files:
        match = read_match_file(file).match
        for league in range(LEAGUES):
            in_league = _in_league(match, league)
            for year in range(league, rounds, LEAGUES):
                yield _in_year(in_league, year)


def _in_league(match: Match, league: int) -> Match:
    """The match with teams and players of another league."""
    if league == 0:
        return match
    squads = {side: match.team(side).players for side in Side}
    renamed = {side: tuple(_renamed(p, league) for p in squads[side]) for side in Side}
    ids = {player.id: f"{player.id}-{league}" for squad in squads.values() for player in squad}

    def moved(team: Team, side: Side) -> Team:
        lineup = tuple(replace(one, player_id=ids[one.player_id]) for one in team.lineup)
        return replace(
            team,
            id=f"{team.id}-{league}",
            name=f"{team.name} {league}",
            players=renamed[side],
            lineup=lineup,
        )

    return replace(
        match,
        home=moved(match.home, Side.HOME),
        away=moved(match.away, Side.AWAY),
        competition=f"{match.competition or 'Cup'} {league}",
        goals=tuple(replace(goal, player_id=ids.get(goal.player_id or "")) for goal in match.goals),
        shootout=match.shootout
        and replace(
            match.shootout,
            kicks=tuple(
                replace(kick, player_id=ids.get(kick.player_id or "")) for kick in match.kicks
            ),
        ),
    )


def _renamed(player: Player, league: int) -> Player:
    return replace(player, id=f"{player.id}-{league}", name=f"{player.name} {league}")


def _in_year(match: Match, year: int) -> Match:
    """The match under another id and at another date."""
    provider_id = f"{match.provider_id}{year:02}"
    date = match.date or dt.date(2023, 7, 1)
    return replace(
        match,
        id=f"{match.provider.key}-{provider_id}",
        provider_id=provider_id,
        date=date - dt.timedelta(days=91 * year),
        season=f"{date.year - year // 4}/{date.year % 100 + 1 - year // 4:02}",
    )
