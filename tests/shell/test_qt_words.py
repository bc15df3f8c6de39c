"""What Qt's own dialogs say is translated too, by Qt or by us."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtPrintSupport import QPageSetupDialog, QPrintPreviewDialog
from PySide6.QtWidgets import (
    QApplication,
    QColorDialog,
    QDialog,
    QErrorMessage,
    QFileDialog,
    QInputDialog,
    QMessageBox,
    QProgressDialog,
)

from explorer.shell.interpreter import Interpreter
from explorer.shell.languages import ENGLISH, SPANISH
from tests.translations import FOLDER, compile_translations

_ABOUT_DIRECTION = ("QGuiApplication", "QT_LAYOUT_DIRECTION")


class _Listener(QTranslator):
    """Writes down what is looked up, and leaves the answer to the others."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: set[tuple[str, str, str]] = set()

    def isEmpty(self) -> bool:  # noqa: N802  Qt's name
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        if context.startswith("Q"):
            self.asked.add((context, source, disambiguation or ""))
        return None


def _file_dialog(folder: Path) -> QDialog:
    return QFileDialog(None, "", str(folder), "A (*.a);;B (*.b)")


def _folder_dialog(folder: Path) -> QDialog:
    dialog = QFileDialog(None, "", str(folder))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    return dialog


def _save_dialog(folder: Path) -> QDialog:
    dialog = QFileDialog(None, "", str(folder))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    return dialog


def _question(_folder: Path) -> QDialog:
    dialog = QMessageBox()
    for button in QMessageBox.StandardButton:
        if button is not QMessageBox.StandardButton.NoButton:
            dialog.addButton(button)
    dialog.setDetailedText("…")
    return dialog


def _translators() -> list[QTranslator]:
    qts = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    found = []
    for file in (qts / "qtbase_es.qm", FOLDER / "qt_es.qm"):
        found.append(QTranslator())
        assert found[-1].load(str(file))
    return found


DIALOGS: dict[str, Callable[[Path], QDialog]] = {
    "open": _file_dialog,
    "folder": _folder_dialog,
    "save": _save_dialog,
    "preview": lambda _folder: QPrintPreviewDialog(),
    "page": lambda _folder: QPageSetupDialog(),
    "question": _question,
    "colour": lambda _folder: QColorDialog(),
    "input": lambda _folder: QInputDialog(),
    "progress": lambda _folder: QProgressDialog(),
    "error": lambda _folder: QErrorMessage(),
}


@pytest.mark.parametrize("name", DIALOGS)
def test_qts_dialogs_say_nothing_in_english(qapp: QApplication, tmp_path: Path, name: str) -> None:
    compile_translations()
    (tmp_path / "folder").mkdir()
    (tmp_path / "file.a").touch()
    interpreter, listener = Interpreter(qapp), _Listener()
    interpreter.speak(SPANISH)
    qapp.installTranslator(listener)
    try:
        dialog = DIALOGS[name](tmp_path)
        dialog.show()
        qapp.processEvents()
        dialog.close()
        dialog.deleteLater()
        qapp.removeTranslator(listener)
    finally:
        interpreter.speak(ENGLISH)
    asked = {words for words in listener.asked if words[:2] != _ABOUT_DIRECTION}
    files = _translators()
    spoken = {words for words in asked if any(file.translate(*words) for file in files)}
    assert asked
    assert asked - spoken == set()


def test_our_words_count_before_qts(qapp: QApplication) -> None:
    compile_translations()
    interpreter = Interpreter(qapp)
    interpreter.speak(SPANISH)
    try:
        assert QCoreApplication.translate("QFileDialog", "&Look in:") == "&Buscar en:"
        assert QCoreApplication.translate("QFileDialog", "File &name:") == "&Nombre de archivo:"
    finally:
        interpreter.speak(ENGLISH)


def test_keys_are_called_as_the_guide_calls_them(qapp: QApplication) -> None:
    compile_translations()
    interpreter = Interpreter(qapp)
    interpreter.speak(SPANISH)
    native = QKeySequence.SequenceFormat.NativeText
    try:
        keys = ("Ctrl+Shift+O", "Escape", "Return")
        named = [QKeySequence(key).toString(native) for key in keys]
    finally:
        interpreter.speak(ENGLISH)
    assert named == ["Ctrl+Mayús+O", "Esc", "Intro"]
