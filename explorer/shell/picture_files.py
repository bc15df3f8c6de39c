"""Pictures written to files, whole or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from explorer.views.text import message


@contextmanager
def written_whole(output: Path) -> Iterator[None]:
    """Name the file that can't be written, and leave no half of a picture."""
    try:
        yield
    except OSError as error:
        if error.filename is None:
            # It could be opened, but not filled.
            output.unlink(missing_ok=True)
        values = {"path": str(output), "reason": error.strerror or str(error)}
        raise OSError(message("unwritable", values)) from error
