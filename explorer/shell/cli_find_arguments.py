"""What ``find`` understands: what to look for, and the facets that narrow it."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from enum import StrEnum
from typing import TypeVar

from explorer.domain.events import (
    Finish,
    GoalKind,
    KickOutcome,
    ReviewOutcome,
    Situation,
    Stake,
)
from explorer.domain.query import Query, SortOrder, Sought

Term = TypeVar("Term", bound=StrEnum)

_LAST_MINUTE = 120
_OF_GOALS = ("situation", "finish", "kind", "review", "own_goal", "from_minute", "to_minute")
_OF_KICKS = ("order", "outcome", "stakes")
_REPEAT = "give it again for another that will do as well"


def add_find(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of ``find``."""
    parser.add_argument(
        "sought", metavar="WHAT", choices=_plain(Sought), help="goals|kicks|matches"
    )
    matches = parser.add_argument_group("of the match", _REPEAT)
    for name, text in (
        ("team", "a team: its goals, its kicks, its matches"),
        ("player", "the scorer, the taker, or one in a squad"),
        ("competition", "a competition"),
        ("season", "a season"),
        ("collection", "a collection of yours"),
        ("provider", "the key of a provider, such as statsbomb"),
    ):
        matches.add_argument(f"--{name}", metavar="NAME", action="append", default=[], help=text)
    matches.add_argument("--text", metavar="WORDS", default="", help="words of names and dates")
    matches.add_argument(
        "--has-shootout",
        action=argparse.BooleanOptionalAction,
        default=None,
        help="with a shootout, or without one",
    )
    matches.add_argument(
        "--extra-time",
        action=argparse.BooleanOptionalAction,
        default=None,
        help="with extra time, or without",
    )
    matches.add_argument(
        "--comeback", metavar="N", type=_count, help="N goals or more behind, and not lost"
    )
    _add_goals(parser.add_argument_group("of a goal", _REPEAT))
    kicks = parser.add_argument_group("of a kick", _REPEAT)
    kicks.add_argument(
        "--order", metavar="N", type=_count, action="append", default=[], help="the Nth kick"
    )
    _add_terms(kicks, "outcome", KickOutcome, "how it ended")
    _add_terms(kicks, "stakes", Stake, "what it was about")
    parser.add_argument(
        "--sort", choices=_plain(SortOrder), default=SortOrder.NEWEST.value, help="order"
    )
    parser.add_argument("--limit", metavar="N", type=_count, help="at most so many")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print a JSON array")
    form.add_argument("--csv", action="store_true", help="print comma-separated values")


def find_query(arguments: argparse.Namespace) -> Query:
    """The query that the arguments stand for.

    Raises:
        ValueError: If they don't go together; it says why in one line.
    """
    sought = Sought(arguments.sought)
    for names, foreign, kind in (
        (_OF_GOALS, Sought.KICKS, "goals"),
        (_OF_KICKS, Sought.GOALS, "kicks"),
    ):
        given = [name for name in names if getattr(arguments, name) not in (None, [])]
        if given and sought is foreign:
            option = given[0].removesuffix("_minute").replace("_", "-")
            raise ValueError(f"--{option} is for {kind} and the matches with them")
    first, last = arguments.from_minute, arguments.to_minute
    if first is not None and last is not None and first > last:
        raise ValueError(f"--from {first} lies after --to {last}")
    return Query(
        text=arguments.text,
        competitions=tuple(arguments.competition),
        seasons=tuple(arguments.season),
        teams=tuple(arguments.team),
        players=tuple(arguments.player),
        collections=tuple(arguments.collection),
        providers=tuple(arguments.provider),
        has_shootout=arguments.has_shootout,
        extra_time=arguments.extra_time,
        comeback=arguments.comeback,
        kinds=_terms(GoalKind, arguments.kind),
        situations=_terms(Situation, arguments.situation),
        finishes=_terms(Finish, arguments.finish),
        reviews=_terms(ReviewOutcome, arguments.review),
        own_goal=arguments.own_goal,
        minute_from=first,
        minute_to=last,
        orders=tuple(arguments.order),
        outcomes=_terms(KickOutcome, arguments.outcome),
        stakes=_terms(Stake, arguments.stakes),
        sort=SortOrder(arguments.sort),
        limit=arguments.limit,
    )


def _add_goals(goals: argparse._ArgumentGroup) -> None:
    _add_terms(goals, "situation", Situation, "what it came from")
    _add_terms(goals, "finish", Finish, "the part of the body")
    _add_terms(goals, "kind", GoalKind, "the glyph it is drawn with")
    _add_terms(goals, "review", ReviewOutcome, "how a review left it")
    goals.add_argument(
        "--own-goal",
        action=argparse.BooleanOptionalAction,
        default=None,
        help="own goals only, or none of them",
    )
    for end, text in (("from", "first"), ("to", "last")):
        goals.add_argument(
            f"--{end}",
            dest=f"{end}_minute",
            metavar="MIN",
            type=_minute,
            help=f"the {text} minute as it is written; 45 has 45+2 in it",
        )


def _add_terms(group: argparse._ArgumentGroup, name: str, terms: type[StrEnum], text: str) -> None:
    group.add_argument(
        f"--{name}",
        choices=_plain(terms),
        action="append",
        default=[],
        metavar=name.upper(),
        help=f"{text}: {', '.join(terms)}",
    )


def _plain(terms: type[StrEnum]) -> list[str]:
    """The words of a vocabulary, which argparse would print as members in its refusals."""
    return [term.value for term in terms]


def _terms(kind: type[Term], given: Iterable[str]) -> tuple[Term, ...]:
    return tuple(dict.fromkeys(kind(value) for value in given))


def _count(text: str) -> int:
    if not (text.isascii() and text.isdigit() and int(text) > 0):
        raise argparse.ArgumentTypeError(f"a number from 1 on, not {text}")
    return int(text)


def _minute(text: str) -> int:
    if not (text.isascii() and text.isdigit() and int(text) <= _LAST_MINUTE):
        raise argparse.ArgumentTypeError(f"a minute is 0 to {_LAST_MINUTE}, not {text}")
    return int(text)
