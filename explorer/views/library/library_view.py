"""The library panel: search above, matches below."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QListView, QMenu, QStackedLayout, QVBoxLayout, QWidget

from explorer.domain.ports import LibraryError, MatchStore
from explorer.domain.query import Query
from explorer.views.common.appearance import Appearance
from explorer.views.library.match_delegate import MatchDelegate
from explorer.views.library.matches_model import MatchesModel
from explorer.views.library.notice import Notice
from explorer.views.library.search_field import SearchField
from explorer.views.text import message

DEBOUNCE_MS = 100


class _Way(Enum):
    """What the button of the notice does."""

    IMPORT = auto()
    CLEAR = auto()
    RETRY = auto()


class LibraryView(QWidget):
    """Lists what the library holds; a match is opened with Enter or a double click."""

    open_requested = Signal(str)
    import_requested = Signal()
    summary_changed = Signal(str)

    def __init__(
        self, store: MatchStore, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(message("library-name"))
        self._store = store
        self._total = 0
        self._summary = ""
        self._way = _Way.IMPORT
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(DEBOUNCE_MS)
        self.model = MatchesModel(self)
        self.search = SearchField(appearance)
        self.list = self._make_list(appearance)
        self.notice = Notice()
        self._pages = QStackedLayout()
        self._lay_out()
        self._connect(appearance)
        self.setFocusProxy(self.search)
        self.reload()

    @property
    def summary(self) -> str:
        """How many matches are listed, in a few words."""
        return self._summary

    @Slot()
    def reload(self) -> None:
        """Read the library again, as after an import."""
        self._wait.stop()
        selected = self.model.summary(self.list.currentIndex())
        try:
            self._find(self.search.text().strip())
        except LibraryError as error:
            self.model.set_summaries(())
            self._say("failed", message(error.code, error.values), _Way.RETRY, "retry")
        self._select(selected.id if selected else None)

    @Slot(str)
    def set_current(self, match_id: str) -> None:
        """Mark the match that is open."""
        self.model.set_current(match_id)
        self._select(match_id)

    def hide_result(self, hidden: bool) -> None:
        """Keep the result of the open match to itself while its future is hidden."""
        self.model.hide_result(hidden)

    @Slot()
    def focus_search(self) -> None:
        """Put the cursor into the search field, with what is in it selected."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    @Slot()
    def clear_search(self) -> None:
        """List every match again."""
        self.search.clear()
        self.reload()

    def _find(self, text: str) -> None:
        """Ask the library and show its answer.

        Raises:
            LibraryError: If the library can't be read.
        """
        found = self._store.summaries(Query(text=text))
        self._total = len(self._store.summaries()) if text else len(found)
        self.model.set_summaries(found)
        if found:
            self._pages.setCurrentWidget(self.list)
            self._tell(message("library-shown", {"shown": len(found), "all": self._total}))
        elif text:
            sentence = message("library-nothing-text", {"text": text})
            self._say("nothing", sentence, _Way.CLEAR, "clear")
            self._tell(message("library-shown", {"shown": 0, "all": self._total}))
        else:
            self._say("empty", message("library-empty-text"), _Way.IMPORT, "import")
            self._tell(message("library-none"))

    def _say(self, what: str, sentence: str, way: _Way, button: str) -> None:
        self._way = way
        self.notice.say(message(f"library-{what}-title"), sentence, message(f"library-{button}"))
        self._pages.setCurrentWidget(self.notice)

    def _tell(self, summary: str) -> None:
        if summary != self._summary:
            self._summary = summary
            self.summary_changed.emit(summary)

    def _select(self, match_id: str | None) -> None:
        row = self.model.row_of(match_id)
        if row is not None:
            self.list.setCurrentIndex(self.model.index(row))

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        summary = self.model.summary(index)
        if summary is not None:
            self.open_requested.emit(summary.id)

    @Slot()
    def _open_found(self) -> None:
        """Open what Enter in the search field means: the selected match, else the first."""
        if self._wait.isActive():
            self.reload()
        current = self.list.currentIndex()
        self._open(current if current.isValid() else self.model.index(0))

    @Slot()
    def _enter_list(self) -> None:
        if self._wait.isActive():
            self.reload()
        if not self.model.rowCount():
            return
        if not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.model.index(0))
        self.list.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _follow_notice(self) -> None:
        match self._way:
            case _Way.IMPORT:
                self.import_requested.emit()
            case _Way.CLEAR:
                self.clear_search()
                self.focus_search()
            case _Way.RETRY:
                self.reload()

    @Slot(QPoint)
    def _show_menu(self, place: QPoint) -> None:
        if self.list.indexAt(place).isValid():
            self.menu.popup(self.list.viewport().mapToGlobal(place))

    @Slot()
    def _open_current(self) -> None:
        self._open(self.list.currentIndex())

    @Slot()
    def _copy_id(self) -> None:
        summary = self.model.summary(self.list.currentIndex())
        if summary is not None:
            QGuiApplication.clipboard().setText(summary.id)

    @Slot(str)
    def _search_soon(self, _text: str) -> None:
        self._wait.start()

    def _make_list(self, appearance: Appearance) -> QListView:
        made = QListView()
        made.setAccessibleName(message("library-name"))
        made.setModel(self.model)
        made.setItemDelegate(MatchDelegate(appearance, made))
        made.setUniformItemSizes(True)
        made.setMouseTracking(True)
        made.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        return made

    def _lay_out(self) -> None:
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.notice)
        head = QVBoxLayout()
        head.setContentsMargins(12, 8, 12, 8)
        head.addWidget(self.search)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(self._pages, 1)

    def _connect(self, appearance: Appearance) -> None:
        self.menu = QMenu(self)
        for key, slot in (("open", self._open_current), ("copy-id", self._copy_id)):
            action = QAction(message(f"library-{key}"), self)
            action.triggered.connect(slot)
            self.menu.addAction(action)
        self._wait.timeout.connect(self.reload)
        self.search.textChanged.connect(self._search_soon)
        self.search.left_downwards.connect(self._enter_list)
        self.search.returnPressed.connect(self._open_found)
        self.list.activated.connect(self._open)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.notice.pressed.connect(self._follow_notice)
        appearance.changed.connect(self.list.viewport().update)
