"""``library_match``: a match of a large library from the panel to all views painted, in ms.

Each time another match, all of them as dense as the given ones.
"""

from __future__ import annotations

import random

from tests.benchmarks.desk import BenchDesk
from tests.benchmarks.report import Report

GOAL = 400.0
PIXEL_RATIO = 1.0
RUNS = 25


def measure() -> Report:
    """Open one after the other, once before it counts."""
    bench = BenchDesk(PIXEL_RATIO)
    ids = [summary.id for summary in bench.store.summaries()]
    chosen = random.Random(7).sample(ids, RUNS + 1)
    opened = [bench.open(match_id) for match_id in chosen]
    return Report.of("library_match", opened[1:], unit="ms", goal=GOAL)


if __name__ == "__main__":
    print(measure().to_json())
