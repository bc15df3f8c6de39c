"""The match card's dialog, connected with who draws and who writes."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QWidget

from explorer.analysis.index import MatchIndex
from explorer.app.exporting import suggested_name
from explorer.canvas.theme import Theme
from explorer.domain.time import MatchTime
from explorer.scenes.card import CardPart
from explorer.scenes.picture import Picture
from explorer.shell.sharing.cards import card_of
from explorer.shell.sharing.saving import PICTURE_FILTERS, Saver
from explorer.views.common.appearance import Appearance
from explorer.views.sharing.card_dialog import CardDialog
from explorer.views.text import message


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
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if so_far:
        dialog.moment.choose(playhead)
    _CardDesk(dialog, index, appearance, saver)
    dialog.show()
    return dialog


class _CardDesk(QObject):
    """Draws what is chosen in a dialog, and saves or copies it."""

    def __init__(
        self, dialog: CardDialog, index: MatchIndex, appearance: Appearance, saver: Saver
    ) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._index = index
        self._appearance = appearance
        self._saver = saver
        dialog.changed.connect(self.draw)
        dialog.save_requested.connect(self.save)
        dialog.copy_requested.connect(self.copy)
        self.draw()

    @Slot()
    def draw(self) -> None:
        """Show the card that is chosen."""
        self._dialog.preview.show_picture(self._picture(), self._theme())

    @Slot()
    def save(self) -> None:
        """Ask where to, and write the card."""
        form = self._dialog.options.format
        name = f"{suggested_name(self._index.match)}-{form.name.lower()}"
        path = self._saver.ask(self._dialog, message("card-save-title"), name, PICTURE_FILTERS)
        if path is not None:
            ratio = form.shape.pixel_ratio
            self._saver.write_picture(self._picture(), path, self._theme(), ratio)

    @Slot()
    def copy(self) -> None:
        """Put the card on the clipboard."""
        picture = self._picture()
        text = f"{picture.description}\n{picture.credit}"
        ratio = self._dialog.options.format.shape.pixel_ratio
        self._saver.copy(picture, self._theme(), ratio, text)

    def _picture(self) -> Picture:
        return card_of(self._index, self._dialog.options)

    def _theme(self) -> Theme:
        return self._appearance.theme_named(self._dialog.theme.value)


def _parts_of(index: MatchIndex) -> frozenset[CardPart]:
    """What a match has to be shown on a card."""
    parts = set(CardPart)
    if not index.match.kicks:
        parts.discard(CardPart.SHOOTOUT)
    if not any(goal.counts for goal in index.match.goals):
        parts -= {CardPart.SCORERS, CardPart.PITCH}
    return frozenset(parts)
