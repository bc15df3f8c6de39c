"""Which target the arrow keys lead to."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

from explorer.scenes.marks import Target, Viewport

_SIDEWAYS = 2.0
"""How many times farther a pixel to the side counts than one ahead."""


class Direction(Enum):
    """Where an arrow key points, as steps along x and y."""

    LEFT = (-1, 0)
    RIGHT = (1, 0)
    UP = (0, -1)
    DOWN = (0, 1)


def next_target(
    targets: Iterable[Target], viewport: Viewport, current: Target, direction: Direction
) -> Target | None:
    """The nearest target in a direction, what lies straight ahead first; None at the edge."""
    along, across = direction.value
    x, y = viewport.x(current.at), viewport.y(current.at)
    best: tuple[float, Target] | None = None
    for target in targets:
        dx, dy = viewport.x(target.at) - x, viewport.y(target.at) - y
        ahead, aside = dx * along + dy * across, abs(dx * across) + abs(dy * along)
        if target.event_id == current.event_id or ahead <= 0:
            continue
        distance = ahead + _SIDEWAYS * aside
        if best is None or distance < best[0]:
            best = (distance, target)
    return best[1] if best else None
