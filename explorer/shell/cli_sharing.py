"""The commands that make something to share: ``card`` and ``animate``."""

from __future__ import annotations

from argparse import Namespace

from explorer.analysis.index import MatchIndex
from explorer.app.exporting import ExportProblem
from explorer.canvas.theme import ThemeName, theme
from explorer.domain.events import Goal
from explorer.scenes.card import CardFormat, CardOptions
from explorer.scenes.film import Pace
from explorer.shell.cli_ends import SUCCESS
from explorer.shell.cli_failures import in_one_line
from explorer.shell.cli_library import named_match, read_match


@in_one_line
def card(arguments: Namespace) -> int:
    """Draw the card of a match to a file."""
    match, moment = read_match(arguments)
    from explorer.shell.sharing.cards import write_card  # noqa: PLC0415  once all is well

    options = CardOptions(CardFormat(arguments.format), moment, headline=arguments.headline)
    write_card(MatchIndex(match), options, arguments.output, theme(ThemeName(arguments.theme)))
    return SUCCESS


@in_one_line
def animate(arguments: Namespace) -> int:
    """Write a film of a goal or of the shootout to a file."""
    index = MatchIndex(named_match(arguments))
    from explorer.shell.sharing.films import (  # noqa: PLC0415  once all is well
        check_film_file,
        film_of,
        write_film_to,
    )

    check_film_file(arguments.output)
    goal = None if arguments.shootout else _goal(index, arguments.goal)
    film = film_of(index, goal, Pace(arguments.speed))
    look = theme(ThemeName(arguments.theme))
    write_film_to(_tell_nobody, film, arguments.output, look, arguments.size)
    return SUCCESS


def _goal(index: MatchIndex, wanted: str) -> Goal:
    for goal in index.match.goals:
        if goal.id == wanted:
            return goal
    known = ", ".join(goal.id for goal in index.match.goals) or "-"
    raise ExportProblem("animate-goal-unknown", {"goal": wanted, "goals": known})


def _tell_nobody(_share: float) -> None:
    """Progress that nobody asked for."""
