from __future__ import annotations

import subprocess
import sys
from typing import NoReturn

import pytest

from explorer.providers.base import ImportProblem
from explorer.providers.through_kloppy.loading import load

STARTS = """
import sys
import explorer.app.finding, explorer.app.importing, explorer.app.libraries, explorer.shell.cli
from explorer.providers.registry import find_units
import explorer.shell.window_app
sys.exit(", ".join({"kloppy", "lxml"} & set(sys.modules)) or 0)
"""


def test_starting_the_app_does_not_load_kloppy() -> None:
    done = subprocess.run([sys.executable, "-c", STARTS], check=False, capture_output=True)
    assert done.stderr.decode() == ""
    assert done.returncode == 0


@pytest.mark.parametrize("error", [KeyError("x"), AssertionError(), RecursionError("too\ndeep")])
def test_whatever_kloppy_raises_is_an_import_problem(error: Exception) -> None:
    def loader() -> NoReturn:
        raise error

    with pytest.raises(ImportProblem) as caught:
        load("a.xml", "Opta", loader)
    assert caught.value.code == "kloppy_failed"
    assert "\n" not in str(caught.value.values["detail"])
