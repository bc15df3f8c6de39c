"""The preferences: a dialog of pages, every choice of which takes effect at once."""

from explorer.views.preferences.forms import Page
from explorer.views.preferences.language_page import LanguagePage
from explorer.views.preferences.library_page import LibraryPage, LibraryPlace
from explorer.views.preferences.look_page import LookPage
from explorer.views.preferences.model_page import ModelPage
from explorer.views.preferences.network_page import NetworkPage
from explorer.views.preferences.playback_page import PlaybackPage
from explorer.views.preferences.preferences_view import PreferencesView

__all__ = [
    "LanguagePage",
    "LibraryPage",
    "LibraryPlace",
    "LookPage",
    "ModelPage",
    "NetworkPage",
    "Page",
    "PlaybackPage",
    "PreferencesView",
]
