"""The shootout as a painted widget: hover and select with the mouse, walk with the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMargins, Qt, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from explorer.canvas.fonts import QtTextMeasure
from explorer.session.match_session import MatchSession
from explorer.views.common.appearance import Appearance
from explorer.views.common.event_canvas import WalkedCanvas
from explorer.views.common.motion import REVEAL_MS
from explorer.views.shootout.walking import Step, walked
from explorer.views.text import message
from explorer.views.text.wording import words

if TYPE_CHECKING:
    from explorer.scenes.shootout import ShootoutScene

SMALLEST = (480, 340)
_FRAME_OFFSET, _FRAME_RADIUS = 3, 6
_STEPS = {
    Qt.Key.Key_Left: Step.PREVIOUS,
    Qt.Key.Key_Right: Step.NEXT,
    Qt.Key.Key_Up: Step.OTHER_ROW,
    Qt.Key.Key_Down: Step.OTHER_ROW,
}


class ShootoutCanvas(WalkedCanvas):
    """Shows the session's shootout and sets its hover and its selection.

    ``laid_out`` tells that things may stand elsewhere than before.
    """

    walking_keys = _STEPS.keys()

    laid_out = Signal()

    def __init__(
        self, session: MatchSession, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, appearance, self._scene_for, parent)
        self._compact = False
        self._made: ShootoutScene | None = None
        self._first_round: int | None = None
        self._kicks_taken = session.state.kicks_taken
        self._seen = self._visible_kicks()
        self.setMinimumSize(*SMALLEST)
        self.setAccessibleName(message("shootout-view"))
        session.model_changed.connect(self.on_changed)

    @property
    def made(self) -> ShootoutScene | None:
        """The scene as laid out for the present size; None while the widget is hidden."""
        return self._made

    @property
    def least_room(self) -> tuple[float, float]:
        """Room for the goal mouth, the grid and the win chance."""
        return SMALLEST

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

    def set_text_scale(self, scale: float) -> None:
        """Ask for larger or smaller text, and for the height that it needs."""
        super().set_text_scale(scale)
        self.setMinimumHeight(round(SMALLEST[1] * max(1.0, scale)))

    def rebuild(self) -> None:
        """Lay everything out anew, at once or, where nobody sees it, when it is shown."""
        self._made = None
        super().rebuild()
        if self.isVisible():
            self._make()

    def show_match(self) -> None:
        """Show another match."""
        self._first_round = None
        self._kicks_taken = self._session.state.kicks_taken
        self._seen = self._visible_kicks()
        super().show_match()

    def show_moment(self) -> None:
        """Show the moment; lay out anew only where its kick or its rounds are out of sight."""
        reveals = self._is_next_kick()
        if self._made is not None and not self._made.fits(self._session.state):
            self._first_round = None
            self.rebuild()
        elif reveals:
            self.ease(REVEAL_MS)
        else:
            self.refresh()

    def show_filter(self) -> None:
        """Lay out anew where the filter concerns kicks."""
        before, self._seen = self._seen, self._visible_kicks()
        if before != self._seen:
            self.leave()
            self.rebuild()

    def showEvent(self, event: QShowEvent) -> None:
        """Lay out what changed while nobody saw it."""
        super().showEvent(event)
        if self._made is None or not self._made.fits(self._session.state):
            self._first_round = None
            self.rebuild()

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

    def walk(self, key: Qt.Key) -> None:
        """Go to the kick before or after, or to the other side's of the round."""
        self._walk(_STEPS[key])

    def enter(self) -> None:
        """Go to the selected kick, else to the current one."""
        self._walk(Step.STAY)

    def _is_next_kick(self) -> bool:
        """Whether the moment reveals one kick, and nobody scrubs."""
        before, self._kicks_taken = self._kicks_taken, self._session.state.kicks_taken
        scrubs = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        return self._kicks_taken == before + 1 and not scrubs

    def _scene_for(self, width: float, height: float) -> ShootoutScene:
        made = self._made
        if made is None or (made.viewport.width, made.viewport.height) != (width, height):
            made = self._make()
        return made

    def _make(self) -> ShootoutScene:
        # Loaded with the first shootout that is looked at: the app starts with the goals.
        from explorer.scenes.shootout import build_shootout_scene  # noqa: PLC0415

        self._made = build_shootout_scene(
            self._session.state,
            *self.scene_size(),
            QtTextMeasure(),
            words,
            first_round=self._first_round,
            compact=self._compact,
        )
        self._place_frame()
        self.laid_out.emit()
        return self._made

    def _visible_kicks(self) -> tuple[bool, ...]:
        """What of the filter matters here."""
        state = self._session.state
        kicks = state.match.kicks if state.match else ()
        return (state.filter.hide_future, *(state.filter.passes(kick) for kick in kicks))

    def _walk(self, step: Step) -> None:
        table = self._made.table if self._made else None
        found = walked(table, self._session.state, self.at, step) if table else None
        if found is None or self._made is None:
            return
        self.go_to(found.id)
        layout = self._made.layout
        if layout is not None and not layout.shows(found.column):
            self.scroll_to(max(0, found.column - layout.columns // 2))
        self._place_frame()
        self.describe_keyboard(self.description(found.id))

    def _place_frame(self) -> None:
        made = self._made
        table, layout = (made.table, made.layout) if made else (None, None)
        kick = table.by_id.get(self.at) if table and self.at else None
        if kick is None or layout is None or not layout.shows(kick.column):
            self.focus_frame.hide()
            return
        box = layout.cell(kick.column, kick.row)
        rect = self.from_scene(box.left, box.top, box.width, box.height)
        offset = QMargins(_FRAME_OFFSET, _FRAME_OFFSET, _FRAME_OFFSET, _FRAME_OFFSET)
        self.focus_frame.show_at(rect + offset, _FRAME_RADIUS)
