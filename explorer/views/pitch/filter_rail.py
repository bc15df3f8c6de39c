"""The filter rail beside the pitch, or above it as one row of chips."""

from __future__ import annotations

from bisect import bisect_right

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from explorer.domain.events import Event, Goal
from explorer.domain.time import MatchTime
from explorer.session.filtering import Layer
from explorer.session.match_session import MatchSession
from explorer.views.common.appearance import Appearance
from explorer.views.common.flow_layout import FlowLayout
from explorer.views.common.icons import icon
from explorer.views.common.sizing import keep_size, keep_width, leave_width
from explorer.views.pitch.chip import Chip
from explorer.views.pitch.facet_groups import (
    SHOTS_KEY,
    GroupSpec,
    facet_groups,
    placed_shots,
)
from explorer.views.text import message
from explorer.views.text.wording import words

WIDTH = 166
_SUMMARY_HEIGHT = 52
_STYLE = """
FilterRail[compact="false"] QPushButton:checked {
  border-color: palette(alternate-base); background: palette(alternate-base);
}
FilterRail[compact="false"] QPushButton:hover { background: palette(midlight); }
FilterRail QPushButton:!checked { border-color: palette(mid); background: transparent; }
FilterRail QPushButton:disabled { border-color: palette(mid); background: transparent; }
FilterRail[compact="false"] QPushButton:disabled {
  border-color: transparent; background: transparent;
}
FilterRail QPushButton:focus { border-color: palette(accent); }
FilterRail QToolButton, FilterRail QToolButton:checked {
  background: transparent; border-color: transparent; padding: 0 6px 0 5px; min-height: 24px;
}
FilterRail[compact="false"] QToolButton { min-height: 18px; }
FilterRail QToolButton:hover { background: palette(midlight); }
FilterRail QToolButton:focus { border-color: palette(accent); }
"""


