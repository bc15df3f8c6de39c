"""The dialog around the pages: a list of them at the left, the page at the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from explorer.session.preferences import Preferences
from explorer.views.common.appearance import Appearance
from explorer.views.common.sizing import keep_width
from explorer.views.preferences.forms import Page
from explorer.views.text import message

SIZE = QSize(700, 480)
LIST_WIDTH = 132
SCREEN_SHARE = 0.9


class PreferencesView(QDialog):
    """Has no OK: ``wanted`` tells each choice as it is made, and ``show_preferences`` shows it."""

    wanted = Signal(object)

    def __init__(
        self, pages: Sequence[Page], appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.pages = tuple(pages)
        self.setWindowTitle(message("preferences-title"))
        self.list = QListWidget()
        self.list.setAccessibleName(message("preferences-pages"))
        self.list.setProperty("role", "pages")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        keep_width(self.list, appearance, LIST_WIDTH)
        self._stack = QStackedWidget()
        for page in self.pages:
            self.list.addItem(message(f"preferences-{page.name}"))
            self._stack.addWidget(_scrolling(page))
            page.setAccessibleName(message(f"preferences-{page.name}"))
            page.changed.connect(self.wanted)
        self.restore_button = QPushButton(message("preferences-restore"))
        self.restore_button.setToolTip(message("preferences-restore-hint"))
        self.close_button = QPushButton(message("preferences-close"))
        for button in (self.restore_button, self.close_button):
            # Enter in a field takes the field over, and no more.
            button.setAutoDefault(False)
        self._lay_out()
        self.list.currentRowChanged.connect(self._on_page)
        self.restore_button.clicked.connect(self.ask_to_restore)
        self.close_button.clicked.connect(self.close)
        self.list.setCurrentRow(0)
        appearance.changed.connect(self.follow_text_size)
        self._fitted = self._fitting()
        self.resize(self._fitted)

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self.pages[self.list.currentRow()]

    @Slot()
    def follow_text_size(self) -> None:
        """Take the size for the text; one that the user gave it only grows."""
        is_own = self.size() != self._fitted
        self._fitted = self._fitting()
        self.resize(self.size().expandedTo(self._fitted) if is_own else self._fitted)
        # The text may need more than was asked for, and that isn't the user's doing.
        self._fitted = self._fitted if is_own else self.size()

    def show_page(self, name: str) -> None:
        """Turn to a page; nothing happens where there is none of that name."""
        names = [page.name for page in self.pages]
        if name in names:
            self.list.setCurrentRow(names.index(name))

    def show_preferences(self, shown: Preferences) -> None:
        """Show what holds now, on every page."""
        for page in self.pages:
            page.show_preferences(shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter to the fields; no button is pressed by it from afar."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    @Slot(int)
    def _on_page(self, row: int) -> None:
        self._stack.setCurrentIndex(row)
        self.restore_button.setEnabled(self.pages[row].can_be_restored)

    @Slot()
    def ask_to_restore(self) -> None:
        """Ask whether the page that is shown is to go back to its defaults; it can't be undone."""
        page = message(f"preferences-{self.page.name}")
        box = QMessageBox(QMessageBox.Icon.Question, message("app-name"), "", parent=self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setText(message("preferences-restore-question", {"page": page}))
        box.setInformativeText(message("preferences-restore-more"))
        box.addButton(message("preferences-restore-yes"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.accepted.connect(self.restore_page)
        box.open()

    @Slot()
    def restore_page(self) -> None:
        """Want the defaults of the page that is shown."""
        self.wanted.emit(self.page.restored())

    def _fitting(self) -> QSize:
        """Large enough for the text, and no larger than the screen."""
        room = self.screen().availableSize() * SCREEN_SHARE
        wanted = QSize(self._appearance.px(SIZE.width()), self._appearance.px(SIZE.height()))
        return wanted.boundedTo(room)

    def _lay_out(self) -> None:
        line = QFrame()
        line.setFrameShape(QFrame.Shape.VLine)
        line.setFrameShadow(QFrame.Shadow.Plain)
        line.setStyleSheet("color: palette(mid);")
        beside = QHBoxLayout()
        beside.setSpacing(0)
        beside.addWidget(self.list)
        beside.addWidget(line)
        beside.addWidget(self._stack, 1)
        buttons = QDialogButtonBox()
        buttons.addButton(self.restore_button, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.addButton(self.close_button, QDialogButtonBox.ButtonRole.RejectRole)
        foot = QVBoxLayout()
        foot.setContentsMargins(12, 8, 12, 12)
        foot.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(beside, 1)
        column.addWidget(_rule())
        column.addLayout(foot)


def _scrolling(page: Page) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(page)
    return area


def _rule() -> QFrame:
    line = QFrame()
    line.setFrameShape(QFrame.Shape.HLine)
    line.setFrameShadow(QFrame.Shadow.Plain)
    line.setStyleSheet("color: palette(mid);")
    return line
