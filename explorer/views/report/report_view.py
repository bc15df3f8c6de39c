"""The report's list: what the user does with sentences, and how it follows the playhead."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPoint,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QListView, QPushButton, QWidget

from explorer.session.commands import GoTo
from explorer.session.match_session import MatchSession
from explorer.views.common.announcing import announce_description
from explorer.views.common.appearance import Appearance
from explorer.views.common.motion import Scrolling
from explorer.views.report.report_delegate import ReportDelegate
from explorer.views.report.report_model import ReportModel
from explorer.views.text import message

_CHOOSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class ReportView(QListView):
    """Sentences in reading order; clicking one selects its event and moves the playhead.

    ``follow_button`` keeps the current sentence in the middle; scrolling lets go of it.
    """

    summary_changed = Signal(str)

    def __init__(
        self, session: MatchSession, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._followed: int | None = None
        self._told = ""
        self._pressed: QModelIndex | None = None
        self.report = ReportModel(self)
        self.rows = ReportDelegate(appearance, self)
        self.follow_button = QPushButton(message("report-follow"))
        self._scrolling = Scrolling(appearance, self.verticalScrollBar())
        self._set_up()
        session.match_changed.connect(self.on_match_changed)
        session.playhead_changed.connect(self.on_state_changed)
        session.selection_changed.connect(self.on_state_changed)
        session.hover_changed.connect(self.on_state_changed)
        session.filter_changed.connect(self.on_state_changed)
        appearance.changed.connect(self.recolour)
        self.on_match_changed()

    @property
    def summary(self) -> str:
        """What the report holds, in a few words."""
        rows = range(self.report.rowCount())
        count = sum(not self.report.standing(row).hidden for row in rows)
        if not count:
            return ""
        return message("report-summary", {"n": count})

    @Slot()
    def on_match_changed(self) -> None:
        """Show another match's report."""
        self.rows.forget()
        self.report.set_index(self._session.state.index)
        self._followed = None
        self.on_state_changed()

    @Slot()
    def on_state_changed(self) -> None:
        """Bring the sentences up to date."""
        moved = False
        for row in self.report.refresh(self._session.state):
            hidden = self.report.standing(row).hidden
            if hidden != self.isRowHidden(row):
                self.setRowHidden(row, hidden)
                moved = True
            self.update(self.report.index(row))
        if self.summary != self._told:
            self._told = self.summary
            self.summary_changed.emit(self._told)
        if self.report.current != self._followed:
            self._follow()
        elif moved:
            # With the future shown again the sentence isn't at the end any more.
            self._centre(smoothly=False)

    @Slot()
    def recolour(self) -> None:
        """Take over the theme and the text size."""
        self.rows.forget()
        if self.rows.set_width(self.viewport().width()):
            self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the sentences to the new width."""
        is_new = self.rows.set_width(event.size().width())
        # In here a scroll bar may come or go, which is a resize of its own.
        super().resizeEvent(event)
        if is_new:
            self.scheduleDelayedItemsLayout()
            self._centre(smoothly=False)

    def showEvent(self, event: QShowEvent) -> None:
        """Come up at the current sentence."""
        super().showEvent(event)
        self._centre(smoothly=False)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Note where a click begins."""
        super().mousePressEvent(event)
        self._pressed = self.indexAt(event.position().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Select what was clicked: the phrase's event, or the sentence's."""
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        index = self.indexAt(point)
        clicked = event.button() == Qt.MouseButton.LeftButton and index == self._pressed
        self._pressed = None
        if clicked and self._is_open(index):
            moves = not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            link = self.rows.link_at(index, self.visualRect(index), point)
            self._choose(index.row(), link, move=moves)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Hover the event under the pointer."""
        super().mouseMoveEvent(event)
        self._hover_at(event.position().toPoint())

    def leaveEvent(self, event: QEvent) -> None:
        """Hover nothing."""
        super().leaveEvent(event)
        self._session.hover(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with the arrows, choose with Enter or Space."""
        index = self.currentIndex()
        if event.key() in _CHOOSING:
            if self._is_open(index):
                moves = not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                self._choose(index.row(), None, move=moves)
            return
        super().keyPressEvent(event)
        walked = self.currentIndex()
        if walked != index:
            self.follow_button.setChecked(False)
            spoken = walked.data(Qt.ItemDataRole.AccessibleTextRole)
            announce_description(self, spoken)

    @Slot()
    def _let_go(self) -> None:
        self._scrolling.stop()
        self.follow_button.setChecked(False)

    @Slot(bool)
    def _on_follow_toggled(self, following: bool) -> None:
        if following:
            self._centre(smoothly=True)

    def _set_up(self) -> None:
        self.setModel(self.report)
        self.setItemDelegate(self.rows)
        self.setAccessibleName(message("dock-report"))
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # A bar that comes and goes would wrap the sentences anew.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        # The rows' grounds go on under the bar, to the edge of the panel.
        bar = self.verticalScrollBar().sizeHint().width()
        self.setViewportMargins(0, 0, -bar, 0)
        self.setMouseTracking(True)
        self.setMinimumWidth(200)
        self.verticalScrollBar().setSingleStep(18)
        self.verticalScrollBar().actionTriggered.connect(self._let_go)
        self.follow_button.setCheckable(True)
        self.follow_button.setChecked(True)
        self.follow_button.setToolTip(message("report-follow-tip"))
        self.follow_button.toggled.connect(self._on_follow_toggled)

    def _is_open(self, index: QModelIndex) -> bool:
        """Whether a row can be chosen."""
        return index.isValid() and not self.report.standing(index.row()).ghost

    def _choose(self, row: int, link: str | None, *, move: bool) -> None:
        sentence = self.report.sentence(row)
        if link is None and sentence.event is not None:
            link = sentence.event.id
        if link is not None:
            self._session.select(link, move=move)
        elif sentence.at is not None and move:
            self._session.go(GoTo(sentence.at))

    def _hover_at(self, point: QPoint) -> None:
        index = self.indexAt(point)
        if not self._is_open(index):
            self._session.hover(None)
            self.viewport().unsetCursor()
            return
        sentence = self.report.sentence(index.row())
        link = self.rows.link_at(index, self.visualRect(index), point)
        if link is None and sentence.event is not None:
            link = sentence.event.id
        self._session.hover(link)
        leads = link is not None or sentence.at is not None
        shape = Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def _follow(self) -> None:
        first = self._followed is None
        self._followed = self.report.current
        if self.follow_button.isChecked():
            self._centre(smoothly=not first)

    def _centre(self, *, smoothly: bool) -> None:
        """Bring the current sentence to the middle, if the user wants that."""
        row = self.report.current
        if row is None or not self.follow_button.isChecked() or not self.isVisible():
            return
        bar = self.verticalScrollBar()
        middle = self.visualRect(self.report.index(row)).center().y() + bar.value()
        wanted = middle - self.viewport().height() // 2
        wanted = max(bar.minimum(), min(wanted, bar.maximum()))
        self._scrolling.go_to(wanted, smoothly=smoothly)
