"""``find``: what it finds in the bundled match, in which form, and what it refuses."""

from __future__ import annotations

import csv
import io
import json
import re
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from explorer.app.libraries import open_library
from explorer.shell.cli import main
from explorer.shell.cli_find import csv_text
from explorer.shell.cli_print import goal_table, table
from tests.shared_data import shared

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def library(tmp_path: Path) -> str:
    return str(tmp_path / "library.sqlite")


def found(capsys: Capture, library: str, *arguments: str) -> list[dict[str, Any]]:
    assert main(["find", *arguments, "--json", "--library", library]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert isinstance(rows, list)
    return rows


def shown(capsys: Capture, library: str) -> dict[str, Any]:
    assert main(["show", "dallas-miami", "--json", "--library", library]) == 0
    values: dict[str, Any] = json.loads(capsys.readouterr().out)
    return values


def test_goals_have_what_show_gives_them_and_the_id_of_their_match(
    capsys: Capture, library: str
) -> None:
    rows = found(capsys, library, "goals")
    goals = shown(capsys, library)["goals"]
    assert [row["id"] for row in rows] == ["dallas-miami"] * len(goals)
    for row, goal in zip(rows, goals, strict=True):
        assert row["goal"] == goal.pop("id")
        assert {name: row[name] for name in goal} == goal


def test_kicks_have_what_show_gives_them_and_their_stakes(capsys: Capture, library: str) -> None:
    rows = found(capsys, library, "kicks")
    kicks = shown(capsys, library)["kicks"]
    assert [row["id"] for row in rows] == ["dallas-miami"] * 9
    assert [{name: row[name] for name in kicks[0]} for row in rows] == kicks
    assert rows[-1]["stakes"] == "score_to_win"


def test_matches_have_what_list_gives_them(capsys: Capture, library: str) -> None:
    rows = found(capsys, library, "matches", "--has-shootout")
    assert main(["list", "--json", "--library", library]) == 0
    assert rows == json.loads(capsys.readouterr().out)
    assert found(capsys, library, "matches", "--no-has-shootout") == []


@pytest.mark.parametrize(
    ("arguments", "labels"),
    [
        (["--situation", "free_kick_direct"], ["63", "85"]),
        (["--situation", "free_kick_direct", "--from", "80"], ["85"]),
        (["--situation", "free_kick_direct", "--situation", "counter"], ["45", "63", "68", "85"]),
        (["--from", "45", "--to", "63"], ["45", "63"]),
        (["--own-goal"], ["68", "80"]),
        (["--no-own-goal", "--team", "inter miami"], ["6", "65", "85"]),
        (["--team", "Dallas", "--finish", "left_foot"], ["37"]),
        (["--review", "ruled_out"], ["4"]),
        (["--review", "given_after_review", "--review", "ruled_out"], ["4", "6"]),
        (["--kind", "direct_free_kick"], ["63", "85"]),
        (["--player", "messi"], ["6", "85"]),
        (["--player", "Lionel Messi", "--text", "leagues 2023"], ["6", "85"]),
        (["--text", "messi"], ["6", "85"]),
        (["--competition", "leagues cup", "--season", "2023", "--to", "6"], ["4", "6"]),
        (["--team", "Nashville"], []),
        (["--has-shootout", "--comeback", "2", "--from", "81"], ["85"]),
        (["--comeback", "3"], []),
        (["--limit", "2"], ["4", "6"]),
    ],
)
def test_goals_are_narrowed(
    capsys: Capture, library: str, arguments: list[str], labels: list[str]
) -> None:
    assert [row["label"] for row in found(capsys, library, "goals", *arguments)] == labels


@pytest.mark.parametrize(
    ("arguments", "orders"),
    [
        (["--stakes", "score_to_win"], [9]),
        (["--outcome", "off_target"], [4]),
        (["--order", "1", "--order", "9"], [1, 9]),
        (["--team", "FC Dallas"], [2, 4, 6, 8]),
        (["--player", "Cremaschi"], [9]),
        (["--outcome", "saved"], []),
    ],
)
def test_kicks_are_narrowed(
    capsys: Capture, library: str, arguments: list[str], orders: list[int]
) -> None:
    assert [row["order"] for row in found(capsys, library, "kicks", *arguments)] == orders


def test_a_kick_to_stay_alive_that_was_saved(capsys: Capture, library: str) -> None:
    events = shared("statsbomb/events/3923880.json")
    assert main(["import", str(events), "--library", library]) == 0
    capsys.readouterr()
    asked = ("kicks", "--stakes", "miss_and_out", "--outcome", "saved")
    (row,) = found(capsys, library, *asked)
    assert (row["id"], row["order"], row["player"]) == ("statsbomb-3923880", 14, "Meschak Elia")


def test_without_a_form_it_prints_a_line_each(capsys: Capture, library: str) -> None:
    assert main(["find", "goals", "--from", "85", "--library", library]) == 0
    (line,) = capsys.readouterr().out.splitlines()
    assert "dallas-miami" in line
    assert "Lionel Messi, Inter Miami CF, direct free kick, left foot" in line
    assert main(["find", "kicks", "--outcome", "saved", "--library", library]) == 0
    assert capsys.readouterr().out == "Nothing fits.\n"


def test_one_long_name_moves_its_own_line_alone() -> None:
    def row(match_id: str) -> dict[str, object]:
        score = {"score": {"home": 1, "away": 0}, "shootout": None}
        names = {"home": "Reds", "away": "Blues", "competition": None, "season": None}
        return {"id": match_id, "date": "2024-05-01", **names, **score}

    short, longest = table([row("m1"), row("m" * 60)])
    assert short == "m1  2024-05-01  Reds 1–0 Blues"
    assert longest == f"{'m' * 60}  2024-05-01  Reds 1–0 Blues"


def test_comma_separated_values_have_a_column_for_either_side_of_a_score(
    capsys: Capture, library: str
) -> None:
    assert main(["find", "goals", "--own-goal", "--csv", "--library", library]) == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert [(row["label"], row["score_home"], row["score_away"]) for row in rows] == [
        ("68", "4", "2"),
        ("80", "4", "3"),
    ]
    assert rows[0]["own_goal"] == "true"
    assert main(["find", "matches", "--csv", "--library", library]) == 0
    (match,) = csv.DictReader(io.StringIO(capsys.readouterr().out))
    assert (match["score_home"], match["shootout_away"]) == ("4", "5")


def test_an_unknown_value_is_an_empty_cell() -> None:
    rows: list[dict[str, Any]] = [
        {"id": "a", "shootout": None},
        {"id": "b", "shootout": {"home": 3, "away": 2}},
    ]
    assert csv_text(rows) == "id,shootout_home,shootout_away\na,,\nb,3,2\n"
    assert csv_text([]) == ""


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "WHAT"),
        (["referees"], "referees"),
        (["goals", "--situation", "luck"], "luck"),
        (["goals", "--from", "soon"], "a minute is 0 to 120, not soon"),
        (["goals", "--from", "80", "--to", "10"], "--from 80 lies after --to 10"),
        (["goals", "--order", "3"], "--order is for kicks"),
        (["kicks", "--own-goal"], "--own-goal is for goals"),
        (["kicks", "--order", "0"], "a number from 1 on"),
        (["goals", "--json", "--csv"], "--csv"),
    ],
)
def test_what_makes_no_sense_is_a_wrong_use(
    capsys: Capture, arguments: list[str], said: str
) -> None:
    assert main(["find", *arguments]) == 2
    output, error = capsys.readouterr()
    assert output == ""
    assert error.count("\n") == 1
    assert said in error


