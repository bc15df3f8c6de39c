"""Has the app speak a language: installs Qt's translators and the locale that goes with them.

English stands in the source and needs no file. Any other language has a compiled translation of
our texts among the resources, and one of Qt's own words (buttons of its dialogs, menus of its text
fields) where Qt has one. What Qt's lacks, or says in other terms than we, a file of ours adds.
"""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from explorer.resources import resource_path
from explorer.shell.languages import ENGLISH, Language, first_spoken, language


def language_to_speak(*chosen: str | None) -> Language:
    """The first chosen language that there is, else the system's, else English.

    The system's user says what is wanted by ``LANGUAGE``, by the locale, or in its settings.

    Args:
        chosen: Codes of languages, the one that counts most first; None where none was chosen.
    """
    for code in chosen:
        known = language(code)
        if known is not None:
            return known
    return first_spoken(QLocale.system().uiLanguages())


def locale_of(spoken: Language) -> QLocale:
    """How numbers and dates are written: as in the system's region if it speaks the language."""
    plain, system = QLocale(spoken.code), QLocale(QLocale.system().name())
    return system if system.language() == plain.language() else plain


class Interpreter:
    """Has the app speak one language after another; one for each app, kept as long as it runs."""

    def __init__(self, app: QGuiApplication) -> None:
        self._app = app
        self._installed: list[QTranslator] = []

    def speak(self, wanted: Language) -> Language:
        """Translate what is looked up from now on, and write numbers and lay out accordingly.

        What the screen shows already keeps its language: make the window anew.

        Returns:
            The language that is spoken: English if this installation lacks the wanted one.
        """
        ours = None if wanted == ENGLISH else _ours("match_explorer", wanted)
        spoken = ENGLISH if ours is None else wanted
        for translator in self._installed:
            self._app.removeTranslator(translator)
        self._installed = [] if ours is None else [*_of_qt(spoken), ours]
        for translator in self._installed:
            self._app.installTranslator(translator)
        locale = locale_of(spoken)
        QLocale.setDefault(locale)
        self._app.setLayoutDirection(locale.textDirection())
        return spoken

    def change_to(self, code: str) -> None:
        """Speak the language of this code, the system's where there is none of that code."""
        self.speak(language_to_speak(code))


def _ours(name: str, spoken: Language) -> QTranslator | None:
    try:
        file = resource_path(f"translations/{name}_{spoken.code}.qm")
    except FileNotFoundError:
        return None
    translator = QTranslator()
    return translator if translator.load(str(file)) else None


def _of_qt(spoken: Language) -> list[QTranslator]:
    """Qt's own words, and ours over them; what neither has stays English."""
    qts, ours = QTranslator(), _ours("qt", spoken)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    found = [qts] if qts.load(f"qtbase_{spoken.code}", folder) else []
    return found if ours is None else [*found, ours]
