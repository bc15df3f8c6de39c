"""What the operating system says went wrong, in the words in which Python passes it on."""

from explorer.views.text.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "system-busy": QT_TRANSLATE_NOOP("system", "Device or resource busy"),
    "system-denied": QT_TRANSLATE_NOOP("system", "Permission denied"),
    "system-directory": QT_TRANSLATE_NOOP("system", "Is a directory"),
    "system-exists": QT_TRANSLATE_NOOP("system", "File exists"),
    "system-full": QT_TRANSLATE_NOOP("system", "No space left on device"),
    "system-io": QT_TRANSLATE_NOOP("system", "Input/output error"),
    "system-large": QT_TRANSLATE_NOOP("system", "File too large"),
    "system-missing": QT_TRANSLATE_NOOP("system", "No such file or directory"),
    "system-name": QT_TRANSLATE_NOOP("system", "File name too long"),
    "system-no-directory": QT_TRANSLATE_NOOP("system", "Not a directory"),
    "system-not-permitted": QT_TRANSLATE_NOOP("system", "Operation not permitted"),
    "system-quota": QT_TRANSLATE_NOOP("system", "Disk quota exceeded"),
    "system-read-only": QT_TRANSLATE_NOOP("system", "Read-only file system"),
    "system-too-many": QT_TRANSLATE_NOOP("system", "Too many open files"),
}
