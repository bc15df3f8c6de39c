"""Texts of how the app lives on the desktop: links, recent matches, what a restart brings back."""

from explorer.views.text.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "link-unreadable": QT_TRANSLATE_NOOP(
        "desktop", "“{text}” is no link to a match, or not a whole one; copy it again."
    ),
    "link-match-unknown": QT_TRANSLATE_NOOP(
        "desktop",
        "The link leads to “{match}”, which is not in this library: import that match, or open the "
        "library that has it.",
    ),
    "link-moment-outside": QT_TRANSLATE_NOOP(
        "desktop", "The link’s moment lies outside the match, which is shown from its start."
    ),
    "link-copied": QT_TRANSLATE_NOOP("desktop", "Link copied: {match} at {moment}."),
    "link-copied-file": QT_TRANSLATE_NOOP(
        "desktop",
        "Link copied: {match} at {moment}. It works in a library that this match is imported into.",
    ),
    "action-copy-link": QT_TRANSLATE_NOOP("desktop", "Copy link to this view"),
    "session-restored": QT_TRANSLATE_NOOP(
        "desktop", "Match Explorer did not end properly last time: here is what it showed then."
    ),
    "session-not-restored": QT_TRANSLATE_NOOP(
        "desktop",
        "Match Explorer ended twice while it showed what was open last, so it starts afresh.",
    ),
    "action-import-open": QT_TRANSLATE_NOOP("desktop", "Import the open file"),
    "file-shown": QT_TRANSLATE_NOOP(
        "desktop",
        "{file} is shown without being imported; File ▸ Import the open file puts it into the "
        "library.",
    ),
    "menu-recent": QT_TRANSLATE_NOOP("desktop", "Open &recent"),
    "recent-none": QT_TRANSLATE_NOOP("desktop", "Nothing yet"),
    "recent-clear": QT_TRANSLATE_NOOP("desktop", "Clear this list"),
    "recent-gone": QT_TRANSLATE_NOOP(
        "desktop", "{file} is not there any more, and neither is its entry in this list."
    ),
    "library-opening": QT_TRANSLATE_NOOP("desktop", "Opening the library…"),
    "library-opening-already": QT_TRANSLATE_NOOP(
        "desktop", "Another library is being opened: wait for that to end, or cancel it first."
    ),
    "library-stays": QT_TRANSLATE_NOOP("desktop", "The window stays on the library that is open."),
    "language-later": QT_TRANSLATE_NOOP(
        "desktop", "The language is the new one from the next start on."
    ),
    "rebuild-stops": QT_TRANSLATE_NOOP(
        "desktop", "Something is still running, such as an import, and would be stopped."
    ),
    "rebuild-stops-more": QT_TRANSLATE_NOOP(
        "desktop", "What is complete is kept. You can also wait until it has ended."
    ),
    "rebuild-stop": QT_TRANSLATE_NOOP("desktop", "Stop it and change"),
    "rebuild-later": QT_TRANSLATE_NOOP("desktop", "Later"),
}
