from __future__ import annotations

import pytest

from explorer.analysis.axis import MatchAxis
from explorer.domain.time import MatchTime, Period
from explorer.session.commands import (
    GoTo,
    StepEvent,
    StepSeconds,
    TimeCommand,
    ToEnd,
    ToStart,
    resolve,
)
from tests.analysis.build import match, shootout

AXIS = MatchAxis.of(match(periods=(Period(1, 2700), Period(2, 2700)), shootout=shootout("xoxo")))
STOPS = (MatchTime(1, 60), MatchTime(1, 600), MatchTime(2, 30))


@pytest.mark.parametrize(
    ("start", "command", "end"),
    [
        (MatchTime(1, 10), StepSeconds(1), MatchTime(1, 11)),
        (MatchTime(1, 0), StepSeconds(-60), MatchTime(1, 0)),
        (MatchTime(1, 2690), StepSeconds(60), MatchTime(2, 50)),
        (MatchTime(2, 2690), StepSeconds(60), MatchTime(5, 0)),
        (MatchTime(5, 1), StepSeconds(1), MatchTime(5, 2)),
        (MatchTime(5, 1), StepSeconds(-60), MatchTime(5, 0)),
        (MatchTime(5, 4), StepSeconds(1), MatchTime(5, 4)),
        (MatchTime(5, 0), StepSeconds(-1), MatchTime(2, 2699)),
        (MatchTime(1, 60), StepEvent(1), MatchTime(1, 600)),
        (MatchTime(1, 60), StepEvent(-1), MatchTime(1, 0)),
        (MatchTime(2, 31), StepEvent(1), MatchTime(5, 4)),
        (MatchTime(2, 31), ToStart(), MatchTime(1, 0)),
        (MatchTime(2, 31), ToEnd(), MatchTime(5, 4)),
        (MatchTime(2, 31), GoTo(MatchTime(1, 5)), MatchTime(1, 5)),
    ],
)
def test_commands_lead_where_they_say(
    start: MatchTime, command: TimeCommand, end: MatchTime
) -> None:
    assert resolve(command, AXIS, start, STOPS) == end


def test_a_moment_outside_the_match_is_refused() -> None:
    with pytest.raises(ValueError, match="outside"):
        resolve(GoTo(MatchTime(3, 1)), AXIS, MatchTime(1, 0), STOPS)
