"""What the pointer does on a timeline beside selecting: scrub, pan, zoom, drag the overview."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QWheelEvent

from explorer.scenes.timeline import TimelineScene
from explorer.scenes.timeline.ground import overview_window
from explorer.scenes.timeline.projection import SHORTEST_RANGE, VisibleRange
from explorer.session.match_session import MatchSession
from explorer.views.timeline.zoom import ZoomModel

HANDLE_REACH = 8.0
ZOOM_BASE = 1.0015
PAN_PX_A_DEGREE = 0.5


class Drag(Enum):
    """What a press has begun to drag."""

    PLAYHEAD = auto()
    RANGE = auto()
    RANGE_START = auto()
    RANGE_END = auto()


class Gestures:
    """Turns presses, moves and wheel turns into session setters and changes of the zoom."""

    def __init__(self, session: MatchSession, zoom: ZoomModel) -> None:
        self._session = session
        self._zoom = zoom
        self._drag: Drag | None = None
        self._grip = 0.0
        self._snapped = False

    @property
    def snapped(self) -> bool:
        """Whether the drag holds the playhead at an event, off the pointer."""
        return self._snapped

    @property
    def dragging(self) -> bool:
        """Whether a drag is under way."""
        return self._drag is not None

    def press(self, scene: TimelineScene, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        """Begin a drag at a place where there is no event; on a badge zoom to what it counts."""
        badge = scene.badge_at(point.x(), point.y())
        if badge is not None:
            self._zoom.show_range(badge.zoom_to)
            return
        self._drag = self._drag_at(scene, point)
        visible = self._zoom.visible
        match self._drag:
            case Drag.PLAYHEAD if scene.flag_at(point.x(), point.y()):
                self._grip = scene.passed_to(self._session.state) - point.x()
            case Drag.PLAYHEAD:
                self._grip = 0.0
                self._scrub(scene, point, modifiers)
            case Drag.RANGE if visible is not None:
                position = _overview_position(scene, point.x())
                if not visible.contains(position):
                    visible = visible.centred(position, scene.projection.axis.length)
                    self._zoom.show_range(visible)
                self._grip = visible.start - position
            case _:
                pass

    def drag(self, scene: TimelineScene, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        """Go on with a drag."""
        visible = self._zoom.visible
        if self._drag is Drag.PLAYHEAD or visible is None:
            self._scrub(scene, point, modifiers)
            return
        whole = scene.projection.axis.length
        position = _overview_position(scene, point.x())
        match self._drag:
            case Drag.RANGE:
                start = position + self._grip
                self._zoom.show_range(visible.moved(start - visible.start, whole))
            case Drag.RANGE_START:
                start = max(0.0, min(position, visible.end - SHORTEST_RANGE))
                self._zoom.show_range(VisibleRange(start, visible.end))
            case Drag.RANGE_END:
                end = min(whole, max(position, visible.start + SHORTEST_RANGE))
                self._zoom.show_range(VisibleRange(visible.start, end))
            case _:
                pass

    def release(self) -> None:
        """End a drag; where the playhead was left is a place to go back to."""
        if self._drag is Drag.PLAYHEAD:
            self._session.note_visit()
        self._drag = None
        self._snapped = False

    def double_click(self, scene: TimelineScene, point: QPointF) -> None:
        """Zoom to the period at the pointer, or back out of it."""
        if not scene.projection.sees(point.x()):
            return
        wanted = scene.period_range(point.x())
        if scene.projection.visible == wanted or _in_overview(scene, point):
            self._zoom.fit()
        else:
            self._zoom.show_range(wanted)

    def wheel(self, scene: TimelineScene, event: QWheelEvent, magnification: float) -> bool:
        """Zoom at the pointer with Ctrl, else pan; False if nothing came of it."""
        width = scene.projection.right - scene.projection.left
        pixels, degrees = event.pixelDelta(), event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            share = (event.position().x() / magnification - scene.projection.left) / width
            turn = degrees.y() or degrees.x()
            self._zoom.zoom_by(ZOOM_BASE**turn, min(max(share, 0.0), 1.0))
            return True
        if self._zoom.zoom is None:
            return False
        if not pixels.isNull():
            distance = float(pixels.x() or pixels.y())
        else:
            distance = (degrees.x() or degrees.y()) * PAN_PX_A_DEGREE
        self._zoom.pan(-distance / (width * magnification))
        return True

    def cursor(self, scene: TimelineScene, point: QPointF) -> Qt.CursorShape:
        """The shape that tells what can be done at a place without an event."""
        if scene.badge_at(point.x(), point.y()) is not None:
            return Qt.CursorShape.PointingHandCursor
        match self._drag_at(scene, point):
            case Drag.RANGE_START | Drag.RANGE_END:
                return Qt.CursorShape.SizeHorCursor
            case Drag.RANGE:
                return Qt.CursorShape.OpenHandCursor
            case Drag.PLAYHEAD if scene.flag_at(point.x(), point.y()):
                return Qt.CursorShape.SizeHorCursor
            case _:
                return Qt.CursorShape.ArrowCursor

    def _drag_at(self, scene: TimelineScene, point: QPointF) -> Drag | None:
        if _in_overview(scene, point):
            left, right = overview_window(scene.projection)
            if abs(point.x() - left) <= HANDLE_REACH:
                return Drag.RANGE_START
            if abs(point.x() - right) <= HANDLE_REACH:
                return Drag.RANGE_END
            return Drag.PLAYHEAD if self._zoom.zoom is None else Drag.RANGE
        if scene.flag_at(point.x(), point.y()) or point.x() >= scene.frame.gutter:
            return Drag.PLAYHEAD
        return None

    def _scrub(self, scene: TimelineScene, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        index = self._session.state.index
        if index is None:
            return
        reversed_ = bool(modifiers & Qt.KeyboardModifier.AltModifier)
        snap = self._session.manners.snaps is not reversed_
        column = point.x() + self._grip
        moment = scene.moment_at(column, snap=snap)
        self._snapped = moment != scene.moment_at(column, snap=False)
        self._session.set_playhead(index.axis.clamp(moment))


def _in_overview(scene: TimelineScene, point: QPointF) -> bool:
    strip = scene.frame.overview
    return strip is not None and point.y() < strip.bottom and point.x() >= scene.frame.gutter


def _overview_position(scene: TimelineScene, x: float) -> float:
    """The coordinate of the axis at a pixel column of the overview."""
    return scene.projection.whole().position(scene.projection.clipped(x))
