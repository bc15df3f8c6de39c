"""What the commands print for people."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from explorer.analysis.marks import Mark, mark_of
from explorer.domain.imports import ImportResult, ImportStatus
from explorer.domain.time import Certainty

Values = dict[str, Any]

_NO_SIGN = "–"

_WIDEST = 40
"""Columns are no wider than so many characters; what is longer moves its own line alone."""

_TERMS = {
    "free_kick_direct": "direct free kick",
    "free_kick_indirect": "indirect free kick",
}
"""What isn't said as its term reads."""


def match_lines(shown: Values) -> Iterator[str]:
    """A match as a short text, from what ``show`` gives."""
    home, away = shown["home"]["name"], shown["away"]["name"]
    yield f"{home} {_score(shown)} {away}"
    facts = [shown[name] for name in ("competition", "season", "stage", "date", "venue")]
    yield " · ".join(fact for fact in facts if fact) or shown["id"]
    names = {"home": home, "away": away, None: _NO_SIGN}
    yield f"At {shown['at']}"
    if shown["goals"]:
        yield ""
        yield from _aligned([_goal(goal, names) for goal in shown["goals"]])
    if shown["kicks"]:
        yield ""
        model = f"model: every kick is scored with {shown['model_p']:.0%}"
        yield f"Penalties, {names[shown['shootout']['first']]} first ({model})"
        yield from _aligned([_kick(kick, names) for kick in shown["kicks"]])
    if shown["findings"]:
        yield ""
        yield from (finding["message"] for finding in shown["findings"])


def table(matches: Sequence[Values]) -> Iterator[str]:
    """The matches as aligned lines, one each, from what ``list`` gives."""
    rows = [
        (
            match["id"],
            match["date"] or _NO_SIGN,
            f"{match['home']} {_score(match)} {match['away']}",
            " ".join(match[name] for name in ("competition", "season") if match[name]),
        )
        for match in matches
    ]
    return _aligned(rows) if rows else iter(["The library is empty."])


def goal_table(rows: Sequence[Values]) -> Iterator[str]:
    """Goals as aligned lines, one each, from what ``find`` gives."""
    return _aligned([(*_match_cells(row), *_goal(row, _names(row))) for row in rows])


def kick_table(rows: Sequence[Values]) -> Iterator[str]:
    """Kicks as aligned lines, one each, from what ``find`` gives."""
    return _aligned([(*_match_cells(row), *_kick(row, _names(row))) for row in rows])


def import_line(result: ImportResult) -> str:
    """What became of a file that was imported."""
    count = len(result.findings)
    doubts = f" ({count} {'finding' if count == 1 else 'findings'})" if count else ""
    return f"{result.status:<9}  {result.match_id}  {result.home} – {result.away}{doubts}"


def import_summary(counts: Mapping[ImportStatus, int]) -> str:
    """How many files ended how, in one line."""
    return ", ".join(f"{counts.get(status, 0)} {status}" for status in ImportStatus)


def _match_cells(row: Values) -> tuple[str, ...]:
    return row["id"], row["date"] or _NO_SIGN, f"{row['home']} – {row['away']}"


def _names(row: Values) -> dict[str | None, str]:
    return {"home": row["home"], "away": row["away"], None: _NO_SIGN}


def _goal(goal: Values, names: dict[str | None, str]) -> tuple[str, ...]:
    ruled_out = goal["review"] == "ruled_out"
    team = names[goal["team"]]
    facets = [goal["player"], f"own goal for {team}" if goal["own_goal"] else team]
    facets += [goal[name] for name in ("situation", "finish")]
    facets += [goal["review"]] if goal["review"] != "none" else []
    score = _NO_SIGN if ruled_out else _pair(goal["score"])
    return (_minute(goal), score, ", ".join(_plain(facet) for facet in facets if facet))


def _minute(goal: Values) -> str:
    """The goal's minute with the mark that the window gives it; of a bound only ~ is said."""
    mark, label = mark_of(Certainty(goal["certainty"])), f"{goal['label']}′"
    return f"{label}{mark.sign}" if mark is Mark.INFERRED else f"{mark.sign}{label}"


def _kick(kick: Values, names: dict[str | None, str]) -> tuple[str, ...]:
    taker = kick["player"] or _NO_SIGN
    chance = f"{kick['win_probability']:.0%}"
    return (
        f"P{kick['order']}",
        _pair(kick["score"]),
        f"{taker}, {names[kick['team']]}: {_plain(kick['outcome'])}",
        f"home side wins: {chance} (model)",
    )


def _score(match: Values) -> str:
    score, shootout = match["score"], match["shootout"]
    text = f"{score['home']}–{score['away']}"
    if shootout is None:
        return text
    return f"{text} ({shootout['home']}–{shootout['away']} pen)"


def _pair(score: Sequence[int]) -> str:
    return f"{score[0]}–{score[1]}"


def _plain(term: str) -> str:
    return _TERMS.get(term, term.replace("_", " "))


def _aligned(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    columns = zip(*rows, strict=True)
    widths = [max((len(c) for c in column if len(c) <= _WIDEST), default=0) for column in columns]
    for row in rows:
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        yield "  ".join(cells).rstrip()
