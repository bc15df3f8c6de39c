"""``import_memory``: the peak of an import of 33 matches, in MB, with the processes that read.

Baseline: the peak of an import of the first eight. The more matches there are, the longer it takes,
but no more of them are in memory at a time.
"""

from __future__ import annotations

import resource
import sys
from pathlib import Path

from tests.benchmarks.import_many import import_all, season
from tests.benchmarks.process import run_module
from tests.benchmarks.report import Report

GOAL = 1.15
FEW = 8


def measure(data: Path) -> Report:
    """Import many and few, each in a process of its own."""
    many, few = (_peak_of(data, count) for count in (len(season(data)), FEW))
    return Report.of("import_memory", [many], unit="MB", goal=GOAL, baseline=[few])


def peak_megabytes() -> float:
    """The largest resident sets of this process and of the largest that it waited for, in MB."""
    peaks = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    return sum(resource.getrusage(who).ru_maxrss for who in peaks) * 1024 / 1e6


def _peak_of(data: Path, count: int) -> float:
    return float(run_module("tests.benchmarks.import_memory", str(data), str(count)))


if __name__ == "__main__":
    if len(sys.argv) == 3:
        import_all(season(Path(sys.argv[1]))[: int(sys.argv[2])])
        print(peak_megabytes())
    else:
        print(measure(Path(sys.argv[1])).to_json())
