"""The commands that draw: opening the window, and ``snapshot``."""

from __future__ import annotations

import os
from argparse import Namespace
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from explorer.app.finding import ImportProblem
from explorer.app.libraries import is_passing, open_library
from explorer.domain.ports import Library, LibraryError, MatchStore
from explorer.session.links import LinkError
from explorer.shell.cli_arguments import WINDOW_VIEW
from explorer.shell.cli_ends import FAILURE, SUCCESS, complain, wording
from explorer.shell.cli_failures import in_one_line
from explorer.shell.display import has_display, is_watched
from explorer.shell.instance import Claim, address_for, claim
from explorer.shell.languages import ENGLISH
from explorer.shell.restoring import Beginning, beginning
from explorer.shell.session_file import SessionFile
from explorer.shell.settings import Settings
from explorer.shell.startup import collecting_later
from explorer.shell.wishes import Found, Wish

UNSEEN = Path("match-explorer.png")
"""What the window is drawn to where there is no display, in the current folder."""

_SIZE = (1440, 900)
_SCALE = 2.0


@in_one_line
def open_window(arguments: Namespace) -> int:
    """Open the window; without a display, draw it to a file instead.

    Besides the command line's, the arguments have the ``claim`` to listen for other starts.
    """
    if not has_display(os.environ):
        return _draw_unseen(arguments)
    opened = _opened(arguments)
    if opened is None:
        return FAILURE
    with closing(opened) as store:
        begin = _beginning(store, arguments)
        if is_passing(store.label):
            begin = replace(begin, note="library-passing")
        with collecting_later():
            from explorer.shell.window_app import run_window  # noqa: PLC0415  not for a picture

        return run_window(
            store,
            begin=begin,
            theme=arguments.theme,
            lang=arguments.lang,
            claim=arguments.claim,
            log=arguments.log,
        )


@in_one_line
def snapshot(arguments: Namespace) -> int:
    """Draw the window or one view to a file."""
    from explorer.shell.cli_library import chance, read_match  # noqa: PLC0415  not for a window

    match, moment = read_match(arguments)
    # Loaded once all is well.
    from explorer.shell.snapshot import SnapshotOptions, write_snapshot  # noqa: PLC0415

    options = SnapshotOptions(
        at=moment,
        size=arguments.size,
        scale=arguments.scale,
        theme=arguments.theme,
        lang=arguments.lang,
        p=chance(arguments),
        view=arguments.view,
    )
    write_snapshot(match, arguments.output, options)
    return SUCCESS


def _opened(arguments: Namespace) -> Library | None:
    """The library, if need be after asking the user what to do; None if the user gives up."""
    try:
        return open_library(arguments.library)
    except LibraryError as error:
        if not is_watched(os.environ):
            raise
        complain(wording(error.code, error.values))
        from explorer.shell.start_trouble import settle  # noqa: PLC0415  seldom needed

        settled = settle(arguments.library, error)
        if settled is not None:
            _move(arguments, settled.label)
        return settled


def _move(arguments: Namespace, label: str) -> None:
    """Listen where the next start looks for the library that is open, which may be another one."""
    claimed: Claim | None = arguments.claim
    # No server is ever chosen in the place of a library.
    if claimed is None or "://" in label:
        return
    address = address_for(label, os.environ)
    if address != claimed.address:
        claimed.give_up()
        arguments.claim = None if is_passing(label) else claim(address)


def _beginning(store: Library, arguments: Namespace) -> Beginning:
    """What to show first: what is named, or else what was shown last.

    On a desktop the window also opens where a link or a file can't be shown, and says why: whoever
    clicked it sees no standard error.
    """
    wish, settings = Wish.of(arguments.match, arguments.at), Settings.of_user()
    if arguments.fresh:
        settings.forget_window()
    if not wish.is_nothing:
        try:
            return Beginning(wish.find(store))
        except (LinkError, ImportProblem):
            if not is_watched(os.environ):
                raise
    # Another app that runs on this library shows it, and keeps it.
    keeps = arguments.claim is not None and not arguments.fresh
    file = SessionFile.of(store.label) if keeps else None
    last = None if arguments.fresh else settings.last_match
    begin = beginning(store, last, file, wish.at if wish.is_nothing else None)
    # The window tries it again, and tells what is wrong as it does of any other.
    return begin if wish.is_nothing else replace(begin, wish=wish)


def _found(store: MatchStore, arguments: Namespace) -> Found | None:
    """The match to draw where there is no display."""
    wish = Wish.of(arguments.match, arguments.at)
    if not wish.is_nothing:
        return wish.find(store)
    return beginning(store, None, None, wish.at).found


def _draw_unseen(arguments: Namespace) -> int:
    with closing(open_library(arguments.library)) as store:
        found = _found(store, arguments)
    if found is None:
        complain("There is no display to open the window on, and no match in the library to draw.")
        return SUCCESS
    # Not loaded to open a window.
    from explorer.shell.snapshot import SnapshotOptions, write_snapshot  # noqa: PLC0415

    options = SnapshotOptions(
        at=found.link.moment,
        size=_SIZE,
        scale=_SCALE,
        theme="dark" if arguments.theme == "dark" else "light",
        lang=arguments.lang or ENGLISH.code,
        view=WINDOW_VIEW,
    )
    write_snapshot(found.match, UNSEEN, options)
    complain(f"There is no display to open the window on, so it was drawn to {UNSEEN}.")
    return SUCCESS
