"""Texts of bringing files into the library."""

from explorer.views.text.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "revision-fact": QT_TRANSLATE_NOOP("imports", "{fact}: {before} → {after}"),
    "revision-changed": QT_TRANSLATE_NOOP("imports", "{what}: {fact} {before} → {after}"),
    "revision-added": QT_TRANSLATE_NOOP("imports", "Added: {what}"),
    "revision-removed": QT_TRANSLATE_NOOP("imports", "Removed: {what}"),
    "revision-goal": QT_TRANSLATE_NOOP("imports", "Goal {minute}′ {player}"),
    "revision-kick": QT_TRANSLATE_NOOP("imports", "Kick {number}, {player}"),
    "revision-none": QT_TRANSLATE_NOOP("imports", "not known"),
    "revision-goals-changed": QT_TRANSLATE_NOOP("imports", "Goals with other details: {count}"),
    "revision-kicks-changed": QT_TRANSLATE_NOOP("imports", "Kicks with other details: {count}"),
    "revision-cards-added": QT_TRANSLATE_NOOP("imports", "Cards added: {count}"),
    "revision-cards-removed": QT_TRANSLATE_NOOP("imports", "Cards removed: {count}"),
    "revision-cards-changed": QT_TRANSLATE_NOOP("imports", "Cards changed: {count}"),
    "revision-substitutions-added": QT_TRANSLATE_NOOP("imports", "Substitutions added: {count}"),
    "revision-substitutions-removed": QT_TRANSLATE_NOOP(
        "imports", "Substitutions removed: {count}"
    ),
    "revision-substitutions-changed": QT_TRANSLATE_NOOP(
        "imports", "Substitutions changed: {count}"
    ),
    "revision-shots-added": QT_TRANSLATE_NOOP("imports", "Shots added: {count}"),
    "revision-shots-removed": QT_TRANSLATE_NOOP("imports", "Shots removed: {count}"),
    "revision-shots-changed": QT_TRANSLATE_NOOP("imports", "Shots changed: {count}"),
    "revision-actions-added": QT_TRANSLATE_NOOP("imports", "Actions added: {count}"),
    "revision-actions-removed": QT_TRANSLATE_NOOP("imports", "Actions removed: {count}"),
    "revision-actions-changed": QT_TRANSLATE_NOOP("imports", "Actions changed: {count}"),
    "revision-squad": QT_TRANSLATE_NOOP("imports", "Squad or line-up of {team} changed"),
    "revision-periods": QT_TRANSLATE_NOOP("imports", "Length of play changed"),
    "revision-other": QT_TRANSLATE_NOOP("imports", "Details changed that are not listed here"),
    "revision-more": QT_TRANSLATE_NOOP("imports", "Further changes: {count}"),
}
