from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from explorer.views.common.appearance import Appearance
from explorer.views.common.window_room import FRAME, bounded, place_beside
from explorer.views.preferences.playback_page import PlaybackPage
from explorer.views.preferences.preferences_view import PreferencesView


def test_a_window_is_as_large_as_wanted_where_the_screen_has_room(qtbot: QtBot) -> None:
    beside = QWidget()
    qtbot.addWidget(beside)
    assert bounded(QSize(300, 200), beside) == QSize(300, 200)


def test_a_window_too_large_is_placed_whole_on_the_screen_with_its_frame(qtbot: QtBot) -> None:
    beside, window = QWidget(), QWidget()
    for widget in (beside, window):
        qtbot.addWidget(widget)
    screen = beside.screen().availableGeometry()
    beside.setGeometry(screen.adjusted(screen.width() // 2, screen.height() // 2, 0, 0))
    for wanted in (QSize(5000, 5000), screen.size() - FRAME - QSize(20, 20)):
        place_beside(window, wanted, beside)
        assert screen.contains(window.geometry())
        assert screen.bottom() - window.geometry().top() + 1 >= window.height() + FRAME.height()


def test_the_preferences_come_back_from_larger_text_unless_resized(
    qtbot: QtBot,
) -> None:
    appearance = Appearance()
    view = PreferencesView([PlaybackPage(appearance)], appearance)
    qtbot.addWidget(view)
    before = view.size()
    appearance.set_text_scale(1.1)
    assert view.size() != before
    appearance.set_text_scale(1.0)
    assert view.size() == before
    chosen = before + QSize(30, 20)
    view.resize(chosen)
    appearance.set_text_scale(0.9)
    assert view.size() == chosen
