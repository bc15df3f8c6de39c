"""What is done to one match before it is saved. It runs in a process of its own where that pays."""

from __future__ import annotations

from collections.abc import Callable

from explorer.app.importing.readers import Order, Outcome, ReadMatch, Step
from explorer.domain.imports import ImportStep, Problem
from explorer.domain.match import Match
from explorer.domain.ports import PreparedMatch
from explorer.library.preparing import prepare
from explorer.providers.base import ImportProblem
from explorer.providers.registry import read_unit
from explorer.providers.units import Unit


def read_order(order: Order, tell: Callable[[Step], None]) -> Outcome:
    """Read a match and make it ready to be saved; whatever is wrong with it becomes a problem.

    Args:
        order: What to read.
        tell: Told each step and the share of it; what it raises to cancel passes on.
    """
    unit = order.unit
    size = size_of(unit)

    def read_share(share: float) -> None:
        tell(Step(ImportStep.READ, share, size))

    read_share(0.0)
    try:
        match = read_unit(unit, read_share, lenient=order.lenient).match
        events = sum(1 for _ in match.events())
        tell(Step(ImportStep.PREPARE, size=size, events=events))
        return ReadMatch(
            prepared=_prepare(match, unit),
            home=match.home.name,
            away=match.away.name,
            findings=match.findings,
        )
    except ImportProblem as error:
        return problem_of(error)
    except MemoryError:
        return Problem("reading-memory", {"name": unit.name})


def problem_of(error: ImportProblem) -> Problem:
    """The problem that a reader raised, as a record."""
    return Problem(
        error.code, error.values, error.where, error.excerpt, error.readable, error.remedy
    )


def size_of(unit: Unit) -> int:
    """How many bytes the files of a match have; those that can't be asked count as empty."""
    size = 0
    for path in (unit.path, *unit.companions):
        try:
            size += path.stat().st_size
        except (OSError, ValueError):
            continue
    return size


def _prepare(match: Match, unit: Unit) -> PreparedMatch:
    try:
        return prepare(match)
    except ValueError as error:
        raise ImportProblem(
            "match-unstorable", {"name": unit.name, "detail": str(error)}
        ) from error
