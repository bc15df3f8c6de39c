"""One running app a user, display and library: a second start hands over what it is to show.

The running app listens on a socket that only its user can reach. A start that finds it sends one
line of JSON there, and is answered in one line. Without an answer in time it runs by itself, so
that an app that hangs is no reason for another one not to start. A socket that an app left behind
when it crashed answers nobody and is replaced.

Nothing here loads Qt where there are Unix sockets: a start that hands over is over at once, and one
that finds nobody has lost no time. The listening begins before the app has loaded; whoever comes
meanwhile waits.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import socket
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING, Self

from explorer.app.chosen_library import chosen_library
from explorer.app.environment import LIBRARY_VARIABLE
from explorer.folders import cache_folder, own_library
from explorer.looking import here

if TYPE_CHECKING:
    from PySide6.QtCore import QLockFile

VERSION = 1
"""Of what is said between two starts; they understand each other only with the same one."""

LONGEST = 1 << 16
"""The most bytes that a message may have."""

ANSWER_SECONDS = 10.0
"""How long a start waits for an answer; one that just starts itself has to load first."""

_APP = "match-explorer"
_HAS_UNIX_SOCKETS = hasattr(socket, "AF_UNIX") and sys.platform != "win32"


class Answer(Enum):
    """What became of handing over."""

    TAKEN = auto()
    NOBODY = auto()
    SILENT = auto()


@dataclass(frozen=True, slots=True)
class Message:
    """What a second start hands over: a word of the command line, and where it was written.

    ``word`` names a match or is a link, and ``at`` a time; ``folder`` is what a path is relative
    to, and ``token`` what the desktop gave for coming to the front.
    """

    word: str | None = None
    at: str | None = None
    folder: str = ""
    token: str = ""

    def encode(self) -> bytes:
        """The message as one line."""
        return json.dumps({"v": VERSION, **asdict(self)}).encode() + b"\n"

    @classmethod
    def decode(cls, line: bytes) -> Self:
        """Read a message.

        Raises:
            ValueError: If it is none, or of another version.
        """
        said = json.loads(line.decode())
        if not isinstance(said, dict) or said.pop("v", None) != VERSION:
            raise ValueError("another version")
        word, at = said.pop("word", None), said.pop("at", None)
        folder, token = said.pop("folder", None), said.pop("token", None)
        if said or not isinstance(folder, str) or not isinstance(token, str):
            raise ValueError("no message")
        if not isinstance(word, str | None) or not isinstance(at, str | None):
            raise ValueError("no message")
        # No command line has such a character, and no environment takes the others.
        if "\0" in f"{word}{at}{folder}" or (token and not token.isprintable()):
            raise ValueError("no message")
        return cls(word, at, folder, token)


def answer_line(*, taken: bool) -> bytes:
    """What the running app answers."""
    return json.dumps({"v": VERSION, "taken": taken}).encode() + b"\n"


@dataclass(frozen=True, slots=True)
class Claim:
    """The right to be the running app: an address to listen on, and who listens there already.

    Where there are no Unix sockets, several can listen at one address; there ``lock`` is the right.
    """

    address: str
    listening: socket.socket | None
    lock: QLockFile | None = None

    def give_up(self) -> None:
        """Let another start be the running app."""
        if self.lock is not None:
            self.lock.unlock()
        # Once another listens there, it isn't ours any more.
        if self.listening is not None and self.listening.fileno() >= 0:
            leave(self.address, self.listening.close)


def address_of(
    library: str | None, environment: Mapping[str, str], platform: str = sys.platform
) -> str:
    """Where the running app of this user, display and library listens.

    Args:
        library: As the command line names it; for None the environment's, the chosen one, or else
            the user's own one.
        environment: The environment variables.
        platform: As in ``sys.platform``.
    """
    named = library or environment.get(LIBRARY_VARIABLE) or chosen_library() or ""
    return address_for(named, environment, platform)


def address_for(named: str, environment: Mapping[str, str], platform: str = sys.platform) -> str:
    """The same for the library of this name; the user's own one need not be named."""
    if named and "://" not in named:
        path = here() / Path(named).expanduser()
        named = "" if path == own_library() else str(path)
    display = environment.get("WAYLAND_DISPLAY") or environment.get("DISPLAY") or ""
    whose = f"{Path.home()}\n{display}\n{named}"
    name = f"{_APP}-{hashlib.blake2b(whose.encode(errors='replace'), digest_size=8).hexdigest()}"
    if platform == "win32":
        return name
    # Both folders are the user's own, unlike the one for temporary files.
    folder = environment.get("XDG_RUNTIME_DIR") or str(cache_folder())
    return str(Path(folder) / f"{name}.socket")


