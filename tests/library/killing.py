"""Imports that are killed at a random moment, and what the library is like afterwards.

Run as a program, so that it has no thread but one and may fork: a process that has everything
loaded needs a tenth of the time of a new one.
"""

from __future__ import annotations

import json
import os
import random
import signal
import sys
import time
from contextlib import closing
from pathlib import Path

from explorer.app.importing import pipeline
from explorer.app.libraries import open_library
from explorer.shell.cli import main


def import_in_a_process(spec: str, folder: Path) -> int:
    """Start the command ``import`` in a process of its own; the process's id."""
    child = os.fork()
    if child:
        return child
    quiet = os.open(os.devnull, os.O_WRONLY)
    os.dup2(quiet, sys.stdout.fileno())
    os._exit(main(["import", str(folder), "--library", spec]))


def exit_code(child: int) -> int:
    """How a process ended; below nought the signal that ended it."""
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def tell(spec: str, ended: int) -> None:
    """Say how an import ended, what the library holds, and what is wrong with it."""
    with closing(open_library(spec)) as library:
        found = sorted(summary.id for summary in library.summaries())
        state = {
            "exit": ended,
            "found": found,
            "loaded": sorted(library.load(match_id).id for match_id in found),
            "defects": [defect.code for defect in library.check()],
        }
    sys.stdout.write(json.dumps(state) + "\n")
    sys.stdout.flush()


def delete_everything(spec: str) -> None:
    """Make room for an import that has something to do."""
    with closing(open_library(spec)) as library:
        library.remove([summary.id for summary in library.summaries()])


def run(spec: str, folder: Path, rounds: int) -> None:
    """Import once whole, then ``rounds`` times killed, then once more; a line of JSON for each."""
    # Other processes that read would have to be started anew each time.
    pipeline._INLINE_MATCHES = 1000
    delete_everything(spec)
    began = time.monotonic()
    ended = exit_code(import_in_a_process(spec, folder))
    whole = time.monotonic() - began
    tell(spec, ended)
    chance = random.Random(7)
    for _ in range(rounds):
        delete_everything(spec)
        child = import_in_a_process(spec, folder)
        time.sleep(chance.uniform(0, whole))
        os.kill(child, signal.SIGKILL)
        tell(spec, exit_code(child))
    ended = exit_code(import_in_a_process(spec, folder))
    tell(spec, ended)


if __name__ == "__main__":
    run(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]))
