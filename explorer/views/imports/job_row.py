"""One import of the panel, be it of one file or of thousands."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListView, QPushButton, QVBoxLayout, QWidget

from explorer.domain.imports import (
    FileProgress,
    ImportProgress,
    ImportResult,
    ImportStatus,
    ImportStep,
)
from explorer.views.common.announcing import announce
from explorer.views.common.appearance import Appearance
from explorer.views.common.elided_label import ElidedLabel
from explorer.views.common.sizing import keep_height
from explorer.views.imports.amounts import rate_text
from explorer.views.imports.import_row import EndedImport, ImportRow, RowState
from explorer.views.imports.names import short_name
from explorer.views.imports.result_detail import ResultDetail
from explorer.views.imports.results_model import ResultsModel, asks_for_attention
from explorer.views.imports.steps import StepList
from explorer.views.text import message

LISTED = 4
"""So many results are seen at once; the others are scrolled to."""

LISTED_OF_ALL = 8
"""So many where the user has asked for all of them."""

_ROW_HEIGHT = 24


class JobRow(ImportRow):
    """Shows the steps of a single file, or the rate of many with a list of what needs a look.

    Once many have ended, ``all_button`` lists all of them, and fewer again.
    ``detail`` shows a single file's result in full, or of many the chosen one's;
    ``detail_shown`` says that it shows another one.
    """

    detail_shown = Signal(QWidget)

    def __init__(self, name: str, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(name, appearance, parent)
        self._counts: Counter[ImportStatus] = Counter()
        self._all: list[ImportResult] = []
        self._many = False
        self._lists_all = False
        self._cancelled: bool | None = None
        self._is_news = True
        self._steps = StepList(appearance)
        self._pace = _Pace()
        self.model = ResultsModel(appearance, self)
        self.list = self._make_list()
        self.all_button = QPushButton()
        self.all_button.setProperty("role", "flat")
        self.detail = ResultDetail(appearance)
        for column, widgets in (
            (self.parts, (self._pace, self._steps)),
            (self.results, (self.list, self.all_button, self.detail)),
        ):
            for widget in widgets:
                column.addWidget(widget)
                widget.hide()
        self.results.setAlignment(self.all_button, Qt.AlignmentFlag.AlignLeft)
        self.all_button.clicked.connect(self._list_all_or_fewer)
        self.detail.decided.connect(self._on_decided)
        self.set_note(message("imports-waiting"))

    @property
    def counts(self) -> Counter[ImportStatus]:
        """How many results there are of each kind."""
        return self._counts

    @property
    def tally(self) -> Counter[RowState]:
        """What the job adds to the panel's summary: itself, or once it has ended its results."""
        failed = self._counts[ImportStatus.FAILED]
        done = self._counts.total() - failed
        if self.is_running or not (failed or done):
            return Counter((self.state,))
        # An import that broke off has failed, whatever had come in by then.
        failed = max(failed, int(self.state is RowState.FAILED))
        return Counter({RowState.FAILED: failed, RowState.DONE: done})

    @property
    def ended(self) -> EndedImport | None:
        """The import, once it has ended as it was to or was cancelled."""
        if self._cancelled is None:
            return None
        return EndedImport(tuple(self._all), self.imports, self._cancelled)

    @property
    def text(self) -> str:
        """How the job ended; empty while it runs."""
        if self.is_running:
            return ""
        return super().text or self.detail.text

    @property
    def pace(self) -> str:
        """How many of many are done, how fast, and which are read; empty for a single file."""
        return self._pace.text

    @property
    def steps(self) -> StepList:
        """The steps of a single file."""
        return self._steps

    def show_progress(self, progress: ImportProgress) -> None:
        """Show how far the import is."""
        if not self.is_running:
            return
        self.set_progress(progress.share)
        self._many = progress.found > 1
        if progress.searching:
            self.set_note(message("imports-searching"))
            return
        key = "imports-cancelling-many" if self._many else "imports-cancelling"
        self.set_note(message(key))
        self._pace.setVisible(self._many)
        if self._many:
            self._pace.show_progress(progress)
        elif progress.files:
            self._steps.show_file(progress.files[0])
            self._steps.show()

    def add_results(self, results: Sequence[ImportResult]) -> None:
        """Take note of results as they come; those that need a look are listed."""
        if not results:
            return
        self._all += results
        self._counts.update(result.status for result in results)
        self.model.add([result for result in results if asks_for_attention(result)])
        if self._many or self._counts.total() > 1:
            self._show_list()

    def finish(self) -> None:
        """The import has run to its end."""
        self._cancelled = False
        failed, total = self._counts[ImportStatus.FAILED], self._counts.total()
        if not total:
            self.fail(message("imports-nothing-found"))
        elif total == 1:
            self.detail.show_result(self._all[0])
            self.detail_shown.emit(self.detail)
            if failed:
                self.fail("")
            else:
                self.succeed("")
        elif failed:
            self.end(RowState.FAILED, self.totals())
        else:
            self.succeed(self.totals())
        self._put_away()

    def refuse(self, result: ImportResult) -> None:
        """The only file of the job can't be read."""
        self.detail.imports = self.imports
        self.add_results([result])
        self.finish()

    def repeat(self, ended: EndedImport) -> None:
        """Show an import that has ended elsewhere, where its end was told."""
        self._is_news = False
        self.imports = self.detail.imports = ended.imports
        self.add_results(ended.results)
        if ended.cancelled:
            self.stop()
        else:
            self.finish()

    def stop(self) -> None:
        """The user has cancelled the import."""
        self._cancelled = True
        kept = self._counts.total() - self._counts[ImportStatus.FAILED]
        if kept:
            text = message("imports-cancelled-kept", {"totals": self.totals()})
        else:
            text = message("imports-cancelled")
        self.end(RowState.DONE if kept else RowState.FAILED, text)
        self._put_away()

    def break_off(self, text: str) -> None:
        """Something ended the import that nobody expected."""
        self.end(RowState.FAILED, text)
        self._put_away()

    def totals(self) -> str:
        """How many files ended how, in a few words."""
        return ", ".join(
            message(f"imports-total-{status}", {"n": count})
            for status in ImportStatus
            if (count := self._counts[status])
        )

    def _put_away(self) -> None:
        self._steps.hide()
        self._pace.hide()
        self._offer_all()
        if self._is_news:
            announce(self, f"{self.title}. {self.text}")

    def _show_list(self) -> None:
        rows = self.model.rowCount()
        most = LISTED_OF_ALL if self._lists_all else LISTED
        self.list.setVisible(rows > 0)
        keep_height(self.list, self._appearance, min(rows, most) * _ROW_HEIGHT + 2)

    def _offer_all(self) -> None:
        """Let the user see the results that need no look too, or those that do alone."""
        others = sum(not asks_for_attention(result) for result in self._all)
        self.all_button.setVisible(len(self._all) > 1 and others > 0)
        key = "imports-list-fewer" if self._lists_all else "imports-list-all"
        self.all_button.setText(message(key, {"count": len(self._all)}))
        self.list.setAccessibleName(
            message("imports-list-of-all" if self._lists_all else "imports-list")
        )

    @Slot()
    def _list_all_or_fewer(self) -> None:
        self._lists_all = not self._lists_all
        self.detail.show_result(None)
        self.model.show_only(
            [result for result in self._all if self._lists_all or asks_for_attention(result)]
        )
        self._show_list()
        self._offer_all()
        if self._lists_all:
            self.detail_shown.emit(self.list)

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self.detail.show_result(self.model.result(current))
        self.detail_shown.emit(self.detail)

    @Slot(object)
    def _on_decided(self, result: ImportResult) -> None:
        index = self.list.currentIndex()
        before = self.model.result(index)
        if before is not None:
            self.model.replace(index.row(), result)
            self._all = [result if one is before else one for one in self._all]
        elif len(self._all) == 1:
            # A single file's result is shown without a list to choose it from.
            self._all = [result]

    def _make_list(self) -> QListView:
        made = QListView()
        made.setModel(self.model)
        made.setUniformItemSizes(True)
        made.setTextElideMode(Qt.TextElideMode.ElideRight)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        made.setTabKeyNavigation(False)
        made.setAccessibleName(message("imports-list"))
        made.setStyleSheet(f"QListView::item {{ height: {self._appearance.px(_ROW_HEIGHT)}px; }}")
        made.selectionModel().currentChanged.connect(self._on_current_changed)
        return made


