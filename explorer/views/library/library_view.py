"""The library panel: filters above, what they find below."""

from __future__ import annotations

from PySide6.QtCore import (
    QCoreApplication,
    QEventLoop,
    QPoint,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QFocusEvent, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from explorer.domain.ports import LibraryError
from explorer.domain.query import Overview, Sought
from explorer.views.common.appearance import Appearance
from explorer.views.library.filter_panel import FilterPanel
from explorer.views.library.finder import Finder, Page, PanelLibrary
from explorer.views.library.found_list import FoundList
from explorer.views.library.found_model import FoundModel
from explorer.views.library.found_pages import FoundPages
from explorer.views.library.row_menu import RowMenu
from explorer.views.library.row_opener import RowOpener
from explorer.views.library.undo_bar import UndoBar
from explorer.views.library.wishes import Wishes
from explorer.views.text import message

DEBOUNCE_MS = 100
SLOW_MS = 300
"""After how long without an answer the panel says that it is searching."""


class LibraryView(QWidget):
    """Finds matches, goals and kicks; Enter or a double click opens, ``wishes`` tells of the rest.

    The library is read in threads of the panel's own: call ``finish`` before it is closed.
    """

    import_requested = Signal()
    summary_changed = Signal(str)

    def __init__(
        self, library: PanelLibrary, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(message("library-name"))
        self._summary = ""
        self._is_new = True
        self._is_read = False
        self.wishes = Wishes(self)
        self.finder = Finder(library, self)
        self.model = FoundModel(self)
        self.filters = FilterPanel(self.finder, self.wishes, appearance)
        self.search = self.filters.search
        self.list = FoundList(self.model, appearance)
        self.opener = RowOpener(self.list, self.model, self.finder, self.wishes, self)
        self.menu = RowMenu(self.finder, self.wishes, self)
        self.pages = FoundPages(self.list)
        self.undo_bar = UndoBar()
        self._wait, self._slow = _timer(self, DEBOUNCE_MS), _timer(self, SLOW_MS)
        self._lay_out()
        self._connect()

    @property
    def summary(self) -> str:
        """How much is found, in a few words."""
        return self._summary

    @property
    def chosen(self) -> tuple[str, ...]:
        """The matches whose rows, or whose goals' or kicks', are selected, each once."""
        return tuple(dict.fromkeys(match_id for match_id, _ in self.list.chosen_keys()))

    @Slot()
    def reload(self) -> None:
        """Read the library again, as after an import; what is selected stays so."""
        self._is_read = True
        self._slow.start()
        self.finder.ask(self.model.rowCount())
        self.finder.ask_shelf()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Read the library once the panel is seen."""
        super().paintEvent(event)
        if not self._is_read:
            self._is_read = True
            # Threads that read would keep the window from painting the rest of its first picture.
            QTimer.singleShot(0, self, self.reload)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus to the search field; as a focus proxy it would break the order of Tab."""
        self.search.setFocus(event.reason())

    def settle(self) -> None:
        """Wait until all that is asked is answered and shown, as a picture has to."""
        if not self._is_read:
            self.reload()
        self._ask_at_once()
        while self.finder.is_busy:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    @Slot()
    def finish(self) -> None:
        """Wait a little for what is being read, and read nothing any more."""
        for timer in (self._wait, self._slow):
            timer.stop()
        self.finder.finish()

    @Slot(str)
    def set_current(self, match_id: str) -> None:
        """Mark the match that is open."""
        self.model.set_current(match_id)
        self.list.choose(((match_id, ""),), scroll=True)

    def hide_result(self, hidden: bool) -> None:
        """Keep the result of the open match to itself while its future is hidden."""
        self.model.hide_result(hidden)

    def take_out(self, match_ids: tuple[str, ...]) -> None:
        """Show matches no more that are being deleted."""
        self.model.take_out(match_ids)

    @Slot()
    def focus_search(self) -> None:
        """Put the cursor into the search field, with what is in it selected."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    @Slot()
    def clear_search(self) -> None:
        """List everything again."""
        self.filters.clear()

    @Slot()
    def _start_over(self) -> None:
        self.clear_search()
        self.focus_search()

    @Slot()
    def _on_changed(self) -> None:
        self._wait.stop()
        self._is_new = True
        self._slow.start()

    @Slot(object)
    def _on_first(self, page: Page) -> None:
        keys, bar = self.list.chosen_keys(), self.list.verticalScrollBar()
        scrolled = 0 if self._is_new else bar.value()
        self._is_new = False
        self.model.show(page.rows, is_last=page.is_last)
        self.list.choose(keys)
        bar.setValue(scrolled)
        if page.rows:
            self.pages.show_list()
        self.opener.go_on()

    @Slot(object)
    def _on_more(self, page: Page) -> None:
        self.model.append(page.rows, is_last=page.is_last)

    @Slot(object)
    def _on_counted(self, overview: Overview) -> None:
        self._slow.stop()
        if overview.everything or self.finder.sought is not Sought.MATCHES:
            values = {"shown": overview.total, "all": overview.everything}
            self._tell(message("library-shown", values))
        else:
            self._tell(message("library-none"))
        if not overview.total:
            self.pages.show_nothing(overview, self.finder.sought, self.finder.query)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._slow.stop()
        self.opener.forget()
        if not isinstance(error, LibraryError):
            raise error
        self.model.show(())
        self._tell("")
        self.pages.show_failure(error)

    @Slot()
    def _on_slow(self) -> None:
        self._tell(message("library-searching"))
        if not self.model.rowCount():
            self.pages.show_searching()

    def _tell(self, summary: str) -> None:
        if summary != self._summary:
            self._summary = summary
            self.summary_changed.emit(summary)

    @Slot()
    def _open_found(self) -> None:
        """Open what Enter in the search field means: the selected row, else the first."""
        self._ask_at_once()
        self.opener.open_first()

    @Slot()
    def _enter_list(self) -> None:
        self._ask_at_once()
        self.opener.enter()

    def _ask_at_once(self) -> None:
        """Ask for what has been typed, if that is still to be asked."""
        if self._wait.isActive():
            self._ask_text()

    @Slot()
    def _ask_text(self) -> None:
        self._wait.stop()
        self.filters.ask_text()

    @Slot(str)
    def _ask_text_soon(self, _text: str) -> None:
        self._wait.start()

    @Slot(QPoint)
    def _show_menu(self, place: QPoint) -> None:
        self.menu.fill(self.list.chosen_rows())
        self.menu.popup(place)

    @Slot()
    def _delete_chosen(self) -> None:
        """Delete matches; beside a goal or kick the key could be meant for that alone."""
        if self.finder.sought is not Sought.MATCHES:
            return
        if self.finder.read_only:
            self.undo_bar.say(message("library-is-read-only"))
        elif self.chosen:
            self.wishes.delete_wanted.emit(self.chosen)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filters)
        column.addWidget(self.pages, 1)
        column.addWidget(self.undo_bar)

    def _connect(self) -> None:
        finder = self.finder
        finder.changed.connect(self._on_changed)
        finder.first_found.connect(self._on_first)
        finder.more_found.connect(self._on_more)
        finder.counted.connect(self._on_counted)
        finder.failed.connect(self._on_failed)
        self.model.more_wanted.connect(finder.ask_more)
        self._wait.timeout.connect(self._ask_text)
        self._slow.timeout.connect(self._on_slow)
        self.search.textChanged.connect(self._ask_text_soon)
        self.search.left_downwards.connect(self._enter_list)
        self.search.returnPressed.connect(self._open_found)
        self.menu.open_wanted.connect(self.opener.open_current)
        self.list.menu_wanted.connect(self._show_menu)
        self.list.delete_pressed.connect(self._delete_chosen)
        self.pages.import_wanted.connect(self.import_requested)
        self.pages.clear_wanted.connect(self._start_over)
        self.pages.retry_wanted.connect(self.reload)
        self.undo_bar.pressed.connect(self.wishes.undo_wanted)


def _timer(parent: QWidget, after_ms: int) -> QTimer:
    made = QTimer(parent)
    made.setSingleShot(True)
    made.setInterval(after_ms)
    return made
