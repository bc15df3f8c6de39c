"""What the window showed last, kept from one start to the next, also where the app crashed."""

from __future__ import annotations

import hashlib
import json
import logging
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Self

from explorer.app.whole_files import replaced
from explorer.folders import state_folder
from explorer.session.links import LONGEST, LinkError, MatchLink

VERSION = 1

_LOG = logging.getLogger(__name__)


class Stage(StrEnum):
    """How far the app had come that wrote the file.

    RESTORING is one that had crashed before and was trying to show the same again.
    """

    RESTORING = "restoring"
    RUNNING = "running"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class KeptSession:
    """What was shown; ``file`` is what the match was read from, None where it is the library's."""

    link: MatchLink | None
    file: Path | None = None
    stage: Stage = Stage.RUNNING


class SessionFile:
    """The session of one library, in a file that is written whole or not at all."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @classmethod
    def of(cls, library: str) -> Self:
        """The file for a library, given by its label."""
        name = hashlib.blake2b(library.encode(errors="replace"), digest_size=8).hexdigest()
        return cls(state_folder() / f"session-{name}.json")

    def read(self) -> KeptSession | None:
        """What was kept; None for nothing. A file that can't be read is set aside."""
        try:
            with self._path.open("rb") as file:
                return _decoded(file.read(2 * LONGEST))
        except FileNotFoundError:
            return None
        except (OSError, ValueError, RecursionError) as error:
            _LOG.warning("The session in %s can't be read: %s", self._path.name, error)
            with suppress(OSError):
                self._path.replace(self._path.with_suffix(".broken"))
            return None

    def write(self, kept: KeptSession) -> None:
        """Keep a session; where that fails the one before is kept."""
        said = {
            "v": VERSION,
            "link": None if kept.link is None else str(kept.link),
            "file": None if kept.file is None else str(kept.file),
            "stage": kept.stage,
        }
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            # What a power cut costs is no more than the place.
            with replaced(self._path, sync=False) as partial:
                partial.write_text(json.dumps(said), encoding="utf-8")
        except OSError as error:
            _LOG.warning("The session can't be kept: %s", error)


def _decoded(data: bytes) -> KeptSession:
    said = json.loads(data.decode())
    if not isinstance(said, dict) or said.get("v") != VERSION:
        raise ValueError("another version")
    link, file = said.get("link"), said.get("file")
    if not isinstance(link, str | None) or not isinstance(file, str | None):
        raise ValueError("no session")
    try:
        shown = None if link is None else MatchLink.parse(link)
    except LinkError as error:
        raise ValueError("no link") from error
    return KeptSession(shown, None if file is None else Path(file), Stage(str(said.get("stage"))))
