"""The sentences of a report as a list model, with how each stands at the playhead."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from explorer.analysis.index import MatchIndex
from explorer.analysis.narrative import ReportLine
from explorer.analysis.sentences import Segment, current_line, parse_links, report_lines
from explorer.domain.events import Event
from explorer.domain.time import MatchTime
from explorer.session.state import SessionState
from explorer.views.common.known_words import told
from explorer.views.text import message
from explorer.views.text.wording import words

Index = QModelIndex | QPersistentModelIndex

SENTENCE_ROLE = int(Qt.ItemDataRole.UserRole) + 1
STANDING_ROLE = int(Qt.ItemDataRole.UserRole) + 2
_NO_PARENT = QModelIndex()


@dataclass(frozen=True, slots=True, eq=False)
class Sentence:
    """One sentence in the user's language.

    ``event`` is what it is mainly about, ``links`` the ids of all events that it names, ``tells``
    the last moment that it tells of, None where it tells of none.
    """

    segments: tuple[Segment, ...]
    label: str
    event: Event | None
    links: frozenset[str]
    at: MatchTime | None
    tells: MatchTime | None

    @property
    def text(self) -> str:
        """What is read."""
        return "".join(segment.text for segment in self.segments)


@dataclass(frozen=True, slots=True)
class Standing:
    """How a sentence stands for a state of the session.

    ``lit`` are those of its links that are hovered or selected.
    """

    current: bool = False
    future: bool = False
    hidden: bool = False
    ghost: bool = False
    hovered: bool = False
    selected: bool = False
    lit: frozenset[str] = frozenset()


PLAIN = Standing()


class ReportModel(QAbstractListModel):
    """One row a sentence. ``refresh`` says which rows look different now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[ReportLine, ...] = ()
        self._sentences: tuple[Sentence, ...] = ()
        self._standings: list[Standing] = []
        self._current: int | None = None

    @property
    def current(self) -> int | None:
        """The row of the current sentence, None before the first."""
        return self._current

    def set_index(self, index: MatchIndex | None) -> None:
        """Show the report of a match, or none."""
        self.beginResetModel()
        self._lines = report_lines(index) if index else ()
        self._sentences = (
            tuple(_sentence(index, line) for line in self._lines) if index is not None else ()
        )
        self._standings = [PLAIN] * len(self._sentences)
        self._current = None
        self.endResetModel()

    def refresh(self, state: SessionState) -> list[int]:
        """Bring every row up to date.

        Returns:
            The rows whose standing changed. Only what is filtered in or out also counts as changed
            data: for that signal a list repaints all of its rows, which a step must not cost.
        """
        self._current = current_line(self._lines, state.playhead)
        lit = frozenset(state.selection.ids) | ({state.hovered} if state.hovered else frozenset())
        changed = []
        for row, (sentence, before) in enumerate(
            zip(self._sentences, self._standings, strict=True)
        ):
            now = _standing(sentence, state, lit, current=row == self._current)
            if now != before:
                self._standings[row] = now
                changed.append(row)
                if now.ghost != before.ghost:
                    self.dataChanged.emit(self.index(row), self.index(row))
        return changed

    def sentence(self, row: int) -> Sentence:
        """The sentence in a row."""
        return self._sentences[row]

    def standing(self, row: int) -> Standing:
        """How the sentence in a row stands."""
        return self._standings[row]

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """The number of sentences."""
        return 0 if parent.isValid() else len(self._sentences)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A sentence whose event is filtered out can't be chosen."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self._standings[index.row()].ghost:
            return Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The text, what is read out, or the row's own parts."""
        if not index.isValid():
            return None
        sentence, standing = self._sentences[index.row()], self._standings[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return sentence.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{sentence.label}, {sentence.text}" if sentence.label else sentence.text
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return _spoken(standing)
            case _ if role == SENTENCE_ROLE:
                return sentence
            case _ if role == STANDING_ROLE:
                return standing
            case _:
                return None


def _sentence(index: MatchIndex, line: ReportLine) -> Sentence:
    segments = parse_links(told(line.text))
    links = {segment.event_id for segment in segments if segment.event_id in index.by_id}
    event = index.by_id.get(line.event_id) if line.event_id else None
    named = frozenset(link for link in links if link is not None)
    moments = [index.by_id[link].time.at for link in named]
    if line.at is not None:
        moments.append(line.at)
    return Sentence(
        segments=segments,
        label=words(line.label),
        event=event,
        links=named | ({event.id} if event else frozenset()),
        at=line.at,
        tells=max(moments, default=None),
    )


def _standing(
    sentence: Sentence, state: SessionState, lit: frozenset[str], *, current: bool
) -> Standing:
    event = sentence.event
    told = sentence.tells
    return Standing(
        current=current,
        future=sentence.at is not None and sentence.at > state.playhead,
        hidden=state.filter.hide_future and told is not None and told > state.playhead,
        ghost=event is not None and not state.filter.passes(event),
        hovered=state.hovered in sentence.links,
        selected=event is not None and event.id in state.selection.ids,
        lit=sentence.links & lit,
    )


def _spoken(standing: Standing) -> str:
    if standing.ghost:
        return message("report-ghost")
    if standing.current:
        return message("report-now")
    return message("report-future") if standing.future else ""
