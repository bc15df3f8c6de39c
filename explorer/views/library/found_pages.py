"""The list of what was found, or what is said in its place."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from explorer.domain.ports import LibraryError
from explorer.domain.query import Overview, Query, Sought
from explorer.views.common.row_pen import elided
from explorer.views.library.filtering import conditions
from explorer.views.library.found_list import FoundList
from explorer.views.library.notice import Notice
from explorer.views.text import message

_WORD_ROOM = 180
"""What a looked-for word may take of a line, in pixels: a pasted link has no place to wrap at."""


class _Way(Enum):
    """What the button of the notice does."""

    NONE = auto()
    IMPORT = auto()
    CLEAR = auto()
    RETRY = auto()


class FoundPages(QStackedWidget):
    """Shows the list while there is something in it, else why there is nothing and what helps."""

    import_wanted = Signal()
    clear_wanted = Signal()
    retry_wanted = Signal()

    def __init__(self, found: FoundList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list = found
        self._way = _Way.NONE
        self.notice = Notice()
        self.addWidget(found)
        self.addWidget(self.notice)
        self.notice.pressed.connect(self._follow)

    def show_list(self) -> None:
        """Show the list."""
        self.setCurrentWidget(self._list)

    def show_searching(self) -> None:
        """Say that the first answer is still to come."""
        self._say("loading", message("library-loading-text"), _Way.NONE, "")

    def show_failure(self, error: LibraryError) -> None:
        """Say why the library can't be read."""
        self._say("failed", message(error.code, error.values), _Way.RETRY, "retry")

    def show_nothing(self, overview: Overview, sought: Sought, query: Query) -> None:
        """Say that nothing fits, or that there is nothing yet."""
        if overview.everything:
            self._say("nothing", _nothing_text(sought, query), _Way.CLEAR, "clear")
        elif sought is Sought.MATCHES:
            self._say("empty", message("library-empty-text"), _Way.IMPORT, "import")
        else:
            self._say(f"no-{sought}", message(f"library-no-{sought}-text"), _Way.NONE, "")

    def _say(self, what: str, sentence: str, way: _Way, button: str) -> None:
        self._way = way
        words = message(f"library-{button}") if button else ""
        self.notice.say(message(f"library-{what}-title"), sentence, words)
        self.setCurrentWidget(self.notice)

    @Slot()
    def _follow(self) -> None:
        match self._way:
            case _Way.IMPORT:
                self.import_wanted.emit()
            case _Way.CLEAR:
                self.clear_wanted.emit()
            case _Way.RETRY:
                self.retry_wanted.emit()
            case _Way.NONE:
                pass


def _nothing_text(sought: Sought, query: Query) -> str:
    if query.text and not conditions(query):
        text = elided(query.text, _WORD_ROOM, 12)
        return message(f"library-nothing-{sought}-text", {"text": text})
    return message("library-nothing-filters")
