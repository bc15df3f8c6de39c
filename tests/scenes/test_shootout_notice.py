"""What is said where there is no shootout to show."""

from __future__ import annotations

import pytest

from explorer.analysis.index import MatchIndex
from explorer.domain.events import Goal
from explorer.domain.match import Match, Score
from explorer.domain.place import Side
from explorer.domain.time import Period
from explorer.scenes.shootout.notice import notice_for
from explorer.session.filtering import Filter
from explorer.session.state import SessionState
from explorer.views.text.wording import words
from tests.analysis.build import at, match, shootout


def told(opened: Match | None, *, hide_future: bool = False, end: bool = False) -> str | None:
    state = SessionState()
    state.open(MatchIndex(opened) if opened else None)
    state.set_filter(Filter(hide_future=hide_future))
    if end and state.index:
        state.set_playhead(state.index.axis.last)
    notice = notice_for(state)
    return f"{words(notice.title)}: {words(notice.body)}" if notice else None


GOAL = Goal(id="g", time=at(1, 60), side=Side.AWAY)
EXTRA = tuple(Period(number) for number in (1, 2, 3, 4))


@pytest.mark.parametrize(
    ("opened", "text"),
    [
        (match(goals=(GOAL,)), "Decided in play: Blues won 1–0, so there was no shootout."),
        (match(), "No shootout: Level at 0–0 after 90 minutes; no shootout was played."),
        (
            match(periods=EXTRA),
            "No shootout: Level at 0–0 after 120 minutes; no shootout was played.",
        ),
        (
            match(listed_shootout=Score(3, 5)),
            "Not known: There was a shootout, which ended 5–3, but no source gives its kicks.",
        ),
        (
            match(shootout=shootout("")),
            "Not known: There was a shootout, but no source gives its kicks.",
        ),
    ],
)
def test_the_reason_is_named(opened: Match, text: str) -> None:
    assert told(opened) == text


def test_goals_that_do_not_add_up_tell_nothing() -> None:
    told_so = told(match(goals=(GOAL,), listed_score=Score(1, 1)))
    assert told_so is not None
    assert told_so.startswith("Not known: The goals don’t add up")


def test_a_shootout_with_kicks_needs_no_notice() -> None:
    assert told(match(shootout=shootout("xo"))) is None


def test_no_match_is_said_to_be_open() -> None:
    assert told(None) == "No match open: Open a match to follow its shootout kick by kick."


def test_with_the_future_hidden_the_reason_waits_for_the_end_of_play() -> None:
    drawn = match()
    assert told(drawn, hide_future=True) == told(match(shootout=shootout("xo")), hide_future=True)
    assert told(drawn, hide_future=True, end=True) == told(drawn)
