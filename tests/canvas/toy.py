"""A small scene for the tests of the canvas: a field of glyphs and a playhead."""

from __future__ import annotations

from dataclasses import dataclass, field

from explorer.scenes.marks import Band, Glyph, Ink, Line, Mark, Pos, Target, Text, Viewport
from explorer.session.state import SessionState


@dataclass
class ToyScene:
    """Ten glyphs, 50 px apart; the playhead stands at one pixel a second."""

    width: float
    height: float
    calls: int = 0
    _past: dict[int, tuple[Mark, ...]] = field(default_factory=dict)

    @property
    def viewport(self) -> Viewport:
        return Viewport(self.width, self.height)

    @property
    def static(self) -> tuple[Mark, ...]:
        return (Band(Pos(10, 10), Pos(100, 40), fill=Ink.HOME_TINT), Text(Pos(12, 60), "Still"))

    @property
    def passed(self) -> tuple[Mark, ...]:
        return (Band(Pos(0, 80), Pos(self.width, 100), fill=Ink.AWAY),)

    @property
    def targets(self) -> tuple[Target, ...]:
        return tuple(Target(f"e{n}", Pos(25 + 50 * n, 150)) for n in range(10))

    def live(self, state: SessionState) -> dict[str, tuple[Mark, ...]]:
        self.calls += 1
        x = state.playhead.elapsed
        marks = {f"e{n}": self._glyph(n, filled=25 + 50 * n <= x) for n in range(10)}
        marks["playhead"] = (Line((Pos(x, 0), Pos(x, self.height)), Ink.ACCENT, 2),)
        return marks

    def passed_to(self, state: SessionState) -> float:
        return state.playhead.elapsed

    def _glyph(self, n: int, *, filled: bool) -> tuple[Mark, ...]:
        key = n * 2 + filled
        if key not in self._past:
            at = Pos(25 + 50 * n, 150)
            self._past[key] = (Glyph(at, "open_play", 18, Ink.HOME, filled=filled),)
        return self._past[key]
