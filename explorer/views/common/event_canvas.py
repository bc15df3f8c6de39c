"""Painted views of the session's events: what they all do with signals, mouse and keyboard."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, Qt, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QInputEvent,
    QKeyEvent,
    QMouseEvent,
    QSinglePointEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from explorer.analysis.describe import describe
from explorer.canvas.scene_widget import BuildScene, SceneWidget
from explorer.scenes.marks import Target
from explorer.session.match_session import MatchSession
from explorer.views.common.appearance import Appearance
from explorer.views.common.motion import SELECT_MS, Motion
from explorer.views.common.painted_items import tell_items, tell_keyboard, tell_selection
from explorer.views.text.wording import words

_BY_KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
_CHOOSE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier


class EventCanvas(SceneWidget):
    """Follows the session and the theme; hovers and selects with the mouse.

    To assistive technology it is a list of the events that can be selected (see ``PaintedItems``).

    Subclasses say how their scene is built, and in ``show_match``, ``show_moment`` and
    ``show_filter`` what a change asks for. They don't override slots: PySide leaves one that
    overrides another connected when its object is gone.
    """

    def __init__(
        self,
        session: MatchSession,
        appearance: Appearance,
        build: BuildScene,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(session.state, build, appearance.theme, parent=parent)
        self._session = session
        self._appearance = appearance
        self._text_scale = appearance.text_scale
        self._motion = Motion(appearance, self.fade, self)
        self.focus_frame = FocusFrame(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        session.match_changed.connect(self.on_match_changed)
        session.playhead_changed.connect(self.on_playhead_changed)
        session.selection_changed.connect(self.on_selection_changed)
        session.hover_changed.connect(self.on_changed)
        session.filter_changed.connect(self.on_filter_changed)
        appearance.changed.connect(self.on_appearance_changed)
        self.scene_made.connect(self.on_scene_made, Qt.ConnectionType.QueuedConnection)

    @Slot()
    def on_match_changed(self) -> None:
        """Show another match."""
        self.show_match()

    @Slot()
    def on_playhead_changed(self) -> None:
        """Show another moment."""
        self.show_moment()
        tell_items(self)

    @Slot()
    def on_changed(self) -> None:
        """Show what has changed since the last paint."""
        self.refresh()

    @Slot()
    def on_selection_changed(self) -> None:
        """Let the ring of what is selected now grow, and say so."""
        self.ease(SELECT_MS)
        tell_selection(self)

    @Slot()
    def on_filter_changed(self) -> None:
        """Show what the filter lets through now."""
        self.show_filter()
        tell_items(self)

    @Slot()
    def on_scene_made(self) -> None:
        """Say what can be selected now."""
        tell_items(self)

    @Slot()
    def on_appearance_changed(self) -> None:
        """Draw in the theme and the text size in use."""
        if self._appearance.theme is not self.theme:
            self.set_theme(self._appearance.theme)
        self.set_text_scale(self._appearance.text_scale)

    def ease(self, milliseconds: int) -> None:
        """Let what has changed since the last paint come within a time, unless motion is off."""
        if self._appearance.reduced_motion:
            self.refresh()
        else:
            self.refresh(fading=True)
            self._motion.run(milliseconds)

    def show_match(self) -> None:
        """Lay out another match."""
        self.rebuild()

    def show_moment(self) -> None:
        """Repaint what follows the playhead."""
        self.refresh()

    def show_filter(self) -> None:
        """Lay out what is drawn now."""
        self.rebuild()

    def ids_at(self, event_id: str) -> Collection[str]:
        """All events that a click on one of them selects."""
        return (event_id,)

    def cursor_at(self, point: QPointF) -> Qt.CursorShape:
        """The shape that tells what can be done at a place without an event."""
        return Qt.CursorShape.ArrowCursor

    def tip_at(self, point: QPointF) -> str:
        """What a tooltip says of a place; empty for none."""
        return ""

    def description(self, event_id: str) -> str:
        """An event in one line; empty where the match has none of that id."""
        index, event = self._session.state.index, self._session.state.event(event_id)
        return words(describe(index, event)) if index and event else ""

    def item_keys(self) -> Sequence[str]:
        """The events that can be selected where they are drawn, in the match's order."""
        index, scene = self._session.state.index, self.scene
        if index is None or scene is None:
            return ()
        drawn = {target.event_id for target in scene.targets}
        return [event.id for event in index.events if event.id in drawn]

    def item_name(self, key: str) -> str:
        """An event in one line, or several where they share a glyph."""
        return "; ".join(filter(None, (self.description(one) for one in self.ids_at(key))))

    def item_rect(self, key: str) -> QRect:
        """The square in which an event can be hit."""
        target = self.target_of(key)
        if target is None or self.scene is None:
            return QRect()
        viewport, reach = self.scene.viewport, round(target.reach_px)
        x, y = round(viewport.x(target.at)), round(viewport.y(target.at))
        return self.from_scene(x - reach, y - reach, 2 * reach, 2 * reach)

    def item_is_selected(self, key: str) -> bool:
        """Whether an event is among those selected."""
        return not set(self._session.state.selection.ids).isdisjoint(self.ids_at(key))

    def item_at_keyboard(self) -> str | None:
        """The event at which the arrow keys are: the one selected, or the glyph that it shares."""
        selected = self._session.state.selection.primary
        if selected is None or self.target_of(selected):
            return selected
        return next((key for key in self.item_keys() if selected in self.ids_at(key)), None)

    def press_item(self, key: str) -> None:
        """Select an event, as a click on it does."""
        self._session.select(*self.ids_at(key))

    def target_of(self, event_id: str | None) -> Target | None:
        """Where an event can be selected, the last place of several; None where it can't be."""
        targets = self.scene.targets if self.scene else ()
        return next((t for t in reversed(targets) if t.event_id == event_id), None)

    def describe_keyboard(self, text: str) -> None:
        """Have what the arrow keys have come to read out, and leave it as the description."""
        self.setAccessibleDescription(text)
        tell_keyboard(self)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Hover what is nearest to the pointer."""
        target = self.target_at(event.position())
        pointing = Qt.CursorShape.PointingHandCursor
        self.setCursor(pointing if target else self.cursor_at(event.position()))
        self._session.hover(target.event_id if target else None)

    def leaveEvent(self, event: QEvent) -> None:
        """Hover nothing."""
        super().leaveEvent(event)
        self._session.hover(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select what is nearest to the pointer; with Shift the playhead stays where it is."""
        target = self.target_at(event.position())
        if not is_left(event) or target is None:
            super().mousePressEvent(event)
            return
        self._session.select(*self.ids_at(target.event_id), move=not is_shifted(event))

    def event(self, event: QEvent) -> bool:
        """Show the tooltip of the place at the pointer."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.tip_at(QPointF(event.pos())), self)
            return True
        return super().event(event)


class WalkedCanvas(EventCanvas):
    """Has a place of the keyboard's own: arrows walk, Enter and Space select what is there.

    Subclasses name their ``walking_keys`` and say in ``walk`` and ``enter`` where they lead, which
    they tell with ``go_to``. Arrows and Space belong to the window until the focus comes here by
    keyboard: after a click they move and start the playhead, as everywhere.
    """

    walking_keys: Collection[Qt.Key] = ()

    def __init__(
        self,
        session: MatchSession,
        appearance: Appearance,
        build: BuildScene,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(session, appearance, build, parent)
        self._at: str | None = None
        self._claims_keys = False

    @property
    def at(self) -> str | None:
        """The event at which the keyboard is."""
        return self._at

    def item_at_keyboard(self) -> str | None:
        """The event at which the keyboard is."""
        return self._at

    def walk(self, key: Qt.Key) -> None:
        """Go where one of the walking keys leads."""
        raise NotImplementedError

    def enter(self) -> None:
        """Go to where the keyboard starts."""
        raise NotImplementedError

    def go_to(self, event_id: str) -> None:
        """Put the keyboard at an event, whose hover shows it everywhere."""
        self._at = event_id
        self._session.hover(event_id)

    def leave(self) -> None:
        """Put the keyboard at no event."""
        self._at = None
        self.focus_frame.hide()

    def show_match(self) -> None:
        """Lay out another match, with the keyboard nowhere in it."""
        self.leave()
        super().show_match()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Hover what is nearest to the pointer, which takes over from the keyboard."""
        self.leave()
        super().mouseMoveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select what is nearest to the pointer, and give the keys back to the window."""
        self._claims_keys = False
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with the arrow keys, select with Enter or Space."""
        key = Qt.Key(event.key())
        if is_plain(event) and key in self.walking_keys:
            self.walk(key)
        elif is_plain(event) and key in _CHOOSE and self._at is not None:
            self._session.select(self._at, move=not is_shifted(event))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Claim the keys and show where they start, if the focus comes by keyboard."""
        super().focusInEvent(event)
        self._claims_keys = came_by_keyboard(event)
        if self._claims_keys:
            self.enter()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keyboard has gone elsewhere."""
        super().focusOutEvent(event)
        self._claims_keys = False
        if self._at is not None:
            self._session.hover(None)
        self.leave()

    def event(self, event: QEvent) -> bool:
        """Keep the keys that walk and select from the window's shortcuts."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._claims(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def _claims(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in _CHOOSE:
            return self._claims_keys and self._at is not None and is_plain(event)
        # With Shift an arrow still moves the playhead by a minute.
        return self._claims_keys and key in self.walking_keys and not event.modifiers() & ~_KEYPAD


class FocusFrame(QWidget):
    """The frame that shows where the keyboard is, in the accent; hidden until it is placed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.hide()

    def show_at(self, rect: QRect, radius: int = 0) -> None:
        """Frame a rectangle, whose corners are rounded by a radius in pixels."""
        self.setStyleSheet(
            f"background: none; border: 2px solid palette(accent); border-radius: {radius}px;"
        )
        self.setGeometry(rect)
        self.show()


def came_by_keyboard(event: QFocusEvent) -> bool:
    """Whether the focus came with the Tab key."""
    return event.reason() in _BY_KEYBOARD


def is_left(event: QSinglePointEvent) -> bool:
    """Whether it is the left button that went down or up."""
    return event.button() is Qt.MouseButton.LeftButton


def is_shifted(event: QInputEvent) -> bool:
    """Whether Shift is held."""
    return bool(event.modifiers() & _SHIFT)


def is_plain(event: QInputEvent) -> bool:
    """Whether no modifier but Shift is held."""
    return not event.modifiers() & ~(_SHIFT | _KEYPAD)
