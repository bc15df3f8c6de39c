"""The timeline as a view: the painted canvas, and a switch for what its band shows."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from explorer.scenes.timeline.frame import NARROW, WIDE, BandContent
from explorer.scenes.timeline.projection import VisibleRange
from explorer.session.links import AxisRange
from explorer.session.match_session import MatchSession
from explorer.views.common.appearance import Appearance
from explorer.views.common.sizing import keep_size
from explorer.views.text import message
from explorer.views.timeline.canvas import TimelineCanvas
from explorer.views.timeline.zoom import STEP

WIDE_SIZE = QSize(900, 191)
NARROW_SIZE = QSize(640, 145)
SWITCH_HEIGHT = 24
SWITCH_MARGINS = {False: 8, True: 0}


class TimelineView(QWidget):
    """Shows a match over time. ``zoom_changed`` tells how close it is, 0 to 1."""

    zoom_changed = Signal(float)

    def __init__(
        self, session: MatchSession, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._compact = False
        self.canvas = TimelineCanvas(session, appearance)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.canvas)
        self._appearance = appearance
        self.switch = BandSwitch(appearance, self.canvas)
        self.setFocusProxy(self.canvas)
        self.switch.chosen.connect(self.on_content_chosen)
        self.canvas.zoom.changed.connect(self.on_zoom_changed)
        queued = Qt.ConnectionType.QueuedConnection
        self.canvas.laid_out.connect(self.on_laid_out, queued)

    @property
    def stretch(self) -> AxisRange | None:
        """What is seen of the axis of the match that is shown; None for all of it."""
        shown = self._session.state.shown
        visible = self.canvas.zoom.range_on(shown.axis) if shown else None
        return None if visible is None else AxisRange(visible.start, visible.end)

    def show_stretch(self, wanted: AxisRange | None) -> None:
        """See a stretch of that axis, or all of it; also before there is a size to lay it out."""
        shown = self._session.state.shown
        if shown is None or wanted is None:
            self.fit()
        else:
            self.canvas.zoom.show_range(VisibleRange(wanted.start, wanted.end), shown.axis)

    def set_compact(self, compact: bool) -> None:
        """Lay out for a narrow window, or for a wide one."""
        self._compact = compact
        self.canvas.set_metrics(NARROW if compact else WIDE)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """The size in the window's default layout."""
        size = NARROW_SIZE if self._compact else WIDE_SIZE
        return QSize(size.width(), self._appearance.px(size.height()))

    @Slot()
    def take_keys(self) -> None:
        """Have the focus where every single key is the window's: it plays, steps and scrubs."""
        self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def zoom_in(self) -> None:
        """See less of the match, closer, about the playhead."""
        self.canvas.zoom_by(STEP)

    @Slot()
    def zoom_out(self) -> None:
        """See more of the match."""
        self.canvas.zoom_by(1 / STEP)

    @Slot()
    def fit(self) -> None:
        """See the whole match."""
        self.canvas.zoom.fit()

    @Slot(float)
    def set_zoom(self, level: float) -> None:
        """Zoom to a level, 0 for the whole match and 1 for the closest."""
        self.canvas.set_zoom_level(level)

    @Slot()
    def on_zoom_changed(self) -> None:
        """Tell others how close it is."""
        self.zoom_changed.emit(self.canvas.zoom.level)

    @Slot()
    def on_content_chosen(self) -> None:
        """Show in the band what is switched on."""
        self.canvas.set_content(self.switch.content)

    @Slot()
    def on_laid_out(self) -> None:
        """Put the switch beside the band."""
        scene = self.canvas.timeline_scene
        self.switch.setVisible(scene is not None and self.canvas.has_xg)
        # Its buttons may have another text size since it was laid out last.
        self.switch.adjustSize()
        if scene is not None:
            middle = scene.frame.band.middle * self.canvas.magnification
            top = round(middle - self.switch.height() / 2)
            self.switch.move(SWITCH_MARGINS[self._compact], top)


class BandSwitch(QWidget):
    """Two buttons of which at least one stays on: the lead and the xG race."""

    chosen = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.lead = self._button("timeline-lead-switch", "timeline-lead-hint")
        self.xg = self._button("timeline-xg", "timeline-xg-hint")
        self.lead.setChecked(True)
        row.addWidget(self.lead)
        row.addWidget(self.xg)
        self.adjustSize()
        self.hide()

    @property
    def content(self) -> BandContent:
        """What is switched on."""
        if self.lead.isChecked() and self.xg.isChecked():
            return BandContent.BOTH
        return BandContent.XG if self.xg.isChecked() else BandContent.LEAD

    @Slot()
    def on_clicked(self) -> None:
        """Keep one of the two on: switching the last one off switches the other on."""
        if not (self.lead.isChecked() or self.xg.isChecked()):
            other = self.xg if self.sender() is self.lead else self.lead
            other.setChecked(True)
        self.chosen.emit()

    def _button(self, key: str, hint: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(message(key))
        button.setToolTip(message(hint))
        button.setAccessibleName(message(hint))
        button.setCheckable(True)
        button.setProperty("role", "segment")
        button.setStyleSheet("padding: 0; margin: 0; min-height: 0;")
        width = 30 if key == "timeline-lead-switch" else 22
        keep_size(button, self._appearance, width, SWITCH_HEIGHT)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(self.on_clicked)
        return button
