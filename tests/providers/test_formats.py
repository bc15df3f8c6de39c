from __future__ import annotations

import re

import pytest

from explorer.providers.formats import HEAD_BYTES, Head


@pytest.mark.parametrize(
    ("data", "root"),
    [
        (b"<Games/>", "Games"),
        (b'\xef\xbb\xbf<?xml version="1.0"?>\n<Games a="1">', "Games"),
        (b"  <!-- <Other> --><?pi <a>?><Games>", "Games"),
        (b'<!DOCTYPE Games [<!ENTITY x "<y>">]> <Games>', "Games"),
        (b"<d:feed-1.x>", "d:feed-1.x"),
        (b"<!-- never closed <Games>", None),
        (b"< Games>", None),
        (b"", None),
        (b'{"a": "<Games>"}', None),
    ],
)
def test_the_root_of_a_document_is_told_by_its_beginning(data: bytes, root: str | None) -> None:
    assert Head(data).xml_root == root


def test_json_is_told_by_its_first_bracket() -> None:
    assert Head(b"\n {").is_json_object
    assert Head(b"\n [").is_json_array
    assert not Head(b"hello").is_json_array


def test_only_the_beginning_counts() -> None:
    head = Head(b" " * HEAD_BYTES + b'{"id": "7"}')
    assert not head.is_json_object
    assert Head(b'<a id="7" id="8">').find(re.compile(rb'id="(\d)"')) == "7"
    assert Head(b'<a id="7" id="8">').find_all(re.compile(rb'id="(\d)"')) == {"7", "8"}
