"""What packaging/build makes, once for all tests that install it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.needs import absent

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"


def build(target: str) -> Path:
    """Let packaging/build make a bundle or a package; the path of it."""
    if sys.platform != "linux":
        absent("bundles and packages of Linux are built on Linux")
    done = subprocess.run(
        ["bash", PACKAGING / "build", target], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr[-3000:]
    return Path(done.stdout.splitlines()[-1])


@pytest.fixture(scope="session")
def bundle() -> Path:
    """The folder that needs no Python, which all packages are made of."""
    return build("bundle")


@pytest.fixture(scope="session")
def deb() -> Path:
    """The Debian package."""
    return build("deb")


@pytest.fixture(scope="session")
def rpm() -> Path:
    """The package for systems with RPM."""
    return build("rpm")


@pytest.fixture(scope="session")
def stub(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A few files in the form of a bundle, for what needs no whole one."""
    bundle = tmp_path_factory.mktemp("stub") / "match-explorer"
    inside = bundle / "_internal"
    resources = inside / "explorer" / "_resources"
    resources.mkdir(parents=True)
    (inside / "numpy").mkdir()
    (inside / "numpy" / "core.so").touch()
    shutil.copy("/bin/true", bundle / "match-explorer")
    gather = (sys.executable, PACKAGING / "licences.py", "-o", resources / "licences.json")
    subprocess.run(gather, check=True)
    return bundle
