"""Playhead steps through a whole match, as fast as they can be painted."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.canvas.scene_widget import SceneWidget
from tests.benchmarks.desk import BenchDesk

PIXEL_RATIO = 2.0
STEPS = 600
BLOCKS = 15
"""Into how many pieces the steps are cut, for what is measured in turns with them."""


def scrub(bench: BenchDesk, match_id: str) -> Iterator[list[float]]:
    """Open a match and go through it; gives the milliseconds of each step, block by block.

    Between two blocks the window may be used for something else, another match as well. The step
    that returns to where the block before has ended doesn't count; everything else does, so also
    what lags behind the playhead and falls due within a step.

    Raises:
        RuntimeError: If steps were not painted.
    """
    bench.show(match_id)
    moments = bench.moments(STEPS)
    length = STEPS // BLOCKS
    for first in range(0, STEPS, length):
        bench.show(match_id)
        bench.step(moments[first])
        before = _paints(bench)
        yield [bench.step(moment) for moment in moments[first + 1 : first + length + 1]]
        if _paints(bench) - before < length:
            raise RuntimeError("the steps were not painted")


def _paints(bench: BenchDesk) -> int:
    return sum(one.paints for one in bench.desk.window.findChildren(SceneWidget))
