"""The foot of the browser: what is downloaded, how far it is, and whose data it is."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from explorer.domain.open_data import OpenOutcome, OpenProgress, OpenState
from explorer.views.common.announcing import announce
from explorer.views.text import message


class DownloadBar(QWidget):
    """Offers to download, shows progress with a way to cancel, and says in the end what came."""

    download_requested = Signal()
    cancel_requested = Signal()
    terms_requested = Signal()

    def __init__(self, attribution: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._verb = "download"
        self._running = False
        self._wanted = 0
        self.result = QLabel()
        self.result.setTextFormat(Qt.TextFormat.PlainText)
        self.result.setWordWrap(True)
        self.result.setContentsMargins(0, 0, 0, 8)
        self.attribution = QLabel(attribution)
        self.attribution.setProperty("role", "secondary")
        self.terms = QPushButton(message("open-data-terms"))
        self.terms.setProperty("role", "link")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(160)
        self.progress.setAccessibleName(message("open-data-progress-name"))
        self.far = QLabel()
        self.far.setProperty("role", "secondary")
        self.cancel_button = QPushButton(message("open-data-cancel"))
        self.download_button = QPushButton()
        self.download_button.setProperty("role", "primary")
        self._lay_out()
        self.terms.clicked.connect(self.terms_requested)
        self.cancel_button.clicked.connect(self._cancel)
        self.download_button.clicked.connect(self.download_requested)
        self.result.hide()
        self._show()

    @property
    def is_running(self) -> bool:
        """Whether matches are on their way."""
        return self._running

    def set_local(self, local: bool) -> None:
        """Speak of importing where nothing has to be downloaded."""
        self._verb = "import" if local else "download"
        self._show()

    def set_wanted(self, count: int) -> None:
        """Offer that many matches."""
        self._wanted = count
        self._show()

    def start(self, total: int) -> None:
        """Show that matches are on their way."""
        focused = self.download_button.hasFocus()
        self._running = True
        self.result.hide()
        self.cancel_button.setEnabled(True)
        self.set_progress(OpenProgress(0, total))
        self.cancel_button.show()
        if focused:
            self.cancel_button.setFocus()
        self._show()

    def set_progress(self, progress: OpenProgress) -> None:
        """Show how far it is."""
        if not self.cancel_button.isEnabled():
            return
        # A match that is stored counts twice as much as one that is only here.
        self.progress.setRange(0, 2 * progress.total)
        self.progress.setValue(2 * progress.done + progress.came)
        values = {
            "done": progress.done + progress.came,
            "total": progress.total,
            "size": _size(progress.received),
            "rate": _size(progress.rate or 0),
        }
        key = "open-data-progress" if progress.rate is None else "open-data-progress-rate"
        self.far.setText(message(key, values))

    def finish(self, outcomes: list[OpenOutcome], *, cancelled: bool = False) -> None:
        """Say what became of the matches; of what failed, the most frequent reason is told."""
        self.end(_ended(outcomes, cancelled=cancelled))

    def end(self, text: str) -> None:
        """Say how it ended."""
        focused = self.cancel_button.hasFocus()
        self._running = False
        self._show()
        if focused:
            (self.download_button if self._wanted else self.terms).setFocus()
        self.result.setText(text)
        self.result.show()
        announce(self, text)

    @Slot()
    def _cancel(self) -> None:
        self.cancel_button.setEnabled(False)
        self.far.setText(message("open-data-stopping"))
        self.cancel_requested.emit()

    def _show(self) -> None:
        for part in (self.progress, self.far, self.cancel_button):
            part.setVisible(self._running)
        self.download_button.setVisible(not self._running)
        self.download_button.setEnabled(self._wanted > 0)
        ending = "" if self._wanted else "-none"
        text = message(f"open-data-{self._verb}{ending}", {"n": self._wanted})
        self.download_button.setText(text)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.attribution)
        row.addWidget(self.terms)
        row.addStretch(1)
        for part in (self.far, self.progress, self.cancel_button, self.download_button):
            row.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(0)
        column.addWidget(self.result)
        column.addLayout(row)


def _size(count: float) -> str:
    return QLocale().formattedDataSize(round(count), 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def _ended(outcomes: list[OpenOutcome], *, cancelled: bool) -> str:
    came = sum(outcome.state is OpenState.IN_LIBRARY for outcome in outcomes)
    ending = "" if came else "-none"
    key = "cancelled" if cancelled else "ended"
    ended = message(f"open-data-{key}{ending}", {"n": came})
    problems = [outcome.problem for outcome in outcomes if outcome.problem is not None]
    if not problems:
        return ended
    (code, _), *_ = Counter(problem.code for problem in problems).most_common(1)
    first = next(problem for problem in problems if problem.code == code)
    values = {
        "ended": ended,
        "n": len(problems),
        "reason": message(first.code, first.values),
    }
    return message("open-data-ended-failed", values)
