"""The commands that look after the library: ``doctor``, ``backup``, ``restore``, ``delete``."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager

from explorer.app.libraries import open_library
from explorer.app.maintenance import delete_matches, restore_library, summed_up
from explorer.domain.ports import Defect, LibraryError, Progress
from explorer.shell.cli_ends import FAILURE, SUCCESS, complain, wording
from explorer.shell.cli_failures import in_one_line
from explorer.shell.cli_progress import ProgressLine


@in_one_line
def doctor(arguments: Namespace) -> int:
    """Check the library; a failed job if anything is wrong with it."""
    try:
        with closing(open_library(arguments.library, create=False)) as library, _progress() as show:
            label, defects = library.label, library.check(show)
    except LibraryError as error:
        if arguments.json:
            # A library that can't be opened has this one defect, which names it without a password.
            _print_report(error.values.get("library"), [Defect(error.code, error.values)])
        raise
    told = summed_up(defects)
    if arguments.json:
        _print_report(label, defects)
    elif told:
        print("\n".join(wording(defect.code, defect.values) for defect in told))
    else:
        print(f"The library {label} is sound.")
    if told:
        faults = "1 fault" if len(told) == 1 else f"{len(told)} faults"
        complain(f"The library “{label}” has {faults}.")
    return FAILURE if defects else SUCCESS


@in_one_line
def backup(arguments: Namespace) -> int:
    """Copy the whole library to a file."""
    with closing(open_library(arguments.library, create=False)) as library, _progress() as show:
        count = library.backup(arguments.file, show)
    print(f"{_matches(count)} backed up to {arguments.file}")
    return SUCCESS


@in_one_line
def restore(arguments: Namespace) -> int:
    """Replace the library by a backup, and say where what it held is now."""
    with _progress() as show:
        restored = restore_library(arguments.library, arguments.file, show)
    print(f"{_matches(restored.matches)} restored from {arguments.file}")
    if restored.aside is not None:
        print(f"What the library held before is in {restored.aside}")
    return SUCCESS


@in_one_line
def delete(arguments: Namespace) -> int:
    """Take matches out of the library: all of them, or none where one isn't there."""
    with closing(open_library(arguments.library, create=False)) as library:
        count = delete_matches(library, arguments.matches)
    print(f"{_matches(count)} deleted")
    return SUCCESS


@contextmanager
def _progress() -> Iterator[Progress]:
    """Shows whoever sits at a terminal how far it is."""
    line = ProgressLine(sys.stderr)
    try:
        yield line.show_share
    finally:
        line.clear()


def _matches(count: int) -> str:
    return "1 match" if count == 1 else f"{count} matches"


def _print_report(label: str | None, defects: Sequence[Defect]) -> None:
    values = {
        "library": label,
        "sound": not defects,
        "defects": [
            {
                "code": defect.code,
                "message": wording(defect.code, defect.values),
                "values": dict(defect.values),
            }
            for defect in defects
        ],
    }
    print(json.dumps(values, ensure_ascii=False, indent=2))
