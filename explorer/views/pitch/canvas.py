"""The pitch as a widget: hover and select with the mouse, walk and select with the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QWidget

from explorer.canvas.fonts import QtTextMeasure
from explorer.scenes.marks import Target
from explorer.scenes.pitch import PitchScene, build_pitch_scene
from explorer.session.filtering import Filter
from explorer.session.match_session import MatchSession
from explorer.views.common.appearance import Appearance
from explorer.views.common.event_canvas import WalkedCanvas
from explorer.views.common.motion import HIGHLIGHT_MS
from explorer.views.pitch.walking import Direction, next_target
from explorer.views.text import message
from explorer.views.text.wording import words

_FRAME_OFFSET = 8
_SMALLEST = (280, 200)
_LEAST_ROOM = (360.0, 230.0)
_LEAST_OF_LARGE_TEXT = 220
"""The height that larger text may ask for; beyond, the whole pitch in sight is worth more."""
_ARROWS = {
    Qt.Key.Key_Left: Direction.LEFT,
    Qt.Key.Key_Right: Direction.RIGHT,
    Qt.Key.Key_Up: Direction.UP,
    Qt.Key.Key_Down: Direction.DOWN,
}


class PitchCanvas(WalkedCanvas):
    """Shows the session's goals on the pitch and sets its hover and its selection."""

    walking_keys = _ARROWS.keys()

    def __init__(
        self, session: MatchSession, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, appearance, self._build_scene, parent)
        self._filter = session.state.filter
        self.setMinimumSize(*_SMALLEST)
        self.setAccessibleName(message("pitch-name"))

    @property
    def pitch_scene(self) -> PitchScene | None:
        """The scene as last shown."""
        return self.scene if isinstance(self.scene, PitchScene) else None

    @property
    def least_room(self) -> tuple[float, float]:
        """Room for a pitch whose goals can still be told apart."""
        return _LEAST_ROOM

    def set_text_scale(self, scale: float) -> None:
        """Ask for larger or smaller text, and for some of the height that it needs."""
        super().set_text_scale(scale)
        wanted = round(_SMALLEST[1] * max(1.0, scale))
        self.setMinimumHeight(min(wanted, _LEAST_OF_LARGE_TEXT))

    def rebuild(self) -> None:
        """Lay everything out anew, so that the keyboard's frame no longer fits."""
        self.focus_frame.hide()
        super().rebuild()

    def show_match(self) -> None:
        """Show another match."""
        self._filter = self._session.state.filter
        super().show_match()

    def show_filter(self) -> None:
        """Lay out anew where other kinds of event are drawn; else only fade what is hidden."""
        before, self._filter = self._filter, self._session.state.filter
        if _needs_layout(before, self._filter):
            self.rebuild()
        else:
            self.ease(HIGHLIGHT_MS)

    def tip_at(self, point: QPointF) -> str:
        """The goal or shot at a place as on the timeline, or the name of a player around it."""
        target = self.target_at(point)
        if target is not None:
            return self.description(target.event_id)
        scene, index = self.pitch_scene, self._session.state.index
        place = self.to_scene(point)
        entry = scene.player_at(place.x(), place.y()) if scene else None
        return (index.player_name(entry.player_id) or "") if entry and index else ""

    def walk(self, key: Qt.Key) -> None:
        """Go to the nearest goal or shot in a direction."""
        scene, current = self.pitch_scene, self.target_of(self.at)
        if scene is None or current is None:
            self.enter()
            return
        found = next_target(scene.targets, scene.viewport, current, _ARROWS[key])
        if found is not None:
            self._go_to_target(found)

    def enter(self) -> None:
        """Go to what is selected, else to the first goal."""
        scene = self.pitch_scene
        if scene is None or not scene.targets:
            return
        first = max(scene.targets, key=_rank)
        self._go_to_target(self.target_of(self._session.state.selection.primary) or first)

    def _build_scene(self, width: float, height: float) -> PitchScene:
        state = self._session.state
        return build_pitch_scene(state.index, state.filter, width, height, QtTextMeasure(), words)

    def _go_to_target(self, target: Target) -> None:
        """Put the keyboard at a target and frame it, outside of the ring of what is selected."""
        if self.scene is None:
            return
        x, y = self.scene.viewport.x(target.at), self.scene.viewport.y(target.at)
        half = round(target.reach_px) + _FRAME_OFFSET
        rect = self.from_scene(round(x) - half, round(y) - half, 2 * half, 2 * half)
        self.focus_frame.show_at(rect, radius=rect.width() // 2)
        self.go_to(target.event_id)
        self.describe_keyboard(self.description(target.event_id))


def _rank(target: Target) -> int:
    return target.rank


def _needs_layout(before: Filter, after: Filter) -> bool:
    return before.layers != after.layers or before.hide_future != after.hide_future
