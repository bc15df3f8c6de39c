from __future__ import annotations

import gc
import os
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from explorer.app.chosen_library import chosen_library
from explorer.app.libraries import is_passing, open_library, own_library
from explorer.app.maintenance import restore_library
from explorer.domain.ports import Library, LibraryError, Restored
from explorer.folders import state_folder
from explorer.shell import cli_open, cli_window, start_trouble, window_app
from explorer.shell.cli import main
from explorer.shell.display import is_watched
from explorer.shell.instance import Claim, address_of
from explorer.shell.restoring import Beginning
from explorer.shell.start_trouble import Answer, TroubleBox, settle

DAMAGED = b"SQLite format 3\x00" + b"\xa5" * 8192


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A library that is damaged."""
    path = tmp_path / "library.sqlite"
    path.write_bytes(DAMAGED)
    return path


@pytest.fixture
def backup(tmp_path: Path) -> Path:
    """A backup of another library, with a note in it."""
    with closing(open_library(str(tmp_path / "other.sqlite"))) as other:
        other.set_note("dallas-miami", "From the backup")
        other.backup(tmp_path / "backup.sqlite")
    return tmp_path / "backup.sqlite"


def error(path: Path) -> LibraryError:
    with pytest.raises(LibraryError) as caught:
        open_library(str(path))
    return caught.value


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Answer]]:
    """What the user will answer, in order."""
    left: list[Answer] = []
    monkeypatch.setattr(start_trouble, "ask", lambda _spec, _error: left.pop(0))
    yield left
    assert left == []


@pytest.mark.usefixtures("qapp")
def test_the_user_may_give_up(library: Path, answers: list[Answer]) -> None:
    answers += [Answer.AGAIN, Answer.QUIT]
    assert settle(str(library), error(library)) is None
    assert library.read_bytes() == DAMAGED


@pytest.mark.usefixtures("qapp")
def test_another_library_may_be_chosen(
    library: Path, tmp_path: Path, answers: list[Answer], monkeypatch: pytest.MonkeyPatch
) -> None:
    names = ["", str(tmp_path / "another.sqlite")]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (names.pop(0), ""))
    answers += [Answer.ANOTHER, Answer.ANOTHER]
    opened = settle(str(library), error(library))
    assert opened is not None
    assert opened.label == str(tmp_path / "another.sqlite")
    opened.close()
    assert library.read_bytes() == DAMAGED
    # The damaged one was named for this start: what was chosen in its place is, too.
    assert chosen_library() is None


@pytest.mark.usefixtures("qapp")
def test_another_library_in_the_place_of_the_users_own_is_opened_again(
    tmp_path: Path, answers: list[Answer], monkeypatch: pytest.MonkeyPatch
) -> None:
    another, own = str(tmp_path / "another.sqlite"), Path(own_library())
    own.parent.mkdir(parents=True, exist_ok=True)
    own.write_bytes(DAMAGED)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (another, ""))
    answers += [Answer.ANOTHER]
    opened = settle(None, error(own))
    assert opened is not None
    opened.close()
    assert chosen_library() == another


@pytest.mark.usefixtures("qapp")
def test_the_app_goes_on_without_a_library_that_lasts(
    library: Path, answers: list[Answer], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    answers += [Answer.WITHOUT]
    settled = settle(str(library), error(library))
    assert settled is not None
    with closing(settled) as opened:
        assert is_passing(opened.label)
        assert [summary.id for summary in opened.summaries()] == ["dallas-miami"]
    assert library.read_bytes() == DAMAGED
    assert chosen_library() is None
    assert not is_passing(str(library))


@pytest.mark.usefixtures("qapp")
def test_where_not_even_that_has_a_place_it_is_asked_again(
    library: Path, answers: list[Answer], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "gone"))
    answers += [Answer.WITHOUT, Answer.QUIT]
    assert settle(str(library), error(library)) is None


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("has_documents", [True, False])
def test_another_library_is_proposed_in_a_folder_that_is_there(
    library: Path,
    tmp_path: Path,
    answers: list[Answer],
    monkeypatch: pytest.MonkeyPatch,
    *,
    has_documents: bool,
) -> None:
    proposed: list[Path] = []

    def choose(_parent: None, _title: str, place: str, *_: object, **__: object) -> tuple[str, str]:
        proposed.append(Path(place))
        return "", ""

    documents = tmp_path if has_documents else tmp_path / "Documents"
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _kind: str(documents))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    answers += [Answer.ANOTHER, Answer.QUIT]
    assert settle(str(library), error(library)) is None
    expected = tmp_path if has_documents else Path.cwd()
    assert proposed == [expected / "library.sqlite"]


@pytest.mark.usefixtures("qapp")
def test_a_backup_takes_the_place_of_a_damaged_library(
    library: Path, backup: Path, answers: list[Answer], monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    names = [str(library.parent / "gone.sqlite"), "", str(backup)]
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (names.pop(0), ""))
    monkeypatch.setattr(QMessageBox, "warning", lambda _parent, _title, text: told.append(text))
    answers += [Answer.RESTORE] * 3
    opened = settle(str(library), error(library))
    assert opened is not None
    assert opened.note("dallas-miami") == "From the backup"
    opened.close()
    assert len(told) == 1
    assert "gone.sqlite" in told[0]
    assert [path.read_bytes() for path in library.parent.glob("library 2*")] == [DAMAGED]


@pytest.fixture
def collecting() -> Iterator[None]:
    """The automatic collector on, as it is at the app's start."""
    was_on = gc.isenabled()
    gc.enable()
    yield
    if not was_on:
        gc.disable()


