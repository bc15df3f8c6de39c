from __future__ import annotations

from pathlib import Path

import pytest

from explorer.providers.base import ImportProblem
from explorer.providers.registry import find_units, read_match_file, read_unit
from explorer.providers.units import Unit
from tests.providers.spreadsheet.sheets import match_of, sheet, template


def test_a_sheet_is_read_whatever_its_file_is_called(tmp_path: Path) -> None:
    path = tmp_path / "reds-blues.txt"
    path.write_bytes(template())
    assert read_match_file(path).match.goals == match_of(template()).goals


def test_a_sheet_is_found_in_a_folder_and_other_tables_are_passed_over(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(template())
    (tmp_path / "b.csv").write_text("date,home_team,away_team\n2020-01-01,Reds,Blues\n")
    assert find_units([tmp_path]) == [Unit(tmp_path / "a.csv")]


def test_a_lenient_reading_is_passed_on(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(sheet("6,home,goal,Ann", "8O,away,goal,Bea"))
    with pytest.raises(ImportProblem):
        read_unit(Unit(path))
    assert len(read_unit(Unit(path), lenient=True).match.goals) == 2


@pytest.mark.parametrize(
    ("encoding", "code"),
    [("utf-16", "file_utf16"), ("latin-1", "sheet_not_utf8"), ("cp1252", "sheet_not_utf8")],
)
def test_another_character_set_is_told_how_to_be_saved(
    tmp_path: Path, encoding: str, code: str
) -> None:
    path = tmp_path / "a.csv"
    path.write_text(sheet("6,home,goal,Zoë").decode(), encoding=encoding)
    with pytest.raises(ImportProblem) as caught:
        read_match_file(path)
    assert caught.value.code == code
