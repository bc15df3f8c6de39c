"""Runs the app with its window."""

from __future__ import annotations

import signal
import sys

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication

from explorer import __version__
from explorer.domain.match import Match
from explorer.domain.time import MatchTime
from explorer.shell.composition import WindowLibrary, compose, show_first
from explorer.shell.crash import CrashHandler
from explorer.shell.garbage import GuiThreadCollector
from explorer.shell.settings import Settings, ThemeChoice

SIGNAL_CHECK_MS = 250


def make_application() -> QApplication:
    """The one application of this process, with its name and version."""
    running = QCoreApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("match-explorer")
    app.setApplicationDisplayName("Match Explorer")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("match-explorer")
    return app


def run_window(
    store: WindowLibrary,
    *,
    match: Match | None = None,
    at: MatchTime | None = None,
    theme: str | None = None,
) -> int:
    """Open the window on a library and run until it is closed; returns the exit code.

    Args:
        store: The library.
        match: What to show first, None for the welcome.
        at: The moment to show it at, its start unless told.
        theme: ``light``, ``dark`` or ``system`` for this run, the user's choice unless told.
    """
    app = make_application()
    collector = GuiThreadCollector(app)
    collector.start()
    crashes = CrashHandler(app)
    crashes.install()
    settings = Settings.of_user()
    desk = compose(app, store, settings, theme=ThemeChoice(theme) if theme else None)
    show_first(desk, match, at)
    desk.window.show()
    before = signal.signal(signal.SIGINT, lambda *_: desk.window.close())
    # Python sees a signal only while it runs, and Qt's loop does not run it by itself.
    ticker = QTimer(app)
    ticker.timeout.connect(_let_python_run)
    ticker.start(SIGNAL_CHECK_MS)
    code = app.exec()
    # The app may also end without its window closing; a job must not outlive the library.
    desk.window.closing.emit()
    signal.signal(signal.SIGINT, before)
    crashes.uninstall()
    collector.stop()
    return code


def _let_python_run() -> None:
    pass