@pytest.mark.parametrize(
    ("arguments", "plain"),
    [
        (["plays"], "goals"),
        (["goals", "--situation", "freekick"], "free_kick_direct"),
        (["goals", "--finish", "left"], "left_foot"),
        (["kicks", "--outcome", "in"], "scored"),
        (["kicks", "--stakes", "high"], "score_to_win"),
        (["goals", "--sort", "up"], "newest"),
    ],
)
def test_a_refused_term_names_the_terms_in_plain_words(
    capsys: Capture, arguments: list[str], plain: str
) -> None:
    assert main(["find", *arguments]) == 2
    said = capsys.readouterr().err
    assert plain in said
    assert "<" not in said


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (
            ["--provider", "unknown"],
            "This library has no matches of a provider “unknown”; it has those of bundled.",
        ),
        (
            ["--collection", "finals", "--collection", "cups"],
            "This library has no collection “cups”; it has Finals.",
        ),
    ],
)
@pytest.mark.parametrize("sought", ["goals", "matches"])
def test_a_provider_or_collection_that_is_not_there_is_told_with_those_that_are(
    capsys: Capture, library: str, sought: str, arguments: list[str], said: str
) -> None:
    with closing(open_library(library)) as store:
        store.put_into("Finals", ["dallas-miami"])
    assert main(["find", sought, *arguments, "--json", "--library", library]) == 1
    assert capsys.readouterr() == ("", f"match-explorer: {said}\n")


def test_a_library_without_any_collection_says_so(capsys: Capture, library: str) -> None:
    assert main(["find", "goals", "--collection", "Finals", "--library", library]) == 1
    assert capsys.readouterr().err == (
        "match-explorer: This library has no collection “Finals”, and no other one yet.\n"
    )


def test_a_library_without_matches_has_no_provider(capsys: Capture, library: str) -> None:
    with closing(open_library(library)) as store:
        store.remove(["dallas-miami"])
    assert main(["find", "goals", "--provider", "bundled", "--library", library]) == 1
    assert capsys.readouterr().err == (
        "match-explorer: This library has no matches of a provider “bundled”, and no others yet.\n"
    )


@pytest.mark.parametrize("named", [["--provider", "Bundled"], ["--collection", "finals"]])
def test_capital_letters_dont_matter_in_a_name(
    capsys: Capture, library: str, named: list[str]
) -> None:
    with closing(open_library(library)) as store:
        store.put_into("Finals", ["dallas-miami"])
    assert [row["id"] for row in found(capsys, library, "matches", *named)] == ["dallas-miami"]


def test_doubt_about_a_minute_is_printed_with_it(capsys: Capture, library: str) -> None:
    doubted = {
        row["label"] for row in found(capsys, library, "goals") if row["certainty"] == "about"
    }
    assert doubted
    for command in (["find", "goals"], ["show", "dallas-miami"]):
        assert main([*command, "--library", library]) == 0
        said = capsys.readouterr().out
        assert set(re.findall(r"~(\d+(?:\+\d+)?)′", said)) == doubted


@pytest.mark.parametrize(
    ("certainty", "text"),
    [("stated", "80′"), ("about", "~80′"), ("inferred", "80′?"), ("bound", "~80′")],
)
def test_a_minute_has_the_mark_that_the_window_gives_it(certainty: str, text: str) -> None:
    goal = {
        "id": "m",
        "date": None,
        "home": "Reds",
        "away": "Blues",
        "label": "80",
        "team": "home",
        "player": None,
        "own_goal": False,
        "situation": None,
        "finish": None,
        "review": "none",
        "score": [1, 0],
        "certainty": certainty,
    }
    (line,) = goal_table([goal])
    assert f"  {text}  1–0" in line
