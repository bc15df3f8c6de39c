"""Texts of the library: why it can't be used, and the panel that finds things in it."""

from explorer.views.text.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "library-url": QT_TRANSLATE_NOOP(
        "library",
        "“{library}” is no address of a library: use a file, sqlite:/// or postgresql://.",
    ),
    "library-driver": QT_TRANSLATE_NOOP(
        "library",
        "The driver for {driver} is not installed: install match-explorer[postgresql], or use a "
        "library file.",
    ),
    "library-directory": QT_TRANSLATE_NOOP(
        "library", "The library “{library}” is a folder: name a file in it instead."
    ),
    "library-not-database": QT_TRANSLATE_NOOP(
        "library",
        "“{library}” is not a database and was left alone: name another file for the library.",
    ),
    "library-foreign": QT_TRANSLATE_NOOP(
        "library",
        "The database “{library}” belongs to another program and was left alone: name another "
        "one for the library.",
    ),
    "library-newer": QT_TRANSLATE_NOOP(
        "library",
        "The library “{library}” comes from a newer version of Match Explorer and was left alone: "
        "update the app, or name another library.",
    ),
    "library-read-only": QT_TRANSLATE_NOOP(
        "library",
        "The library “{library}” is read-only: make the file and its folder writable, or name "
        "another library.",
    ),
    "library-read-only-old": QT_TRANSLATE_NOOP(
        "library",
        "The library “{library}” has to be updated to this version but is read-only: make the "
        "file and its folder writable.",
    ),
    "library-locked": QT_TRANSLATE_NOOP(
        "library",
        "The library “{library}” is in use by another program: close it there, then try again.",
    ),
    "library-corrupt": QT_TRANSLATE_NOOP(
        "library",
        "The library “{library}” is damaged and was left alone: restore it from a copy, or name "
        "another file.",
    ),
    "library-document": QT_TRANSLATE_NOOP(
        "library",
        "The match “{match}” in the library “{library}” can’t be read: import it again.",
    ),
    "library-full": QT_TRANSLATE_NOOP(
        "library",
        "There is no room left for the library “{library}”, so nothing was changed: free some "
        "space, then try again.",
    ),
    "library-backup": QT_TRANSLATE_NOOP(
        "library",
        "The library “{library}” was not updated, because it can’t be copied to “{backup}” first "
        "({detail}): make room there, then try again.",
    ),
    "library-migration": QT_TRANSLATE_NOOP(
        "library",
        "The library “{library}” can’t be updated to this version and was left as it was "
        "({detail}): name another library, and report the fault.",
    ),
    "library-unreachable": QT_TRANSLATE_NOOP(
        "library",
        "The library “{library}” can’t be opened ({detail}): check that it is there and that you "
        "may use it.",
    ),
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
