"""``library_search``: a search of a large library with all its counts, in ms.

Matches, goals and kicks in turns, by up to four conditions: the first page as the panel asks for
it, and the counts of every facet. The goal is for the 95th percentile.
"""

from __future__ import annotations

import gc
from contextlib import closing
from dataclasses import replace
from statistics import median
from time import perf_counter

from explorer.app.libraries import open_library
from explorer.domain.ports import Library
from explorer.domain.query import Query, Sought
from tests.benchmarks.report import Report
from tests.benchmarks.searches import PAGE, searches

GOAL = 60.0
SEARCHES = 150
RUNS = 5


def measure() -> Report:
    """Make each search some times and keep its median, so that no other program tells."""
    # As in the app, which collects garbage between what the user does.
    gc.disable()
    with closing(open_library()) as library:
        made = list(searches(library, SEARCHES))
        passed = [median(_timed(library, *one) for _ in range(RUNS)) for one in made]
    return Report.of("library_search", passed, unit="ms", goal=GOAL, share=0.95)


def _timed(library: Library, sought: Sought, query: Query) -> float:
    page = replace(query, limit=PAGE)
    gc.collect()
    started = perf_counter()
    match sought:
        case Sought.MATCHES:
            library.summaries(page)
        case Sought.GOALS:
            library.goals(page)
        case Sought.KICKS:
            library.kicks(page)
    library.overview(query, sought)
    return 1000 * (perf_counter() - started)


if __name__ == "__main__":
    print(measure().to_json())
