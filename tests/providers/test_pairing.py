from __future__ import annotations

import json
from pathlib import Path

import pytest

from explorer.providers import pairing
from explorer.providers.pairing import find_units
from explorer.providers.units import Refused, Unit
from explorer.views.text import message
from tests.providers.statsbomb.building import Script
from tests.shared_data import shared


def f24(match_id: str | None, home: str = "1", away: str = "2") -> str:
    given = "" if match_id is None else f' id="{match_id}"'
    return (
        f'<?xml version="1.0"?><!-- feed --><Games><Game{given}>'
        f'<Event team_id="{home}"/><Event team_id="{away}"/></Game></Games>'
    )


def f7(match_id: str | None, home: str = "1", away: str = "2") -> str:
    given = "" if match_id is None else f' uID="f{match_id}"'
    return (
        f"<SoccerFeed><SoccerDocument{given}><MatchData>"
        f'<TeamData TeamRef="t{home}"/><TeamData TeamRef="t{away}"/>'
        "</MatchData></SoccerDocument></SoccerFeed>"
    )


def write(path: Path, content: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, encoding="utf-8")
    return path


def codes(found: list[Unit | Refused]) -> list[str]:
    return [one.problem.code for one in found if isinstance(one, Refused)]


def test_files_of_one_match_are_paired_by_its_number_wherever_they_lie(tmp_path: Path) -> None:
    one = write(tmp_path / "events/a.xml", f24("7"))
    other = write(tmp_path / "events/b.xml", f24("8"))
    details = [write(tmp_path / f"f7/{name}.xml", f7(name)) for name in ("8", "7", "9")]
    assert find_units([tmp_path]) == [Unit(one, (details[1],)), Unit(other, (details[0],))]


def test_without_a_number_the_teams_and_the_names_tell(tmp_path: Path) -> None:
    pairs = [
        (
            write(tmp_path / f"{day}_f24.xml", f24(None, *teams)),
            write(tmp_path / f"{day}_f7.xml", f7(None, *teams)),
        )
        for day, teams in (("d1", ("1", "2")), ("d2", ("2", "1")), ("d3", ("3", "4")))
    ]
    assert find_units([tmp_path]) == [Unit(events, (details,)) for events, details in pairs]


def test_without_a_number_files_of_other_folders_are_not_paired(tmp_path: Path) -> None:
    write(tmp_path / "a/f24.xml", f24(None))
    write(tmp_path / "b/f7.xml", f7(None))
    assert codes(find_units([tmp_path])) == ["opta_f24_alone"]


def test_other_numbers_are_not_paired_though_the_teams_are_the_same(tmp_path: Path) -> None:
    write(tmp_path / "f24.xml", f24("7"))
    write(tmp_path / "f7.xml", f7("8"))
    assert codes(find_units([tmp_path])) == ["opta_f24_alone"]


def test_the_fellow_of_a_file_is_looked_for_beside_it(tmp_path: Path) -> None:
    events = write(tmp_path / "f24.xml", f24("7"))
    details = write(tmp_path / "f7.xml", f7("7"))
    unit = Unit(events, (details,))
    assert find_units([events]) == [unit]
    assert find_units([details]) == [unit]
    assert find_units([details, events]) == [unit]


def test_in_a_folder_what_is_no_match_is_passed_over(tmp_path: Path) -> None:
    events = write(tmp_path / "3.json", json.dumps(Script().events))
    write(tmp_path / "README.md", "# Read me")
    write(tmp_path / "lineups/3.json", json.dumps([{"team_id": 1, "lineup": []}]))
    write(tmp_path / "f7.xml", f7("7"))
    write(tmp_path / ".hidden.json", json.dumps(Script().events))
    write(tmp_path / ".git/3.json", json.dumps(Script().events))
    (tmp_path / "empty.json").touch()
    (tmp_path / "paper.pdf").write_bytes(b"%PDF-1.4 \0\1\2")
    (tmp_path / "loop").symlink_to(tmp_path)
    assert find_units([tmp_path]) == [Unit(events)]


def test_what_the_user_names_is_refused_with_the_reason(tmp_path: Path) -> None:
    write(tmp_path / "none/README.md", "# Read me")
    paths = [
        write(tmp_path / "lineups.json", json.dumps([{"team_id": 1, "lineup": []}])),
        write(tmp_path / "f7.xml", f7("7")),
        write(tmp_path / "table.xml", "<SoccerFeed><SoccerDocument/></SoccerFeed>"),
        write(tmp_path / "page.xml", "<html/>"),
        write(tmp_path / "notes.txt", "Kick-off at eight"),
        tmp_path / "none",
        tmp_path / "absent.json",
    ]
    found = find_units(paths)
    assert [refused.path for refused in found] == paths
    assert codes(found) == [
        "statsbomb_lineups_alone",
        "opta_f7_alone",
        "opta_listing_alone",
        "unknown_xml",
        "unknown_text",
        "folder_without_match",
        "file_missing",
    ]
    for refused in found:
        assert isinstance(refused, Refused)
        assert refused.path.name in message(refused.problem.code, refused.problem.values)


def test_a_format_that_the_user_names_is_believed_of_a_file(tmp_path: Path) -> None:
    path = write(tmp_path / "some.txt", "anything")
    assert find_units([path], "statsbomb") == [Unit(path, provider="statsbomb")]
    assert codes(find_units([path], "opta")) == ["opta_f24_alone"]
    assert codes(find_units([path], "klingon")) == ["unknown_provider"]


def test_of_a_folder_only_files_of_the_named_format_are_taken(tmp_path: Path) -> None:
    write(tmp_path / "3.json", json.dumps(Script().events))
    events = write(tmp_path / "f24.xml", f24("7"))
    details = write(tmp_path / "f7.xml", f7("7"))
    assert find_units([tmp_path], "opta") == [Unit(events, (details,), "opta")]


def test_a_folder_without_end_is_left_with_a_word(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pairing, "MOST_FILES", 3)
    for name in range(5):
        write(tmp_path / f"{name}.json", json.dumps(Script().events))
    found = find_units([tmp_path])
    assert len(found) == 4
    assert codes(found) == ["folder_too_large"]


def test_of_a_file_only_the_beginning_is_looked_at(tmp_path: Path) -> None:
    path = write(tmp_path / "f24.xml", f24("7") + "<" * 10_000_000)
    write(tmp_path / "f7.xml", f7("7"))
    assert isinstance(find_units([path])[0], Unit)


def test_all_real_matches_of_a_whole_tree_are_found() -> None:
    found = find_units([shared("statsbomb").parent])
    units = [unit for unit in found if isinstance(unit, Unit)]
    names = [unit.path.name for unit in units]
    assert len([name for name in names if name.removesuffix(".json").isdecimal()]) >= 38
    pairs = {unit.path.name: unit.companions[0].name for unit in units if unit.companions}
    assert pairs["opta_f24.xml"] == "opta_f7.xml"
    assert pairs["sportec_events.xml"] == "sportec_meta.xml"
    assert pairs["statsperform_event_ma3.json"] == "statsperform_event_ma1.json"
    assert codes(found) == []
