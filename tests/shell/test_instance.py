"""One app that runs, and others that hand over to it what they were to show."""

from __future__ import annotations

import json
import shutil
import socket
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from explorer.app.chosen_library import choose_library
from explorer.shell import instance
from explorer.shell.instance import Answer, Claim, Message, address_of, claim, hand_over
from explorer.shell.local_socket import Receiver

MESSAGE = Message("dallas-miami", "80", "/home", "token")


@pytest.fixture
def address(tmp_path: Path) -> str:
    return str(tmp_path / "run" / "app.socket")


@pytest.fixture
def claimed(address: str) -> Iterator[Claim]:
    made = claim(address)
    assert made is not None
    yield made
    made.give_up()


@pytest.fixture
def receiver(claimed: Claim, qtbot: QtBot) -> Iterator[Receiver]:
    made = Receiver(claimed)
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def other() -> Iterator[ThreadPoolExecutor]:
    """Where another start runs in these tests."""
    with ThreadPoolExecutor(1) as pool:
        yield pool


def result(qtbot: QtBot, future: Future[Answer]) -> Answer:
    qtbot.waitUntil(future.done)
    return future.result()


# What a command line and an environment can hold.
WORDS = st.text(st.characters(exclude_characters="\0"))
TOKENS = st.text().filter(str.isprintable)


@given(st.builds(Message, st.none() | WORDS, st.none() | WORDS, WORDS, TOKENS))
def test_a_message_reads_back_equal(message: Message) -> None:
    line = message.encode()
    assert line.count(b"\n") == 1
    assert Message.decode(line) == message


