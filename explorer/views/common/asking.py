"""Questions to the library, answered off the GUI thread; the newest one wins."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from explorer.views.common.aside import Aside

_LOG = logging.getLogger(__name__)

Question = Callable[[], object]
"""What asks the library, in a thread of its own; it touches nothing of the window."""


class Lane(QObject):
    """Questions of one kind, of which one at a time is asked.

    A newer question takes the place of the one that waits, and the answer to an older one is
    dropped; so exactly one of ``answered`` and ``failed`` comes for the newest, and nothing for the
    others. ``dropped`` counts these. A lane that is closed may go while a question hangs: nobody
    hears of its answer.
    """

    answered = Signal(object)
    failed = Signal(object)
    _ended = Signal(object, object)

    def __init__(self, threads: Aside, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.dropped = 0
        self._threads = threads
        self._telling = threading.Lock()
        self._running = False
        self._is_stale = False
        self._is_closed = False
        self._waiting: Question | None = None
        self._ended.connect(self._on_ended)

    @property
    def is_busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._waiting is not None or (self._running and not self._is_stale)

    def ask(self, question: Question) -> None:
        """Ask, in place of what was asked before and is not answered yet."""
        self.forget()
        if self._is_closed:
            return
        if self._running:
            self._waiting = question
        else:
            self._start(question)

    def forget(self) -> None:
        """Have nothing answered that was asked until now."""
        if self._waiting is not None:
            self._waiting = None
            self.dropped += 1
        self._is_stale = self._running

    def close(self) -> None:
        """Ask nothing any more."""
        self.forget()
        with self._telling:
            self._is_closed = True

    def _start(self, question: Question) -> None:
        self._running, self._is_stale = True, False
        self._threads.start(partial(self._ask_aside, question))

    def _ask_aside(self, question: Question) -> None:
        """Ask, in another thread; the signal brings the answer over into the window's."""
        if self._is_closed:
            return
        try:
            answer = question()
        except Exception as error:  # noqa: BLE001 - whatever it is, it is raised where it is shown
            _LOG.warning("the library did not answer", exc_info=error)
            self._tell(None, error)
        else:
            self._tell(answer, None)

    def _tell(self, answer: object, error: Exception | None) -> None:
        # A lane that is closed may be gone before its last question is answered.
        with self._telling:
            if not self._is_closed:
                self._ended.emit(answer, error)

    @Slot(object, object)
    def _on_ended(self, answer: object, error: Exception | None) -> None:
        stale, waiting = self._is_stale, self._waiting
        self._running, self._is_stale, self._waiting = False, False, None
        self.dropped += stale
        if waiting is not None:
            self._start(waiting)
        elif not stale and error is not None:
            self.failed.emit(error)
        elif not stale:
            self.answered.emit(answer)
