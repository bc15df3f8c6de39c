"""Views copied and saved, and the card's dialog, from the window's menus."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from explorer.canvas import encoding
from explorer.canvas.theme import ThemeName
from explorer.domain.time import MatchTime
from explorer.providers.base import UTF8_BOM
from explorer.scenes.card import CardFormat, CardPart
from explorer.session.filtering import Filter
from explorer.shell import main_window
from explorer.shell.composition import Desk
from explorer.shell.sharing.saving import SVG_TYPE
from tests.analysis.build import match
from tests.bundled import bundled
from tests.scenes.card.cards import said
from tests.shell.conftest import MakeDesk

CREDIT = "Facts from public reports of the match."


def action_of(desk: Desk, key: str) -> QAction:
    found = desk.window.findChild(QAction, key)
    assert isinstance(found, QAction)
    return found


def answer(monkeypatch: pytest.MonkeyPatch, path: Path) -> list[str]:
    """Answer the file dialog; the suggested names are noted."""
    asked: list[str] = []

    def chosen(_parent: object, _title: str, suggested: str, _filters: str) -> tuple[str, str]:
        asked.append(suggested)
        return str(path), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", chosen)
    return asked


def told(desk: Desk) -> str:
    return desk.window.statusBar().currentMessage()


@pytest.mark.parametrize("key", ["copy-view", "save-picture", "match-card"])
def test_only_an_open_match_can_be_shared(make_desk: MakeDesk, key: str) -> None:
    desk = make_desk(match=None)
    assert not action_of(desk, key).isEnabled()
    desk.workbench.open_sample()


@pytest.mark.parametrize("name", ["timeline", "pitch", "shootout"])
def test_a_painted_view_is_copied_as_pixels_vectors_and_words(
    desk: Desk, qtbot: QtBot, name: str
) -> None:
    desk.session.set_playhead(MatchTime(5, 9.0))
    desk.sharing.copy(name)
    qtbot.waitUntil(lambda: told(desk) == "Copied to the clipboard.", timeout=20_000)
    data = QGuiApplication.clipboard().mimeData()
    assert isinstance(data.imageData(), QImage)
    assert "FC Dallas 4–4 Inter Miami CF (3–5)" in data.text()
    assert CREDIT in data.text()
    svg = bytes(data.data(SVG_TYPE).data()).decode()
    assert "<text" in svg
    assert "Match Explorer" in svg
    assert CREDIT in svg
    expected = "Pomykal" if name == "shootout" else "Farfan"
    assert expected in data.text()


def test_what_is_hidden_is_not_told_by_a_copy(desk: Desk, qtbot: QtBot) -> None:
    desk.session.set_playhead(MatchTime(2, 1500.0))
    action_of(desk, "hide-future").trigger()
    desk.sharing.copy("pitch")
    qtbot.waitUntil(lambda: told(desk) == "Copied to the clipboard.", timeout=20_000)
    text = QGuiApplication.clipboard().text()
    assert "4–2" in text
    assert "Farfan" not in text


def test_the_view_with_the_focus_is_copied_else_the_one_in_the_centre(
    desk: Desk, qtbot: QtBot
) -> None:
    desk.window.views.report.setFocus()
    action_of(desk, "copy-view").trigger()
    text = QGuiApplication.clipboard().text()
    assert text.startswith("FC Dallas")
    assert desk.window.views.report.report.sentence(3).text in text
    assert text.endswith(f"{CREDIT} {text.rpartition(CREDIT + ' ')[2]}")
    desk.window.views.library.focus_search()
    action_of(desk, "copy-view").trigger()
    qtbot.waitUntil(lambda: "Farfan" in QGuiApplication.clipboard().text(), timeout=20_000)


def test_events_are_copied_with_titles_and_chosen_rows_alone(desk: Desk, qtbot: QtBot) -> None:
    action_of(desk, "tab-events").trigger()
    events = desk.window.views.events
    qtbot.waitUntil(lambda: events.model.rowCount() > 0)
    desk.sharing.copy("events")
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0].split("\t")[:2] == ["Minute", "Event"]
    assert len(lines) == events.model.rowCount() + 1
    events.table.selectRow(2)
    desk.sharing.copy("events")
    assert QGuiApplication.clipboard().text() == "\t".join(events.model.cells(2).texts)


def test_events_and_report_are_saved_as_text(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    action_of(desk, "tab-events").trigger()
    events = desk.window.views.events
    qtbot.waitUntil(lambda: events.model.rowCount() > 0)
    asked = answer(monkeypatch, tmp_path / "events.csv")
    desk.sharing.save("events")
    qtbot.waitUntil((tmp_path / "events.csv").exists)
    with (tmp_path / "events.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert len(rows) == events.model.rowCount() + 1
    answer(monkeypatch, tmp_path / "report.txt")
    desk.sharing.save("report")
    qtbot.waitUntil((tmp_path / "report.txt").exists)
    assert CREDIT in (tmp_path / "report.txt").read_text(encoding="utf-8")
    assert asked == ["dallas-miami-events.csv"]


def test_in_a_narrow_window_and_to_a_screen_reader_it_is_said_that_a_view_was_copied(
    make_desk: MakeDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(main_window, "announce", lambda _window, text: said.append(text))
    desk = make_desk(size=(1024, 700))
    assert not desk.window.statusBar().isVisible()
    desk.sharing.copy("report")
    assert desk.window.statusBar().isVisible()
    assert told(desk) == "Copied to the clipboard."
    assert said == ["Copied to the clipboard."]


def test_no_name_of_a_match_becomes_a_formula_in_a_spreadsheet(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = bundled().home
    players = tuple(replace(player, name=f"={player.name}") for player in home.players)
    desk.session.open_match(replace(bundled(), home=replace(home, players=players)))
    action_of(desk, "tab-events").trigger()
    events = desk.window.views.events
    qtbot.waitUntil(lambda: events.model.rowCount() > 0)
    path = tmp_path / "events.csv"
    answer(monkeypatch, path)
    desk.sharing.save("events")
    qtbot.waitUntil(path.exists)
    assert path.read_bytes().startswith(UTF8_BOM)
    desk.sharing.copy("events")
    texts = [path.read_text(encoding="utf-8-sig"), QGuiApplication.clipboard().text()]
    events.table.selectAll()
    desk.sharing.copy("events")
    texts.append(QGuiApplication.clipboard().text())
    for text, delimiter in zip(texts, ",\t\t", strict=True):
        cells = [cell for row in csv.reader(text.splitlines(), delimiter=delimiter) for cell in row]
        assert any(cell.startswith("'=") for cell in cells)
        assert not any(cell.startswith("=") for cell in cells)


@pytest.mark.parametrize("suffix", [".png", ".svg", ".pdf"])
def test_a_picture_is_saved_as_it_was_chosen(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, suffix: str
) -> None:
    desk.session.set_playhead(MatchTime(2, 2100.0))
    action_of(desk, "save-picture").trigger()
    dialog = desk.sharing.picture_dialog
    assert dialog is not None
    dialog.view.choose("pitch")
    dialog.scale.choose(3.0)
    dialog.theme.choose(ThemeName.DARK)
    shown = dialog.preview.picture
    assert shown is not None
    assert shown.title == "FC Dallas 4–3 Inter Miami CF"
    assert dialog.preview.theme.name is ThemeName.DARK
    path = tmp_path / f"pitch{suffix}"
    asked = answer(monkeypatch, path)
    dialog.save.click()
    qtbot.waitUntil(path.exists, timeout=20_000)
    assert asked == ["FC Dallas - Inter Miami CF 2023-08-06 pitch.png"]
    if suffix == ".png":
        with Image.open(path) as image:
            assert image.size == (round(3 * shown.width), round(3 * shown.height))
            assert "Farfan" in image.info["Description"]
    else:
        assert path.stat().st_size > 5000
    dialog.close()


def test_a_match_just_opened_is_saved_whole_and_a_moment_of_it_when_wanted(desk: Desk) -> None:
    action_of(desk, "save-picture").trigger()
    dialog = desk.sharing.picture_dialog
    assert dialog is not None
    for view in ("timeline", "pitch", "shootout"):
        dialog.view.choose(view)
        whole = dialog.preview.picture
        assert whole is not None
        assert whole.title == "FC Dallas 4–4 Inter Miami CF (3–5)"
        assert "as of" not in said(whole) + whole.description
    dialog.view.choose("timeline")
    dialog.moment.choose(desk.session.state.playhead)
    start = dialog.preview.picture
    assert start is not None
    assert start.title == "FC Dallas 0–0 Inter Miami CF"
    assert "as of 00:00" in said(start)
    dialog.copy.click()
    dialog.close()
    assert desk.session.state.playhead == MatchTime(1, 0.0)


def test_a_picture_stays_as_of_the_moment_offered_though_the_window_goes_on(desk: Desk) -> None:
    desk.session.set_playhead(MatchTime(2, 2100.0))
    action_of(desk, "save-picture").trigger()
    dialog = desk.sharing.picture_dialog
    assert dialog is not None
    desk.session.set_playhead(MatchTime(1, 600.0))
    for view in ("timeline", "pitch", "shootout"):
        dialog.view.choose(view)
        shown = dialog.preview.picture
        assert shown is not None
        assert shown.title == "FC Dallas 4–3 Inter Miami CF"
        assert "as of 80:00" in said(shown)
    desk.session.open_match(match(), MatchTime(1, 0.0))
    dialog.view.choose("pitch")
    assert dialog.preview.picture is not None
    assert "Farfan" in dialog.preview.picture.description
    dialog.close()


def test_of_a_match_whose_future_is_hidden_a_picture_tells_nothing_ahead(desk: Desk) -> None:
    desk.session.set_filter(Filter(hide_future=True))
    action_of(desk, "save-picture").trigger()
    dialog = desk.sharing.picture_dialog
    assert dialog is not None
    assert dialog.preview.picture is not None
    assert dialog.preview.picture.title == "FC Dallas 0–0 Inter Miami CF"
    dialog.close()


def test_without_a_caption_only_the_view_is_drawn(desk: Desk) -> None:
    action_of(desk, "save-picture").trigger()
    dialog = desk.sharing.picture_dialog
    assert dialog is not None
    before = dialog.preview.picture
    dialog.caption.setChecked(False)
    after = dialog.preview.picture
    assert before is not None
    assert after is not None
    assert after.height < before.height
    assert (after.title, after.credit) == (before.title, before.credit)
    dialog.close()


def test_a_card_is_put_together_and_saved(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.session.set_playhead(MatchTime(2, 1500.0))
    action_of(desk, "match-card").trigger()
    dialog = desk.sharing.card_dialog
    assert dialog is not None
    dialog.format.choose(CardFormat.PORTRAIT)
    dialog.parts[CardPart.TIMELINE].click()
    dialog.moment.setCurrentIndex(1)
    assert dialog.options.at == MatchTime(2, 1500.0)
    picture = dialog.preview.picture
    assert picture is not None
    assert picture.title == "FC Dallas 4–2 Inter Miami CF"
    path = tmp_path / "card.png"
    asked = answer(monkeypatch, path)
    dialog.save.click()
    qtbot.waitUntil(path.exists, timeout=20_000)
    assert asked == ["FC Dallas - Inter Miami CF 2023-08-06 portrait.png"]
    with Image.open(path) as image:
        assert image.size == (1080, 1350)
    dialog.close()


def test_a_part_without_room_is_not_available_and_says_why_until_there_is_room(desk: Desk) -> None:
    action_of(desk, "match-card").trigger()
    dialog = desk.sharing.card_dialog
    assert dialog is not None
    pitch, reason = dialog.parts[CardPart.PITCH], dialog.reasons[CardPart.PITCH]
    assert not pitch.isEnabled()
    assert not pitch.isChecked()
    assert reason.isVisible()
    assert reason.text().startswith("No room for it")
    assert pitch.accessibleDescription() == reason.text()
    dialog.format.choose(CardFormat.PORTRAIT)
    dialog.parts[CardPart.SHOOTOUT].click()
    dialog.parts[CardPart.SOURCES].click()
    assert pitch.isEnabled()
    assert pitch.isChecked()
    assert not reason.isVisible()
    pitch.click()
    assert CardPart.PITCH not in dialog.options.parts
    assert pitch.isEnabled()
    dialog.close()


def test_a_part_that_is_not_there_by_the_moment_is_not_available(desk: Desk) -> None:
    desk.session.set_playhead(MatchTime(1, 60.0))
    action_of(desk, "match-card").trigger()
    dialog = desk.sharing.card_dialog
    assert dialog is not None
    dialog.moment.setCurrentIndex(1)
    for part in (CardPart.SCORERS, CardPart.PITCH, CardPart.SHOOTOUT):
        assert not dialog.parts[part].isEnabled()
        assert dialog.reasons[part].text() == "There is nothing of it to show."
    dialog.moment.setCurrentIndex(0)
    assert dialog.parts[CardPart.SCORERS].isChecked()
    assert dialog.parts[CardPart.SHOOTOUT].isChecked()
    dialog.close()


def test_a_headline_is_seen_as_it_is_typed(desk: Desk) -> None:
    action_of(desk, "match-card").trigger()
    dialog = desk.sharing.card_dialog
    assert dialog is not None
    QTest.keyClicks(dialog.headline, "What a night")
    picture = dialog.preview.picture
    assert picture is not None
    assert picture.description.startswith("What a night\nFC Dallas 4–4")
    assert dialog.options.headline == "What a night"
    dialog.close()


def test_characters_that_pictures_show_as_boxes_are_told_before_one_is_saved(desk: Desk) -> None:
    action_of(desk, "match-card").trigger()
    dialog = desk.sharing.card_dialog
    assert dialog is not None
    assert not dialog.notice.isVisible()
    width = dialog.sizeHint().width()
    dialog.headline.setText("⚽ ¡Qué noche! 梅西 ⚽")
    assert dialog.notice.isVisible()
    assert dialog.notice.text().startswith("Pictures show ⚽梅西 as boxes")
    assert dialog.sizeHint().width() == width
    dialog.headline.setText("¡Qué noche!")
    assert not dialog.notice.isVisible()
    dialog.close()


def test_pictures_are_drawn_in_another_process_than_the_windows(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forbidden(*_: object) -> bytes:
        raise AssertionError("drawn in the window's process")

    monkeypatch.setattr(encoding, "encoded", forbidden)
    picture = desk.sharing.painted("pitch").picture()
    path = tmp_path / "pitch.png"
    desk.sharing.saver.write_picture(picture, path, desk.appearance.theme, 2.0)
    qtbot.waitUntil(path.exists, timeout=20_000)


def test_the_preview_is_drawn_once_for_each_change(desk: Desk, qtbot: QtBot) -> None:
    action_of(desk, "match-card").trigger()
    dialog = desk.sharing.card_dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.preview.paints > 0)
    before = dialog.preview.paints
    dialog.format.choose(CardFormat.SQUARE)
    dialog.theme.choose(ThemeName.DARK)
    qtbot.waitUntil(lambda: dialog.preview.paints > before)
    assert dialog.preview.paints == before + 1
    dialog.close()


def test_why_a_card_was_not_written_is_said_in_one_sentence(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "warning", lambda _parent, _title, text: said.append(text))
    action_of(desk, "match-card").trigger()
    dialog = desk.sharing.card_dialog
    assert dialog is not None
    answer(monkeypatch, tmp_path / "none" / "card.png")
    dialog.save.click()
    qtbot.waitUntil(lambda: bool(said), timeout=20_000)
    assert "There is no folder “none”" in said[0]
    assert list(tmp_path.glob("*card*")) == []
    dialog.close()


def test_a_name_without_ending_gets_that_of_the_kind_and_is_asked_about(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "card.png").write_text("mine", encoding="utf-8")
    answer(monkeypatch, tmp_path / "card")
    no = QMessageBox.StandardButton.No
    monkeypatch.setattr(QMessageBox, "question", lambda *_: no)
    action_of(desk, "match-card").trigger()
    dialog = desk.sharing.card_dialog
    assert dialog is not None
    dialog.save.click()
    dialog.close()
    desk.sharing.finish()
    assert (tmp_path / "card.png").read_text(encoding="utf-8") == "mine"


def test_every_view_offers_copying_and_saving_in_its_own_menu(desk: Desk) -> None:
    views = desk.window.views
    for widget in (views.timeline.canvas, views.pitch.canvas, views.shootout.canvas):
        assert [a.text() for a in widget.actions()][-2:] == ["Copy view", "Save picture…"]
    for table in (views.report, views.events.table):
        assert [a.text() for a in table.actions()][-2:] == ["Copy view", "Save as text…"]


def test_ctrl_c_copies_the_view_that_has_the_focus(desk: Desk, qtbot: QtBot) -> None:
    desk.window.activateWindow()
    canvas = desk.window.views.pitch.canvas
    canvas.setFocus()
    qtbot.waitUntil(canvas.hasFocus)
    QTest.keyClick(canvas, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: told(desk) == "Copied to the clipboard.", timeout=20_000)
    assert "Farfan" in QGuiApplication.clipboard().text()


def test_ctrl_c_in_a_text_field_copies_its_text(desk: Desk, qtbot: QtBot) -> None:
    desk.window.activateWindow()
    desk.window.views.library.focus_search()
    field = desk.window.focusWidget()
    assert isinstance(field, QLineEdit)
    field.setText("Dallas")
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Dallas"


def test_the_charts_of_the_library_are_copied(desk: Desk, qtbot: QtBot) -> None:
    desk.statistics.open()
    view = desk.statistics.view
    assert view is not None
    qtbot.waitUntil(lambda: bool(view.credit.text()))
    (copying,) = view.canvas.actions()
    copying.trigger()
    qtbot.waitUntil(lambda: told(desk) == "Copied to the clipboard.", timeout=20_000)
    assert "Statistics" in QGuiApplication.clipboard().text()
    assert isinstance(QGuiApplication.clipboard().mimeData().imageData(), QImage)
    view.close()


def test_a_dialog_goes_with_its_match_and_there_is_one_of_each_kind(desk: Desk) -> None:
    action_of(desk, "match-card").trigger()
    first = desk.sharing.card_dialog
    action_of(desk, "match-card").trigger()
    second = desk.sharing.card_dialog
    assert first is not None
    assert second is not None
    assert not first.isVisible()
    assert second.isVisible()
    assert not second.isModal()
    desk.session.open_match(match(), MatchTime(1, 0.0))
    assert not second.isVisible()


def test_with_the_future_hidden_a_card_tells_no_more_than_the_window(desk: Desk) -> None:
    desk.session.set_playhead(MatchTime(2, 1500.0))
    action_of(desk, "hide-future").trigger()
    action_of(desk, "match-card").trigger()
    dialog = desk.sharing.card_dialog
    assert dialog is not None
    picture = dialog.preview.picture
    assert picture is not None
    assert picture.title == "FC Dallas 4–2 Inter Miami CF"
    dialog.close()
