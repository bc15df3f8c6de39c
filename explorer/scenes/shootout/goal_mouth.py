"""The goal mouth in metres, with every kick where it crossed the line, as the taker sees it.

A kick whose placement no source gives waits in a tray beside the goal.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from explorer.analysis.message import rounded, say
from explorer.domain.place import GOAL_HEIGHT, GOAL_WIDTH
from explorer.scenes.box import Box
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
from explorer.scenes.shootout.fitting import text_box
from explorer.scenes.shootout.goal_frame import POST, Ball, apart, mouth_frame
from explorer.scenes.shootout.kicks import OUTCOME_GLYPHS, KickTable, TableKick
from explorer.scenes.shootout.layout import ShootoutLayout
from explorer.scenes.sides import side_tint
from explorer.scenes.text_measure import TextMeasure, wrapped
from explorer.scenes.words import Words

NET_DASH: Dash = (2.0, 4.0)
LABEL, TITLE = 11.0, 12.0
SLOTS = (32.0, 28.0, 25.0)
NOW_OFFSET = 6.0
BADGE, BADGE_REACH = 11.0, 1.08


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
        self.frame = mouth_frame(table.kicks, layout)
        placed = apart(self._placed_balls(), layout.mouth.top, self.frame.ground)
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
            fill = side_tint(kick.side) if scored else None
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
            Target(ball.kick.id, Pos(ball.x, ball.y), 13.0, rank=1) for ball in self.balls.values()
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
        metres = [
            self._words(say("shootout-metres", metres=rounded(length, 2)))
            for length in (GOAL_WIDTH, GOAL_HEIGHT)
        ]
        marks: list[Mark] = [
            Text(across, metres[0], LABEL, 400, Ink.TEXT3, "center"),
            Text(up, metres[1], LABEL, 400, Ink.TEXT3, "center", rotation=90),
        ]
        if self._waiting:
            top = layout.mouth.top + 12
            key = "shootout-not-placed-more" if self.left_over else "shootout-not-placed"
            title = self._words(say(key, count=self.left_over))
            marks.append(Text(Pos(layout.margin, top), title, TITLE, 600))
        if len(self._waiting) == len(self._table.kicks):
            return [*marks, *self._no_placement()]
        said = self._words(say("shootout-taker-view"))
        at = Pos(layout.mouth.right, frame.ground + 11)
        return [*marks, Text(at, said, LABEL, 400, Ink.TEXT3, "right")]

    def _no_placement(self) -> list[Mark]:
        """That no source measures placements: in the goal, or beside it where that is too small."""
        frame = self.frame
        in_words = any(kick.kick.placement_text for kick in self._table.kicks)
        key = "shootout-placements-in-words" if in_words else "shootout-no-placement"
        said = self._words(say(key))
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
    """The middles that a label may have: right, above, left and below of its ball."""
    clear = ball.radius + NOW_OFFSET + 2
    aside, above = clear + width / 2, clear + LABEL / 2
    return (
        (ball.x + aside, ball.y),
        (ball.x, ball.y - above),
        (ball.x - aside, ball.y),
        (ball.x, ball.y + above + 2),
    )


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