@pytest.mark.usefixtures("qapp", "collecting")
def test_no_garbage_is_collected_in_the_thread_that_restores(
    library: Path, backup: Path, answers: list[Answer], monkeypatch: pytest.MonkeyPatch
) -> None:
    collects: list[bool] = []

    def restore(*arguments: Any) -> Restored:
        collects.append(gc.isenabled())
        return restore_library(*arguments)

    monkeypatch.setattr(start_trouble, "restore_library", restore)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(backup), ""))
    answers.append(Answer.RESTORE)
    opened = settle(str(library), error(library))
    assert opened is not None
    opened.close()
    assert collects == [False]
    assert gc.isenabled()


@pytest.mark.parametrize("may_restore", [True, False])
def test_every_way_out_has_a_button(qtbot: QtBot, may_restore: bool) -> None:
    for answer in Answer:
        if answer is Answer.RESTORE and not may_restore:
            continue
        box = TroubleBox(
            LibraryError("library-corrupt", library="my.sqlite"), may_restore=may_restore
        )
        qtbot.addWidget(box)
        assert (Answer.RESTORE in box.offered) is may_restore
        assert "my.sqlite" in box.informativeText()
        box.open()
        box.offered[answer].click()
        assert box.answer is answer


def test_closing_the_box_is_giving_up(qtbot: QtBot) -> None:
    box = TroubleBox(LibraryError("library-locked", library="my.sqlite"), may_restore=False)
    qtbot.addWidget(box)
    box.open()
    box.close()
    assert box.answer is Answer.QUIT


@pytest.mark.usefixtures("qapp")
def test_a_window_that_nobody_sees_asks_nothing(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--library", str(library)]) == 1
    assert capsys.readouterr().err.count("\n") == 1


def test_a_window_without_a_library_that_lasts_says_so(
    qapp: QApplication,
    library: Path,
    answers: list[Answer],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    notes: list[str | None] = []

    def run_window(_store: Library, *, begin: Beginning, **_options: object) -> int:
        notes.append(begin.note)
        return 0

    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setattr(cli_window, "has_display", lambda _environment: True)
    monkeypatch.setattr(cli_window, "is_watched", lambda _environment: True)
    monkeypatch.setattr(window_app, "run_window", run_window)
    answers += [Answer.WITHOUT]
    assert qapp is not None
    assert main(["--library", str(library), "--fresh"]) == 0
    assert notes == ["library-passing"]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("answer", [Answer.ANOTHER, Answer.WITHOUT])
def test_the_next_start_finds_the_app_by_the_library_that_is_open(
    library: Path,
    answers: list[Answer],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    answer: Answer,
) -> None:
    another = str(tmp_path / "another.sqlite")
    claims: list[Claim | None] = []

    def run_window(_store: Library, *, claim: Claim | None, **_options: object) -> int:
        claims.append(claim)
        assert not Path(address_of(str(library), os.environ)).exists()
        return 0

    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    for module in (cli_open, cli_window):
        monkeypatch.setattr(module, "has_display", lambda _environment: True)
        monkeypatch.setattr(module, "is_watched", lambda _environment: True)
    monkeypatch.setattr(window_app, "run_window", run_window)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (another, ""))
    answers.append(answer)
    assert main(["--library", str(library)]) == 0
    found = [each and each.address for each in claims]
    assert found == [address_of(another, os.environ) if answer is Answer.ANOTHER else None]
    assert not list(tmp_path.glob("*.socket"))
    assert not list(state_folder().glob("session-*"))


def test_a_start_that_is_given_up_fails_in_one_line(
    library: Path,
    answers: list[Answer],
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    qapp: QApplication,
) -> None:
    monkeypatch.setattr(cli_window, "is_watched", lambda _environment: True)
    answers += [Answer.QUIT]
    assert qapp is not None
    assert main(["--library", str(library)]) == 1
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize(
    ("platform", "watched"),
    [("", True), ("xcb", True), ("offscreen", False), ("minimal:x", False), ("wayland;xcb", True)],
)
def test_somebody_sees_what_is_not_drawn_unseen(platform: str, watched: bool) -> None:
    assert is_watched({"QT_QPA_PLATFORM": platform}) is watched
    assert is_watched({})
