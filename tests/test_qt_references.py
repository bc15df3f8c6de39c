import sys

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

PAINTS = 2000


class Painted(QWidget):
    paints = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        self.paints += 1


def test_painting_takes_no_reference_to_none_away(qtbot: QtBot) -> None:
    """PySide6 6.12.0 takes one at each paint, until the process aborts (so it is excluded)."""
    widget = Painted()
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    widget.repaint()
    widget.paints = 0
    before = sys.getrefcount(None)
    for _ in range(PAINTS):
        widget.repaint()
    assert widget.paints == PAINTS
    assert abs(sys.getrefcount(None) - before) < PAINTS // 10
