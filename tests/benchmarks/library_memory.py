"""``library_memory``: the peak of a window over a large library, in MB.

It lists and counts matches, goals and kicks, opens several matches and moves through the last.
"""

from __future__ import annotations

from dataclasses import replace

from explorer.app.libraries import open_library
from tests.benchmarks.desk import BenchDesk
from tests.benchmarks.library_match import PIXEL_RATIO
from tests.benchmarks.memory import peak_megabytes
from tests.benchmarks.report import Report
from tests.benchmarks.searches import PAGE, searches

GOAL = 350.0
SEARCHES = 30
MATCHES = 8


def measure() -> Report:
    """Use the window, then ask the system."""
    bench = BenchDesk(PIXEL_RATIO)
    library = open_library()
    for sought, query in searches(library, SEARCHES):
        library.overview(query, sought)
        library.goals(replace(query, limit=PAGE))
    for summary in library.summaries()[:MATCHES]:
        bench.open(summary.id)
    for moment in bench.moments(100):
        bench.step(moment)
    library.close()
    return Report.of("library_memory", [peak_megabytes()], unit="MB", goal=GOAL)


if __name__ == "__main__":
    print(measure().to_json())
