"""One result in full: why it failed or what it changed, and what can be done about it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from explorer.domain.excerpt import Excerpt
from explorer.domain.imports import ImportResult, Problem
from explorer.domain.query import MatchSummary
from explorer.views.common.appearance import Appearance
from explorer.views.common.flow_layout import FlowLayout
from explorer.views.common.icons import icon
from explorer.views.imports.excerpt_view import ExcerptView, LineDialog
from explorer.views.imports.names import short_name
from explorer.views.text import message
from explorer.views.text.wording import finding_text, provider_text, words

MOST_FINDINGS = 3
"""How many notes on the data are told here; the inspector of the match has them all."""


class ResultDetail(QWidget):
    """Shows one result at a time; it is empty, and takes no room, without one.

    ``imports`` is False where the file was only opened to be shown.
    """

    lenient_requested = Signal(object)
    open_requested = Signal(str)
    joined = Signal(str, str)
    kept_apart = Signal(str, str)
    decided = Signal(object)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.imports = True
        self._result: ImportResult | None = None
        self._asked: list[ImportResult] = []
        self._column = QVBoxLayout(self)
        self._said = _paragraph()
        # Few results have an excerpt, and a text editor is slow to make.
        self._excerpt: ExcerptView | None = None
        self._more = _paragraph(role="secondary")
        self._same = _paragraph()
        self.line_button = QPushButton()
        self.line_button.setProperty("role", "primary")
        self.lenient_button = QPushButton()
        self.join_button = QPushButton(message("imports-join"))
        self.apart_button = QPushButton(message("imports-apart"))
        self.open_button = QPushButton(message("imports-open"))
        self.copy_button = QPushButton(message("imports-copy"))
        self.copy_button.setProperty("role", "flat")
        self._lay_out()
        self._connect()
        self.recolour()
        self.show_result(None)

    @property
    def result(self) -> ImportResult | None:
        """The result that is shown."""
        return self._result

    @property
    def text(self) -> str:
        """All that is said of the result."""
        parts = (self._said, self._more, self._same)
        return "\n".join(part.text() for part in parts if part.text())

    def show_result(self, result: ImportResult | None) -> None:
        """Show another result, or nothing."""
        self._result = result
        self.setVisible(result is not None)
        self.lenient_button.setEnabled(result not in self._asked)
        if result is not None:
            self._show_problem(result.problem)
            self._show_match(result)

    @Slot()
    def recolour(self) -> None:
        """Take over the theme."""
        self.copy_button.setIcon(icon("copy", self._appearance.theme))

    def _show_problem(self, problem: Problem | None) -> None:
        excerpt = problem.excerpt if problem else None
        remedy = problem.remedy if problem else None
        if self._excerpt is not None:
            self._excerpt.hide()
        self.line_button.setVisible(excerpt is not None)
        self.lenient_button.setVisible(remedy is not None)
        self.copy_button.setVisible(problem is not None)
        if excerpt is not None:
            self._show_excerpt(excerpt)
            self.line_button.setText(message("imports-show-line", {"line": excerpt.line}))
        if remedy is not None:
            self.lenient_button.setText(message(f"imports-remedy-{remedy}"))
        if problem is None:
            return
        _fill(self._said, message(problem.code, problem.values))
        if not self.imports:
            _fill(self._more, "")
        elif problem.readable:
            _fill(self._more, message("imports-readable", {"count": problem.readable}))
        else:
            _fill(self._more, message("imports-nothing-added"))

    def _show_excerpt(self, excerpt: Excerpt) -> None:
        if self._excerpt is None:
            self._excerpt = ExcerptView(self._appearance)
            self._column.insertWidget(1, self._excerpt)
        self._excerpt.show_excerpt(excerpt)
        self._excerpt.show()

    def _show_match(self, result: ImportResult) -> None:
        self.open_button.setVisible(result.match_id is not None)
        other = result.same_as[0] if result.same_as else None
        self.join_button.setVisible(other is not None)
        self.apart_button.setVisible(other is not None)
        _fill(self._same, "" if other is None else _same_text(other))
        if result.problem is None:
            _fill(self._said, _said_of(result))
            _fill(self._more, "\n".join(_told_of(result)))

    @Slot()
    def _show_line(self) -> None:
        result = self._result
        if result is not None and result.problem is not None and result.problem.excerpt is not None:
            LineDialog(result, result.problem.excerpt, self._appearance, self.window()).open()

    @Slot()
    def _import_leniently(self) -> None:
        if self._result is not None:
            self._asked.append(self._result)
            self.lenient_button.setEnabled(False)
            self.lenient_requested.emit(self._result)

    @Slot()
    def _open(self) -> None:
        if self._result is not None and self._result.match_id is not None:
            self.open_requested.emit(self._result.match_id)

    @Slot()
    def _copy(self) -> None:
        result = self._result
        if result is None:
            return
        key = "imports-not-imported" if self.imports else "imports-not-shown"
        title = message(key, {"name": short_name(result.name)})
        lines = [title, self.text]
        if self._excerpt is not None and self._excerpt.isVisibleTo(self):
            lines.append(self._excerpt.toPlainText())
        QGuiApplication.clipboard().setText("\n".join(lines))

    @Slot()
    def _join(self) -> None:
        self._decide(self.joined, "imports-joined")

    @Slot()
    def _keep_apart(self) -> None:
        self._decide(self.kept_apart, "imports-kept-apart")

    def _decide(self, signal: SignalInstance, key: str) -> None:
        """Hand a decision on, and ask about the next match that may be the same, if any."""
        result = self._result
        if result is None or result.match_id is None or not result.same_as:
            return
        other = result.same_as[0]
        signal.emit(result.match_id, other.id)
        left = replace(result, same_as=result.same_as[1:])
        self.show_result(left)
        if not left.same_as:
            _fill(self._same, message(key, {"home": result.home, "away": result.away}))
        self.decided.emit(left)

    def _lay_out(self) -> None:
        buttons = FlowLayout()
        for button in (
            self.line_button,
            self.lenient_button,
            self.join_button,
            self.apart_button,
            self.open_button,
            self.copy_button,
        ):
            buttons.addWidget(button)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        for part in (self._said, self._more, self._same):
            self._column.addWidget(part)
        self._column.addLayout(buttons)

    def _connect(self) -> None:
        self.line_button.clicked.connect(self._show_line)
        self.lenient_button.clicked.connect(self._import_leniently)
        self.join_button.clicked.connect(self._join)
        self.apart_button.clicked.connect(self._keep_apart)
        self.open_button.clicked.connect(self._open)
        self.copy_button.clicked.connect(self._copy)
        self._appearance.changed.connect(self.recolour)


def _paragraph(role: str = "") -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    # Else its longest word would be the least width of all rows of the panel.
    label.setMinimumWidth(1)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    if role:
        label.setProperty("role", role)
    return label


def _fill(label: QLabel, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))


def _said_of(result: ImportResult) -> str:
    said = message(f"import-{result.status}", {"home": result.home, "away": result.away})
    if not result.findings:
        return said
    return message("import-notes", {"said": said, "count": len(result.findings)})


def _told_of(result: ImportResult) -> Iterator[str]:
    """What changed, and what a reader should know about the data, as far as there is room."""
    yield from (words(change) for change in result.changes)
    for finding in result.findings[:MOST_FINDINGS]:
        yield finding_text(finding.code, finding.values)
    if len(result.findings) > MOST_FINDINGS:
        yield message("imports-notes-more")


def _same_text(other: MatchSummary) -> str:
    return message(
        "imports-perhaps-same",
        {
            "home": other.home,
            "away": other.away,
            "score": str(other.score),
            "provider": provider_text(other.provider),
        },
    )
