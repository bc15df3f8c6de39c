"""Texts of the pitch: its legend and strips, the filter rail and the build-up."""

from explorer.views.text.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "pitch-attack": QT_TRANSLATE_NOOP("pitch", "{team} attack"),
    "pitch-measured": QT_TRANSLATE_NOOP("pitch", "measured {count}"),
    "pitch-zone": QT_TRANSLATE_NOOP("pitch", "zone from text {count}"),
    "pitch-distance": QT_TRANSLATE_NOOP("pitch", "distance only {count}"),
    "pitch-unplaced": QT_TRANSLATE_NOOP("pitch", "not reported {count}"),
    "pitch-strip": QT_TRANSLATE_NOOP("pitch", "Place not reported"),
    "pitch-own-goal": QT_TRANSLATE_NOOP("pitch", "{name} o.g."),
    "pitch-step": QT_TRANSLATE_NOOP("pitch", "{player} {action}"),
    "pitch-shot": QT_TRANSLATE_NOOP("pitch", "{name}, {outcome}"),
    "pitch-shot-xg": QT_TRANSLATE_NOOP("pitch", "{name}, {outcome}, {xg} xG"),
}
