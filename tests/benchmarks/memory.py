"""``memory``: the peak of a process that scrubs through the dense match in its window, in MB."""

from __future__ import annotations

from pathlib import Path

from tests.benchmarks.desk import BenchDesk
from tests.benchmarks.process import DENSE_MATCH
from tests.benchmarks.report import Report
from tests.benchmarks.scrubbing import PIXEL_RATIO, scrub

GOAL = 320.0


def measure() -> Report:
    """Scrub, then ask the system."""
    bench = BenchDesk(PIXEL_RATIO)
    for _ in scrub(bench, DENSE_MATCH):
        pass
    return Report.of("memory", [peak_megabytes()], unit="MB", goal=GOAL)


def peak_megabytes() -> float:
    """The largest resident set that this process has had, in millions of bytes; on Linux alone."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    (line,) = (line for line in status.splitlines() if line.startswith("VmHWM:"))
    return int(line.split()[1]) * 1024 / 1e6


if __name__ == "__main__":
    print(measure().to_json())
