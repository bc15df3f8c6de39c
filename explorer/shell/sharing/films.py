"""Animations of a match, made and written; the window and the command line make the same ones."""

from __future__ import annotations

from pathlib import Path

from explorer.analysis.build_up import build_up
from explorer.analysis.index import MatchIndex
from explorer.app.exporting import ExportProblem, written
from explorer.canvas.figure_measure import FigureTextMeasure
from explorer.canvas.film_files import FilmError, Tell, ffmpeg, write_film
from explorer.canvas.theme import Theme
from explorer.domain.events import Goal
from explorer.scenes.film import Film, Pace, goal_film, shootout_film
from explorer.scenes.film.frames import FILM_WIDTH
from explorer.shell.sharing.captions import caption_of
from explorer.views.text.wording import words

SIZES = {"small": 640, "medium": 960, "large": 1280}
"""The widths of films in pixels, by their names."""


def goals_to_show(index: MatchIndex, selected: str | None = None) -> tuple[Goal, ...]:
    """The goals of which there is something to animate, and the selected one in any case."""
    return tuple(
        goal
        for goal in sorted(index.match.goals, key=lambda goal: goal.time.at)
        if goal.id == selected or build_up(index.match, goal)
    )


def film_of(index: MatchIndex, goal: Goal | None, pace: Pace = Pace.NORMAL) -> Film:
    """The film of a goal, of the shootout for None.

    Raises:
        ExportProblem: If there was no shootout.
    """
    if goal is not None:
        return goal_film(index, goal, caption_of, FigureTextMeasure(), words, pace)
    if not index.match.kicks:
        raise ExportProblem("animate-no-shootout")
    return shootout_film(index, caption_of, FigureTextMeasure(), words, pace)


def check_film_file(path: Path) -> None:
    """Make sure that a film can be written in the format of a file.

    Raises:
        ExportProblem: If it needs ffmpeg, which isn't there.
    """
    if path.suffix.lower() == ".mp4" and ffmpeg() is None:
        raise ExportProblem("animate-no-ffmpeg", {"name": path.name})


def write_film_to(tell: Tell, film: Film, path: Path, theme: Theme, size: str) -> None:
    """Write a film in the format of the file's suffix.

    Args:
        tell: Hears of the share that is done.
        film: The film.
        path: The file; one that is there is replaced.
        theme: The colours.
        size: One of SIZES.

    Raises:
        ExportProblem: If it can't be written; then what was there is as it was.
    """
    check_film_file(path)
    try:
        with written(path) as partial:
            write_film(tell, film, partial, theme, SIZES[size] / FILM_WIDTH)
    except FilmError as error:
        raise film_problem(error, path) from error


def film_problem(error: FilmError, path: Path) -> ExportProblem:
    """Why ffmpeg has made no film."""
    return ExportProblem("animate-failed", {"name": path.name, "reason": str(error)})
