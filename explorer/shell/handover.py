"""Where other starts of the app find the one that runs, which changes with its library."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from explorer.shell.instance import Claim, address_for, claim

if TYPE_CHECKING:
    from explorer.shell.local_socket import Receiver


class Handover(QObject):
    """Hears what other starts hand over; ``wanted`` is what one wants, a ``Message``."""

    wanted = Signal(object)

    def __init__(self, parent: QObject, *, is_claimed: bool) -> None:
        """Hear nothing yet.

        Args:
            parent: Its owner.
            is_claimed: Whether this is the running app of its library. One that isn't doesn't
                become that of another library either.
        """
        super().__init__(parent)
        self._may_claim = self._is_claimed = is_claimed
        self._receiver: Receiver | None = None

    @property
    def is_claimed(self) -> bool:
        """Whether this is the running app of the library that is open."""
        return self._is_claimed

    def listen(self, claimed: Claim) -> None:
        """Hear from now on what comes there."""
        # Loaded only now: no start waits for the network.
        from explorer.shell.local_socket import Receiver  # noqa: PLC0415

        self._receiver = Receiver(claimed, self)
        self._receiver.wanted.connect(self.wanted)

    def move(self, library: str) -> None:
        """Be the running app of another library, unless there is one, and no more of the last."""
        if not self._may_claim:
            return
        self.close()
        claimed = claim(address_for(library, os.environ))
        self._is_claimed = claimed is not None
        if claimed is not None:
            self.listen(claimed)

    def close(self) -> None:
        """Hear nothing any more, so that the next start is the running app."""
        if self._receiver is not None:
            self._receiver.close()
            self._receiver.deleteLater()
            self._receiver = None
