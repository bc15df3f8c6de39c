"""Goals, shots and scenes for the tests of the pitch."""

from __future__ import annotations

from typing import Any

from explorer.analysis.index import MatchIndex
from explorer.analysis.message import Message
from explorer.domain.events import Goal, Shot
from explorer.domain.match import Match
from explorer.domain.place import Location, Side
from explorer.domain.time import Period, stated_minute
from explorer.providers.statsbomb import read_events
from explorer.scenes.box import Box
from explorer.scenes.marks import Glyph, Text
from explorer.scenes.pitch import PitchScene, build_pitch_scene
from explorer.scenes.pitch.items import GoalItem, Look
from explorer.session.filtering import Filter, Layer
from explorer.session.state import SessionState
from tests.analysis.build import HOME, match
from tests.scenes.fixed_measure import FixedTextMeasure
from tests.shared_data import shared

MEASURE = FixedTextMeasure()
WITH_SHOTS = Filter().with_layer(Layer.SHOTS, shown=True)
PLAIN = Look(past=True, ghost=False, selected=False, hovered=False)


def words(said: Message) -> str:
    """A message without its text: its key's last word and its values."""
    values = [words(v) if isinstance(v, Message) else str(v) for v in said.values.values()]
    return " ".join([said.key.rpartition("-")[2], *values])


def goal(minute: int, location: Location | None = None, side: Side = HOME, **parts: Any) -> Goal:
    """A goal of the second half."""
    player = "ha" if side is HOME else "wa"
    known: dict[str, Any] = {"id": f"g{minute}", "player_id": player} | parts
    return Goal(time=stated_minute(2, minute), side=side, location=location, **known)


def shot(minute: int, x: float, y: float, **parts: Any) -> Shot:
    """A measured shot of the home side in the second half."""
    known: dict[str, Any] = {"id": f"s{minute}", "player_id": "hb", "side": HOME} | parts
    return Shot(time=stated_minute(2, minute), location=Location.point(x, y), **known)


def pitch_match(*goals: Goal, shots: tuple[Shot, ...] = (), **parts: Any) -> Match:
    """A match of 2 × 48 minutes with these goals."""
    return match(periods=(Period(1, 2880), Period(2, 2880)), goals=goals, shots=shots, **parts)


def opened(found: Match, wanted: Filter | None = None) -> SessionState:
    """The state of a match shown at its end."""
    state = SessionState()
    state.open(MatchIndex(found))
    if state.index is not None:
        state.set_playhead(state.index.axis.last)
    state.set_filter(wanted or Filter())
    return state


def scene_of(state: SessionState, width: float = 690, height: float = 460) -> PitchScene:
    """The pitch of a state's match."""
    return build_pitch_scene(state.index, state.filter, width, height, MEASURE, words)


def goal_items(scene: PitchScene) -> list[GoalItem]:
    """The goals on a scene, in order of time."""
    return [item for item in scene.items if isinstance(item, GoalItem)]


def text_boxes(scene: PitchScene, item: GoalItem) -> list[Box]:
    """The boxes of the words of a goal's label in pixels: 0.6 of the size high on either side."""
    boxes = []
    for mark in item.marks(PLAIN):
        if isinstance(mark, Text):
            width = MEASURE.width(mark.text, mark.size, mark.weight)
            x, y = scene.viewport.x(mark.at), scene.viewport.y(mark.at)
            left = x - width * {"left": 0.0, "center": 0.5, "right": 1.0}[mark.align]
            reach = mark.size * 0.5
            boxes.append(Box(left, y - reach, left + width, y + reach))
    return boxes


def glyph_box(scene: PitchScene, item: GoalItem) -> Box:
    """The box of a goal's glyph in pixels, with the ring around it when it is selected."""
    return Box.around(scene.viewport.x(item.at), scene.viewport.y(item.at), 17.0)


def real(number: int) -> Match:
    """A match of the open data."""
    return read_events(shared(f"statsbomb/events/{number}.json")).match


def glyph(scene: PitchScene, state: SessionState, key: str) -> Glyph:
    """The glyph of one group of live marks."""
    return next(mark for mark in scene.live(state)[key] if isinstance(mark, Glyph))
