"""Files of the project's own format, good and bad."""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.domain.evidence import Finding
from explorer.providers.base import ImportProblem
from explorer.providers.native import read_match, write_match
from explorer.resources import resource_path
from explorer.views.text import message
from tests.providers.native_samples import full_match


def document() -> Any:
    """The file of a match with everything, to be spoilt."""
    return json.loads(write_match(full_match()))


def problem_of(data: object) -> ImportProblem:
    """How the reader refuses a document."""
    encoded = data if isinstance(data, bytes) else json.dumps(data).encode()
    with pytest.raises(ImportProblem) as caught:
        read_match(encoded, name="bad.json")
    return caught.value


def spoilt(*path: str | int, value: object) -> Callable[[], Any]:
    """The document with another value at a path."""

    def build() -> Any:
        whole = document()
        place = whole
        for key in path[:-1]:
            place = place[key]
        place[path[-1]] = value
        return whole

    return build


WRONG_SHAPES = {
    "$.id": spoilt("id", value="../elsewhere"),
    "$.attendance": spoilt("attendance", value="many"),
    "$.date": spoilt("date", value="yesterday"),
    "$.home": spoilt("home", value=None),
    "$.home.players[1].name": spoilt("home", "players", 1, "name", value=7),
    "$.goals[0].finish": spoilt("goals", 0, "finish", value="knee"),
    "$.goals[0].time": spoilt("goals", 0, "time", value="sixth"),
    "$.goals[0]": spoilt("goals", 0, "asist", value="red-1"),
    "$.goals[0].location": spoilt("goals", 0, "location", value={"kind": "point", "x": 1}),
    "$.goals[1].location.distance": spoilt(
        "goals", 1, "location", value={"kind": "distance", "attacking": "home", "distance": -1}
    ),
    "$.goals[0].review.steps[0].at": spoilt("goals", 0, "review", "steps", 0, "at", value="5"),
    "$.goals[1].time": spoilt("goals", 1, "time", value={"at": "1:00", "certainty": "so-so"}),
    "$.cards[0].kind": spoilt("cards", 0, "kind", value="green"),
    "$.periods[0].number": spoilt("periods", 0, "number", value=6),
    "$.shootout.kicks[0].outcome": spoilt("shootout", "kicks", 0, "outcome", value="missed"),
    "$.shootout.kicks[0].order": spoilt("shootout", "kicks", 0, "order", value=0),
    "$.rules.kicks_each": spoilt("rules", "kicks_each", value=1000),
    "$.goals[0].review": spoilt("goals", 0, "review", "outcome", value="confirmed"),
}

DISORDERED_KICKS = {
    "order": spoilt("shootout", "kicks", 0, "order", value=2),
    "the next kick's time": spoilt("shootout", "kicks", 0, "time", value="P2"),
    "a time in play": spoilt("shootout", "kicks", 0, "time", value="80:00"),
}

UNKNOWN_PLAYERS = {
    "$.goals[0].player": spoilt("goals", 0, "player", value="nobody"),
    "$.goals[0].assist": spoilt("goals", 0, "assist", value="nobody"),
    "$.goals[0].build_up[0].player": spoilt("goals", 0, "build_up", 0, "player", value="nobody"),
    "$.shots[0].assist": spoilt("shots", 0, "assist", value="nobody"),
    "$.shots[0].freeze_frame[0].player": spoilt(
        "shots", 0, "freeze_frame", 0, "player", value="nobody"
    ),
    "$.cards[0].player": spoilt("cards", 0, "player", value="nobody"),
    "$.substitutions[0].player_on": spoilt("substitutions", 0, "player_on", value="nobody"),
    "$.actions[0].recipient": spoilt("actions", 0, "recipient", value="nobody"),
    "$.shootout.kicks[0].keeper": spoilt("shootout", "kicks", 0, "keeper", value="nobody"),
    "$.home.lineup[0].player": spoilt("home", "lineup", 0, "player", value="blue-1"),
}

UNKNOWN_EVENTS = {
    "$.goals[0].shot": spoilt("goals", 0, "shot", value="none"),
    "$.goals[0].build_up[0].event": spoilt("goals", 0, "build_up", 0, "event", value="none"),
    "$.report[0].event": spoilt("report", 0, "event", value="none"),
    "$.report[0].text": spoilt("report", 0, "text", value="See [this](goal-1) [that](none)."),
}

UNKNOWN_SOURCES = {
    "$.evidence[0].sources[0]": spoilt("evidence", 0, "sources", value=["none"]),
    "$.evidence[1].readings[0].sources[0]": spoilt(
        "evidence", 1, "readings", 0, "sources", value=["none"]
    ),
    "$.goals[0].evidence[0].sources[0]": spoilt(
        "goals", 0, "evidence", 0, "sources", value=["none"]
    ),
    "$.goals[0].evidence[0].readings[1].sources[1]": spoilt(
        "goals", 0, "evidence", 0, "readings", 1, "sources", value=["report", "none"]
    ),
    "$.goals[0].build_up[0].sources[0]": spoilt(
        "goals", 0, "build_up", 0, "sources", value=["none"]
    ),
    "$.notes[0].sources[0]": spoilt("notes", 0, "sources", value=["none"]),
    "$.report[0].sources[0]": spoilt("report", 0, "sources", value=["none"]),
}