class FilterRail(QWidget):
    """Chips that show and hide goals by what they are; Ctrl+click leaves one of a group alone."""

    def __init__(
        self, session: MatchSession, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._appearance = appearance
        self._compact = False
        self._unfolded = False
        self._chips: dict[str, Chip] = {}
        self._groups: tuple[GroupSpec, ...] = ()
        self._events: list[Event] = []
        self._counted = -1
        self._body: QWidget | None = None
        self._more: QToolButton | None = None
        self._extras: list[QWidget] = []
        self._summary = QLabel(self)
        self._summary.setProperty("role", "secondary")
        self._summary.setWordWrap(True)
        self._summary.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        # A fixed size keeps layouts still while the playhead moves.
        keep_size(self._summary, appearance, WIDTH - 20, _SUMMARY_HEIGHT)
        self.setProperty("compact", False)
        self.setStyleSheet(_STYLE)
        self.setAccessibleName(message("pitch-filters"))
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(0)
        session.match_changed.connect(self.on_match_changed)
        session.filter_changed.connect(self.on_filter_changed)
        session.playhead_changed.connect(self.on_playhead_changed)
        appearance.changed.connect(self.on_appearance_changed)
        self.on_match_changed()

    def set_compact(self, compact: bool) -> None:
        """Stand above the pitch as a row of pictures and counts, or beside it with names."""
        if compact != self._compact:
            self._compact = compact
            self._populate()

    @property
    def summary(self) -> str:
        """How many goals there have been, as it is written under the chips."""
        return self._summary.text()

    def chip(self, key: str) -> Chip:
        """The chip of a facet key.

        Raises:
            KeyError: If the rail has none.
        """
        return self._chips[key]

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of all chips, in their order."""
        return tuple(self._chips)

    @Slot()
    def on_match_changed(self) -> None:
        """Offer what the match has."""
        index = self._session.state.index
        self._events = sorted(
            [*index.match.goals, *placed_shots(index)] if index else [],
            key=lambda event: event.time.at,
        )
        self._populate()

    @Slot()
    def on_filter_changed(self) -> None:
        """Show what is filtered, and count what may be known."""
        self._show_filter()
        self.on_playhead_changed()

    @Slot()
    def on_playhead_changed(self) -> None:
        """Say how many goals have been scored."""
        self._show_counts()
        text = self._summary_text()
        if text != self._summary.text():
            self._summary.setText(text)

    @Slot()
    def on_appearance_changed(self) -> None:
        """Draw the pictures in the theme in use."""
        for chip in self._chips.values():
            chip.recolour(self._appearance.theme)
        if self._more is not None:
            name = "chevron-down" if self._unfolded else "chevron-right"
            self._more.setIcon(icon(name, self._appearance.theme))

    @Slot(str, bool)
    def on_chip_wanted(self, key: str, alone: bool) -> None:
        """Show or hide what a chip stands for, or leave it alone in its group."""
        current = self._session.state.filter
        if key == SHOTS_KEY:
            wanted = current.with_layer(Layer.SHOTS, shown=Layer.SHOTS not in current.layers)
        elif alone:
            group = next(group for group in self._groups if key in group.keys)
            wanted = current.soloed(key, group.keys)
        else:
            wanted = current.toggled(key)
        self._session.set_filter(wanted)
        # Qt has toggled the chip by itself, also where the filter stayed as it was.
        self._show_filter()

    @Slot(bool)
    def on_more_toggled(self, unfolded: bool) -> None:
        """Fold the further facets out or in."""
        self._unfolded = unfolded
        for widget in self._extras:
            widget.setVisible(unfolded)
        self.on_appearance_changed()

    def _counted_events(self) -> list[Event]:
        """What the chips count: everything, or what has happened where the rest is hidden."""
        state = self._session.state
        if not state.filter.hide_future:
            return self._events
        return self._events[: bisect_right(self._events, state.playhead, key=_moment)]

    def _show_counts(self) -> None:
        events = self._counted_events()
        if len(events) == self._counted:
            return
        self._counted = len(events)
        for group in self._groups_for(events):
            for spec in group.chips:
                self._chips[spec.key].set_count(spec.count)

    def _groups_for(self, events: list[Event]) -> tuple[GroupSpec, ...]:
        index = self._session.state.index
        return facet_groups(index, events) if index else ()

    def _show_filter(self) -> None:
        current = self._session.state.filter
        for key, chip in self._chips.items():
            if key == SHOTS_KEY:
                chip.setChecked(Layer.SHOTS in current.layers)
            else:
                chip.setChecked(key not in current.hidden)

    def _summary_text(self) -> str:
        state = self._session.state
        goals = [e for e in self._events if isinstance(e, Goal) and e.counts]
        if state.index is None:
            return ""
        past = bisect_right(goals, state.playhead, key=_moment)
        values = {"past": past, "n": len(goals), "time": state.playhead.clock_label}
        if state.filter.hide_future:
            return message("pitch-summary-so-far", {"n": past, "time": values["time"]})
        if past < len(goals):
            return message("facets-after-playhead", values)
        return message("pitch-summary-all" if goals else "pitch-summary-none", values)

    def _populate(self) -> None:
        if self._body is not None:
            self._summary.setParent(self)
            self._outer.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
            self._body = None
        self._chips, self._extras, self._more = {}, [], None
        self._counted = len(self._counted_events())
        self._groups = self._groups_for(self._counted_events())
        self.setProperty("compact", self._compact)
        self._summary.setVisible(bool(self._groups) and not self._compact)
        if self._groups:
            self._body = QWidget()
            # In its place before it is filled: with all that is in it, it is costly to move.
            self._outer.addWidget(self._body)
            fill = self._fill_row if self._compact else self._fill_column
            fill(self._body)
        if self._compact:
            leave_width(self)
        else:
            keep_width(self, self._appearance, WIDTH)
        self.style().unpolish(self)
        self.style().polish(self)
        self.on_appearance_changed()
        self.on_filter_changed()

    def _fill_column(self, body: QWidget) -> None:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # Below what scrolls, so that it is always seen, and seen whole.
        foot = QHBoxLayout()
        foot.setContentsMargins(8, 6, 6, 2)
        foot.addWidget(self._summary)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(area, 1)
        column.addLayout(foot)
        content = QWidget()
        area.setWidget(content)
        layout = QVBoxLayout(content)
        layout.setContentsMargins(8, 6, 6, 0)
        layout.setSpacing(2)
        for group in self._groups:
            if group.is_extra and self._more is None:
                self._more = self._more_button()
                layout.addSpacing(4)
                layout.addWidget(self._more)
            self._add_group(layout, group)
        layout.addStretch(1)

    def _fill_row(self, body: QWidget) -> None:
        layout = FlowLayout(body)
        layout.setContentsMargins(10, 8, 10, 8)
        for group in self._groups:
            if group.is_extra and self._more is None:
                self._more = self._more_button()
                layout.addWidget(self._more)
            self._add_chips(layout, group)

    def _add_group(self, layout: QVBoxLayout, group: GroupSpec) -> None:
        if group.heading is not None:
            heading = QLabel(words(group.heading))
            heading.setProperty("role", "caption")
            heading.setContentsMargins(8, 6, 0, 2)
            layout.addWidget(heading)
            if group.is_extra:
                self._extras.append(heading)
                heading.setVisible(self._unfolded)
        else:
            layout.addSpacing(4)
        self._add_chips(layout, group)

    def _add_chips(self, layout: QLayout, group: GroupSpec) -> None:
        for spec in group.chips:
            chip = Chip(spec, self._appearance, compact=self._compact)
            chip.wanted.connect(self.on_chip_wanted)
            layout.addWidget(chip)
            self._chips[spec.key] = chip
            if group.is_extra:
                self._extras.append(chip)
                chip.setVisible(self._unfolded)

    def _more_button(self) -> QToolButton:
        button = QToolButton()
        button.setText(message("pitch-more"))
        button.setToolTip(message("facets-overlap"))
        button.setCheckable(True)
        button.setChecked(self._unfolded)
        button.setProperty("role", "flat")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.toggled.connect(self.on_more_toggled)
        return button


def _moment(event: Event) -> MatchTime:
    return event.time.at
