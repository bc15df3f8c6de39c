"""The painted timeline: what it shows follows the session and the zoom."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QPointF, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from explorer.analysis.xg import has_xg
from explorer.canvas.fonts import QtTextMeasure
from explorer.scenes.scene import Scene
from explorer.scenes.timeline import (
    TimelineOptions,
    TimelineScene,
    build_empty_timeline_scene,
    build_timeline_scene,
)
from explorer.scenes.timeline.frame import WIDE, BandContent, TimelineMetrics, least_height
from explorer.session.commands import GoTo
from explorer.session.match_session import MatchSession
from explorer.views.common.appearance import Appearance
from explorer.views.common.event_canvas import EventCanvas, came_by_keyboard, is_left, is_plain
from explorer.views.common.motion import SNAP_MS
from explorer.views.common.painted_items import tell_selection
from explorer.views.text import message
from explorer.views.text.wording import words
from explorer.views.timeline.gestures import Gestures
from explorer.views.timeline.lead_items import LeadItems, is_lead
from explorer.views.timeline.walking import last_passed, neighbour
from explorer.views.timeline.zoom import STEP, ZoomModel

SMALLEST = (320, 120)
LEAST_WIDTH = 560.0
_CHOOSE = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WALK = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ZOOM = {Qt.Key.Key_Plus: STEP, Qt.Key.Key_Equal: STEP, Qt.Key.Key_Minus: 1 / STEP}


class TimelineCanvas(EventCanvas):
    """Shows the session's match over time; moves its playhead, hovers and selects.

    ``laid_out`` is emitted, while painting, when the strips may have moved.
    """

    laid_out = Signal()

    def __init__(
        self, session: MatchSession, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, appearance, self._build_scene, parent)
        self._metrics: TimelineMetrics = WIDE
        self._content = BandContent.LEAD
        # Lags behind the session's while the axis is dragged on.
        self._shown = session.state.shown
        self.zoom = ZoomModel(self)
        self._gestures = Gestures(session, self.zoom)
        self.setMinimumSize(*SMALLEST)
        self.setAccessibleName(message("timeline-name"))
        self.zoom.changed.connect(self.rebuild)

    @property
    def timeline_scene(self) -> TimelineScene | None:
        """The scene as last shown; None while no match is open."""
        return self.scene if isinstance(self.scene, TimelineScene) else None

    @property
    def least_room(self) -> tuple[float, float]:
        """Room for two rows a lane and the band between them."""
        return LEAST_WIDTH, least_height(self._metrics)

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

    def show_match(self) -> None:
        """Show another match from end to end."""
        self._shown = self._session.state.shown
        self.zoom.forget()
        super().show_match()

    def show_filter(self) -> None:
        """Lay out what is drawn now, from end to end if the axis is another one."""
        self._follow_axis()
        super().show_filter()

    def show_moment(self) -> None:
        """Move the playhead, and turn the page if it has left what is seen.

        With the future hidden, a period that begins makes the axis longer.
        """
        tell_selection(self)
        if not self._gestures.dragging and self._follow_axis():
            return
        zoom = self.zoom.zoom
        if zoom is not None and self.zoom.turn_to(zoom.axis.position(self._session.state.playhead)):
            return
        if self._gestures.snapped:
            self.ease(SNAP_MS)
        else:
            super().show_moment()

    def zoom_by(self, factor: float) -> None:
        """Zoom about the playhead."""
        self.zoom.zoom_about(factor, self._position)

    def set_zoom_level(self, level: float) -> None:
        """Zoom to a level, 0 for the whole match and 1 for the closest, about the playhead."""
        self.zoom.set_level(level, self._position)

    def ids_at(self, event_id: str) -> Collection[str]:
        """All events that share a glyph."""
        scene = self.timeline_scene
        return scene.ids_at(event_id) if scene else (event_id,)

    def cursor_at(self, point: QPointF) -> Qt.CursorShape:
        """What can be dragged at a place without an event."""
        scene = self.timeline_scene
        place = self.to_scene(point)
        return self._gestures.cursor(scene, place) if scene else super().cursor_at(point)

    def tip_at(self, point: QPointF) -> str:
        """The event at a place, with what its label had no room for."""
        target = self.target_at(point)
        return self.description(target.event_id) if target else ""

    def item_keys(self) -> Sequence[str]:
        """The events that can be selected, then the stretches of the lead that are seen."""
        lead = self._lead_items()
        return [*super().item_keys(), *(lead.stretches if lead else ())]

    def item_name(self, key: str) -> str:
        """An event, or who was ahead in a stretch of the lead."""
        lead = self._lead_of(key)
        return lead.name(key) if lead else super().item_name(key)

    def item_rect(self, key: str) -> QRect:
        """Where an event can be hit, or a stretch of the lead is drawn."""
        lead = self._lead_of(key)
        return self.from_scene(*lead.box(key)) if lead else super().item_rect(key)

    def item_is_selected(self, key: str) -> bool:
        """Whether an event is selected, or the playhead is in a stretch of the lead."""
        lead = self._lead_of(key)
        return lead.is_now(key) if lead else super().item_is_selected(key)

    def press_item(self, key: str) -> None:
        """Select an event, or go to where a stretch of the lead begins."""
        lead = self._lead_of(key)
        if lead is not None:
            self._session.go(GoTo(lead.stretches[key].start))
        else:
            super().press_item(key)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select, zoom to a badge, or begin to scrub or to drag the overview."""
        scene, place = self.timeline_scene, event.position()
        if scene is not None and is_left(event) and self.target_at(place) is None:
            self._gestures.press(scene, self.to_scene(place), event.modifiers())
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with a drag, or hover what is nearest to the pointer."""
        scene = self.timeline_scene
        if scene is not None and self._gestures.dragging:
            self._gestures.drag(scene, self.to_scene(event.position()), event.modifiers())
        else:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a drag."""
        if is_left(event):
            self._gestures.release()
            self._follow_axis()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Zoom to the period at the pointer, or back to the whole match."""
        scene = self.timeline_scene
        place = event.position()
        if scene is not None and is_left(event) and self.target_at(place) is None:
            self._gestures.double_click(scene, self.to_scene(place))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Pan; with Ctrl zoom at the pointer."""
        scene = self.timeline_scene
        if scene is not None and self._gestures.wheel(scene, event, self.magnification):
            event.accept()
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Frame the timeline when the keyboard brings the focus."""
        super().focusInEvent(event)
        self.focus_frame.show_at(self.rect())
        self.focus_frame.setVisible(came_by_keyboard(event))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the frame away again."""
        super().focusOutEvent(event)
        self.focus_frame.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the frame around everything."""
        super().resizeEvent(event)
        self.focus_frame.setGeometry(self.rect())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk from event to event with up and down, select with Enter, zoom with + and -."""
        key = Qt.Key(event.key())
        if not is_plain(event):
            super().keyPressEvent(event)
        elif key in _WALK:
            self._select(neighbour(self._session.state, _WALK[key]))
        elif key in _CHOOSE:
            self._select(last_passed(self._session.state))
        elif key in _ZOOM:
            self.zoom_by(_ZOOM[key])
        else:
            super().keyPressEvent(event)

    def _follow_axis(self) -> bool:
        """Show from end to end what may be shown now; False if that has not changed."""
        if self._shown is self._session.state.shown:
            return False
        self._shown = self._session.state.shown
        self.zoom.forget()
        self.rebuild()
        return True

    @property
    def _position(self) -> float:
        scene = self.timeline_scene
        return scene.projection.axis.position(self._session.state.playhead) if scene else 0.0

    def _build_scene(self, width: float, height: float) -> Scene:
        state = self._session.state
        self.laid_out.emit()
        if self._shown is None:
            return build_empty_timeline_scene(width, height, words, self._metrics)
        options = TimelineOptions(
            self._metrics, self._content, self.zoom.zoom, band_switch=self.has_xg
        )
        scene = build_timeline_scene(
            self._shown, state.filter, width, height, QtTextMeasure(), words, options
        )
        self.zoom.adopt(scene.projection)
        return scene

    def _lead_items(self) -> LeadItems | None:
        """What the band shows of the lead; made anew each time, for nobody but a reader asks."""
        scene, index = self.timeline_scene, self._shown
        shows_lead = self._content is not BandContent.XG or not self.has_xg
        return (
            LeadItems(index, scene, self._session.state) if scene and index and shows_lead else None
        )

    def _lead_of(self, key: str) -> LeadItems | None:
        lead = self._lead_items() if is_lead(key) else None
        return lead if lead and key in lead.stretches else None

    def _select(self, event_id: str | None) -> None:
        if event_id is not None:
            self._session.select(event_id)
            self.describe_keyboard(self.description(event_id))