DUPLICATES = {
    "$.away.players[0].id": spoilt("away", "players", 0, "id", value="red-1"),
    "$.shots[0].id": spoilt("shots", 0, "id", value="goal-2"),
    "$.notes[1].id": spoilt("notes", value=[{"id": "n", "topic": "t", "text": "x"}] * 2),
}


@pytest.mark.parametrize("build", DISORDERED_KICKS.values(), ids=DISORDERED_KICKS)
def test_kicks_that_are_not_counted_from_the_first_are_refused(build: Callable[[], Any]) -> None:
    problem = problem_of(build())
    assert (problem.code, problem.where) == ("json_wrong_shape", "$.shootout")


@pytest.mark.parametrize(
    ("code", "where", "build"),
    [
        (code, where, build)
        for code, cases in (
            ("json_wrong_shape", WRONG_SHAPES),
            ("native_unknown_player", UNKNOWN_PLAYERS),
            ("native_unknown_event", UNKNOWN_EVENTS),
            ("native_unknown_source", UNKNOWN_SOURCES),
            ("native_duplicate_id", DUPLICATES),
        )
        for where, build in cases.items()
    ],
)
def test_a_bad_file_is_refused_with_the_place(
    code: str, where: str, build: Callable[[], Any]
) -> None:
    problem = problem_of(build())
    assert (problem.code, problem.where) == (code, where)
    text = message(problem.code, {**problem.values, "where": problem.where})
    assert "bad.json" in text
    assert where in text


def test_another_format_is_refused_by_name() -> None:
    problem = problem_of(spoilt("format", value="match-explorer/2")())
    assert problem.code == "native_other_format"
    assert problem.where == "$.format"
    assert "match-explorer/2" in message(problem.code, {**problem.values, "where": problem.where})


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"[]", "json_wrong_shape"),
        (b"{}", "json_wrong_shape"),
        (b'{"format": "match-explorer/1"}', "json_wrong_shape"),
        (b'{"format": "match-explorer/1",', "json_truncated"),
        (b"not json", "json_malformed"),
    ],
)
def test_what_is_no_match_at_all_is_refused(data: bytes, code: str) -> None:
    assert problem_of(data).code == code


def test_every_truncated_file_is_refused() -> None:
    data = write_match(full_match()).rstrip()
    for length in range(0, len(data), 97):
        assert problem_of(data[:length]).code in {"json_truncated", "json_malformed"}


ODD_VALUES: st.SearchStrategy[object] = st.sampled_from(
    [
        None,
        True,
        -1,
        0,
        2**70,
        1e300,
        "",
        "x",
        "P3",
        "45+2",
        [],
        {},
        [[]],
        {"id": None},
        "\ud83d\ude00",
    ]
)


@given(st.data())
def test_whatever_stands_in_a_file_it_is_read_or_refused(data: st.DataObject) -> None:
    whole = document()
    place = whole
    while True:
        keys = list(place) if isinstance(place, dict) else list(range(len(place)))
        key = data.draw(st.sampled_from(keys))
        if not isinstance(place[key], dict | list) or not place[key] or data.draw(st.booleans()):
            break
        place = place[key]
    place[key] = data.draw(ODD_VALUES)
    with contextlib.suppress(ImportProblem):
        match = read_match(json.dumps(whole).encode(), name="odd.json").match
        assert read_match(write_match(match), name="written.json").match == match


def test_events_out_of_order_are_sorted_with_a_finding() -> None:
    whole = document()
    whole["goals"].reverse()
    imported = read_match(json.dumps(whole).encode(), name="x.json")
    assert imported.match.goals == full_match().goals
    finding = Finding("events_out_of_order", {"count": 1}, "$.goals[1]")
    assert imported.match.findings == (*full_match().findings, finding)
    assert imported.report.findings == imported.match.findings


def test_the_report_counts_what_was_read() -> None:
    report = read_match(write_match(full_match()), name="x.json").report
    assert report.read == {
        "goals": 2,
        "shots": 1,
        "cards": 1,
        "substitutions": 1,
        "actions": 1,
        "kicks": 1,
    }
    assert report.skipped == {}


def test_the_example_of_the_description_can_be_read() -> None:
    text = resource_path("matches/FORMAT.md").read_text(encoding="utf-8")
    example = re.search(r"```json\n(\{\n.*?)```", text, re.DOTALL)
    assert example is not None
    match = read_match(example[1].encode(), name="FORMAT.md").match
    assert match.goals[0].time.at.minute_label == "12"
