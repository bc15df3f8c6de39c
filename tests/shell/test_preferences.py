"""Preferences: each takes effect at once, is kept, and draws nothing that it doesn't concern."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QColorDialog,
    QComboBox,
    QLabel,
    QMessageBox,
    QSlider,
)
from pytestqt.qtbot import QtBot

from explorer.app.environment import LIBRARY_VARIABLE
from explorer.app.libraries import own_library
from explorer.app.open_data import ADDRESS
from explorer.canvas.theme import ThemeName, theme
from explorer.domain.network import NetworkAccess, ProxyChoice
from explorer.domain.ports import LibraryError
from explorer.domain.time import MatchTime
from explorer.scenes.marks import Ink
from explorer.session.preferences import (
    AtEnd,
    ContrastChoice,
    LookPreferences,
    ModelPreferences,
    MotionChoice,
    PlaybackPreferences,
    Preferences,
    TeamColours,
    ThemeChoice,
)
from explorer.shell import library_choice
from explorer.shell.composition import Desk
from explorer.shell.settings import LayoutKind, Settings
from explorer.views.common.aside import Aside
from explorer.views.preferences import (
    LibraryPage,
    LookPage,
    ModelPage,
    NetworkPage,
    Page,
    PlaybackPage,
    PreferencesView,
)
from explorer.views.text import message
from tests.shell.conftest import MakeDesk

P = TypeVar("P", bound=Page)
Changed = Callable[[Preferences], Preferences]


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def desk(make_desk: MakeDesk, settings: Settings) -> Desk:
    return make_desk(settings)


def look(desk: Desk, wanted: LookPreferences) -> None:
    desk.preferences.change(replace(desk.preferences.held, look=wanted))
    QApplication.processEvents()


def draws(desk: Desk) -> int:
    views = desk.window.views
    canvases = (views.pitch.canvas, views.shootout.canvas, views.timeline.canvas)
    return sum(canvas.full_draws for canvas in canvases)


def opened(desk: Desk, page: str = "look") -> PreferencesView:
    desk.preferences.show_page(page)
    QApplication.processEvents()
    view = desk.preferences.view
    assert view is not None
    return view


def restore(view: PreferencesView, *, agrees: bool = True) -> None:
    """Restore the defaults of the page that is shown, or be asked and leave it."""
    QTest.mouseClick(view.restore_button, Qt.MouseButton.LeftButton)
    (box,) = view.findChildren(QMessageBox)
    wanted = QMessageBox.ButtonRole.AcceptRole if agrees else QMessageBox.ButtonRole.RejectRole
    (button,) = (one for one in box.buttons() if box.buttonRole(one) is wanted)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def shown_page(desk: Desk, page: type[P], name: str) -> P:
    found = opened(desk, name).page
    assert isinstance(found, page)
    return found


def test_the_dialog_is_made_when_it_is_asked_for(desk: Desk) -> None:
    assert desk.preferences.view is None
    opened(desk)
    assert desk.preferences.shown_page == "look"


@pytest.mark.parametrize(
    ("wanted", "name"),
    [
        (LookPreferences(theme=ThemeChoice.DARK), ThemeName.DARK),
        (
            LookPreferences(theme=ThemeChoice.DARK, high_contrast=ContrastChoice.ON),
            ThemeName.DARK_CONTRAST,
        ),
        (
            LookPreferences(theme=ThemeChoice.LIGHT, high_contrast=ContrastChoice.ON),
            ThemeName.LIGHT_CONTRAST,
        ),
    ],
)
def test_theme_and_contrast(
    desk: Desk, settings: Settings, wanted: LookPreferences, name: ThemeName
) -> None:
    look(desk, wanted)
    assert desk.appearance.theme.name is name
    assert desk.theming.choice is wanted.theme
    assert settings.preferences.look.high_contrast is wanted.high_contrast


def test_preferences_that_can_t_be_kept_hold_and_that_is_told_once(
    make_desk: MakeDesk, tmp_path: Path
) -> None:
    in_the_way = tmp_path / "config"
    in_the_way.write_text("")
    desk = make_desk(Settings(in_the_way / "settings.ini"))
    bar = desk.window.statusBar()
    look(desk, LookPreferences(theme=ThemeChoice.DARK))
    assert str(in_the_way) in bar.currentMessage()
    assert desk.appearance.theme.name is ThemeName.DARK
    bar.clearMessage()
    look(desk, LookPreferences(theme=ThemeChoice.LIGHT))
    assert bar.currentMessage() == ""


def test_a_theme_chosen_in_the_menu_is_preferred_and_shown(desk: Desk, settings: Settings) -> None:
    page = shown_page(desk, LookPage, "look")
    desk.theming.choose(ThemeChoice.DARK)
    QApplication.processEvents()
    assert settings.preferences.look.theme is ThemeChoice.DARK
    assert page.theme.currentText() == message("preferences-theme-dark")


def test_the_menu_ticks_the_theme_that_is_preferred(desk: Desk) -> None:
    look(desk, replace(desk.preferences.held.look, theme=ThemeChoice.DARK))
    ticked = {
        choice
        for choice in ThemeChoice
        if (action := desk.window.findChild(QAction, f"theme-{choice}")) and action.isChecked()
    }
    assert ticked == {ThemeChoice.DARK}


def test_a_theme_for_one_run_is_not_kept(desk: Desk, settings: Settings) -> None:
    # The fixture asks for the light theme, as the option --theme does.
    assert desk.preferences.held.look.theme is ThemeChoice.LIGHT
    look(desk, replace(desk.preferences.held.look, text_size=125))
    assert settings.preferences.look == LookPreferences(text_size=125)


def test_a_text_size_is_taken_over_by_everything_with_one_draw_a_view(desk: Desk) -> None:
    views = desk.window.views
    label = next(label for label in desk.window.findChildren(QLabel) if label.isVisible())
    height, before = label.fontMetrics().height(), views.timeline.canvas.full_draws
    look(desk, replace(desk.preferences.held.look, text_size=150))
    assert label.fontMetrics().height() > height
    assert views.timeline.canvas.magnification > 1.0
    # Its docks take other sizes besides, each of which lays a view out for its own.
    assert views.timeline.canvas.full_draws - before <= 2


def test_each_text_size_has_its_own_layout(desk: Desk) -> None:
    docks, window = desk.window.docks, desk.window
    window.resizeDocks([docks.timeline], [300], Qt.Orientation.Vertical)
    window.resizeDocks([docks.inspector], [400], Qt.Orientation.Horizontal)
    QApplication.processEvents()
    at_first = (docks.timeline.height(), docks.inspector.width())
    held = desk.preferences.held.look
    look(desk, replace(held, text_size=110))
    QApplication.processEvents()
    # One that is new begins with what is shown, in proportion.
    assert docks.timeline.height() == pytest.approx(1.1 * at_first[0], abs=2)
    assert docks.inspector.width() == pytest.approx(1.1 * at_first[1], abs=2)
    window.resizeDocks([docks.inspector], [350], Qt.Orientation.Horizontal)
    QApplication.processEvents()
    look(desk, held)
    QApplication.processEvents()
    assert (docks.timeline.height(), docks.inspector.width()) == at_first
    look(desk, replace(held, text_size=110))
    QApplication.processEvents()
    assert docks.inspector.width() == 350


def test_large_text_takes_the_narrow_layout_in_a_wide_window(desk: Desk) -> None:
    kinds = [desk.window.arrangement.kind]
    for size in (150, 100):
        look(desk, replace(desk.preferences.held.look, text_size=size))
        kinds.append(desk.window.arrangement.kind)
    assert kinds == [LayoutKind.WIDE, LayoutKind.NARROW, LayoutKind.WIDE]


@pytest.mark.parametrize(
    "changed",
    [
        lambda held: replace(held, look=replace(held.look, motion=MotionChoice.ON)),
        lambda held: replace(held, playback=PlaybackPreferences(speed=60, snaps=False)),
        lambda held: replace(held, playback=PlaybackPreferences(follows_report=False)),
        lambda held: replace(held, look=replace(held.look, team_colours=TeamColours.KIT)),
    ],
)
def test_what_concerns_no_drawing_draws_nothing(desk: Desk, changed: Changed) -> None:
    before = draws(desk)
    desk.preferences.change(changed(desk.preferences.held))
    QApplication.processEvents()
    assert draws(desk) == before


def test_motion(desk: Desk) -> None:
    look(desk, replace(desk.preferences.held.look, motion=MotionChoice.ON))
    assert not desk.appearance.reduced_motion
    look(desk, replace(desk.preferences.held.look, motion=MotionChoice.OFF))
    assert desk.appearance.reduced_motion


def test_playback(desk: Desk, settings: Settings) -> None:
    wanted = PlaybackPreferences(speed=60, snaps=False, follows_report=False, at_end=AtEnd.REPEAT)
    desk.preferences.change(replace(desk.preferences.held, playback=wanted))
    assert desk.session.state.playback.speed == 60
    assert desk.session.manners == wanted
    assert not desk.window.views.report.follow_button.isChecked()
    assert settings.preferences.playback == wanted


def test_what_is_kept_holds_at_the_next_start(make_desk: MakeDesk, settings: Settings) -> None:
    kept = Preferences(
        look=LookPreferences(text_size=125, team_colours=TeamColours.SAFE),
        playback=PlaybackPreferences(speed=2, follows_report=False),
        model=ModelPreferences(p=0.8),
    )
    settings.keep_preferences(Preferences(), kept)
    desk = make_desk(settings)
    assert desk.appearance.text_scale == 1.25
    assert desk.appearance.colour("home") == theme(ThemeName.LIGHT).colour("homeSafe")
    assert desk.session.state.playback.speed == 2
    assert desk.session.state.model_p == 0.8
    assert not desk.window.views.report.follow_button.isChecked()


def test_the_models_chance_redraws_the_shootout_and_is_told(desk: Desk) -> None:
    desk.session.set_playhead(MatchTime(5, 4))
    QApplication.processEvents()
    page = shown_page(desk, ModelPage, "model")
    before = desk.window.views.shootout.canvas.grab().toImage()
    page.p.setFocus()
    QTest.keyClick(page.p, Qt.Key.Key_Right)
    QApplication.processEvents()
    assert desk.session.state.model_p == 0.73
    assert desk.window.views.shootout.chance_slider.value() == 73
    assert desk.window.views.shootout.canvas.grab().toImage() != before


def test_safe_colours(desk: Desk) -> None:
    look(desk, replace(desk.preferences.held.look, team_colours=TeamColours.SAFE))
    assert desk.appearance.colour("home") == theme(ThemeName.LIGHT).colour("homeSafe")
    look(desk, replace(desk.preferences.held.look, team_colours=TeamColours.DEFAULT))
    assert desk.appearance.theme is theme(ThemeName.LIGHT)


def test_a_kit_colour_is_chosen_from_the_one_in_use(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[str] = []

    def ask(before: QColor, *_rest: object) -> QColor:
        begun.append(before.name().upper())
        return QColor("#1F4FA3")

    monkeypatch.setattr(QColorDialog, "getColor", ask)
    home, away = shown_page(desk, LookPage, "look").kits.rows
    for row in (home, home, away):
        row.button.click()
    colour = desk.appearance.colour
    assert begun == [colour(Ink.HOME), "#1F4FA3", colour(Ink.AWAY)]


def test_kit_colours_that_serve(desk: Desk) -> None:
    look(desk, replace(desk.preferences.held.look, team_colours=TeamColours.KIT))
    page = shown_page(desk, LookPage, "look")
    assert page.kits.verdict.text() == message("preferences-kit-unknown")
    assert desk.appearance.theme is theme(ThemeName.LIGHT)
    page.kit_chosen.emit("FC Dallas", "#1F4FA3")
    page.kit_chosen.emit("Inter Miami CF", "#F2C200")
    assert desk.appearance.colour("home") == "#1F4FA3"
    assert desk.appearance.colour("away") != theme(ThemeName.LIGHT).colour("away")
    assert page.kits.verdict.text() == message("preferences-kit-served")
    desk.session.open_match(None)
    assert desk.appearance.theme is theme(ThemeName.LIGHT)
    assert page.kits.verdict.text() == message("preferences-kit-no-match")


def test_kit_colours_that_do_not_serve_are_given_up_for_both(desk: Desk) -> None:
    look(desk, replace(desk.preferences.held.look, team_colours=TeamColours.KIT))
    page = shown_page(desk, LookPage, "look")
    page.kit_chosen.emit("FC Dallas", "#C8102E")
    page.kit_chosen.emit("Inter Miami CF", "#F7B5CD")
    assert desk.appearance.theme is theme(ThemeName.LIGHT)
    assert page.kits.verdict.text() == message("preferences-kit-alike-to-some")
    # In the dark theme alone they would serve, but a team keeps its colour in both.
    desk.theming.choose(ThemeChoice.DARK)
    assert desk.appearance.theme is theme(ThemeName.DARK)


def test_defaults_are_restored_for_one_page_alone(desk: Desk) -> None:
    other = Preferences(
        look=LookPreferences(text_size=125), playback=PlaybackPreferences(speed=60, snaps=False)
    )
    desk.preferences.change(other)
    view = opened(desk, "playback")
    restore(view)
    assert desk.preferences.held == replace(other, playback=PlaybackPreferences())


def test_defaults_are_not_restored_unless_the_user_agrees(desk: Desk) -> None:
    chosen = Preferences(look=LookPreferences(text_size=125))
    desk.preferences.change(chosen)
    view = opened(desk, "look")
    restore(view, agrees=False)
    assert desk.preferences.held == chosen
    restore(view)
    assert desk.preferences.held == Preferences()


def test_the_dialog_can_be_used_by_keyboard_alone(desk: Desk) -> None:
    view = opened(desk)
    view.list.setFocus()
    QTest.keyClick(view.list, Qt.Key.Key_Down)
    assert view.page.name == "playback"
    page = view.page
    assert isinstance(page, PlaybackPage)
    QTest.keyClick(view.list, Qt.Key.Key_Tab)
    assert page.speed.hasFocus()
    QTest.keyClick(page.speed, Qt.Key.Key_Down)
    QApplication.processEvents()
    assert desk.preferences.held.playback.speed == 30
    page.snaps.setFocus()
    QTest.keyClick(page.snaps, Qt.Key.Key_Space)
    QApplication.processEvents()
    assert not desk.preferences.held.playback.snaps
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert view.isVisible()
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert not view.isVisible()


def test_every_control_has_a_name(desk: Desk) -> None:
    view = opened(desk)
    for page in view.pages:
        controls = [
            *page.findChildren(QComboBox),
            *page.findChildren(QSlider),
            *page.findChildren(QAbstractButton),
        ]
        assert controls
        for control in controls:
            has_text = isinstance(control, QAbstractButton) and control.text()
            assert control.accessibleName() or has_text or control.isHidden()


def test_a_language_is_asked_of_the_app(desk: Desk, settings: Settings) -> None:
    wanted: list[str] = []
    desk.window.language_wanted.connect(wanted.append)
    desk.preferences.change(replace(desk.preferences.held, language="es"))
    desk.preferences.change(replace(desk.preferences.held, language=None))
    assert wanted == ["es", ""]
    assert settings.language is None


def test_snapping_is_turned_round_by_alt(desk: Desk) -> None:
    canvas = desk.window.views.timeline.canvas
    scene = canvas.timeline_scene
    assert scene is not None
    goal = next(target for target in scene.targets if "goal" in target.event_id)
    event = desk.session.state.event(goal.event_id)
    assert event is not None
    x, y = round(scene.viewport.x(goal.at)) + 3, round(scene.frame.ruler.middle) + 2

    def dragged(modifier: Qt.KeyboardModifier) -> bool:
        left = Qt.MouseButton.LeftButton
        QTest.mousePress(canvas, left, modifier, QPoint(x + 60, y))
        QTest.mouseRelease(canvas, left, modifier, QPoint(x + 60, y))
        QTest.mousePress(canvas, left, modifier, QPoint(x, y))
        QTest.mouseRelease(canvas, left, modifier, QPoint(x, y))
        return desk.session.state.playhead == event.time.at

    plain, alt = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier
    assert (dragged(plain), dragged(alt)) == (True, False)
    held = desk.preferences.held
    desk.preferences.change(replace(held, playback=PlaybackPreferences(snaps=False)))
    assert (dragged(plain), dragged(alt)) == (False, True)


def test_a_library_is_looked_at_aside(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    page = shown_page(desk, LibraryPage, "library")
    page.kinds[tuple(page.kinds)[1]].click()
    page.path.setText(str(tmp_path / "nowhere.sqlite"))
    page.check_button.click()
    looking = message("preferences-library-checking")
    qtbot.waitUntil(lambda: page.said.text() not in ("", looking))
    assert "nowhere.sqlite" in page.said.text()
    page.path.setText(str(tmp_path / "library.sqlite"))
    assert page.said.text() == ""
    page.check_button.click()
    qtbot.waitUntil(lambda: page.said.text() not in ("", looking))
    assert page.said.text() == message("preferences-library-holds", {"n": 1})


def test_a_library_that_hangs_holds_up_no_look_at_another(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on, asked = threading.Event(), list[str]()

    def count(spec: str) -> int:
        asked.append(spec)
        if spec != "/slow.sqlite":
            return 7
        go_on.wait(30)
        raise LibraryError("library-missing", library=spec)

    aside = Aside()
    monkeypatch.setattr(library_choice, "Aside", lambda: aside)
    monkeypatch.setattr(library_choice, "count_of", count)
    page = shown_page(desk, LibraryPage, "library")
    page.kinds[tuple(page.kinds)[1]].click()
    page.path.setText("/slow.sqlite")
    looking = message("preferences-library-checking")
    for _ in range(2):
        page.said.setText("")
        page.check_button.click()
        assert page.said.text() == looking
    page.path.setText("/quick.sqlite")
    page.check_button.click()
    told = message("preferences-library-holds", {"n": 7})
    qtbot.waitUntil(lambda: page.said.text() == told)
    assert sorted(asked) == ["/quick.sqlite", "/slow.sqlite"]
    go_on.set()
    qtbot.waitUntil(lambda: aside.wait(0))
    QApplication.processEvents()
    assert page.said.text() == told


def test_a_library_is_asked_of_the_app(desk: Desk, tmp_path: Path) -> None:
    wanted: list[str] = []
    desk.window.library_wanted.connect(wanted.append)
    there = tmp_path / "library.sqlite"
    page = shown_page(desk, LibraryPage, "library")
    page.open_button.click()
    assert wanted == [own_library()]
    own, file, server = page.kinds.values()
    file.click()
    page.open_button.click()
    assert page.said.text() == message("preferences-library-missing")
    page.path.setText(str(there))
    page.open_button.click()
    server.click()
    page.url.setText("postgresql://anna:secret@db.example.org/matches")
    page.open_button.click()
    assert page.said.text() == message("preferences-library-password")
    assert wanted == [own_library(), str(there)]
    assert own.isEnabled()


@pytest.mark.parametrize("answer", ["Make it", "Cancel"])
def test_a_library_that_is_not_there_is_made_only_if_it_is_meant(
    desk: Desk, tmp_path: Path, answer: str
) -> None:
    wanted: list[str] = []
    desk.window.library_wanted.connect(wanted.append)
    page = shown_page(desk, LibraryPage, "library")
    page.kinds[tuple(page.kinds)[1]].click()
    new = str(tmp_path / "typo" / "libary.sqlite")
    page.path.setText(new)
    page.open_button.click()
    assert wanted == []
    box = page.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert new in box.text()
    next(button for button in box.buttons() if button.text().lstrip("&") == answer).click()
    assert wanted == [new] * (answer == "Make it")


def test_what_goes_before_the_choice_of_a_library_is_told(
    make_desk: MakeDesk, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(LIBRARY_VARIABLE, "/data/matches.sqlite")
    page = shown_page(make_desk(settings), LibraryPage, "library")
    texts = [label.text() for label in page.findChildren(QLabel) if not label.isHidden()]
    assert message("preferences-library-variable", {"variable": LIBRARY_VARIABLE}) in texts


def test_network(desk: Desk, settings: Settings) -> None:
    told: list[object] = []
    desk.preferences.network_changed.connect(told.append)
    page = shown_page(desk, NetworkPage, "network")
    page.allowed.click()
    QApplication.processEvents()
    assert told == [NetworkAccess(allowed=False)]
    assert not page.proxy.isEnabled()
    desk.open_data.show()
    view = desk.open_data.desk.view
    assert view.isVisible()
    page.allowed.click()
    QApplication.processEvents()
    page.proxy.chosen.emit(ProxyChoice.GIVEN)
    QApplication.processEvents()
    page.proxy_address.setText("proxy:3128")
    page.proxy_address.editingFinished.emit()
    assert page.proxy_problem.text() == message("preferences-proxy-wrong")
    page.proxy_address.setText("http://proxy:3128")
    page.proxy_address.editingFinished.emit()
    QApplication.processEvents()
    assert page.proxy_problem.isHidden()
    wanted = NetworkAccess(proxy=ProxyChoice.GIVEN, proxy_address="http://proxy:3128")
    assert settings.preferences.network == wanted


def kept_address(settings: Settings) -> str | None:
    return settings.open_data_address


def test_open_data_is_read_from_the_address_that_is_preferred(
    desk: Desk, settings: Settings
) -> None:
    page = shown_page(desk, NetworkPage, "network")
    page.address.setText("ftp://data.example/")
    page.address.editingFinished.emit()
    assert page.address_problem.text() == message("preferences-open-data-wrong")
    assert kept_address(settings) is None
    page.address.setText("https://data.example/")
    page.address.editingFinished.emit()
    assert page.address_problem.isHidden()
    assert kept_address(settings) == "https://data.example/"
    assert desk.open_data.desk.address == "https://data.example/"
    view = opened(desk, "network")
    restore(view)
    assert kept_address(settings) is None
    assert desk.open_data.desk.address == ADDRESS
