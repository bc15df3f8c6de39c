from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QIcon
from pytestqt.qtbot import QtBot

from explorer.canvas.theme import ThemeName, theme
from explorer.resources import resource_path
from explorer.scenes.marks import Ink
from explorer.views.common.icons import icon, icon_pixmap

NAMES = sorted(path.stem for path in resource_path("icons").glob("*.svg"))


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("theme_name", ThemeName)
def test_every_icon_is_drawn_in_the_themes_colour(
    qtbot: QtBot, name: str, theme_name: ThemeName
) -> None:
    shown = theme(theme_name)
    image = icon_pixmap(name, shown, Ink.TEXT, 16, 2.0).toImage()
    opaque = {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }
    assert opaque == {QColor(shown.colour(Ink.TEXT)).name()}


def test_a_disabled_icon_is_paler(qtbot: QtBot) -> None:
    made = icon("play", theme(ThemeName.LIGHT))
    plain = made.pixmap(16, 16, QIcon.Mode.Normal).toImage()
    disabled = made.pixmap(16, 16, QIcon.Mode.Disabled).toImage()
    assert plain != disabled


def test_an_unknown_icon_is_refused(qtbot: QtBot) -> None:
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon", theme(ThemeName.LIGHT))
