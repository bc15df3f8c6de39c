"""Shows a page of facts: text that can be selected and copied, with links the keyboard reaches."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QKeyEvent, QTextCursor, QTextOption, QTextTable
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from explorer.canvas.fonts import font

MARGIN = 12
_STEPS = {Qt.Key.Key_Down: True, Qt.Key.Key_Up: False}
_NO_MODIFIER = Qt.KeyboardModifier.NoModifier


class FactBrowser(QTextBrowser):
    """A page of rich text whose links lead to sources and events.

    ``event_hovered`` has the id of the event under the pointer or the keyboard's focus, else an
    empty text.
    """

    source_chosen = Signal(str)
    event_chosen = Signal(str)
    event_hovered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setCursorWidth(0)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # A bar that comes and goes would wrap the page anew.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        # The bar stands at the line's end.
        left, right = (2, MARGIN) if self.isRightToLeft() else (MARGIN, 2)
        self.setViewportMargins(left, 0, right, 0)
        self.document().setDocumentMargin(0)
        self.document().setDefaultFont(font(13))
        self.anchorClicked.connect(self.on_anchor_clicked)
        self.highlighted.connect(self.on_highlighted)

    def show_page(self, page: str) -> None:
        """Show another page from its top."""
        self.setHtml(page)

    def change_cells(self, table: int, changes: dict[tuple[int, int], str]) -> None:
        """Put other rich text into cells, by row and column, of the page's tables[``table``]."""
        found = [
            frame
            for frame in self.document().rootFrame().childFrames()
            if isinstance(frame, QTextTable)
        ]
        cursor = QTextCursor(self.document())
        # Within a block the page is laid out once, not after each cell.
        cursor.beginEditBlock()
        for (row, column), text in changes.items():
            cell = found[table].cellAt(row, column)
            cursor.setPosition(cell.firstPosition())
            cursor.setPosition(cell.lastPosition(), QTextCursor.MoveMode.KeepAnchor)
            cursor.insertHtml(text)
        cursor.endEditBlock()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Leave the page with Tab, which Qt would take from link to link."""
        return QWidget.focusNextPrevChild(self, forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from link to link with Up and Down."""
        step = _STEPS.get(Qt.Key(event.key()))
        plain = event.modifiers() in (_NO_MODIFIER, Qt.KeyboardModifier.KeypadModifier)
        if step is None or not plain or not super().focusNextPrevChild(step):
            super().keyPressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Hover nothing."""
        super().leaveEvent(event)
        self.event_hovered.emit("")

    @Slot(QUrl)
    def on_anchor_clicked(self, url: QUrl) -> None:
        """Tell which source or event a link leads to."""
        kind, _, target = url.toString().partition(":")
        (self.source_chosen if kind == "source" else self.event_chosen).emit(target)

    @Slot(QUrl)
    def on_highlighted(self, url: QUrl) -> None:
        """Tell which event is under the pointer."""
        kind, _, target = url.toString().partition(":")
        self.event_hovered.emit(target if kind == "event" else "")
