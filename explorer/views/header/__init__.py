"""The line above everything: what match this is, and the score at the playhead."""

from explorer.views.header.header_view import HeaderView

__all__ = ["HeaderView"]
