"""The list of shortcuts: that it finds, and that it tells of every key that a view handles."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

import explorer
from explorer.views.common.menu_actions import native
from explorer.views.shortcuts import ShortcutsView
from explorer.views.shortcuts.keys import VIEW_KEYS
from explorer.views.shortcuts.shortcuts_model import (
    Shortcut,
    ShortcutsModel,
    shortcuts_of,
)
from explorer.views.text import message

ROOT = Path(explorer.__file__).parent

HANDLED_IN: dict[str, tuple[str, ...]] = {
    "views/timeline/canvas.py": ("timeline",),
    "views/timeline/time_field.py": ("time",),
    "views/common/event_canvas.py": ("goals", "shootout"),
    "views/pitch/canvas.py": ("goals",),
    "views/pitch/pitch_view.py": ("goals",),
    "views/shootout/canvas.py": ("shootout",),
    "views/events/event_table.py": ("events",),
    "views/inspector/fact_browser.py": ("inspector",),
    "views/report/report_view.py": ("report",),
    "views/library/found_list.py": ("library",),
    "views/library/search_field.py": ("library",),
    "views/library/facet_button.py": ("facets",),
    "views/library/values_popup.py": ("facets",),
    "views/open_data/match_table.py": ("open-data",),
    "views/open_data/open_data_view.py": ("open-data", "windows"),
    "views/statistics/canvas.py": ("statistics",),
    "views/statistics/statistics_view.py": ("windows",),
    "views/guide/guide_view.py": ("windows",),
    "views/palette/palette_view.py": ("palette",),
    "views/shortcuts/shortcuts_view.py": ("library", "windows"),
    "shell/overlay.py": ("library",),
    "shell/library_actions.py": ("note",),
    "shell/menus.py": ("menus",),
}
"""The places of the list that tell of the keys that a module handles."""

NOTHING_TO_TELL = {"shell/keys.py", "views/preferences/preferences_view.py"}
"""Modules that name keys only to leave them to actions and fields."""

SAME = {
    "Enter": "Return",
    "Equal": "+",
    "Plus": "+",
    "Minus": "-",
    "BracketLeft": "[",
    "BracketRight": "]",
    "Delete": "Del",
    "Escape": "Esc",
    "Cancel": "Esc",
    "PageUp": "PgUp",
    "PageDown": "PgDown",
    "Copy": "Ctrl+C",
    "Close": "Ctrl+W",
    "Find": "Ctrl+F",
    "Refresh": "F5",
}
"""How the list writes a key of Qt's, where it has another name."""


def handled() -> Iterator[tuple[str, set[str]]]:
    for path in sorted(ROOT.rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        if not re.search(r"def keyPressEvent|QShortcut\(|Key\.Key_", text):
            continue
        keys = set(re.findall(r"\.Key_(\w+)", text))
        if "QShortcut(" in text or "event.matches(" in text:
            keys |= set(re.findall(r"StandardKey\.(\w+)", text)) - {"Undo"}
            keys |= set(re.findall(r'QShortcut\(QKeySequence\("([^"]+)"\)', text))
        yield str(path.relative_to(ROOT)), keys


def listed(place: str) -> set[str]:
    """A place's keys, with and without what is held down with them."""
    keys = {key for one in VIEW_KEYS[place] for key in one.keys}
    return keys | {key.rpartition("+")[2] for key in keys if len(key) > 1}


@pytest.mark.parametrize(("module", "keys"), list(handled()))
def test_every_key_that_a_view_handles_is_listed(module: str, keys: set[str]) -> None:
    if module in NOTHING_TO_TELL:
        return
    assert module in HANDLED_IN, f"say in views/shortcuts/keys.py what the keys of {module} do"
    known = {key for place in HANDLED_IN[module] for key in listed(place)}
    assert {SAME.get(key, key) for key in keys} <= known


def test_no_key_is_listed_that_nobody_handles() -> None:
    found = dict(handled())
    assert set(found) - NOTHING_TO_TELL == set(HANDLED_IN)
    for place, all_keys in VIEW_KEYS.items():
        modules = [module for module, places in HANDLED_IN.items() if place in places]
        keys = {SAME.get(key, key) for module in modules for key in found[module]}
        for one in all_keys:
            for key in one.keys:
                assert {key, key.rpartition("+")[2]} & (keys | {"Return"}), (place, key)


@pytest.mark.parametrize(
    "key", [key for rows in VIEW_KEYS.values() for r in rows for key in r.keys]
)
def test_keys_are_written_as_qt_reads_them(key: str) -> None:
    assert QKeySequence(key).toString() == key


@pytest.fixture
def view(qtbot: QtBot) -> ShortcutsView:
    made = ShortcutsView()
    qtbot.addWidget(made)
    window = QMainWindow()
    qtbot.addWidget(window)
    menu = window.menuBar().addMenu("&Edit")
    for text, keys in (("&Go to time…", "Ctrl+G"), ("Zoom in", "Ctrl++"), ("Bare", "")):
        action = QAction(text, window)
        action.setShortcut(QKeySequence(keys))
        menu.addAction(action)
    button = QAction("Panels", window)
    button.setShortcut(QKeySequence("Ctrl+I"))
    made.list_shortcuts(shortcuts_of(window.menuBar().actions(), [*menu.actions(), button]))
    with qtbot.waitExposed(made):
        made.show()
    return made


def commands(view: ShortcutsView) -> list[str]:
    return [str(view.model.index(row, 0).data()) for row in range(view.model.rowCount())]


def test_menus_come_first_then_buttons_then_what_views_do(view: ShortcutsView) -> None:
    assert commands(view)[:4] == [
        "Go to time",
        "Zoom in",
        "Panels",
        message("shortcuts-walk-events"),
    ]
    assert view.model.row(0) == Shortcut("Go to time", native(QKeySequence("Ctrl+G")), "Edit")
    assert view.model.rowCount() == 3 + sum(len(rows) for rows in VIEW_KEYS.values())


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("GO TÍME edit", "Go to time"),
        ("ctrl+g", "Go to time"),
        ("edit zoom", "Zoom in"),
        ("shootout left", message("shortcuts-walk-kicks")),
    ],
)
def test_it_finds_by_command_key_and_place(view: ShortcutsView, text: str, found: str) -> None:
    view.field.setText(text)
    assert commands(view) == [found]
    view.field.clear()
    assert len(commands(view)) > 20


def test_it_says_that_nothing_was_found(view: ShortcutsView) -> None:
    view.field.setText("no such thing")
    assert view.nothing.isVisible()
    assert "no such thing" in view.nothing.text()
    assert not view.table.isVisible()


def test_the_keyboard_goes_from_the_field_to_the_list_and_closes_it(view: ShortcutsView) -> None:
    view.activateWindow()
    assert view.field.hasFocus()
    QTest.keyClick(view.field, Qt.Key.Key_Down)
    assert view.table.hasFocus()
    QTest.keyClick(view.table, Qt.Key.Key_Escape)
    assert not view.isVisible()


def test_the_model_keeps_to_qts_rules(qtmodeltester: ModelTester, view: ShortcutsView) -> None:
    check: Callable[[QAbstractItemModel], None] = qtmodeltester.check
    check(ShortcutsModel())
    check(view.model)
    view.model.seek("go")
    view.model.seek("")
