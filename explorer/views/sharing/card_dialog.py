"""The match card as it is put together: format, look, moment and parts, with what comes of them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from explorer.domain.time import MatchTime
from explorer.scenes.card import CardFormat, CardOptions, CardPart
from explorer.views.common.appearance import Appearance
from explorer.views.sharing.dialog import SharingDialog, remark
from explorer.views.text import message

LONGEST_HEADLINE = 160
REASON_INDENT = 24
"""As far as the names of the boxes stand in."""


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
        self.moment = self.moment_choice(playhead)
        self.headline = QLineEdit()
        self.headline.setMaxLength(LONGEST_HEADLINE)
        self.headline.setPlaceholderText(message("card-headline-hint"))
        self.headline.setAccessibleName(message("card-headline"))
        self.headline.textChanged.connect(self.on_changed)
        self._offered = self._wanted = parts
        self.parts = {part: QCheckBox(message(f"card-part-{part}")) for part in CardPart}
        self.reasons = {part: remark() for part in CardPart}
        self.add_row("card-format", self.format)
        self.add_row("share-theme", self.theme)
        self.add_row("card-as-of", self.moment)
        self.add_row("card-headline", self.headline)
        self.add_row("card-parts", self._make_boxes())
        self.show_missing({})

    @property
    def options(self) -> CardOptions:
        """The card that is chosen."""
        headline = self.headline.text().strip()
        return CardOptions(self.format.value, self.moment.value, self._wanted, headline)

    def show_missing(self, reasons: Mapping[CardPart, str]) -> None:
        """Show parts as not available, with the reasons; a tick comes back with its part."""
        for part in self._offered:
            reason, box, label = reasons.get(part, ""), self.parts[part], self.reasons[part]
            box.setEnabled(not reason)
            box.setChecked(part in self._wanted and not reason)
            box.setAccessibleDescription(reason)
            label.setText(reason)
            label.setVisible(bool(reason))

    @Slot()
    def on_ticked(self) -> None:
        """The user wants a part, or no longer."""
        for part in self._offered:
            if self.parts[part] is self.sender():
                self._wanted = self._wanted ^ {part}
        self.on_changed()

    def _make_boxes(self) -> QWidget:
        boxes = QWidget()
        column = QVBoxLayout(boxes)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part, box in self.parts.items():
            label = self.reasons[part]
            label.setIndent(REASON_INDENT)
            for widget in (box, label):
                column.addWidget(widget)
                widget.setHidden(part not in self._offered)
            # Only the user's own tick: one that is taken away for a reason comes back.
            box.clicked.connect(self.on_ticked)
        return boxes
