"""Matches and scenes for the tests of the timeline."""

from __future__ import annotations

from functools import cache
from typing import Any

from explorer.analysis.index import MatchIndex
from explorer.analysis.message import Message
from explorer.domain.events import Card, CardKind, Goal, Substitution
from explorer.domain.place import Side
from explorer.domain.time import EventTime, Period, stated_minute
from explorer.providers.statsbomb import read_events
from explorer.scenes.marks import Text
from explorer.scenes.timeline import TimelineOptions, TimelineScene, build_timeline_scene
from explorer.session.filtering import Filter
from explorer.session.state import SessionState
from tests.analysis.build import HOME, at, match
from tests.bundled import bundled
from tests.scenes.fixed_measure import FixedTextMeasure
from tests.shared_data import shared

MEASURE = FixedTextMeasure()
REAL = ("bundled", "3869685", "3869220", "3923880", "7581")


def words(said: Message) -> str:
    """A message without its text: its values and the rest of its key."""
    values = [words(v) if isinstance(v, Message) else str(v) for v in said.values.values()]
    return " ".join([*values, said.key.partition("-")[2]])


@cache
def real(name: str) -> MatchIndex:
    """A real match: the bundled one, or one of the optional data by its number."""
    if name == "bundled":
        return MatchIndex(bundled())
    return MatchIndex(read_events(shared(f"statsbomb/events/{name}.json")).match)


def goal(minute: int, side: Side = HOME, time: EventTime | None = None, **parts: Any) -> Goal:
    """A goal of the second half, by the first player of its side."""
    known: dict[str, Any] = {"id": f"g{minute}", "player_id": "ha" if side is HOME else "wa"}
    return Goal(time=time or stated_minute(2, minute), side=side, **(known | parts))


def card(minute: int, side: Side = HOME, **parts: Any) -> Card:
    """A yellow card of the second half."""
    known: dict[str, Any] = {"id": f"c{minute}", "kind": CardKind.YELLOW, "player_id": "hb"}
    return Card(time=stated_minute(2, minute), side=side, **(known | parts))


def change(minute: int, key: str, on: str, **parts: Any) -> Substitution:
    """A substitution of the home side in the second half."""
    known: dict[str, Any] = {"time": stated_minute(2, minute), "player_id": "hc", "player_on": on}
    return Substitution(id=key, side=HOME, **(known | parts))


def index_of(**parts: Any) -> MatchIndex:
    """A match of two halves of 48 and 50 minutes with these events."""
    known: dict[str, Any] = {"periods": (Period(1, 2880.0), Period(2, 3000.0))}
    return MatchIndex(match(**(known | parts)))


def scene_of(
    index: MatchIndex,
    wanted: Filter | None = None,
    size: tuple[float, float] = (1440, 191),
    **options: Any,
) -> TimelineScene:
    """The timeline of a match."""
    made = TimelineOptions(**options)
    return build_timeline_scene(index, wanted or Filter(), *size, MEASURE, words, made)


def state_of(index: MatchIndex, period: int = 1, seconds: float = 0.0) -> SessionState:
    """The state of a match at a moment."""
    state = SessionState()
    state.open(index)
    state.set_playhead(at(period, seconds).at)
    return state


def label_of(scene: TimelineScene, state: SessionState, event_id: str) -> str:
    """What is written beside an event's glyph."""
    marks = scene.live(state)[f"event:{event_id}"]
    return " ".join(mark.text for mark in marks if isinstance(mark, Text))
