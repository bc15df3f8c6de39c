from __future__ import annotations

import re
from argparse import Namespace
from pathlib import Path

import pytest

import explorer.library
from explorer.analysis.clock import TimeTextError
from explorer.app.finding import ImportProblem
from explorer.domain.ports import LibraryError, MatchNotFoundError
from explorer.shell.cli import main
from explorer.shell.cli_ends import FAILURE, USAGE
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
