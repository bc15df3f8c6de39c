"""Runs benchmarks by name: ``python -m tests.benchmarks [NAME…]``."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.large_library import large_library
from tests.benchmarks.process import DENSE_FILE, PROJECT, FailedError, clean_environment, run_module

DATA = PROJECT.parent / "shared" / "data"


@dataclass(frozen=True, slots=True)
class Benchmark:
    """A benchmark's module, the pixel ratio of its windows, and whether it needs the match data.

    ``is_large`` is whether it measures a large library; it is then only run by name.
    """

    module: str
    pixel_ratio: float = 1.0
    needs_data: bool = True
    is_large: bool = False


BENCHMARKS: Mapping[str, Benchmark] = {
    "scrub": Benchmark("tests.benchmarks.scrub", pixel_ratio=2.0),
    "scrub_sparse": Benchmark("tests.benchmarks.scrub_sparse", pixel_ratio=2.0),
    "start": Benchmark("tests.benchmarks.start", needs_data=False),
    "open": Benchmark("tests.benchmarks.opening"),
    "import": Benchmark("tests.benchmarks.importing"),
    "import_many": Benchmark("tests.benchmarks.import_many"),
    "import_memory": Benchmark("tests.benchmarks.import_memory"),
    "memory": Benchmark("tests.benchmarks.memory", pixel_ratio=2.0),
    "library_open": Benchmark("tests.benchmarks.library_open", is_large=True),
    "library_search": Benchmark("tests.benchmarks.library_search", is_large=True),
    "library_match": Benchmark("tests.benchmarks.library_match", is_large=True),
    "library_size": Benchmark("tests.benchmarks.library_size", is_large=True),
    "library_memory": Benchmark("tests.benchmarks.library_memory", is_large=True),
}


def main(
    names: Sequence[str],
    *,
    data: Path = DATA,
    benchmarks: Mapping[str, Benchmark] = BENCHMARKS,
    run: Callable[[Benchmark, Path], str] | None = None,
) -> int:
    """Run benchmarks one after the other and print a line for each.

    Args:
        names: Which; for none all of them but the large ones.
        data: The folder of the real match data.
        benchmarks: Those there are.
        run: Runs one and returns its line.

    Returns:
        The exit code, as the package describes it.
    """
    unknown = [name for name in names if name not in benchmarks]
    if unknown:
        _say(f"no such benchmark: {', '.join(unknown)} (there are {', '.join(benchmarks)})")
        return 2
    usual = [name for name, one in benchmarks.items() if not one.is_large]
    wanted = {name: benchmarks[name] for name in names or usual}
    if any(one.needs_data for one in wanted.values()) and not (data / DENSE_FILE).is_file():
        _say(f"the match data is not beside the checkout: {data / DENSE_FILE} is missing")
        return 1
    failed = False
    for name, one in wanted.items():
        _say(f"{name} …")
        try:
            print((run or run_apart)(one, data), flush=True)
        except FailedError as error:
            _say(f"{name}: {error}")
            failed = True
    return int(failed)


def run_apart(benchmark: Benchmark, data: Path) -> str:
    """Run a benchmark in a process of its own, with a library that has its matches in it.

    Raises:
        FailedError: If it could not be run to its end.
    """
    with clean_environment(benchmark.pixel_ratio) as environment:
        if benchmark.is_large:
            environment["MATCH_EXPLORER_LIBRARY"] = str(large_library(data))
        elif benchmark.needs_data:
            run_module(
                "explorer", "import", str(data / DENSE_FILE), environment=environment, quiet=True
            )
        else:
            run_module("explorer", "list", environment=environment, quiet=True)
        return run_module(benchmark.module, str(data), environment=environment).strip()


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
