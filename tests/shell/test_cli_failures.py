from __future__ import annotations

import errno
import re
import signal
import subprocess
import sys
from argparse import Namespace
from pathlib import Path

import pytest

import explorer.library
from explorer.analysis.clock import TimeTextError
from explorer.app.finding import ImportProblem
from explorer.app.whole_files import replaced
from explorer.domain.ports import LibraryError, MatchNotFoundError
from explorer.shell.cli import main
from explorer.shell.cli_ends import FAILURE, USAGE, ended_by_signals
from explorer.shell.cli_failures import in_one_line
from explorer.views.text import has_message

SOURCES = sorted(Path(explorer.library.__file__).parent.glob("*.py"))
CODES = sorted(
    {code for path in SOURCES for code in re.findall(r'"(library-[a-z-]+)"', path.read_text())}
)


@pytest.mark.parametrize(
    ("error", "code", "text"),
    [
        (TimeTextError("time-unreadable", text="soon"), USAGE, "soon"),
        (LibraryError("library-locked", library="my.sqlite"), FAILURE, "my.sqlite"),
        (ImportProblem("file_empty", {"name": "a.json"}), FAILURE, "a.json"),
        (MatchNotFoundError("nobody"), FAILURE, "nobody"),
        (PermissionError(13, "Permission denied", "x.png"), FAILURE, "x.png: Permission denied"),
        (OSError("the disk\nis gone"), FAILURE, "the disk is gone"),
        (OSError(errno.ENOSPC, "No space left on device"), FAILURE, "There is no room left to"),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Exception) else None,
)
def test_a_failure_is_one_line_and_an_exit_code(
    capsys: pytest.CaptureFixture[str], error: Exception, code: int, text: str
) -> None:
    @in_one_line
    def fail(_arguments: Namespace) -> int:
        raise error

    assert fail(Namespace(command="show")) == code
    output, complaint = capsys.readouterr()
    assert output == ""
    assert complaint.startswith("match-explorer: ")
    assert complaint.count("\n") == 1
    assert text in complaint


def test_a_fault_of_our_own_is_not_hidden() -> None:
    @in_one_line
    def fail(_arguments: Namespace) -> int:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail(Namespace())


def test_every_failure_of_a_library_has_a_text() -> None:
    assert len(CODES) > 10
    assert [code for code in CODES if not has_message(code)] == []


def test_a_word_that_is_no_command_and_no_match_leads_to_the_help(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["nosuchcommand", "--library", str(tmp_path / "library.sqlite")]) == 1
    assert "(see match-explorer --help)" in capsys.readouterr().err


@pytest.mark.parametrize(
    "command",
    [
        ["find", "goals", "--player", "\udcff"],
        ["show", "\udcff"],
        ["export", "\udcff", "-o", "match.json"],
        ["delete", "\udcff"],
    ],
    ids=lambda command: command[0],
)
def test_a_word_that_is_no_text_is_told_in_one_line(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, command: list[str]
) -> None:
    library = str(tmp_path / "library.sqlite")
    assert main(["list", "--library", library]) == 0
    capsys.readouterr()
    assert main([*command, "--library", library]) in {FAILURE, USAGE}
    output, complaint = capsys.readouterr()
    assert output == ""
    assert complaint.count("\n") == 1


def test_a_library_whose_name_is_no_text_is_not_made(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert main(["list", "--library", str(tmp_path / "d\udce9.sqlite")]) == FAILURE
    assert "is no text in UTF-8" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has a device that is full")
def test_an_output_that_is_full_is_told_in_one_line(tmp_path: Path) -> None:
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = subprocess.run(
            [sys.executable, "-m", "explorer", "list", "--library", str(tmp_path / "l.sqlite")],
            check=False,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
        )
    assert done.returncode == FAILURE
    assert done.stderr.count("\n") == 1
    assert "There is no room left to write the output" in done.stderr


def test_a_command_that_is_told_to_end_leaves_no_half_file(tmp_path: Path) -> None:
    before = signal.getsignal(signal.SIGTERM)

    def write() -> None:
        with ended_by_signals(), replaced(tmp_path / "film.mp4") as partial:
            partial.write_bytes(b"half")
            signal.raise_signal(signal.SIGTERM)

    with pytest.raises(SystemExit) as ended:
        write()
    assert ended.value.code == 128 + signal.SIGTERM
    assert list(tmp_path.iterdir()) == []
    assert signal.getsignal(signal.SIGTERM) == before
