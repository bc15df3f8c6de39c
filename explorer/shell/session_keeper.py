"""Keeps what a window shows: some seconds after it changed, and when it ends."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot

from explorer.shell.composition import Desk
from explorer.shell.session_file import KeptSession, SessionFile, Stage

KEPT_AFTER_MS = 5000
"""How long after a change the session is kept, with all that has changed until then."""


class SessionKeeper(QObject):
    """Writes the session of one window to its file; nothing while time runs, but where it stops."""

    def __init__(self, desk: Desk, file: SessionFile) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._file = file
        self._kept: KeptSession | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEPT_AFTER_MS)
        self._timer.timeout.connect(self.keep)
        session, views = desk.session, desk.window.views
        for changed in (
            session.match_changed,
            session.playhead_changed,
            session.selection_changed,
            session.filter_changed,
            session.playback_changed,
            views.centre.tab_changed,
            views.timeline.zoom_changed,
            desk.window.arrangement.settled.changed,
        ):
            changed.connect(self.on_changed)
        self.on_changed()

    @Slot()
    def on_changed(self) -> None:
        """Keep the session in a while, unless that is about to happen or time runs."""
        if not self._timer.isActive() and not self._desk.session.state.playback.playing:
            self._timer.start()

    @Slot()
    def keep(self) -> None:
        """Keep the session now, and where the window and its docks stand."""
        self._desk.window.keep()
        self._write(Stage.RUNNING)

    @Slot()
    def finish(self) -> None:
        """Keep the session as one that has ended well."""
        self._timer.stop()
        self._write(Stage.ENDED)

    def _write(self, stage: Stage) -> None:
        kept = KeptSession(self._desk.viewpoint.link, self._desk.workbench.file, stage)
        if kept != self._kept:
            self._kept = kept
            self._file.write(kept)
