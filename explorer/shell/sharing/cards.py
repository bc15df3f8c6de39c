"""Match cards, made and written; the window and the command line make the same ones."""

from __future__ import annotations

from pathlib import Path

from explorer.analysis.index import MatchIndex
from explorer.canvas.figure_measure import FigureTextMeasure
from explorer.canvas.theme import Theme
from explorer.scenes.card import CardOptions, CardPart, build_card, missing_parts
from explorer.scenes.picture import Picture
from explorer.shell.picture_files import write_picture
from explorer.shell.sharing.captions import card_texts
from explorer.views.text.wording import words


def card_of(index: MatchIndex, options: CardOptions) -> Picture:
    """The card of a match."""
    return build_card(index, options, card_texts(index.match), FigureTextMeasure(), words)


def missing_from(index: MatchIndex, options: CardOptions) -> dict[CardPart, str]:
    """What the card of a match can't show, with the reason, in words."""
    measure, texts = FigureTextMeasure(), card_texts(index.match)
    found = missing_parts(index, options, texts, measure, words)
    return {part: words(reason) for part, reason in found.items()}


def write_card(index: MatchIndex, options: CardOptions, path: Path, theme: Theme) -> None:
    """Write the card of a match in the format of the file's suffix.

    Raises:
        ExportProblem: If it can't be written; then what was there is as it was.
    """
    write_picture(card_of(index, options), path, theme, options.format.shape.pixel_ratio)
