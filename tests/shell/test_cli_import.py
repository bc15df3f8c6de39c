from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from explorer.domain.evidence import Finding
from explorer.domain.imports import ImportProgress, ImportResult, ImportStatus
from explorer.resources import resource_path
from explorer.shell import cli_import
from explorer.shell.cli import main
from explorer.shell.cli_progress import ProgressLine, duration, progress_text
from explorer.views.text import message
from tests.shared_data import shared

Capture = pytest.CaptureFixture[str]
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def library(tmp_path: Path) -> str:
    return str(tmp_path / "library.sqlite")


@pytest.fixture
def own_file(tmp_path: Path) -> Path:
    return write_own(tmp_path / "own.json")


def write_own(path: Path, **facts: str) -> Path:
    record = json.loads(resource_path("matches/dallas-miami.json").read_text(encoding="utf-8"))
    record |= {"id": path.stem, "provider_id": path.stem, **facts}
    path.write_text(json.dumps(record), encoding="utf-8")
    return path


def lines(text: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in text.splitlines()]


def test_each_file_has_a_line_and_a_bad_one_stops_no_other(
    capsys: Capture, library: str, own_file: Path, tmp_path: Path
) -> None:
    gone = tmp_path / "gone.json"
    assert main(["import", str(gone), str(own_file), "--json", "--library", library]) == 1
    output, error = capsys.readouterr()
    failed, imported = lines(output)
    assert list(failed)[:4] == ["file", "status", "match", "message"]
    assert error == f"match-explorer: {failed['message']}\n"
    assert (failed["file"], failed["status"], failed["match"]) == (str(gone), "failed", None)
    assert failed["code"] == "file_missing"
    assert "gone.json" in str(failed["message"])
    assert (imported["file"], imported["status"]) == (str(own_file), "imported")
    assert (imported["match"], imported["message"]) == ("own", None)


def test_for_people_there_is_a_line_a_match_and_a_summary(
    capsys: Capture, library: str, own_file: Path, tmp_path: Path
) -> None:
    assert main(["import", str(own_file), "--library", library]) == 0
    assert capsys.readouterr().out == "imported   own  FC Dallas – Inter Miami CF\n"
    second = write_own(tmp_path / "second.json")
    assert main(["import", str(own_file), str(second), "--library", library]) == 0
    output, error = capsys.readouterr()
    assert output.splitlines() == [
        "unchanged  own  FC Dallas – Inter Miami CF",
        "imported   second  FC Dallas – Inter Miami CF",
        "1 imported, 0 updated, 1 unchanged, 0 failed",
    ]
    assert error == ""


def test_a_folder_is_imported_with_all_that_it_holds(
    capsys: Capture, library: str, tmp_path: Path
) -> None:
    folder = tmp_path / "matches" / "deep"
    folder.mkdir(parents=True)
    for name in ("a", "b", "c", "d"):
        write_own(folder / f"{name}.json")
    assert main(["import", str(folder.parent), "--json", "--library", library]) == 0
    assert [line["match"] for line in lines(capsys.readouterr().out)] == ["a", "b", "c", "d"]


def test_a_library_that_cant_be_used_is_a_failed_job(
    capsys: Capture, tmp_path: Path, own_file: Path
) -> None:
    assert main(["import", str(own_file), "--library", str(tmp_path)]) == 1
    output, error = capsys.readouterr()
    assert output == ""
    assert error.count("\n") == 1


