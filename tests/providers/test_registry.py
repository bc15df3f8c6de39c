from __future__ import annotations

import json
from pathlib import Path

import pytest

from explorer.providers.base import ImportProblem
from explorer.providers.registry import FileKind, read_match_file, recognise
from tests.providers.statsbomb.building import Script
from tests.shared_data import shared

ANYWHERE = Path("some.json")


def problem_of(content: str | bytes) -> ImportProblem:
    data = content.encode() if isinstance(content, str) else content
    with pytest.raises(ImportProblem) as caught:
        recognise(ANYWHERE, data)
    return caught.value


def test_the_own_format_is_told_by_its_key() -> None:
    data = b'{"id": "x", "format" : "match-explorer/1", "kind": "statsbomb"}'
    assert recognise(ANYWHERE, data) is FileKind.NATIVE


def test_statsbomb_events_are_told_by_their_keys_and_not_by_the_name() -> None:
    data = json.dumps(Script().events).encode()
    assert recognise(Path("lineups.txt"), b"\n " + data) is FileKind.STATSBOMB


def test_statsbombs_other_files_are_refused_with_what_to_import_instead() -> None:
    squads = [{"team_id": 1, "team_name": "A", "lineup": []}]
    assert problem_of(json.dumps(squads)).code == "statsbomb_lineups_alone"
    listing = [{"match_id": 1, "match_date": "2020-01-01"}]
    assert problem_of(json.dumps(listing)).code == "statsbomb_listing_alone"
    frames = [{"event_uuid": "x", "visible_area": [], "freeze_frame": []}]
    assert problem_of(json.dumps(frames)).code == "statsbomb_frames_alone"


@pytest.mark.parametrize(
    ("relative", "code"),
    [
        ("statsbomb/lineups/3869685.json", "statsbomb_lineups_alone"),
        ("statsbomb/matches/9/281.json", "statsbomb_listing_alone"),
        ("statsbomb/competitions.json", "statsbomb_listing_alone"),
        ("opta/opta_f24.xml", "json_malformed"),
        ("statsbomb/LICENSE.pdf", "file_binary"),
        ("statsbomb", "file_is_directory"),
    ],
)
def test_real_files_that_hold_no_match_are_refused(relative: str, code: str) -> None:
    with pytest.raises(ImportProblem) as caught:
        read_match_file(shared(relative))
    assert caught.value.code == code


@pytest.mark.parametrize(
    ("content", "code", "where"),
    [
        ("hello", "json_malformed", "1:1"),
        ("[{", "json_truncated", "1:3"),
        ("[" * 100_000, "json_too_deep", "1:201"),
        ("123", "unknown_format", "$"),
        ("[]", "unknown_format", "$"),
        ('{"events": []}', "unknown_format", "$"),
        ('[{"a": 1}]', "unknown_format", "$[0]"),
    ],
)
def test_anything_else_is_refused_with_the_place(content: str, code: str, where: str) -> None:
    problem = problem_of(content)
    assert (problem.code, problem.where) == (code, where)


def test_a_statsbomb_file_is_read_by_its_reader(tmp_path: Path) -> None:
    path = tmp_path / "77.json"
    path.write_text(json.dumps(Script().events), encoding="utf-8")
    shares: list[float] = []
    match = read_match_file(path, shares.append).match
    assert match.id == "statsbomb-77"
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


def test_what_the_progress_raises_cancels(tmp_path: Path) -> None:
    class Cancelled(Exception):  # noqa: N818 - nothing went wrong
        pass

    def stop(share: float) -> None:
        if share > 0.2:
            raise Cancelled

    path = tmp_path / "77.json"
    path.write_text(json.dumps(Script().events), encoding="utf-8")
    with pytest.raises(Cancelled):
        read_match_file(path, stop)
