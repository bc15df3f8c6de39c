"""The pitch as a widget: hover and select with the mouse, walk and select with the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt, Slot
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip, QWidget

from explorer.analysis.describe import describe
from explorer.canvas.fonts import QtTextMeasure
from explorer.canvas.scene_widget import SceneWidget
from explorer.scenes.marks import Target
from explorer.scenes.pitch import PitchScene, build_pitch_scene
from explorer.session.filtering import Filter
from explorer.session.match_session import MatchSession
from explorer.views.common.announcing import announce_description
from explorer.views.common.appearance import Appearance
from explorer.views.pitch.walking import Direction, next_target
from explorer.views.text import message
from explorer.views.text.wording import words

_RING_OFFSET = 8
_SMALLEST = (280, 200)
_ARROWS = {
    Qt.Key.Key_Left: Direction.LEFT,
    Qt.Key.Key_Right: Direction.RIGHT,
    Qt.Key.Key_Up: Direction.UP,
    Qt.Key.Key_Down: Direction.DOWN,
}
_CHOOSE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class PitchCanvas(SceneWidget):
    """Shows the session's goals on the pitch and sets its hover and its selection."""

    def __init__(
        self, session: MatchSession, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(session.state, self._build_scene, appearance.theme, parent=parent)
        self._session = session
        self._appearance = appearance
        self._filter = session.state.filter
        self._cursor: str | None = None
        self._ring = QWidget(self)
        self._ring.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._ring.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._ring.hide()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(*_SMALLEST)
        self.setAccessibleName(message("pitch-name"))
        session.match_changed.connect(self.on_match_changed)
        session.playhead_changed.connect(self.on_changed)
        session.selection_changed.connect(self.on_changed)
        session.hover_changed.connect(self.on_changed)
        session.filter_changed.connect(self.on_filter_changed)
        appearance.changed.connect(self.on_appearance_changed)

    @property
    def pitch_scene(self) -> PitchScene | None:
        """The scene as last shown."""
        return self.scene if isinstance(self.scene, PitchScene) else None

    @Slot()
    def on_match_changed(self) -> None:
        """Show another match."""
        self._filter = self._session.state.filter
        self._drop_cursor()
        self.rebuild()

    @Slot()
    def on_changed(self) -> None:
        """Show what has changed since the last paint."""
        self.refresh()

    @Slot()
    def on_filter_changed(self) -> None:
        """Lay out anew where other kinds of event are drawn; else only fade what is hidden."""
        before, self._filter = self._filter, self._session.state.filter
        if _needs_layout(before, self._filter):
            self.rebuild()
        else:
            self.refresh()

    @Slot()
    def on_appearance_changed(self) -> None:
        """Draw in the theme in use."""
        if self._appearance.theme is not self.theme:
            self.set_theme(self._appearance.theme)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Hover what is nearest to the pointer."""
        self._drop_cursor()
        target = self.target_at(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if target else Qt.CursorShape.ArrowCursor)
        self._session.hover(target.event_id if target else None)

    def leaveEvent(self, event: QEvent) -> None:
        """Hover nothing."""
        super().leaveEvent(event)
        self._session.hover(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select what is nearest to the pointer; with Shift the playhead stays where it is."""
        target = self.target_at(event.position())
        if event.button() is not Qt.MouseButton.LeftButton or target is None:
            super().mousePressEvent(event)
            return
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._session.select(target.event_id, move=not shifted)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with the arrow keys, select with Enter or Space."""
        key = Qt.Key(event.key())
        plain = not event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
        )
        if key in _ARROWS and plain:
            self._walk(_ARROWS[key])
        elif key in _CHOOSE and plain and self._cursor is not None:
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._session.select(self._cursor, move=not shifted)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is when it comes here by keyboard."""
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self._go_to(self._first_target())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keyboard has gone elsewhere."""
        super().focusOutEvent(event)
        if self._cursor is not None:
            self._session.hover(None)
        self._drop_cursor()

    def event(self, event: QEvent) -> bool:
        """Name the players around a shot in a tooltip."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self._player_name(QPointF(event.pos())), self)
            return True
        return super().event(event)

    def _build_scene(self, width: float, height: float) -> PitchScene:
        self._ring.hide()
        state = self._session.state
        return build_pitch_scene(state.index, state.filter, width, height, QtTextMeasure(), words)

    def _walk(self, direction: Direction) -> None:
        scene = self.pitch_scene
        current = self._target(self._cursor)
        if scene is None or current is None:
            self._go_to(self._first_target())
            return
        found = next_target(scene.targets, scene.viewport, current, direction)
        if found is not None:
            self._go_to(found)

    def _first_target(self) -> Target | None:
        """Where the keyboard starts: at what is selected, else at the first goal."""
        scene = self.pitch_scene
        if scene is None or not scene.targets:
            return None
        goals = sorted(scene.targets, key=lambda target: -target.rank)
        return self._target(self._session.state.selection.primary) or goals[0]

    def _target(self, event_id: str | None) -> Target | None:
        scene = self.pitch_scene
        targets = scene.targets if scene else ()
        return next((t for t in targets if t.event_id == event_id), None)

    def _go_to(self, target: Target | None) -> None:
        scene, index = self.pitch_scene, self._session.state.index
        event = self._session.state.event(target.event_id) if target else None
        if scene is None or index is None or target is None or event is None:
            return
        self._cursor = target.event_id
        self._put_ring(scene.viewport.x(target.at), scene.viewport.y(target.at), target.reach_px)
        self._session.hover(target.event_id)
        announce_description(self, words(describe(index, event)))

    def _put_ring(self, x: float, y: float, reach: float) -> None:
        """Show where the keyboard is, outside of the ring of what is selected."""
        half = round(reach) + _RING_OFFSET
        self._ring.setStyleSheet(
            f"background: none; border: 2px solid palette(accent); border-radius: {half}px;"
        )
        self._ring.setGeometry(round(x) - half, round(y) - half, 2 * half, 2 * half)
        self._ring.show()

    def _drop_cursor(self) -> None:
        self._cursor = None
        self._ring.hide()

    def _player_name(self, point: QPointF) -> str:
        scene, index = self.pitch_scene, self._session.state.index
        entry = scene.player_at(point.x(), point.y()) if scene else None
        return (index.player_name(entry.player_id) or "") if entry and index else ""


def _needs_layout(before: Filter, after: Filter) -> bool:
    return before.layers != after.layers or before.hide_future != after.hide_future
