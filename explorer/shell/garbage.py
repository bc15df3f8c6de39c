"""Python's cyclic garbage collector, kept to the GUI thread.

The collector runs in whichever thread happens to allocate, and a widget that it finds there is
deleted there, which Qt does not survive. So it is switched off, and a timer of the GUI thread does
its rounds; they also no longer fall into the middle of a frame.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

INTERVAL_MS = 1000


class GuiThreadCollector(QObject):
    """Collects garbage in the thread that it lives in, from ``start`` to ``stop``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self.collect)

    def start(self) -> None:
        """Take over from the automatic collector."""
        gc.disable()
        self._timer.start()

    def stop(self) -> None:
        """Hand back to the automatic collector."""
        self._timer.stop()
        gc.enable()

    @Slot()
    def collect(self) -> None:
        """Do a round on the oldest generation that is due, as the automatic collector would."""
        counts, thresholds = gc.get_count(), gc.get_threshold()
        due = [n for n in range(len(counts)) if counts[n] > thresholds[n]]
        if due:
            gc.collect(due[-1])
