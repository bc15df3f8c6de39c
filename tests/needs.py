"""What tests need that is no part of the project: data, a screen, a database server."""

from __future__ import annotations

import os
from typing import NoReturn

import pytest


def absent(what: str) -> NoReturn:
    """End a test that lacks something: a skip, but a failure in CI, where all of it is provided."""
    if os.environ.get("CI", "").lower() not in {"", "0", "false"}:
        pytest.fail(f"{what}; in CI that is a failure")
    pytest.skip(what)
