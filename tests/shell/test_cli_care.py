from __future__ import annotations

import io
import json
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from explorer.app.libraries import open_library
from explorer.shell.cli import main
from tests.databases import tell

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def library(spec: str, capsys: Capture) -> str:
    """A library with the bundled match in it, in a file and on a server."""
    assert main(["list", "--library", spec]) == 0
    capsys.readouterr()
    return spec


def complaint(capsys: Capture) -> str:
    """What stands on the standard error, which is one line."""
    error = capsys.readouterr().err
    assert error.count("\n") == 1
    assert error.startswith("match-explorer: ")
    return error


def test_a_sound_library_is_said_to_be(capsys: Capture, library: str) -> None:
    assert main(["doctor", "--library", library]) == 0
    output, error = capsys.readouterr()
    assert output.endswith("is sound.\n")
    assert error == ""
    assert main(["--library", library, "doctor", "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert (report["sound"], report["defects"]) == (True, [])


def test_a_fault_is_named_with_what_to_do(capsys: Capture, library: str) -> None:
    tell(library, "UPDATE match_documents SET format = 9")
    assert main(["doctor", "--library", library]) == 1
    output, error = capsys.readouterr()
    assert "dallas-miami" in output
    assert "restore a backup" in output
    assert "1 fault" in error
    assert main(["doctor", "--json", "--library", library]) == 1
    (defect,) = json.loads(capsys.readouterr().out)["defects"]
    assert defect["code"] == "defect-document"
    assert defect["values"] == {"match": "dallas-miami"}
    assert "restore a backup" in defect["message"]


def test_a_damaged_file_is_told_in_one_line_and_its_places_in_the_report(
    capsys: Capture, tmp_path: Path
) -> None:
    path = tmp_path / "library.sqlite"
    with closing(open_library(str(path))) as store:
        match = store.load("dallas-miami")
        for number in range(30):
            store.save(replace(match, id=f"m{number}"))
    # The tables begin at the start of the file; here is what the matches hold.
    size = path.stat().st_size // 40960 * 4096
    with path.open("r+b") as file:
        file.seek(size * 4)
        file.write(b"\xff" * size)
    assert main(["doctor", "--library", str(path)]) == 1
    output, error = capsys.readouterr()
    assert "The database file is damaged in " in output.splitlines()[0]
    assert "restore the library from a backup" in output.splitlines()[0]
    assert "btree" not in output + error
    assert main(["doctor", "--json", "--library", str(path)]) == 1
    report = json.loads(capsys.readouterr().out)
    places = [one for one in report["defects"] if one["code"] == "defect-file"]
    assert len(places) > 1
    assert all(place["values"]["detail"] for place in places)


def test_a_library_that_cant_be_opened_has_that_defect(capsys: Capture, tmp_path: Path) -> None:
    path = tmp_path / "damaged.sqlite"
    path.write_bytes(b"SQLite format 3\x00" + b"\xa5" * 8192)
    assert main(["doctor", "--json", "--library", str(path)]) == 1
    output, error = capsys.readouterr()
    assert [defect["code"] for defect in json.loads(output)["defects"]] == ["library-corrupt"]
    assert str(path) in error


@pytest.mark.parametrize("command", [["doctor"], ["backup", "b.sqlite"], ["delete", "drawn"]])
def test_a_library_that_isnt_there_is_not_made(
    capsys: Capture, tmp_path: Path, command: list[str]
) -> None:
    path = tmp_path / "gone.sqlite"
    assert main([*command, "--library", str(path)]) == 1
    assert str(path) in complaint(capsys)
    assert not path.exists()


@pytest.mark.parametrize(
    "command",
    [
        ["list"],
        ["show", "dallas-miami"],
        ["find", "goals"],
        ["export", "dallas-miami", "-o", "match.json"],
        ["snapshot", "dallas-miami", "-o", "match.png"],
        ["doctor"],
        ["backup", "b.sqlite"],
        ["delete", "dallas-miami"],
    ],
    ids=lambda command: command[0],
)
def test_what_only_reads_makes_no_folders(
    capsys: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main([*command, "--library", "typed/wrong/library.sqlite"]) == 1
    assert str(tmp_path / "typed" / "wrong") in complaint(capsys)
    assert list(tmp_path.iterdir()) == []


def test_no_name_is_no_library(capsys: Capture) -> None:
    assert main(["list", "--library", ""]) == 2
    assert "--library" in complaint(capsys)


def test_a_report_on_a_server_tells_no_password(capsys: Capture) -> None:
    url = "postgresql://anna:secret@127.0.0.1:1/matches"
    assert main(["doctor", "--json", "--library", url]) == 1
    told = capsys.readouterr()
    assert json.loads(told.out)["library"] == "postgresql://anna:***@127.0.0.1:1/matches"
    assert "secret" not in told.out + told.err


def test_a_backup_is_restored_and_what_was_there_is_kept(
    capsys: Capture, library: str, tmp_path: Path
) -> None:
    target = tmp_path / "kept.sqlite"
    assert main(["backup", str(target), "--library", library]) == 0
    assert capsys.readouterr().out == f"1 match backed up to {target}\n"
    assert main(["delete", "dallas-miami", "--library", library]) == 0
    assert capsys.readouterr().out == "1 match deleted\n"
    assert main(["restore", str(target), "--library", library]) == 0
    assert capsys.readouterr().out == f"1 match restored from {target}\n"
    assert main(["restore", str(target), "--library", library]) == 0
    _, kept = capsys.readouterr().out.splitlines()
    aside = Path(kept.removeprefix("What the library held before is in "))
    assert aside.is_file()
    assert main(["list", "--library", str(aside), "--json"]) == 0
    assert [match["id"] for match in json.loads(capsys.readouterr().out)] == ["dallas-miami"]


def test_a_backup_makes_a_new_library(capsys: Capture, library: str, tmp_path: Path) -> None:
    target, new = tmp_path / "kept.sqlite", tmp_path / "new.sqlite"
    assert main(["backup", str(target), "--library", library]) == 0
    assert main(["restore", str(target), "--library", str(new)]) == 0
    capsys.readouterr()
    assert main(["list", "--library", str(new), "--json"]) == 0
    assert [match["id"] for match in json.loads(capsys.readouterr().out)] == ["dallas-miami"]


def test_a_restore_replaces_a_file_that_cant_be_opened(
    capsys: Capture, library: str, tmp_path: Path
) -> None:
    target, path = tmp_path / "kept.sqlite", tmp_path / "damaged.sqlite"
    assert main(["backup", str(target), "--library", library]) == 0
    damaged = b"SQLite format 3\x00" + b"\xa5" * 8192
    path.write_bytes(damaged)
    assert main(["restore", str(tmp_path / "gone"), "--library", str(path)]) == 1
    assert path.read_bytes() == damaged
    capsys.readouterr()
    assert main(["restore", str(target), "--library", str(path)]) == 0
    aside = Path(capsys.readouterr().out.splitlines()[1].rpartition(" is in ")[2])
    assert aside.read_bytes() == damaged
    assert main(["doctor", "--library", str(path)]) == 0


@pytest.mark.parametrize("content", [None, "", "Dear diary", "folder"])
def test_nonsense_is_refused_and_changes_nothing(
    capsys: Capture, library: str, tmp_path: Path, content: str | None
) -> None:
    path = tmp_path / "nonsense"
    if content == "folder":
        path.mkdir()
    elif content is not None:
        path.write_text(content, encoding="utf-8")
    assert main(["restore", str(path), "--library", library]) == 1
    assert str(path) in complaint(capsys)
    assert main(["doctor", "--library", library]) == 0


def test_a_backup_that_cant_be_written_is_a_failed_job(
    capsys: Capture, library: str, tmp_path: Path
) -> None:
    for target in (tmp_path, tmp_path / "gone" / "b.sqlite"):
        assert main(["backup", str(target), "--library", library]) == 1
        assert str(target) in complaint(capsys)


def test_nothing_is_deleted_where_one_isnt_there(capsys: Capture, library: str) -> None:
    assert main(["delete", "dallas-miami", "nobody", "--library", library]) == 1
    assert "nobody" in complaint(capsys)
    assert main(["list", "--library", library, "--json"]) == 0
    assert len(json.loads(capsys.readouterr().out)) == 1
    assert main(["delete", "dallas-miami", "dallas-miami", "--library", library]) == 0
    assert capsys.readouterr().out == "1 match deleted\n"


@pytest.mark.parametrize("arguments", [["backup"], ["restore"], ["delete"], ["doctor", "extra"]])
def test_a_wrong_use_is_named(capsys: Capture, arguments: list[str]) -> None:
    assert main(arguments) == 2
    assert complaint(capsys)


class Terminal(io.StringIO):
    """A terminal that keeps what was written to it."""

    def isatty(self) -> bool:
        return True


def test_a_terminal_shows_how_far_it_is_and_is_left_clean(
    library: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for command in (["doctor"], ["backup", str(tmp_path / "b")], ["restore", str(tmp_path / "b")]):
        terminal = Terminal()
        monkeypatch.setattr(sys, "stderr", terminal)
        assert main([*command, "--library", library]) == 0
        assert "100 %" in terminal.getvalue()
        assert terminal.getvalue().endswith("\r\x1b[K")
