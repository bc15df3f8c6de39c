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
from tests.shared_data import shared

SEEDS = range(12)
VARIANTS = 5
JUNK = ("", "junk", "-1", "0", "1e400", "nan", "9" * 40, "2024-13-99T99", "ü" * 300, "true", "5")
PAIRS = {
    "opta": ("opta/opta_f24.xml", "opta/opta_f7.xml"),
    "sportec": ("sportec/sportec_events.xml", "sportec/sportec_meta.xml"),
    "statsperform": (
        "statsperform/statsperform_event_ma3.json",
        "statsperform/statsperform_event_ma1.json",
    ),
}


@cache
def sound(relative: str) -> bytes:
    """A real file; of a long one the rare events and the first of the rest."""
    data = shared(relative).read_bytes()
    if not relative.endswith("ma3.json"):
        return data
    feed = json.loads(data)
    events = feed["liveData"]["event"]
    rare = {16, 17, 18, 19, 30, 32, 34, 40, 58, 70}
    feed["liveData"]["event"] = [
        event for row, event in enumerate(events) if row < 60 or event["typeId"] in rare
    ]
    return json.dumps(feed).encode()


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
    """Damage one of both files, or neither, and read them."""
    rng = random.Random(seed)
    suffix = Path(PAIRS[provider][0]).suffix
    paths = [folder / f"events{suffix}", folder / f"details{suffix}"]
    hit = rng.choice((0, 0, 1))
    for number, (path, relative) in enumerate(zip(paths, PAIRS[provider], strict=True)):
        data = sound(relative)
        path.write_bytes(damage(data, rng) if number == hit else data)
    outcome = read(Unit(paths[0], (paths[1],), provider))
    if isinstance(outcome, ImportProblem):
        assert any(path.name in message(outcome.code, outcome.values) for path in paths)
        return outcome
    for finding in outcome.match.findings:
        assert message(finding.code, finding.values)
    check_sound(outcome.match)
    return outcome


def read(unit: Unit) -> Imported | ImportProblem:
    try:
        return read_unit(unit)
    except ImportProblem as problem:
        return problem


@pytest.mark.parametrize("provider", PAIRS)
@pytest.mark.parametrize("seed", SEEDS)
def test_a_damaged_feed_is_read_or_refused(tmp_path: Path, provider: str, seed: int) -> None:
    for variant in range(VARIANTS):
        check(tmp_path, provider, f"{seed}-{variant}")
