"""Which start opens a window, and which hands over what it was to show."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path
from types import SimpleNamespace

import pytest

from explorer.app.libraries import own_library
from explorer.shell import cli_open
from explorer.shell.cli import main
from explorer.shell.instance import Answer, Claim, Message, address_of
from explorer.shell.wishes import Wish

Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def seen(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """As on a screen, in a folder of its own."""
    monkeypatch.setattr(cli_open, "has_display", lambda environment: True)
    monkeypatch.setattr(cli_open, "is_watched", lambda environment: True)
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> list[Claim | None]:
    """The windows that would have been opened, each with what it listens on."""
    opened: list[Claim | None] = []

    def open_window(arguments: Namespace) -> int:
        opened.append(arguments.claim)
        return 3

    stand_in = SimpleNamespace(open_window=open_window)
    monkeypatch.setitem(sys.modules, "explorer.shell.cli_window", stand_in)
    monkeypatch.setattr("explorer.shell.cli_window", stand_in, raising=False)
    return opened


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, Message]]:
    """What was handed over, to an app that answers."""
    return answering(monkeypatch, Answer.TAKEN)


def answering(monkeypatch: pytest.MonkeyPatch, answer: Answer) -> list[tuple[str, Message]]:
    said: list[tuple[str, Message]] = []

    def hand_over(address: str, message: Message) -> Answer:
        said.append((address, message))
        return answer

    monkeypatch.setattr(cli_open, "hand_over", hand_over)
    return said


def test_what_is_wanted_is_handed_over_as_it_was_written(
    windows: list[Claim | None],
    asked: list[tuple[str, Message]],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "token")
    monkeypatch.setenv("DISPLAY", ":7")
    assert main(["./x.json", "--at", "80"]) == 0
    assert windows == []
    ((address, message),) = asked
    assert message == Message("./x.json", "80", str(tmp_path), "token")
    assert main(["--library", "other.sqlite"]) == 0
    assert asked[1][1].word is None
    assert asked[1][0] != address


def test_the_first_start_opens_a_window_and_listens_until_its_end(
    windows: list[Claim | None],
) -> None:
    assert main([]) == 3
    (claimed,) = windows
    assert claimed is not None
    assert not Path(claimed.address).exists()


@pytest.mark.parametrize("option", [["--new-window"], ["--fresh"], ["--theme", "dark"]])
def test_a_window_of_its_own_is_not_handed_over(
    windows: list[Claim | None], asked: list[tuple[str, Message]], option: list[str]
) -> None:
    assert main(option) == 3
    assert asked == []
    assert len(windows) == 1


def test_a_start_from_a_folder_that_is_gone_opens_a_window(
    windows: list[Claim | None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    assert main([]) == 3
    assert main(["--library", "own.sqlite"]) == 3
    assert len(windows) == 2
    assert Wish.of("dallas-miami") == Wish("dallas-miami")


def test_where_an_address_is_too_long_nobody_is_said_to_run(
    windows: list[Claim | None],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: Capture,
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / ("a" * 120)))
    assert main([]) == 3
    assert (windows, capsys.readouterr().err) == ([None], "")


def test_an_app_that_does_not_answer_is_left_alone_and_named(
    windows: list[Claim | None], monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    answering(monkeypatch, Answer.SILENT)
    assert main([]) == 3
    assert len(windows) == 1
    error = capsys.readouterr().err
    assert error.count("\n") == 1
    assert "does not answer" in error


def test_what_nobody_sees_is_neither_handed_over_nor_listens(
    windows: list[Claim | None],
    asked: list[tuple[str, Message]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(cli_open, "is_watched", lambda environment: False)
    assert main([]) == 3
    assert (asked, windows) == ([], [None])


@pytest.mark.usefixtures("own_home")
def test_the_users_own_library_has_one_address_whether_or_not_it_is_named() -> None:
    named = [None, own_library(), "sqlite.db"]
    own, as_named, other = (address_of(library, {"DISPLAY": ":7"}) for library in named)
    assert own == as_named
    assert own != other


def test_a_word_of_no_encoding_has_an_address_all_the_same() -> None:
    assert address_of("\udcff.sqlite", {"DISPLAY": "\udcff"})
