"""Work in a process of its own: drawing takes the interpreter for itself for too long.

On a thread of the window's process every call into Qt would wait for it, by turns.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from typing import Any, TypeVar

from explorer.app.exporting import ExportProblem
from explorer.shell.jobs import JobControl

Result = TypeVar("Result")
Tell = Callable[[float], None]
"""Takes the share of the work that is done, 0 to 1."""

LISTEN_SECONDS = 0.05
"""How soon a cancelled work is ended."""


def apart(work: Callable[..., Result], *arguments: object, control: JobControl) -> Result:
    """Do work in a process that is ended with the job; whatever it holds is given up then.

    Args:
        work: A function of a module, called with a ``Tell`` and the arguments.
        arguments: What it is called with; like the result, sent from process to process.
        control: The job's.

    Returns:
        The work's result.

    Raises:
        CancelledError: If the user has cancelled.
        ExportProblem: If the process has died.
        Exception: Whatever the work raises.
    """
    control.check()
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(theirs, work, arguments), daemon=True)
    process.start()
    # The end of the connection shows only once nobody else holds the other side.
    theirs.close()
    try:
        result: Result = _listen(ours, control)
        return result
    finally:
        _end(process)
        ours.close()


def _end(process: SpawnProcess) -> None:
    """End a process, with the programs that it has started."""
    if hasattr(os, "killpg") and process.pid is not None:
        # It may have ended, or not yet have come to a group of its own.
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    process.kill()
    process.join()


def _listen(connection: Connection, control: JobControl) -> Any:
    while True:
        control.check()
        if not connection.poll(LISTEN_SECONDS):
            continue
        try:
            kind, said = connection.recv()
        except (EOFError, OSError) as error:
            raise ExportProblem("share-died") from error
        if kind == "share":
            control.progress(said)
        elif kind == "failed":
            raise said
        else:
            return said


def _serve(
    connection: Connection, work: Callable[..., object], arguments: tuple[object, ...]
) -> None:
    """What the process does: one work, of which it tells how it went."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(os, "setpgid"):
        os.setpgid(0, 0)

    def tell(share: float) -> None:
        connection.send(("share", share))

    with suppress(OSError):  # nobody listens any more
        try:
            result = work(tell, *arguments)
        except Exception as error:  # noqa: BLE001 - whatever it is, who asked has to hear of it
            connection.send(("failed", error))
        else:
            connection.send(("done", result))
