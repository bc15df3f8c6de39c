"""The command ``import``: it needs no Qt, shows how far it is, and stops in good order."""

from __future__ import annotations

import json
import signal
import sys
from argparse import Namespace
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from types import FrameType
from typing import Any

from explorer.app.importing import import_paths
from explorer.app.libraries import open_library
from explorer.app.showing import finding_values
from explorer.domain.imports import (
    ImportOptions,
    ImportProgress,
    ImportResult,
    ImportStatus,
    Problem,
)
from explorer.domain.message import Message
from explorer.shell.cli_ends import (
    FAILURE,
    INTERRUPTED,
    PROGRAM,
    SUCCESS,
    complain,
    finding_wording,
    wording,
)
from explorer.shell.cli_failures import in_one_line
from explorer.shell.cli_print import import_line, import_summary
from explorer.shell.cli_progress import ProgressLine

FINDINGS_TOLD = 3
"""So many findings of a match are printed; of more, how many there are and where to read them."""


class _StoppedError(Exception):
    """The user has pressed Ctrl+C; what was imported by then is complete."""


class _Terminal:
    """Watches an import for the one at the terminal."""

    def __init__(self) -> None:
        self.line = ProgressLine(sys.stderr)
        self._stopped = False

    def check(self) -> None:
        """Stop between two matches, not in the middle of one."""
        if self._stopped:
            raise _StoppedError

    def show(self, progress: ImportProgress) -> None:
        """Draw how far the import is."""
        self.line.show(progress)

    @contextmanager
    def listening(self) -> Iterator[None]:
        """Take the first Ctrl+C as a request to stop; a second one ends the program at once."""
        before = signal.getsignal(signal.SIGINT)

        def stop(_number: int, _frame: FrameType | None) -> None:
            self._stopped = True
            signal.signal(signal.SIGINT, before)

        signal.signal(signal.SIGINT, stop)
        try:
            yield
        finally:
            signal.signal(signal.SIGINT, before)


@in_one_line
def import_into_library(arguments: Namespace) -> int:
    """Bring files into the library; a failed job if any of them can't be, the others are kept."""
    counts: Counter[ImportStatus] = Counter()
    options = ImportOptions(provider=arguments.provider, lenient=arguments.lenient)
    terminal = _Terminal()
    try:
        with (
            closing(open_library(arguments.library)) as store,
            terminal.listening(),
            closing(import_paths(store, arguments.paths, options, terminal)) as results,
        ):
            for result in results:
                counts[result.status] += 1
                terminal.line.clear()
                _print_result(result, as_json=arguments.json)
    except (_StoppedError, KeyboardInterrupt):
        complain(f"stopped; what is complete is kept: {import_summary(counts)}")
        return INTERRUPTED
    finally:
        terminal.line.clear()
    if counts.total() > 1 and not arguments.json:
        print(import_summary(counts))
    return FAILURE if counts[ImportStatus.FAILED] else SUCCESS


def _print_result(result: ImportResult, *, as_json: bool) -> None:
    if result.problem is not None:
        text, name = _problem_text(result.problem), result.name
        complain(text if Path(name).name in text else f"{name}: {text}")
    if as_json:
        print(json.dumps(_values(result), ensure_ascii=False), flush=True)
    elif result.problem is None:
        print(import_line(result), flush=True)
        for finding in result.findings[:FINDINGS_TOLD]:
            print(f"           {finding_wording(finding.code, finding.values)}", flush=True)
        more = len(result.findings) - FINDINGS_TOLD
        if more > 0:
            print(f"           … and {more} more: {PROGRAM} show {result.match_id}", flush=True)
        for change in result.changes:
            print(f"           {_words(change)}", flush=True)
        for other in result.same_as:
            print(f"           perhaps the same match as {other.id}", flush=True)


def _values(result: ImportResult) -> dict[str, Any]:
    problem = result.problem
    return {
        "file": result.name,
        "status": result.status,
        "match": result.match_id,
        "message": None if problem is None else _problem_text(problem),
        "code": None if problem is None else problem.code,
        "where": None if problem is None else problem.where,
        "home": result.home,
        "away": result.away,
        "findings": [finding_values(finding, finding_wording) for finding in result.findings],
        "changes": [_words(change) for change in result.changes],
        "same_as": [other.id for other in result.same_as],
    }


def _problem_text(problem: Problem) -> str:
    return wording(problem.code, problem.values)


def _words(said: Message) -> str:
    from explorer.views.text.wording import words  # noqa: PLC0415  brings Qt; most runs do without

    return words(said)
