from __future__ import annotations

import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from explorer.domain.match import Match
from explorer.domain.ports import MatchStore
from explorer.domain.time import MatchTime
from explorer.shell import cli_window
from explorer.shell.cli import main
from explorer.shell.settings import Settings
from explorer.shell.wishes import Wish
from tests.shell.test_cli import BUNDLED_FILE

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """The windows that would have been opened, instead of opening them."""
    opened: list[dict[str, Any]] = []

    def run_window(store: MatchStore, **options: Any) -> int:
        assert len(store.summaries()) > 0
        opened.append(options)
        return 0

    monkeypatch.setitem(
        sys.modules, "explorer.shell.window_app", SimpleNamespace(run_window=run_window)
    )
    return opened


@pytest.fixture
def pictures(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """The snapshots that would have been written, instead of drawing them."""
    drawn: list[dict[str, Any]] = []

    def write_snapshot(match: Match, output: Path, options: SimpleNamespace) -> None:
        output.touch()
        drawn.append({"match": match.id, "output": output, **vars(options)})

    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setitem(
        sys.modules,
        "explorer.shell.snapshot",
        SimpleNamespace(write_snapshot=write_snapshot, SnapshotOptions=SimpleNamespace),
    )
    return drawn


@pytest.fixture
def no_display(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(cli_window, "has_display", lambda environment: False)
    monkeypatch.chdir(tmp_path)


def test_the_window_opens_with_the_bundled_match(windows: list[dict[str, Any]]) -> None:
    assert main([]) == 0
    (opened,) = windows
    assert opened["begin"].found.match.id == "dallas-miami"
    assert (opened["begin"].found.link.moment, opened["theme"]) == (None, None)


def test_the_window_opens_with_what_was_open_last(
    windows: list[dict[str, Any]], tmp_path: Path
) -> None:
    own = tmp_path / "own.json"
    text = BUNDLED_FILE.read_text(encoding="utf-8")
    own.write_text(text.replace('"id": "dallas-miami"', '"id": "own"', 1), encoding="utf-8")
    assert main(["import", str(own)]) == 0
    Settings.of_user().keep_last_match("own")
    assert main([]) == 0
    assert windows[0]["begin"].found.match.id == "own"


def test_the_window_opens_at_a_time_with_a_theme(windows: list[dict[str, Any]]) -> None:
    assert main(["dallas-miami", "--at", "45+2", "--theme", "dark"]) == 0
    assert main(["--at", "P3", str(BUNDLED_FILE), "--theme=system"]) == 0
    first, second = windows
    assert (first["begin"].found.link.moment, first["theme"]) == (MatchTime(1, 2820.0), "dark")
    assert (second["begin"].found.link.moment, second["theme"]) == (MatchTime(5, 3), "system")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["dallas-miami", "--at", "200"], 2),
        (["--at", "soon"], 2),
        (["nobody"], 1),
        (["./show"], 1),
    ],
)
def test_no_window_opens_where_something_is_wrong(
    windows: list[dict[str, Any]], capsys: Capture, arguments: list[str], code: int
) -> None:
    assert main(arguments) == code
    assert windows == []
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize("named", ["match-explorer://match/nobody", "broken.mxmatch", "gone.json"])
def test_what_was_clicked_and_cant_be_shown_is_told_by_the_window(
    windows: list[dict[str, Any]],
    capsys: Capture,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    named: str,
) -> None:
    monkeypatch.setattr(cli_window, "is_watched", lambda environment: True)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "broken.mxmatch").write_text("no match", encoding="utf-8")
    assert main([named]) == 0
    (opened,) = windows
    assert opened["begin"].wish == Wish.of(named)
    assert opened["begin"].found.match.id == "dallas-miami"
    assert capsys.readouterr().err == ""


def test_a_word_that_may_be_a_misspelt_command_opens_no_window(
    windows: list[dict[str, Any]], capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cli_window, "is_watched", lambda environment: True)
    assert main(["shwo"]) == 1
    assert windows == []
    assert "--help" in capsys.readouterr().err


@pytest.mark.usefixtures("no_display")
def test_without_a_display_the_window_is_drawn_to_a_file(
    pictures: list[dict[str, Any]], windows: list[dict[str, Any]], capsys: Capture, tmp_path: Path
) -> None:
    assert main(["--at", "80", "--theme", "dark"]) == 0
    (picture,) = pictures
    assert picture["match"] == "dallas-miami"
    assert (picture["at"], picture["theme"], picture["view"]) == (
        MatchTime(2, 2100.0),
        "dark",
        "window",
    )
    assert (tmp_path / "match-explorer.png").exists()
    assert windows == []
    error = capsys.readouterr().err
    assert error.count("\n") == 1
    assert "no display" in error
    assert "match-explorer.png" in error


@pytest.mark.usefixtures("no_display")
def test_without_a_display_a_wrong_time_is_still_wrong(
    pictures: list[dict[str, Any]],
) -> None:
    assert main(["dallas-miami", "--at", "200"]) == 2
    assert pictures == []


def test_a_snapshot_has_its_defaults(pictures: list[dict[str, Any]], tmp_path: Path) -> None:
    output = tmp_path / "x.png"
    assert main(["snapshot", "dallas-miami", "-o", str(output)]) == 0
    assert pictures == [
        {
            "match": "dallas-miami",
            "output": output,
            "at": None,
            "size": (1440, 900),
            "scale": 1.0,
            "theme": "light",
            "lang": "en",
            "p": 0.72,
            "view": "window",
        }
    ]


def test_a_snapshot_is_as_it_was_asked_for(pictures: list[dict[str, Any]], tmp_path: Path) -> None:
    output = tmp_path / "x.SVG"
    arguments = ["snapshot", str(BUNDLED_FILE), "--output", str(output), "--size", "800x600"]
    arguments += ["--scale", "1.5", "--theme", "dark", "--view", "shootout", "--at", "P3"]
    assert main(arguments) == 0
    (picture,) = pictures
    assert picture["at"] == MatchTime(5, 3)
    assert (picture["size"], picture["scale"]) == ((800, 600), 1.5)
    assert (picture["theme"], picture["view"]) == ("dark", "shootout")


def test_a_snapshot_that_cant_be_written_is_a_failed_job(
    pictures: list[dict[str, Any]], capsys: Capture, tmp_path: Path
) -> None:
    output = tmp_path / "gone" / "x.png"
    assert main(["snapshot", "dallas-miami", "-o", str(output)]) == 1
    error = capsys.readouterr().err
    assert error.count("\n") == 1
    assert str(output) in error
    assert pictures == []
