"""``import_many``: a season of 33 matches from files to committed in a fresh library, in ms.

Baseline: kloppy just loading the same matches, a third of them after each import.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from explorer.app.importing import import_paths
from explorer.app.libraries import open_library
from explorer.domain.imports import ImportStatus
from tests.benchmarks.report import Report

GOAL = 1 / 6
RUNS = 3
EVENTS = Path("statsbomb") / "events"
SEASON = "3895*.json"
MATCHES = 33


def season(data: Path) -> list[Path]:
    """The events of the season's matches.

    Raises:
        RuntimeError: If some are missing.
    """
    files = sorted((data / EVENTS).glob(SEASON))
    if len(files) != MATCHES:
        raise RuntimeError(f"{data / EVENTS} has {len(files)} of the season's {MATCHES} matches")
    return files


def import_all(files: Sequence[Path]) -> None:
    """Import files into a library that is gone afterwards.

    Raises:
        RuntimeError: If one of them was not imported.
    """
    with TemporaryDirectory() as folder, closing(open_library(f"{folder}/library.sqlite")) as store:
        for result in import_paths(store, files):
            if result.status is not ImportStatus.IMPORTED:
                raise RuntimeError(f"{result.name} was not imported: {result}")


def measure(data: Path) -> Report:
    """Import and load in turns, each of them once before it counts."""
    files = season(data)
    import_all(files[:1])
    _load(files[:1])
    imported: list[float] = []
    loaded = 0.0
    for turn in range(RUNS):
        imported.append(_timed(partial(import_all, files)))
        loaded += _timed(partial(_load, files[turn::RUNS]))
    return Report.of("import_many", imported, unit="ms", goal=GOAL, baseline=[loaded])


def _load(files: Sequence[Path]) -> None:
    # The processes that read import this module too, and are not to pay for kloppy.
    from kloppy import statsbomb  # noqa: PLC0415

    for events in files:
        line_ups = events.parent.parent / "lineups" / events.name
        statsbomb.load(event_data=events, lineup_data=line_ups)


def _timed(work: Callable[[], object]) -> float:
    # What the other one has left behind is not this one's to clear away.
    gc.collect()
    started = perf_counter()
    work()
    return 1000 * (perf_counter() - started)


if __name__ == "__main__":
    print(measure(Path(sys.argv[1])).to_json())
