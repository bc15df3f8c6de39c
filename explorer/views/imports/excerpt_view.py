"""The lines of a file around a fault, with the fault marked."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QUrl, Slot
from PySide6.QtGui import (
    QColor,
    QDesktopServices,
    QFontDatabase,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from explorer.domain.excerpt import Excerpt
from explorer.domain.imports import ImportResult
from explorer.views.common.appearance import Appearance
from explorer.views.imports.names import short_name
from explorer.views.text import message

_SMALL, _LARGE = 12, 15
_PADDING = 8


class ExcerptView(QPlainTextEdit):
    """Numbered lines in letters of one width; they can be selected and copied, not changed."""

    def __init__(
        self, appearance: Appearance, size: int = _SMALL, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._excerpt: Excerpt | None = None
        self._size = size
        self._follow_text_size()
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._has_bar = size == _LARGE
        if not self._has_bar:
            self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        appearance.changed.connect(self.recolour)

    def show_excerpt(self, excerpt: Excerpt) -> None:
        """Show the lines, with the fault in sight."""
        self._excerpt = excerpt
        width = len(str(excerpt.lines[-1].number))
        rows = [f"{line.number:>{width}} {line.text}" for line in excerpt.lines]
        self.setPlainText("\n".join(rows))
        values = {
            "first": excerpt.lines[0].number,
            "last": excerpt.lines[-1].number,
            "line": excerpt.line,
        }
        self.setAccessibleName(message("imports-excerpt", values))
        self.recolour()
        self.setTextCursor(self._fault(select=False))
        self.ensureCursorVisible()

    def sizeHint(self) -> QSize:
        """Room for all lines, and where they are large for a bar below."""
        margin = 2 * (self.document().documentMargin() + self.frameWidth())
        lines = self.fontMetrics().lineSpacing() * max(self.blockCount(), 1)
        bar = self.horizontalScrollBar().sizeHint().height() if self._has_bar else 0
        return QSize(super().sizeHint().width(), round(lines + margin) + bar + _PADDING)

    @Slot()
    def recolour(self) -> None:
        """Mark the line and the fault in the theme's colours, at the size of the text."""
        self._follow_text_size()
        if self._excerpt is None:
            return
        self.setFixedHeight(self.sizeHint().height())
        look = self._appearance
        line, fault = QTextEdit.ExtraSelection(), QTextEdit.ExtraSelection()
        ground = QTextCharFormat()
        ground.setBackground(QColor(look.colour("errorTint")))
        ground.setProperty(QTextFormat.Property.FullWidthSelection, True)
        line.format, line.cursor = ground, self._fault(select=False)
        mark = QTextCharFormat()
        mark.setForeground(QColor(look.colour("error")))
        mark.setUnderlineColor(QColor(look.colour("error")))
        mark.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        fault.format, fault.cursor = mark, self._fault(select=True)
        self.setExtraSelections([line, fault])

    def _follow_text_size(self) -> None:
        face = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        face.setPixelSize(self._appearance.px(self._size))
        self.setFont(face)

    def _fault(self, *, select: bool) -> QTextCursor:
        """A cursor at the fault, or one that has it selected."""
        cursor = QTextCursor(self.document())
        excerpt = self._excerpt
        if excerpt is None:
            return cursor
        row = [line.number for line in excerpt.lines].index(excerpt.line)
        start = self.document().findBlockByNumber(row).position()
        prefix = len(str(excerpt.lines[-1].number)) + 1
        cursor.setPosition(start + prefix + excerpt.start)
        if select:
            end = start + prefix + excerpt.end
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor


class LineDialog(QDialog):
    """The excerpt at a size to read, and a way to the file itself where it is one."""

    def __init__(
        self,
        result: ImportResult,
        excerpt: Excerpt,
        appearance: Appearance,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._path = result.path
        values = {"name": short_name(result.name), "line": excerpt.line}
        self.setWindowTitle(message("imports-line-title", values))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        where = QLabel(result.name)
        where.setTextFormat(Qt.TextFormat.PlainText)
        where.setProperty("role", "secondary")
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        where.setWordWrap(True)
        self.view = ExcerptView(appearance, _LARGE)
        self.view.show_excerpt(excerpt)
        buttons = QDialogButtonBox()
        self.file_button = QPushButton(message("imports-open-file"))
        self.close_button = QPushButton(message("imports-close"))
        buttons.addButton(self.file_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.close_button, QDialogButtonBox.ButtonRole.RejectRole)
        # A member of an archive has no file that a program could open.
        self.file_button.setVisible(result.name == str(result.path))
        self.file_button.clicked.connect(self.open_file)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        for part in (where, self.view, buttons):
            column.addWidget(part)
        self.resize(720, self.sizeHint().height())

    @Slot()
    def open_file(self) -> None:
        """Open the file in the program that the system has for it."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path)))
