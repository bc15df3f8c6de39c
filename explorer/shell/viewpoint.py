"""What the user sees of the open match, as a link, and the way back to it."""

from __future__ import annotations

from explorer.analysis.build_up import build_up
from explorer.domain.events import Goal
from explorer.domain.match import Match
from explorer.session.links import CentreTab, MatchLink
from explorer.session.match_session import MatchSession
from explorer.shell.centre import Tab
from explorer.shell.panels import Views


class Viewpoint:
    """Tells what one window shows as a link, and has it show what a link says."""

    def __init__(self, session: MatchSession, views: Views) -> None:
        self._session = session
        self._views = views

    @property
    def link(self) -> MatchLink | None:
        """What is shown; None while no match is open."""
        tab = CentreTab[Tab(self._views.centre.tabs.currentIndex()).name]
        return MatchLink.of(self._session.state, tab, self._views.timeline.stretch)

    def show(self, match: Match, link: MatchLink) -> bool:
        """Show a match as a link says, whichever match the link itself names.

        Returns:
            False if the link's moment lies outside the match, which is then shown from its start.
        """
        reached = self._open(match, link)
        session = self._session
        if link.filter is not None:
            session.set_filter(link.filter)
        # Without a moment of its own, it is that of what is selected.
        session.select(*link.selection.ids, move=link.moment is None)
        step = link.selection.step
        goal = session.state.event(session.state.selection.primary)
        if step is not None and isinstance(goal, Goal) and step < len(build_up(match, goal)):
            session.select_step(step)
        if link.tab is not None:
            self._views.centre.show_tab(Tab[link.tab.name])
        self._views.timeline.show_stretch(link.zoom)
        return reached

    def _open(self, match: Match, link: MatchLink) -> bool:
        try:
            self._session.open_match(match, link.moment)
        except ValueError:
            self._session.open_match(match)
            return False
        return True
