"""What Qt has to say: into the log, and to the standard error as without it."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_LOG = logging.getLogger("qt")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


@contextmanager
def qt_logged(note: Callable[[str], None]) -> Iterator[None]:
    """Log Qt's messages for as long as this goes on; ``note`` is told the worst ones.

    After a fatal one Qt ends the process.
    """

    def log(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        if kind in (QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg):
            note(f"Qt: {text}")
        _log(kind, context, text)

    before = qInstallMessageHandler(log)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


def _log(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    category = context.category
    named = text if category in {None, "default"} else f"{category}: {text}"
    _LOG.log(_LEVELS.get(kind, logging.WARNING), "%s", named)
    if sys.stderr is not None:  # as in a Windows program without a console
        sys.stderr.write(f"{named}\n")
