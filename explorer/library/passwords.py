"""Passwords that the user has put into the system's keyring, where the app can look there."""

from __future__ import annotations

import importlib
import os
from contextlib import suppress

from sqlalchemy.engine import URL

SERVICE = "match-explorer"
"""What the keyring has the passwords under."""


def stored_password(url: URL) -> str | None:
    """The password for a database whose URL has none, or None to leave it to PostgreSQL's own ways.

    These are the variable PGPASSWORD, which goes before the keyring, and the file ``.pgpass``. The
    package ``keyring`` is an optional extra; whatever fails in it means that there is no password.
    """
    if "PGPASSWORD" in os.environ:
        return None
    try:
        keyring = importlib.import_module("keyring")
    except ImportError:
        return None
    with suppress(keyring.errors.KeyringError):
        password: str | None = keyring.get_password(SERVICE, keyring_name(url))
        return password
    return None


def keyring_name(url: URL) -> str:
    """What the keyring has the password for: ``user@host:port/database``, without what isn't set.

    ``keyring set match-explorer anna@db.example.org/matches`` stores one.
    """
    user = f"{url.username}@" if url.username else ""
    port = f":{url.port}" if url.port else ""
    return f"{user}{url.host or ''}{port}/{url.database or ''}"
