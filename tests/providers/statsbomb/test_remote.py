"""The repository on a server, with every fault a server and a network have."""

from __future__ import annotations

import gzip
import os
import socket
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from explorer.domain.network import NetworkAccess, ProxyChoice
from explorer.providers.base import ImportProblem
from explorer.providers.statsbomb.remote import MATCH_LIMIT, RemoteFiles
from explorer.providers.statsbomb.repository import Repository
from explorer.providers.web import Patience, WebSession, patience_of
from explorer.providers.web_cache import trim
from tests.open_repository import write, write_repository
from tests.web_server import Fault, RepositoryServer

PATIENCE = Patience(connect=5, read=5, tries=3, backoff=0)
HASTE = Patience(connect=0.3, read=0.3, tries=1, backoff=0)
LIST = "competitions.json"
EVENTS = "events/71.json"

Open = Callable[..., RemoteFiles]


@pytest.fixture
def server(tmp_path: Path) -> Iterator[RepositoryServer]:
    with RepositoryServer(write_repository(tmp_path / "served")).running() as running:
        yield running


@pytest.fixture
def opened(server: RepositoryServer, tmp_path: Path) -> Iterator[Open]:
    made: list[RemoteFiles] = []

    def make(patience: Patience = PATIENCE, address: str | None = None) -> RemoteFiles:
        made.append(RemoteFiles(address or server.address, tmp_path / "cache", patience))
        return made[-1]

    yield make
    for files in made:
        files.close()


def ignore(_count: int) -> None:
    pass


def served(server: RepositoryServer, path: str) -> bytes:
    return (server.root / path).read_bytes()


def problem(call: Callable[[], object]) -> ImportProblem:
    with pytest.raises(ImportProblem) as caught:
        call()
    return caught.value


def left_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*") if path.is_file())


def test_a_file_comes_as_it_is_served(
    server: RepositoryServer, opened: Open, tmp_path: Path
) -> None:
    told: list[int] = []
    got = opened().fetch(EVENTS, tmp_path / "got", told.append)
    assert got == tmp_path / "got" / EVENTS
    assert got.read_bytes() == served(server, EVENTS)
    assert sum(told) == len(served(server, EVENTS))
    assert left_in(tmp_path / "got") == ["71.json"]


def test_a_file_that_is_there_already_is_not_asked_for(
    server: RepositoryServer, opened: Open, tmp_path: Path
) -> None:
    files = opened()
    for _ in range(2):
        files.fetch(EVENTS, tmp_path, ignore)
    assert server.count(EVENTS) == 1


def test_a_packed_file_is_unpacked(server: RepositoryServer, opened: Open, tmp_path: Path) -> None:
    server.gzip = True
    told: list[int] = []
    assert opened().fetch(EVENTS, tmp_path, told.append).read_bytes() == served(server, EVENTS)
    assert sum(told) < len(served(server, EVENTS))


def test_a_listing_is_asked_for_again_only_by_its_tag(
    server: RepositoryServer, opened: Open
) -> None:
    first = opened().read(LIST, ignore)
    assert opened().read(LIST, ignore) == first == served(server, LIST)
    assert [asked.headers.get("If-None-Match") is not None for asked in server.asked] == [
        False,
        True,
    ]


@pytest.mark.parametrize("packed", [False, True])
def test_a_listing_that_has_changed_is_read_anew(
    server: RepositoryServer, opened: Open, packed: bool
) -> None:
    server.gzip = packed
    opened().read(LIST, ignore)
    write(server.root, LIST, [])
    assert opened().read(LIST, ignore) == b"[]"
    assert opened().read(LIST, ignore) == b"[]"


def test_a_listing_that_still_holds_is_not_asked_for(
    server: RepositoryServer, opened: Open
) -> None:
    server.max_age = 300
    for _ in range(3):
        opened().read(LIST, ignore)
    assert server.count(LIST) == 1


def test_a_cache_that_can_not_be_used_does_no_harm(
    server: RepositoryServer, opened: Open, tmp_path: Path
) -> None:
    (tmp_path / "cache").write_text("a file where a folder should be")
    for _ in range(2):
        assert opened().read(LIST, ignore) == served(server, LIST)
    assert server.count(LIST) == 2


def test_a_damaged_cache_is_not_believed(
    server: RepositoryServer, opened: Open, tmp_path: Path
) -> None:
    server.max_age = 300
    opened().read(LIST, ignore)
    for file in (tmp_path / "cache").rglob("*"):
        if file.is_file():
            file.write_bytes(b"cc=4,\xc1damaged")
    assert opened().read(LIST, ignore) == served(server, LIST)
    assert server.count(LIST) == 2


