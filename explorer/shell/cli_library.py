"""The commands that print: ``show`` and ``list``. Neither needs Qt to run."""

from __future__ import annotations

import json
from argparse import Namespace
from contextlib import closing
from pathlib import Path

from explorer.analysis.clock import parse_time
from explorer.analysis.index import MatchIndex
from explorer.analysis.shootout import DEFAULT_P
from explorer.app.finding import find_match, names_a_file, open_file
from explorer.app.libraries import open_library
from explorer.app.showing import list_matches, show
from explorer.domain.match import Match
from explorer.domain.time import MatchTime
from explorer.shell.cli_ends import SUCCESS, finding_wording
from explorer.shell.cli_failures import in_one_line
from explorer.shell.cli_print import match_lines, table


def read_match(arguments: Namespace) -> tuple[Match, MatchTime | None]:
    """The match and the moment that the arguments name; None for no moment.

    Raises:
        MatchNotFoundError: If there is no such match.
        ImportProblem: If the file can't be read.
        LibraryError: If the library can't be used.
        TimeTextError: If the time can't be read or lies outside the match.
    """
    match = named_match(arguments)
    return match, parse_moment(arguments.at, match)


def named_match(arguments: Namespace) -> Match:
    """The match that the arguments name.

    The library is left alone for a file, so that one that can't be used doesn't matter.

    Raises:
        MatchNotFoundError: If there is no such match.
        ImportProblem: If the file can't be read.
        LibraryError: If the library can't be used.
    """
    if names_a_file(arguments.match):
        return open_file(Path(arguments.match))
    with closing(open_library(arguments.library, make_folder=False)) as store:
        return find_match(store, arguments.match)


def chance(arguments: Namespace) -> float:
    """The chance that the model gives a kick, the default one unless told."""
    return DEFAULT_P if arguments.p is None else float(arguments.p)


def parse_moment(text: str | None, match: Match) -> MatchTime | None:
    """A typed time of a match, None where there is none.

    Raises:
        TimeTextError: If it can't be read or lies outside the match.
    """
    return None if text is None else parse_time(text, MatchIndex(match).axis)


@in_one_line
def show_match(arguments: Namespace) -> int:
    """Print the facts of a match."""
    match, moment = read_match(arguments)
    shown = show(match, moment, finding_wording, chance(arguments))
    if arguments.json:
        _print_json(shown)
    else:
        print("\n".join(match_lines(shown)))
    return SUCCESS


@in_one_line
def list_library(arguments: Namespace) -> int:
    """Print the matches in the library."""
    with closing(open_library(arguments.library, make_folder=False)) as store:
        matches = list_matches(store.summaries())
    if arguments.json:
        _print_json(matches)
    else:
        print("\n".join(table(matches)))
    return SUCCESS


def _print_json(values: object) -> None:
    print(json.dumps(values, ensure_ascii=False, indent=2))
