"""A match, and a list of matches, as plain values for other programs to read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from explorer.analysis.index import MatchIndex
from explorer.analysis.reconciliation import all_findings
from explorer.analysis.shootout import DEFAULT_P, ShootoutState, shootout_states
from explorer.domain.events import Goal, PenaltyKick
from explorer.domain.evidence import Finding
from explorer.domain.match import Match, Score, Shootout
from explorer.domain.query import MatchSummary
from explorer.domain.time import MatchTime

Wording = Callable[[str, Mapping[str, object]], str]
"""Puts a message key and its values into words."""


def show(
    match: Match, at: MatchTime | None, wording: Wording, p: float = DEFAULT_P
) -> dict[str, Any]:
    """Everything about a match that ``show --json`` prints; unknown values are None.

    Args:
        match: The match.
        at: The moment that the score and the shootout are as of; None for the end.
        wording: The texts of the findings.
        p: The model's chance that a kick is scored.
    """
    index = MatchIndex(match)
    moment = index.axis.last if at is None else at
    states = _states(match, p)
    return {
        "id": match.id,
        "competition": match.competition,
        "season": match.season,
        "stage": match.stage,
        "date": match.date.isoformat() if match.date else None,
        "venue": match.venue,
        "home": {"name": match.home.name},
        "away": {"name": match.away.name},
        "at": moment.clock_label,
        "score": _score(index.score_at(moment)),
        "shootout": _shootout(match.shootout, states[index.kicks_taken_at(moment)])
        if match.shootout
        else None,
        "model_p": p if match.shootout else None,
        "goals": [_goal(index, goal) for goal in match.goals],
        "kicks": [
            _kick(index, kick, state) for kick, state in zip(match.kicks, states[1:], strict=True)
        ],
        "findings": [finding_values(finding, wording) for finding in all_findings(match)],
    }


def list_matches(summaries: Iterable[MatchSummary]) -> list[dict[str, Any]]:
    """Everything that ``list --json`` prints of the matches."""
    return [
        {
            "id": summary.id,
            "provider": summary.provider,
            "provider_id": summary.provider_id,
            "home": summary.home,
            "away": summary.away,
            "date": summary.date.isoformat() if summary.date else None,
            "competition": summary.competition,
            "season": summary.season,
            "score": _score(summary.score),
            "shootout": _score(summary.shootout) if summary.shootout else None,
        }
        for summary in summaries
    ]


def finding_values(finding: Finding, wording: Wording) -> dict[str, str]:
    """A finding as its code and its text."""
    return {"code": finding.code, "message": wording(finding.code, finding.values)}


def _states(match: Match, p: float) -> tuple[ShootoutState, ...]:
    if match.shootout is None:
        return ()
    return shootout_states(match.shootout, p, match.rules.kicks_each)


def _score(score: Score) -> dict[str, int]:
    return {"home": score.home, "away": score.away}


def pair(score: Score) -> list[int]:
    """A score as its two numbers, home first."""
    return [score.home, score.away]


def _shootout(shootout: Shootout, state: ShootoutState) -> dict[str, Any]:
    return {
        **_score(state.score),
        "first": shootout.first.value,
        "winner": state.winner.value if state.winner else None,
        "decided": state.decided,
    }


def _goal(index: MatchIndex, goal: Goal) -> dict[str, Any]:
    return {
        "id": goal.id,
        "label": goal.time.at.minute_label,
        "period": goal.time.at.period,
        "team": goal.side,
        "player": index.player_name(goal.player_id),
        "own_goal": goal.own_goal,
        "situation": goal.situation,
        "finish": goal.finish,
        "review": goal.review.outcome,
        "score": pair(index.score_after(goal)),
        "certainty": goal.time.certainty,
    }


def _kick(index: MatchIndex, kick: PenaltyKick, after: ShootoutState) -> dict[str, Any]:
    return {
        "order": kick.order,
        "team": kick.side,
        "player": index.player_name(kick.player_id),
        "outcome": kick.outcome,
        "score": pair(after.score),
        "win_probability": after.win_probability,
    }
