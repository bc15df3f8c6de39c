from __future__ import annotations

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from explorer.canvas.theme import ThemeName, theme
from explorer.session.preferences import ContrastChoice, ThemeChoice
from explorer.shell.theming import SchemeSource, Theming
from explorer.views.common.appearance import Appearance


class Desktop(SchemeSource):
    """A desktop whose scheme the test sets."""

    dark = False
    contrast = False

    def is_dark(self) -> bool:
        return self.dark

    def wants_contrast(self) -> bool:
        return self.contrast

    def switch(self, *, dark: bool) -> None:
        self.dark = dark
        self.changed.emit()


@pytest.fixture
def desktop(qtbot: QtBot) -> Desktop:
    return Desktop()


def make(qapp: QApplication, choice: ThemeChoice, desktop: Desktop) -> tuple[Appearance, Theming]:
    appearance = Appearance()
    return appearance, Theming(qapp, appearance, choice, desktop)


def shown(appearance: Appearance) -> str:
    return str(appearance.theme.name)


def test_the_system_is_followed_while_the_app_runs(qapp: QApplication, desktop: Desktop) -> None:
    appearance, _theming = make(qapp, ThemeChoice.SYSTEM, desktop)
    assert shown(appearance) == ThemeName.LIGHT
    desktop.switch(dark=True)
    assert shown(appearance) == ThemeName.DARK
    window = qapp.palette().color(QPalette.ColorRole.Window).name().upper()
    assert window == theme(ThemeName.DARK).colour("panel").upper()
    desktop.switch(dark=False)
    assert shown(appearance) == ThemeName.LIGHT


def test_a_choice_holds_whatever_the_system_does(qapp: QApplication, desktop: Desktop) -> None:
    appearance, theming = make(qapp, ThemeChoice.LIGHT, desktop)
    desktop.switch(dark=True)
    assert shown(appearance) == ThemeName.LIGHT
    theming.choose(ThemeChoice.DARK)
    assert shown(appearance) == ThemeName.DARK


def test_choosing_the_system_takes_its_scheme_at_once(qapp: QApplication, desktop: Desktop) -> None:
    appearance, theming = make(qapp, ThemeChoice.LIGHT, desktop)
    desktop.dark = True
    chosen: list[object] = []
    theming.chosen.connect(chosen.append)
    theming.choose(ThemeChoice.SYSTEM)
    assert shown(appearance) == ThemeName.DARK
    assert chosen == [ThemeChoice.SYSTEM]


def test_a_desktop_that_does_not_tell_is_light(qapp: QApplication) -> None:
    assert not SchemeSource().is_dark()


def test_the_systems_contrast_is_followed_unless_the_user_chose(
    qapp: QApplication, desktop: Desktop
) -> None:
    appearance, theming = make(qapp, ThemeChoice.DARK, desktop)
    desktop.contrast = True
    desktop.changed.emit()
    assert shown(appearance) == ThemeName.DARK_CONTRAST
    theming.choose_contrast(ContrastChoice.OFF)
    assert shown(appearance) == ThemeName.DARK
    theming.choose_contrast(ContrastChoice.ON)
    desktop.contrast = False
    desktop.changed.emit()
    assert shown(appearance) == ThemeName.DARK_CONTRAST


def test_a_desktop_that_does_not_tell_wants_no_contrast(qapp: QApplication) -> None:
    assert not SchemeSource().wants_contrast()
