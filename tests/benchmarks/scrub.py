"""``scrub``: playhead steps through the dense match, each until every view has painted, in ms.

Baseline: redrawing the figures that are seen with matplotlib. Besides the goal, which is the ratio,
aim at a median of 4 ms and a p99 of 8.
"""

from __future__ import annotations

from tests.benchmarks.desk import BenchDesk
from tests.benchmarks.process import DENSE_MATCH
from tests.benchmarks.report import Report
from tests.benchmarks.scrubbing import PIXEL_RATIO, scrub

GOAL = 0.025


def measure() -> Report:
    """Step and redraw in turns."""
    bench = BenchDesk(PIXEL_RATIO)
    stepped: list[float] = []
    redrawn: list[float] = []
    for block in scrub(bench, DENSE_MATCH):
        stepped += block
        redrawn.append(bench.redraw())
    return Report.of("scrub", stepped, unit="ms", goal=GOAL, baseline=redrawn)


if __name__ == "__main__":
    print(measure().to_json())
