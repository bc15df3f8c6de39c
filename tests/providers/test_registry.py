from __future__ import annotations

import json
from pathlib import Path

import pytest

from explorer.providers.base import ImportProblem
from explorer.providers.catalogue import recognise, why_unreadable
from explorer.providers.formats import Head
from explorer.providers.registry import read_match_file
from explorer.views.text import message
from tests.providers.statsbomb.building import Script
from tests.shared_data import shared

ANYWHERE = Path("some.json")


def format_of(data: bytes) -> str | None:
    found = recognise(Head(data))
    return None if found is None else found[0].key


def problem_of(content: str) -> str | None:
    found = recognise(Head(content.encode()))
    return None if found is None else found[1].problem


def test_the_own_format_is_told_by_its_key() -> None:
    data = b'{"id": "x", "format" : "match-explorer/1", "kind": "statsbomb"}'
    assert format_of(data) == "match-explorer"


def test_statsbomb_events_are_told_by_their_keys() -> None:
    data = json.dumps(Script().events).encode()
    assert format_of(b"\n " + data) == "statsbomb"


def test_tracking_data_is_not_taken_for_events() -> None:
    assert format_of(b'[{"possession": {"group": null}, "frame": 0, "timestamp": null}]') is None


def test_statsbombs_other_files_are_refused_with_what_to_import_instead() -> None:
    squads = [{"team_id": 1, "team_name": "A", "lineup": []}]
    assert problem_of(json.dumps(squads)) == "statsbomb_lineups_alone"
    listing = [{"match_id": 1, "match_date": "2020-01-01"}]
    assert problem_of(json.dumps(listing)) == "statsbomb_listing_alone"
    frames = [{"event_uuid": "x", "visible_area": [], "freeze_frame": []}]
    assert problem_of(json.dumps(frames)) == "statsbomb_frames_alone"


@pytest.mark.parametrize(
    ("relative", "code"),
    [
        ("statsbomb/lineups/3869685.json", "statsbomb_lineups_alone"),
        ("statsbomb/matches/9/281.json", "statsbomb_listing_alone"),
        ("statsbomb/competitions.json", "statsbomb_listing_alone"),
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
        ("hello", "unknown_text", None),
        ("{hello", "json_malformed", "1:2"),
        ("[{", "json_truncated", "1:3"),
        ("[" * 100_000, "json_too_deep", "1:201"),
        ("<a><b/></a>", "unknown_xml", None),
        ("[]", "unknown_format", "$"),
        ('{"events": []}', "unknown_format", "$"),
        ('[{"a": 1}]', "unknown_format", "$[0]"),
    ],
)
def test_anything_else_is_refused_with_the_place(
    content: str, code: str, where: str | None
) -> None:
    data = content.encode()
    assert recognise(Head(data)) is None
    problem = why_unreadable(ANYWHERE, data)
    assert (problem.code, problem.where) == (code, where)


def test_a_refusal_says_which_formats_are_read_or_that_one_is_written_only() -> None:
    unknown = why_unreadable(ANYWHERE, b"{}")
    assert "StatsBomb" in message(unknown.code, unknown.values)
    written = why_unreadable(ANYWHERE.with_name("own.cdf.json"), b"{}")
    assert written.code == "cdf_not_read"
    assert "does not read" in message(written.code, written.values)


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
