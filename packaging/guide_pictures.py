"""Draws the pictures of the user guide anew, from the app itself: guide_pictures.py [LANGUAGE…].

Only what ships is shown: the bundled match, in a library made for the purpose.
"""

from __future__ import annotations

import io
import os
import sys
import tempfile
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import replace
from pathlib import Path

# Set before Qt is loaded, as the app's own snapshots do.
os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": "2", "LC_ALL": "C.UTF-8"}

from PIL import Image
from PySide6.QtCore import QBuffer, QEventLoop, QSize
from PySide6.QtWidgets import QApplication, QWidget

from explorer.analysis.clock import parse_time
from explorer.app.finding import find_match
from explorer.app.libraries import BUNDLED_MATCH, open_library
from explorer.domain.events import GoalKind
from explorer.domain.query import Query, Sought
from explorer.resources import resource_path
from explorer.session.preferences import ThemeChoice
from explorer.shell.centre import Tab
from explorer.shell.composition import Desk, compose, show_first
from explorer.shell.garbage import collecting_nothing
from explorer.shell.interpreter import Interpreter
from explorer.shell.languages import LANGUAGES
from explorer.shell.settings import Settings
from explorer.shell.snapshot import settle
from explorer.shell.window_app import make_application

COLOURS = 128
WINDOW = QSize(1240, 860)


def timeline(desk: Desk) -> QWidget:
    """The timeline late in the second half."""
    _go(desk, "80")
    return desk.window.docks.timeline


def doubt(desk: Desk) -> QWidget:
    """What is known of a goal whose minute is about."""
    desk.session.select("goal-80-farfan")
    return desk.window.docks.inspector


def goal(desk: Desk) -> QWidget:
    """The pitch with a goal selected."""
    desk.session.select("goal-85-messi")
    return desk.window.views.pitch


def shootout(desk: Desk) -> QWidget:
    """The shootout before its last kicks."""
    desk.session.select()
    desk.window.views.centre.show_tab(Tab.SHOOTOUT)
    _go(desk, "P6")
    return desk.window.views.shootout


def filtered(desk: Desk) -> QWidget:
    """The pitch with the own goals alone."""
    everything = desk.session.state.filter
    kinds = frozenset(f"kind:{kind}" for kind in GoalKind) - {f"kind:{GoalKind.OWN_GOAL}"}
    desk.session.set_filter(replace(everything, hidden=kinds))
    desk.window.views.centre.show_tab(Tab.GOALS)
    return desk.window.views.pitch


def imports(desk: Desk) -> QWidget:
    """The panel after an import of the spreadsheet's template."""
    told = [""]
    desk.importer.told.connect(told.append)
    desk.importer.import_paths([resource_path("matches/template.csv")])
    _wait(lambda: len(told) > 1 and not told[-1])
    return desk.window.docks.imports


def library(desk: Desk) -> QWidget:
    """The library while goals are looked for."""
    desk.window.docks.imports.hide()
    view = desk.window.views.library
    view.finder.seek(Sought.GOALS, Query())
    view.settle()
    return desk.window.docks.library


def statistics(desk: Desk) -> QWidget:
    """The charts of the library."""
    desk.statistics.open()
    view = desk.statistics.view
    assert view is not None
    view.resize(WINDOW.width() * 3 // 4, WINDOW.height() * 7 // 8)
    loading = view.summary.text()
    _wait(lambda: view.summary.text() != loading)
    return view


def card(desk: Desk) -> QWidget:
    """The dialog that puts a match card together."""
    desk.sharing.make_card()
    dialog = desk.sharing.card_dialog
    assert dialog is not None
    dialog.resize(840, 520)
    return dialog


def preferences(desk: Desk) -> QWidget:
    """The preferences."""
    desk.preferences.show()
    view = desk.preferences.view
    assert view is not None
    view.resize(640, 420)
    return view


PICTURES: Mapping[str, Callable[[Desk], QWidget]] = {
    "1-timeline": timeline,
    "2-doubt": doubt,
    "3-goal": goal,
    "4-shootout": shootout,
    "5-filter": filtered,
    "6-import": imports,
    "7-find": library,
    "8-statistics": statistics,
    "9-card": card,
    "10-preferences": preferences,
}
"""What is drawn, in the order of the tasks: each begins where the one before it left off."""


def main(languages: tuple[str, ...]) -> int:
    """Draw every picture in some languages."""
    app = make_application()
    interpreter = Interpreter(app)
    with tempfile.TemporaryDirectory() as folder, collecting_nothing():
        for code in languages:
            path = Path(folder) / f"{code}.sqlite"
            interpreter.change_to(code)
            with closing(open_library(str(path))) as store:
                desk = compose(app, store, Settings(None), theme=ThemeChoice.LIGHT)
                desk.window.resize(WINDOW)
                show_first(desk, find_match(store, BUNDLED_MATCH), None)
                desk.window.show()
                _draw_all(desk, resource_path("guide/pictures") / code)
                desk.window.close()
                desk.window.deleteLater()
                settle(app)
    return 0


def _draw_all(desk: Desk, folder: Path) -> None:
    folder.mkdir(exist_ok=True)
    desk.window.views.library.settle()
    for name, draw in PICTURES.items():
        part = draw(desk)
        desk.window.views.inspector.catch_up()
        settle(_app())
        held = QBuffer()
        part.grab().save(held, "PNG")
        picture = Image.open(io.BytesIO(held.data().data())).convert("RGB")
        # Flat colours: a palette holds all that can be seen, in a third of the bytes.
        picture.quantize(COLOURS).save(folder / f"{name}.png", optimize=True)


def _go(desk: Desk, time: str) -> None:
    index = desk.session.state.index
    assert index is not None
    desk.session.set_playhead(parse_time(time, index.axis))


def _wait(until: Callable[[], bool]) -> None:
    while not until():
        _app().processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app


if __name__ == "__main__":
    sys.exit(main(tuple(sys.argv[1:]) or tuple(language.code for language in LANGUAGES)))
