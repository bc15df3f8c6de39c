"""The shootout's scene: one column grid for stakes, goal mouth, kicks and win chance."""

from __future__ import annotations

from explorer.scenes.marks import Mark, Target, Viewport
from explorer.scenes.scene import LiveMarks
from explorer.scenes.shootout.chance_chart import note_lines
from explorer.scenes.shootout.goal_frame import most_height
from explorer.scenes.shootout.kick_grid import cell_widths, gutter_width
from explorer.scenes.shootout.kicks import KickTable, rounds_shown
from explorer.scenes.shootout.layout import Demand, ShootoutLayout, lay_out
from explorer.scenes.shootout.notice import notice_for, notice_marks
from explorer.scenes.shootout.parts import Model, ShootoutParts
from explorer.scenes.text_measure import TextMeasure
from explorer.scenes.words import Words
from explorer.session.state import SessionState


class ShootoutScene:
    """A shootout, or a notice where there is none to show; a scene as ``scenes.scene`` has it."""

    passed: tuple[Mark, ...] = ()

    def __init__(
        self,
        viewport: Viewport,
        static: tuple[Mark, ...],
        parts: ShootoutParts | None = None,
        taken: int = 0,
    ) -> None:
        self.viewport = viewport
        self.static = static
        self._parts = parts
        self._targets = parts.targets(taken) if parts else ()
        self._key: tuple[object, ...] | None = None
        self._live: LiveMarks = {}

    @property
    def targets(self) -> tuple[Target, ...]:
        """What can be hovered and selected."""
        return self._targets

    @property
    def layout(self) -> ShootoutLayout | None:
        """Where everything stands; None for a notice."""
        return self._parts.layout if self._parts else None

    @property
    def table(self) -> KickTable | None:
        """The kicks by rounds; None for a notice."""
        return self._parts.table if self._parts else None

    def live(self, state: SessionState) -> LiveMarks:
        """The marks that follow the state, by group."""
        parts = self._parts
        if parts is None:
            return self._live
        key = (
            state.kicks_taken,
            state.playhead.in_shootout,
            state.model_p,
            state.selection.ids,
            state.hovered,
        )
        if key != self._key:
            if parts.set_model(state.model_p) or parts.table.hide_future:
                self._targets = parts.targets(state.kicks_taken)
            self._live, self._key = parts.groups(state), key
        return self._live

    def passed_to(self, state: SessionState) -> float:
        """Nothing is uncovered from the left here."""
        return 0.0

    def fits(self, state: SessionState) -> bool:
        """Whether the scene can show a state: its current kick, and no more than may be seen."""
        parts, notice = self._parts, notice_for(state)
        if parts is None or notice is not None:
            return parts is None and notice is not None
        column = parts.table.column_of(state.kicks_taken)
        rounds = rounds_shown(parts.table, state)
        return parts.layout.shows(column) and rounds == parts.layout.rounds


def build_shootout_scene(
    state: SessionState,
    width: float,
    height: float,
    measure: TextMeasure,
    words: Words,
    *,
    first_round: int | None = None,
    compact: bool = False,
) -> ShootoutScene:
    """The scene of the open match's shootout for a size in pixels.

    Args:
        state: What is open and how it is filtered; of the playhead only whether it may tell that
            there was a shootout, and which columns are seen where not all have room.
        width: The width of the picture.
        height: The height of the picture.
        measure: How wide text is.
        words: Puts messages into words.
        first_round: The first column, counted from 0, where not all have room; None for the
            columns around the current kick.
        compact: Whether room is scarce, as in a narrow window.
    """
    viewport = Viewport(width, height)
    notice = notice_for(state)
    index = state.index
    if notice is not None or index is None or index.match.shootout is None:
        marks = notice_marks(notice, width, height, words, measure) if notice else ()
        return ShootoutScene(viewport, marks)
    table = KickTable(index, index.match.shootout, state.filter)
    model = Model(table, words, measure, state.model_p)
    demand = _demand(table, model, state, width, measure, words)
    layout = lay_out(width, height, demand, first_round or 0, compact=compact)
    if first_round is None:
        around = table.column_of(state.kicks_taken) - layout.columns // 2
        layout = lay_out(width, height, demand, around, compact=compact)
    parts = ShootoutParts(table, layout, model, words, measure)
    return ShootoutScene(viewport, parts.static(), parts, state.kicks_taken)


def _demand(
    table: KickTable,
    model: Model,
    state: SessionState,
    width: float,
    measure: TextMeasure,
    words: Words,
) -> Demand:
    rounds = rounds_shown(table, state)
    gutter = gutter_width(table, words, measure, width)
    return Demand(
        rounds=rounds,
        sudden_death=rounds > table.kicks_each + 1,
        gutter=gutter,
        cells=cell_widths(table, measure),
        stakes=model.stakes.widths(),
        most_mouth=most_height(table.kicks, width),
        note_lines=note_lines(words, measure, table, model.p, width - gutter - 32),
    )