def test_matches_are_not_kept_in_the_cache(
    server: RepositoryServer, opened: Open, tmp_path: Path
) -> None:
    server.max_age = 300
    opened().fetch(EVENTS, tmp_path / "got", ignore)
    assert left_in(tmp_path / "cache") == []


def test_the_cache_keeps_the_newest_within_its_bounds(tmp_path: Path) -> None:
    for number in range(4):
        file = tmp_path / f"{number}"
        file.write_bytes(b"x" * 10)
        os.utime(file, (number, number))
    trim(tmp_path, limit=25)
    assert left_in(tmp_path) == ["2", "3"]


@pytest.mark.parametrize("status", [429, 500, 502, 503, 504])
def test_a_server_in_trouble_is_asked_again(
    server: RepositoryServer, opened: Open, status: int
) -> None:
    server.fail(LIST, Fault(status), Fault(status, headers={"Retry-After": "0"}))
    assert opened().read(LIST, ignore) == served(server, LIST)
    assert server.count(LIST) == 3


def test_a_server_that_stays_in_trouble_is_named(server: RepositoryServer, opened: Open) -> None:
    server.fail(LIST, *[Fault(500)] * 9)
    found = problem(lambda: opened().read(LIST, ignore))
    assert (found.code, found.values["status"]) == ("open_data_status", 500)
    assert server.count(LIST) == 3


def test_what_is_not_there_is_missing(
    server: RepositoryServer, opened: Open, tmp_path: Path
) -> None:
    files = opened()
    assert not files.lacks("events/74.json")
    found = problem(lambda: files.fetch("events/74.json", tmp_path / "got", ignore))
    assert (found.code, found.values["name"]) == ("open_data_missing", "74.json")
    assert server.count("events/74.json") == 1
    assert left_in(tmp_path / "got") == []


@pytest.mark.parametrize("packed", [False, True])
def test_a_transfer_that_breaks_off_is_continued(
    server: RepositoryServer, opened: Open, tmp_path: Path, packed: bool
) -> None:
    server.gzip = packed
    server.fail(EVENTS, Fault(cut=200), Fault(cut=100))
    assert opened().fetch(EVENTS, tmp_path, ignore).read_bytes() == served(server, EVENTS)
    assert [asked.headers.get("Range") for asked in server.asked] == [
        None,
        "bytes=200-",
        "bytes=300-",
    ]


def test_it_starts_again_where_the_server_can_not_continue(
    server: RepositoryServer, opened: Open, tmp_path: Path
) -> None:
    server.ranges = False
    server.fail(EVENTS, Fault(cut=200))
    assert opened().fetch(EVENTS, tmp_path, ignore).read_bytes() == served(server, EVENTS)


def test_it_starts_again_where_the_file_has_changed_meanwhile(
    server: RepositoryServer, opened: Open, tmp_path: Path
) -> None:
    server.fail(EVENTS, Fault(cut=200, headers={"ETag": '"of another state"'}))
    assert opened().fetch(EVENTS, tmp_path, ignore).read_bytes() == served(server, EVENTS)
    assert server.asked[1].headers["If-Range"] == '"of another state"'


def test_a_weak_tag_is_no_ground_to_continue_on(
    server: RepositoryServer, opened: Open, tmp_path: Path
) -> None:
    server.fail(EVENTS, Fault(cut=200, headers={"ETag": 'W/"much the same"'}))
    assert opened().fetch(EVENTS, tmp_path, ignore).read_bytes() == served(server, EVENTS)
    assert "Range" not in server.asked[1].headers


@pytest.mark.parametrize(
    "answer",
    [
        Fault(206, b"what nobody asked for", {"Content-Range": "bytes 7-27/28"}),
        Fault(416, b""),
    ],
)
def test_it_starts_again_where_the_rest_is_of_something_else(
    server: RepositoryServer, opened: Open, tmp_path: Path, answer: Fault
) -> None:
    server.fail(EVENTS, Fault(cut=200), answer)
    assert opened().fetch(EVENTS, tmp_path, ignore).read_bytes() == served(server, EVENTS)
    assert server.count(EVENTS) == 3


def test_what_always_breaks_off_leaves_nothing(
    server: RepositoryServer, opened: Open, tmp_path: Path
) -> None:
    server.fail(EVENTS, *[Fault(cut=50)] * 9)
    found = problem(lambda: opened().fetch(EVENTS, tmp_path / "got", ignore))
    assert found.code == "open_data_cut_off"
    assert server.count(EVENTS) == PATIENCE.tries
    assert left_in(tmp_path / "got") == []


