"""Where the goal mouth stands in a picture, in metres, and where balls lie in it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from explorer.domain.place import GOAL_HEIGHT, GOAL_WIDTH, GoalMouthPoint
from explorer.scenes.box import Box
from explorer.scenes.shootout.kicks import TableKick
from explorer.scenes.shootout.layout import ShootoutLayout

POST = 0.12
"""The breadth of posts and bar in metres, the most that Law 1 allows."""
FURTHEST_ACROSS, FURTHEST_UP = 2.4, 1.6
"""How far beyond the posts and the bar, in metres, the picture reaches at most."""
ABOVE, BELOW = 4.0, 20.0
TRAY_SHARE = 0.24


@dataclass(frozen=True, slots=True)
class MouthFrame:
    """Metres of the goal mouth to pixels: ``left`` is the inside of the left post.

    ``beside`` is how far beyond the posts, in metres, the picture keeps free.
    """

    left: float
    ground: float
    scale: float
    beside: float

    def place(self, point: GoalMouthPoint) -> tuple[float, float]:
        """The pixel of a place in the goal mouth."""
        return self.left + self.scale * point.across, self.ground - self.scale * point.height

    @property
    def right(self) -> float:
        """The inside of the right post."""
        return self.left + self.scale * GOAL_WIDTH

    @property
    def bar(self) -> float:
        """The underside of the bar."""
        return self.ground - self.scale * GOAL_HEIGHT


@dataclass(frozen=True, slots=True)
class Ball:
    """A kick in the goal mouth or in the tray; ``true`` is where it crossed the line.

    Balls that would cover one another stand a little apart, tied to their true places by a line.
    ``beyond`` tells that the true place lies outside of the picture.
    """

    kick: TableKick
    x: float
    y: float
    radius: float
    true: tuple[float, float] | None = None
    beyond: bool = False

    @property
    def placed(self) -> bool:
        """Whether a source gives its placement."""
        return self.true is not None

    @property
    def box(self) -> Box:
        """The square around it."""
        r = self.radius
        return Box(self.x - r, self.y - r, self.x + r, self.y + r)


@dataclass(frozen=True, slots=True)
class _Extent:
    """How far beyond bar and posts, in metres, placements reach, and the width for the goal."""

    above: float
    beside: float
    room: float

    @property
    def widest(self) -> float:
        """The largest scale that the width allows."""
        return self.room / (GOAL_WIDTH + 2 * max(0.0, self.beside - 0.4))


def _extent(kicks: Sequence[TableKick], width: float) -> _Extent:
    points = [kick.kick.placement for kick in kicks if kick.kick.placement]
    over = max((point.height - GOAL_HEIGHT for point in points), default=0.0)
    wide = max((max(-p.across, p.across - GOAL_WIDTH) for p in points), default=0.0)
    share, least = (TRAY_SHARE, 120.0) if len(points) < len(kicks) else (0.18, 80.0)
    return _Extent(
        above=min(max(0.3, over + 0.35), FURTHEST_UP),
        beside=min(max(0.4, wide + 0.35), FURTHEST_ACROSS) if points else POST,
        room=width - 2 * max(least, share * width),
    )


def most_height(kicks: Sequence[TableKick], width: float) -> float:
    """The height that the goal mouth has where its width allows no larger scale."""
    extent = _extent(kicks, width)
    return extent.widest * (GOAL_HEIGHT + extent.above) + BELOW + ABOVE


def mouth_frame(kicks: Sequence[TableKick], layout: ShootoutLayout) -> MouthFrame:
    """The goal as large as the box lets it be with every placement that is not far off."""
    extent = _extent(kicks, layout.width)
    ground = layout.mouth.bottom - BELOW
    room_up = ground - layout.mouth.top - ABOVE
    scale = min(room_up / (GOAL_HEIGHT + extent.above), extent.widest)
    left = layout.width / 2 - scale * GOAL_WIDTH / 2
    return MouthFrame(left, ground, scale, extent.beside)


def apart(balls: Sequence[Ball], top: float, ground: float) -> list[Ball]:
    """Balls pushed apart until none covers another's number, or as far as some rounds take it.

    None is pushed out of the top or into the ground.
    """
    rounds = min(150, 20_000 // (len(balls) ** 2 + 1))
    lowest = [max(ball.y, ground - 0.8 * ball.radius) for ball in balls]
    places = [[ball.x, ball.y] for ball in balls]
    for _ in range(rounds):
        moved = False
        for a, b in combinations(range(len(balls)), 2):
            dx, dy = places[b][0] - places[a][0], places[b][1] - places[a][1]
            far, wanted = math.hypot(dx, dy), 1.75 * balls[a].radius
            if far >= wanted - 0.1:
                continue
            if far < 0.01:
                dx, dy, far = 1.0, 0.0, 1.0
            push = (wanted - min(far, wanted)) / 2 + 0.05
            dx, dy = dx / far * push, dy / far * push
            for n, sign in ((a, -1), (b, 1)):
                places[n][0] += sign * dx
                y = max(places[n][1] + sign * dy, top + balls[n].radius)
                places[n][1] = min(y, lowest[n])
            moved = True
        if not moved:
            break
    return [
        Ball(ball.kick, x, y, ball.radius, ball.true, ball.beyond)
        for ball, (x, y) in zip(balls, places, strict=True)
    ]
