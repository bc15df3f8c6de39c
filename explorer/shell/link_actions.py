"""Edit ▸ Copy link: what is shown, as a text that shows it again."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication

from explorer.analysis.marks import minute_label
from explorer.session.match_session import MatchSession
from explorer.shell.viewpoint import Viewpoint
from explorer.shell.workbench import Workbench
from explorer.views.text import message


class LinkActions(QObject):
    """Copies links to what one window shows; ``told`` is a sentence for the status bar."""

    told = Signal(str)

    def __init__(self, session: MatchSession, viewpoint: Viewpoint, workbench: Workbench) -> None:
        super().__init__(workbench)
        self._session = session
        self._viewpoint = viewpoint
        self._workbench = workbench
        self._actions: list[QAction] = []
        session.match_changed.connect(self.on_match_changed)

    def offer(self, action: QAction) -> None:
        """Let an action be usable only while a match is open."""
        self._actions.append(action)
        self.on_match_changed()

    @Slot()
    def on_match_changed(self) -> None:
        """There may be a match to link to now, or none any more."""
        for action in self._actions:
            action.setEnabled(self._session.state.match is not None)

    @Slot()
    def copy(self) -> None:
        """Put a link to what is shown on the clipboard, and say what it leads to."""
        link, match = self._viewpoint.link, self._session.state.match
        if link is None or match is None:
            return
        QGuiApplication.clipboard().setText(str(link))
        key = "link-copied" if self._workbench.file is None else "link-copied-file"
        names = f"{match.home.name}–{match.away.name}"
        values = {"match": names, "moment": minute_label(self._session.state.playhead)}
        self.told.emit(message(key, values))
