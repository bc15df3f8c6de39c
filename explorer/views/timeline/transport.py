"""The transport bar: plays the match, tells and takes the time, filters and zooms the timeline."""

from __future__ import annotations

from dataclasses import replace
from math import ceil

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSlider,
    QToolButton,
    QWidget,
)

from explorer.analysis.names import period_name
from explorer.canvas.fonts import QtTextMeasure
from explorer.scenes.marks import Ink
from explorer.session.commands import StepEvent, TimeCommand, ToEnd, ToStart
from explorer.session.match_session import MatchSession
from explorer.views.common.appearance import Appearance
from explorer.views.common.icons import icon
from explorer.views.common.sizing import (
    keep_height,
    keep_icon_size,
    keep_least_width,
    keep_size,
    keep_width,
)
from explorer.views.text import message
from explorer.views.text.wording import words
from explorer.views.timeline.layers import LayerControl
from explorer.views.timeline.speed import SpeedControl
from explorer.views.timeline.time_field import TimeField

WIDE_HEIGHT = 44
NARROW_HEIGHT = 40
BUTTON = (28, 28)
PLAY_BUTTON = (36, 28)
FIT_BUTTON = (44, 28)
LEAST_PERIOD_WIDTH, PERIOD_SIZE = 96, 12
LEAST_SLIDER_WIDTH, SLIDER_WIDTH = 48, 72
SLIDER_STEPS = 100
SPACING = 4

_COMMANDS: dict[str, TimeCommand] = {
    "start": ToStart(),
    "previous": StepEvent(-1),
    "next": StepEvent(1),
    "end": ToEnd(),
}


