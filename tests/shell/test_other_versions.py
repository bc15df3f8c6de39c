"""Matches that another version of the app has left in a library, in the window and printed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from explorer.shell.cli import main
from explorer.views.inspector import InspectorView
from explorer.views.text import message
from tests.library.released import VERSIONS, bring_back
from tests.shell.conftest import MakeDesk

Capture = pytest.CaptureFixture[str]

UNKNOWN = message("finding-of-another-version", {"code": "score-differs"})


@pytest.fixture(autouse=True, params=VERSIONS)
def library(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Where the window's library stands, as an earlier version left it."""
    spec = str(tmp_path / "library.sqlite")
    bring_back(request.param, spec, tmp_path)
    return spec


@pytest.mark.parametrize("match", ["drawn", "newer"])
def test_the_window_shows_a_finding_that_has_no_text_any_more(
    make_desk: MakeDesk, match: str
) -> None:
    inspector = make_desk(match=match).window.findChild(InspectorView)
    assert isinstance(inspector, InspectorView)
    assert UNKNOWN in inspector.match_facts.toPlainText()


def test_show_prints_it(capsys: Capture, library: str) -> None:
    assert main(["show", "drawn", "--json", "--library", library]) == 0
    findings = json.loads(capsys.readouterr().out)["findings"]
    assert findings[0] == {"code": "score-differs", "message": UNKNOWN}
    assert main(["show", "drawn", "--library", library]) == 0
    assert UNKNOWN in capsys.readouterr().out