class _Pace(QWidget):
    """How many of many are done, how fast it goes, and which are being read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count, self._rate = QLabel(), QLabel()
        self._names = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        for label in (self._count, self._rate, self._names):
            label.setProperty("role", "secondary")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._count)
        row.addStretch(1)
        row.addWidget(self._rate)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._names)

    @property
    def text(self) -> str:
        """All that is said."""
        said = (self._count.text(), self._rate.text(), self._names.full_text)
        return "; ".join(text for text in said if text)

    def show_progress(self, progress: ImportProgress) -> None:
        """Show how far it is."""
        failed = progress.counts.get(ImportStatus.FAILED, 0)
        values = {
            "done": progress.done,
            "found": progress.found,
            "failed": failed,
        }
        self._count.setText(message("imports-count-failed" if failed else "imports-count", values))
        if progress.rate is not None:
            self._rate.setText(rate_text(progress.rate, progress.seconds_left))
        self._names.set_full_text(_names(progress.files))


def _names(files: Sequence[FileProgress]) -> str:
    if not files:
        return ""
    return message("imports-reading", {"names": ", ".join(_file_text(file) for file in files)})


def _file_text(file: FileProgress) -> str:
    name = short_name(file.name)
    if file.step is not ImportStep.READ:
        return name
    return message("imports-reading-file", {"name": name, "percent": int(100 * file.share)})
