"""Whether things move: the user's choice, else what the desktop asks for."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtDBus import QDBusVariant
from pytestqt.qtbot import QtBot

from explorer.session.preferences import LookPreferences, MotionChoice, Preferences
from explorer.shell.motion_wish import (
    CalledSource,
    MotionSource,
    PortalSource,
    has_session_bus,
    macos_asks_for_stillness,
    windows_asks_for_stillness,
)
from explorer.shell.moving import Moving
from explorer.shell.settings import Settings
from explorer.views.common.appearance import Appearance
from tests.session_bus import SYSTEM_PYTHON, session_bus


class Desktop(MotionSource):
    """A desktop whose wish the test sets."""

    def wish(self, *, reduced: bool) -> None:
        self._tell(reduced)


def still(appearance: Appearance) -> bool:
    return appearance.reduced_motion


def wished(source: MotionSource) -> bool | None:
    return source.is_reduced


def variant(value: Any) -> QDBusVariant:
    made = QDBusVariant()
    made.setVariant(value)
    return made


def test_nothing_moves_until_the_desktop_has_told_its_wish(qtbot: QtBot) -> None:
    appearance, desktop = Appearance(), Desktop()
    Moving(appearance, MotionChoice.SYSTEM, desktop)
    assert still(appearance)
    desktop.wish(reduced=False)
    assert not still(appearance)
    desktop.wish(reduced=True)
    assert still(appearance)


@pytest.mark.parametrize("wish", [True, False])
def test_the_users_choice_goes_before_the_desktops(qtbot: QtBot, wish: bool) -> None:
    appearance, desktop = Appearance(), Desktop()
    moving = Moving(appearance, MotionChoice.SYSTEM, desktop)
    desktop.wish(reduced=wish)
    moving.choose(MotionChoice.OFF)
    assert still(appearance)
    moving.choose(MotionChoice.ON)
    assert not still(appearance)
    moving.choose(MotionChoice.SYSTEM)
    assert still(appearance) == wish


def test_without_a_source_a_window_stands_still_unless_the_user_wants_motion(qtbot: QtBot) -> None:
    appearance = Appearance()
    moving = Moving(appearance, MotionChoice.SYSTEM)
    assert still(appearance)
    with qtbot.waitSignal(moving.chosen) as chosen:
        moving.choose(MotionChoice.ON)
    assert chosen.args == [MotionChoice.ON]
    assert not still(appearance)


def test_the_choice_is_kept(tmp_path: Any) -> None:
    path = tmp_path / "settings.ini"
    assert Settings(path).motion is MotionChoice.SYSTEM
    still = Preferences(look=LookPreferences(motion=MotionChoice.OFF))
    Settings(path).keep_preferences(Preferences(), still)
    assert Settings(path).motion is MotionChoice.OFF


@pytest.mark.parametrize(
    ("namespace", "key", "still", "moving"),
    [
        ("org.freedesktop.appearance", "reduced-motion", 1, 0),
        ("org.gnome.desktop.interface", "enable-animations", False, True),
        ("org.kde.kdeglobals.KDE", "AnimationDurationFactor", "0", "1.0"),
    ],
)
def test_each_desktops_setting_is_understood(
    qtbot: QtBot, namespace: str, key: str, still: object, moving: object
) -> None:
    source = PortalSource()
    for other in (
        ("org.freedesktop.appearance", "reduced-motion", 0),
        ("org.gnome.desktop.interface", "enable-animations", True),
        ("org.kde.kdeglobals.KDE", "AnimationDurationFactor", 1),
    ):
        source.on_setting_changed(other[0], other[1], variant(other[2]))
    assert wished(source) is False
    source.on_setting_changed(namespace, key, variant(still))
    assert wished(source) is True
    source.on_setting_changed("org.freedesktop.appearance", "accent-color", variant(3))
    source.on_setting_changed(namespace, key, variant(moving))
    assert wished(source) is False


@pytest.mark.parametrize("value", ["", "slow", ["0"], None])
def test_a_setting_that_is_no_number_asks_for_nothing(qtbot: QtBot, value: object) -> None:
    source = PortalSource()
    for namespace, key, told in (
        ("org.freedesktop.appearance", "reduced-motion", 0),
        ("org.gnome.desktop.interface", "enable-animations", True),
        ("org.kde.kdeglobals.KDE", "AnimationDurationFactor", value),
    ):
        source.on_setting_changed(namespace, key, variant(told))
    assert wished(source) is False


def test_a_system_that_is_asked_by_a_call_is_asked_once_it_has_time(qtbot: QtBot) -> None:
    source = CalledSource(lambda: True)
    assert wished(source) is None
    source.ask()
    assert wished(source) is True


def test_a_system_without_the_call_asks_for_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    def absent(name: str) -> None:
        raise OSError(name)

    monkeypatch.setattr(ctypes, "CDLL", absent)
    assert windows_asks_for_stillness() is False
    assert macos_asks_for_stillness() is False


def test_without_a_bus_all_moves_and_none_is_started(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    source = PortalSource()
    source.ask()
    assert wished(source) is False
    assert not has_session_bus({})
    assert has_session_bus({"DBUS_SESSION_BUS_ADDRESS": "unix:path=/somewhere"})
    (tmp_path / "bus").touch()
    assert has_session_bus({"XDG_RUNTIME_DIR": str(tmp_path)})


ASKING = """
import sys
from PySide6.QtCore import QCoreApplication
from explorer.shell.motion_wish import PortalSource

app = QCoreApplication(sys.argv)
source = PortalSource()

def tell():
    print(source.is_reduced, flush=True)
    if not source.is_reduced:
        app.quit()

source.changed.connect(tell)
app.exec()
"""


def test_a_portal_is_asked_and_listened_to() -> None:
    with session_bus() as address, ExitStack() as running:
        environment = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": address}

        def start(*command: str) -> subprocess.Popen[str]:
            pipe = subprocess.PIPE
            return running.enter_context(
                subprocess.Popen(command, env=environment, stdin=pipe, stdout=pipe, text=True)
            )

        portal = start(SYSTEM_PYTHON, str(Path(__file__).with_name("desktop_portal.py")))
        assert portal.stdout is not None
        assert portal.stdin is not None
        assert portal.stdout.readline() == "up\n"
        asking = start(sys.executable, "-c", ASKING)
        assert asking.stdout is not None
        assert asking.stdout.readline() == "True\n"
        portal.stdin.close()
        assert asking.stdout.readline() == "False\n"
        assert asking.wait(timeout=60) == 0
