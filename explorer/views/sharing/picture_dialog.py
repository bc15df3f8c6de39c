"""A picture of one view, with its moment, its size, its look and its caption chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QWidget

from explorer.domain.time import MatchTime
from explorer.views.common.appearance import Appearance
from explorer.views.sharing.dialog import SharingDialog
from explorer.views.text import message

SCALES = (1.0, 2.0, 3.0, 4.0)
DEFAULT_SCALE = 2.0


class PictureDialog(SharingDialog):
    """Chooses a view, by its name, and how it is drawn."""

    def __init__(
        self,
        appearance: Appearance,
        views: Sequence[str],
        first: str,
        playhead: MatchTime,
        parent: QWidget | None = None,
    ) -> None:
        """Offer pictures.

        Args:
            appearance: How the app looks.
            views: The names of the views.
            first: The one that is chosen first.
            playhead: The moment that a picture may be as of, instead of the end.
            parent: The window.
        """
        super().__init__(appearance, message("share-picture-title"), parent)
        self.view = self.choice(
            [(name, message(f"share-view-{name}")) for name in views], "share-view"
        )
        self.view.choose(first)
        self.moment = self.moment_choice(playhead)
        self.scale = self.choice(
            [(scale, message("share-scale-times", {"scale": f"{scale:g}"})) for scale in SCALES],
            "share-scale",
        )
        self.scale.choose(DEFAULT_SCALE)
        self.caption = QCheckBox(message("share-caption"))
        self.caption.setChecked(True)
        self.caption.toggled.connect(self.on_changed)
        self.add_row("share-view", self.view)
        self.add_row("card-as-of", self.moment)
        self.add_row("share-theme", self.theme)
        self.add_row("share-scale", self.scale)
        self.form.addRow("", self.caption)
