"""Rows and values of the library in words."""

from __future__ import annotations

import datetime as dt

from explorer.analysis.marks import Mark, mark_of, minute_label
from explorer.analysis.names import name_of
from explorer.domain.place import Side
from explorer.domain.query import (
    FacetValue,
    GoalHit,
    KickHit,
    LibraryFacet,
    MatchHeading,
    MatchSummary,
    Query,
    Sought,
)
from explorer.views.common.known_words import stage_text
from explorer.views.library.filtering import MINUTES, PLAYERS, Condition, conditions, fixed_value
from explorer.views.library.finder import Found
from explorer.views.text import message, notation
from explorer.views.text.wording import provider_text, words

HIDDEN = "–"
"""Stands for a score that is not to be seen yet."""


DATE = "d MMM yyyy"
SHORT_DATE = "d MMM yy"


def date_text(date: dt.date, pattern: str = DATE) -> str:
    """A date in the user's language, short by default."""
    return notation.date(date, pattern)


def minute_text(hit: GoalHit) -> str:
    """The minute of a goal with the mark of how well it is known."""
    label, mark = minute_label(hit.at), mark_of(hit.certainty)
    return f"{label}{mark.sign}" if mark is Mark.INFERRED else f"{mark.sign}{label}"


def person(name: str | None) -> str:
    """A player's name, or the words for one that no source names."""
    return name or message("player-unknown")


def spoken(row: Found, *, hidden: bool) -> str:
    """A row in one line, with everything that it shows."""
    match row:
        case MatchSummary():
            return _spoken_match(row, hidden=hidden)
        case GoalHit() | KickHit() if hidden:
            return message("library-hit-hidden-spoken", {"match": _spoken_heading(row.match)})
        case GoalHit():
            kind = words(name_of(row.kind))
            values = {"kind": kind, "minute": minute_text(row), "player": _who(row)}
            return message(
                "library-goal-spoken",
                values | {"score": row.score, "match": _spoken_heading(row.match)},
            )
        case KickHit():
            values = {
                "number": str(row.order),
                "player": _who(row),
                "outcome": words(name_of(row.outcome)),
                "stakes": stakes_text(row),
            }
            return message(
                "library-kick-spoken",
                values | {"score": row.score, "match": _spoken_heading(row.match)},
            )


def stakes_text(hit: KickHit) -> str:
    """What a kick was about."""
    return words(name_of(hit.stakes)) if hit.stakes else message("library-decided")


def teams_text(heading: MatchHeading) -> str:
    """The two teams of a match."""
    return message("library-row-teams", {"home": heading.home, "away": heading.away})


def value_text(facet: LibraryFacet, value: FacetValue) -> str:
    """A value of a facet as a list of values shows it."""
    fixed = fixed_value(facet, value)
    if fixed is not None:
        name = words(name_of(fixed))
        return name[:1].upper() + name[1:]
    match facet:
        case LibraryFacet.SHOOTOUT | LibraryFacet.EXTRA_TIME | LibraryFacet.OWN_GOAL:
            return message(f"library-{facet}-{'yes' if value else 'no'}")
        case LibraryFacet.COMEBACK | LibraryFacet.ORDER:
            return message(f"library-{facet}-value", {"number": value})
        case LibraryFacet.PROVIDER:
            return provider_text(str(value))
        case _:
            return str(value)


def condition_text(condition: Condition, query: Query) -> str:
    """A condition as its chip shows it."""
    if condition.part == PLAYERS:
        return str(condition.value)
    if condition.part != MINUTES and condition.value is not None:
        name = value_text(LibraryFacet(condition.part), condition.value)
        if condition.part in (LibraryFacet.REVIEW, LibraryFacet.FINISH, LibraryFacet.SITUATION):
            return message(f"library-{condition.part}-chip", {"name": name})
        return name
    return _minutes_text(query.minute_from, query.minute_to)


def query_text(sought: Sought, query: Query) -> str:
    """A question in a few words, as a proposal for the name to save it under."""
    parts = [condition_text(condition, query) for condition in conditions(query)]
    asked = ", ".join([*([query.text] if query.text else []), *parts])
    return asked or message(f"library-sought-{sought}")


def _who(hit: GoalHit | KickHit) -> str:
    """A player with the team that the goal or kick was for."""
    if hit.side is None:
        return person(hit.player)
    team = hit.match.home if hit.side is Side.HOME else hit.match.away
    return message("library-for", {"player": person(hit.player), "team": team})


def _minutes_text(first: int | None, last: int | None) -> str:
    if first is None:
        return message("library-minutes-to", {"last": last})
    if last is None:
        return message("library-minutes-from", {"first": first})
    return message("library-minutes", {"first": first, "last": last})


def _spoken_match(summary: MatchSummary, *, hidden: bool) -> str:
    known = (
        date_text(summary.date, "d MMMM yyyy") if summary.date else message("library-no-date"),
        summary.competition,
        summary.season,
        stage_text(summary.stage or ""),
        _spoken_sources(summary) if summary.sources > 1 else None,
        message("library-in", {"names": ", ".join(summary.collections)})
        if summary.collections
        else None,
        message("library-has-note") if summary.has_note else None,
    )
    values: dict[str, object] = {
        "home": summary.home,
        "away": summary.away,
        "score": HIDDEN if hidden else summary.score,
        "facts": ", ".join(fact for fact in known if fact),
    }
    if summary.shootout is None or hidden:
        return message("library-row-spoken", values)
    kicks = {"home_kicks": summary.shootout.home, "away_kicks": summary.shootout.away}
    return message("library-row-spoken-shootout", values | kicks)


def _spoken_sources(summary: MatchSummary) -> str:
    values = {"n": summary.sources, "provider": provider_text(summary.provider)}
    return message("library-sources-spoken", values)


def _spoken_heading(heading: MatchHeading) -> str:
    date = date_text(heading.date, "d MMMM yyyy") if heading.date else None
    return ", ".join(part for part in (teams_text(heading), date, heading.competition) if part)
