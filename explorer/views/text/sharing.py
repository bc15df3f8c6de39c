"""Texts of what leaves the app: the match card, pictures, prints and animations."""

from explorer.views.text.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "card-at": QT_TRANSLATE_NOOP("sharing", "at {clock}"),
    "card-penalties": QT_TRANSLATE_NOOP("sharing", "{score} on penalties"),
    "card-penalties-so-far": QT_TRANSLATE_NOOP("sharing", "penalties so far {score}"),
    "card-extra-time": QT_TRANSLATE_NOOP("sharing", "after extra time"),
    "card-more": QT_TRANSLATE_NOOP("sharing", "and {count} more"),
    "card-shootout": QT_TRANSLATE_NOOP("sharing", "Shootout"),
    "card-first": QT_TRANSLATE_NOOP("sharing", "{team} kicked first"),
    "card-mark-about": QT_TRANSLATE_NOOP("sharing", "about that minute"),
    "card-mark-at_most": QT_TRANSLATE_NOOP("sharing", "not later than"),
    "card-mark-at_least": QT_TRANSLATE_NOOP("sharing", "not earlier than"),
    "card-mark-inferred": QT_TRANSLATE_NOOP("sharing", "inferred"),
    "card-kick-saved": QT_TRANSLATE_NOOP("sharing", "Kick saved"),
    "card-kick-off_target": QT_TRANSLATE_NOOP("sharing", "Kick off target"),
    "card-kick-woodwork": QT_TRANSLATE_NOOP("sharing", "Kick against the woodwork"),
    "card-kick-not_scored": QT_TRANSLATE_NOOP("sharing", "Kick not scored"),
    "card-told": QT_TRANSLATE_NOOP("sharing", "{home} {score} {away}."),
    "card-told-line": QT_TRANSLATE_NOOP("sharing", "The result: {what}."),
    "card-told-goals": QT_TRANSLATE_NOOP("sharing", "Goals of {team}: {scorers}."),
    "card-told-first": QT_TRANSLATE_NOOP("sharing", "{team} kicked first in the shootout."),
    "share-doubt": QT_TRANSLATE_NOOP("sharing", "{count} of {all} minutes approximate (~)"),
    "share-sources": QT_TRANSLATE_NOOP("sharing", "Sources: {names}."),
    "share-sources-more": QT_TRANSLATE_NOOP("sharing", "Sources: {names} and {count} more."),
}
