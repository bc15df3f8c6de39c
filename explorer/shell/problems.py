"""What the user is told of an error that was to be expected."""

from __future__ import annotations

from explorer.analysis.clock import TimeTextError
from explorer.app.exporting import ExportProblem
from explorer.app.finding import ImportProblem
from explorer.domain.ports import LibraryError, MatchNotFoundError
from explorer.session.links import LinkError
from explorer.views.text import message


def problem_text(error: Exception) -> str | None:
    """What to tell the user of an expected error, None for one that nobody expected."""
    match error:
        case ImportProblem() | LibraryError() | ExportProblem() | LinkError() | TimeTextError():
            return message(error.code, error.values)
        case MatchNotFoundError():
            return message("match-unknown", {"match": str(error)})
        case _:
            return None
