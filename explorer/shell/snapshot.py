"""Pictures without a display: of the whole window, or of one view as pixels or vectors."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from explorer.analysis.index import MatchIndex
from explorer.canvas.figure_backend import FigureBackend
from explorer.canvas.fonts import QtTextMeasure
from explorer.canvas.theme import ThemeName
from explorer.canvas.theme import theme as theme_of
from explorer.domain.match import Match
from explorer.domain.time import MatchTime
from explorer.scenes.marks import Ink, Mark, Pos, Text, Viewport
from explorer.scenes.pitch import build_pitch_scene
from explorer.scenes.scene import Scene, picture
from explorer.scenes.shootout import build_shootout_scene
from explorer.scenes.timeline import build_timeline_scene
from explorer.session.state import SessionState
from explorer.shell.composition import compose, show_first
from explorer.shell.garbage import collecting_nothing
from explorer.shell.interpreter import Interpreter, language_to_speak
from explorer.shell.languages import ENGLISH
from explorer.shell.library_of_one import LibraryOfOne
from explorer.shell.picture_files import written_whole
from explorer.shell.settings import Settings, ThemeChoice
from explorer.shell.window_app import make_application
from explorer.views.text import message
from explorer.views.text.wording import words

TITLE_HEIGHT = 44.0
CREDIT_HEIGHT = 26.0
MARGIN = 14.0

_OF_THE_USER = (
    "QT_ENABLE_HIGHDPI_SCALING",
    "QT_FONT_DPI",
    "QT_SCALE_FACTOR_ROUNDING_POLICY",
    "QT_SCREEN_SCALE_FACTORS",
    "QT_STYLE_OVERRIDE",
    "QT_USE_PHYSICAL_DPI",
)
"""Environment variables by which Qt would draw in another size or style."""

BuildScene = Callable[[SessionState, float, float], Scene]


def _timeline(state: SessionState, width: float, height: float) -> Scene:
    return build_timeline_scene(_index(state), state.filter, width, height, QtTextMeasure(), words)


def _pitch(state: SessionState, width: float, height: float) -> Scene:
    return build_pitch_scene(_index(state), state.filter, width, height, QtTextMeasure(), words)


def _shootout(state: SessionState, width: float, height: float) -> Scene:
    return build_shootout_scene(state, width, height, QtTextMeasure(), words)


def _index(state: SessionState) -> MatchIndex:
    if state.index is None:
        raise ValueError("a picture needs a match")
    return state.index


SCENES: Mapping[str, BuildScene] = {
    "timeline": _timeline,
    "pitch": _pitch,
    "shootout": _shootout,
}


def write_snapshot(
    match: Match,
    output: Path,
    *,
    at: MatchTime | None = None,
    size: tuple[int, int] = (1440, 900),
    scale: float = 1.0,
    theme: str = "light",
    lang: str = ENGLISH.code,
    view: str = "window",
) -> None:
    """Draw a match to a file, whatever the user's settings and layout.

    Args:
        match: The match.
        output: The file; its suffix gives the format, vectors only for single views.
        at: The moment to draw, the end of the match unless told.
        size: Width and height in logical pixels; the picture has size × scale.
        scale: The device pixel ratio.
        theme: ``light`` or ``dark``.
        lang: The code of the language.
        view: ``window``, ``timeline``, ``pitch`` or ``shootout``.

    Raises:
        OSError: If the file can't be written.
    """
    _set_up_qt(scale)
    app = make_application()
    interpreter = Interpreter(app)
    interpreter.speak(language_to_speak(lang))
    name = ThemeName(theme)
    if view == "window":
        with collecting_nothing():
            _write_window(app, match, at, output, size, name)
    else:
        _write_view(match, at, output, size, scale, name, SCENES[view])


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
    at: MatchTime | None,
    output: Path,
    size: tuple[int, int],
    name: ThemeName,
) -> None:
    desk = compose(app, LibraryOfOne(match), Settings(None), theme=ThemeChoice(name.value))
    window = desk.window
    # A picture may be smaller than a window that a person works in.
    window.setMinimumSize(1, 1)
    window.resize(*size)
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
    with written_whole(output) as path:
        path.write_bytes(picture_of_window.data().data())


def settle(app: QApplication) -> None:
    """Let everything that is due happen: layouts, paints, deletions."""
    for _ in range(3):
        app.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _write_view(
    match: Match,
    at: MatchTime | None,
    output: Path,
    size: tuple[int, int],
    scale: float,
    name: ThemeName,
    build: BuildScene,
) -> None:
    index = MatchIndex(match)
    state = SessionState()
    state.open(index)
    state.set_playhead(at if at is not None else index.axis.last)
    width, height = size
    scene = build(state, width, max(1.0, height - TITLE_HEIGHT - CREDIT_HEIGHT))
    inside = scene.viewport
    viewport = replace(inside, height=float(height), offset_y=inside.offset_y + TITLE_HEIGHT)
    backend = FigureBackend(viewport, theme_of(name), pixel_ratio=scale, ground=Ink.PANEL)
    backend.draw(picture(scene, state))
    backend.draw(_frame(state, viewport))
    with written_whole(output) as path:
        backend.save(path, title=_title(state), credit=match.provider.attribution)


def _title(state: SessionState) -> str:
    if state.index is None:
        return ""
    match, score = state.index.match, state.index.score_at(state.playhead)
    title = f"{match.home.name} {score} {match.away.name}"
    kicks = state.index.shootout_score_at(state.playhead)
    return f"{title} ({kicks})" if kicks else title


def _frame(state: SessionState, viewport: Viewport) -> tuple[Mark, ...]:
    """The words around a view's picture: the match, the moment, and whose data it is."""
    match = state.match
    if match is None:
        return ()

    def place(x: float, y: float) -> Pos:
        return Pos(viewport.data_x(x), viewport.data_y(y))

    parts = (match.competition, match.season, match.stage, match.date)
    occasion = ", ".join(str(part) for part in parts if part)
    moment = message("at-moment", {"moment": state.playhead.clock_label})
    right, bottom = viewport.width - MARGIN, viewport.height
    return (
        Text(place(MARGIN, 16), _title(state), 15, 600),
        Text(place(MARGIN, 34), occasion, 12, ink=Ink.TEXT2),
        Text(place(right, 16), moment, 12, ink=Ink.TEXT2, align="right"),
        Text(place(MARGIN, bottom - 12), match.provider.attribution, 11, ink=Ink.TEXT3),
    )
