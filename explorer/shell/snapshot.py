"""Pictures without a display: of the whole window, or of one view as pixels or vectors."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from explorer.analysis.index import MatchIndex
from explorer.analysis.shootout import DEFAULT_P
from explorer.app.exporting import written
from explorer.canvas.figure_measure import FigureTextMeasure
from explorer.canvas.theme import ThemeName
from explorer.canvas.theme import theme as theme_of
from explorer.domain.match import Match
from explorer.domain.time import MatchTime
from explorer.scenes.picture import captioned, height_inside
from explorer.scenes.scene import picture
from explorer.session.preferences import ThemeChoice
from explorer.session.state import SessionState
from explorer.shell.composition import compose, show_first
from explorer.shell.garbage import collecting_nothing
from explorer.shell.interpreter import Interpreter, language_to_speak
from explorer.shell.languages import ENGLISH
from explorer.shell.library_of_one import LibraryOfOne
from explorer.shell.picture_files import write_picture
from explorer.shell.settings import Settings
from explorer.shell.sharing.captions import caption_of
from explorer.shell.sharing.scenes import SCENES
from explorer.shell.window_app import make_application

_OF_THE_USER = (
    "QT_ENABLE_HIGHDPI_SCALING",
    "QT_FONT_DPI",
    "QT_SCALE_FACTOR_ROUNDING_POLICY",
    "QT_SCREEN_SCALE_FACTORS",
    "QT_STYLE_OVERRIDE",
    "QT_USE_PHYSICAL_DPI",
)
"""Environment variables by which Qt would draw in another size or style."""


@dataclass(frozen=True, slots=True)
class SnapshotOptions:
    """What a picture of a match is to be like.

    ``at`` is the moment, None for the end of the match; ``size`` width and height in logical
    pixels, of each of which ``scale`` are drawn; ``theme`` is ``light`` or ``dark``, ``lang`` the
    code of a language, ``p`` the model's chance that a kick of the shootout is scored, and ``view``
    ``window``, ``timeline``, ``pitch`` or ``shootout``.
    """

    at: MatchTime | None = None
    size: tuple[int, int] = (1440, 900)
    scale: float = 1.0
    theme: str = "light"
    lang: str = ENGLISH.code
    p: float = DEFAULT_P
    view: str = "window"


def write_snapshot(match: Match, output: Path, options: SnapshotOptions | None = None) -> None:
    """Draw a match to a file, whatever the user's settings and layout.

    Args:
        match: The match.
        output: The file; its suffix gives the format, vectors only for single views.
        options: What the picture is to be like.

    Raises:
        ExportProblem: If the file can't be written.
    """
    wanted = options or SnapshotOptions()
    _set_up_qt(wanted.scale)
    app = make_application()
    interpreter = Interpreter(app)
    interpreter.speak(language_to_speak(wanted.lang))
    if wanted.view == "window":
        with collecting_nothing():
            _write_window(app, match, output, wanted)
    else:
        _write_view(match, output, wanted)


def _set_up_qt(scale: float) -> None:
    """Set what Qt reads once, when the application is made, and nothing of the user's besides."""
    for name in _OF_THE_USER:
        os.environ.pop(name, None)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_SCALE_FACTOR"] = str(scale)
    # Qt complains about any other encoding than this, even where it draws all the same.
    os.environ["LC_ALL"] = "C.UTF-8"


def _write_window(
    app: QApplication,
    match: Match,
    output: Path,
    options: SnapshotOptions,
) -> None:
    theme, at = ThemeChoice(options.theme), options.at
    desk = compose(app, LibraryOfOne(match), Settings(None), theme=theme)
    window = desk.window
    desk.session.set_model_p(options.p)
    # A picture may be smaller than a window that a person works in.
    window.setMinimumSize(1, 1)
    window.resize(*options.size)
    show_first(desk, match, at if at is not None else MatchIndex(match).axis.last)
    window.show()
    window.views.library.settle()
    settle(app)
    # Not to the file at once: Qt wouldn't tell why it can't be written, and libpng would.
    picture_of_window = QBuffer()
    window.grab().save(picture_of_window, "PNG")
    window.close()
    window.deleteLater()
    settle(app)
    with written(output) as path:
        path.write_bytes(picture_of_window.data().data())


def settle(app: QApplication) -> None:
    """Let everything that is due happen: layouts, paints, deletions."""
    for _ in range(3):
        app.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _write_view(match: Match, output: Path, options: SnapshotOptions) -> None:
    index = MatchIndex(match)
    state = SessionState()
    state.open(index)
    state.set_model_p(options.p)
    state.set_playhead(options.at if options.at is not None else index.axis.last)
    width, height = (float(length) for length in options.size)
    measure, caption = FigureTextMeasure(), caption_of(state)
    build = SCENES[options.view]
    scene = build(state, width, height_inside(caption, width, height, measure), measure)
    told = " ".join(part for part in (caption.title, caption.second, caption.moment) if part)
    framed = captioned(picture(scene, state), scene.viewport, caption, measure, told)
    write_picture(framed, output, theme_of(ThemeName(options.theme)), options.scale)
