from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import pytest

from explorer.analysis.clock import parse_time
from explorer.analysis.index import MatchIndex
from explorer.app.showing import list_matches, show
from explorer.domain.match import Match, Score
from explorer.domain.query import MatchSummary
from explorer.providers import native
from explorer.providers.registry import read_match_file
from explorer.resources import resource_path
from tests.library.matches import DRAWN, UNDATED
from tests.shared_data import shared

BUNDLED_FILE = resource_path("matches/dallas-miami.json")


def words(key: str, values: Mapping[str, object]) -> str:
    return f"{key} {sorted(values)}"


def shown(match: Match, at: str | None = None) -> dict[str, Any]:
    moment = None if at is None else parse_time(at, MatchIndex(match).axis)
    values = show(match, moment, words)
    assert json.loads(json.dumps(values)) == values
    return values


@pytest.fixture(scope="module")
def bundled() -> Match:
    return native.read_match(BUNDLED_FILE.read_bytes(), name=BUNDLED_FILE.name).match


def test_every_key_is_there_whatever_is_known(bundled: Match) -> None:
    keys = ["id", "competition", "season", "stage", "date", "venue", "home", "away", "at"]
    keys += ["score", "shootout", "model_p", "goals", "kicks", "findings"]
    for match in (bundled, DRAWN, UNDATED):
        values = shown(match)
        assert list(values) == keys
        for goal in values["goals"]:
            assert list(goal) == [
                "id", "label", "period", "team", "player", "own_goal", "situation", "finish",
                "review", "score", "certainty",
            ]  # fmt: skip
        for kick in values["kicks"]:
            assert list(kick) == ["order", "team", "player", "outcome", "score", "win_probability"]


def test_the_bundled_match_at_its_end(bundled: Match) -> None:
    values = shown(bundled)
    assert values["score"] == {"home": 4, "away": 4}
    assert values["shootout"] == {
        "home": 3,
        "away": 5,
        "first": "away",
        "winner": "away",
        "decided": True,
    }
    assert values["at"] == "P9"
    assert values["date"] == "2023-08-06"
    assert [goal["label"] for goal in values["goals"]] == [
        "4", "6", "37", "45", "63", "65", "68", "80", "85",
    ]  # fmt: skip
    assert [goal["score"] for goal in values["goals"]] == [
        [0, 0], [0, 1], [1, 1], [2, 1], [3, 1], [3, 2], [4, 2], [4, 3], [4, 4],
    ]  # fmt: skip
    assert [goal["own_goal"] for goal in values["goals"]] == [False] * 6 + [True] * 2 + [False]
    assert values["goals"][0]["review"] == "ruled_out"
    assert values["goals"][1]["review"] == "given_after_review"
    assert values["goals"][6]["player"] == "Robert Taylor"
    assert values["goals"][6]["team"] == "home"
    assert len(values["kicks"]) == 9


def test_the_chances_are_the_models(bundled: Match) -> None:
    chances = [kick["win_probability"] for kick in shown(bundled)["kicks"]]
    assert chances[0] == pytest.approx(1 - 0.576, abs=0.0005)
    assert chances[1] == pytest.approx(0.5)
    assert chances[-1] == 0.0


@pytest.mark.parametrize(
    ("at", "score", "shootout"),
    [
        ("0", (0, 0), (0, 0, False)),
        ("37", (1, 1), (0, 0, False)),
        ("80", (4, 3), (0, 0, False)),
        ("P0", (4, 4), (0, 0, False)),
        ("P3", (4, 4), (1, 2, False)),
        ("P8", (4, 4), (3, 4, False)),
        ("P9", (4, 4), (3, 5, True)),
    ],
)
def test_score_and_shootout_are_as_of_the_moment(
    bundled: Match, at: str, score: tuple[int, int], shootout: tuple[int, int, bool]
) -> None:
    values = shown(bundled, at)
    assert values["score"] == {"home": score[0], "away": score[1]}
    assert values["shootout"] == {
        "home": shootout[0],
        "away": shootout[1],
        "first": "away",
        "winner": "away" if shootout[2] else None,
        "decided": shootout[2],
    }
    assert (len(values["goals"]), len(values["kicks"])) == (9, 9)


@pytest.mark.parametrize("at", ["80", "45+2", "P3", "90+1", "0"])
def test_the_moment_is_given_as_it_could_be_typed(bundled: Match, at: str) -> None:
    assert shown(bundled, shown(bundled, at)["at"])["at"] == shown(bundled, at)["at"]


def test_what_is_unknown_is_none() -> None:
    values = shown(UNDATED)
    names = ("competition", "season", "stage", "date", "venue", "shootout")
    assert [values[name] for name in names] == [None] * 6
    assert (values["goals"], values["kicks"], values["findings"]) == ([], [], [])
    assert shown(DRAWN)["goals"][1]["situation"] is None


def test_findings_come_in_words() -> None:
    of_import, of_match = shown(DRAWN)["findings"]
    assert of_import == {
        "code": "score-differs",
        "message": "score-differs ['count', 'listed', 'share']",
    }
    assert of_match == {"code": "shootout_undecided", "message": "shootout_undecided ['score']"}


@pytest.mark.parametrize(
    ("match_id", "score", "shootout"),
    [
        ("3869685", (3, 3), (4, 2)),
        ("3869220", (0, 0), (3, 0)),
        ("3923880", (0, 0), (6, 5)),
        ("7581", (1, 1), (3, 2)),
    ],
)
def test_real_matches_end_as_they_did(
    match_id: str, score: tuple[int, int], shootout: tuple[int, int]
) -> None:
    values = shown(read_match_file(shared(f"statsbomb/events/{match_id}.json")).match)
    assert (values["score"]["home"], values["score"]["away"]) == score
    assert (values["shootout"]["home"], values["shootout"]["away"]) == shootout
    assert values["shootout"]["decided"] is True


def test_a_list_gives_every_key() -> None:
    summary = MatchSummary(
        id="x", provider="p", provider_id="1", home="H", away="A", score=Score(1, 2)
    )
    assert list_matches([summary]) == [
        {
            "id": "x",
            "provider": "p",
            "provider_id": "1",
            "home": "H",
            "away": "A",
            "date": None,
            "competition": None,
            "season": None,
            "score": {"home": 1, "away": 2},
            "shootout": None,
        }
    ]