@pytest.mark.parametrize(
    "said",
    [
        b"",
        b"\xff",
        b"[]",
        b"{}",
        b'{"v": 2, "word": null, "at": null, "folder": "", "token": ""}',
        b'{"v": 1, "word": 3, "at": null, "folder": "", "token": ""}',
        b'{"v": 1, "word": "a\\u0000b", "at": null, "folder": "", "token": ""}',
        b'{"v": 1, "word": null, "at": null, "folder": "a\\u0000b", "token": ""}',
        b'{"v": 1, "word": null, "at": null, "folder": "", "token": "a\\u0000b"}',
        b'{"v": 1, "word": null, "at": null, "folder": "", "token": "a\\ud800b"}',
        b'{"v": 1, "word": null, "at": [], "folder": "", "token": ""}',
        b'{"v": 1, "word": null, "at": null, "token": ""}',
        b'{"v": 1, "word": null, "at": null, "folder": "", "token": "", "run": "rm"}',
    ],
)
def test_what_is_no_message_is_refused(said: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  whatever it is that JSON or a check says
        Message.decode(said)


def test_what_is_wanted_is_handed_over(
    address: str, receiver: Receiver, other: ThreadPoolExecutor, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(receiver.wanted) as wanted:
        answer = other.submit(hand_over, address, MESSAGE)
    assert wanted.args == [MESSAGE]
    assert result(qtbot, answer) is Answer.TAKEN


ASKED = """
import sys
from explorer.app.chosen_library import choose_library
from explorer.shell import instance
instance._HAS_UNIX_SOCKETS = False
message = instance.Message("dallas-miami", "80", "/home", "token")
print(instance.hand_over(sys.argv[1], message).name)
"""
"""A start as on Windows. Qt's socket waits with Python's lock held, so it is another process's."""


@pytest.mark.parametrize("listens", ["unix", "qt"])
def test_windows_asks_and_listens_through_qt(
    address: str, listens: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(instance, "_HAS_UNIX_SOCKETS", listens == "unix")
    Path(address).parent.mkdir()
    claimed = claim(address)
    assert claimed is not None
    receiver = Receiver(claimed)
    with qtbot.waitSignal(receiver.wanted, timeout=30_000) as wanted:
        asking = subprocess.Popen(
            [sys.executable, "-c", ASKED, address], stdout=subprocess.PIPE, text=True
        )
    assert wanted.args == [MESSAGE]
    qtbot.waitUntil(lambda: asking.poll() is not None, timeout=30_000)
    assert asking.communicate()[0] == "TAKEN\n"
    receiver.close()
    monkeypatch.setattr(instance, "_HAS_UNIX_SOCKETS", False)
    assert hand_over(address, MESSAGE) is Answer.NOBODY


def test_on_windows_one_app_at_a_time_has_the_claim(
    address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(instance, "_HAS_UNIX_SOCKETS", False)
    Path(address).parent.mkdir()
    claimed = claim(address)
    assert claimed is not None
    assert claim(address) is None
    assert claim(f"{address}-of-another-library") is not None
    Receiver(claimed).close()
    following = claim(address)
    assert following is not None
    following.give_up()
    last = claim(address)
    assert last is not None
    last.give_up()


CRASHING = """
import os, sys
from explorer.shell import instance
instance._HAS_UNIX_SOCKETS = False
assert instance.claim(sys.argv[1]) is not None
os._exit(0)
"""


def test_on_windows_the_claim_of_an_app_that_crashed_is_taken_over(
    address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(instance, "_HAS_UNIX_SOCKETS", False)
    subprocess.run([sys.executable, "-c", CRASHING, address], check=True)
    claimed = claim(address)
    assert claimed is not None
    claimed.give_up()


def test_where_nothing_can_listen_the_log_tells(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, qtbot: QtBot
) -> None:
    receiver = Receiver(Claim(str(tmp_path / "no" / "folder"), None))
    receiver.close()
    assert "can't be heard" in caplog.text


def test_a_start_that_comes_while_the_app_loads_waits_for_it(
    address: str, claimed: Claim, other: ThreadPoolExecutor, qtbot: QtBot
) -> None:
    answer = other.submit(hand_over, address, MESSAGE)
    receiver = Receiver(claimed)
    with qtbot.waitSignal(receiver.wanted):
        pass
    assert result(qtbot, answer) is Answer.TAKEN
    receiver.close()


def test_only_the_user_reaches_the_socket(address: str, claimed: Claim) -> None:
    assert stat.S_IMODE(Path(address).parent.stat().st_mode) == 0o700
    assert stat.S_IMODE(Path(address).stat().st_mode) == 0o600


def test_in_a_folder_that_is_open_to_others_the_socket_is_not(address: str) -> None:
    Path(address).parent.mkdir(mode=0o755)
    claimed = claim(address)
    assert claimed is not None
    for kept in Path(address).parent.iterdir():
        assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    claimed.give_up()


def test_of_starts_after_a_crash_one_is_the_running_app(address: str) -> None:
    Path(address).parent.mkdir()
    for _ in range(10):
        with socket.socket(socket.AF_UNIX) as crashed:
            crashed.bind(address)
        together = threading.Barrier(4)

        def start(together: threading.Barrier = together) -> Claim | None:
            together.wait()
            return claim(address)

        with ThreadPoolExecutor(4) as pool:
            started = [pool.submit(start) for _ in range(4)]
            claims = [done.result() for done in started]
        (claimed,) = (made for made in claims if made is not None)
        assert claim(address) is None
        claimed.give_up()
        assert not Path(address).exists()


def test_an_app_that_ends_leaves_the_socket_of_the_next_one_alone(
    address: str, receiver: Receiver
) -> None:
    receiver.close()
    following = claim(address)
    assert following is not None
    receiver.close()
    assert claim(address) is None
    following.give_up()


def test_an_app_whose_folder_is_gone_ends_all_the_same(address: str, claimed: Claim) -> None:
    shutil.rmtree(Path(address).parent)
    claimed.give_up()
    assert claimed.listening is not None
    assert claimed.listening.fileno() < 0


def test_nobody_is_there_before_and_after(address: str) -> None:
    assert hand_over(address, MESSAGE) is Answer.NOBODY
    claimed = claim(address)
    assert claimed is not None
    claimed.give_up()
    assert not Path(address).exists()
    assert hand_over(address, MESSAGE) is Answer.NOBODY


def test_there_is_one_claim_at_a_time(address: str, claimed: Claim) -> None:
    assert claim(address) is None
    claimed.give_up()
    again = claim(address)
    assert again is not None
    again.give_up()


def test_what_a_crash_left_behind_is_replaced(
    address: str, other: ThreadPoolExecutor, qtbot: QtBot
) -> None:
    Path(address).parent.mkdir()
    with socket.socket(socket.AF_UNIX) as crashed:
        crashed.bind(address)
    assert hand_over(address, MESSAGE) is Answer.NOBODY
    claimed = claim(address)
    assert claimed is not None
    receiver = Receiver(claimed)
    answer = other.submit(hand_over, address, MESSAGE)
    assert result(qtbot, answer) is Answer.TAKEN
    receiver.close()
    assert not Path(address).exists()


def test_an_app_that_hangs_does_not_hang_the_next_one(address: str, claimed: Claim) -> None:
    assert hand_over(address, MESSAGE, seconds=0.05) is Answer.SILENT
    assert claim(address) is None


def test_an_app_of_another_version_is_not_understood(
    address: str, receiver: Receiver, other: ThreadPoolExecutor, qtbot: QtBot
) -> None:
    def ask() -> bytes:
        with socket.socket(socket.AF_UNIX) as asking:
            asking.connect(address)
            asking.sendall(b'{"v": 2, "please": "show"}\n')
            return asking.recv(100)

    with qtbot.assertNotEmitted(receiver.wanted):
        line = other.submit(ask)
        qtbot.waitUntil(line.done)
    assert json.loads(line.result()) == {"v": 1, "taken": False}


def test_who_says_too_much_is_hung_up_on(
    address: str, receiver: Receiver, other: ThreadPoolExecutor, qtbot: QtBot
) -> None:
    def ask() -> bytes:
        with socket.socket(socket.AF_UNIX) as asking:
            asking.settimeout(5)
            asking.connect(address)
            try:
                for _ in range(100):
                    asking.sendall(b"x" * instance.LONGEST)
                return asking.recv(100)
            except OSError:
                return b""

    line = other.submit(ask)
    qtbot.waitUntil(line.done)
    assert line.result() == b""


def test_a_place_where_nothing_can_listen_is_no_reason_not_to_start(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert claim(str(tmp_path / "file" / "app.socket")) is None
    assert hand_over(str(tmp_path / "file" / "app.socket"), MESSAGE) is Answer.NOBODY
    assert claim(str(tmp_path / ("x" * 200) / "app.socket")) is None


def test_each_display_and_library_has_an_app_of_its_own(tmp_path: Path) -> None:
    run = {"XDG_RUNTIME_DIR": "/run/user/1", "DISPLAY": ":0"}
    usual = address_of(None, run)
    assert usual.startswith("/run/user/1/match-explorer-")
    assert address_of(None, {**run, "DISPLAY": ":1"}) != usual
    assert address_of(None, {**run, "WAYLAND_DISPLAY": "wayland-0"}) != usual
    other = address_of(str(tmp_path / "x.sqlite"), run)
    assert other != usual
    assert address_of(None, {**run, "MATCH_EXPLORER_LIBRARY": str(tmp_path / "x.sqlite")}) == other
    assert address_of("postgresql://me:secret@here/x", run) not in (usual, other)
    assert "secret" not in address_of("postgresql://me:secret@here/x", run)
    assert "/" not in address_of(None, run, platform="win32")


def test_a_start_without_a_library_finds_the_app_over_the_chosen_one(tmp_path: Path) -> None:
    run = {"XDG_RUNTIME_DIR": "/run/user/1", "DISPLAY": ":0"}
    chosen, usual = str(tmp_path / "chosen.sqlite"), address_of(None, run)
    choose_library(chosen)
    assert address_of(None, run) == address_of(chosen, run) != usual
    named = {**run, "MATCH_EXPLORER_LIBRARY": str(tmp_path / "named.sqlite")}
    assert address_of(None, named) != address_of(chosen, run)


def test_without_a_folder_for_it_the_socket_stands_in_the_users_own(own_home: Path) -> None:
    assert Path(address_of(None, {})).is_relative_to(own_home)
