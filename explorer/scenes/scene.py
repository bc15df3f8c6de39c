"""What a canvas needs from a scene, whatever it shows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from explorer.scenes.marks import Clipped, Mark, Pos, Target, Viewport
from explorer.session.state import SessionState

LiveMarks = Mapping[str, tuple[Mark, ...]]


class Scene(Protocol):
    """A picture in three parts, from the back to the front.

    ``static`` depends on match, size, zoom and filter alone and is drawn once. ``passed`` likewise,
    but of it only what lies left of the playhead is seen. What changes with the playhead, the
    selection or the hover is ``live``: groups of marks by a key, painted in the mapping's order. A
    scene returns the same tuple for a group that has not changed, so that a canvas repaints only
    what has.
    """

    @property
    def viewport(self) -> Viewport:
        """Where data units lie in the picture."""
        ...

    @property
    def static(self) -> tuple[Mark, ...]:
        """The marks at the back."""
        ...

    @property
    def passed(self) -> tuple[Mark, ...]:
        """The marks that the playhead uncovers from the left."""
        ...

    @property
    def targets(self) -> tuple[Target, ...]:
        """What can be hovered and selected."""
        ...

    def live(self, state: SessionState) -> LiveMarks:
        """The marks at the front for a state."""
        ...

    def passed_to(self, state: SessionState) -> float:
        """Up to which pixel column ``passed`` is seen."""
        ...


def picture(scene: Scene, state: SessionState, *, playhead: bool = True) -> tuple[Mark, ...]:
    """The whole picture for a state as one list of marks, for export and for comparing backends.

    Without ``playhead`` it lacks the one that moves over a timeline in the window.
    """
    viewport = scene.viewport
    edge = viewport.data_x(scene.passed_to(state))
    top, bottom = viewport.data_y(0), viewport.data_y(viewport.height)
    passed = Clipped(Pos(viewport.data_x(0), top), Pos(edge, bottom), scene.passed)
    live = (
        mark
        for key, group in scene.live(state).items()
        if playhead or not key.startswith("playhead:")
        for mark in group
    )
    return (*scene.static, passed, *live)
