"""Texts of the app itself: libraries that can't be used, matches and times that aren't there."""

from explorer.views.text.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "match-unknown": QT_TRANSLATE_NOOP(
        "app", "There is no match “{match}” in the library, and no file of that name."
    ),
    "match-unstorable": QT_TRANSLATE_NOOP(
        "app", "“{name}” holds a value that the library can’t keep ({detail})."
    ),
    "time-unreadable": QT_TRANSLATE_NOOP(
        "app", "“{text}” is no time of a match: write it as 80, 80:00, 45+2 or P3."
    ),
    "time-outside": QT_TRANSLATE_NOOP(
        "app", "“{text}” lies outside the match, which ends at {last}."
    ),
    "library-url": QT_TRANSLATE_NOOP(
        "app", "“{library}” is no address of a library: use a file, sqlite:/// or postgresql://."
    ),
    "library-driver": QT_TRANSLATE_NOOP(
        "app",
        "The driver for {driver} is not installed: install match-explorer[postgresql], or use a "
        "library file.",
    ),
    "library-directory": QT_TRANSLATE_NOOP(
        "app", "The library “{library}” is a folder: name a file in it instead."
    ),
    "library-not-database": QT_TRANSLATE_NOOP(
        "app",
        "“{library}” is not a database and was left alone: name another file for the library.",
    ),
    "library-foreign": QT_TRANSLATE_NOOP(
        "app",
        "The database “{library}” belongs to another program and was left alone: name another "
        "one for the library.",
    ),
    "library-newer": QT_TRANSLATE_NOOP(
        "app",
        "The library “{library}” comes from a newer version of Match Explorer and was left alone: "
        "update the app, or name another library.",
    ),
    "library-read-only": QT_TRANSLATE_NOOP(
        "app",
        "The library “{library}” is read-only: make the file and its folder writable, or name "
        "another library.",
    ),
    "library-read-only-old": QT_TRANSLATE_NOOP(
        "app",
        "The library “{library}” has to be updated to this version but is read-only: make the "
        "file and its folder writable.",
    ),
    "library-locked": QT_TRANSLATE_NOOP(
        "app",
        "The library “{library}” is in use by another program: close it there, then try again.",
    ),
    "library-corrupt": QT_TRANSLATE_NOOP(
        "app",
        "The library “{library}” is damaged and was left alone: restore it from a copy, or name "
        "another file.",
    ),
    "library-document": QT_TRANSLATE_NOOP(
        "app",
        "The match “{match}” in the library “{library}” can’t be read: import it again.",
    ),
    "library-full": QT_TRANSLATE_NOOP(
        "app",
        "There is no room left for the library “{library}”, so nothing was changed: free some "
        "space, then try again.",
    ),
    "library-backup": QT_TRANSLATE_NOOP(
        "app",
        "The library “{library}” was not updated, because it can’t be copied to “{backup}” first "
        "({detail}): make room there, then try again.",
    ),
    "library-migration": QT_TRANSLATE_NOOP(
        "app",
        "The library “{library}” can’t be updated to this version and was left as it was "
        "({detail}): name another library, and report the fault.",
    ),
    "library-unreachable": QT_TRANSLATE_NOOP(
        "app",
        "The library “{library}” can’t be opened ({detail}): check that it is there and that you "
        "may use it.",
    ),
}