class TransportBar(QWidget):
    """Plays and steps through the session's match.

    It knows no timeline: ``zoom_requested`` (0 to 1), ``zoom_in_requested``,
    ``zoom_out_requested`` and ``fit_requested`` ask for one to zoom, and ``show_zoom`` takes what
    it shows.
    """

    zoom_requested = Signal(float)
    zoom_in_requested = Signal()
    zoom_out_requested = Signal()
    fit_requested = Signal()

    def __init__(
        self, session: MatchSession, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._appearance = appearance
        self.setProperty("role", "panelHeader")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(message("transport-name"))
        self.steps = {name: self._step_button(name) for name in _COMMANDS}
        self.play_button = self._play_button()
        self.time_field = TimeField(session, appearance)
        self._period = QLabel()
        self._period.setProperty("role", "secondary")
        self.speed = SpeedControl(session, appearance)
        self.layers = LayerControl(session, appearance)
        self._dividers = (_divider(), _divider())
        self._compact = False
        self.zoom_out_button = self._tool("zoom-out")
        self.zoom_slider = self._slider()
        self.zoom_in_button = self._tool("zoom-in")
        self.fit_button = QPushButton(message("transport-fit"))
        keep_least_width(self.fit_button, appearance, FIT_BUTTON[0])
        keep_height(self.fit_button, appearance, FIT_BUTTON[1])
        self.fit_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.fit_button.setToolTip(message("transport-fit-hint"))
        self.problem_label = QLabel(self)
        self.problem_label.setProperty("role", "error")
        self.problem_label.setStyleSheet("background: palette(window);")
        self.problem_label.hide()
        # What larger text may push out, the last first: keys and menus zoom, too.
        self._spare: tuple[tuple[QWidget, ...], ...] = (
            (self.zoom_in_button, self.zoom_out_button),
            (self._period,),
            self._dividers,
            (self.zoom_slider,),
        )
        self._lay_out()
        self._connect()
        self.set_compact(False)
        self.on_appearance_changed()
        self.on_match_changed()
        self.on_playback_changed()

    def set_compact(self, compact: bool) -> None:
        """Lay out for a narrow window, or for a wide one."""
        keep_height(self, self._appearance, NARROW_HEIGHT if compact else WIDE_HEIGHT)
        self._compact = compact
        self.speed.set_compact(compact)
        self.layers.set_compact(compact)
        self._show_controls()

    def minimumSizeHint(self) -> QSize:
        """Room for what is never left out."""
        whole = super().minimumSizeHint()
        spare = (widget for group in self._spare for widget in group)
        spared = sum(_room_of(widget) for widget in spare if not widget.isHidden())
        return QSize(whole.width() - spared, whole.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what there is no room for."""
        super().resizeEvent(event)
        self._show_controls()

    def event(self, event: QEvent) -> bool:
        """Look again what there is room for when a part has taken another size."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._show_controls()
        return super().event(event)

    def focus_time(self) -> None:
        """Put the cursor into the time field."""
        self.time_field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot(float)
    def show_zoom(self, level: float) -> None:
        """Show how close the timeline is, 0 to 1."""
        self.zoom_slider.setSliderPosition(round(level * SLIDER_STEPS))

    @Slot()
    def on_step(self) -> None:
        """Go where the button that was pressed leads."""
        if self._session.state.index is not None:
            self._session.go(_COMMANDS[self.sender().objectName()])

    @Slot()
    def on_play(self) -> None:
        """Play forward, or pause."""
        playback = self._session.state.playback
        playing = not playback.playing
        self._session.set_playback(replace(playback, playing=playing, direction=1))

    @Slot(int)
    def on_slider_moved(self, value: int) -> None:
        """Ask for the zoom that the slider was moved to."""
        self.zoom_requested.emit(value / SLIDER_STEPS)

    @Slot()
    def on_match_changed(self) -> None:
        """Offer nothing where no match is open."""
        has_match = self._session.state.index is not None
        zoom = (self.zoom_out_button, self.zoom_slider, self.zoom_in_button, self.fit_button)
        for widget in (*self.steps.values(), self.play_button, self.speed, *zoom):
            widget.setEnabled(has_match)
        self._show_controls()
        keep_width(self._period, self._appearance, self._period_width())
        self.on_playhead_changed()

    @Slot()
    def on_playhead_changed(self) -> None:
        """Name the period."""
        state = self._session.state
        no_match = message("no-match-open")
        text = words(period_name(state.playhead.period)) if state.index else no_match
        if text != self._period.text():
            self._period.setText(text)

    @Slot()
    def on_playback_changed(self) -> None:
        """Show whether the match plays."""
        playing = self._session.state.playback.playing
        name = "pause" if playing else "play"
        self.play_button.setIcon(icon(name, self._appearance.theme, Ink.PANEL))
        self.play_button.setAccessibleName(message(f"transport-{name}"))
        self.play_button.setToolTip(message(f"transport-{name}-hint"))

    @Slot()
    def on_appearance_changed(self) -> None:
        """Draw the icons in the theme in use."""
        theme = self._appearance.theme
        for name, button in self.steps.items():
            button.setIcon(icon(name, theme))
        self.zoom_out_button.setIcon(icon("zoom-out", theme, Ink.TEXT2))
        self.zoom_in_button.setIcon(icon("zoom-in", theme, Ink.TEXT2))
        self.on_playback_changed()

    @Slot(str)
    def on_problem_changed(self, problem: str) -> None:
        """Say beside the time field why a time was refused, over what stands there."""
        self.problem_label.setText(problem)
        self.problem_label.setVisible(bool(problem))
        left = self.time_field.geometry().right() + 8
        height = self.time_field.height()
        width = min(self.problem_label.sizeHint().width() + 8, self.width() - left - 8)
        self.problem_label.setGeometry(left, (self.height() - height) // 2, width, height)
        self.problem_label.raise_()

    def _show_controls(self) -> None:
        """Without a match there is no speed to choose, nothing to count and nothing to zoom."""
        has_match = self._session.state.index is not None
        for control in (self.speed, self.layers):
            control.setVisible(has_match)
        self.fit_button.setVisible(has_match and not self._compact)
        left = self.width() - self.minimumSizeHint().width()
        for group in self._spare:
            left -= sum(map(_room_of, group))
            for widget in group:
                widget.setVisible((has_match or widget is self._period) and left >= 0)

    def _period_width(self) -> int:
        """Room for the name of every period of the match, so that nothing moves between them."""
        index = self._session.state.index
        periods = index.axis.periods if index else ()
        names = [words(period_name(number)) for number in periods] or [message("no-match-open")]
        widths = [ceil(QtTextMeasure.width(name, PERIOD_SIZE)) + 2 for name in names]
        return max([LEAST_PERIOD_WIDTH, *widths])

    def _connect(self) -> None:
        for button in self.steps.values():
            button.clicked.connect(self.on_step)
        self.play_button.clicked.connect(self.on_play)
        self.time_field.problem_changed.connect(self.on_problem_changed)
        self.zoom_slider.sliderMoved.connect(self.on_slider_moved)
        self.zoom_out_button.clicked.connect(self.zoom_out_requested)
        self.zoom_in_button.clicked.connect(self.zoom_in_requested)
        self.fit_button.clicked.connect(self.fit_requested)
        self._session.match_changed.connect(self.on_match_changed)
        self._session.playhead_changed.connect(self.on_playhead_changed)
        self._session.playback_changed.connect(self.on_playback_changed)
        self._appearance.changed.connect(self.on_appearance_changed)

    def _lay_out(self) -> None:
        # Time runs to the right in the timeline below, in languages written to the left too.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(SPACING)
        for widget in (self.steps["start"], self.steps["previous"], self.play_button):
            row.addWidget(widget)
        for widget in (self.steps["next"], self.steps["end"]):
            row.addWidget(widget)
        row.addSpacing(12)
        row.addWidget(self.time_field)
        row.addSpacing(6)
        row.addWidget(self._period)
        row.addWidget(self._dividers[0])
        row.addSpacing(6)
        row.addWidget(self.speed)
        row.addStretch(1)
        row.addWidget(self.layers)
        row.addSpacing(6)
        row.addWidget(self._dividers[1])
        row.addSpacing(2)
        row.addWidget(self.zoom_out_button)
        row.addWidget(self.zoom_slider)
        row.addWidget(self.zoom_in_button)
        row.addSpacing(4)
        row.addWidget(self.fit_button)

    def _step_button(self, name: str) -> QToolButton:
        button = self._tool(name)
        button.setObjectName(name)
        return button

    def _tool(self, name: str) -> QToolButton:
        button = QToolButton()
        button.setProperty("role", "flat")
        keep_size(button, self._appearance, *BUTTON)
        keep_icon_size(button, self._appearance)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(message(f"transport-{name}"))
        button.setToolTip(message(f"transport-{name}"))
        return button

    def _play_button(self) -> QToolButton:
        button = QToolButton()
        button.setProperty("role", "primary")
        keep_size(button, self._appearance, *PLAY_BUTTON)
        keep_icon_size(button, self._appearance)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _slider(self) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(0, SLIDER_STEPS)
        slider.setMinimumWidth(LEAST_SLIDER_WIDTH)
        slider.setMaximumWidth(SLIDER_WIDTH)
        slider.setAccessibleName(message("transport-zoom"))
        return slider


def _divider() -> QFrame:
    line = QFrame()
    line.setFixedSize(1, 20)
    line.setStyleSheet("background: palette(mid);")
    return line


def _room_of(widget: QWidget) -> int:
    return max(widget.minimumWidth(), widget.minimumSizeHint().width()) + SPACING
