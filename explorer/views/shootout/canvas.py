"""The shootout as a painted widget: hover and select with the mouse, walk with the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from explorer.analysis.describe import describe
from explorer.canvas.fonts import QtTextMeasure
from explorer.canvas.scene_widget import SceneWidget
from explorer.scenes.shootout import ShootoutScene, build_shootout_scene
from explorer.session.match_session import MatchSession
from explorer.views.common.announcing import announce_description
from explorer.views.common.appearance import Appearance
from explorer.views.shootout.walking import Step, walked
from explorer.views.text import message
from explorer.views.text.wording import words

SMALLEST = (480, 340)
_RING = 3
_STEPS = {
    Qt.Key.Key_Left: Step.PREVIOUS,
    Qt.Key.Key_Right: Step.NEXT,
    Qt.Key.Key_Up: Step.OTHER_ROW,
    Qt.Key.Key_Down: Step.OTHER_ROW,
}
_CHOOSE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_OWN_ARROWS = "ownArrows"
"""The property by which a widget claims the arrow keys from the window."""
_BY_KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class ShootoutCanvas(SceneWidget):
    """Shows the session's shootout and sets its hover and its selection.

    ``laid_out`` tells that things may stand elsewhere than before.
    """

    laid_out = Signal()

    def __init__(
        self, session: MatchSession, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(session.state, self._scene_for, appearance.theme, parent=parent)
        self._session = session
        self._appearance = appearance
        self._compact = False
        self._made: ShootoutScene | None = None
        self._first_round: int | None = None
        self._seen = self._visible_kicks()
        self._cursor: str | None = None
        self._ring = QWidget(self)
        self._ring.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._ring.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._ring.setStyleSheet(
            "background: none; border: 2px solid palette(accent); border-radius: 6px;"
        )
        self._ring.hide()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(*SMALLEST)
        self.setAccessibleName(message("shootout-view"))
        session.match_changed.connect(self.on_match_changed)
        session.playhead_changed.connect(self.on_playhead_changed)
        session.selection_changed.connect(self.on_changed)
        session.hover_changed.connect(self.on_changed)
        session.model_changed.connect(self.on_changed)
        session.filter_changed.connect(self.on_filter_changed)
        appearance.changed.connect(self.on_appearance_changed)

    @property
    def made(self) -> ShootoutScene | None:
        """The scene as laid out for the present size; None while the widget is hidden."""
        return self._made

    def set_compact(self, compact: bool) -> None:
        """Save room, as in a narrow window."""
        if compact != self._compact:
            self._compact = compact
            self.rebuild()

    def scroll_to(self, first_round: int) -> None:
        """Show the rounds from that one on, counted from 0, until the playhead moves on."""
        layout = self._made.layout if self._made else None
        if layout is None or layout.first_round == first_round:
            return
        self._first_round = first_round
        self.rebuild()

    def rebuild(self) -> None:
        """Lay everything out anew, at once or, where nobody sees it, when it is shown."""
        self._made = None
        super().rebuild()
        if self.isVisible():
            self._make()

    @Slot()
    def on_match_changed(self) -> None:
        """Show another match."""
        self._first_round = None
        self._seen = self._visible_kicks()
        self._drop_cursor()
        self.rebuild()

    @Slot()
    def on_playhead_changed(self) -> None:
        """Show the moment; lay out anew only where its kick or its rounds are out of sight."""
        if self._made is not None and not self._made.fits(self._session.state):
            self._first_round = None
            self.rebuild()
        else:
            self.refresh()

    @Slot()
    def on_changed(self) -> None:
        """Show what has changed since the last paint."""
        self.refresh()

    @Slot()
    def on_filter_changed(self) -> None:
        """Lay out anew where the filter concerns kicks."""
        before, self._seen = self._seen, self._visible_kicks()
        if before != self._seen:
            self._drop_cursor()
            self.rebuild()

    @Slot()
    def on_appearance_changed(self) -> None:
        """Draw in the theme in use."""
        if self._appearance.theme is not self.theme:
            self.set_theme(self._appearance.theme)

    def showEvent(self, event: QShowEvent) -> None:
        """Lay out what changed while nobody saw it."""
        super().showEvent(event)
        if self._made is None or not self._made.fits(self._session.state):
            self._first_round = None
            self.rebuild()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Hover what is nearest to the pointer."""
        self._drop_cursor()
        target = self.target_at(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if target else Qt.CursorShape.ArrowCursor)
        self._session.hover(target.event_id if target else None)

    def leaveEvent(self, event: QEvent) -> None:
        """Hover nothing."""
        super().leaveEvent(event)
        self._session.hover(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select what is nearest to the pointer; with Shift the playhead stays where it is."""
        target = self.target_at(event.position())
        if event.button() is not Qt.MouseButton.LeftButton or target is None:
            super().mousePressEvent(event)
            return
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._session.select(target.event_id, move=not shifted)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the rounds where not all have room."""
        layout = self._made.layout if self._made else None
        delta = event.angleDelta()
        turned = delta.x() or delta.y()
        if layout is None or layout.scroll is None or not turned:
            super().wheelEvent(event)
            return
        wanted = layout.first_round + (-1 if turned > 0 else 1)
        self.scroll_to(max(0, min(wanted, layout.rounds - layout.columns)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with the arrow keys, select with Enter or Space."""
        key = Qt.Key(event.key())
        plain = not event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
        )
        if key in _STEPS and plain:
            self._walk(_STEPS[key])
        elif key in _CHOOSE and plain and self._cursor is not None:
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._session.select(self._cursor, move=not shifted)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the arrow keys and show where they start, if the focus comes by keyboard.

        After a click they move the playhead, as everywhere.
        """
        super().focusInEvent(event)
        by_keyboard = event.reason() in _BY_KEYBOARD
        self.setProperty(_OWN_ARROWS, by_keyboard)
        if by_keyboard:
            self._walk(Step.STAY)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keyboard has gone elsewhere."""
        super().focusOutEvent(event)
        if self._cursor is not None:
            self._session.hover(None)
        self._drop_cursor()

    def _scene_for(self, width: float, height: float) -> ShootoutScene:
        made = self._made
        if made is None or (made.viewport.width, made.viewport.height) != (width, height):
            made = self._make()
        return made

    def _make(self) -> ShootoutScene:
        self._made = build_shootout_scene(
            self._session.state,
            float(self.width()),
            float(self.height()),
            QtTextMeasure(),
            words,
            first_round=self._first_round,
            compact=self._compact,
        )
        self._place_ring()
        self.laid_out.emit()
        return self._made

    def _visible_kicks(self) -> tuple[bool, ...]:
        """What of the filter matters here."""
        state = self._session.state
        kicks = state.match.kicks if state.match else ()
        return (state.filter.hide_future, *(state.filter.passes(kick) for kick in kicks))

    def _walk(self, step: Step) -> None:
        state = self._session.state
        table = self._made.table if self._made else None
        found = walked(table, state, self._cursor, step) if table else None
        if found is None or state.index is None or self._made is None:
            return
        self._cursor = found.id
        layout = self._made.layout
        if layout is not None and not layout.shows(found.column):
            self.scroll_to(max(0, found.column - layout.columns // 2))
        self._place_ring()
        self._session.hover(found.id)
        announce_description(self, words(describe(state.index, found.kick)))

    def _place_ring(self) -> None:
        made = self._made
        table, layout = (made.table, made.layout) if made else (None, None)
        kick = table.by_id.get(self._cursor) if table and self._cursor else None
        if kick is None or layout is None or not layout.shows(kick.column):
            self._ring.hide()
            return
        box = layout.cell(kick.column, kick.row)
        rect = QRect(round(box.left), round(box.top), round(box.width), round(box.height))
        self._ring.setGeometry(rect.adjusted(-_RING, -_RING, _RING, _RING))
        self._ring.show()

    def _drop_cursor(self) -> None:
        self._cursor = None
        self._ring.hide()
