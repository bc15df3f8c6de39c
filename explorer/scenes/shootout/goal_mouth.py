"""The goal mouth in metres, with every kick where it crossed the line, as the taker sees it.

A kick whose placement no source gives waits in a tray beside the goal.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from explorer.analysis.message import say
from explorer.domain.place import GOAL_HEIGHT, GOAL_WIDTH, GoalMouthPoint
from explorer.scenes.marks import (
    SOFT_DASH,
    Band,
    Dash,
    Disc,
    Glyph,
    Ink,
    Line,
    Mark,
    Pos,
    Target,
    Text,
)
from explorer.scenes.shootout.fitting import Box, text_box, wrapped
from explorer.scenes.shootout.kicks import OUTCOME_GLYPHS, KickTable, TableKick, Words, tint_of
from explorer.scenes.shootout.layout import ShootoutLayout
from explorer.scenes.text_measure import TextMeasure

POST = 0.12
"""The breadth of posts and bar in metres, the most that Law 1 allows."""
NET_DASH: Dash = (2.0, 4.0)
FURTHEST_ACROSS, FURTHEST_UP = 2.4, 1.6
"""How far beyond the posts and the bar, in metres, the picture reaches at most."""
LABEL, TITLE = 11.0, 12.0
ABOVE, BELOW = 4.0, 20.0
TRAY_SHARE = 0.24
SLOTS = (32.0, 28.0, 25.0)
NOW_OFFSET = 6.0
BADGE, BADGE_REACH = 11.0, 1.08


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


class GoalMouth:
    """Where the balls lie for one layout, and how they are drawn."""

    def __init__(
        self, table: KickTable, layout: ShootoutLayout, words: Words, measure: TextMeasure
    ) -> None:
        self._table = table
        self._layout = layout
        self._words = words
        self._measure = measure
        self._waiting = [kick for kick in table.kicks if kick.kick.placement is None]
        self.frame = _frame(table.kicks, layout)
        placed = _apart(self._placed_balls(), layout.mouth.top, self.frame.ground)
        self.left_over, tray = self._tray()
        self.balls: Mapping[str, Ball] = {ball.kick.id: ball for ball in (*placed, *tray)}
        self._names = self._name_places(placed)

    def static(self) -> tuple[Mark, ...]:
        """The goal, the ground and what is written beside them."""
        return (*self._goal(), *self._notes())

    def past(self, ball: Ball) -> tuple[Mark, ...]:
        """A ball that has been kicked."""
        kick, at = ball.kick, Pos(ball.x, ball.y)
        scored = kick.kick.outcome.is_goal
        number = str(kick.number)
        if not ball.placed:
            fill = tint_of(kick.side) if scored else None
            marks: list[Mark] = [_disc(ball, kick.ink, fill=fill, dash=SOFT_DASH)]
            ink = kick.ink
        elif scored:
            marks = [*self._tie(ball), _disc(ball, Ink.PANEL, fill=kick.ink)]
            ink = Ink.PANEL
        else:
            marks = [*self._tie(ball), _disc(ball, kick.ink, fill=Ink.PANEL, width=2)]
            ink = kick.ink
        marks.append(Text(at, number, LABEL, 600, ink, "center"))
        if not scored:
            marks.append(self._badge(ball))
        name = self._names.get(kick.id)
        if name:
            marks.append(Text(name[1], name[0], LABEL, 400, Ink.TEXT, halo=name[2]))
        marks += self._retaken(kick)
        return tuple(marks)

    def future(self, ball: Ball) -> tuple[Mark, ...]:
        """A ball still to be kicked: an outline."""
        dash = None if ball.placed else SOFT_DASH
        number = Text(Pos(ball.x, ball.y), str(ball.kick.number), LABEL, 400, Ink.TEXT3, "center")
        return (_disc(ball, ball.kick.ink, dash=dash, opacity=0.7), number)

    def now(self, ball: Ball) -> tuple[Mark, ...]:
        """What marks the ball of the current kick."""
        disc = Disc(
            Pos(ball.x, ball.y),
            radius_px=ball.radius + NOW_OFFSET,
            ink=Ink.ACCENT,
            width=1.5,
            fill=Ink.ACCENT_TINT,
        )
        return (disc,)

    def targets(self) -> list[Target]:
        """The balls that can be hit."""
        return [
            Target(ball.kick.id, Pos(ball.x, ball.y), 13.0, rank=1)
            for ball in self.balls.values()
            if not ball.kick.ghost
        ]

    def _goal(self) -> list[Mark]:
        frame, layout = self.frame, self._layout
        post = max(3.0, POST * frame.scale)
        left, right = frame.left - post / 2, frame.right + post / 2
        bar, ground = frame.bar - post / 2, frame.ground
        thirds = [frame.left + frame.scale * GOAL_WIDTH * n / 3 for n in (1, 2)]
        middle = (frame.bar + ground) / 2
        corners = ((left, ground), (left, bar), (right, bar), (right, ground))
        return [
            Band(Pos(frame.left, frame.bar), Pos(frame.right, ground), fill=Ink.PITCH),
            *(_line((x, frame.bar), (x, ground), Ink.PITCH_NET, dash=NET_DASH) for x in thirds),
            _line((frame.left, middle), (frame.right, middle), Ink.PITCH_NET, dash=NET_DASH),
            _line((layout.margin, ground), (layout.mouth.right, ground), Ink.BORDER_STRONG),
            Line(tuple(Pos(x, y) for x, y in corners), Ink.TEXT2, post),
        ]

    def _notes(self) -> list[Mark]:
        frame, layout = self.frame, self._layout
        across = Pos((frame.left + frame.right) / 2, frame.ground + 11)
        up = Pos(frame.right + max(3.0, POST * frame.scale) + 9, (frame.bar + frame.ground) / 2)
        metres = f"{GOAL_WIDTH:.2f} m", f"{GOAL_HEIGHT:.2f} m"
        marks: list[Mark] = [
            Text(across, metres[0], LABEL, 400, Ink.TEXT3, "center"),
            Text(up, metres[1], LABEL, 400, Ink.TEXT3, "center", rotation=90),
        ]
        if self._waiting:
            top = layout.mouth.top + 12
            title = self._words(say("shootout-not-placed"))
            marks.append(Text(Pos(layout.margin, top), title, TITLE, 600))
        if self.left_over:
            more = self._words(say("shootout-more", count=self.left_over))
            at = Pos(self._tray_right(), layout.mouth.top + 12)
            marks.append(Text(at, more, LABEL, 400, Ink.TEXT3, "right"))
        if len(self._waiting) == len(self._table.kicks):
            return [*marks, *self._no_placement()]
        said = self._words(say("shootout-taker-view"))
        at = Pos(layout.mouth.right, frame.ground + 11)
        return [*marks, Text(at, said, LABEL, 400, Ink.TEXT3, "right")]

    def _no_placement(self) -> list[Mark]:
        """That no source gives a placement: in the goal, or beside it where that is too small."""
        frame = self.frame
        said = self._words(say("shootout-no-placement"))
        if self._measure.width(said, TITLE) <= frame.right - frame.left - 12:
            at = Pos((frame.left + frame.right) / 2, frame.bar * 0.75 + frame.ground * 0.25)
            return [Text(at, said, TITLE, 400, Ink.TEXT2, "center", halo=Ink.PITCH)]
        left = frame.right + 36
        lines = wrapped(self._measure, said, TITLE, 400, self._layout.mouth.right - left)
        top = self._layout.mouth.top + 12
        return [
            Text(Pos(left, top + 16 * n), line, TITLE, 400, Ink.TEXT2)
            for n, line in enumerate(lines)
        ]

    def _placed_balls(self) -> list[Ball]:
        balls = []
        box = self._layout.mouth
        many = len(self._table.kicks) - len(self._waiting) > 20
        radius = 8.5 if many or self.frame.scale < 45 else 10.0
        for kick in self._table.kicks:
            if kick.kick.placement is None:
                continue
            x, y = true = self.frame.place(kick.kick.placement)
            inside_x = min(max(x, self._tray_right() + 20), box.right - 20)
            inside_y = max(y, box.top + radius + 2)
            beyond = (inside_x, inside_y) != true
            balls.append(Ball(kick, inside_x, inside_y, radius, true, beyond))
        return balls

    def _tray_right(self) -> float:
        """Where the tray ends; without one that is the edge of the picture."""
        if not self._waiting:
            return self._layout.margin
        return self.frame.left - self.frame.beside * self.frame.scale - 12

    def _tray(self) -> tuple[int, list[Ball]]:
        """The kicks that no source places, in rows beside the goal, and how many find no room."""
        layout = self._layout
        waiting = [kick for kick in self._waiting if layout.shows(kick.column)]
        left, top = layout.margin + 11, layout.mouth.top + 38
        across, down = self._tray_right() - layout.margin, self.frame.ground - 13 - top
        for slot in SLOTS:
            a_row = max(1, int(across // slot))
            room = a_row * max(1, int(down // slot) + 1)
            if len(waiting) <= room:
                break
        balls = [
            Ball(kick, left + slot * (n % a_row), top + slot * (n // a_row), 10.0)
            for n, kick in enumerate(waiting[:room])
        ]
        return max(0, len(waiting) - room), balls

    def _tie(self, ball: Ball) -> list[Mark]:
        """The line from a ball to its true place, with an arrow's head where that lies outside."""
        if ball.true is None:
            return []
        (x, y), ink = ball.true, ball.kick.ink
        dx, dy = x - ball.x, y - ball.y
        far = math.hypot(dx, dy)
        if ball.beyond:
            dx, dy = dx / far, dy / far
            reach = ball.radius + 7
            tip = (ball.x + dx * reach, ball.y + dy * reach)
            wings = [
                (tip[0] - 5 * dx + 4 * dy * turn, tip[1] - 5 * dy - 4 * dx * turn)
                for turn in (1, -1)
            ]
            return [Line(tuple(Pos(*p) for p in (wings[0], tip, wings[1])), ink, 1.5)]
        if far < 2:
            return []
        return [
            _line((ball.x, ball.y), (x, y), ink),
            Disc(Pos(x, y), radius_px=2.5, fill=ink),
        ]

    def _badge(self, ball: Ball) -> Glyph:
        reach = ball.radius * BADGE_REACH
        at = Pos(ball.x + reach, ball.y + reach)
        outcome = OUTCOME_GLYPHS[ball.kick.kick.outcome]
        return Glyph(at, outcome, BADGE, ball.kick.ink)

    def _retaken(self, kick: TableKick) -> list[Mark]:
        """The attempts that didn't count, small, where a source places them."""
        return [
            Glyph(
                Pos(*self.frame.place(attempt.placement)),
                OUTCOME_GLYPHS[attempt.outcome],
                BADGE,
                kick.ink,
                filled=False,
            )
            for attempt in kick.kick.retaken
            if attempt.placement is not None
        ]

    def _name_places(self, balls: Sequence[Ball]) -> dict[str, tuple[str, Pos, Ink]]:
        """Where names find room beside their balls; the others go without."""
        taken = [ball.box for ball in self.balls.values()]
        taken += [
            text_box(
                b.x + b.radius * BADGE_REACH, b.y + b.radius * BADGE_REACH, BADGE + 4, BADGE + 4
            )
            for b in balls
            if not b.kick.kick.outcome.is_goal
        ]
        frame, mouth = self.frame, self._layout.mouth
        post = max(3.0, POST * frame.scale) + 2
        inside = Box(frame.left + 1, frame.bar + 1, frame.right - 1, frame.ground)
        outside = (
            Box(self._tray_right(), mouth.top, frame.left - post, frame.ground),
            Box(frame.right + post + 16, mouth.top, mouth.right, frame.ground),
            Box(frame.left, mouth.top, frame.right, frame.bar - post),
        )
        found: dict[str, tuple[str, Pos, Ink]] = {}
        for ball in balls:
            name = ball.kick.name
            if name is None:
                continue
            width = self._measure.width(name, LABEL)
            for x, y in _beside(ball, width):
                box = text_box(x, y, width, LABEL)
                fits = inside.contains(box) or any(area.contains(box) for area in outside)
                if fits and not any(box.overlaps(other) for other in taken):
                    ground = Ink.PITCH if inside.contains(box) else Ink.PANEL
                    found[ball.kick.id] = name, Pos(x - width / 2, y), ground
                    taken.append(box)
                    break
        return found


