"""What is selected in two lines, for windows too narrow to show the inspector as well."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from explorer.analysis.describe import title_of
from explorer.analysis.facts import FactRow, fact_rows
from explorer.analysis.marks import Mark, mark_of_time, minute_label
from explorer.analysis.message import Message, say
from explorer.domain.events import Event, Goal
from explorer.domain.evidence import FactName
from explorer.domain.time import Certainty, EventTime
from explorer.scenes.event_glyph import ringed_glyph
from explorer.scenes.marks import Band, Ink, Pos, Text
from explorer.scenes.marks import Mark as DrawnMark
from explorer.session.match_session import MatchSession
from explorer.views.common.appearance import Appearance
from explorer.views.common.elided_label import ElidedLabel
from explorer.views.common.marks_widget import MarksWidget
from explorer.views.common.sizing import keep_height, keep_width
from explorer.views.inspector.subject import shown_event
from explorer.views.text import message
from explorer.views.text.wording import words

HEIGHT = 52
GLYPH_BOX = 34
BOX = 18
BOX_STEP = BOX + 5
MOST_BOXES = 3
_TOLD = frozenset({Mark.ABOUT, Mark.AT_MOST, Mark.AT_LEAST, Mark.INFERRED, Mark.CONFLICT})


class SelectionStrip(QWidget):
    """Glyph, title, when and where in short, and the marks of what is not certain."""

    def __init__(
        self, session: MatchSession, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._appearance = appearance
        self.glyph = MarksWidget(appearance, GLYPH_BOX, GLYPH_BOX)
        self.heading = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self.heading.setProperty("role", "title")
        self.details = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self.details.setProperty("role", "secondary")
        self.boxes = MarksWidget(appearance, 0, BOX + 2)
        keep_height(self, appearance, HEIGHT)
        self.setProperty("role", "strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._lay_out()
        self._shown: Event | None = None
        session.match_changed.connect(self.render_selection)
        session.selection_changed.connect(self.on_state_changed)
        session.filter_changed.connect(self.on_state_changed)
        session.playhead_changed.connect(self.on_state_changed)
        self.render_selection()

    @Slot()
    def on_state_changed(self) -> None:
        """Show another event if it is another."""
        if shown_event(self._session.state) is not self._shown:
            self.render_selection()

    @Slot()
    def render_selection(self) -> None:
        """Show what is selected."""
        state = self._session.state
        event = self._shown = shown_event(state)
        self.glyph.setVisible(event is not None)
        self.details.setVisible(event is not None)
        if state.index is None or event is None:
            self.heading.set_full_text(message("inspector-nothing"))
            self.details.set_full_text("")
            self._show_boxes([])
            self.setAccessibleName(message("inspector-nothing"))
            return
        middle = Pos(GLYPH_BOX / 2, GLYPH_BOX / 2)
        self.glyph.set_marks(ringed_glyph(event, middle, 20))
        self.heading.set_full_text(words(title_of(state.index, event).heading))
        self.details.set_full_text(words(_details(event)))
        rows = fact_rows(state.index, event.id, state.model_p)
        self._show_boxes(_doubts(rows))
        self.setAccessibleName(f"{self.heading.full_text}, {self.details.full_text}")

    def _show_boxes(self, marks: list[Mark]) -> None:
        keep_width(self.boxes, self._appearance, len(marks) * BOX_STEP)
        self.boxes.set_marks(tuple(_boxes(marks)))

    def _lay_out(self) -> None:
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addStretch(1)
        lines.addWidget(self.heading)
        lines.addWidget(self.details)
        lines.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 4)
        row.setSpacing(8)
        row.addWidget(self.glyph)
        row.addLayout(lines, 1)
        row.addWidget(self.boxes)


def _details(event: Event) -> Message:
    """When, and what is not certain of the place."""
    when = _when(event.time)
    evidence = event.evidence_for(FactName.PLACE)
    if isinstance(event, Goal) and event.location is None:
        return say("value-and", first=when, second=say("place-not-reported"))
    if evidence is not None and evidence.certainty is Certainty.INFERRED:
        return say("value-and", first=when, second=say("inspector-place-inferred"))
    return when


def _when(time: EventTime) -> Message:
    if time.at.in_shootout:
        return say("when-kick", kick=int(time.at.elapsed))
    mark, minute = mark_of_time(time), minute_label(time.at)
    if mark is Mark.MEASURED:
        return say("span-measured", minute=minute, clock=time.at.clock_label)
    return say(f"span-{mark}-alone", minute=minute)


def _doubts(rows: Iterable[FactRow]) -> list[Mark]:
    found = dict.fromkeys(row.mark for row in rows if row.mark in _TOLD)
    return list(found)[:MOST_BOXES]


def _boxes(marks: list[Mark]) -> Iterable[DrawnMark]:
    """Small outlined boxes with a sign in each."""
    for place, mark in enumerate(marks):
        left = place * BOX_STEP + 4
        middle = Pos(left + BOX / 2, 1 + BOX / 2)
        yield Band(Pos(left, 1), Pos(left + BOX, 1 + BOX), ink=Ink.BORDER_STRONG, radius_px=2)
        yield Text(middle, mark.sign, 12, align="center")
