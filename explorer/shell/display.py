"""Whether there is a display that a window can be opened on."""

from __future__ import annotations

import re
import socket
import sys
from collections.abc import Mapping
from pathlib import Path

from explorer.looking import is_there

_LOCAL_X11 = re.compile(r"(?:unix)?:(\d+)(?:\.\d+)?")
_SOCKETS = "/tmp/.X11-unix"
_UNSEEN = ("offscreen", "minimal")
_NEEDS_SERVER = ("xcb", "wayland", "wayland-egl")


def has_display(environment: Mapping[str, str], platform: str = sys.platform) -> bool:
    """Whether Qt can open a window; asked first, because without a display it ends the process.

    Args:
        environment: The environment variables.
        platform: As in ``sys.platform``; only on Linux may a display be missing.
    """
    if not platform.startswith("linux"):
        return True
    chosen = environment.get("QT_QPA_PLATFORM", "").partition(":")[0].partition(";")[0]
    if chosen and chosen not in _NEEDS_SERVER:
        return True
    return _has_wayland(environment) or _has_x11(environment.get("DISPLAY", ""))


def is_watched(environment: Mapping[str, str]) -> bool:
    """Whether somebody may see a window, and answer what it asks; Qt can draw unseen as well."""
    chosen = environment.get("QT_QPA_PLATFORM", "").partition(":")[0].partition(";")[0]
    return chosen not in _UNSEEN


def _has_wayland(environment: Mapping[str, str]) -> bool:
    name = environment.get("WAYLAND_DISPLAY", "")
    return bool(name) and is_there(Path(environment.get("XDG_RUNTIME_DIR", ""), name))


def _has_x11(display: str) -> bool:
    """Whether an X server answers; one on another machine is taken to."""
    local = _LOCAL_X11.fullmatch(display)
    if local is None:
        return bool(display)
    path = f"{_SOCKETS}/X{local[1]}"
    return any(_answers(address) for address in (path, f"\0{path}"))


def _answers(address: str) -> bool:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
        connection.settimeout(1.0)
        try:
            connection.connect(address)
        except OSError:
            return False
    return True
