"""Whether and how the app may reach the network."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import urlsplit

TIMEOUTS = (5, 10, 20, 40, 60)
"""How long a server may stay silent, in seconds, on offer."""

DEFAULT_TIMEOUT = 20


class ProxyChoice(StrEnum):
    """What requests go through: what the system names, nothing, or a proxy that is named here."""

    SYSTEM = "system"
    NONE = "none"
    GIVEN = "given"


@dataclass(frozen=True, slots=True)
class NetworkAccess:
    """How the app may reach the network; where it is not ``allowed``, it never does.

    ``proxy_address`` counts for a given proxy; it may stay from another choice. ``timeout`` is how
    many seconds a server may stay silent, one of TIMEOUTS.

    Raises:
        ValueError: If the time is not on offer, or the address is none of a proxy.
    """

    allowed: bool = True
    proxy: ProxyChoice = ProxyChoice.SYSTEM
    proxy_address: str = ""
    timeout: int = DEFAULT_TIMEOUT

    def __post_init__(self) -> None:
        if self.timeout not in TIMEOUTS:
            raise ValueError(f"no such time: {self.timeout}")
        if self.proxy_address and not is_proxy_address(self.proxy_address):
            raise ValueError("not the address of a proxy")


def is_proxy_address(text: str) -> bool:
    """Whether a text names an HTTP proxy, as ``http://host:port``, without a password."""
    try:
        parts = urlsplit(text)
        has_port = parts.port is None or parts.port > 0
    except ValueError:
        return False
    plain = (
        parts.username is None and parts.path in ("", "/") and not (parts.query + parts.fragment)
    )
    return parts.scheme in ("http", "https") and bool(parts.hostname) and has_port and plain
