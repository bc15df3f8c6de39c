"""``start``: from the start of the process to the first painted window, in ms.

The library is there already and the bundled match is shown. Baseline: a process that only imports
what any such program has to, Qt's widgets, matplotlib's Qt canvas and SQLAlchemy's ORM.
"""

from __future__ import annotations

from time import monotonic

from tests.benchmarks.process import run_python
from tests.benchmarks.report import Report

GOAL = 1.4
RUNS = 15

_IMPORTS = """
import PySide6.QtWidgets, matplotlib.backends.backend_qtagg, sqlalchemy.orm
from time import monotonic
print(monotonic())
"""


def measure() -> Report:
    """Start both in turns, each once before it counts, so that their files are cached."""
    started: list[float] = []
    imported: list[float] = []
    for _ in range(RUNS + 1):
        started.append(_timed("-m", "tests.benchmarks.first_paint"))
        imported.append(_timed("-c", _IMPORTS))
    return Report.of("start", started[1:], unit="ms", goal=GOAL, baseline=imported[1:])


def _timed(*arguments: str) -> float:
    """How long a program takes to the moment that it prints: the clock is the whole system's."""
    started = monotonic()
    return 1000 * (float(run_python(*arguments, quiet=True)) - started)


if __name__ == "__main__":
    print(measure().to_json())
