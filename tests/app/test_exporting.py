from __future__ import annotations

import errno
import json
import os
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from explorer.app.exporting import (
    ExportFormat,
    ExportProblem,
    export_match,
    format_of,
    suggested_name,
)
from explorer.app.finding import open_file
from explorer.domain.match import Match
from explorer.library.archive import pack
from explorer.views.text import has_message, message
from tests.bundled import bundled
from tests.providers.native_samples import full_match
from tests.shared_data import shared

STATSBOMB = ("3869685", "3869220", "7581", "3923880", "3895095")


def problem_of(match: Match, path: Path) -> ExportProblem:
    with pytest.raises(ExportProblem) as caught:
        export_match(match, path)
    assert has_message(caught.value.code)
    assert message(caught.value.code, caught.value.values)
    return caught.value


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("a.mxmatch", ExportFormat.OWN),
        ("a.json", ExportFormat.JSON),
        ("a.cdf.json", ExportFormat.CDF),
        ("A.CSV", ExportFormat.CSV),
        ("a.b.parquet", ExportFormat.PARQUET),
    ],
)
def test_the_end_of_a_name_says_the_format(name: str, expected: ExportFormat) -> None:
    assert format_of(Path(name)) is expected


@pytest.mark.parametrize("name", ["a", "a.xlsx", ".json", ".csv", ".cdf.json.txt"])
def test_another_end_of_a_name_is_refused(tmp_path: Path, name: str) -> None:
    assert problem_of(bundled(), tmp_path / name).code == "export-suffix"
    assert list(tmp_path.iterdir()) == []


def test_the_own_json_reads_back_equal(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    for match in (bundled(), full_match()):
        assert export_match(match, path) is ExportFormat.JSON
        assert open_file(path) == match


@pytest.mark.parametrize("number", STATSBOMB)
def test_a_real_match_reads_back_equal(tmp_path: Path, number: str) -> None:
    match = open_file(shared(f"statsbomb/events/{number}.json"))
    export_match(match, tmp_path / "a.json")
    again = open_file(tmp_path / "a.json")
    assert again == match
    # Stored alike too, so that importing the export changes nothing in a library.
    assert pack(again).digest == pack(match).digest


@pytest.mark.parametrize(
    "relative",
    [
        "opta/opta_f24.xml",
        "statsperform/statsperform_event_ma3.json",
        "sportec/sportec_events.xml",
        "wyscout_v2/2058004.json",
        "wyscout_v2/1694426.json",
        "metrica/metrica_events.json",
        "datafactory/datafactory_events.json",
    ],
)
def test_a_match_of_every_other_provider_reads_back(tmp_path: Path, relative: str) -> None:
    match = open_file(shared(relative))
    export_match(match, tmp_path / "a.json")
    again = open_file(tmp_path / "a.json")
    assert again == match
    assert pack(again).digest == pack(match).digest
    export_match(match, tmp_path / "a.csv")
    again = open_file(tmp_path / "a.csv")
    assert again.findings == ()
    assert len(list(again.events())) == len(list(match.events()))
    assert [goal.side for goal in again.goals] == [goal.side for goal in match.goals]
    assert [kick.outcome for kick in again.kicks] == [kick.outcome for kick in match.kicks]


@pytest.mark.parametrize("suffix", list(ExportFormat))
def test_every_format_names_the_provider(tmp_path: Path, suffix: ExportFormat) -> None:
    provider = replace(bundled().provider, attribution="Data by Somebody.")
    path = tmp_path / f"a{suffix}"
    export_match(replace(bundled(), provider=provider), path)
    assert b"Data by Somebody." in path.read_bytes()


def test_a_file_that_is_there_is_replaced_and_nothing_else_is_left(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text("old")
    export_match(bundled(), path)
    assert json.loads(path.read_bytes())["id"] == "dallas-miami"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    problem = problem_of(bundled(), tmp_path / "none" / "a.json")
    assert (problem.code, problem.values["folder"]) == ("export-no-folder", "none")
    (tmp_path / "file").write_text("x")
    assert problem_of(bundled(), tmp_path / "file" / "a.csv").code == "export-no-folder"


def test_a_name_that_no_file_can_have_is_told(tmp_path: Path) -> None:
    assert problem_of(bundled(), tmp_path / f"{'a' * 300}.json").code == "export-failed"


def test_a_folder_of_that_name_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "a.json").mkdir()
    assert problem_of(bundled(), tmp_path / "a.json").code == "export-is-folder"
    assert [path.name for path in tmp_path.iterdir()] == ["a.json"]


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.EACCES, "export-no-rights"),
        (errno.EROFS, "export-no-rights"),
        (errno.ENOSPC, "export-no-space"),
        (errno.EIO, "export-failed"),
    ],
)
def test_a_write_that_fails_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    path = tmp_path / "a.json"
    path.write_text("old")

    def fail(_descriptor: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    assert problem_of(bundled(), path).code == code
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_cancelled_export_writes_nothing(tmp_path: Path) -> None:
    class CancelledError(Exception):
        pass

    def cancel(share: float) -> None:
        if share > 0:
            raise CancelledError

    with pytest.raises(CancelledError):
        export_match(bundled(), tmp_path / "a.csv", cancel)
    assert list(tmp_path.iterdir()) == []


def test_without_pyarrow_a_sentence_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    assert problem_of(bundled(), tmp_path / "a.parquet").code == "export-no-parquet"
    assert list(tmp_path.iterdir()) == []


def test_a_bundle_says_that_it_has_no_pyarrow(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert problem_of(bundled(), tmp_path / "a.parquet").code == "export-parquet-left-out"
    assert list(tmp_path.iterdir()) == []


def test_a_match_of_unknown_day_is_no_common_data_format(tmp_path: Path) -> None:
    match = replace(bundled(), date=None)
    assert problem_of(match, tmp_path / "a.cdf.json").code == "export-cdf-date"


def test_a_name_is_suggested_from_teams_and_day() -> None:
    assert suggested_name(bundled()) == "FC Dallas - Inter Miami CF 2023-08-06"
    assert suggested_name(replace(bundled(), date=None)) == "FC Dallas - Inter Miami CF"


@pytest.mark.parametrize(
    ("team", "safe"),
    [
        ("A/B: “C”? *D*", "A B “C” D"),
        ("..", "-"),
        ("CON\n.", "CON ."),
        ("São Paulo F.C.", "São Paulo F.C."),
        ("国" * 200, "国" * 26),
    ],
)
def test_a_suggested_name_can_be_a_files_everywhere(team: str, safe: str) -> None:
    match = bundled()
    found = suggested_name(replace(match, home=replace(match.home, name=team)))
    assert found == f"{safe} - Inter Miami CF 2023-08-06"
    assert len(found.encode()) < 200