def test_half_a_listing_is_not_kept(server: RepositoryServer, opened: Open) -> None:
    server.max_age = 300
    server.fail(LIST, Fault(cut=10))
    found = problem(lambda: opened(HASTE).read(LIST, ignore))
    assert found.code == "open_data_cut_off"
    assert opened().read(LIST, ignore) == served(server, LIST)


def test_a_server_that_never_answers_is_given_up(server: RepositoryServer, opened: Open) -> None:
    server.fail(LIST, Fault(hang=True))
    found = problem(lambda: opened(HASTE).read(LIST, ignore))
    assert found.code == "open_data_timeout"


def test_a_body_that_never_ends_is_cut_off(
    server: RepositoryServer, opened: Open, tmp_path: Path
) -> None:
    server.fail(EVENTS, Fault(endless=True))
    found = problem(lambda: opened().fetch(EVENTS, tmp_path / "got", ignore))
    assert (found.code, found.values["limit"]) == ("open_data_too_large", MATCH_LIMIT >> 20)
    assert left_in(tmp_path / "got") == []


def test_a_body_that_says_it_is_huge_is_not_begun(
    server: RepositoryServer, opened: Open, tmp_path: Path
) -> None:
    told: list[int] = []
    server.fail(EVENTS, Fault(body=b"[", headers={"Content-Length": str(MATCH_LIMIT + 1)}, cut=1))
    found = problem(lambda: opened().fetch(EVENTS, tmp_path, told.append))
    assert (found.code, told) == ("open_data_too_large", [])


def test_little_that_unpacks_to_much_is_cut_off(
    server: RepositoryServer, opened: Open, tmp_path: Path
) -> None:
    bomb = gzip.compress(b" " * (MATCH_LIMIT + 1))
    server.fail(EVENTS, Fault(body=bomb, headers={"Content-Encoding": "gzip"}))
    found = problem(lambda: opened().fetch(EVENTS, tmp_path / "got", ignore))
    assert found.code == "open_data_too_large"
    assert left_in(tmp_path / "got") == []


@pytest.mark.parametrize(
    ("body", "encoding"),
    [
        (b"no gzip at all", "gzip"),
        (gzip.compress(b"[]" * 99)[:-9], "gzip"),
        (gzip.compress(b"[]" * 99)[:12] + b"\xff" * 40, "gzip"),
        (b"[]", "br"),
    ],
)
def test_what_can_not_be_unpacked_is_garbled(
    server: RepositoryServer, opened: Open, tmp_path: Path, body: bytes, encoding: str
) -> None:
    server.fail(EVENTS, Fault(body=body, headers={"Content-Encoding": encoding}))
    found = problem(lambda: opened().fetch(EVENTS, tmp_path / "got", ignore))
    assert found.code == "open_data_garbled"
    assert left_in(tmp_path / "got") == []


@pytest.mark.parametrize("body", [b"<html>Log in to the network</html>", b'[{"competition_id": 1,'])
def test_garbage_is_no_list_and_is_not_believed_again(
    server: RepositoryServer, opened: Open, body: bytes
) -> None:
    server.max_age = 300
    server.fail(LIST, Fault(body=body, headers={"Cache-Control": "max-age=300"}))
    repository = Repository(opened())
    found = problem(lambda: repository.seasons(ignore))
    assert (found.code, found.values["name"]) == ("open_data_other", LIST)
    assert [season.competition for season in repository.seasons(ignore)] == ["Cup", "League"]


@pytest.mark.parametrize(
    "target", ["http://elsewhere.example/x", "https://127.0.0.1/x", "//elsewhere.example/x"]
)
@pytest.mark.parametrize("status", [301, 302, 307])
def test_a_way_to_another_server_is_refused(
    server: RepositoryServer, opened: Open, target: str, status: int
) -> None:
    server.fail(LIST, Fault(status, headers={"Location": target}))
    found = problem(lambda: opened().read(LIST, ignore))
    assert found.code == "open_data_redirected"
    assert opened().read(LIST, ignore) == served(server, LIST)


def test_a_way_on_the_same_server_is_followed(server: RepositoryServer, opened: Open) -> None:
    server.fail(LIST, Fault(302, headers={"Location": "/data/matches/3/4.json"}))
    assert opened().read(LIST, ignore) == b"[]"


