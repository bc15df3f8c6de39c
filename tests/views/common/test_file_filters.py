"""The filters of the file dialogs: the same patterns in every language."""

from __future__ import annotations

import re

import pytest
from PySide6.QtWidgets import QApplication

from explorer.shell.exporting import EXPORT_FILTERS
from explorer.shell.interpreter import Interpreter
from explorer.shell.languages import ENGLISH, LANGUAGES, Language
from explorer.shell.sharing.saving import PICTURE_FILTERS
from explorer.views.common.file_filters import library_files, match_files, name_filters
from tests.translations import compile_translations, entries


def patterns(filters: str) -> list[list[str]]:
    return [re.findall(r"\*[^ )]*", kind) for kind in filters.split(";;")]


@pytest.mark.parametrize("spoken", LANGUAGES, ids=lambda known: known.code)
def test_every_language_offers_the_same_kinds_of_file(qapp: QApplication, spoken: Language) -> None:
    compile_translations()
    interpreter = Interpreter(qapp)
    assert interpreter.speak(spoken) == spoken
    try:
        matches, libraries = match_files(), library_files()
        exports, pictures = name_filters(EXPORT_FILTERS), name_filters(PICTURE_FILTERS)
    finally:
        interpreter.speak(ENGLISH)
    assert patterns(matches) == [
        ["*.mxmatch", "*.json", "*.xml", "*.csv", "*.zip", "*.gz"],
        ["*"],
    ]
    assert patterns(libraries) == [["*.sqlite"], ["*"]]
    for suffix, text in {**exports, **pictures}.items():
        assert patterns(text) == [[f"*{suffix}"]]


@pytest.mark.parametrize("spoken", LANGUAGES[1:], ids=lambda known: known.code)
def test_no_text_to_translate_holds_a_pattern(spoken: Language) -> None:
    texts = [text for entry in entries(spoken.code) for text in (entry.source, *entry.forms)]
    assert not [text for text in texts if "(*" in text]


def test_the_names_of_the_kinds_are_translated(qapp: QApplication) -> None:
    compile_translations()
    interpreter = Interpreter(qapp)
    interpreter.speak(LANGUAGES[1])
    try:
        spanish = match_files()
    finally:
        interpreter.speak(ENGLISH)
    assert spanish.startswith("Archivos de partido (*.mxmatch ")
    assert spanish.endswith(";;Todos los archivos (*)")
