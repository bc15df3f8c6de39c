"""Texts of the area ``guide``: the window that shows the user guide."""

from explorer.views.text.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "guide-title": QT_TRANSLATE_NOOP("guide", "User guide"),
    "guide-contents": QT_TRANSLATE_NOOP("guide", "Tasks"),
    "guide-page": QT_TRANSLATE_NOOP("guide", "What to do"),
}
