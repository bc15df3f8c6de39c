"""The commands that make something to share: ``card``."""

from __future__ import annotations

from argparse import Namespace

from explorer.analysis.index import MatchIndex
from explorer.canvas.theme import ThemeName, theme
from explorer.scenes.card import CardFormat, CardOptions
from explorer.shell.cli_ends import SUCCESS
from explorer.shell.cli_failures import in_one_line
from explorer.shell.cli_library import read_match


@in_one_line
def card(arguments: Namespace) -> int:
    """Draw the card of a match to a file."""
    match, moment = read_match(arguments)
    from explorer.shell.sharing.cards import write_card  # noqa: PLC0415  once all is well

    options = CardOptions(CardFormat(arguments.format), moment)
    write_card(MatchIndex(match), options, arguments.output, theme(ThemeName(arguments.theme)))
    return SUCCESS
