"""The command ``export``: writes a match to a file for other programs."""

from __future__ import annotations

from argparse import Namespace

from explorer.app.exporting import ExportProblem, export_match, format_of
from explorer.shell.cli_ends import SUCCESS, USAGE, complain, wording
from explorer.shell.cli_failures import in_one_line
from explorer.shell.cli_library import named_match


@in_one_line
def export(arguments: Namespace) -> int:
    """Write a match to a file."""
    try:
        format_of(arguments.output)
    except ExportProblem as problem:
        complain(wording(problem.code, problem.values))
        return USAGE
    export_match(named_match(arguments), arguments.output)
    return SUCCESS
