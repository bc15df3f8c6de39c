"""Texts of how the app lives on the desktop: links, recent matches, what a restart brings back."""

from explorer.views.text.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "link-unreadable": QT_TRANSLATE_NOOP(
        "desktop", "“{text}” is no link to a match, or not a whole one; copy it again."
    ),
    "library-opening": QT_TRANSLATE_NOOP("desktop", "Opening the library…"),
    "library-stays": QT_TRANSLATE_NOOP("desktop", "The window stays on the library that is open."),
}
