"""The painted views as scenes, for pictures of them that need no window."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from explorer.analysis.index import MatchIndex
from explorer.scenes.pitch import build_pitch_scene
from explorer.scenes.scene import Scene
from explorer.scenes.shootout import build_shootout_scene
from explorer.scenes.text_measure import TextMeasure
from explorer.scenes.timeline import build_timeline_scene
from explorer.session.state import SessionState
from explorer.views.text.wording import words

BuildScene = Callable[[SessionState, float, float, TextMeasure], Scene]
"""Makes the scene of a view for a state and a size in logical pixels.

Raises:
    ValueError: If no match is open.
"""


def _timeline(state: SessionState, width: float, height: float, measure: TextMeasure) -> Scene:
    return build_timeline_scene(_index(state), state.filter, width, height, measure, words)


def _pitch(state: SessionState, width: float, height: float, measure: TextMeasure) -> Scene:
    return build_pitch_scene(_index(state), state.filter, width, height, measure, words)


def _shootout(state: SessionState, width: float, height: float, measure: TextMeasure) -> Scene:
    return build_shootout_scene(state, width, height, measure, words)


def _index(state: SessionState) -> MatchIndex:
    if state.index is None:
        raise ValueError("a picture needs a match")
    return state.index


SCENES: Mapping[str, BuildScene] = {
    "timeline": _timeline,
    "pitch": _pitch,
    "shootout": _shootout,
}
"""By the names of the views."""
