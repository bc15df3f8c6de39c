"""Browsing StatsBomb's open data, and bringing its matches into the library."""

from __future__ import annotations

import datetime as dt
import tempfile
from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from time import monotonic

from explorer.app.importing import import_paths, problem_of
from explorer.app.importing.pipeline import MakeReaders, suited_readers
from explorer.domain.imports import ImportOptions, ImportProgress, ImportStatus, Problem
from explorer.domain.network import NetworkAccess
from explorer.domain.open_data import (
    OpenMatch,
    OpenOutcome,
    OpenPlace,
    OpenProgress,
    OpenSeason,
    OpenState,
)
from explorer.domain.ports import ImportStore
from explorer.domain.query import MatchSummary, Query
from explorer.providers.addresses import checked_address
from explorer.providers.base import ImportProblem
from explorer.providers.statsbomb import PROVIDER
from explorer.providers.statsbomb.repository import LocalFiles, Repository, RepositoryFiles

ADDRESS = "https://raw.githubusercontent.com/statsbomb/open-data/master/data/"
"""Where StatsBomb keeps the repository."""

TERMS = "https://github.com/statsbomb/open-data#terms--conditions"
"""Where StatsBomb says what its data may be used for."""

ATTRIBUTION = PROVIDER.attribution

_AT_ONCE = 8
"""How many matches are downloaded before they are imported together."""

_MISSING = "open_data_missing"
_ONE_MATCH_ONLY = frozenset({_MISSING, "open_data_too_large", "open_data_garbled"})
"""What is wrong with one match, where everything else would be with the next one as well."""

Tell = Callable[[OpenProgress], None]
"""Told often how far it is. It may raise to cancel; what it raises passes on."""


def is_address(text: str) -> bool:
    """Whether a repository can be read from an address, as far as that can be told by itself."""
    try:
        checked_address(text)
    except ImportProblem:
        return False
    return True


@contextmanager
def open_repository(
    place: OpenPlace, cache: Path, access: NetworkAccess | None = None
) -> Iterator[Repository]:
    """The repository at a place; lists from the network are kept in the folder ``cache``.

    Args:
        place: Where it is.
        cache: The folder.
        access: Whether and how the network may be reached.

    Raises:
        ImportProblem: If the address can't be used or the network not be reached, or if the folder
            holds no copy.
    """
    repository = Repository(_files(place, cache, access or NetworkAccess()))
    try:
        yield repository
    finally:
        repository.close()


def _files(place: OpenPlace, cache: Path, access: NetworkAccess) -> RepositoryFiles:
    if place.folder is not None:
        return LocalFiles(place.folder)
    if not access.allowed:
        raise ImportProblem("open_data_not_allowed", {"address": place.address})
    # The app's start must not pay for what only the network needs.
    from explorer.providers.statsbomb.remote import RemoteFiles  # noqa: PLC0415

    return RemoteFiles(place.address, cache, access=access)


def list_matches(
    store: ImportStore,
    repository: Repository,
    season: OpenSeason,
    check: Callable[[], None],
    *,
    missing: Container[int] = (),
) -> list[OpenMatch]:
    """The matches of a season, and how each stands to the library.

    Args:
        store: The library.
        repository: The repository.
        season: The season.
        check: Called often; it may raise to cancel.
        missing: The matches that have turned out not to be there.

    Raises:
        ImportProblem: If the list can't be had.
        LibraryError: If the library can't be read.
    """
    listed = repository.matches(season, lambda _count: check())
    # Not narrowed by the season: what was imported without its listing doesn't know it.
    kept = {each.id: each for each in store.summaries(Query(providers=(PROVIDER.key,)))}
    return [replace(match, state=_state(match, kept, missing)) for match in listed]


def list_seasons(repository: Repository, check: Callable[[], None]) -> list[OpenSeason]:
    """Every season of every competition, as the repository orders them.

    Raises:
        ImportProblem: If the list can't be had.
    """
    return repository.seasons(lambda _count: check())


def bring_in(
    store: ImportStore,
    repository: Repository,
    season: OpenSeason,
    matches: Sequence[OpenMatch],
    tell: Tell,
    *,
    readers: MakeReaders = suited_readers,
) -> Iterator[OpenOutcome]:
    """Import matches of a season; each outcome is given as soon as it is known.

    What has come whole is imported even if somebody cancels meanwhile. A match that can't be had
    doesn't stop the others, but a network or a library that fails does: what is left fails for the
    same reason.

    Args:
        store: The library.
        repository: Where the matches are.
        season: Their season.
        matches: The matches.
        tell: Told how far it is.
        readers: Who reads what has come.

    Raises:
        LibraryError: If the library can't be written; then nothing is downloaded.
    """
    store.save_prepared(())
    size = len(matches) if repository.on_this_computer else _AT_ONCE
    with tempfile.TemporaryDirectory(prefix="match-explorer-") as folder:
        bringing = _Bringing(store, repository, season, Path(folder), tell, readers)
        yield from bringing.run(matches, size)