INTERRUPTED = """
import os, signal, sys
from explorer.shell import cli, cli_import

printed = cli_import._print_result

def print_and_interrupt(result, *, as_json):
    printed(result, as_json=as_json)
    for _ in range({times}):
        os.kill(os.getpid(), signal.SIGINT)

cli_import._print_result = print_and_interrupt
sys.exit(cli.main(sys.argv[1:]))
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signal")
@pytest.mark.parametrize("times", [1, 2])
def test_ctrl_c_keeps_what_is_complete_and_says_so(
    tmp_path: Path, library: str, times: int
) -> None:
    program = INTERRUPTED.replace("{times}", str(times))
    files = [write_own(tmp_path / f"m{number}.json") for number in range(30)]
    done = subprocess.run(
        [sys.executable, "-c", program, "import", *map(str, files), "--library", library],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
        start_new_session=True,
    )
    assert done.returncode == 130
    complete = [line.split()[1] for line in done.stdout.splitlines()]
    assert 0 < len(complete) < 30
    assert done.stderr == (
        "match-explorer: stopped; what is complete is kept: "
        f"{len(complete)} imported, 0 updated, 0 unchanged, 0 failed\n"
    )
    listed = subprocess.run(
        [sys.executable, "-m", "explorer", "list", "--json", "--library", library],
        capture_output=True,
        cwd=ROOT,
        check=True,
    )
    ids = {match["id"] for match in json.loads(listed.stdout)}
    assert ids >= {"dallas-miami", *complete}
    assert len(ids) < 31


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signal")
def test_ctrl_c_at_a_terminal_leaves_no_traces_of_the_readers(tmp_path: Path, library: str) -> None:
    """A terminal sends the signal to the readers as well."""
    files = [write_own(tmp_path / f"m{number}.json") for number in range(300)]
    running = subprocess.Popen(
        [sys.executable, "-m", "explorer", "import", *map(str, files), "--library", library],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        start_new_session=True,
    )
    assert running.stdout is not None
    running.stdout.readline()
    os.killpg(running.pid, signal.SIGINT)
    _, error = running.communicate(timeout=60)
    assert running.returncode == 130
    assert error.startswith("match-explorer: stopped;")
    assert error.count("\n") == 1


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signal")
def test_a_killed_import_leaves_no_readers_and_can_be_repeated(
    tmp_path: Path, library: str, capsys: Capture
) -> None:
    names = [f"m{number}" for number in range(40)]
    files = [write_own(tmp_path / f"{name}.json") for name in names]
    running = subprocess.Popen(
        [sys.executable, "-m", "explorer", "import", *map(str, files), "--library", library],
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )
    assert running.stdout is not None
    running.stdout.readline()
    running.kill()
    # The readers hold the pipe as well, so that it ends with the last of them.
    running.communicate(timeout=60)
    assert main(["import", *map(str, files), "--json", "--library", library]) == 0
    statuses = [line["status"] for line in lines(capsys.readouterr().out)]
    assert statuses[0] == "unchanged"
    assert set(statuses) <= {"unchanged", "imported"}
    assert main(["list", "--json", "--library", library]) == 0
    ids = {match["id"] for match in json.loads(capsys.readouterr().out)}
    assert ids == {"dallas-miami", *names}


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


HALF = ImportProgress(
    searching=False,
    found=4,
    counts={ImportStatus.IMPORTED: 1, ImportStatus.FAILED: 1},
    share=0.5,
    rate=3.14,
    seconds_left=64.0,
)


def test_progress_is_one_line_with_rate_and_time_left() -> None:
    assert progress_text(HALF) == (
        "[############------------]  50 %  2 of 4  1 failed  3.1/s  1:04 left"
    )
    assert progress_text(ImportProgress()) == "Looking for matches: 0"
    assert progress_text(ImportProgress(found=2, share=0.0)) == f"[{'-' * 24}]   0 %  0 of 2"


def test_progress_is_drawn_on_a_terminal_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    terminal, file = Terminal(), io.StringIO()
    for stream in (terminal, file, None):
        line = ProgressLine(stream)
        line.show(HALF)
        line.clear()
        line.clear()
    assert file.getvalue() == ""
    assert terminal.getvalue() == f"\r\x1b[K{progress_text(HALF)[:39]}\r\x1b[K"


@pytest.mark.parametrize(
    ("seconds", "text"), [(0.2, "0 s"), (59.4, "59 s"), (125, "2:05"), (3725, "1:02:05")]
)
def test_times_are_short(seconds: float, text: str) -> None:
    assert duration(seconds) == text


def test_an_import_needs_no_qt(library: str, own_file: Path) -> None:
    command = (
        "import sys; from explorer.shell.cli import main; code = main(sys.argv[1:]);"
        "sys.exit(code or 'PySide6' in sys.modules)"
    )
    subprocess.run(
        [sys.executable, "-c", command, "import", str(own_file), "--library", library],
        check=True,
        cwd=ROOT,
        capture_output=True,
    )


def test_real_matches_say_what_a_reader_should_know(capsys: Capture, library: str) -> None:
    path = shared("statsbomb/events/7581.json")
    assert main(["import", str(path), "--json", "--library", library]) == 0
    (line,) = lines(capsys.readouterr().out)
    findings = line["findings"]
    assert isinstance(findings, list)
    assert all(set(finding) == {"code", "message"} for finding in findings)


def test_a_fault_in_a_spreadsheet_is_told_with_its_file(
    capsys: Capture, library: str, tmp_path: Path
) -> None:
    path = tmp_path / "cup.csv"
    sheet = resource_path("matches/template.csv").read_text(encoding="utf-8")
    path.write_text(sheet.replace("\n63,", "\n6O,"), encoding="utf-8")
    assert main(["import", str(path), "--library", library]) == 1
    error = capsys.readouterr().err
    assert error.startswith(f"match-explorer: {path}: Line 17, column “minute”: 6O is not a minute")


@pytest.mark.parametrize(
    ("count", "rest"), [(3, []), (5, ["           … and 2 more: match-explorer show own"])]
)
def test_findings_are_printed_below_their_match(
    capsys: Capture, library: str, monkeypatch: pytest.MonkeyPatch, count: int, rest: list[str]
) -> None:
    findings = tuple(Finding("event_unreadable", {"count": number}) for number in range(count))

    def imported(*_: object) -> Iterator[ImportResult]:
        yield ImportResult(
            path=Path("own.json"),
            name="own.json",
            status=ImportStatus.IMPORTED,
            match_id="own",
            findings=findings,
        )

    monkeypatch.setattr(cli_import, "import_paths", imported)
    assert main(["import", "own.json", "--library", library]) == 0
    told = [f"           {message(one.code, one.values)}" for one in findings[:3]]
    assert capsys.readouterr().out.splitlines()[1:] == [*told, *rest]
