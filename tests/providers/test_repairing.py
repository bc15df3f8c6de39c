from __future__ import annotations

import json

import msgspec
import pytest

from explorer.domain.excerpt import Remedy
from explorer.providers.base import FindingLog, ImportProblem
from explorer.providers.repairing import decode_repairing


class Place(msgspec.Struct):
    x: float | None = None


class Event(msgspec.Struct):
    id: int | None = None
    place: Place | None = None


class File(msgspec.Struct):
    events: list[Event]
    squads: dict[str, dict[str, Event]] = msgspec.field(default_factory=dict)


DECODER = msgspec.json.Decoder(File, strict=False)


def decode(content: object, *, lenient: bool) -> tuple[File, FindingLog]:
    log = FindingLog()
    data = json.dumps(content).encode()
    return decode_repairing(data, DECODER, name="a.json", lenient=lenient, log=log), log


def test_a_sound_file_is_read_as_it_is() -> None:
    file, log = decode({"events": [{"id": "7"}]}, lenient=False)
    assert file.events == [Event(7)]
    assert log.findings() == ()


@pytest.mark.parametrize(
    ("content", "expected", "code", "where"),
    [
        (
            {"events": [{"id": 1}, {"id": 2, "place": {"x": "far"}}]},
            File([Event(1), Event(2, Place())]),
            "field_unreadable",
            "$.events[1].place.x",
        ),
        ({"events": [{"id": 1}, 7]}, File([Event(1)]), "entry_unreadable", "$.events[1]"),
        (
            {"events": [], "squads": {"a": {"1": {"id": 1}, "2": {"id": []}, "3": {"id": 3}}}},
            File([], {"a": {"1": Event(1), "2": Event(), "3": Event(3)}}),
            "field_unreadable",
            "$.squads[...][...].id",
        ),
        (
            {"events": [], "squads": {"a": {"1": {"id": 1}}, "b": {"1": {}, "2": None}, "c": {}}},
            File([], {"a": {"1": Event(1)}, "b": {"1": Event()}, "c": {}}),
            "entry_unreadable",
            "$.squads[...][...]",
        ),
    ],
)
def test_what_has_the_wrong_shape_is_refused_or_left_out(
    content: object, expected: File, code: str, where: str
) -> None:
    with pytest.raises(ImportProblem) as caught:
        decode(content, lenient=False)
    assert (caught.value.code, caught.value.where) == ("json_wrong_shape", where)
    assert caught.value.remedy is Remedy.READABLE_PART
    file, log = decode(content, lenient=True)
    assert file == expected
    assert [(finding.code, finding.where) for finding in log.findings()] == [(code, where)]


@pytest.mark.parametrize("content", [{"event": []}, [], 7])
def test_what_can_not_be_repaired_is_refused_either_way(content: object) -> None:
    for lenient in (False, True):
        with pytest.raises(ImportProblem) as caught:
            decode(content, lenient=lenient)
        assert caught.value.code == "json_wrong_shape"
        assert caught.value.remedy is None


def test_text_that_is_no_json_is_refused_as_ever() -> None:
    with pytest.raises(ImportProblem) as caught:
        decode_repairing(b'{"events": [', DECODER, name="a", lenient=True, log=FindingLog())
    assert caught.value.code == "json_truncated"
