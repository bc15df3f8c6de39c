"""Finding matches, goals and kicks in a library, as plain values for other programs to read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Protocol

from explorer.app.showing import list_matches, pair
from explorer.domain.folding import fold
from explorer.domain.ports import MatchSearch, MatchStore
from explorer.domain.query import (
    GoalHit,
    KickHit,
    LibraryFacet,
    MatchHeading,
    Query,
    Sought,
)

Row = dict[str, Any]

_NAMES_TOLD = 12


class NoSuchNameError(Exception):
    """A library has no provider or collection of a name.

    ``code`` is a message key, ``values`` fill its text, which names those that it has.
    """

    def __init__(self, code: str, **values: str) -> None:
        super().__init__(code)
        self.code = code
        self.values = values


class SearchableStore(MatchStore, MatchSearch, Protocol):
    """A library that can be searched."""


def find_rows(store: SearchableStore, query: Query, sought: Sought) -> list[Row]:
    """What ``find --json`` prints: a row for everything that fits, unknown values None.

    Every row has the match's ``id``; a goal and a kick have the fields that ``show`` gives them
    besides, but for the goal's own id, which stands under ``goal``.

    Raises:
        NoSuchNameError: If the library has no provider or collection that the query names.
        LibraryError: If the library can't be read.
    """
    wanted = with_known_names(store, query)
    match sought:
        case Sought.MATCHES:
            return list_matches(store.summaries(wanted))
        case Sought.GOALS:
            return [_goal(hit) for hit in store.goals(wanted)]
        case Sought.KICKS:
            return [_kick(hit) for hit in store.kicks(wanted)]


def with_known_names(store: MatchSearch, query: Query) -> Query:
    """The query with names as people type them replaced by those in the library.

    A team, competition or season that is no whole name there stands for every one that has all of
    its words in it; one that fits none stays, and nothing is found. Providers and collections have
    their whole names, of which one that is not there is a mistake.

    Raises:
        NoSuchNameError: If the library has no such provider or collection.
        LibraryError: If the library can't be read.
    """
    in_words = query.teams or query.competitions or query.seasons
    if not (in_words or query.providers or query.collections):
        return query
    known = store.overview(Query(), Sought.MATCHES).facets

    def meant(typed: tuple[str, ...], facet: LibraryFacet) -> tuple[str, ...]:
        names = [str(tally.value) for tally in known.get(facet, ())]
        return tuple(dict.fromkeys(name for text in typed for name in _meant(text, names)))

    def named(typed: tuple[str, ...], facet: LibraryFacet) -> tuple[str, ...]:
        names = [str(tally.value) for tally in known.get(facet, ())]
        return tuple(dict.fromkeys(_named(text, names, facet) for text in typed))

    return replace(
        query,
        collections=named(query.collections, LibraryFacet.COLLECTION),
        providers=named(query.providers, LibraryFacet.PROVIDER),
        teams=meant(query.teams, LibraryFacet.TEAM),
        competitions=meant(query.competitions, LibraryFacet.COMPETITION),
        seasons=meant(query.seasons, LibraryFacet.SEASON),
    )


def _meant(text: str, known: Sequence[str]) -> Sequence[str]:
    wanted = fold(text)
    whole = [name for name in known if fold(name) == wanted]
    if whole:
        return whole
    words = wanted.split()
    return [name for name in known if all(word in fold(name) for word in words)] or [text]


def _named(text: str, known: Sequence[str], facet: LibraryFacet) -> str:
    if text in known:
        return text
    for name in known:
        if fold(name) == fold(text):
            return name
    if not known:
        raise NoSuchNameError(f"find-{facet}-none", name=text)
    told = ", ".join([*known[:_NAMES_TOLD], *(["…"] if len(known) > _NAMES_TOLD else [])])
    raise NoSuchNameError(f"find-{facet}-unknown", name=text, known=told)


def _heading(match: MatchHeading) -> Row:
    return {
        "id": match.id,
        "home": match.home,
        "away": match.away,
        "date": match.date.isoformat() if match.date else None,
        "competition": match.competition,
        "season": match.season,
    }


def _goal(hit: GoalHit) -> Row:
    return {
        **_heading(hit.match),
        "goal": hit.event_id,
        "label": hit.at.minute_label,
        "period": hit.at.period,
        "team": hit.side,
        "player": hit.player,
        "own_goal": hit.own_goal,
        "situation": hit.situation,
        "finish": hit.finish,
        "review": hit.review,
        "score": pair(hit.score),
        "certainty": hit.certainty,
    }


def _kick(hit: KickHit) -> Row:
    return {
        **_heading(hit.match),
        "order": hit.order,
        "team": hit.side,
        "player": hit.player,
        "outcome": hit.outcome,
        "score": pair(hit.score),
        "win_probability": hit.win_probability,
        "stakes": hit.stakes,
    }
