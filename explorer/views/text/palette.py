"""Texts of the palette that finds commands, players, events, times and matches."""

from explorer.views.text.marking import QT_TRANSLATE_NOOP, counted

TEXTS: dict[str, str] = {
    "palette-name": QT_TRANSLATE_NOOP("palette", "Command palette"),
    "palette-placeholder": QT_TRANSLATE_NOOP("palette", "Command, player, event, time or match"),
    "palette-list": QT_TRANSLATE_NOOP("palette", "Found"),
    "palette-hint-commands": QT_TRANSLATE_NOOP("palette", "commands"),
    "palette-hint-players": QT_TRANSLATE_NOOP("palette", "players and events"),
    "palette-hint-time": QT_TRANSLATE_NOOP("palette", "time"),
    "palette-hint-matches": QT_TRANSLATE_NOOP("palette", "matches"),
    "palette-hint-spoken": QT_TRANSLATE_NOOP(
        "palette",
        "> leaves commands, @ players and events of the open match, : a time, # matches of the "
        "library. Up and down choose, Enter runs, Escape closes.",
    ),
    "palette-section-recent": QT_TRANSLATE_NOOP("palette", "Chosen last"),
    "palette-section-time": QT_TRANSLATE_NOOP("palette", "Time"),
    "palette-section-commands": QT_TRANSLATE_NOOP("palette", "Commands"),
    "palette-section-players": QT_TRANSLATE_NOOP("palette", "Players"),
    "palette-section-events": QT_TRANSLATE_NOOP("palette", "Events"),
    "palette-section-matches": QT_TRANSLATE_NOOP("palette", "Matches"),
    "palette-unavailable": QT_TRANSLATE_NOOP("palette", "{menu}, not available now"),
    "palette-events": counted("palette", "{n} events", "{n} event", 1),
    "palette-no-events": QT_TRANSLATE_NOOP("palette", "no events"),
    "palette-go-to": QT_TRANSLATE_NOOP("palette", "Go to {clock}"),
    "palette-time": QT_TRANSLATE_NOOP("palette", "Type a time: 80, 80:00, 45+2 or P9."),
    "palette-teams": QT_TRANSLATE_NOOP("palette", "{home} – {away}"),
    "palette-no-match": QT_TRANSLATE_NOOP(
        "palette", "No match is open, so there is no time to go to."
    ),
    "palette-nothing": QT_TRANSLATE_NOOP("palette", "Nothing fits “{text}”."),
    "palette-nothing-more": QT_TRANSLATE_NOOP(
        "palette", "Try fewer letters, or a part of a name: case and accents don’t matter."
    ),
    "palette-nobody": QT_TRANSLATE_NOOP(
        "palette", "No match is open, so there are no players or events."
    ),
    "palette-no-matches": QT_TRANSLATE_NOOP("palette", "The library is empty."),
    "palette-searching": QT_TRANSLATE_NOOP("palette", "Searching the library…"),
    "palette-spoken": QT_TRANSLATE_NOOP("palette", "{title}, {more}"),
}
