"""Addresses on the web that may be read from: told without what it takes to read from them."""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit, urlunsplit

from explorer.providers.base import ImportProblem


def checked_address(text: str) -> str:
    """The address of a folder on a server, ending in a slash.

    Raises:
        ImportProblem: If it is none, carries a password, or would be read without encryption from
            another computer.
    """
    problem = ImportProblem("open_data_address", {"address": _without_login(text.strip())})
    try:
        parts = urlsplit(text.strip())
        host, _port = parts.hostname, parts.port
    except ValueError:
        raise problem from None
    plain = parts.scheme == "http" and is_loopback(host or "")
    if not host or parts.username or parts.password or not (parts.scheme == "https" or plain):
        raise problem
    path = parts.path if parts.path.endswith("/") else f"{parts.path}/"
    return urlunsplit((parts.scheme, parts.netloc, path, "", ""))


def is_loopback(host: str) -> bool:
    """Whether a host is this computer, by its name or number alone."""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _without_login(text: str) -> str:
    """An address, or what was meant as one, as it may be shown."""
    scheme, mark, rest = text.rpartition("://")
    return f"{scheme}{mark}{rest.rpartition('@')[2]}"
