"""``import``: the dense match from its file to committed in a fresh library, in ms.

Baseline: kloppy just loading the same match.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from kloppy import statsbomb

from explorer.app.importing import import_paths
from explorer.app.libraries import open_library
from explorer.domain.imports import ImportStatus
from tests.benchmarks.process import DENSE_FILE
from tests.benchmarks.report import Report

GOAL = 0.4
RUNS = 15


def measure(data: Path) -> Report:
    """Import and load in turns, each once before it counts."""
    events = data / DENSE_FILE
    line_ups = data / "statsbomb" / "lineups" / events.name
    imported: list[float] = []
    loaded: list[float] = []
    for _ in range(RUNS + 1):
        imported.append(_import(events))
        loaded.append(_timed(lambda: statsbomb.load(event_data=events, lineup_data=line_ups)))
    return Report.of("import", imported[1:], unit="ms", goal=GOAL, baseline=loaded[1:])


def _import(events: Path) -> float:
    with TemporaryDirectory() as folder, closing(open_library(f"{folder}/library.sqlite")) as store:

        def run() -> None:
            (result,) = import_paths(store, [events])
            if result.status is not ImportStatus.IMPORTED:
                raise RuntimeError(f"{events} was not imported: {result}")

        return _timed(run)


def _timed(work: Callable[[], object]) -> float:
    # What the other one has left behind is not this one's to clear away.
    gc.collect()
    started = perf_counter()
    work()
    return 1000 * (perf_counter() - started)


if __name__ == "__main__":
    print(measure(Path(sys.argv[1])).to_json())
