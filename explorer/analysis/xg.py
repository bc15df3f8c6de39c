"""The xG race: how the chances of a goal add up over a match."""

from __future__ import annotations

from dataclasses import dataclass

from explorer.domain.match import Match
from explorer.domain.place import Side
from explorer.domain.time import MatchTime


@dataclass(frozen=True, slots=True)
class XgStep:
    """From ``at`` on, a side's shots up to then add up to ``total``; ``shot_id`` is the last."""

    at: MatchTime
    total: float
    shot_id: str


def has_xg(match: Match) -> bool:
    """Whether any shot of the match has a chance of a goal."""
    return any(shot.xg is not None for shot in match.shots)


def xg_race(match: Match, side: Side) -> tuple[XgStep, ...]:
    """The running sum of a side's xG, a step a shot, in order of time.

    Shots without xG and the shootout add nothing, and nor do own goals, which are no shots. The
    sum of probabilities is the expected number of goals only as far as shots are independent.
    """
    shots = [
        (shot.time.at, shot.xg, shot.id)
        for shot in match.shots
        if shot.side is side and shot.xg is not None and not shot.time.at.in_shootout
    ]
    total = 0.0
    steps: list[XgStep] = []
    for at, xg, shot_id in sorted(shots, key=lambda shot: shot[0]):
        total += xg
        steps.append(XgStep(at, total, shot_id))
    return tuple(steps)
