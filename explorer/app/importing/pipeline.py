"""An import from the paths that the user names to the results, one match at a time.

Matches are found, read by one or several processes, and saved by whoever asks for the results, in
the order in which they were found. No more are read ahead than can wait to be saved, so the memory
stays the same however many there are.
"""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from time import monotonic
from typing import Protocol, TypeAlias

from explorer.app.importing.meter import Meter
from explorer.app.importing.readers import InlineReader, Order, Outcome, Readers, Step, Tell
from explorer.app.importing.reading import problem_of, read_order, size_of
from explorer.app.importing.saving import Ended, Saver
from explorer.domain.imports import (
    FileProgress,
    ImportOptions,
    ImportProgress,
    ImportResult,
    ImportStatus,
    ImportStep,
    Problem,
)
from explorer.domain.ports import ImportStore
from explorer.providers.archives import units_among
from explorer.providers.units import Refused, Unit

_LOG = logging.getLogger(__name__)

INLINE_BYTES = 12_000_000
"""What is not worth a process: to start one takes about as long as to read so much."""

_INLINE_MATCHES = 2
_WAIT_SECONDS = 0.1
SHOW_SECONDS = 0.1
"""Whoever watches is told no more often than this."""


class Watch(Protocol):
    """Whoever waits for an import."""

    def check(self) -> None:
        """Called often; it may raise to cancel, and what it raises passes on."""
        ...

    def show(self, progress: ImportProgress) -> None:
        """Told how far the import is, about ten times a second."""
        ...


class _Nobody:
    def check(self) -> None:
        pass

    def show(self, progress: ImportProgress) -> None:
        pass


MakeReaders: TypeAlias = Callable[[Sequence[Unit], Tell], Readers]


def suited_readers(units: Sequence[Unit], tell: Tell) -> Readers:
    """Read a little at once, and more in processes of their own."""
    if len(units) <= _INLINE_MATCHES and sum(map(size_of, units)) <= INLINE_BYTES:
        return InlineReader(read_order, tell)
    return fluid_readers(units, tell)


def fluid_readers(_units: Sequence[Unit], tell: Tell) -> Readers:
    """Read in other processes always, so that a window's thread never waits for its turn.

    Beside it, the first match took the interpreter for 75 to 270 ms, most of it to load its reader.
    """
    from explorer.app.importing.processes import ProcessReaders  # noqa: PLC0415  rarely needed

    return ProcessReaders(read_order, tell)


def import_paths(
    store: ImportStore,
    paths: Sequence[Path],
    options: ImportOptions | None = None,
    watch: Watch | None = None,
    *,
    readers: MakeReaders = suited_readers,
) -> Generator[ImportResult, None, None]:
    """Import what files, folders and archives hold.

    Each result is given as soon as its match is safely stored, so what has been imported by the
    time that somebody cancels is kept. A file that can't be imported doesn't stop the others, but a
    library that fails does: what is left then fails unread, for the same reason.

    Args:
        store: The library.
        paths: Files and folders.
        options: How to read them.
        watch: Told how far it is, and asked whether to go on.
        readers: Who reads.
    """
    return _Import(store, options or ImportOptions(), watch or _Nobody()).run(paths, readers)


class _Import:
    """One import while it runs."""

    def __init__(self, store: ImportStore, options: ImportOptions, watch: Watch) -> None:
        self._saver = Saver(store)
        self._options = options
        self._watch = watch
        self._meter = Meter()
        self._searching = True
        self._units: list[Unit | Refused] = []
        self._outcomes: dict[int, Outcome] = {}
        self._steps: dict[int, Step] = {}
        self._counts: Counter[ImportStatus] = Counter()
        self._given = 0
        self._saved = 0
        self._shown = 0.0

    def run(
        self, paths: Sequence[Path], make_readers: MakeReaders
    ) -> Generator[ImportResult, None, None]:
        """Find, read and save; the results come in the order of what was found."""
        self._show(now=True)
        # What archives hold is there as long as it is read.
        with units_among(paths, self._options.provider, tick=self._watch.check) as self._units:
            yield from self._run_found(make_readers)

    def _run_found(self, make_readers: MakeReaders) -> Generator[ImportResult, None, None]:
        self._searching = False
        self._show(now=True)
        to_read = [unit for unit in self._units if isinstance(unit, Unit)]
        self._meter = Meter()
        with closing(make_readers(to_read, self._on_told)) as readers:
            while self._saved < len(self._units):
                self._give(readers)
                if self._saved not in self._outcomes:
                    readers.work(_WAIT_SECONDS)
                for result in self._saver.save(self._take()):
                    self._counts[result.status] += 1
                    self._meter.note(self._counts.total())
                    yield result
                self._steps = {n: step for n, step in self._steps.items() if n >= self._saved}
                self._watch.check()
                self._show()
        self._show(now=True)
        counts = ", ".join(f"{count} {status}" for status, count in self._counts.items())
        _LOG.info("imported from %d files or matches: %s", len(self._units), counts or "nothing")

    def _give(self, readers: Readers) -> None:
        """Hand out as much as may wait to be saved."""
        while self._given < min(len(self._units), self._saved + readers.capacity):
            number, unit = self._given, self._units[self._given]
            self._given += 1
            if isinstance(unit, Refused):
                self._outcomes[number] = problem_of(unit.problem)
            elif self._saver.broken is not None:
                self._outcomes[number] = self._saver.broken
            else:
                readers.put(Order(number, unit, self._options.lenient))

    def _take(self) -> Iterator[Ended]:
        """What can be saved by now, in order."""
        while self._saved in self._outcomes:
            unit = self._units[self._saved]
            outcome = self._outcomes.pop(self._saved)
            self._saved += 1
            yield Ended(unit if isinstance(unit, Unit) else Unit(unit.path), outcome)

    def _on_told(self, number: int, said: Step | Outcome) -> None:
        match said:
            case Step():
                self._steps[number] = said
            case Problem():
                self._steps.pop(number, None)
                self._outcomes[number] = said
            case _:
                before = self._steps.get(number, Step(ImportStep.SAVE))
                self._steps[number] = Step(ImportStep.SAVE, 0.0, before.size, before.events)
                self._outcomes[number] = said
        self._watch.check()
        self._show()

    def _show(self, *, now: bool = False) -> None:
        if now or monotonic() - self._shown >= SHOW_SECONDS:
            self._watch.show(self._progress())
            self._shown = monotonic()

    def _progress(self) -> ImportProgress:
        found, done = len(self._units), self._counts.total()
        files = tuple(
            FileProgress(
                name=self._name(number),
                step=step.step,
                share=step.share,
                size=step.size,
                events=step.events,
            )
            for number, step in sorted(self._steps.items())
        )
        # A match that is read is nearly done: saving it takes a tenth of the time.
        begun = sum(0.9 * (file.share if file.step is ImportStep.READ else 1.0) for file in files)
        rest = max(found - done - begun, 0.0)
        return ImportProgress(
            searching=self._searching,
            found=found,
            counts=dict(self._counts),
            files=files,
            share=(found - rest) / found if found else None,
            rate=self._meter.rate,
            seconds_left=self._meter.seconds_for(rest),
        )

    def _name(self, number: int) -> str:
        unit = self._units[number]
        return unit.name if isinstance(unit, Unit) else str(unit.path)
