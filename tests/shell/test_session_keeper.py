"""What a window shows is kept, seldom and in time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from explorer.domain.time import MatchTime
from explorer.session.links import MatchLink
from explorer.shell.composition import Desk
from explorer.shell.session_file import KeptSession, SessionFile, Stage
from explorer.shell.session_keeper import SessionKeeper
from explorer.shell.settings import LayoutKind, Settings
from tests.shell.conftest import MakeDesk
from tests.shell.test_cli import BUNDLED_FILE


class Watched(SessionFile):
    """A session file that counts how often it is written."""

    writes = 0

    def write(self, kept: KeptSession) -> None:
        """Write and count."""
        self.writes += 1
        super().write(kept)


@pytest.fixture
def file(tmp_path: Path) -> Watched:
    return Watched(tmp_path / "session.json")


@pytest.fixture
def keeper(desk: Desk, file: Watched) -> SessionKeeper:
    made = SessionKeeper(desk, file)
    made.keep()
    timer(made).stop()
    return made


def timer(keeper: SessionKeeper) -> QTimer:
    found = keeper.findChild(QTimer)
    assert isinstance(found, QTimer)
    return found


def kept(file: SessionFile) -> KeptSession:
    found = file.read()
    assert found is not None
    return found


CHANGES: list[Callable[[Desk], object]] = [
    lambda desk: desk.session.set_playhead(MatchTime(2, 60.0)),
    lambda desk: desk.session.select("goal-80-farfan", move=False),
    lambda desk: desk.session.set_filter(replace(desk.session.state.filter, hide_future=True)),
    lambda desk: desk.window.views.centre.tabs.setCurrentIndex(2),
    lambda desk: desk.window.views.timeline.zoom_in(),
    lambda desk: desk.session.open_match(None),
]


@pytest.mark.parametrize("change", CHANGES)
def test_each_change_is_kept_in_a_while(
    desk: Desk, keeper: SessionKeeper, file: Watched, change: Callable[[Desk], object]
) -> None:
    assert kept(file).link == desk.viewpoint.link
    change(desk)
    assert timer(keeper).isActive()
    assert file.writes == 1
    timer(keeper).timeout.emit()
    assert kept(file) == KeptSession(desk.viewpoint.link)
    assert file.writes == 2


def test_a_hundred_steps_are_one_write(desk: Desk, keeper: SessionKeeper, file: Watched) -> None:
    for second in range(100):
        desk.session.set_playhead(MatchTime(1, float(second)))
    timer(keeper).timeout.emit()
    assert file.writes == 2
    timer(keeper).timeout.emit()
    assert file.writes == 2


def test_while_time_runs_nothing_is_kept_but_where_it_stops(
    desk: Desk, keeper: SessionKeeper, qtbot: QtBot
) -> None:
    playback = desk.session.state.playback
    desk.session.set_playback(replace(playback, playing=True))
    with qtbot.waitSignal(desk.session.playhead_changed):
        pass
    assert not timer(keeper).isActive()
    desk.session.set_playback(playback)
    assert timer(keeper).isActive()


def test_an_orderly_end_is_told_from_a_crash(
    desk: Desk, keeper: SessionKeeper, file: Watched
) -> None:
    assert kept(file).stage is Stage.RUNNING
    desk.window.closing.connect(keeper.finish)
    desk.window.close()
    assert kept(file).stage is Stage.ENDED
    assert not timer(keeper).isActive()


def test_the_file_of_an_open_match_is_kept(
    desk: Desk, keeper: SessionKeeper, file: Watched, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(desk.workbench.match_opened):
        desk.workbench.open_path(BUNDLED_FILE)
    keeper.keep()
    assert kept(file).file == BUNDLED_FILE
    assert kept(file).link == MatchLink.parse(str(desk.viewpoint.link))


def test_the_place_of_the_window_is_kept_with_it(
    make_desk: MakeDesk, file: Watched, tmp_path: Path
) -> None:
    settings = Settings(tmp_path / "settings.ini")
    desk = make_desk(settings)
    keeper = SessionKeeper(desk, file)
    assert settings.geometry is None
    keeper.keep()
    assert settings.geometry == desk.window.saveGeometry()
    assert settings.layout(LayoutKind.WIDE) is not None
