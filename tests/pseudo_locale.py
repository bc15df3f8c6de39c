"""A language that nobody speaks: each of our texts in guillemets, with accents, a third longer.

What the screen shows outside of guillemets did not come from a text, and what is cut off would be
cut off in a language of longer words.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QLocale,
    QModelIndex,
    QObject,
    Qt,
    QTranslator,
)
from PySide6.QtGui import QAction, QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTabBar,
    QTextBrowser,
    QToolButton,
    QWidget,
)

from explorer.canvas.scene_widget import SceneWidget
from explorer.scenes.marks import Clipped, Mark, Text
from explorer.scenes.scene import picture
from explorer.session.state import SessionState
from explorer.views.common.elided_label import ElidedLabel
from explorer.views.text import AREAS

_ACCENTS = str.maketrans("aceinouyACEINOUY", "àçéîñöûýÀÇÉÎÑÖÛÝ")
_KEPT = re.compile(r"\{[a-z_0-9]+\}|<[^>]*>|\]\([^)]*\)|&(?=\w)|\[")
_INNERMOST = re.compile(r"«[^«»]*(»|…)")
_TRANSLATED = {*AREAS, "QPlatformTheme"}
"""Our areas, and the buttons of Qt's dialogs."""

KEYS = (
    *("Ctrl", "Shift", "Alt", "Meta", "Esc", "Space", "Home", "End", "PgUp", "PgDown", "Left"),
    *("Right", "Up", "Down", "Return", "Enter", "Del", "Tab", "Backspace"),
)
"""Keys as Qt names them; Qt has words of its own for them."""

SHORT = QLocale.FormatType.ShortFormat
_FORM = re.compile(r"\bd MMMM? yy(yy)?$")


class PseudoTranslator(QTranslator):
    """Translates our texts and Qt's buttons; Qt's other words stay as they are."""

    def isEmpty(self) -> bool:  # noqa: N802  Qt's name
        """Qt asks before it looks anything up."""
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """The text in the language that nobody speaks."""
        return pseudo(source) if context in _TRANSLATED else None


def pseudo(text: str) -> str:
    """A text with accents and guillemets, a third longer; places, links and tags stay."""
    if _FORM.search(text) or not any(letter.isalpha() for letter in _KEPT.sub("", text)):
        return text
    pieces, end = [], 0
    for kept in _KEPT.finditer(text):
        pieces += [text[end : kept.start()].translate(_ACCENTS), kept.group()]
        end = kept.end()
    pieces.append(text[end:].translate(_ACCENTS))
    more = round(0.35 * sum(letter.isalpha() for letter in _KEPT.sub("", text)))
    # In words, as longer texts wrap as well.
    padding = " ".join("~" * min(8, more - start) for start in range(0, more, 8))
    return f"«{''.join(pieces)}{padding}»"


def data_of(match: Path) -> tuple[str, ...]:
    """Every string in a match's file, longest first: these are shown as they are."""
    found: set[str] = set()

    def walk(value: object) -> None:
        if isinstance(value, dict):
            for inner in value.values():
                walk(inner)
        elif isinstance(value, list):
            for inner in value:
                walk(inner)
        elif isinstance(value, str):
            found.update({value, value[:1].lower() + value[1:]})
            found.update(word for word in re.findall(r"\w+", value) if word[0].isupper())
            found.add(re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", value))

    for month in range(1, 13):
        found.update({QLocale().monthName(month), QLocale().standaloneMonthName(month, SHORT)})
    walk(json.loads(match.read_text("utf-8")))
    return tuple(sorted((text for text in found if len(text) > 1), key=len, reverse=True))


def untranslated(text: str, data: tuple[str, ...]) -> str:
    """What stands in a text outside of guillemets and is neither data nor without letters."""
    if "<" in text and ">" in text:
        document = QTextDocument()
        document.setHtml(text)
        text = document.toPlainText()
    text = text.replace("&", "")
    while _INNERMOST.search(text):
        text = _INNERMOST.sub(" ", text)
    if not any(letter.isalpha() for letter in text):
        return ""
    for known in data:
        text = text.replace(known, " ")
    return text if re.search(r"[^\W\d_]{2}", text) else ""


def texts_of(widget: QWidget, state: SessionState) -> Iterator[tuple[str, str]]:
    """What a visible widget shows and says, each with where it stands."""
    yield "tooltip", widget.toolTip()
    yield "accessible name", widget.accessibleName()
    yield "accessible description", widget.accessibleDescription()
    if widget.isWindow():
        yield "title", widget.windowTitle()
    match widget:
        case ElidedLabel():
            yield "label", widget.full_text
        case QLabel():
            yield "label", widget.text()
        case QAbstractButton():
            yield "button", widget.text()
        case QLineEdit():
            yield "placeholder", widget.placeholderText()
        case QComboBox():
            yield from (("choice", widget.itemText(row)) for row in range(widget.count()))
        case QTabBar():
            for tab in range(widget.count()):
                yield "tab", widget.tabText(tab)
                yield "tab's tooltip", widget.tabToolTip(tab)
        case QTextBrowser():
            yield "text", widget.toPlainText()
        case QAbstractItemView() if widget.model() is not None:
            yield from _cells(widget.model(), QModelIndex())
        case SceneWidget() if widget.scene is not None:
            # A long text is painted in several lines.
            yield "painted", " ".join(_painted(picture(widget.scene, state)))
        case _:
            pass


def actions_of(root: QObject) -> Iterator[tuple[str, str]]:
    """The entries of all menus and toolbars."""
    for action in root.findChildren(QAction):
        if not action.isSeparator():
            yield "action", action.text()
            yield "action's tooltip", action.toolTip()


def is_clipped(widget: QWidget) -> bool:
    """Whether a label or button shows less than its text, and does not mean to."""
    if isinstance(widget, ElidedLabel):
        return False
    if isinstance(widget, QHeaderView) and widget.orientation() is Qt.Orientation.Horizontal:
        return any(
            widget.sectionSizeHint(section) > widget.sectionSize(section)
            for section in range(widget.count())
            if not widget.isSectionHidden(section)
            and widget.textElideMode() is Qt.TextElideMode.ElideNone
        )
    if isinstance(widget, QLabel):
        if not widget.text() or widget.wordWrap():
            return bool(widget.text()) and widget.heightForWidth(widget.width()) > (
                widget.height() + 1
            )
        return widget.sizeHint().width() > widget.width() + 1
    if isinstance(widget, QPushButton | QToolButton) and widget.text():
        if isinstance(widget, QToolButton) and (
            widget.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
            and not widget.icon().isNull()
        ):
            return False
        return widget.sizeHint().width() > widget.width() + 1
    return False


def _cells(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[tuple[str, str]]:
    # PySide hides this method of a list's model.
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)
    for column in range(columns):
        yield "heading", str(model.headerData(column, Qt.Orientation.Horizontal) or "")
    for row in range(min(model.rowCount(parent), 200)):
        for column in range(columns):
            index = model.index(row, column, parent)
            for role in (
                Qt.ItemDataRole.DisplayRole,
                Qt.ItemDataRole.ToolTipRole,
                Qt.ItemDataRole.AccessibleTextRole,
            ):
                said = index.data(role)
                if isinstance(said, str):
                    yield f"cell {role.name}", said
            if column == 0:
                yield from _cells(model, index)


def _painted(marks: tuple[Mark, ...]) -> Iterator[str]:
    for mark in marks:
        if isinstance(mark, Text):
            yield mark.text
        elif isinstance(mark, Clipped):
            yield from _painted(mark.marks)
