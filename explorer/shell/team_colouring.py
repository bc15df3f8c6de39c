"""Which colours the two teams of the open match have, as the user chose."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from explorer.canvas.team_colours import Clash, Pair, clash_of
from explorer.canvas.theme import ThemeName, theme
from explorer.domain.match import Match
from explorer.session.match_session import MatchSession
from explorer.session.preferences import TeamColours
from explorer.shell.settings import Settings
from explorer.views.common.appearance import Appearance

_BOTH = {
    False: (ThemeName.LIGHT, ThemeName.DARK),
    True: (ThemeName.LIGHT_CONTRAST, ThemeName.DARK_CONTRAST),
}


class TeamColouring(QObject):
    """Tells the appearance the colours for the match; kit colours are the user's own.

    No source gives any, so each team has the one that the user gave it, or none.
    """

    def __init__(
        self,
        appearance: Appearance,
        session: MatchSession,
        settings: Settings,
        choice: TeamColours,
    ) -> None:
        super().__init__(appearance)
        self._appearance = appearance
        self._session = session
        self._settings = settings
        self._choice = choice
        session.match_changed.connect(self.update)
        appearance.changed.connect(self.update)
        self.update()

    @property
    def clash(self) -> Clash | None:
        """Why the kit colours of the open match do not serve; None if they do."""
        kits = self._kits()
        high = self._appearance.theme.name.has_high_contrast
        themes = [theme(name) for name in _BOTH[high]]
        return clash_of(*kits, themes)

    def choose(self, choice: TeamColours) -> None:
        """Take other colours."""
        self._choice = choice
        self.update()

    def give(self, team: str, colour: str | None) -> None:
        """Keep a team's colour, or forget it."""
        self._settings.keep_kit(team, colour)
        self.update()

    @Slot()
    def update(self) -> None:
        """Take over a change of the match or of the theme."""
        home, away = self._kits()
        serve = self._choice is TeamColours.KIT and home and away and self.clash is None
        kits = Pair(home, away) if serve and home and away else None
        self._appearance.set_team_colours(self._choice, kits)

    def _kits(self) -> tuple[str | None, str | None]:
        match: Match | None = self._session.state.match
        if match is None:
            return None, None
        return self._settings.kit(match.home.name), self._settings.kit(match.away.name)
