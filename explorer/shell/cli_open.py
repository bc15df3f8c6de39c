"""Opening the window: by the app that runs already, or else by this process.

This comes before anything heavy is loaded, so that what is handed over is there at once.
"""

from __future__ import annotations

import os
from argparse import Namespace

from explorer.looking import here
from explorer.shell.cli_ends import SUCCESS, complain
from explorer.shell.display import has_display, is_watched
from explorer.shell.instance import Answer, Message, address_of, claim, hand_over
from explorer.shell.startup import collecting_later


def open_window(arguments: Namespace) -> int:
    """Have the running app show what is wanted, or open a window; returns the exit code."""
    arguments.claim = None
    # What nobody sees can't come to the front: it is a window of its own each time.
    if has_display(os.environ) and is_watched(os.environ):
        address = address_of(arguments.library, os.environ)
        answer = Answer.NOBODY
        if not (arguments.new_window or arguments.fresh or arguments.theme or arguments.lang):
            answer = hand_over(address, _said(arguments))
        if answer is Answer.TAKEN:
            return SUCCESS
        if answer is Answer.SILENT:
            complain("The Match Explorer that is running does not answer, so another one starts.")
        arguments.claim = claim(address)
    with collecting_later():
        from explorer.shell import cli_window  # noqa: PLC0415  heavy, and not to hand over
    try:
        return cli_window.open_window(arguments)
    finally:
        if arguments.claim is not None:
            arguments.claim.give_up()


def _said(arguments: Namespace) -> Message:
    environment = os.environ
    token = environment.get("XDG_ACTIVATION_TOKEN") or environment.get("DESKTOP_STARTUP_ID") or ""
    return Message(arguments.match, arguments.at, str(here()), token)
