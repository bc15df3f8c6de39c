"""The match card's dialog, connected with who draws and who writes."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from explorer.analysis.index import MatchIndex
from explorer.app.exporting import suggested_name
from explorer.domain.time import MatchTime
from explorer.scenes.card import CardPart
from explorer.scenes.picture import Picture
from explorer.shell.sharing.cards import card_of, missing_from
from explorer.shell.sharing.dialog_desk import PictureDesk
from explorer.shell.sharing.saving import Saver
from explorer.views.common.appearance import Appearance
from explorer.views.sharing.card_dialog import CardDialog


def open_card_dialog(
    window: QWidget,
    index: MatchIndex,
    playhead: MatchTime,
    appearance: Appearance,
    saver: Saver,
    *,
    so_far: bool = False,
) -> CardDialog:
    """Open the dialog over a window, for a match at a moment; ``so_far`` offers that one first."""
    dialog = CardDialog(appearance, playhead, _parts_of(index), window)
    if so_far:
        dialog.moment.choose(playhead)
    _CardDesk(dialog, index, appearance, saver).open()
    return dialog


class _CardDesk(PictureDesk[CardDialog]):
    """Draws the card that is chosen in a dialog, and saves or copies it."""

    def __init__(
        self, dialog: CardDialog, index: MatchIndex, appearance: Appearance, saver: Saver
    ) -> None:
        super().__init__(dialog, appearance, saver, "card-save-title")
        self._index = index

    def draw(self) -> None:
        """Show the card that is chosen, and what of the match it has no place for."""
        self._dialog.show_missing(missing_from(self._index, self._dialog.options))
        super().draw()

    def picture(self) -> Picture:
        """The card."""
        return card_of(self._index, self._dialog.options)

    @property
    def file_name(self) -> str:
        """A name for its file, without a suffix."""
        return f"{suggested_name(self._index.match)} {self._dialog.options.format.name.lower()}"

    @property
    def ratio(self) -> float:
        """Pixels a logical pixel."""
        return self._dialog.options.format.shape.pixel_ratio

    def text(self) -> str:
        """What the card tells, and whose data it is."""
        picture = self.picture()
        return f"{picture.description}\n{picture.credit}"


def _parts_of(index: MatchIndex) -> frozenset[CardPart]:
    """What a match has to be shown on a card."""
    parts = set(CardPart)
    if not index.match.kicks:
        parts.discard(CardPart.SHOOTOUT)
    if not any(goal.counts for goal in index.match.goals):
        parts -= {CardPart.SCORERS, CardPart.PITCH}
    return frozenset(parts)
