"""Damaged files: whatever happens to a real file, it is read or refused, and never a crash."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from explorer.domain.match import Match
from explorer.providers.base import Imported, ImportProblem
from explorer.providers.registry import read_match_file
from explorer.views.text import message
from tests.shared_data import shared

JUNK: tuple[Any, ...] = (
    None,
    True,
    -1,
    0,
    10**30,
    1e308,
    float("nan"),
    float("-inf"),
    "",
    "junk",
    "00:61:99.9",
    "\0",
    "ü" * 500,
    [],
    [[]],
    {},
    {"id": "x", "name": 7},
    [float("inf"), 40.0],
    [None, None, None],
    [500.0, -500.0],
)
KEPT = {"Starting XI", "Half Start", "Half End", "Shot", "Substitution", "Bad Behaviour"}
SEEDS = range(60)
VARIANTS = 6


@cache
def sliced(match_id: int) -> list[dict[str, Any]]:
    """The shape of a real match in little: what is rare, and the first events of the rest."""
    events = json.loads(shared(f"statsbomb/events/{match_id}.json").read_bytes())
    own = ("Own Goal For", "Own Goal Against")
    return [
        event
        for number, event in enumerate(events)
        if number < 60 or event["type"]["name"] in {*KEPT, *own} or "foul_committed" in event
    ]


def check(path: Path) -> Imported | ImportProblem:
    """Read the file; what comes back has a text for everything that it says."""
    outcome = read(path)
    if isinstance(outcome, ImportProblem):
        assert path.name in message(outcome.code, outcome.values)
        return outcome
    for finding in outcome.match.findings:
        assert message(finding.code, finding.values)
    check_sound(outcome.match)
    return outcome


def read(path: Path) -> Imported | ImportProblem:
    try:
        return read_match_file(path)
    except ImportProblem as problem:
        return problem


def check_sound(match: Match) -> None:
    """What every other layer takes for granted of a match."""
    events = list(match.events())
    assert len({event.id for event in events}) == len(events)
    players = match.players()
    assert len(players) == len(match.home.players) + len(match.away.players)
    assert all(event.player_id is None or event.player_id in players for event in events)
    assert all(shot.assist_id is None or shot.assist_id in players for shot in match.shots)
    for kind in (match.goals, match.shots, match.cards, match.substitutions, match.actions):
        times = [event.time.at for event in kind]
        assert times == sorted(times)
    assert [kick.order for kick in match.kicks] == list(range(1, len(match.kicks) + 1))
    assert match.home.code != match.away.code
    for event in events:
        if event.location is not None and event.location.x is not None:
            assert 0 <= event.location.x <= 105
    shots = {shot.id for shot in match.shots}
    assert all(goal.shot_id is None or goal.shot_id in shots for goal in match.goals)


def damage_tree(events: list[Any], rng: random.Random) -> bytes:
    for _ in range(rng.choice((1, 1, 3, 20))):
        holder, key = somewhere(events, rng)
        rng.choice((remove, replace, replace, double, swap, misname))(holder, key, rng)
    return json.dumps(events).encode()


def somewhere(root: Any, rng: random.Random) -> tuple[Any, Any]:
    """A container inside the tree and a key or position in it."""
    holder = root
    while True:
        keys = list(holder) if isinstance(holder, dict) else list(range(len(holder)))
        if not keys:
            return [None], 0
        key = rng.choice(keys)
        inner = holder[key]
        if not isinstance(inner, dict | list) or not inner or rng.random() < 0.2:
            return holder, key
        holder = inner


def remove(holder: Any, key: Any, _: random.Random) -> None:
    del holder[key]


def replace(holder: Any, key: Any, rng: random.Random) -> None:
    holder[key] = copy.deepcopy(rng.choice(JUNK))


def double(holder: Any, key: Any, rng: random.Random) -> None:
    if isinstance(holder, list):
        holder.insert(rng.randrange(len(holder) + 1), copy.deepcopy(holder[key]))
    else:
        holder[f"{key}_again"] = copy.deepcopy(holder[key])


def swap(holder: Any, key: Any, rng: random.Random) -> None:
    other = rng.choice(list(holder) if isinstance(holder, dict) else range(len(holder)))
    holder[key], holder[other] = holder[other], holder[key]


def misname(holder: Any, key: Any, rng: random.Random) -> None:
    if isinstance(holder, dict):
        holder[rng.choice(("id", "name", "type", "shot", "location", "odd"))] = holder.pop(key)


def damage_bytes(events: list[Any], rng: random.Random) -> bytes:
    data = bytearray(json.dumps(events, ensure_ascii=rng.random() < 0.5).encode())
    for _ in range(rng.choice((1, 1, 5))):
        at = rng.randrange(len(data))
        match rng.randrange(5):
            case 0:
                del data[at:]
            case 1:
                del data[at : at + rng.randrange(1, 200)]
            case 2:
                data[at] = rng.randrange(256)
            case 3:
                data[at:at] = rng.choice((b"[" * 3000, b"NaN", b'"', b"\\", b"\0", b"}", b"1e999"))
            case _:
                data[at:at] = data[at // 2 : at // 2 + 300]
        if not data:
            break
    return bytes(data)


@pytest.mark.parametrize("damage", [damage_tree, damage_bytes])
@pytest.mark.parametrize("seed", SEEDS)
def test_a_damaged_file_is_read_or_refused(
    tmp_path: Path, seed: int, damage: Callable[[list[Any], random.Random], bytes]
) -> None:
    match_id = (3869685, 3895095, 3923880)[seed % 3]
    path = tmp_path / "events" / f"{match_id}.json"
    path.parent.mkdir()
    for variant in range(VARIANTS):
        rng = random.Random(f"{seed}-{variant}")
        path.write_bytes(damage(copy.deepcopy(sliced(match_id)), rng))
        outcome = check(path)
        assert isinstance(outcome, Imported | ImportProblem)


@pytest.mark.parametrize("seed", range(20))
def test_damage_beside_the_events_never_stops_an_import(tmp_path: Path, seed: int) -> None:
    rng = random.Random(seed)
    events = tmp_path / "events" / "3869685.json"
    events.parent.mkdir()
    events.write_text(json.dumps(sliced(3869685)), encoding="utf-8")
    for part in ("lineups/3869685.json", "matches/43/106.json"):
        content = json.loads(shared(f"statsbomb/{part}").read_bytes())
        path = tmp_path / part
        path.parent.mkdir(parents=True)
        path.write_bytes(rng.choice((damage_tree, damage_bytes))(content, rng))
    assert isinstance(check(events), Imported)


def test_the_undamaged_slice_is_read(tmp_path: Path) -> None:
    path = tmp_path / "3869685.json"
    path.write_text(json.dumps(sliced(3869685)), encoding="utf-8")
    outcome = check(path)
    assert isinstance(outcome, Imported)
    assert (len(outcome.match.goals), len(outcome.match.kicks)) == (6, 8)
