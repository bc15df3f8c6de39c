"""What a command can fail at, as one line on the standard error and an exit code."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from functools import wraps

from explorer.analysis.clock import TimeTextError
from explorer.app.exporting import ExportProblem
from explorer.app.finding import ImportProblem
from explorer.domain.ports import LibraryError, MatchNotFoundError
from explorer.session.links import LinkError
from explorer.shell.cli_arguments import OPEN
from explorer.shell.cli_ends import FAILURE, PROGRAM, USAGE, complain, os_error_text, wording

Command = Callable[[Namespace], int]


def in_one_line(command: Command) -> Command:
    """Let a command end in one line and its exit code where its job fails."""

    @wraps(command)
    def run(arguments: Namespace) -> int:
        try:
            return command(arguments)
        except TimeTextError as error:
            complain(wording(error.code, error.values))
            return USAGE
        except (LibraryError, ImportProblem, ExportProblem, LinkError) as error:
            complain(wording(error.code, error.values))
        except MatchNotFoundError as error:
            text = wording("match-unknown", {"match": error.args[0]})
            # A first word that is no command counts as a match, and may be a command misspelt.
            complain(f"{text} (see {PROGRAM} --help)" if arguments.command == OPEN else text)
        except UnicodeEncodeError as error:
            complain(f"“{error.object}” is no text in UTF-8: check how the terminal encodes it.")
            return USAGE
        except BrokenPipeError:
            raise
        except OSError as error:
            complain(os_error_text(error))
        return FAILURE

    return run
