"""Reading in processes of their own, so that all cores work and nobody else has to wait.

They are spawned, never forked: a fork would copy the window's locks and threads half. A process
that dies takes the match that it was reading with it, and no other.
"""

from __future__ import annotations

import gc
import logging
import multiprocessing
import os
import signal
import traceback
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from pathlib import Path
from time import monotonic

from explorer.app.importing.readers import Order, Outcome, Step, Task, Tell
from explorer.domain.imports import Problem

_LOG = logging.getLogger(__name__)

MOST_PROCESSES = 8
"""More could not keep the one who saves any busier."""

_AHEAD = 2
"""Orders that a process has at a time, so that it need not wait for the next one."""

_FAULT = "reading-fault"
"""The problem that an order has where the app itself is at fault."""

_TELL_SECONDS = 0.05


def process_count() -> int:
    """As many processes as this one may use cores, within reason."""
    if hasattr(os, "sched_getaffinity"):
        cores = len(os.sched_getaffinity(0))
    else:
        cores = os.cpu_count() or 1
    return min(cores, MOST_PROCESSES)


@dataclass(slots=True, eq=False)
class _Worker:
    process: SpawnProcess
    connection: Connection
    orders: deque[Order] = field(default_factory=deque)


class ProcessReaders:
    """Reads in up to ``count`` processes, which are started as they are needed."""

    def __init__(self, task: Task, tell: Tell, count: int | None = None) -> None:
        self._task = task
        self._tell = tell
        self._count = count or process_count()
        self._waiting: deque[Order] = deque()
        self._workers: list[_Worker] = []

    @property
    def capacity(self) -> int:
        """Orders for every process, and as many read ones, should one of them take long."""
        return 2 * _AHEAD * self._count

    @property
    def pids(self) -> tuple[int, ...]:
        """The ids of the processes that live."""
        return tuple(w.process.pid for w in self._workers if w.process.pid is not None)

    def put(self, order: Order) -> None:
        """Take an order."""
        self._waiting.append(order)

    def work(self, timeout: float) -> None:
        """Hand out orders, and tell what the processes have sent.

        Args:
            timeout: How many seconds to wait at most for something to tell.
        """
        self._hand_out()
        ready = wait([worker.connection for worker in self._workers], timeout)
        for worker in [w for w in self._workers if w.connection in ready]:
            self._listen(worker)

    def close(self) -> None:
        """End the processes; whatever they were reading is lost."""
        self._waiting.clear()
        workers, self._workers = self._workers, []
        for worker in workers:
            # They write nothing, so there is nothing that they would leave half done.
            worker.process.kill()
        for worker in workers:
            _bury(worker)

    def _hand_out(self) -> None:
        while self._waiting:
            worker = min(self._workers, key=lambda w: len(w.orders), default=None)
            if (worker is None or worker.orders) and len(self._workers) < self._count:
                worker = self._start() or worker
            if worker is None:
                order = self._waiting.popleft()
                self._tell(order.number, Problem("reading-memory", {"name": order.unit.name}))
                continue
            if len(worker.orders) >= _AHEAD:
                return
            order = self._waiting.popleft()
            worker.orders.append(order)
            with suppress(OSError):  # a process that died is found out on listening
                worker.connection.send(order)

    def _start(self) -> _Worker | None:
        """A new process, None where the system has no room for one."""
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(target=_serve, args=(theirs, self._task), daemon=True)
        try:
            with _interrupts_held():
                process.start()
        except OSError:
            ours.close()
            return None
        finally:
            # The end of the connection shows only once nobody else holds the other side.
            theirs.close()
        worker = _Worker(process, ours)
        self._workers.append(worker)
        return worker

    def _listen(self, worker: _Worker) -> None:
        try:
            said: Step | Outcome = worker.connection.recv()
        except (EOFError, OSError):
            self._lose(worker)
            return
        number = worker.orders[0].number
        if isinstance(said, Problem) and said.code == _FAULT:
            _LOG.error("a fault while %(name)s was read: %(detail)s", said.values)
        if not isinstance(said, Step):
            worker.orders.popleft()
        self._tell(number, said)

    def _lose(self, worker: _Worker) -> None:
        self._workers.remove(worker)
        worker.process.kill()
        _bury(worker)
        if not worker.orders:
            return
        lost = worker.orders.popleft()
        _LOG.error("a process died while it read %s", lost.unit.name)
        self._waiting.extendleft(reversed(worker.orders))
        self._tell(lost.number, Problem("reading-died", {"name": lost.unit.name}))


def _bury(worker: _Worker) -> None:
    worker.connection.close()
    worker.process.join()
    worker.process.close()


@contextmanager
def _interrupts_held() -> Iterator[None]:
    """Start a process that Ctrl+C in a terminal passes by; it ends with the one that started it."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _serve(connection: Connection, task: Task) -> None:
    """What a process does: orders, until whoever gave them has gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # What a match is made of has no cycles, and to look for them takes a tenth of the time.
    gc.disable()
    reporter = _Reporter(connection)
    with suppress(EOFError, OSError):
        while True:
            order: Order = connection.recv()
            connection.send(_done(task, order, reporter))
            _collect()


def _done(task: Task, order: Order, reporter: _Reporter) -> Outcome:
    """What becomes of an order, whatever happens: a fault of ours with one stops no other."""
    try:
        return task(order, reporter)
    except OSError:
        raise  # nobody listens any more
    except Exception as error:  # noqa: BLE001 - told with the match that it happened to
        place = traceback.extract_tb(error.__traceback__)[-1]
        detail = f"{type(error).__name__}: {error}, {Path(place.filename).name}:{place.lineno}"
        return Problem(_FAULT, {"name": order.unit.name, "detail": detail})


def _collect() -> None:
    """Clear away what problems leave behind; the modules, which stay, are looked through once."""
    if not gc.get_freeze_count():
        gc.freeze()
    gc.collect()


class _Reporter:
    """Sends steps, and of those that differ in their share alone only a few a second."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._last: Step | None = None
        self._next = 0.0

    def __call__(self, step: Step) -> None:
        now = monotonic()
        if self._last is not None and step.step is self._last.step and now < self._next:
            return
        self._last, self._next = step, now + _TELL_SECONDS
        self._connection.send(step)
