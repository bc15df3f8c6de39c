"""``library_size``: what a match takes in a large library, its indices included, in MB.

Baseline: the raw JSON of the given matches, events and line-ups, on average.
"""

from __future__ import annotations

import os
import sys
from contextlib import closing
from pathlib import Path
from statistics import fmean

from explorer.app.environment import LIBRARY_VARIABLE
from explorer.app.libraries import open_library
from explorer.domain.query import Query, Sought
from tests.benchmarks.large_library import given_files
from tests.benchmarks.report import Report

GOAL = 0.5


def measure(data: Path) -> Report:
    """Divide the size of the file by the number of matches."""
    with closing(open_library()) as library:
        matches = library.overview(Query(), Sought.MATCHES).everything
    size = Path(os.environ[LIBRARY_VARIABLE]).stat().st_size
    raw = fmean(_size(file) + _size(_line_ups(file)) for file in given_files(data))
    return Report.of(
        "library_size", [size / matches / 1e6], unit="MB", goal=GOAL, baseline=[raw / 1e6]
    )


def _line_ups(events: Path) -> Path:
    return events.parent.parent / "lineups" / events.name


def _size(file: Path) -> int:
    return file.stat().st_size if file.exists() else 0


if __name__ == "__main__":
    print(measure(Path(sys.argv[1])).to_json())
