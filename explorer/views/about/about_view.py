"""The box About, in three parts: the app, the data that is shown, the licences."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from explorer.views.about.licences_page import LicencesPage
from explorer.views.text import message

_ICON = 64
_SELECTABLE = (
    Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
)


class AboutView(QDialog):
    """What this is, in which versions, whose data it shows and whose work it stands on."""

    def __init__(
        self, version: str, versions: str, folder: str, icon: QIcon, parent: QWidget | None = None
    ) -> None:
        """Make the box; data and licences come later.

        Args:
            version: The app's version.
            versions: The versions of everything, a line each.
            folder: Where Qt's libraries are.
            icon: The app's.
            parent: The window that it belongs to.
        """
        super().__init__(parent)
        self._versions = versions
        self.copy_button = QPushButton(message("about-copy"))
        self.data = QLabel()
        self.licences = LicencesPage(message("about-qt", {"folder": folder}))
        self.tabs = QTabWidget()
        self.tabs.addTab(_app_page(version, versions, icon), message("about-tab-app"))
        self.tabs.addTab(self._data_page(), message("about-tab-data"))
        self.tabs.addTab(self.licences, message("about-tab-licences"))
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        # Some desktops' styles put an icon on it, and on no other button.
        buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())
        buttons.addButton(self.copy_button, QDialogButtonBox.ButtonRole.ActionRole)
        self.copy_button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.tabs, 1)
        column.addWidget(buttons)
        self.setWindowTitle(message("about-title"))
        self.copy_button.clicked.connect(self.copy_versions)
        buttons.rejected.connect(self.close)

    @Slot()
    def copy_versions(self) -> None:
        """Put the versions on the clipboard."""
        QGuiApplication.clipboard().setText(self._versions)

    def show_data(self, providers: Sequence[tuple[str, str]]) -> None:
        """Name the providers whose data is in the library, each with what it asks to be said."""
        if not providers:
            self.data.setText(message("about-data-none"))
            return
        lines = [message("about-data-text")]
        lines += [f"{name}\n{credit}" for name, credit in providers]
        self.data.setText("\n\n".join(lines))

    def show_no_data(self) -> None:
        """Say that the library doesn't answer."""
        self.data.setText(message("about-data-unknown"))

    def _data_page(self) -> QWidget:
        self.data.setText(message("about-reading"))
        self.data.setTextFormat(Qt.TextFormat.PlainText)
        self.data.setWordWrap(True)
        self.data.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.data.setTextInteractionFlags(_SELECTABLE)
        self.data.setContentsMargins(0, 12, 0, 0)
        area = QScrollArea()
        area.setWidget(self.data)
        area.setWidgetResizable(True)
        return area


def _app_page(version: str, versions: str, icon: QIcon) -> QWidget:
    picture = QLabel()
    picture.setPixmap(icon.pixmap(_ICON))
    picture.setAlignment(Qt.AlignmentFlag.AlignTop)
    picture.setVisible(not icon.isNull())
    name = QLabel(message("about-name", {"version": version}))
    name.setProperty("role", "title")
    heading = QLabel(message("about-versions"))
    heading.setProperty("role", "caption")
    told = QLabel(versions)
    told.setTextInteractionFlags(_SELECTABLE)
    words = QVBoxLayout()
    words.setSpacing(8)
    for text in ("about-text", "about-licence"):
        words.addWidget(_wrapped(message(text)))
    words.insertWidget(0, name)
    words.addSpacing(8)
    words.addWidget(heading)
    words.addWidget(told)
    words.addStretch(1)
    for label in (name, heading, told):
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
    page = QWidget()
    row = QHBoxLayout(page)
    row.setContentsMargins(0, 16, 0, 0)
    row.setSpacing(16)
    row.addWidget(picture)
    row.addLayout(words, 1)
    return page


def _wrapped(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
