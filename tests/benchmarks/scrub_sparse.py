"""``scrub_sparse``: the steps of ``scrub`` through the bundled match, in ms.

Baseline: the steps of ``scrub`` themselves.
"""

from __future__ import annotations

from explorer.app.libraries import BUNDLED_MATCH
from tests.benchmarks.desk import BenchDesk
from tests.benchmarks.process import DENSE_MATCH
from tests.benchmarks.report import Report
from tests.benchmarks.scrubbing import PIXEL_RATIO, scrub

GOAL = 1.1


def measure() -> Report:
    """Step through both matches in turns."""
    bench = BenchDesk(PIXEL_RATIO)
    sparse: list[float] = []
    dense: list[float] = []
    both = zip(scrub(bench, BUNDLED_MATCH), scrub(bench, DENSE_MATCH), strict=True)
    for block_of_sparse, block_of_dense in both:
        sparse += block_of_sparse
        dense += block_of_dense
    return Report.of("scrub_sparse", sparse, unit="ms", goal=GOAL, baseline=dense)


if __name__ == "__main__":
    print(measure().to_json())