class _Bringing:
    """Matches on their way into the library."""

    def __init__(
        self,
        store: ImportStore,
        repository: Repository,
        season: OpenSeason,
        folder: Path,
        tell: Tell,
        readers: MakeReaders,
    ) -> None:
        self._store = store
        self._readers = readers
        self._repository = repository
        self._season = season
        self._folder = folder
        self._tell = tell
        self._done = 0
        self._here = 0
        self._total = 0
        self._received = 0
        self._began = monotonic()
        self._broken: Problem | None = None

    def run(self, matches: Sequence[OpenMatch], size: int) -> Iterator[OpenOutcome]:
        """Bring matches in, so many at once."""
        self._total = len(matches)
        for start in range(0, len(matches), max(1, size)):
            self._here = 0
            for outcome in self._bring(matches[start : start + size]):
                self._done += 1
                self._here = max(0, self._here - 1)
                yield outcome

    def _bring(self, matches: Sequence[OpenMatch]) -> Iterator[OpenOutcome]:
        here: dict[Path, OpenMatch] = {}
        try:
            for match in matches:
                found = self._fetch(match)
                if isinstance(found, OpenOutcome):
                    yield found
                else:
                    here[found] = match
                    self._here = len(here)
        except Exception:
            # Cancelled, most likely: what came before that is whole, and not thrown away.
            yield from self._import(here)
            raise
        yield from self._import(here)

    def _fetch(self, match: OpenMatch) -> Path | OpenOutcome:
        if self._broken is not None:
            return OpenOutcome(match.match_id, match.state, self._broken)
        self._tell(self._progress())
        try:
            return self._repository.fetch(
                self._season, match.match_id, self._folder, self._on_received
            )
        except ImportProblem as error:
            problem = problem_of(error)
            if error.code not in _ONE_MATCH_ONLY:
                self._broken = problem
            missing = error.code == _MISSING
            state = OpenState.UNAVAILABLE if missing else match.state
            return OpenOutcome(match.match_id, state, problem)

    def _import(self, here: Mapping[Path, OpenMatch]) -> Iterator[OpenOutcome]:
        local = self._repository.on_this_computer
        options = ImportOptions(provider=PROVIDER.key)
        watch = self if local else None
        paths = list(here)
        for result in import_paths(self._store, paths, options, watch, readers=self._readers):
            match = here[result.path]
            if not local:
                result.path.unlink()
            if result.status is not ImportStatus.FAILED:
                yield OpenOutcome(match.match_id, OpenState.IN_LIBRARY, result=result)
            elif result.problem is not None:
                if result.problem.of_library:
                    self._broken = result.problem
                yield OpenOutcome(match.match_id, match.state, result.problem, result)

    def check(self) -> None:
        """Go on with the import, or not."""
        self._tell(self._progress())

    def show(self, progress: ImportProgress) -> None:
        """How far single files are is of no interest here."""

    def _on_received(self, count: int) -> None:
        self._received += count
        self._tell(self._progress())

    def _progress(self) -> OpenProgress:
        passed = monotonic() - self._began
        timed = not self._repository.on_this_computer and passed > 0
        rate = self._received / passed if timed else None
        return OpenProgress(self._done, self._total, self._here, self._received, rate)


def _state(
    match: OpenMatch, kept: Mapping[str, MatchSummary], missing: Container[int]
) -> OpenState:
    gone = match.state is OpenState.UNAVAILABLE or match.match_id in missing
    have = kept.get(match.library_id)
    if have is None:
        return OpenState.UNAVAILABLE if gone else OpenState.ABSENT
    is_newer = not gone and _later(match.revised, have.revised)
    return OpenState.CHANGED if is_newer else OpenState.IN_LIBRARY


def _later(listed: str | None, kept: str | None) -> bool:
    """Whether a listing is newer than what was imported; not known means no."""
    there, here = _moment(listed), _moment(kept)
    return there is not None and here is not None and there > here


def _moment(text: str | None) -> dt.datetime | None:
    try:
        return dt.datetime.fromisoformat(text).replace(tzinfo=None) if text else None
    except ValueError:
        return None
