"""Passwords in what names a database: a URL, the text that libpq takes, or a text with one in it.

Whatever may be one counts as one: a password that is kept or told is worse than a text in which
too much is masked.
"""

from __future__ import annotations

import re
from urllib.parse import parse_qs, urlsplit

_NAMES = ("sslpassword", "password")
"""The parameters of a connection that nobody else should know."""

_MASK = "***"
# SQLAlchemy takes all before an @ for the password, slashes as well, and people forget to escape.
_BEFORE_HOST = re.compile(r"(?<=://)([^\s/:]*):\S*@")
_PARAMETER = re.compile(
    rf"((?:{'|'.join(_NAMES)})(?:\s*=\s*|['\"]\s*:\s*))"
    r"(?:'(?:\\.|[^'\\])*'|\"(?:\\.|[^\"\\])*\"|(?:\\.|[^\s&])+)",
    re.IGNORECASE,
)


def without_passwords(text: str) -> str:
    """A text in which every password of a URL or of a connection's parameters is masked."""
    return _PARAMETER.sub(rf"\1{_MASK}", _BEFORE_HOST.sub(rf"\1:{_MASK}@", text))


def has_password(spec: str) -> bool:
    """Whether a URL has a password in it, wherever it may stand."""
    if "://" not in spec:
        return False
    try:
        parts = urlsplit(spec)
    except ValueError:
        # Nobody can tell what it holds.
        return True
    return (
        parts.password is not None
        or not parse_qs(parts.query).keys().isdisjoint(_NAMES)
        or without_passwords(spec) != spec
    )
