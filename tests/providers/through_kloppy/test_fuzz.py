"""Damaged feeds: whatever happens to a real one, it is read or refused, and never a crash."""

from __future__ import annotations

import copy
import json
import random
from functools import cache
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element, fromstring, tostring

import pytest

from explorer.providers.base import Imported, ImportProblem
from explorer.providers.registry import read_unit
from explorer.providers.units import Unit
from explorer.views.text import message
from tests.providers.test_fuzz import check_sound, damage_tree
from tests.providers.through_kloppy.reading import Json
from tests.providers.through_kloppy.wyscout_samples import V3
from tests.shared_data import shared

SEEDS = range(12)
VARIANTS = 5
JUNK = ("", "junk", "-1", "0", "1e400", "nan", "9" * 40, "2024-13-99T99", "ü" * 300, "true", "5")
FILES = {
    "opta": ("opta/opta_f24.xml", "opta/opta_f7.xml"),
    "sportec": ("sportec/sportec_events.xml", "sportec/sportec_meta.xml"),
    "statsperform": (
        "statsperform/statsperform_event_ma3.json",
        "statsperform/statsperform_event_ma1.json",
    ),
    "wyscout": ("wyscout_v2/2058004.json",),
    "wyscout v3": ("made up",),
    "datafactory": ("datafactory/datafactory_events.json",),
    "metrica": ("metrica/metrica_events.json", "metrica/epts_metrica_metadata.xml"),
}
"""What is damaged, by provider and version: the events, and what goes with them."""


@cache
def sound(relative: str) -> bytes:
    """A real file; of a long one the rare events and the first of the rest."""
    if relative == "made up":
        return json.dumps(made_up()).encode()
    data = shared(relative).read_bytes()
    if relative not in SLICED:
        return data
    feed = json.loads(data)
    SLICED[relative](feed)
    return json.dumps(feed).encode()


def slice_statsperform(feed: Json) -> None:
    rare = {16, 17, 18, 19, 30, 32, 34, 40, 58, 70}
    events = feed["liveData"]["event"]
    feed["liveData"]["event"] = [
        event for row, event in enumerate(events) if row < 60 or event["typeId"] in rare
    ]


def slice_wyscout(feed: Json) -> None:
    rare = {101, 102, 301, 1701, 1702, 1703}
    feed["events"] = [
        event
        for row, event in enumerate(feed["events"])
        if row < 60 or event["matchPeriod"] == "P" or {tag["id"] for tag in event["tags"]} & rare
    ]


def slice_datafactory(feed: Json) -> None:
    for events in feed["incidences"].values():
        for number in list(events)[12:]:
            del events[number]


def slice_metrica(feed: Json) -> None:
    feed["data"] = [
        event for row, event in enumerate(feed["data"]) if row < 60 or event["type"]["id"] in (2, 8)
    ]


SLICED = {
    "statsperform/statsperform_event_ma3.json": slice_statsperform,
    "wyscout_v2/2058004.json": slice_wyscout,
    "datafactory/datafactory_events.json": slice_datafactory,
    "metrica/metrica_events.json": slice_metrica,
}


def made_up() -> Json:
    """A file of Wyscout's version 3 with one of everything."""
    file = V3()
    file.add("pass", "assist", "carry", carry={"endLocation": {"x": 1, "y": 2}})
    file.shoot("shot", "goal", zone="gtl", goal=True)
    file.shoot("free_kick", "free_kick_shot", zone="ptl")
    file.add("shot_against", "save", side=1)
    file.add("own_goal", side=1, period="2H")
    file.add("infraction", "foul", "yellow_card", infraction={"yellowCard": True, "type": "foul"})
    file.add("duel", "dribble", "offensive_duel", groundDuel={"keptPossession": True})
    for side in (0, 1):
        file.shoot("penalty", zone="glb", goal=True, side=side, period="P")
    file.content["substitutions"] = {
        "1": {"2H": {"60": {"in": [{"playerId": 112}], "out": [{"playerId": 109}]}}}
    }
    posting = {"109": {"playerId": 109, "position": "cf"}}
    scheme = {"4-4-2": {"scheme": "4-4-2", "players": [posting]}}
    file.content["formations"] = {"2": {"1H": {"0": scheme}}}
    lineup = {"lineup": [{"playerId": 209, "shirtNumber": 9}], "bench": [{"playerId": 212}]}
    substitution = {"minute": 60, "playerIn": 212, "playerOut": 209}
    file.content["match"] = {
        "dateutc": "2020-09-20 18:45:00",
        "duration": "Penalties",
        "teamsData": {
            "1": {"side": "home", "score": 1, "scoreET": 1, "scoreP": 2},
            "2": {"side": "away", "formation": {**lineup, "substitutions": [substitution]}},
        },
    }
    return file.content


