"""Writing a match, or what is made of one, to a file: whole or not at all."""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path

from explorer.app.whole_files import replaced
from explorer.domain.match import Match
from explorer.looking import is_folder
from explorer.providers.base import ExportProblem, Progress

__all__ = [
    "ExportFormat",
    "ExportProblem",
    "export_match",
    "format_of",
    "suggested_name",
    "written",
]


class ExportFormat(StrEnum):
    """What a match is written as. The values are the suffixes of its files.

    OWN is the project's own format, which reads back equal, under the name by which a desktop knows
    its files; JSON is the same under the name that every program knows. CSV is the spreadsheet
    format, which tells every event and can be imported again. PARQUET is a table of the events, CDF
    official match data of the Common Data Format.
    """

    OWN = ".mxmatch"
    JSON = ".json"
    CSV = ".csv"
    PARQUET = ".parquet"
    CDF = ".cdf.json"


_NO_RIGHTS = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
_NO_SPACE = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_LONGEST_NAME = 80
"""Of a team, in bytes: file systems take 255 for both teams, the day and what else is said."""

_FORBIDDEN = frozenset('<>:"/\\|?*')


def format_of(path: Path) -> ExportFormat:
    """The format that the end of a file's name asks for.

    Raises:
        ExportProblem: If it asks for none.
    """
    name = path.name.lower()
    for known in sorted(ExportFormat, key=len, reverse=True):
        if name.endswith(known) and len(name) > len(known):
            return known
    raise ExportProblem(
        "export-suffix", {"name": path.name, "suffixes": ", ".join(known for known in ExportFormat)}
    )


def suggested_name(match: Match) -> str:
    """A name for the file of a match, without a suffix: its teams and day, on any file system."""
    teams = " - ".join(_safe(team.name) for team in (match.home, match.away))
    return f"{teams} {match.date.isoformat()}" if match.date else teams


def _safe(name: str) -> str:
    """A name without what Windows or a folder forbids, in at most so many bytes as there's room."""
    shown = "".join(" " if c in _FORBIDDEN or not c.isprintable() else c for c in name)
    cut = " ".join(shown.split()).encode()[:_LONGEST_NAME].decode(errors="ignore")
    return cut.lstrip(". ").rstrip() or "-"


def export_match(match: Match, path: Path, progress: Progress | None = None) -> ExportFormat:
    """Write a match to a file, whose name's end says in which format; it replaces one there.

    Args:
        match: The match.
        path: The file.
        progress: Told the share that is done; it may raise to cancel, as long as nothing is
            written.

    Returns:
        The format.

    Raises:
        ExportProblem: If the match can't be written in the format or to the place. Then a file that
            was there is as it was, and nothing else is left behind.
    """
    chosen = format_of(path)
    tell = progress or _tell_nobody
    tell(0.0)
    data = _writer(chosen)(match)
    tell(0.8)
    with written(path) as partial:
        partial.write_bytes(data)
    return chosen


@contextmanager
def written(path: Path) -> Iterator[Path]:
    """Where to write a file of any kind, which takes its place at the end of the block.

    Raises:
        ExportProblem: If it can't be written. Then a file that was there is as it was, and nothing
            else is left behind; likewise where the block itself ends in an error.
    """
    try:
        with replaced(path) as partial:
            yield partial
    except (OSError, ValueError) as error:
        raise _problem(error, path) from error


def _writer(chosen: ExportFormat) -> Callable[[Match], bytes]:
    """The writer of a format, whose code is loaded when it is needed."""
    match chosen:
        case ExportFormat.OWN | ExportFormat.JSON:
            from explorer.providers.native import write_match as writer  # noqa: PLC0415 - as above
        case ExportFormat.CSV:
            from explorer.providers.spreadsheet import write_sheet as writer  # noqa: PLC0415
        case ExportFormat.PARQUET:
            from explorer.providers.parquet import write_parquet as writer  # noqa: PLC0415
        case ExportFormat.CDF:
            from explorer.providers.common_data_format import write_cdf as writer  # noqa: PLC0415
    return writer


def _problem(error: OSError | ValueError, path: Path) -> ExportProblem:
    """Why a file can't be written."""
    values: dict[str, str | int | float] = {
        "name": path.name,
        "folder": path.parent.name or str(path.parent),
    }
    code = error.errno if isinstance(error, OSError) else None
    if is_folder(path):
        return ExportProblem("export-is-folder", values)
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return ExportProblem("export-no-folder", values)
    if code in _NO_RIGHTS:
        return ExportProblem("export-no-rights", values)
    if code in _NO_SPACE:
        return ExportProblem("export-no-space", values)
    reason = getattr(error, "strerror", None) or str(error)
    return ExportProblem("export-failed", {**values, "reason": reason})


def _tell_nobody(_share: float) -> None:
    """Progress that nobody asked for."""
