"""``open``: the dense match from the library to all views painted, in ms.

The window is up and shows another match. Baseline: making the same figures with matplotlib and
drawing them once.
"""

from __future__ import annotations

from explorer.app.libraries import BUNDLED_MATCH
from tests.benchmarks.desk import BenchDesk
from tests.benchmarks.process import DENSE_MATCH
from tests.benchmarks.report import Report

GOAL = 2.0
PIXEL_RATIO = 1.0
RUNS = 15


def measure() -> Report:
    """Open and draw in turns, each once before it counts."""
    bench = BenchDesk(PIXEL_RATIO)
    opened: list[float] = []
    drawn: list[float] = []
    for _ in range(RUNS + 1):
        bench.show(BUNDLED_MATCH)
        opened.append(bench.open(DENSE_MATCH))
        drawn.append(bench.draw())
    return Report.of("open", opened[1:], unit="ms", goal=GOAL, baseline=drawn[1:])


if __name__ == "__main__":
    print(measure().to_json())