def damage(data: bytes, rng: random.Random) -> bytes:
    if rng.random() < 0.3:
        return damage_bytes(data, rng)
    if data.lstrip().startswith(b"{"):
        tree: Any = json.loads(data)
        return damage_tree(tree, rng)
    root = fromstring(data)
    for _ in range(rng.choice((1, 3, 20))):
        rng.choice((lose_attribute, change_attribute, lose_element, double_element))(root, rng)
    damaged: bytes = tostring(root, encoding="utf-8")
    return damaged


def damage_bytes(data: bytes, rng: random.Random) -> bytes:
    content = bytearray(data)
    at = rng.randrange(len(content))
    match rng.randrange(4):
        case 0:
            del content[at:]
        case 1:
            del content[at : at + rng.randrange(1, 200)]
        case 2:
            content[at] = rng.randrange(256)
        case _:
            content[at:at] = rng.choice((b"<a>" * 300, b"&x;", b"]]>", b"\0", b"<", b'"', b"</"))
    return bytes(content)


def anywhere(root: Element, rng: random.Random) -> Element:
    return rng.choice(list(root.iter()))


def lose_attribute(root: Element, rng: random.Random) -> None:
    element = anywhere(root, rng)
    if element.attrib:
        del element.attrib[rng.choice(list(element.attrib))]


def change_attribute(root: Element, rng: random.Random) -> None:
    element = anywhere(root, rng)
    if element.attrib:
        element.set(rng.choice(list(element.attrib)), rng.choice(JUNK))
    else:
        element.text = rng.choice(JUNK)


def lose_element(root: Element, rng: random.Random) -> None:
    element = anywhere(root, rng)
    if len(element):
        element.remove(rng.choice(list(element)))


def double_element(root: Element, rng: random.Random) -> None:
    element = anywhere(root, rng)
    if len(element):
        element.insert(rng.randrange(len(element) + 1), copy.deepcopy(rng.choice(list(element))))


def check(folder: Path, provider: str, seed: str) -> Imported | ImportProblem:
    """Damage one of a match's files and read it."""
    rng = random.Random(seed)
    relatives = FILES[provider]
    names = ("events", "details")
    paths = [
        folder / f"{name}{Path(relative).suffix}"
        for name, relative in zip(names, relatives, strict=False)
    ]
    hit = rng.choice((0, 0, len(paths) - 1))
    for number, (path, relative) in enumerate(zip(paths, relatives, strict=True)):
        data = sound(relative)
        path.write_bytes(damage(data, rng) if number == hit else data)
    unit = Unit(paths[0], tuple(paths[1:]), provider.split(maxsplit=1)[0])
    outcome = read(unit, lenient=rng.random() < 0.5)
    if isinstance(outcome, ImportProblem):
        assert any(path.name in message(outcome.code, outcome.values) for path in paths)
        return outcome
    for finding in outcome.match.findings:
        assert message(finding.code, finding.values)
    check_sound(outcome.match)
    return outcome


def read(unit: Unit, *, lenient: bool) -> Imported | ImportProblem:
    try:
        return read_unit(unit, lenient=lenient)
    except ImportProblem as problem:
        return problem


@pytest.mark.parametrize("provider", FILES)
@pytest.mark.parametrize("seed", SEEDS)
def test_a_damaged_feed_is_read_or_refused(tmp_path: Path, provider: str, seed: int) -> None:
    for variant in range(VARIANTS):
        check(tmp_path, provider, f"{seed}-{variant}")
