"""The pitch as a scene: markings and legend stay, goals, shots and paths follow the session."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from explorer.domain.events import FramePlayer, Goal
from explorer.domain.place import Side
from explorer.scenes.box import Box
from explorer.scenes.emphasis import FILTERED_OPACITY, FUTURE_OPACITY
from explorer.scenes.marks import Mark, Target, Viewport
from explorer.scenes.pitch.items import GoalItem, Item, Look, relocated_label
from explorer.scenes.pitch.standing import Standing, doubt_marks
from explorer.scenes.pitch.way import Way, Ways
from explorer.scenes.scene import LiveMarks
from explorer.scenes.sides import side_ink
from explorer.session.filtering import Filter
from explorer.session.state import Selection, SessionState

_NO_WAY = Way((), ())
GOAL_REACH = 14.0
SHOT_REACH = 12.0


@dataclass(slots=True)
class Doubt:
    """The shape within which one or several goals of a side may have been scored."""

    place: Standing
    side: Side | None
    goals: tuple[Goal, ...]
    _drawn: dict[float, tuple[Mark, ...]] = field(default_factory=dict)

    def marks(self, opacity: float) -> tuple[Mark, ...]:
        """The shape at an opacity, the same objects for the same one."""
        if opacity not in self._drawn:
            ink = side_ink(self.side)
            self._drawn[opacity] = doubt_marks(self.place, ink, opacity=opacity) if opacity else ()
        return self._drawn[opacity]


class _Seen(NamedTuple):
    """All of a state that the picture depends on; the playhead counts by what lies before it."""

    past: int
    selection: Selection
    hovered: str | None
    filter: Filter


class PitchScene:
    """Goals, shots and how they came about, on the pitch (see ``scenes.scene.Scene``).

    ``targets`` are those of the state that ``live`` was last asked for: what is filtered out or
    hidden can't be hit.
    """

    passed: tuple[Mark, ...] = ()

    def __init__(
        self,
        viewport: Viewport,
        static: Sequence[Mark],
        items: Sequence[Item] = (),
        doubts: Sequence[Doubt] = (),
        ways: Ways | None = None,
    ) -> None:
        self.viewport = viewport
        self.static = tuple(static)
        self.targets: tuple[Target, ...] = ()
        self.items = tuple(sorted(items, key=lambda item: item.event.time.at))
        self._doubts = tuple(doubts)
        self._ways = ways
        self._times = [item.event.time.at for item in self.items]
        self._by_id = {item.event.id: item for item in self.items}
        self._seen: _Seen | None = None
        self._live: dict[str, tuple[Mark, ...]] = {}
        self._ghosts: frozenset[str] = frozenset()
        self._labels: dict[Hashable, tuple[Mark, ...]] = {}

    @property
    def room(self) -> Box:
        """Inside which everything stands, in pixels."""
        return (
            self._ways.room if self._ways else Box(0, 0, self.viewport.width, self.viewport.height)
        )

    def passed_to(self, state: SessionState) -> float:
        """Nothing on the pitch is uncovered by the playhead."""
        return 0.0

    def live(self, state: SessionState) -> LiveMarks:
        """Shapes of doubt, the selected goal's way, then shots and goals, the selected one last."""
        past = bisect_right(self._times, state.playhead)
        seen = _Seen(past, state.selection, state.hovered, state.filter)
        if seen != self._seen:
            self._see(seen)
        return self._live

    def player_at(self, x: float, y: float) -> FramePlayer | None:
        """The player drawn at a pixel, of those around the selected goal or shot."""
        if self._seen is None or self._ways is None:
            return None
        return self._ways.player_at(self._seen.selection.primary, x, y)

    def _see(self, seen: _Seen) -> None:
        if self._seen is None or seen.filter is not self._seen.filter:
            passes = seen.filter.passes
            self._ghosts = frozenset(i.event.id for i in self.items if not passes(i.event))
        self._seen = seen
        happened = {item.event.id for item in self.items[: seen.past]}
        shown = self.items[: seen.past] if seen.filter.hide_future else self.items
        chosen = [item for item in shown if item.event.id in seen.selection.ids]
        live = {
            f"doubt-{n}": doubt.marks(self._doubt_opacity(doubt, happened, seen))
            for n, doubt in enumerate(self._doubts)
        }
        way = self._way(seen, shown)
        live["way"] = way.marks
        self.targets = tuple(
            _target(item, is_labelled=not _is_covered(item.label_box, way.discs))
            for item in shown
            if item.event.id not in self._ghosts
        )
        for item in (*(item for item in shown if item not in chosen), *chosen):
            aside = item not in chosen and _is_covered(item.box, way.discs)
            look = Look(
                past=item.event.id in happened,
                ghost=item.event.id in self._ghosts,
                selected=item in chosen,
                hovered=item.event.id == seen.hovered,
                aside=aside,
                unlabelled=aside or _is_covered(item.label_box, way.discs),
            )
            live[item.event.id] = item.marks(look)
            if look.selected and look.unlabelled and isinstance(item, GoalItem):
                live[f"label-{item.event.id}"] = self._relocated(item, way, look)
        self._live = live

    def _relocated(self, item: GoalItem, way: Way, look: Look) -> tuple[Mark, ...]:
        """A selected goal's label, where the way to it leaves room."""
        key = item.event.id, look.past, look.hovered, self._seen and self._seen.selection.step
        if key not in self._labels and self._ways is not None:
            self._labels[key] = tuple(
                relocated_label(item, look, way.discs, self._ways.room, self.viewport)
            )
        return self._labels.get(key, ())

    def _way(self, seen: _Seen, shown: Sequence[Item]) -> Way:
        item = self._by_id.get(seen.selection.primary or "")
        if item is None or self._ways is None or item not in shown:
            return _NO_WAY
        glyph = self.viewport.x(item.at), self.viewport.y(item.at)
        return self._ways.to(item.event, glyph, seen.selection.step)

    def _doubt_opacity(self, doubt: Doubt, happened: set[str], seen: _Seen) -> float:
        """As strong as the strongest of its goals."""
        strengths = [0.0]
        for goal in doubt.goals:
            if goal.id not in happened and seen.filter.hide_future:
                continue
            if goal.id in self._ghosts:
                strengths.append(FILTERED_OPACITY)
            else:
                strengths.append(1.0 if goal.id in happened else FUTURE_OPACITY)
        return max(strengths)


def _is_covered(box: Box | None, discs: Sequence[Box]) -> bool:
    return box is not None and any(box.overlaps(disc) for disc in discs)


def _target(item: Item, *, is_labelled: bool) -> Target:
    if isinstance(item, GoalItem):
        box = item.label_box if is_labelled else None
        label = (box.left, box.top, box.right, box.bottom) if box else None
        return Target(item.event.id, item.at, GOAL_REACH, rank=1, label=label)
    return Target(item.event.id, item.at, max(SHOT_REACH, item.radius))
