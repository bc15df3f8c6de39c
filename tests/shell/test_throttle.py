from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from explorer.shell import throttle as module
from explorer.shell.throttle import Throttle


def test_those_who_ask_meanwhile_share_one(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LEAST_MS", 50)
    throttle = Throttle()
    done: list[int] = []
    throttle.due.connect(lambda: done.append(1))
    throttle.ask()
    assert len(done) == 1
    for _ in range(10):
        throttle.ask()
    assert len(done) == 1
    with qtbot.waitSignal(throttle.due):
        pass
    assert len(done) == 2


def test_the_last_one_is_done_at_once(qtbot: QtBot) -> None:
    throttle = Throttle()
    done: list[int] = []
    throttle.due.connect(lambda: done.append(1))
    throttle.flush()
    assert done == []
    throttle.ask()
    throttle.ask()
    throttle.flush()
    throttle.flush()
    assert len(done) == 2
