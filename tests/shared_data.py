"""Finds the real match data that tests and benchmarks read; it is no part of the project."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.needs import absent

ROOT = Path(__file__).resolve().parents[2] / "shared" / "data"


def shared(relative: str) -> Path:
    """The file or folder of that name; where there is no data at all, the test is skipped."""
    if not ROOT.is_dir():
        absent("the optional match data is not beside the checkout (../shared/data)")
    path = ROOT / relative
    if not path.exists():
        pytest.fail(f"the match data lacks {relative}")
    return path
