"""What a start does not load or make before its window is painted, so that it stays quick."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.benchmarks.process import clean_environment, run_python

STARTED = """
import sys
from tests.benchmarks.first_paint import start
start()
from PySide6 import QtWidgets
print(*sys.modules, *(f"QtWidgets.{name}" for name in vars(QtWidgets)))
"""


@pytest.fixture(scope="module")
def environment() -> Iterator[dict[str, str]]:
    with clean_environment(1.0) as made:
        yield made


@pytest.fixture(scope="module")
def loaded(environment: dict[str, str]) -> frozenset[str]:
    """The modules and widgets' classes of an app that has painted its window and ended."""
    return frozenset(run_python("-c", STARTED, environment=environment).split())


@pytest.mark.parametrize(
    "later",
    [
        "explorer.scenes.shootout",
        "explorer.shell.cli_library",
    ],
)
def test_the_start_loads_nothing_that_it_does_not_show(loaded: frozenset[str], later: str) -> None:
    assert "explorer.shell.main_window" in loaded
    assert later not in loaded


def test_the_start_makes_no_class_of_a_widget_that_it_does_not_use(loaded: frozenset[str]) -> None:
    # PySide6 makes a class when it is first named, but all of them to tell what Qt's own part is.
    assert "QtWidgets.QMainWindow" in loaded
    assert "QtWidgets.QWizard" not in loaded


def test_what_opens_a_library_is_loaded_before_qt(environment: dict[str, str]) -> None:
    # After PySide6 each import takes longer, as it looks at what is imported.
    code = "import sys, explorer.app.libraries; print(*sys.modules)"
    modules = run_python("-c", code, environment=environment).split()
    assert "sqlalchemy.dialects.sqlite" in modules
    assert "PySide6" not in modules


def test_a_start_that_hands_over_loads_nothing_of_a_match(environment: dict[str, str]) -> None:
    code = (
        "import sys; from explorer.shell import cli, cli_open; "
        "cli.parse(['final.mxmatch']); print(*sys.modules)"
    )
    modules = run_python("-c", code, environment=environment).split()
    assert "explorer.shell.instance" in modules
    heavy = ("PySide6", "sqlalchemy", "explorer.domain", "explorer.scenes", "explorer.library")
    assert [name for name in modules if name.startswith(heavy)] == []
