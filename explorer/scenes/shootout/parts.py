"""The parts of a shootout's picture, and which groups of marks they give for a state."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from functools import cached_property

from explorer.analysis.shootout import shootout_states
from explorer.scenes.emphasis import HOVER_WIDTH, RING_GAP, RING_WIDTH
from explorer.scenes.marks import Disc, Ink, Mark, Pos, Target
from explorer.scenes.shootout.chance_chart import POINT, ChanceChart, ChanceFrame, note
from explorer.scenes.shootout.goal_mouth import GoalMouth
from explorer.scenes.shootout.kick_grid import KickGrid, Phase
from explorer.scenes.shootout.kicks import KickTable, TableKick, faded
from explorer.scenes.shootout.layout import ShootoutLayout
from explorer.scenes.shootout.stakes_line import StakesLine
from explorer.scenes.text_measure import TextMeasure
from explorer.scenes.words import Words
from explorer.session.state import SessionState

Groups = dict[str, tuple[Mark, ...]]


class Model:
    """What one chance of scoring makes of the shootout."""

    def __init__(self, table: KickTable, words: Words, measure: TextMeasure, p: float) -> None:
        self.p = p
        self.states = shootout_states(table.shootout, p, table.kicks_each)
        self.stakes = StakesLine(table, self.states, words, measure)


class ShootoutParts:
    """Stakes, goal mouth, grid and chart of one shootout in one layout."""

    def __init__(
        self,
        table: KickTable,
        layout: ShootoutLayout,
        model: Model,
        words: Words,
        measure: TextMeasure,
    ) -> None:
        self.table = table
        self.layout = layout
        self.mouth = GoalMouth(table, layout, words, measure)
        self.grid = KickGrid(table, layout, words, measure)
        self.frame = ChanceFrame(table, layout, words, measure)
        self._words = words
        self._measure = measure
        self._marks: dict[Hashable, tuple[Mark, ...]] = {}
        self._use(model)

    @cached_property
    def shown(self) -> tuple[TableKick, ...]:
        """The kicks in the columns that are seen."""
        return tuple(kick for kick in self.table.kicks if self.layout.shows(kick.column))

    def static(self) -> tuple[Mark, ...]:
        """Everything that only size, match and filter decide."""
        return (
            *self.model.stakes.static(self.layout),
            *self.mouth.static(),
            *self.grid.static(),
            *self.frame.static(),
        )

    def targets(self, taken: int) -> tuple[Target, ...]:
        """What can be hit after a number of kicks: balls, points, cells."""
        cells = [target for kick in self.shown for target in self.grid.targets(kick)]
        every = (*self.mouth.targets(), *self.chart.targets(), *cells)
        kicks = self.table.by_id
        return tuple(
            target
            for target in every
            if not (kicks[target.event_id].ghost or self._hides(kicks[target.event_id], taken))
        )

    def set_model(self, p: float) -> bool:
        """Compute the chances anew; whether that was necessary."""
        if p == self.model.p:
            return False
        self._use(Model(self.table, self._words, self._measure, p))
        return True

    def groups(self, state: SessionState) -> Groups:
        """The groups of marks for a state, from the back to the front."""
        taken, now = state.kicks_taken, state.playhead.in_shootout
        groups = dict(self._empty_cells(taken))
        groups |= self._lines(taken)
        groups["now:chart"] = self._now_line(taken)
        for kick in self.shown:
            groups[f"cell:{kick.number}"] = self._cell(kick, self._phase(kick, taken, now=now))
            groups[f"point:{kick.number}"] = self._point(kick, taken)
        groups["now:ball"] = self._now_ball(taken)
        for kick in self.table.kicks:
            groups[f"ball:{kick.number}"] = self._ball(kick, taken)
        groups |= self._texts(taken, now=now)
        groups["hovered"] = self._rings(
            (state.hovered or "",), Ink.BORDER_STRONG, HOVER_WIDTH, taken
        )
        groups["selected"] = self._rings(state.selection.ids, Ink.TEXT, RING_WIDTH, taken)
        return groups

    def _use(self, model: Model) -> None:
        self.model = model
        self.chart = ChanceChart(self.frame, self.table, model.states, self.layout, self._measure)
        self._of_model: dict[Hashable, tuple[Mark, ...]] = {}

    def _hides(self, kick: TableKick, taken: int) -> bool:
        return self.table.hide_future and kick.number > taken

    def _phase(self, kick: TableKick, taken: int, *, now: bool) -> Phase:
        if kick.number <= taken:
            return Phase.NOW if kick.number == taken else Phase.PAST
        if self.table.hide_future:
            return Phase.HIDDEN
        return Phase.NEXT if now and taken == 0 and kick.number == 1 else Phase.FUTURE

    def _empty_cells(self, taken: int) -> Iterator[tuple[str, tuple[Mark, ...]]]:
        settled = taken >= (self.table.decided_at or len(self.table.shootout.kicks))
        known = settled or not self.table.hide_future
        for column in self.layout.shown:
            for row in (0, 1):
                if (column, row) not in self.table.by_place:
                    yield f"empty:{column}:{row}", self._empty(column, row, known=known)

    def _empty(self, column: int, row: int, *, known: bool) -> tuple[Mark, ...]:
        return self._once(
            ("empty", column, row, known),
            lambda: self.grid.empty_cell(column, row, known=known),
        )

    def _cell(self, kick: TableKick, phase: Phase) -> tuple[Mark, ...]:
        return self._once(
            ("cell", kick.number, phase), lambda: _shown(kick, self.grid.cell(kick, phase))
        )

    def _ball(self, kick: TableKick, taken: int) -> tuple[Mark, ...]:
        ball = self.mouth.balls.get(kick.id)
        if ball is None or self._hides(kick, taken):
            return ()
        done = kick.number <= taken
        draw = self.mouth.past if done else self.mouth.future
        return self._once(("ball", kick.number, done), lambda: _shown(kick, draw(ball)))

    def _point(self, kick: TableKick, taken: int) -> tuple[Mark, ...]:
        if self._hides(kick, taken):
            return ()
        done, now = kick.number <= taken, kick.number == taken
        point = self.chart.points[kick.id]
        return self._once(
            ("point", kick.number, done, now),
            lambda: _shown(kick, self.chart.point(point, done=done, now=now)),
            of_model=True,
        )

    def _lines(self, taken: int) -> Groups:
        past = self._once(("past", taken), lambda: self.chart.past_line(taken), of_model=True)
        future: tuple[Mark, ...] = ()
        if not self.table.hide_future:
            future = self._once(
                ("future", taken), lambda: self.chart.future_line(taken), of_model=True
            )
        return {"line:future": future, "line:past": past}

    def _now_line(self, taken: int) -> tuple[Mark, ...]:
        kick = self.table.by_number.get(taken)
        if kick is None:
            return ()
        return self._once(("now", taken), lambda: self.frame.now_line(kick))

    def _now_ball(self, taken: int) -> tuple[Mark, ...]:
        kick = self.table.by_number.get(taken)
        ball = self.mouth.balls.get(kick.id) if kick else None
        if ball is None:
            return ()
        return self._once(("now:ball", taken), lambda: self.mouth.now(ball))

    def _texts(self, taken: int, *, now: bool) -> Groups:
        layout, current = self.layout, self.table.column_of(taken) if now else None
        groups: Groups = {}
        for column in layout.shown:
            groups[f"head:{column}"] = self._head(column, current=column == current)
        for row in (0, 1):
            groups[f"tally:{row}"] = self._tally(row, taken)
        groups["stakes"] = self._once(
            ("stakes", taken), lambda: self.model.stakes.marks(taken, layout), of_model=True
        )
        groups["note"] = self._once(
            ("note",),
            lambda: note(self._words, self._measure, self.table, layout, self.model.p),
            of_model=True,
        )
        return groups

    def _head(self, column: int, *, current: bool) -> tuple[Mark, ...]:
        return self._once(
            ("head", column, current), lambda: self.grid.head(column, current=current)
        )

    def _tally(self, row: int, taken: int) -> tuple[Mark, ...]:
        tally = self.table.tally(self.table.sides[row], taken)
        return self._once(("tally", row, tally), lambda: self.grid.tally(row, tally))

    def _rings(self, ids: tuple[str, ...], ink: Ink, width: float, taken: int) -> tuple[Mark, ...]:
        kicks = tuple(
            kick
            for kick in (self.table.by_id.get(event_id) for event_id in ids)
            if kick is not None and not self._hides(kick, taken)
        )
        return self._once(
            ("rings", ink, tuple(kick.number for kick in kicks)),
            lambda: tuple(
                Disc(at, radius_px=radius + RING_GAP, ink=ink, width=width)
                for kick in kicks
                for at, radius in self._places(kick)
            ),
            of_model=True,
        )

    def _places(self, kick: TableKick) -> Iterator[tuple[Pos, float]]:
        """Wherever a kick is drawn: the middles and how far its marks reach."""
        ball = self.mouth.balls.get(kick.id)
        if ball is not None:
            yield Pos(ball.x, ball.y), ball.radius
        if self.layout.shows(kick.column):
            yield self.grid.glyph_at(kick), self.grid.glyph_size / 2 - 1
            point = self.chart.points[kick.id]
            yield Pos(point.x, point.y), POINT

    def _once(
        self,
        key: Hashable,
        draw: Callable[[], tuple[Mark, ...]],
        *,
        of_model: bool = False,
    ) -> tuple[Mark, ...]:
        """The marks of that key, drawn the first time that they are asked for."""
        kept = self._of_model if of_model else self._marks
        marks = kept.get(key)
        if marks is None:
            marks = kept[key] = draw()
        return marks


def _shown(kick: TableKick, marks: tuple[Mark, ...]) -> tuple[Mark, ...]:
    return faded(marks) if kick.ghost else marks
