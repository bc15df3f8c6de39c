"""Which library the window shows, and opens again at the next start."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from explorer.session.preferences import Preferences
from explorer.views.common.announcing import announce_description
from explorer.views.common.appearance import Appearance
from explorer.views.common.file_filters import library_files
from explorer.views.preferences.forms import Page, sentence
from explorer.views.text import message


class _Kind(Enum):
    """What a library can be."""

    OWN = auto()
    FILE = auto()
    SERVER = auto()


@dataclass(frozen=True, slots=True)
class LibraryPlace:
    """Where the library is: the one that is ``open`` (by its label), and the one that is chosen.

    ``chosen`` is a file or a URL, None for the user's own at the path ``own``. ``note`` says what
    goes before the choice, empty for nothing.
    """

    open: str
    own: str
    chosen: str | None
    note: str = ""


class LibraryPage(Page):
    """``check_wanted`` and ``open_wanted`` tell the file or URL, that of the user's own too."""

    check_wanted = Signal(str)
    open_wanted = Signal(str)

    name = "library"
    can_be_restored = False

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent)
        self._place = LibraryPlace("", "", None)
        self.kinds = {kind: QRadioButton(_text(kind)) for kind in _Kind}
        self._group = QButtonGroup(self)
        self._own = sentence()
        self.path = QLineEdit()
        self.path.setAccessibleName(message("preferences-library-path"))
        self.browse_button = _button("preferences-library-browse")
        self.url = QLineEdit()
        self.url.setAccessibleName(message("preferences-library-url"))
        self.url.setPlaceholderText(message("preferences-library-example"))
        self.check_button = _button("preferences-library-check")
        self.open_button = _button("preferences-library-open")
        self.said = sentence()
        self._now, self._note = sentence(), sentence()
        self._lay_out()
        self._group.idClicked.connect(self._on_kind)
        self.browse_button.clicked.connect(self._browse)
        self.check_button.clicked.connect(self._check)
        self.open_button.clicked.connect(self._open)
        for field in (self.path, self.url):
            field.textChanged.connect(self._forget)

    def restored(self) -> Preferences:
        """Nothing on this page has a default to go back to but the library itself."""
        return self.shown

    def show_place(self, place: LibraryPlace) -> None:
        """Show which library is open and which is chosen."""
        self._place = place
        self._own.setText(place.own)
        self._now.setText(message("preferences-library-now", {"library": place.open}))
        self._note.setText(place.note)
        self._note.setVisible(bool(place.note))
        chosen = place.chosen
        kind = _Kind.OWN if chosen is None else _Kind.FILE
        if chosen is not None and "://" in chosen:
            kind = _Kind.SERVER
            self.url.setText(chosen)
        elif chosen is not None:
            self.path.setText(chosen)
        self.kinds[kind].setChecked(True)
        self._enable()

    def say(self, text: str) -> None:
        """Say what has become of looking at a library."""
        self.said.setText(text)
        if text:
            announce_description(self.check_button, text)

    @property
    def wanted(self) -> str:
        """The file or URL that is chosen on the page; empty for nothing yet."""
        if self.kinds[_Kind.OWN].isChecked():
            return self._place.own
        field = self.path if self.kinds[_Kind.FILE].isChecked() else self.url
        return field.text().strip()

    @Slot(int)
    def _on_kind(self, _place: int) -> None:
        self.say("")
        self._enable()

    @Slot()
    def _forget(self) -> None:
        self.say("")

    @Slot()
    def _check(self) -> None:
        self.check_wanted.emit(self.wanted)

    @Slot()
    def _open(self) -> None:
        self.open_wanted.emit(self.wanted)

    @Slot()
    def _browse(self) -> None:
        # A name that isn't there yet makes a new library, and none is written over.
        name, _ = QFileDialog.getSaveFileName(
            self,
            message("care-another-title"),
            self.path.text(),
            library_files(),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if name:
            self.path.setText(name)

    def _enable(self) -> None:
        is_file, is_server = (self.kinds[k].isChecked() for k in (_Kind.FILE, _Kind.SERVER))
        self.path.setEnabled(is_file)
        self.browse_button.setEnabled(is_file)
        self.url.setEnabled(is_server)

    def _lay_out(self) -> None:
        file_row = QHBoxLayout()
        file_row.setSpacing(8)
        file_row.addWidget(self.path, 1)
        file_row.addWidget(self.browse_button)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.check_button)
        buttons.addWidget(self.open_button)
        buttons.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(8)
        for place, (kind, button) in enumerate(self.kinds.items()):
            self._group.addButton(button, place)
            column.addWidget(button)
            if kind is _Kind.OWN:
                column.addWidget(self._own)
            elif kind is _Kind.FILE:
                column.addLayout(file_row)
            else:
                column.addWidget(self.url)
        column.addSpacing(4)
        column.addLayout(buttons)
        for words in (self.said, self._now, self._note):
            column.addWidget(words)
        self.rows.addRow(column)


def _text(kind: _Kind) -> str:
    return message(f"preferences-library-{kind.name.lower()}")


def _button(key: str) -> QPushButton:
    made = QPushButton(message(key))
    made.setAutoDefault(False)
    return made
