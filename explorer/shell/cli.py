"""The command line: which command runs, and how it ends.

Each command is imported when it runs, so that those that print don't wait for the window's
libraries.
"""

from __future__ import annotations

import importlib
import io
import os
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from contextlib import nullcontext
from typing import cast

from explorer.shell.cli_arguments import OPEN, parse
from explorer.shell.cli_ends import (
    BROKEN_PIPE,
    FAILURE,
    INTERRUPTED,
    SUCCESS,
    complain,
    ended_by_signals,
    os_error_text,
)
from explorer.shell.logs import logging_to_file
from explorer.shell.startup import collecting_later

_COMMANDS = {
    OPEN: "explorer.shell.cli_open:open_window",
    "snapshot": "explorer.shell.cli_window:snapshot",
    "animate": "explorer.shell.cli_sharing:animate",
    "card": "explorer.shell.cli_sharing:card",
    "show": "explorer.shell.cli_library:show_match",
    "import": "explorer.shell.cli_import:import_into_library",
    "list": "explorer.shell.cli_library:list_library",
    "find": "explorer.shell.cli_find:find",
    "export": "explorer.shell.cli_export:export",
    "delete": "explorer.shell.cli_care:delete",
    "doctor": "explorer.shell.cli_care:doctor",
    "backup": "explorer.shell.cli_care:backup",
    "restore": "explorer.shell.cli_care:restore",
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code: 0, 1 for a failed job, 2 for a wrong use.

    Args:
        argv: The arguments without the program's name; the process's own for None.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A terminal that can't write a name's letters is no reason to fail.
            stream.reconfigure(errors="backslashreplace")
    try:
        arguments = parse(sys.argv[1:] if argv is None else argv)
        # The window ends otherwise.
        ending = nullcontext() if arguments.command == OPEN else ended_by_signals()
        with logging_to_file(arguments.log_level) as arguments.log, ending:
            code = _command(arguments.command)(arguments)
        code = _flushed(code)
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else SUCCESS
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read the output has enough.
        _drop_output()
        return BROKEN_PIPE
    return code


def _flushed(code: int) -> int:
    """The exit code of a command once its output is written, another where there is no room."""
    try:
        if sys.stdout is not None:  # as in a Windows program without a console
            sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        if code == SUCCESS:
            complain(os_error_text(error))
        _drop_output()
        return code or FAILURE
    return code


def _drop_output() -> None:
    """Let what is left of the output go, of which Python would complain again on closing it."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _command(name: str) -> Callable[[Namespace], int]:
    module, _, function = _COMMANDS[name].partition(":")
    with collecting_later():
        loaded = importlib.import_module(module)
    return cast("Callable[[Namespace], int]", getattr(loaded, function))
