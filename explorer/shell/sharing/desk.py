"""Copying, saving and showing around: what the menus and the views' own menus offer of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QWidget

from explorer.canvas.theme import ThemeName
from explorer.session.match_session import MatchSession
from explorer.shell.actions import Command
from explorer.shell.centre import Tab
from explorer.shell.main_window import MainWindow
from explorer.views.common.appearance import Appearance
from explorer.views.text import message

if TYPE_CHECKING:
    from explorer.scenes.picture import Picture
    from explorer.shell.sharing.printing import PrintDesk
    from explorer.shell.sharing.saving import Saver
    from explorer.shell.sharing.subjects import EventRows, PaintedView, ReportText
    from explorer.views.sharing.card_dialog import CardDialog
    from explorer.views.sharing.film_dialog import FilmDialog
    from explorer.views.sharing.picture_dialog import PictureDialog

PAINTED = ("timeline", "pitch", "shootout")
PICTURE_RATIO = 2.0
"""Pixels a logical pixel, of a picture for which none were chosen."""


class SharingDesk(QObject):
    """Lets what one window shows leave the app. Everything is loaded when it is first asked for."""

    def __init__(self, window: MainWindow, session: MatchSession, appearance: Appearance) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._appearance = appearance
        self._actions: list[QAction] = []
        self._saver: Saver | None = None
        self.card_dialog: CardDialog | None = None
        self.picture_dialog: PictureDialog | None = None
        self.film_dialog: FilmDialog | None = None
        self._dialogs: list[QDialog] = []
        self.print_desk: PrintDesk | None = None
        session.match_changed.connect(self.on_match_changed)
        self._add_to_views()

    @property
    def saver(self) -> Saver:
        """Who writes files and fills the clipboard."""
        if self._saver is None:
            from explorer.shell.sharing.saving import Saver  # noqa: PLC0415  as the class says

            self._saver = Saver(self._window)
        return self._saver

    @property
    def is_running(self) -> bool:
        """Whether something is being written or drawn."""
        return self._saver is not None and self._saver.is_running

    def offer(self, *actions: QAction) -> None:
        """Let actions be usable only while a match is open."""
        self._actions.extend(actions)
        self.on_match_changed()

    @Slot()
    def on_match_changed(self) -> None:
        """There may be something to share now, or nothing any more; a dialog is of one match."""
        for dialog in tuple(self._dialogs):
            dialog.close()
        for action in self._actions:
            action.setEnabled(self._session.state.match is not None)

    @Slot()
    def copy_view(self) -> None:
        """Put the view that has the focus on the clipboard, else the one in the centre."""
        self.copy(self._focused())

    def copy(self, name: str) -> None:
        """Put a view on the clipboard, by its name."""
        if self._session.state.match is None:
            return
        if name in PAINTED:
            view = self.painted(name)
            picture, text = view.picture(), view.text()
            self.saver.copy(picture, self._appearance.theme, PICTURE_RATIO, text)
        elif name == "events" and self._window.views.events.chosen_rows():
            self._window.views.events.copy_rows()
        else:
            self.saver.copy_text(self._written(name).text())

    @Slot(object)
    def copy_picture(self, picture: Picture) -> None:
        """Put a picture of another window on the clipboard."""
        text = "\n".join((picture.description, picture.credit, message("app-name")))
        self.saver.copy(picture, self._appearance.theme, PICTURE_RATIO, text)

    @Slot(object)
    def save_statistics(self, picture: Picture) -> None:
        """Ask for a file and save the charts of the library to it."""
        from explorer.shell.sharing.saving import PICTURE_FILTERS  # noqa: PLC0415  as the class

        title = message("statistics-export-title")
        asking = QApplication.activeWindow() or self._window
        path = self.saver.ask(asking, title, "statistics", PICTURE_FILTERS)
        if path is not None:
            self.saver.write_picture(picture, path, self._appearance.theme, PICTURE_RATIO)

    @Slot()
    def save_picture(self) -> None:
        """Choose how the view that has the focus is saved as a picture."""
        focused = self._focused()
        self.save(focused if focused in PAINTED else self._centred())

    def save(self, name: str) -> None:
        """Choose how a view is saved, by its name: the painted ones as pictures."""
        if self._session.state.match is None:
            return
        if name == "report":
            self._save_text(name, {".txt": "share-filter-txt"})
        elif name == "events":
            self._save_text(name, {".csv": "share-filter-csv", ".txt": "share-filter-tsv"})
        else:
            self._open_picture_dialog(name)

    @Slot()
    def make_card(self) -> None:
        """Put a match card together."""
        # Loaded when it is first asked for: the app's start doesn't wait for it.
        from explorer.shell.sharing.card_desk import open_card_dialog  # noqa: PLC0415

        state = self._session.state
        if state.index is not None:
            self.card_dialog = open_card_dialog(
                self._window,
                state.index,
                state.playhead,
                self._appearance,
                self.saver,
                so_far=state.filter.hide_future,
            )
            self._keep(self.card_dialog)

    @Slot()
    def animate(self) -> None:
        """Choose an animation: of the selected goal first, if one is."""
        from explorer.shell.sharing.film_desk import open_film_dialog  # noqa: PLC0415  as above

        state = self._session.state
        if state.index is None:
            return
        self.film_dialog = open_film_dialog(
            self._window, state.index, state.selection.primary, self._appearance, self.saver
        )
        if self.film_dialog is not None:
            self._keep(self.film_dialog)
        else:
            QMessageBox.information(
                self._window, message("animate-title"), message("animate-nothing")
            )

    @Slot()
    def print(self) -> None:
        """Show the match sheet as it will be printed."""
        from explorer.shell.sharing.preview_look import dress_preview  # noqa: PLC0415  as above
        from explorer.shell.sharing.printing import PrintDesk  # noqa: PLC0415

        index = self._session.state.index
        if index is not None:
            light = self._appearance.theme_named(ThemeName.LIGHT)
            self.print_desk = PrintDesk(self._window, index, light)
            dress_preview(self.print_desk.preview, self._appearance.theme)
            self.print_desk.open()

    @Slot()
    def finish(self) -> None:
        """Wait for what is being written, before the window goes."""
        if self._saver is not None:
            self._saver.finish()

    def _open_picture_dialog(self, name: str) -> None:
        from explorer.shell.sharing.picture_desk import open_picture_dialog  # noqa: PLC0415

        self.picture_dialog = open_picture_dialog(
            self._window,
            {painted: self.painted(painted) for painted in PAINTED},
            name,
            self._session.state,
            self._appearance,
            self.saver,
        )
        self._keep(self.picture_dialog)

    def _keep(self, dialog: QDialog) -> None:
        """Hold a dialog as long as it is open, in place of an earlier one of its kind."""
        for other in tuple(self._dialogs):
            if type(other) is type(dialog):
                other.close()
        self._dialogs.append(dialog)
        dialog.finished.connect(self._on_closed)

    @Slot()
    def _on_closed(self) -> None:
        closed = self.sender()
        self._dialogs = [dialog for dialog in self._dialogs if dialog is not closed]

    def _save_text(self, name: str, filters: dict[str, str]) -> None:
        match = self._session.state.match
        if match is None:
            return
        title = message("share-text-title")
        path = self.saver.ask(self._window, title, f"{match.id}-{name}", filters)
        if path is not None:
            self.saver.write_text(self._written(name).as_file(path.suffix.lower()), path)

    def _focused(self) -> str:
        """The name of the view that has the focus, else of the one in the centre."""
        focused = QApplication.focusWidget()
        for name, widget in self._widgets().items():
            if focused is not None and (widget is focused or widget.isAncestorOf(focused)):
                return name
        return self._centred()

    def _centred(self) -> str:
        tab = Tab(self._window.views.centre.tabs.currentIndex())
        return {Tab.GOALS: "pitch", Tab.SHOOTOUT: "shootout", Tab.EVENTS: "events"}[tab]

    def _widgets(self) -> dict[str, QWidget]:
        views = self._window.views
        return {
            "timeline": views.timeline,
            "pitch": views.pitch,
            "shootout": views.shootout,
            "report": views.report,
            "events": views.events,
        }

    def painted(self, name: str) -> PaintedView:
        """A painted view, by its name."""
        from explorer.shell.sharing.subjects import PaintedView  # noqa: PLC0415  see the class

        views = self._window.views
        canvases = {
            "timeline": views.timeline.canvas,
            "pitch": views.pitch.canvas,
            "shootout": views.shootout.canvas,
        }
        return PaintedView(name, canvases[name], self._session)

    def _written(self, name: str) -> ReportText | EventRows:
        from explorer.shell.sharing import subjects  # noqa: PLC0415  see the class

        views = self._window.views
        if name == "report":
            return subjects.ReportText(views.report, self._session)
        return subjects.EventRows(views.events, self._session)

    def _add_to_views(self) -> None:
        """Offer copying and saving in each view's own menu."""
        views = self._window.views
        places: dict[str, QWidget] = {
            "timeline": views.timeline.canvas,
            "pitch": views.pitch.canvas,
            "shootout": views.shootout.canvas,
            "report": views.report,
            "events": views.events.table,
        }
        for name, widget in places.items():
            painted = name in PAINTED
            for key, call in (
                ("share-copy-view", self.copy),
                ("share-save-picture" if painted else "share-save-text", self.save),
            ):
                action = QAction(message(key), widget)
                action.triggered.connect(partial(call, name))
                widget.addAction(action)
                self._actions.append(action)
            widget.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)


def sharing_commands(desk: SharingDesk) -> tuple[Command, ...]:
    """What the menu File offers."""
    return (
        Command("save-picture", "Ctrl+Shift+P", desk.save_picture),
        Command("match-card", "Ctrl+M", desk.make_card),
        Command("animate", "", desk.animate),
        Command("print", "Ctrl+P", desk.print),
    )
