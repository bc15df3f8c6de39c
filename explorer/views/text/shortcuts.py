"""Texts of the list of keyboard shortcuts."""

from explorer.views.text.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "shortcuts-title": QT_TRANSLATE_NOOP("shortcuts", "Keyboard shortcuts"),
    "shortcuts-search": QT_TRANSLATE_NOOP("shortcuts", "Command, key or place"),
    "shortcuts-nothing": QT_TRANSLATE_NOOP("shortcuts", "No shortcut has “{text}”."),
    "shortcuts-column-command": QT_TRANSLATE_NOOP("shortcuts", "Command"),
    "shortcuts-column-keys": QT_TRANSLATE_NOOP("shortcuts", "Keys"),
    "shortcuts-column-place": QT_TRANSLATE_NOOP("shortcuts", "Where"),
    "shortcuts-place-buttons": QT_TRANSLATE_NOOP("shortcuts", "Button"),
    "shortcuts-place-timeline": QT_TRANSLATE_NOOP("shortcuts", "Timeline"),
    "shortcuts-place-time": QT_TRANSLATE_NOOP("shortcuts", "Time field"),
    "shortcuts-place-goals": QT_TRANSLATE_NOOP("shortcuts", "Goals on the pitch"),
    "shortcuts-place-shootout": QT_TRANSLATE_NOOP("shortcuts", "Shootout"),
    "shortcuts-place-events": QT_TRANSLATE_NOOP("shortcuts", "Events"),
    "shortcuts-place-inspector": QT_TRANSLATE_NOOP("shortcuts", "Inspector"),
    "shortcuts-place-report": QT_TRANSLATE_NOOP("shortcuts", "Report"),
    "shortcuts-place-library": QT_TRANSLATE_NOOP("shortcuts", "Library"),
    "shortcuts-place-facets": QT_TRANSLATE_NOOP("shortcuts", "Filters of the library"),
    "shortcuts-place-note": QT_TRANSLATE_NOOP("shortcuts", "Note on a match"),
    "shortcuts-place-open-data": QT_TRANSLATE_NOOP("shortcuts", "Open data"),
    "shortcuts-place-statistics": QT_TRANSLATE_NOOP("shortcuts", "Statistics"),
    "shortcuts-place-palette": QT_TRANSLATE_NOOP("shortcuts", "Command palette"),
    "shortcuts-place-menus": QT_TRANSLATE_NOOP("shortcuts", "Menus"),
    "shortcuts-place-windows": QT_TRANSLATE_NOOP("shortcuts", "Any other window"),
    "shortcuts-walk-events": QT_TRANSLATE_NOOP("shortcuts", "Select the previous or next event"),
    "shortcuts-select-passed": QT_TRANSLATE_NOOP(
        "shortcuts", "Select the last event up to the playhead"
    ),
    "shortcuts-zoom": QT_TRANSLATE_NOOP("shortcuts", "Zoom in or out"),
    "shortcuts-go-to-typed": QT_TRANSLATE_NOOP("shortcuts", "Go to the time that is typed"),
    "shortcuts-drop-typed": QT_TRANSLATE_NOOP("shortcuts", "Give up what is typed"),
    "shortcuts-walk-pitch": QT_TRANSLATE_NOOP("shortcuts", "Go to the nearest goal that way"),
    "shortcuts-select": QT_TRANSLATE_NOOP("shortcuts", "Select, and move the playhead to it"),
    "shortcuts-select-staying": QT_TRANSLATE_NOOP(
        "shortcuts", "Select, and leave the playhead where it is"
    ),
    "shortcuts-walk-steps": QT_TRANSLATE_NOOP("shortcuts", "Previous or next step of the build-up"),
    "shortcuts-walk-kicks": QT_TRANSLATE_NOOP("shortcuts", "Go to the previous or next kick"),
    "shortcuts-other-row": QT_TRANSLATE_NOOP("shortcuts", "Go to the other team’s kick"),
    "shortcuts-copy-rows": QT_TRANSLATE_NOOP("shortcuts", "Copy the selected rows"),
    "shortcuts-walk-links": QT_TRANSLATE_NOOP("shortcuts", "Go to the previous or next link"),
    "shortcuts-select-told": QT_TRANSLATE_NOOP(
        "shortcuts", "Select what the sentence tells, and move the playhead to it"
    ),
    "shortcuts-to-list": QT_TRANSLATE_NOOP("shortcuts", "From the search field to the list"),
    "shortcuts-open-match": QT_TRANSLATE_NOOP("shortcuts", "Open the match"),
    "shortcuts-delete-matches": QT_TRANSLATE_NOOP("shortcuts", "Delete the selected matches"),
    "shortcuts-close-overlay": QT_TRANSLATE_NOOP(
        "shortcuts", "Close the library that lies over the match"
    ),
    "shortcuts-open-values": QT_TRANSLATE_NOOP("shortcuts", "Open the values of a filter"),
    "shortcuts-toggle-value": QT_TRANSLATE_NOOP("shortcuts", "Ask for a value, or not any more"),
    "shortcuts-keep-note": QT_TRANSLATE_NOOP("shortcuts", "Keep the note"),
    "shortcuts-tick": QT_TRANSLATE_NOOP("shortcuts", "Tick the selected matches, or untick them"),
    "shortcuts-find-season": QT_TRANSLATE_NOOP("shortcuts", "Find a competition or season"),
    "shortcuts-reload": QT_TRANSLATE_NOOP("shortcuts", "Read the list anew"),
    "shortcuts-walk-values": QT_TRANSLATE_NOOP("shortcuts", "Go to the previous or next value"),
    "shortcuts-list-value": QT_TRANSLATE_NOOP(
        "shortcuts", "List what is behind the value in the library"
    ),
    "shortcuts-walk-found": QT_TRANSLATE_NOOP("shortcuts", "Go up or down, by rows or pages"),
    "shortcuts-to-ends": QT_TRANSLATE_NOOP("shortcuts", "Go to the first or last row"),
    "shortcuts-run": QT_TRANSLATE_NOOP("shortcuts", "Run or open what is chosen"),
    "shortcuts-open-menus": QT_TRANSLATE_NOOP("shortcuts", "Open the first menu"),
    "shortcuts-close": QT_TRANSLATE_NOOP("shortcuts", "Close"),
}
