"""Pictures written to files, whole or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from explorer.app.whole_files import replaced
from explorer.views.text import message


@contextmanager
def written_whole(output: Path) -> Iterator[Path]:
    """Where to write a picture that takes its place at the end, or else stays as it was.

    Raises:
        OSError: If it can't be written, in words that name it.
    """
    try:
        with replaced(output) as partial:
            yield partial
    except OSError as error:
        values = {"path": str(output), "reason": error.strerror or str(error)}
        raise OSError(message("unwritable", values)) from error
