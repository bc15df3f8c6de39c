"""Python's cyclic garbage collector, kept to moments at which Qt is at rest.

By itself the collector runs wherever somebody happens to allocate. In another thread, a widget that
it finds would be deleted there, which Qt does not survive. In the GUI thread it may run inside of
a QObject's destructor, which asks Python for overridden methods while it holds a lock; to delete a
second QObject there waits for that lock for ever (seen with PySide6 6.11.3). So it is switched off,
and a timer does its rounds from the event loop; they also no longer fall into a frame.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

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
        """Take over from the automatic collector; what is loaded by now stays out of its rounds."""
        gc.disable()
        gc.freeze()
        self._timer.start()

    def stop(self) -> None:
        """Hand back to the automatic collector, with nothing left for it to find."""
        self._timer.stop()
        gc.unfreeze()
        gc.collect()
        gc.enable()

    @Slot()
    def collect(self) -> None:
        """Do a round if one is due."""
        collect_due()


@contextmanager
def collecting_nothing() -> Iterator[None]:
    """Keep the automatic collector off while a window or dialog stands and other threads work."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def collect_due() -> None:
    """Collect the oldest generation that is due, as the automatic collector would."""
    counts, thresholds = gc.get_count(), gc.get_threshold()
    due = [n for n in range(len(counts)) if counts[n] > thresholds[n]]
    if due:
        gc.collect(due[-1])
