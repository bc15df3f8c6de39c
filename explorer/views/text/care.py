"""Texts of looking after a library: why it can't be used, and keeping it safe."""

from explorer.views.text.marking import QT_TRANSLATE_NOOP, counted

TEXTS: dict[str, str] = {
    "library-url": QT_TRANSLATE_NOOP(
        "care",
        "“{library}” is no address of a library: use a file, sqlite:/// or postgresql://.",
    ),
    "library-driver": QT_TRANSLATE_NOOP(
        "care",
        "The driver for {driver} is not installed: install match-explorer[postgresql], or use a "
        "library file.",
    ),
    "library-directory": QT_TRANSLATE_NOOP(
        "care", "The library “{library}” is a folder: name a file in it instead."
    ),
    "library-not-text": QT_TRANSLATE_NOOP(
        "care",
        "The name {library} is no text in UTF-8, which a library’s has to be: choose another "
        "folder or name.",
    ),
    "library-not-database": QT_TRANSLATE_NOOP(
        "care",
        "“{library}” is not a database and was left alone: name another file for the library.",
    ),
    "library-foreign": QT_TRANSLATE_NOOP(
        "care",
        "The database “{library}” belongs to another program and was left alone: name another "
        "one for the library.",
    ),
    "library-newer": QT_TRANSLATE_NOOP(
        "care",
        "The library “{library}” comes from a newer version of Match Explorer and was left alone: "
        "update the app, or name another library.",
    ),
    "library-read-only": QT_TRANSLATE_NOOP(
        "care",
        "The library “{library}” can only be read: make the file and its folder writable, ask "
        "whoever runs the database for the right to change it, or name another library.",
    ),
    "library-read-only-old": QT_TRANSLATE_NOOP(
        "care",
        "The library “{library}” has to be updated to this version first, and you can only read "
        "it: make the file and its folder writable, or let the database’s owner open it once.",
    ),
    "library-forbidden": QT_TRANSLATE_NOOP(
        "care",
        "You have no right to use the library “{library}” like this: ask whoever runs the "
        "database for it, or name another library.",
    ),
    "library-server": QT_TRANSLATE_NOOP(
        "care",
        "The library “{library}” can’t be used ({detail}): check its address, that the server is "
        "running, and the password, which PGPASSWORD, .pgpass or the keyring may hold.",
    ),
    "library-lost": QT_TRANSLATE_NOOP(
        "care",
        "The connection to the library “{library}” was lost: what was complete is kept and nothing "
        "is half stored, so try again once the server can be reached.",
    ),
    "library-slow": QT_TRANSLATE_NOOP(
        "care",
        "The library “{library}” took too long to answer, and nothing was changed: try again when "
        "its server is less busy.",
    ),
    "library-locked": QT_TRANSLATE_NOOP(
        "care",
        "The library “{library}” is being written to by another program: wait until it is done or "
        "close it there, then try again.",
    ),
    "library-corrupt": QT_TRANSLATE_NOOP(
        "care",
        "The library “{library}” is damaged and was left alone: restore it from a copy, or name "
        "another file.",
    ),
    "library-gone": QT_TRANSLATE_NOOP(
        "care",
        "The file of the library “{library}” was deleted, moved or replaced while it was open, so "
        "nothing more can be kept in it: back the library up now, then start Match Explorer again "
        "and restore the backup.",
    ),
    "library-document": QT_TRANSLATE_NOOP(
        "care",
        "The match “{match}” in the library “{library}” can’t be read: import it again.",
    ),
    "library-full": QT_TRANSLATE_NOOP(
        "care",
        "There is no room left for the library “{library}”, so nothing was changed: free some "
        "space, then try again.",
    ),
    "library-disk": QT_TRANSLATE_NOOP(
        "care",
        "The disk of the library “{library}” fails or is full ({detail}): what was complete is "
        "kept, so see to the disk, then try again.",
    ),
    "library-backup": QT_TRANSLATE_NOOP(
        "care",
        "The library “{library}” was not updated, because it can’t be copied to “{backup}” first "
        "({detail}): make room there, then try again.",
    ),
    "library-migration": QT_TRANSLATE_NOOP(
        "care",
        "The library “{library}” can’t be updated to this version and was left as it was "
        "({detail}): name another library, and report the fault.",
    ),
    "library-unreachable": QT_TRANSLATE_NOOP(
        "care",
        "The library “{library}” can’t be opened ({detail}): check that it is there and that you "
        "may use it.",
    ),
    "library-folder": QT_TRANSLATE_NOOP(
        "care",
        "The folder “{folder}” of the library “{library}” does not exist: check the name, or make "
        "the folder first.",
    ),
    "library-missing": QT_TRANSLATE_NOOP(
        "care",
        "There is no library “{library}” yet: check its name, or open the app or import a match "
        "to have one.",
    ),
    "backup-failed": QT_TRANSLATE_NOOP(
        "care",
        "The backup “{backup}” can’t be written ({detail}), and nothing of it was left there: "
        "make room, or choose another place.",
    ),
    "backup-unsound": QT_TRANSLATE_NOOP(
        "care",
        "The library “{library}” is damaged, so “{backup}” was not written: check the library to "
        "see what is damaged, or restore an older backup.",
    ),
    "backup-taken": QT_TRANSLATE_NOOP(
        "care",
        "“{backup}” was left alone, because it is a library in use or another kind of file: name "
        "another file for the backup.",
    ),
    "backup-missing": QT_TRANSLATE_NOOP(
        "care", "There is no backup “{backup}”, so nothing was changed: check its name."
    ),
    "backup-itself": QT_TRANSLATE_NOOP(
        "care",
        "“{backup}” is the library itself, so nothing was changed: choose a backup of it.",
    ),
    "backup-none": QT_TRANSLATE_NOOP(
        "care",
        "“{backup}” is no backup of a library, so nothing was changed: choose a file that was "
        "written as one.",
    ),
    "backup-newer": QT_TRANSLATE_NOOP(
        "care",
        "The backup “{backup}” comes from a newer version of Match Explorer, so nothing was "
        "changed: update the app first.",
    ),
    "backup-damaged": QT_TRANSLATE_NOOP(
        "care",
        "The backup “{backup}” is damaged, so nothing was changed: choose another one, or open "
        "this one as a library to see what is left in it.",
    ),
    "backup-unreadable": QT_TRANSLATE_NOOP(
        "care",
        "The backup “{backup}” can’t be read ({detail}), so nothing was changed: check that you "
        "may read it.",
    ),
    "defect-database": QT_TRANSLATE_NOOP(
        "care", "The database is damaged ({detail}): restore the library from a backup."
    ),
    "defect-file": QT_TRANSLATE_NOOP(
        "care", "The database file is damaged in one place: restore the library from a backup."
    ),
    "defect-file-many": counted(
        "care",
        "The database file is damaged in {n} places or more: restore the library from a backup.",
        "The database file is damaged in {n} place or more: restore the library from a backup.",
        1,
    ),
    "defect-reference": counted(
        "care",
        "In the table {table} the {column} of {n} rows leads nowhere: restore the library from "
        "a backup.",
        "In the table {table} the {column} of {n} row leads nowhere: restore the library from a "
        "backup.",
        1,
    ),
    "defect-document": QT_TRANSLATE_NOOP(
        "care",
        "The match “{match}” can’t be read: delete it and import it again, or restore a backup.",
    ),
    "defect-digest": QT_TRANSLATE_NOOP(
        "care",
        "The match “{match}” is not what was stored: delete it and import it again, or restore a "
        "backup.",
    ),
    "defect-rows": QT_TRANSLATE_NOOP(
        "care",
        "What the table {table} says of the match “{match}” is not what the match says: delete it "
        "and import it again.",
    ),
    "action-library-back-up": QT_TRANSLATE_NOOP("care", "&Back up…"),
    "action-library-restore": QT_TRANSLATE_NOOP("care", "&Restore…"),
    "action-library-check": QT_TRANSLATE_NOOP("care", "&Check"),
    "care-filter": QT_TRANSLATE_NOOP("care", "Libraries"),
    "care-cancel": QT_TRANSLATE_NOOP("care", "Cancel"),
    "care-stopping": QT_TRANSLATE_NOOP("care", "Stopping…"),
    "care-backup-title": QT_TRANSLATE_NOOP("care", "Back up the library"),
    "care-backing-up": QT_TRANSLATE_NOOP("care", "Backing up the library…"),
    "care-backed-up": counted(
        "care", "{n} matches backed up to {name}", "{n} match backed up to {name}", 1
    ),
    "care-restore-title": QT_TRANSLATE_NOOP("care", "Restore the library from a backup"),
    "care-restore-question": QT_TRANSLATE_NOOP(
        "care", "Replace everything in the library by the backup “{name}”?"
    ),
    "care-restore-question-more": QT_TRANSLATE_NOOP(
        "care", "The backup is checked first, and what the library holds now is kept in a file."
    ),
    "care-restore-yes": QT_TRANSLATE_NOOP("care", "Replace"),
    "care-restoring": QT_TRANSLATE_NOOP("care", "Restoring the library…"),
    "care-restored": counted("care", "{n} matches were restored.", "{n} match was restored.", 1),
    "care-kept": QT_TRANSLATE_NOOP("care", "What the library held before is kept in {name}."),
    "care-checking": QT_TRANSLATE_NOOP("care", "Checking the library…"),
    "care-sound": QT_TRANSLATE_NOOP("care", "The library is sound."),
    "care-sound-more": QT_TRANSLATE_NOOP(
        "care", "Everything in {library} could be read, and all of it agrees."
    ),
    "care-unsound": counted("care", "The library has {n} faults.", "The library has {n} fault.", 1),
    "care-trouble": QT_TRANSLATE_NOOP("care", "The library can’t be opened."),
    "care-trouble-again": QT_TRANSLATE_NOOP("care", "Try again"),
    "care-trouble-another": QT_TRANSLATE_NOOP("care", "Choose another library…"),
    "care-trouble-restore": QT_TRANSLATE_NOOP("care", "Restore from a backup…"),
    "care-trouble-without": QT_TRANSLATE_NOOP("care", "Continue without a library"),
    "library-passing": QT_TRANSLATE_NOOP(
        "care", "There is no library: what you import now is gone once the app is closed."
    ),
    "care-trouble-quit": QT_TRANSLATE_NOOP("care", "Quit"),
    "care-another-title": QT_TRANSLATE_NOOP("care", "Choose a library, or name a new one"),
}
