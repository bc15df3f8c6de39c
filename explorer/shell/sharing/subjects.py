"""The views that can be copied and saved, and what leaves the app of each."""

from __future__ import annotations

from collections.abc import Iterator
from copy import copy
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt

from explorer.analysis.describe import describe
from explorer.analysis.tables import BYTE_ORDER_MARK, comma_separated, tab_separated
from explorer.canvas.figure_measure import FigureTextMeasure
from explorer.canvas.scene_widget import SceneWidget
from explorer.domain.events import Goal, PenaltyKick
from explorer.scenes.picture import Caption, Picture, captioned
from explorer.scenes.scene import picture
from explorer.session.match_session import MatchSession
from explorer.session.state import SessionState
from explorer.shell.sharing.captions import caption_of, full_credit, title_at
from explorer.shell.sharing.scenes import SCENES
from explorer.views.events import EventsView
from explorer.views.report import ReportView
from explorer.views.text import message
from explorer.views.text.wording import words

UNSEEN = {"timeline": (900.0, 191.0), "pitch": (840.0, 560.0), "shootout": (900.0, 560.0)}
"""The sizes, in logical pixels, at which views are drawn that are not on the screen."""


MARGINS = {"pitch": 8.0}
"""What the window leaves free on either side of a view, in logical pixels."""


@dataclass(frozen=True, slots=True)
class PaintedView:
    """A view that is a picture of the session's match, as it is seen at the moment."""

    name: str
    widget: SceneWidget
    session: MatchSession

    def picture(
        self, *, with_caption: bool = True, whole: bool = False, of: SessionState | None = None
    ) -> Picture:
        """The view as it is on the screen; in a size of its own where it isn't there.

        Args:
            with_caption: Whether the words around it are drawn.
            whole: Whether it is as of the end of the match, all of it in sight, instead.
            of: What the session was like when the picture was asked for, None for as it is now.

        Raises:
            ValueError: If no match is open.
        """
        state, measure = self._state(of, whole=whole), FigureTextMeasure()
        seen = self.widget.scene if self.widget.isVisible() else None
        size = (seen.viewport.width, seen.viewport.height) if seen else UNSEEN[self.name]
        # Another moment than the window's must not be left behind in the window's own scene.
        is_now = state is self.session.state
        scene = seen if seen and is_now else SCENES[self.name](state, *size, measure)
        return captioned(
            picture(scene, state, playhead=not whole),
            scene.viewport,
            _caption(state, whole=whole),
            measure,
            " ".join(self.text(whole=whole, of=of).split("\n")),
            shown=with_caption,
            margin=MARGINS.get(self.name, 0.0),
        )

    def text(self, *, whole: bool = False, of: SessionState | None = None) -> str:
        """What is drawn, event by event, with the match, the moment and whose data it is."""
        return "\n".join(_told(self._state(of, whole=whole), self.name, whole=whole))

    def _state(self, of: SessionState | None, *, whole: bool) -> SessionState:
        now = self.session.state
        state = now if of is None or _drawn_of(of) == _drawn_of(now) else of
        if not whole or state.index is None:
            return state
        at_end = copy(state)
        at_end.set_playhead(state.index.axis.last)
        return at_end


@dataclass(frozen=True, slots=True)
class ReportText:
    """The sentences of the report."""

    widget: ReportView
    session: MatchSession

    def text(self) -> str:
        """A line a sentence that is shown, its minute before it."""
        report, lines = self.widget.report, [*_head(self.session.state), ""]
        for row in range(report.rowCount()):
            if not report.standing(row).hidden:
                spoken = report.index(row).data(Qt.ItemDataRole.AccessibleTextRole)
                lines.append(str(spoken))
        return "\n".join([*lines, "", *_foot(self.session.state)])

    def as_file(self, _suffix: str) -> str:
        """The content of a file, which is the same text."""
        return self.text() + "\n"


@dataclass(frozen=True, slots=True)
class EventRows:
    """The rows of the table of events, as they are listed."""

    widget: EventsView
    session: MatchSession

    def text(self) -> str:
        """All rows that are listed, tab-separated, the titles first."""
        return tab_separated(self._cells())

    def as_file(self, suffix: str) -> str:
        """The content of a file: comma-separated values for ``.csv``, else tab-separated ones."""
        if suffix != ".csv":
            return self.text() + "\n"
        return BYTE_ORDER_MARK + comma_separated(self._cells())

    def _cells(self) -> Iterator[list[str]]:
        model = self.widget.model
        across = Qt.Orientation.Horizontal
        yield [
            str(model.headerData(column, across, Qt.ItemDataRole.DisplayRole))
            for column in range(model.columnCount())
        ]
        for row in range(model.rowCount()):
            yield list(model.cells(row).texts)


def _drawn_of(state: SessionState) -> tuple[object, ...]:
    """What of a state makes its picture another one."""
    return state.index, state.playhead, state.filter, state.selection, state.model_p


def _caption(state: SessionState, *, whole: bool) -> Caption:
    """What is said around a picture; one of the whole match is as of no moment."""
    caption = caption_of(state)
    return replace(caption, moment="") if whole else caption


def _told(state: SessionState, name: str, *, whole: bool) -> Iterator[str]:
    index = state.index
    if index is None:
        return
    yield from _head(state, whole=whole)
    kind = PenaltyKick if name == "shootout" else Goal
    for event in index.notable:
        seen = not state.filter.hide_future or state.is_past(event)
        if isinstance(event, kind) and seen and state.filter.passes(event):
            yield words(describe(index, event))
    yield from _foot(state)


def _head(state: SessionState, *, whole: bool = False) -> Iterator[str]:
    if state.index is not None:
        caption = _caption(state, whole=whole)
        yield title_at(state.index, state.playhead)
        yield from filter(None, (caption.second, caption.moment))


def _foot(state: SessionState) -> Iterator[str]:
    if state.match is not None:
        yield full_credit(state.match)
        yield message("app-name")