def hand_over(address: str, message: Message, seconds: float = ANSWER_SECONDS) -> Answer:
    """Have the running app show what this start is to show, if there is one and it answers."""
    try:
        line = _asked(address, message.encode(), seconds)
    except (FileNotFoundError, ConnectionRefusedError, NotADirectoryError):
        return Answer.NOBODY
    except TimeoutError:
        return Answer.SILENT
    except OSError as error:
        # Python's own, that the address is too long for a socket, has no number: nobody is there.
        return Answer.NOBODY if error.errno is None else Answer.SILENT
    return Answer.TAKEN if line == answer_line(taken=True) else Answer.SILENT


def claim(address: str) -> Claim | None:
    """Begin to listen; None where another app does, or nobody can."""
    if not _HAS_UNIX_SOCKETS:
        lock = _locked(address)
        return None if lock is None else Claim(address, None, lock)
    listening = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    try:
        Path(address).parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with _alone_at(address):
            _bind(listening, address)
            # The folder may have been there before, open to others; nobody connects before this.
            Path(address).chmod(0o600)
            listening.listen()
    except OSError:
        # No reason not to start: a second start will then be another app.
        listening.close()
        return None
    return Claim(address, listening)


def _locked(address: str) -> QLockFile | None:
    """A lock that nobody else has; that of an app that crashed is taken over."""
    from PySide6.QtCore import QLockFile  # noqa: PLC0415  Unix hands over without Qt

    folder = cache_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return None
    lock = QLockFile(str(folder / f"{Path(address).name}.lock"))
    # It holds as long as the app runs, however long that is.
    lock.setStaleLockTime(0)
    return lock if lock.tryLock(0) else None


def leave(address: str, close: Callable[[], None]) -> None:
    """Listen no more at an address of Unix sockets, and take it away.

    Args:
        address: The address.
        close: Closes the socket that listens there.
    """
    try:
        with _alone_at(address):
            Path(address).unlink(missing_ok=True)
            close()
    except OSError:
        # Its folder is gone or can't be written to, so nobody else comes there either.
        close()


@contextmanager
def _alone_at(address: str) -> Iterator[None]:
    """Keep other starts from coming and going there meanwhile: one might remove another's socket.

    Raises:
        OSError: If the folder can't be written to.
    """
    import fcntl  # noqa: PLC0415  Windows has none, and no Unix sockets

    lock = os.open(Path(address).with_name(f"{_APP}.lock"), os.O_RDWR | os.O_CREAT, 0o600)
    try:
        # Whoever holds it waits for a second at most.
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
    finally:
        os.close(lock)


def _bind(listening: socket.socket, address: str) -> None:
    try:
        listening.bind(address)
    except OSError as error:
        if error.errno != errno.EADDRINUSE or _answers(address):
            raise
        # Left behind by an app that crashed.
        Path(address).unlink()
        listening.bind(address)


def _answers(address: str) -> bool:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as asking:
        asking.settimeout(1.0)
        try:
            asking.connect(address)
        except ConnectionRefusedError:
            return False
        except OSError:
            return True
    return True


def _asked(address: str, line: bytes, seconds: float) -> bytes:
    """What is answered to a line.

    Raises:
        OSError: If there is nobody, or no whole answer in time.
    """
    if not _HAS_UNIX_SOCKETS:
        from explorer.shell.local_socket import asked  # noqa: PLC0415  brings Qt's network

        return asked(address, line, seconds)
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as asking:
        asking.settimeout(seconds)
        asking.connect(address)
        asking.sendall(line)
        with asking.makefile("rb") as answers:
            return answers.readline(LONGEST)