def test_a_way_in_circles_ends(server: RepositoryServer, opened: Open) -> None:
    server.fail(LIST, *[Fault(302, headers={"Location": f"/data/{LIST}"})] * 9)
    assert problem(lambda: opened().read(LIST, ignore)).code == "open_data_failed"


def test_no_server_means_offline(opened: Open) -> None:
    with socket.socket() as unheard:
        unheard.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{unheard.getsockname()[1]}/"
        found = problem(lambda: opened(address=address).read(LIST, ignore))
    assert found.code == "open_data_offline"
    assert str(found.values["host"]) in address


def test_a_proxy_that_is_not_there_is_named(opened: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket() as unheard:
        unheard.bind(("127.0.0.1", 0))
        proxy = f"http://127.0.0.1:{unheard.getsockname()[1]}"
        monkeypatch.setenv("https_proxy", proxy)
        monkeypatch.setenv("no_proxy", "")
        found = problem(lambda: opened(address="https://data.example/").read(LIST, ignore))
    assert found.code == "open_data_proxy"


@pytest.mark.parametrize("proxy", ["socks5://127.0.0.1:9", "http://"])
def test_a_proxy_that_can_not_be_used_is_named(
    opened: Open, monkeypatch: pytest.MonkeyPatch, proxy: str
) -> None:
    monkeypatch.setenv("https_proxy", proxy)
    monkeypatch.setenv("no_proxy", "")
    found = problem(lambda: opened(address="https://data.example/").read(LIST, ignore))
    assert found.code == "open_data_proxy"


def test_this_computer_is_reached_without_the_proxy(
    server: RepositoryServer, opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    monkeypatch.setenv("no_proxy", "")
    assert opened().read(LIST, ignore) == served(server, LIST)


def test_a_server_that_does_not_prove_itself_is_not_read(
    server: RepositoryServer, opened: Open
) -> None:
    address = server.address.replace("http:", "https:")
    found = problem(lambda: opened(HASTE, address).read(LIST, ignore))
    assert found.code == "open_data_certificate"
    assert server.asked == []


def test_what_is_cancelled_leaves_nothing(
    server: RepositoryServer, opened: Open, tmp_path: Path
) -> None:
    class Cancelled(Exception):  # noqa: N818 - what the window raises is no error
        pass

    def cancel(_count: int) -> None:
        raise Cancelled

    server.gzip = False
    with pytest.raises(Cancelled):
        opened().fetch(EVENTS, tmp_path / "got", cancel)
    assert left_in(tmp_path / "got") == []


def test_a_folder_that_can_not_be_written_is_named(opened: Open, tmp_path: Path) -> None:
    (tmp_path / "events").write_text("a file where a folder should be")
    found = problem(lambda: opened().fetch(EVENTS, tmp_path, ignore))
    assert found.code == "open_data_disk"


ELSEWHERE = "https://data.example/"


@pytest.mark.parametrize("choice", [ProxyChoice.NONE, ProxyChoice.GIVEN])
def test_the_systems_proxy_is_left_aside_where_the_user_prefers_that(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, choice: ProxyChoice
) -> None:
    monkeypatch.setenv("https_proxy", "http://system.example:1")
    monkeypatch.setenv("no_proxy", "")
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(tmp_path))
    access = NetworkAccess(proxy=choice, proxy_address="http://given.example:2")
    with WebSession(ELSEWHERE, Patience(), access=access) as session:
        used = session.merge_environment_settings(ELSEWHERE, {}, None, None, None)
    given = {"http": "http://given.example:2", "https": "http://given.example:2"}
    assert used["proxies"] == (given if choice is ProxyChoice.GIVEN else {})
    assert used["verify"] == str(tmp_path)


def test_a_given_proxy_that_is_not_there_is_named(tmp_path: Path) -> None:
    with socket.socket() as unheard:
        unheard.bind(("127.0.0.1", 0))
        proxy = f"http://127.0.0.1:{unheard.getsockname()[1]}"
        access = NetworkAccess(proxy=ProxyChoice.GIVEN, proxy_address=proxy)
        files = RemoteFiles(ELSEWHERE, tmp_path, Patience(tries=1), access)
        found = problem(lambda: files.read(LIST, ignore))
        files.close()
    assert found.code == "open_data_proxy"


def test_a_server_is_given_up_after_the_time_that_the_user_prefers() -> None:
    with WebSession(ELSEWHERE, patience_of(NetworkAccess(timeout=5))) as session:
        assert session.timeout == (5.0, 5.0)
    with WebSession(ELSEWHERE, patience_of(NetworkAccess(timeout=60))) as session:
        assert session.timeout == (10.0, 60.0)
