"""The match card as it is put together: format, look, moment and parts, with what comes of them."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from explorer.domain.time import MatchTime
from explorer.scenes.card import CardFormat, CardOptions, CardPart
from explorer.views.common.appearance import Appearance
from explorer.views.sharing.dialog import SharingDialog
from explorer.views.text import message


class CardDialog(SharingDialog):
    """Chooses a match card; ``options`` is what is chosen."""

    def __init__(
        self,
        appearance: Appearance,
        playhead: MatchTime,
        parts: frozenset[CardPart],
        parent: QWidget | None = None,
    ) -> None:
        """Offer a card.

        Args:
            appearance: How the app looks.
            playhead: The moment that a card may be as of, instead of the end.
            parts: What the match has to be shown.
            parent: The window.
        """
        super().__init__(appearance, message("card-title"), parent)
        self.format = self.choice(
            [(form, message(f"card-format-{form.name.lower()}")) for form in CardFormat],
            "card-format",
        )
        moment = message("card-as-of-playhead", {"clock": playhead.clock_label})
        moments: list[tuple[MatchTime | None, str]] = [
            (None, message("card-as-of-end")),
            (playhead, moment),
        ]
        self.moment = self.choice(moments, "card-as-of")
        self.parts = {part: QCheckBox(message(f"card-part-{part}")) for part in CardPart}
        boxes = QWidget()
        column = QVBoxLayout(boxes)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part, box in self.parts.items():
            box.setChecked(part in parts)
            box.setVisible(part in parts)
            box.toggled.connect(self.on_changed)
            column.addWidget(box)
        self.add_row("card-format", self.format)
        self.add_row("share-theme", self.theme)
        self.add_row("card-as-of", self.moment)
        self.add_row("card-parts", boxes)

    @property
    def options(self) -> CardOptions:
        """The card that is chosen."""
        parts = frozenset(part for part, box in self.parts.items() if box.isChecked())
        return CardOptions(self.format.value, self.moment.value, parts)
