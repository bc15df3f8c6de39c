"""The match sheet: a match on one or a few pages of paper."""

from explorer.scenes.sheet.build import build_sheet

__all__ = ["build_sheet"]
