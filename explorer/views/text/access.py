"""Texts that only assistive technology tells."""

from explorer.views.text.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "field-clear": QT_TRANSLATE_NOOP("access", "Clear"),
}
