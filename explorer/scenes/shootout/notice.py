"""What stands in place of a shootout where there is none to show."""

from __future__ import annotations

from dataclasses import dataclass

from explorer.analysis.index import MatchIndex
from explorer.analysis.message import Message, say
from explorer.analysis.stakes import winner_first
from explorer.domain.time import CLOCK_START, REGULAR_SECONDS
from explorer.scenes.marks import Ink, Mark, Pos, Text
from explorer.scenes.text_measure import TextMeasure, wrapped
from explorer.scenes.words import Words
from explorer.session.state import SessionState

TITLE, BODY = 15.0, 13.0
LINE = 20.0
WIDEST = 420.0


@dataclass(frozen=True, slots=True)
class Notice:
    """A title and a sentence below it."""

    title: Message
    body: Message


def notice_for(state: SessionState) -> Notice | None:
    """Why no shootout is shown, None where there is one to show.

    Where the future is hidden, a match still in play doesn't tell whether it came to one.
    """
    index = state.index
    if index is None:
        return Notice(say("shootout-no-match"), say("shootout-no-match-body"))
    if state.filter.hide_future and not _play_is_over(index, state):
        return Notice(say("shootout-in-play"), say("shootout-in-play-body"))
    if index.match.kicks:
        return None
    return _reason(index)


def notice_marks(
    notice: Notice, width: float, height: float, words: Words, measure: TextMeasure
) -> tuple[Mark, ...]:
    """A notice in the middle of the picture."""
    room = min(WIDEST, width - 32)
    lines = wrapped(measure, words(notice.body), BODY, 400, room)
    top = height * 0.42 - LINE * len(lines) / 2
    middle = width / 2
    return (
        Text(Pos(middle, top), words(notice.title), TITLE, 600, Ink.TEXT, "center"),
        *(
            Text(Pos(middle, top + 24 + LINE * n), line, BODY, 400, Ink.TEXT2, "center")
            for n, line in enumerate(lines)
        ),
    )


def _play_is_over(index: MatchIndex, state: SessionState) -> bool:
    return state.playhead.in_shootout or state.playhead == index.axis.last


def _reason(index: MatchIndex) -> Notice:
    """Why a match has no kicks, as far as its data tell."""
    match, score = index.match, index.final_score
    if match.shootout is not None or match.listed_shootout is not None:
        listed = match.listed_shootout
        if listed is None:
            return Notice(say("shootout-unknown"), say("shootout-no-kicks"))
        text = winner_first(listed, listed.leader)
        return Notice(say("shootout-unknown"), say("shootout-no-kicks-score", score=text))
    if match.listed_score is not None and match.listed_score != score:
        return Notice(say("shootout-unknown"), say("shootout-score-unsure"))
    if score.leader is not None:
        team = match.team(score.leader).short_name
        text = winner_first(score, score.leader)
        body = say("no-shootout-decided-in-play", team=team, score=text)
        return Notice(say("shootout-decided-in-play"), body)
    last = max(period for period in index.axis.periods if period in REGULAR_SECONDS)
    minutes = round((CLOCK_START[last] + REGULAR_SECONDS[last]) / 60)
    body = say("no-shootout-drawn", score=str(score), minutes=minutes)
    return Notice(say("shootout-none"), body)