def _beside(ball: Ball, width: float) -> tuple[tuple[float, float], ...]:
    """The middles that a label may have: right, left, above and below of its ball."""
    clear = ball.radius + NOW_OFFSET + 2
    aside, above = clear + width / 2, clear + LABEL / 2
    return (
        (ball.x + aside, ball.y),
        (ball.x - aside, ball.y),
        (ball.x, ball.y - above),
        (ball.x, ball.y + above + 2),
    )


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


def _frame(kicks: Sequence[TableKick], layout: ShootoutLayout) -> MouthFrame:
    """The goal as large as the box lets it be with every placement that is not far off."""
    extent = _extent(kicks, layout.width)
    ground = layout.mouth.bottom - BELOW
    room_up = ground - layout.mouth.top - ABOVE
    scale = min(room_up / (GOAL_HEIGHT + extent.above), extent.widest)
    left = layout.width / 2 - scale * GOAL_WIDTH / 2
    return MouthFrame(left, ground, scale, extent.beside)


def _apart(balls: Sequence[Ball], top: float, ground: float) -> list[Ball]:
    """Balls pushed apart until none covers another's number, or as far as some rounds take it.

    None is pushed out of the top or into the ground.
    """
    rounds = 40 if len(balls) <= 40 else 8
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


def _disc(
    ball: Ball,
    ink: Ink,
    *,
    fill: Ink | None = None,
    width: float = 1.5,
    dash: Dash | None = None,
    opacity: float = 1.0,
) -> Disc:
    return Disc(
        Pos(ball.x, ball.y),
        radius_px=ball.radius,
        ink=ink,
        width=width,
        dash=dash,
        fill=fill,
        opacity=opacity,
    )


def _line(
    start: tuple[float, float], end: tuple[float, float], ink: Ink, *, dash: Dash | None = None
) -> Line:
    return Line((Pos(*start), Pos(*end)), ink, 1.0, dash)
