"""The match card: one picture that tells a match, to be posted or printed."""

from explorer.scenes.card.build import build_card, missing_parts
from explorer.scenes.card.content import CardOptions, CardPart, CardTexts
from explorer.scenes.card.formats import CardFormat

__all__ = ["CardFormat", "CardOptions", "CardPart", "CardTexts", "build_card", "missing_parts"]
