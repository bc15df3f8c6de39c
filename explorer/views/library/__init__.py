"""The library panel: finds matches, goals and kicks among all that the library holds."""

from explorer.views.library.finder import PanelLibrary
from explorer.views.library.library_view import LibraryView
from explorer.views.library.wording import query_text

__all__ = ["LibraryView", "PanelLibrary", "query_text"]
