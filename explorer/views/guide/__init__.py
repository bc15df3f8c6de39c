"""The user guide: short tasks, one a page, with pictures."""

from explorer.views.guide.guide_view import GuideView

__all__ = ["GuideView"]
