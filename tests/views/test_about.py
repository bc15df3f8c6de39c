"""The box About."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QGuiApplication, QIcon
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from explorer.views.about import AboutView, Component
from explorer.views.about.components_model import ComponentsModel
from explorer.views.text import message

APP = Component("match-explorer", "1.2", "MIT", "", "Permission is hereby granted")
QT = Component("PySide6", "6.11", "LGPL-3.0-only", "https://pyside.org", "")
BARE = Component("somebody", "", "", "", "")


@pytest.fixture
def view(qtbot: QtBot) -> AboutView:
    made = AboutView("1.2", "Match Explorer 1.2\nPython 3", "~/lib/PySide6", QIcon())
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def names(view: AboutView) -> list[str]:
    model = view.licences.model
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def test_the_versions_are_copied(view: AboutView) -> None:
    view.copy_button.click()
    assert QGuiApplication.clipboard().text() == "Match Explorer 1.2\nPython 3"


def test_providers_are_named_with_what_they_ask_to_be_said(view: AboutView) -> None:
    assert view.data.text() == message("about-reading")
    view.show_data([("StatsBomb", "Data by <StatsBomb>.")])
    assert "StatsBomb\nData by <StatsBomb>." in view.data.text()
    assert view.data.textFormat() is Qt.TextFormat.PlainText
    view.show_data([])
    assert view.data.text() == message("about-data-none")
    view.show_no_data()
    assert view.data.text() == message("about-data-unknown")


def test_the_first_component_is_shown_and_others_on_choosing(view: AboutView) -> None:
    page = view.licences
    page.show_components([APP, QT, BARE])
    assert names(view) == ["match-explorer 1.2", "PySide6 6.11", "somebody"]
    assert page.text.toPlainText() == APP.text
    page.list.setCurrentIndex(page.model.index(1))
    assert page.about.text() == "LGPL-3.0-only · https://pyside.org"
    assert "LGPL-3.0-only" in page.text.toPlainText()
    page.list.setCurrentIndex(page.model.index(2))
    assert message("about-no-licence") in page.text.toPlainText()


def test_components_are_found_by_name_and_licence(view: AboutView) -> None:
    page = view.licences
    page.field.setText("lgpl")
    page.show_components([APP, QT, BARE])
    assert names(view) == ["PySide6 6.11"]
    page.field.setText("match mit")
    assert names(view) == ["match-explorer 1.2"]
    assert page.counted.text() == message("about-components", {"n": 1})
    page.field.setText("no such thing")
    assert names(view) == []
    assert "no such thing" in page.counted.text()
    assert page.text.toPlainText() == ""


def test_the_model_keeps_to_qts_rules(qtmodeltester: ModelTester, qtbot: QtBot) -> None:
    check: Callable[[QAbstractItemModel], None] = qtmodeltester.check
    model = ComponentsModel()
    check(model)
    model.show([APP, QT, BARE])
    check(model)
    model.seek("qt")
    model.seek("")
