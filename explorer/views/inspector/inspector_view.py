"""The inspector: the selected event, a source and what rests on it, or the match itself."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from explorer.analysis.describe import title_of
from explorer.analysis.index import MatchIndex
from explorer.domain.events import Event, PenaltyKick
from explorer.domain.evidence import Source
from explorer.session.match_session import MatchSession
from explorer.views.common.appearance import Appearance
from explorer.views.common.known_words import own_text
from explorer.views.inspector.fact_browser import MARGIN, FactBrowser
from explorer.views.inspector.match_browser import MatchBrowser
from explorer.views.inspector.pages import event_page, source_page, source_summary
from explorer.views.inspector.rich_text import RichText
from explorer.views.inspector.strip_widget import StripWidget
from explorer.views.inspector.subject import shown_event
from explorer.views.inspector.title_bar import TitleBar
from explorer.views.text import message
from explorer.views.text.wording import words

LAG_MS = 100
"""How far what depends on the playhead may lag behind it, but for the time strip."""


class InspectorView(QWidget):
    """Shows every fact with its certainty and its sources. A source opens in the same place."""

    summary_changed = Signal(str)

    def __init__(
        self, session: MatchSession, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._appearance = appearance
        self._source: Source | None = None
        self._shown: Event | None = None
        self._stale = True
        self.summary = ""
        self.title = TitleBar(appearance)
        self.strip = StripWidget(appearance)
        self.facts = FactBrowser()
        self.match_facts = MatchBrowser(session)
        self._pages = QStackedWidget()
        self._lag = QTimer(self)
        self._lag.setSingleShot(True)
        self._lag.setInterval(LAG_MS)
        self._lay_out()
        self._connect()
        self.on_match_changed()

    def showEvent(self, event: QShowEvent) -> None:
        """Make up for what happened while nobody looked."""
        super().showEvent(event)
        if self._stale:
            self._render()
        else:
            self.catch_up()

    @Slot()
    def on_match_changed(self) -> None:
        """Show another match."""
        self.match_facts.forget(self._rich())
        self.on_selection_changed()

    @Slot()
    def on_selection_changed(self) -> None:
        """Show what is selected, and close the source that was open."""
        self._source = None
        self._render()

    @Slot()
    def on_filter_changed(self) -> None:
        """Show or hide what tells of the future."""
        self.match_facts.forget(self._rich())
        self._render()

    @Slot()
    def on_playhead_changed(self) -> None:
        """Move the strip's playhead now, and the rest a little later."""
        state = self._session.state
        self.strip.show_moment(state.playhead)
        if not self._lag.isActive():
            self._lag.start()

    @Slot()
    def catch_up(self) -> None:
        """Bring up to date what depends on the playhead."""
        if shown_event(self._session.state) is not self._shown:
            self._render()
        elif self.isVisible() and self._pages.currentWidget() is self.match_facts:
            self.match_facts.show_moment()

    @Slot()
    def on_model_changed(self) -> None:
        """Show other chances of a kick."""
        if isinstance(self._shown, PenaltyKick) and self._source is None:
            self._render()

    @Slot()
    def recolour(self) -> None:
        """Take over the theme."""
        self.on_filter_changed()

    @Slot(str)
    def open_source(self, source_id: str) -> None:
        """Show what a source is, and everything that rests on it."""
        match = self._session.state.match
        sources = match.sources if match else ()
        self._source = next((source for source in sources if source.id == source_id), None)
        self._render()
        self.facts.setFocus()

    @Slot()
    def close_source(self) -> None:
        """Go back from a source."""
        self._source = None
        self._render()

    @Slot(str)
    def on_event_chosen(self, event_id: str) -> None:
        """Select the event that a link leads to."""
        self._session.select(event_id)

    @Slot(str)
    def on_event_hovered(self, event_id: str) -> None:
        """Hover the event that a link leads to."""
        self._session.hover(event_id or None)

    def _render(self) -> None:
        self._stale = not self.isVisible()
        if self._stale:
            return
        index = self._session.state.index
        self._shown = shown_event(self._session.state)
        if index is not None and self._source is not None:
            summary = self._show_source(self._source)
        elif index is not None and self._shown is not None:
            summary = self._show_event(index, self._shown)
        else:
            summary = self._show_match(index)
        if summary != self.summary:
            self.summary = summary
            self.summary_changed.emit(summary)

    def _show_event(self, index: MatchIndex, event: Event) -> str:
        state = self._session.state
        title = title_of(index, event)
        heading = words(title.heading)
        self.title.show_title(heading, words(title.subheading), event)
        self.strip.show_event(index.axis, event)
        self.strip.show_moment(state.playhead)
        rich = self._rich()
        self._show_page(event_page(index, event.id, state.model_p, rich), heading)
        if isinstance(event, PenaltyKick):
            return message("inspector-kick", {"number": event.order})
        return message("inspector-selected", {"n": len(state.selection.ids)})

    def _rich(self) -> RichText:
        return RichText(self._appearance.theme, self._appearance.text_scale)

    def _show_source(self, source: Source) -> str:
        page, count = source_page(self._session.state, source, self._rich())
        title = own_text(source.title)
        self.title.show_title(title, source_summary(source, count), back=True)
        self.strip.show_event(None, None)
        self._show_page(page, title)
        return message("inspector-source")

    def _show_match(self, index: MatchIndex | None) -> str:
        self.strip.show_event(None, None)
        if index is None:
            self.title.show_title(message("no-match-open"), "")
            self._show_page("", "")
            return ""
        match = index.match
        teams = {"home": match.home.name, "away": match.away.name}
        self.title.show_title(message("inspector-teams", teams), match.competition or "")
        self.match_facts.show_match()
        self._pages.setCurrentWidget(self.match_facts)
        return message("inspector-match")

    def _show_page(self, page: str, name: str) -> None:
        self.facts.show_page(page)
        self.facts.setAccessibleName(name)
        self._pages.setCurrentWidget(self.facts)

    def _lay_out(self) -> None:
        self.setAccessibleName(message("dock-inspector"))
        self._pages.addWidget(self.match_facts)
        self._pages.addWidget(self.facts)
        strip = QHBoxLayout()
        strip.setContentsMargins(MARGIN, 0, MARGIN, 6)
        strip.addWidget(self.strip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.title)
        column.addLayout(strip)
        column.addWidget(self._pages, 1)

    def _connect(self) -> None:
        session = self._session
        session.match_changed.connect(self.on_match_changed)
        session.selection_changed.connect(self.on_selection_changed)
        session.filter_changed.connect(self.on_filter_changed)
        session.playhead_changed.connect(self.on_playhead_changed)
        session.model_changed.connect(self.on_model_changed)
        self._appearance.changed.connect(self.recolour)
        self._lag.timeout.connect(self.catch_up)
        self.title.back_requested.connect(self.close_source)
        for browser in (self.facts, self.match_facts):
            browser.source_chosen.connect(self.open_source)
            browser.event_chosen.connect(self.on_event_chosen)
            browser.event_hovered.connect(self.on_event_hovered)
