"""The window for the benchmarks: with all its docks, and its figures drawn by matplotlib alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from time import perf_counter

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QSize

from explorer.app.libraries import open_library
from explorer.canvas.figure_backend import FigureBackend
from explorer.canvas.scene_widget import SETTLE_MS, SceneWidget
from explorer.domain.ports import MatchStore
from explorer.domain.time import SHOOTOUT, MatchTime
from explorer.scenes.marks import Ink
from explorer.scenes.scene import picture
from explorer.session.preferences import ThemeChoice
from explorer.shell.composition import Desk, compose
from explorer.shell.dock import PanelDock
from explorer.shell.garbage import GuiThreadCollector
from explorer.shell.settings import Settings
from explorer.shell.window_app import make_application

SIZE = QSize(1440, 900)
SETTLE_SECONDS = 3 * SETTLE_MS / 1000
PATIENCE_SECONDS = 20.0


class BenchDesk:
    """The app's window over the library that the environment names, shown and painted."""

    def __init__(self, pixel_ratio: float) -> None:
        self._app = make_application()
        # As the app itself does.
        GuiThreadCollector(self._app).start()
        self.store: MatchStore = open_library()
        self.desk: Desk = compose(self._app, self.store, Settings(None), theme=ThemeChoice.LIGHT)
        self._opened = False
        self.desk.workbench.match_opened.connect(self._on_opened)
        window = self.desk.window
        window.resize(SIZE)
        docks: list[PanelDock] = [getattr(window.docks, one.name) for one in fields(window.docks)]
        for dock in docks:
            dock.show()
        window.show()
        self.settle()
        if window.size() != SIZE or window.devicePixelRatioF() != pixel_ratio:
            raise RuntimeError(f"the window is {window.size()} at {window.devicePixelRatioF()}")
        if not all(dock.isVisible() for dock in docks):
            raise RuntimeError("a dock is hidden")

    @property
    def figures(self) -> list[SceneWidget]:
        """The views that are seen now and painted from a scene."""
        found = self.desk.window.findChildren(SceneWidget)
        return [one for one in found if one.isVisible() and one.scene is not None]

    def open(self, match_id: str) -> float:
        """Open a match as the library panel does; returns the milliseconds until it is painted.

        What the views do afterwards, when they have stood still for a moment, is waited for too.

        Raises:
            RuntimeError: If a view has not been painted anew, or doesn't come to rest.
        """
        drawn = {one: one.full_draws for one in self.figures}
        refined = {one: one.refinements for one in self.figures}
        self._opened = False
        started = perf_counter()
        self.desk.workbench.open_from_library(match_id)
        while not self._opened:
            self._app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        self.paint()
        passed = perf_counter() - started
        seen = self.figures
        if not seen or any(one.full_draws == drawn.get(one, 0) for one in seen):
            raise RuntimeError(f"{match_id} was not painted in every view")
        self._wait_until(lambda: all(one.refinements > refined.get(one, 0) for one in seen))
        self.settle()
        return 1000 * passed

    def show(self, match_id: str) -> None:
        """Open a match unless it is open."""
        match = self.desk.session.state.match
        if match is None or match.id != match_id:
            self.open(match_id)

    def moments(self, steps: int) -> list[MatchTime]:
        """One more than ``steps`` moments through the whole match, no two of which look alike.

        They stand at equal distances of play, and one on each kick of the shootout.
        """
        index = self.desk.session.state.index
        if index is None:
            raise RuntimeError("no match is open")
        axis = index.axis
        kicks = [MatchTime(SHOOTOUT, number + 1) for number in range(axis.kick_count)]
        length = axis.played(MatchTime(SHOOTOUT, 0) if kicks else axis.last)
        playing = steps - len(kicks)
        play = [axis.advance(axis.first, length * step / playing) for step in range(playing + 1)]
        return [*play, *kicks]

    def step(self, moment: MatchTime) -> float:
        """Move the playhead; returns the milliseconds until every view has painted."""
        started = perf_counter()
        self.desk.session.set_playhead(moment)
        self.paint()
        return 1000 * (perf_counter() - started)

    def redraw(self) -> float:
        """Redraw the figures, as they are now, with matplotlib; returns the milliseconds.

        Only the drawing counts: the artists are in place before.
        """
        passed = 0.0
        for widget in self.figures:
            figure = self._figure(widget)
            started = perf_counter()
            figure.image()
            passed += perf_counter() - started
        return 1000 * passed

    def draw(self) -> float:
        """Make the figures, as they are now, with matplotlib and draw them; the milliseconds."""
        started = perf_counter()
        for widget in self.figures:
            self._figure(widget).image()
        return 1000 * (perf_counter() - started)

    def paint(self) -> None:
        """Deliver what is due: timers, layouts, paints up to the flush, deletions."""
        self._app.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        # What was laid out or deleted just now asks for paints of its own.
        self._app.processEvents()

    def settle(self) -> None:
        """Let everything come to rest that lags behind."""
        rested = perf_counter() + SETTLE_SECONDS
        self._wait_until(lambda: perf_counter() > rested)

    def _wait_until(self, done: Callable[[], bool]) -> None:
        deadline = perf_counter() + PATIENCE_SECONDS
        while not done():
            if perf_counter() > deadline:
                raise RuntimeError(f"the window is still busy after {PATIENCE_SECONDS} s")
            self.paint()

    def _figure(self, widget: SceneWidget) -> FigureBackend:
        scene = widget.scene
        if scene is None:
            raise RuntimeError(f"{widget} shows nothing")
        ratio = widget.devicePixelRatioF()
        figure = FigureBackend(scene.viewport, widget.theme, pixel_ratio=ratio, ground=Ink.PANEL)
        figure.draw(picture(scene, self.desk.session.state))
        return figure

    def _on_opened(self, _match_id: str) -> None:
        self._opened = True
