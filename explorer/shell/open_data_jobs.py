"""What the browser of open data does off the GUI thread: it reads lists and brings matches in."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QObject, Signal, Slot

from explorer.app.finding import ImportProblem
from explorer.app.importing import fluid_readers, problem_of
from explorer.app.open_data import (
    bring_in,
    list_matches,
    list_seasons,
    open_repository,
)
from explorer.domain.imports import Problem
from explorer.domain.network import NetworkAccess
from explorer.domain.open_data import (
    OpenMatch,
    OpenOutcome,
    OpenPlace,
    OpenProgress,
    OpenSeason,
)
from explorer.domain.ports import ImportStore, LibraryError
from explorer.shell.jobs import Aside, Job, JobControl, Jobs

TELL_SECONDS = 0.1
"""Progress is shown so often at most."""

_AT_ONCE = 2
"""So many lists are read at once, all but the last of which nobody waits for any more."""


@dataclass(frozen=True, slots=True)
class OpenList:
    """A list that was read, or why not: the seasons of a place, or the matches of ``season``."""

    place: OpenPlace
    season: OpenSeason | None = None
    seasons: tuple[OpenSeason, ...] = ()
    matches: tuple[OpenMatch, ...] = ()
    problem: Problem | None = None


class ListReader(QObject):
    """Reads one list at a time; whoever asks for another doesn't want the one before any more.

    A list that hangs doesn't keep the next one waiting, but no more than two are on their way at
    once; what a copy on this computer holds needs not wait for either. ``access`` is how the
    network may be reached.
    """

    read = Signal(object)
    failed = Signal(object)

    def __init__(self, store: ImportStore, cache: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._cache = cache
        self.access = NetworkAccess()
        self._from_network, self._from_copy = Aside(_AT_ONCE), Aside(_AT_ONCE)
        self._job: Job[OpenList] | None = None

    @property
    def is_reading(self) -> bool:
        """Whether a list is on its way."""
        return self._job is not None and self._job.is_running

    def ask(
        self, place: OpenPlace, season: OpenSeason | None = None, missing: Container[int] = ()
    ) -> None:
        """Read the seasons of a place, or the matches of one of them; ``read`` tells the answer."""
        self.cancel()
        store, cache, access = self._store, self._cache, self.access

        def work(control: JobControl) -> OpenList:
            try:
                with open_repository(place, cache, access) as repository:
                    if season is None:
                        seasons = list_seasons(repository, control.check)
                        return OpenList(place, seasons=tuple(seasons))
                    matches = list_matches(
                        store, repository, season, control.check, missing=missing
                    )
                    return OpenList(place, season, matches=tuple(matches))
            except (ImportProblem, LibraryError) as error:
                return OpenList(place, season, problem=expected(error))

        self._job = Job(work)
        self._job.done.connect(self.read)
        self._job.failed.connect(self.failed)
        self._job.start(self._from_network if place.folder is None else self._from_copy)

    @Slot()
    def cancel(self) -> None:
        """Give up what is being read."""
        if self._job is not None:
            self._job.forget()


class Downloads(QObject):
    """Brings matches into the library, one season's at a time.

    ``came`` tells what became of each match. In the end it is exactly one of ``done``,
    ``cancelled`` and ``failed``. ``access`` is how the network may be reached.
    """

    progressed = Signal(object)
    came = Signal(object)
    done = Signal()
    cancelled = Signal()
    failed = Signal(object)

    def __init__(self, store: ImportStore, cache: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._cache = cache
        self.access = NetworkAccess()
        self._jobs = Jobs()

    @property
    def is_running(self) -> bool:
        """Whether matches are on their way."""
        return self._jobs.is_running

    def start(self, place: OpenPlace, season: OpenSeason, matches: list[OpenMatch]) -> None:
        """Bring matches in."""
        access = self.access

        def work(control: JobControl) -> None:
            tell = _Teller(control)
            with open_repository(place, self._cache, access) as repository:
                outcomes = bring_in(
                    self._store, repository, season, matches, tell, readers=fluid_readers
                )
                for outcome in outcomes:
                    control.report(outcome)

        job = Job(work)
        job.progressed.connect(self._on_news)
        job.done.connect(self.done)
        job.cancelled.connect(self.cancelled)
        job.failed.connect(self.failed)
        self._jobs.start(job)

    @Slot()
    def cancel(self) -> None:
        """Stop; what is complete stays in the library."""
        self._jobs.cancel()

    def finish(self, seconds: float) -> None:
        """Stop, and wait for what is just being stored."""
        self._jobs.finish(seconds)

    @Slot(object)
    def _on_news(self, news: OpenProgress | OpenOutcome) -> None:
        told = self.came if isinstance(news, OpenOutcome) else self.progressed
        told.emit(news)


class _Teller:
    """Told of progress in the job's thread: ends a cancelled job, passes on a few a second."""

    def __init__(self, control: JobControl) -> None:
        self._control = control
        self._shown = 0.0

    def __call__(self, progress: OpenProgress) -> None:
        self._control.check()
        if monotonic() - self._shown >= TELL_SECONDS:
            self._shown = monotonic()
            self._control.report(progress)


def expected(error: Exception) -> Problem | None:
    """An error as what the user is told of it, None for one that nobody expected."""
    match error:
        case ImportProblem():
            return problem_of(error)
        case LibraryError():
            return Problem(error.code, {**error.values})
        case _:
            return None
