"""A timeline and a transport bar of one session, shown and painted."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from explorer.domain.match import Match
from explorer.domain.time import MatchTime
from explorer.scenes.marks import Target
from explorer.scenes.timeline import TimelineScene
from explorer.session.match_session import MatchSession
from explorer.views.common.appearance import Appearance
from explorer.views.timeline import TimelineView, TransportBar

NO_KEYS = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton


class Opened:
    """Both views with what tests do to them; ``clicked`` places are pixels of the canvas."""

    def __init__(self, qtbot: QtBot, match: Match | None, width: int = 1440) -> None:
        self.session = MatchSession()
        self.appearance = Appearance()
        self.view = TimelineView(self.session, self.appearance)
        self.bar = TransportBar(self.session, self.appearance)
        for widget, height in ((self.view, 191), (self.bar, 44)):
            qtbot.addWidget(widget)
            widget.resize(width, height)
            widget.show()
        self.session.open_match(match)
        self.canvas = self.view.canvas
        settle()

    @property
    def scene(self) -> TimelineScene:
        """The scene as shown."""
        scene = self.canvas.timeline_scene
        assert scene is not None
        return scene

    def target(self, event_id: str) -> Target:
        """Where an event can be hit."""
        return next(t for t in self.scene.targets if event_id in self.scene.ids_at(t.event_id))

    def middle_of(self, event_id: str) -> QPoint:
        """The pixel in the middle of an event's glyph."""
        at = self.target(event_id).at
        return QPoint(round(at.x), round(at.y))

    def column(self, moment: MatchTime) -> int:
        """The pixel column of a moment."""
        return round(self.scene.projection.x(moment))

    def empty_row(self) -> int:
        """A pixel row in which no event stands."""
        return round(self.scene.frame.band.middle)

    def click(self, point: QPoint, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
        """Click a place of the canvas."""
        QTest.mouseClick(self.canvas, LEFT, keys, point)
        settle()

    def drag(self, *points: QPoint, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
        """Press at the first place, move through the others, and let go at the last."""
        QTest.mousePress(self.canvas, LEFT, keys, points[0])
        for point in points[1:]:
            QTest.mouseMove(self.canvas, point)
            settle()
        QTest.mouseRelease(self.canvas, LEFT, keys, points[-1])
        settle()

    def wheel(self, x: float, turn: int, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
        """Turn the wheel over a pixel column."""
        place = QPointF(x, self.empty_row())
        event = QWheelEvent(
            place,
            self.canvas.mapToGlobal(place),
            QPoint(),
            QPoint(0, turn),
            Qt.MouseButton.NoButton,
            keys,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(self.canvas, event)
        settle()


def settle() -> None:
    """Let everything be painted."""
    QApplication.processEvents()
    QApplication.processEvents()
