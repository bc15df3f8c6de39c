"""What packaging/build makes, once for all tests that install it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.needs import absent

BUILD = Path(__file__).resolve().parents[2] / "packaging" / "build"


def build(target: str) -> Path:
    """Let packaging/build make a bundle or a package; the path of it."""
    if sys.platform != "linux":
        absent("bundles and packages of Linux are built on Linux")
    done = subprocess.run(["bash", BUILD, target], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    return Path(done.stdout.splitlines()[-1])


@pytest.fixture(scope="session")
def bundle() -> Path:
    """The folder that needs no Python, which all packages are made of."""
    return build("bundle")
