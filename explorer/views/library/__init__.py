"""The library panel: the matches of the library, found by text."""

from explorer.views.library.library_view import LibraryView

__all__ = ["LibraryView"]
