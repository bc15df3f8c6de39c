"""Runs the app with its window."""

from __future__ import annotations

import faulthandler
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from explorer import __version__
from explorer.domain.ports import Library
from explorer.resources import resource_path
from explorer.session.preferences import ThemeChoice
from explorer.shell.crash import CrashHandler
from explorer.shell.first_paint import FirstPaint
from explorer.shell.garbage import GuiThreadCollector
from explorer.shell.instance import Claim
from explorer.shell.interpreter import Interpreter, language_to_speak
from explorer.shell.logs import LateFile
from explorer.shell.motion_wish import system_motion
from explorer.shell.qt_messages import qt_logged
from explorer.shell.restoring import NOTHING, Beginning
from explorer.shell.running_app import RunningApp
from explorer.shell.settings import Settings

SIGNAL_CHECK_MS = 250

LISTEN_AFTER_MS = 300

_ENDING = (signal.SIGINT, signal.SIGTERM)
"""The signals on which the window closes as if the user had closed it."""


def make_application() -> QApplication:
    """The one application of this process, with its name and version."""
    running = QCoreApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("match-explorer")
    app.setApplicationDisplayName("Match Explorer")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("match-explorer")
    # Drawn when a window is shown; where there is a desktop entry, its icon goes before this one.
    app.setWindowIcon(QIcon(str(resource_path("app/icon.svg"))))
    return app


def run_window(
    store: Library,
    *,
    begin: Beginning = NOTHING,
    theme: str | None = None,
    lang: str | None = None,
    claim: Claim | None = None,
    log: LateFile | None = None,
) -> int:
    """Open the window on a library and run until it is closed; returns the exit code.

    Args:
        store: The library, which is closed at the end.
        begin: What to show first, the welcome unless told.
        theme: ``light``, ``dark`` or ``system`` for this run, the user's choice unless told.
        lang: The code of the language for this run, the user's choice unless told.
        claim: Where other starts hand over what they are to show, if they do it to this one.
        log: What writes the log, once the window is painted.
    """
    app = make_application()
    collector = GuiThreadCollector(app)
    collector.start()
    # Until the run is watched over, a crash is told to the terminal, if there is one.
    with suppress(RuntimeError, OSError, ValueError):
        faulthandler.enable()
    crashes = CrashHandler(app)
    crashes.install()
    settings = Settings.of_user()
    interpreter = Interpreter(app)
    spoken = interpreter.speak(language_to_speak(lang, settings.language))
    running = RunningApp(
        app,
        store,
        settings,
        theme=ThemeChoice(theme) if theme else None,
        motion=system_motion(app),
        speak=interpreter.change_to,
        spoken=spoken.code,
        keeps=claim is not None,
    )
    watch = FirstPaint(running, crashes, log)
    running.show(begin)
    if claim is not None:
        # Once the window is there: it doesn't wait for what only others need.
        QTimer.singleShot(LISTEN_AFTER_MS, running, partial(running.listen, claim))
    with _closed_by_signals(app, running.close), qt_logged(crashes.note):
        code = app.exec()
        running.end()
    crashes.uninstall()
    watch.end()
    collector.stop()
    return code


@contextmanager
def _closed_by_signals(app: QApplication, close: Callable[[], None]) -> Iterator[None]:
    before = {number: signal.signal(number, lambda *_: close()) for number in _ENDING}
    # Python sees a signal only while it runs, and Qt's loop does not run it by itself.
    ticker = QTimer(app)
    ticker.timeout.connect(_let_python_run)
    ticker.start(SIGNAL_CHECK_MS)
    try:
        yield
    finally:
        ticker.stop()
        for number, handler in before.items():
            signal.signal(number, handler)


def _let_python_run() -> None:
    pass
