"""The shootout view: the painted shootout with the controls that belong to it."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Slot
from PySide6.QtWidgets import QScrollBar, QSlider, QVBoxLayout, QWidget

from explorer.scenes.box import Box
from explorer.session.match_session import MatchSession
from explorer.session.state import MODEL_P_RANGE
from explorer.views.common.appearance import Appearance
from explorer.views.shootout.canvas import ShootoutCanvas
from explorer.views.text import message


class ShootoutView(QWidget):
    """Shows the shootout of the session's match, kick by kick."""

    def __init__(
        self, session: MatchSession, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.canvas = ShootoutCanvas(session, appearance, self)
        self.chance_slider = self._make_chance_slider()
        self.rounds_bar = self._make_rounds_bar()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.canvas)
        self.setFocusProxy(self.canvas)
        self.canvas.laid_out.connect(self.on_laid_out)
        self.chance_slider.valueChanged.connect(self.on_model_chosen)
        self.rounds_bar.valueChanged.connect(self.on_scrolled)
        session.model_changed.connect(self.on_model_changed)

    def set_compact(self, compact: bool) -> None:
        """Save room, as in a narrow window."""
        self.canvas.set_compact(compact)

    @Slot()
    def on_laid_out(self) -> None:
        """Put the controls where the scene leaves room for them."""
        layout = self.canvas.made.layout if self.canvas.made else None
        self.chance_slider.setVisible(layout is not None)
        self.rounds_bar.setVisible(layout is not None and layout.scroll is not None)
        if layout is None:
            return
        place = self._rect(layout.control)
        height = max(place.height(), self.chance_slider.sizeHint().height())
        self.chance_slider.setGeometry(
            place.left(), place.center().y() - height // 2, place.width(), height
        )
        if layout.scroll is not None:
            self.rounds_bar.setGeometry(self._rect(layout.scroll))
            self.rounds_bar.setPageStep(layout.columns)
            self.rounds_bar.setRange(0, layout.rounds - layout.columns)
            self.rounds_bar.setValue(layout.first_round)

    @Slot(int)
    def on_scrolled(self, first_round: int) -> None:
        """Show other rounds."""
        self.canvas.scroll_to(first_round)

    @Slot(int)
    def on_model_chosen(self, percent: int) -> None:
        """Change the chance that the model gives every kick."""
        if percent != _percent(self._session.state.model_p):
            self._session.set_model_p(percent / 100)

    @Slot()
    def on_model_changed(self) -> None:
        """Show the chance that the model gives every kick."""
        self.chance_slider.setValue(_percent(self._session.state.model_p))

    def _make_chance_slider(self) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal, self.canvas)
        low, high = MODEL_P_RANGE
        slider.setRange(_percent(low), _percent(high))
        slider.setValue(_percent(self._session.state.model_p))
        slider.setAccessibleName(message("shootout-model-p"))
        slider.setToolTip(message("shootout-model-p"))
        slider.hide()
        return slider

    def _make_rounds_bar(self) -> QScrollBar:
        bar = QScrollBar(Qt.Orientation.Horizontal, self.canvas)
        bar.setAccessibleName(message("shootout-scroll"))
        bar.hide()
        return bar

    def _rect(self, box: Box) -> QRect:
        return self.canvas.from_scene(box.left, box.top, box.width, box.height)


def _percent(p: float) -> int:
    return round(100 * p)
