"""The guide's Markdown, taken apart into the tasks that it tells of."""

from __future__ import annotations

import re
from dataclasses import dataclass

_TASK = re.compile(r"^## +(?P<title>.+?) *$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Task:
    """One task: its title, and its text as Markdown without the title."""

    title: str
    text: str


def tasks_of(markdown: str) -> tuple[Task, ...]:
    """The tasks of a guide, in its order: what stands under each heading of the second level."""
    found = list(_TASK.finditer(markdown))
    bounds = [*(match.start() for match in found), len(markdown)]
    return tuple(
        Task(match["title"], markdown[match.end() : end].strip())
        for match, end in zip(found, bounds[1:], strict=True)
    )
