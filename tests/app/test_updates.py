"""Asking a server for a newer version."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from explorer import __version__
from explorer.app.updates import ImportProblem, Newest, find_newest, stated_address
from explorer.providers.update_feed import LIMIT
from tests.web_server import Fault, RepositoryServer


@pytest.fixture
def server(tmp_path: Path) -> Iterator[RepositoryServer]:
    made = RepositoryServer(tmp_path)
    with made.running():
        yield made


def publish(server: RepositoryServer, **fields: object) -> None:
    (server.root / "latest.json").write_text(json.dumps(fields), encoding="utf-8")


@pytest.mark.parametrize(
    ("running", "newest", "is_newer"),
    [
        ("1.2.0", "1.10.0", True),
        ("1.2.0", "1.2.0", False),
        ("1.2.0", "1.2", False),
        ("2.0.0", "1.9.9", False),
        ("1.0.0", "1.0.0rc1", False),
        ("1.0.0.dev1", "1.0.0", True),
    ],
)
def test_versions_are_compared_as_versions(
    server: RepositoryServer, running: str, newest: str, is_newer: bool
) -> None:
    publish(server, version=newest)
    assert find_newest(server.address, running).is_newer is is_newer


def test_the_answer_says_what_is_new_and_where_to_get_it(server: RepositoryServer) -> None:
    page = "https://example.org/get"
    publish(server, version="99.0", changes="Faster.", page=page, and_more="later")
    assert find_newest(server.address) == Newest("99.0", "Faster.", page, is_newer=True)
    (asked,) = server.asked
    assert asked.path == "latest.json"
    assert asked.headers["User-Agent"] == f"match-explorer/{__version__}"
    assert "Cookie" not in asked.headers


def test_a_packed_answer_is_unpacked(server: RepositoryServer) -> None:
    server.gzip = True
    publish(server, version="99.0")
    assert find_newest(server.address).version == "99.0"


@pytest.mark.parametrize(
    "body", [b"", b"no json", b"[]", b"{}", b'{"version": 5}', b'{"version": "next"}', b"\xff\xfe"]
)
def test_an_answer_that_is_none_is_a_problem(server: RepositoryServer, body: bytes) -> None:
    server.fail("latest.json", Fault(body=body))
    with pytest.raises(ImportProblem) as told:
        find_newest(server.address)
    assert told.value.code == "update_garbled"


def test_a_damaged_packed_answer_is_a_problem(server: RepositoryServer) -> None:
    fault = Fault(body=b"\x1f\x8b damaged", headers={"Content-Encoding": "gzip"})
    server.fail("latest.json", fault)
    with pytest.raises(ImportProblem) as told:
        find_newest(server.address)
    assert told.value.code == "update_garbled"


def test_an_answer_without_end_is_not_read(server: RepositoryServer) -> None:
    server.fail("latest.json", Fault(body=b"x" * (LIMIT + 1)))
    with pytest.raises(ImportProblem):
        find_newest(server.address)


@pytest.mark.parametrize(
    "address", ["", "nonsense", "http://example.org/", "https://me:pw@example.org/", "file:///etc"]
)
def test_only_safe_addresses_are_asked(address: str) -> None:
    with pytest.raises(ImportProblem) as told:
        find_newest(address)
    assert told.value.code == "open_data_address"


def test_nothing_is_published_there(server: RepositoryServer) -> None:
    with pytest.raises(ImportProblem) as told:
        find_newest(server.address)
    assert told.value.code == "open_data_missing"


def test_the_package_states_no_address_yet() -> None:
    assert stated_address() is None
