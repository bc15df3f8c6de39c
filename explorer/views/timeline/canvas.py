"""The painted timeline: what it shows follows the session and the zoom."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from explorer.analysis.describe import describe
from explorer.analysis.xg import has_xg
from explorer.canvas.fonts import QtTextMeasure
from explorer.canvas.scene_widget import SceneWidget
from explorer.scenes.marks import Target, nearest
from explorer.scenes.timeline import TimelineOptions, TimelineScene, build_timeline_scene
from explorer.scenes.timeline.frame import WIDE, BandContent, TimelineMetrics
from explorer.session.match_session import MatchSession
from explorer.views.common.announcing import announce_description
from explorer.views.common.appearance import Appearance
from explorer.views.text import message
from explorer.views.text.wording import words
from explorer.views.timeline.gestures import Gestures
from explorer.views.timeline.walking import last_passed, neighbour
from explorer.views.timeline.zoom import STEP, ZoomModel

SMALLEST = (320, 120)
_BY_KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
_CHOOSE = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WALK = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ZOOM = {Qt.Key.Key_Plus: STEP, Qt.Key.Key_Equal: STEP, Qt.Key.Key_Minus: 1 / STEP}


class TimelineCanvas(SceneWidget):
    """Shows the session's match over time; moves its playhead, hovers and selects.

    ``laid_out`` is emitted, while painting, when the strips may have moved.
    """

    laid_out = Signal()

    def __init__(
        self, session: MatchSession, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(session.state, self._build_scene, appearance.theme, parent=parent)
        self._session = session
        self._appearance = appearance
        self._metrics: TimelineMetrics = WIDE
        self._content = BandContent.LEAD
        self.zoom = ZoomModel(self)
        self._gestures = Gestures(session, self.zoom)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._focus_frame = _FocusFrame(self)
        self.setMinimumSize(*SMALLEST)
        self.setAccessibleName(message("timeline-name"))
        self.zoom.changed.connect(self.rebuild)
        session.match_changed.connect(self.on_match_changed)
        session.playhead_changed.connect(self.on_playhead_changed)
        session.selection_changed.connect(self.on_changed)
        session.hover_changed.connect(self.on_changed)
        session.filter_changed.connect(self.on_filter_changed)
        appearance.changed.connect(self.on_appearance_changed)

    @property
    def timeline_scene(self) -> TimelineScene | None:
        """The scene as last shown."""
        return self.scene if isinstance(self.scene, TimelineScene) else None

    @property
    def has_xg(self) -> bool:
        """Whether the match has an xG race to show."""
        match = self._session.state.match
        return match is not None and has_xg(match)

    def set_metrics(self, metrics: TimelineMetrics) -> None:
        """Lay out for a wide or a narrow window."""
        if metrics is not self._metrics:
            self._metrics = metrics
            self.rebuild()

    def set_content(self, content: BandContent) -> None:
        """Show the lead, the xG race or both between the lanes."""
        if content is not self._content:
            self._content = content
            self.rebuild()

    @Slot()
    def on_match_changed(self) -> None:
        """Show another match from end to end."""
        self.zoom.forget()
        self.rebuild()

    @Slot()
    def on_playhead_changed(self) -> None:
        """Move the playhead, and turn the page if it has left what is seen."""
        zoom = self.zoom.zoom
        if zoom is not None and self.zoom.turn_to(zoom.axis.position(self._session.state.playhead)):
            return
        self.refresh()

    @Slot()
    def on_changed(self) -> None:
        """Show what has changed since the last paint."""
        self.refresh()

    @Slot()
    def on_filter_changed(self) -> None:
        """Lay out what is drawn now."""
        self.rebuild()

    @Slot()
    def on_appearance_changed(self) -> None:
        """Draw in the theme in use."""
        if self._appearance.theme is not self.theme:
            self.set_theme(self._appearance.theme)

    def zoom_by(self, factor: float) -> None:
        """Zoom about the playhead."""
        self.zoom.zoom_about(factor, self._position)

    def set_zoom_level(self, level: float) -> None:
        """Zoom to a level, 0 for the whole match and 1 for the closest, about the playhead."""
        self.zoom.set_level(level, self._position)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select, zoom to a badge, or begin to scrub or to drag the overview."""
        scene = self.timeline_scene
        if event.button() is not Qt.MouseButton.LeftButton or scene is None:
            super().mousePressEvent(event)
            return
        target = self.event_at(event.position())
        if target is None:
            self._gestures.press(scene, event.position(), event.modifiers())
            return
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._session.select(*scene.ids_at(target.event_id), move=not shifted)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with a drag, or hover what is nearest to the pointer."""
        scene = self.timeline_scene
        if scene is None:
            return
        if self._gestures.dragging:
            self._gestures.drag(scene, event.position(), event.modifiers())
            return
        target = self.event_at(event.position())
        pointing = Qt.CursorShape.PointingHandCursor
        self.setCursor(pointing if target else self._gestures.cursor(scene, event.position()))
        self._session.hover(target.event_id if target else None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a drag."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._gestures.release()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Zoom to the period at the pointer, or back to the whole match."""
        scene = self.timeline_scene
        left = event.button() is Qt.MouseButton.LeftButton
        if scene is not None and left and self.event_at(event.position()) is None:
            self._gestures.double_click(scene, event.position())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Pan; with Ctrl zoom at the pointer."""
        scene = self.timeline_scene
        if scene is not None and self._gestures.wheel(scene, event):
            event.accept()
        else:
            event.ignore()

    def leaveEvent(self, event: QEvent) -> None:
        """Hover nothing."""
        super().leaveEvent(event)
        self._session.hover(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Frame the timeline when the keyboard brings the focus."""
        super().focusInEvent(event)
        self._focus_frame.setVisible(event.reason() in _BY_KEYBOARD)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the frame away again."""
        super().focusOutEvent(event)
        self._focus_frame.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the frame around everything."""
        super().resizeEvent(event)
        self._focus_frame.setGeometry(self.rect())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk from event to event with up and down, select with Enter, zoom with + and -."""
        key = Qt.Key(event.key())
        held = event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
        )
        if held:
            super().keyPressEvent(event)
        elif key in _WALK:
            self._select(neighbour(self._session.state, _WALK[key]))
        elif key in _CHOOSE:
            self._select(last_passed(self._session.state))
        elif key in _ZOOM:
            self.zoom_by(_ZOOM[key])
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Say in a tooltip what is at the pointer, with what its label had no room for."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            target = self.event_at(QPointF(event.pos()))
            text = self._description(target.event_id) if target else ""
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def event_at(self, point: QPointF) -> Target | None:
        """The event at a place in the widget; none that lies ahead where that is hidden."""
        scene, state = self.timeline_scene, self._session.state
        if scene is None or not state.filter.hide_future:
            return self.target_at(point)
        known = [
            target
            for target in scene.targets
            if (event := state.event(target.event_id)) is not None and state.is_past(event)
        ]
        return nearest(known, scene.viewport, point.x(), point.y())

    @property
    def _position(self) -> float:
        scene = self.timeline_scene
        return scene.projection.axis.position(self._session.state.playhead) if scene else 0.0

    def _build_scene(self, width: float, height: float) -> TimelineScene | None:
        state = self._session.state
        self.laid_out.emit()
        if state.index is None:
            return None
        options = TimelineOptions(
            self._metrics, self._content, self.zoom.zoom, band_switch=self.has_xg
        )
        scene = build_timeline_scene(
            state.index, state.filter, width, height, QtTextMeasure(), words, options
        )
        self.zoom.adopt(scene.projection)
        return scene

    def _select(self, event_id: str | None) -> None:
        if event_id is not None:
            self._session.select(event_id)
            announce_description(self, self._description(event_id))

    def _description(self, event_id: str) -> str:
        state = self._session.state
        event = state.event(event_id)
        return words(describe(state.index, event)) if state.index and event else ""


class _FocusFrame(QWidget):
    """The frame that shows that the keyboard is here."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setStyleSheet("background: none; border: 2px solid palette(accent);")
        self.hide()
