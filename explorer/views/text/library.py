"""Texts of the library's panel, which finds things in it."""

from explorer.views.text.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "library-name": QT_TRANSLATE_NOOP("library", "Library"),
    "library-search": QT_TRANSLATE_NOOP("library", "Team, player or date"),
    "library-shown": QT_TRANSLATE_NOOP("library", "{shown} of {all}"),
    "library-none": QT_TRANSLATE_NOOP("library", "empty"),
    "library-empty-title": QT_TRANSLATE_NOOP("library", "No matches yet"),
    "library-empty-text": QT_TRANSLATE_NOOP(
        "library", "Imported matches are listed here, newest first."
    ),
    "library-import": QT_TRANSLATE_NOOP("library", "Import file…"),
    "library-nothing-title": QT_TRANSLATE_NOOP("library", "Nothing found"),
    "library-nothing-text": QT_TRANSLATE_NOOP(
        "library", "No match has “{text}” in its teams, players, competition, season or date."
    ),
    "library-clear": QT_TRANSLATE_NOOP("library", "Clear search"),
    "library-failed-title": QT_TRANSLATE_NOOP("library", "The library can’t be read"),
    "library-retry": QT_TRANSLATE_NOOP("library", "Try again"),
    "library-open": QT_TRANSLATE_NOOP("library", "Open"),
    "library-copy-id": QT_TRANSLATE_NOOP("library", "Copy id"),
    "library-row-shootout": QT_TRANSLATE_NOOP("library", "p {home}–{away}"),
    "library-row-spoken": QT_TRANSLATE_NOOP("library", "{home} {score} {away}, {facts}"),
    "library-row-spoken-shootout": QT_TRANSLATE_NOOP(
        "library", "{home} {score} {away}, {home_kicks}–{away_kicks} on penalties, {facts}"
    ),
    "library-no-date": QT_TRANSLATE_NOOP("library", "date not known"),
}
