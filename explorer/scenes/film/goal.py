"""How a goal came about: its steps one after the other on the pitch, then the goal.

The ball moves only between places that were measured. Where a source tells no more than a zone,
the zone appears; a step without a place is told in words alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from math import hypot

from explorer.analysis.build_up import build_up
from explorer.analysis.describe import describe, title_of
from explorer.analysis.index import MatchIndex
from explorer.analysis.marks import time_label
from explorer.analysis.message import say
from explorer.domain.events import BuildUpStep, Goal
from explorer.domain.time import MatchTime
from explorer.scenes.box import Point
from explorer.scenes.film.frames import FILM_WIDTH, TICK, Film, Frame, Pace, Screen, merged
from explorer.scenes.marks import Disc, Ink, Mark, Pos, Text
from explorer.scenes.picture import HEAD, MARGIN, Caption
from explorer.scenes.pitch import PitchScene, build_pitch_scene
from explorer.scenes.pitch.path import Finish, Path, path_marks, place_steps
from explorer.scenes.pitch.standing import Knowledge, Standing, standing, standing_of
from explorer.scenes.pitch.way import step_caption
from explorer.scenes.placing import placed
from explorer.scenes.scene import picture
from explorer.scenes.sides import side_ink
from explorer.scenes.text_measure import TextMeasure, elided
from explorer.scenes.words import Words
from explorer.session.filtering import Filter
from explorer.session.state import Selection, SessionState

FIRST_SECONDS, STEP_SECONDS, LAST_SECONDS = 1.0, 1.1, 3.5
METRES_PER_SECOND = 45.0
"""How fast the ball moves over the pitch at normal speed, which no source tells."""

LONGEST_MOVE = 1.2
BALL = 5.0
STRIP = 28.0
STRIP_SIZE = 14.0

CaptionOf = Callable[[SessionState], Caption]


def goal_film(
    index: MatchIndex,
    goal: Goal,
    caption_of: CaptionOf,
    measure: TextMeasure,
    words: Words,
    pace: Pace,
) -> Film:
    """The film of one goal of a match.

    Args:
        index: The match.
        goal: One of its goals.
        caption_of: The words for a state.
        measure: Measures text.
        words: Puts messages into words.
        pace: How fast it runs.
    """
    return _GoalFilm(index, goal, caption_of, measure, words, pace).film()


class _GoalFilm:
    """Carries what the frames of one film share."""

    def __init__(
        self,
        index: MatchIndex,
        goal: Goal,
        caption_of: CaptionOf,
        measure: TextMeasure,
        words: Words,
        pace: Pace,
    ) -> None:
        self.index = index
        self.goal = goal
        self.caption_of = caption_of
        self.measure = measure
        self.words = words
        self.pace = pace
        self.steps = build_up(index.match, goal)
        self.told = words(describe(index, goal))
        self.before, self.after = self._state(before=True), self._state(before=False)
        self.screen = Screen(caption_of(self.after), measure, STRIP)
        # The other goals would only take room from this one.
        self.alone = MatchIndex(replace(index.match, goals=(goal,)))
        self.scene = self._scene()
        self.path = self._path()

    def film(self) -> Film:
        caption = self.caption_of(self.after)
        told = self.words(say("animate-told", what=self.told))
        return Film(merged(self._frames()), caption.title, told, caption.credit)

    def _frames(self) -> Iterator[Frame]:
        caption = self.caption_of(self.before)
        ground = self.scene.static
        base = self.screen.picture(ground, self.scene.viewport, caption, self.told)
        yield Frame(base, (), FIRST_SECONDS * self.pace.factor)
        for number in range(len(self.steps)):
            front = (*self._way(number), *self._words(number))
            yield Frame(base, front, STEP_SECONDS * self.pace.factor)
            for spot in self._moves(number):
                yield Frame(base, (*front, *self._ball(spot)), TICK)
        yield self._end()

    def _end(self) -> Frame:
        """The goal, with all that led to it."""
        state = SessionState()
        state.open(self.alone)
        state.set_playhead(self.after.playhead)
        state.select(Selection((self.goal.id,)))
        marks = picture(self.scene, state)
        caption = self.caption_of(self.after)
        shown = self.screen.picture(marks, self.scene.viewport, caption, self.told)
        return Frame(shown, self._line(self._result(), None), LAST_SECONDS * self.pace.factor)

    def _result(self) -> str:
        """Who scored when, and the score that it made, if it counts."""
        match, time = self.index.match, time_label(self.goal.time)
        heading = self.words(title_of(self.index, self.goal).heading)
        if not self.goal.counts:
            return f"{time} {heading}"
        score = str(self.index.score_after(self.goal))
        home, away = match.home.short_name, match.away.short_name
        values = {"time": time, "heading": heading, "home": home, "score": score, "away": away}
        return self.words(say("animate-end", **values))

    def _state(self, *, before: bool) -> SessionState:
        """The whole match just before the goal, or with it."""
        state = SessionState()
        state.open(self.index)
        state.set_filter(Filter(hide_future=True))
        at = self.goal.time.at
        earlier = MatchTime(at.period, max(0.0, at.elapsed - 1.0))
        moment = earlier if before else at
        state.set_playhead(moment if self.index.axis.contains(moment) else self.index.axis.last)
        return state

    def _scene(self) -> PitchScene:
        height = self.screen.height
        return build_pitch_scene(self.alone, Filter(), FILM_WIDTH, height, self.measure, self.words)

    def _path(self) -> Path:
        place = standing_of(self.goal)
        item = next(iter(self.scene.items), None)
        view = self.scene.viewport
        finish = (
            Finish(place, (view.x(item.at), view.y(item.at)))
            if place is not None and item is not None
            else None
        )
        return place_steps(self.steps, finish, view, self.scene.room)

    def _way(self, number: int) -> tuple[Mark, ...]:
        """The steps up to one, the last of them in focus."""
        shown = range(number + 1)
        path = Path(
            self.path.steps,
            self.path.finish,
            {n: place for n, place in self.path.placed.items() if n in shown},
            {n: spot for n, spot in self.path.at.items() if n in shown},
        )
        focus = number if number in path.at else None
        return self._on_frame(path_marks(path, focus, self.scene.viewport))

    def _words(self, number: int) -> tuple[Mark, ...]:
        caption = step_caption(self.index, self.steps[number], self.words)
        if number not in self.path.placed:
            said = say("title-team-and", team=caption, what=say("place-not-reported"))
            caption = self.words(said)
        return self._line(caption, number)

    def _line(self, text: str, number: int | None) -> tuple[Mark, ...]:
        """The strip below the pitch: a step's number with what happened."""
        y = HEAD + self.screen.height + STRIP / 2
        left, marks = MARGIN, list[Mark]()
        if number is not None:
            marks.append(Disc(Pos(left + 9, y), radius_px=9, fill=Ink.TEXT))
            marks.append(Text(Pos(left + 9, y), str(number + 1), 12, 600, Ink.PANEL, "center"))
            left += 26
        room = FILM_WIDTH - MARGIN - left
        shown = elided(self.measure, text, STRIP_SIZE, 600, room)
        return (*marks, Text(Pos(left, y), shown, STRIP_SIZE, 600))

    def _moves(self, number: int) -> Sequence[Point]:
        """Where the ball is on its way from a step, in the scene's pixels; nowhere in doubt."""
        start = self.path.placed.get(number)
        end, target = self._next(number)
        if start is None or end is None or target is None:
            return ()
        if {start.knowledge, end.knowledge} != {Knowledge.MEASURED}:
            return ()
        metres = hypot(end.x - start.x, end.y - start.y)
        seconds = min(LONGEST_MOVE, metres / METRES_PER_SECOND) * self.pace.factor
        count = max(2, round(seconds / TICK))
        (x0, y0), (x1, y1) = self.path.at[number], target
        return [(x0 + (x1 - x0) * n / count, y0 + (y1 - y0) * n / count) for n in range(count + 1)]

    def _next(self, number: int) -> tuple[Standing | None, Point | None]:
        """The place to which a step led, and its pixel."""
        following = self.path.placed.get(number + 1)
        if following is not None:
            return following, self.path.at[number + 1]
        if number == len(self.steps) - 1 and self.path.finish is not None:
            return self.path.finish.place, self.path.finish.at
        step: BuildUpStep = self.steps[number]
        end = standing(step.end_location) if step.end_location else None
        view = self.scene.viewport
        return end, (view.x(Pos(end.x, end.y)), view.y(Pos(end.x, end.y))) if end else None

    def _ball(self, spot: Point) -> tuple[Mark, ...]:
        at = Pos(spot[0], HEAD + spot[1])
        return (Disc(at, radius_px=BALL, fill=Ink.PANEL, ink=side_ink(self.goal.side), width=2.0),)

    def _on_frame(self, marks: Sequence[Mark]) -> tuple[Mark, ...]:
        return placed(marks, self.scene.viewport, 0, HEAD)
