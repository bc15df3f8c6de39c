"""The way to the user guide."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QSize
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from explorer.shell.guide import GuideDesk
from explorer.views.common.window_room import FRAME


@pytest.fixture(autouse=True)
def _own_locale() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


def opened(qtbot: QtBot, locale: str) -> GuideDesk:
    QLocale.setDefault(QLocale(locale))
    window = QWidget()
    qtbot.addWidget(window)
    desk = GuideDesk(window)
    desk.show()
    return desk


@pytest.mark.parametrize(
    ("locale", "first"),
    [
        ("en_GB", "1. Move through a match"),
        ("es_MX", "1. Moverse por un partido"),
        ("fr_FR", "1. Move through a match"),
    ],
)
def test_it_opens_in_the_language_of_the_app_or_in_english(
    qtbot: QtBot, locale: str, first: str
) -> None:
    view = opened(qtbot, locale).view

    assert view is not None
    assert view.isVisible()
    assert view.contents.item(0).text() == first


def test_its_whole_window_fits_the_screen(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QScreen, "availableSize", lambda _screen: QSize(1024, 700))
    view = opened(qtbot, "en_GB").view
    assert view is not None
    assert view.size() == QSize(1000, 700 - FRAME.height())


def test_it_is_made_once(qtbot: QtBot) -> None:
    desk = opened(qtbot, "en_GB")
    view = desk.view
    assert view is not None
    view.contents.setCurrentRow(3)
    view.close()

    desk.show()

    assert desk.view is view
    assert view.contents.currentRow() == 3
