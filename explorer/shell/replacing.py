"""What goes over from a window to the one that takes its place, and what is asked before."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from explorer.app.chosen_library import choose_library
from explorer.app.finding import match_to_start_with
from explorer.app.libraries import open_library, own_library
from explorer.domain.match import Match
from explorer.domain.ports import Library
from explorer.session.links import MatchLink
from explorer.shell.composition import Desk
from explorer.shell.jobs import JobControl
from explorer.shell.main_window import MainWindow
from explorer.shell.wishes import Found
from explorer.views.text import message


@dataclass(frozen=True, slots=True)
class Opened:
    """Another library, and the match of it to show: the wanted one, or what one starts with.

    ``name`` is the file or URL that the library was asked for by.
    """

    name: str
    store: Library
    match: Match | None


def opened(library: str, wanted: str | None, control: JobControl) -> Opened:
    """Open a library, off the GUI thread; if that ends in any other way, it is closed again.

    Args:
        library: A database file or a URL.
        wanted: The id of the match to show, if the library has it.
        control: May cancel it.

    Raises:
        LibraryError: If it can't be used.
        CancelledError: If the user has cancelled.
    """
    store = open_library(library)
    try:
        match = match_to_start_with(store, wanted)
        control.check()
    except Exception:
        store.close()
        raise
    return Opened(library, store, match)


def shown_in(desk: Desk) -> Found | None:
    """What a window shows; None where no match is open."""
    match, link = desk.session.state.match, desk.viewpoint.link
    return None if match is None or link is None else Found(match, link, desk.workbench.file)


def shown_as(match: Match | None, desk: Desk) -> Found | None:
    """What a window shows, as another library has it; else that library's match from its start."""
    shown = shown_in(desk)
    if shown is not None and shown.file is not None:
        return shown
    if shown is not None and match is not None and match.id == shown.match.id:
        return Found(match, shown.link)
    return None if match is None else Found(match, MatchLink(match.id))


def carry_over(old: Desk, new: Desk) -> None:
    """Have a new window go on at the speed and with the chance of the model that the old one has.

    It begins with those that the user prefers, from which the old one may have been turned away.
    """
    before, session = old.session.state, new.session
    session.set_playback(replace(session.state.playback, speed=before.playback.speed))
    session.set_model_p(before.model_p)


def keep_place(old: Desk, new: Desk) -> None:
    """List in a new window over the same library what the old one does, and its imports."""
    sought = old.window.views.library.finder
    new.window.views.library.finder.seek(sought.sought, sought.query)
    new.window.views.imports.take_over(old.window.views.imports)


def keep_choice(library: str) -> None:
    """Have the next start open a library; a user who can't keep it still has it for this run."""
    with suppress(OSError, ValueError):
        choose_library(None if library == own_library() else library)


def may_stop(desk: Desk) -> bool:
    """Whether what runs in a window may be stopped, which the user is asked if anything does."""
    if not desk.is_at_work:
        return True
    window = desk.window
    box = QMessageBox(QMessageBox.Icon.Question, message("app-name"), "", parent=window)
    box.setText(message("rebuild-stops"))
    box.setInformativeText(message("rebuild-stops-more"))
    stop = box.addButton(message("rebuild-stop"), QMessageBox.ButtonRole.DestructiveRole)
    later = box.addButton(message("rebuild-later"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(later)
    box.setEscapeButton(later)
    window.closing.connect(box.reject)
    box.exec()
    box.deleteLater()
    return box.clickedButton() is stop


def tell_refused(window: MainWindow, text: str) -> None:
    """Say why a library can't be opened, and that the window stays as it is."""
    box = QMessageBox(QMessageBox.Icon.Warning, message("app-name"), text, parent=window)
    box.setInformativeText(message("library-stays"))
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
