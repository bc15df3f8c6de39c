from __future__ import annotations

import json
from pathlib import Path

import pytest

from explorer.app.finding import open_file
from explorer.shell.cli import main
from tests.bundled import bundled

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def library(tmp_path: Path) -> str:
    return str(tmp_path / "library.sqlite")


def complaint(capsys: Capture) -> str:
    """What stands on the standard error, which is one line."""
    output, error = capsys.readouterr()
    assert output == ""
    assert error.count("\n") == 1
    return error


def test_a_match_of_the_library_is_written(capsys: Capture, library: str, tmp_path: Path) -> None:
    path = tmp_path / "final.json"
    assert main(["export", "dallas-miami", "-o", str(path), "--library", library]) == 0
    assert capsys.readouterr() == ("", "")
    assert open_file(path) == bundled()


@pytest.mark.parametrize("suffix", [".csv", ".parquet", ".cdf.json"])
def test_a_file_is_written_in_another_format_without_a_library(
    capsys: Capture, tmp_path: Path, suffix: str
) -> None:
    source, path = tmp_path / "own.json", tmp_path / f"own{suffix}"
    assert main(["export", "dallas-miami", "-o", str(source), "--library", library_of(source)]) == 0
    assert main(["--library", "/no/such/place", "export", str(source), "--output", str(path)]) == 0
    assert path.stat().st_size > 1000
    assert capsys.readouterr() == ("", "")


def library_of(path: Path) -> str:
    return str(path.with_suffix(".sqlite"))


def test_what_is_exported_as_csv_is_imported_again(
    capsys: Capture, library: str, tmp_path: Path
) -> None:
    path = tmp_path / "own.csv"
    assert main(["export", "dallas-miami", "-o", str(path), "--library", library]) == 0
    assert main(["import", str(path), "--json", "--library", library]) == 0
    result = json.loads(capsys.readouterr().out)
    assert (result["status"], result["match"]) == ("imported", "spreadsheet-dallas-miami")
    assert main(["show", "spreadsheet-dallas-miami", "--json", "--library", library]) == 0
    shown = json.loads(capsys.readouterr().out)
    assert (shown["score"], shown["shootout"]["away"]) == ({"home": 4, "away": 4}, 5)


def test_another_suffix_is_a_wrong_use(capsys: Capture, library: str, tmp_path: Path) -> None:
    path = tmp_path / "final.xlsx"
    assert main(["export", "dallas-miami", "-o", str(path), "--library", library]) == 2
    assert ".parquet" in complaint(capsys)
    assert not Path(library).exists()


def test_a_place_that_is_not_there_is_a_failed_job(
    capsys: Capture, library: str, tmp_path: Path
) -> None:
    path = tmp_path / "none" / "final.json"
    assert main(["export", "dallas-miami", "-o", str(path), "--library", library]) == 1
    assert "“none”" in complaint(capsys)
    assert main(["export", "nobody", "-o", str(tmp_path / "a.json"), "--library", library]) == 1
    assert "nobody" in complaint(capsys)
    assert not (tmp_path / "a.json").exists()
