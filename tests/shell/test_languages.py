"""Which language the window speaks, and that it does."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication, QMenu

from explorer.shell import interpreter as interpreters
from explorer.shell.interpreter import Interpreter, language_to_speak, locale_of
from explorer.shell.languages import ENGLISH, LANGUAGES, SPANISH, Language, first_spoken, language
from tests.shell.conftest import MakeDesk
from tests.translations import compile_translations


@pytest.mark.parametrize(
    ("wanted", "spoken"),
    [
        (["es-MX", "en"], SPANISH),
        (["es_AR.UTF-8"], SPANISH),
        (["de-DE", "es"], SPANISH),
        (["en-GB", "es"], ENGLISH),
        (["de", "C"], ENGLISH),
        ([], ENGLISH),
    ],
)
def test_the_first_language_wins_that_the_window_speaks(wanted: list[str], spoken: object) -> None:
    assert first_spoken(wanted) == spoken


def test_what_is_asked_for_comes_before_what_is_stored_and_the_system_last() -> None:
    assert language_to_speak("es", "en") == SPANISH
    assert language_to_speak(None, "es") == SPANISH
    assert language_to_speak("tlh", "es") == SPANISH
    assert language_to_speak(None, None) == ENGLISH  # as conftest tells the system


def test_each_language_is_known_by_its_code() -> None:
    assert [language(known.code) for known in LANGUAGES] == list(LANGUAGES)
    assert language("tlh") is None
    assert language(None) is None


def test_numbers_follow_the_language_and_not_the_machine() -> None:
    assert locale_of(SPANISH).toString(0.5, "f", 2) == "0,50"
    assert locale_of(ENGLISH).toString(0.5, "f", 2) == "0.50"


def test_speaking_translates_qts_words_too_and_stops_when_told(qapp: QApplication) -> None:
    def cancel() -> str:
        return QCoreApplication.translate("QPlatformTheme", "Cancel")

    compile_translations()
    interpreter = Interpreter(qapp)
    assert interpreter.speak(SPANISH) == SPANISH
    assert cancel() == "Cancelar"
    assert QLocale().language() == QLocale.Language.Spanish
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert interpreter.speak(ENGLISH) == ENGLISH
    assert cancel() == "Cancel"
    assert QLocale().language() == QLocale.Language.English


def test_english_reads_no_file(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(name: str) -> None:
        raise AssertionError(f"read {name}")

    monkeypatch.setattr(interpreters, "resource_path", refuse)
    assert Interpreter(qapp).speak(ENGLISH) == ENGLISH


def test_without_its_translation_a_language_is_english(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(name: str) -> None:
        raise FileNotFoundError(name)

    monkeypatch.setattr(interpreters, "resource_path", missing)
    assert Interpreter(qapp).speak(SPANISH) == ENGLISH
    assert QLocale().language() == QLocale.Language.English


@pytest.mark.parametrize("chosen", LANGUAGES)
def test_no_two_entries_of_a_menu_share_a_key(
    chosen: Language, qapp: QApplication, make_desk: MakeDesk
) -> None:
    compile_translations()
    interpreter = Interpreter(qapp)
    interpreter.speak(chosen)
    bar = make_desk(match=None).window.menuBar()
    menus = [bar, *(menu for menu in bar.findChildren(QMenu))]
    for menu in menus:
        keys = Counter(key(action.text()) for action in menu.actions())
        del keys[""]
        assert [shared for shared, count in keys.items() if count > 1] == []
    assert all(key(action.text()) for action in bar.actions())
    interpreter.speak(ENGLISH)


def key(text: str) -> str:
    """The letter that stands for a menu's entry, in small; empty for none."""
    found = re.search(r"&(\w)", text)
    return found[1].lower() if found else ""
