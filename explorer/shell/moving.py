"""Whether things move by themselves: as the user chose, or as the desktop has it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from explorer.session.preferences import MotionChoice
from explorer.shell.motion_wish import MotionSource
from explorer.views.common.appearance import Appearance


class Moving(QObject):
    """Resolves the user's choice and tells the appearance.

    Without a source, and until the source knows, a window that follows the system stands still.
    """

    chosen = Signal(object)

    def __init__(
        self,
        appearance: Appearance,
        choice: MotionChoice,
        source: MotionSource | None = None,
    ) -> None:
        super().__init__(appearance)
        self._appearance = appearance
        self._choice = choice
        self._source = source
        if source is not None:
            source.changed.connect(self.update)
        self.update()

    @property
    def choice(self) -> MotionChoice:
        """What the user chose."""
        return self._choice

    def choose(self, choice: MotionChoice) -> None:
        """Let things move or not, or follow the desktop."""
        self._choice = choice
        self.update()
        self.chosen.emit(choice)

    @Slot()
    def update(self) -> None:
        """Take over a change of the choice or of the desktop's wish."""
        self._appearance.set_reduced_motion(self._is_reduced())

    def _is_reduced(self) -> bool:
        if self._choice is not MotionChoice.SYSTEM:
            return self._choice is MotionChoice.OFF
        return self._source is None or self._source.is_reduced is not False
