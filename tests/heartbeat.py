"""Measures how long the GUI thread doesn't answer, on a machine that others use as well."""

from __future__ import annotations

from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QObject, Qt, QTimer, Slot

BEAT_MS = 10.0
_TASKS = Path("/proc/self/task")


class Heartbeat(QObject):
    """A timer in the GUI thread that notes by how much each beat is late.

    What a beat waits for its own handlers, or for another thread that holds the interpreter, is the
    app's fault. What its threads wait for a core, because others use them all, is not, and is left
    out where the system tells it (Linux).
    """

    def __init__(self) -> None:
        super().__init__()
        self.late: list[float] = []
        self._last = perf_counter()
        self._waited = _waited_for_cores()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(round(BEAT_MS))
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    @property
    def longest_ms(self) -> float:
        """The longest time without an answer, in milliseconds."""
        return max(self.late, default=0.0)

    @Slot()
    def stop(self) -> None:
        """End the measurement with a last beat."""
        self._timer.stop()
        self._beat()

    @Slot()
    def _beat(self) -> None:
        waited = _waited_for_cores()
        passed = 1000 * (perf_counter() - self._last)
        self.late.append(passed - BEAT_MS - (waited - self._waited))
        self._last, self._waited = perf_counter(), waited


def _waited_for_cores() -> float:
    """How long all threads of this process have been ready to run without a core, in ms."""
    total = 0
    for task in _TASKS.glob("*/schedstat"):
        try:
            total += int(task.read_text(encoding="ascii").split()[1])
        except OSError:
            continue  # the thread has ended
    return total / 1e6
