"""Texts of the pitch: its legend and strips, the filter rail and the build-up."""

from explorer.views.text.marking import QT_TRANSLATE_NOOP, counted

TEXTS: dict[str, str] = {
    "pitch-attack": QT_TRANSLATE_NOOP("pitch", "{team} attack"),
    "pitch-measured": QT_TRANSLATE_NOOP("pitch", "place measured {count}"),
    "pitch-zone": QT_TRANSLATE_NOOP("pitch", "zone from text {count}"),
    "pitch-distance": QT_TRANSLATE_NOOP("pitch", "distance only {count}"),
    "pitch-unplaced": QT_TRANSLATE_NOOP("pitch", "not reported {count}"),
    "pitch-strip": QT_TRANSLATE_NOOP("pitch", "Place not reported"),
    "pitch-own-goal": QT_TRANSLATE_NOOP("pitch", "{name} o.g."),
    "pitch-step": QT_TRANSLATE_NOOP("pitch", "{player} {action}"),
    "pitch-shot": QT_TRANSLATE_NOOP("pitch", "{name}, {outcome}"),
    "pitch-shot-xg": QT_TRANSLATE_NOOP("pitch", "{name}, {outcome}, {xg} xG"),
    "pitch-measured-only": QT_TRANSLATE_NOOP("pitch", "place measured"),
    "pitch-zone-only": QT_TRANSLATE_NOOP("pitch", "zone from text"),
    "pitch-distance-only": QT_TRANSLATE_NOOP("pitch", "distance only"),
    "pitch-unplaced-only": QT_TRANSLATE_NOOP("pitch", "not reported"),
    "pitch-name": QT_TRANSLATE_NOOP("pitch", "Pitch"),
    "pitch-filters": QT_TRANSLATE_NOOP("pitch", "Filters"),
    "pitch-shots": QT_TRANSLATE_NOOP("pitch", "Shots"),
    "pitch-more": QT_TRANSLATE_NOOP("pitch", "More"),
    "pitch-chip-hint": QT_TRANSLATE_NOOP(
        "pitch", "{name}: click to show or hide, Ctrl+click to show alone"
    ),
    "pitch-chip-name": QT_TRANSLATE_NOOP("pitch", "{name}, {count}"),
    "pitch-summary-all": counted(
        "pitch", "{past} of {n} goals by {time}.", "{past} of {n} goal by {time}.", 1
    ),
    "pitch-summary-so-far": counted(
        "pitch",
        "{n} goals by {time}. What follows is hidden.",
        "{n} goal by {time}. What follows is hidden.",
        1,
    ),
    "pitch-summary-none": QT_TRANSLATE_NOOP("pitch", "No goals in play."),
    "pitch-build-up-name": QT_TRANSLATE_NOOP("pitch", "Build-up"),
    "pitch-build-up": QT_TRANSLATE_NOOP("pitch", "Build-up, {time}"),
    "pitch-build-up-unknown": QT_TRANSLATE_NOOP(
        "pitch", "Build-up, {time}: no source tells how it came about."
    ),
    "pitch-build-up-none": QT_TRANSLATE_NOOP("pitch", "Select a goal to see how it came about."),
    "pitch-build-up-goal": QT_TRANSLATE_NOOP("pitch", "{kind}, {score}"),
    "pitch-build-up-no-goal": QT_TRANSLATE_NOOP("pitch", "{kind}"),
    "pitch-step-name": QT_TRANSLATE_NOOP("pitch", "Step {number}: {caption}"),
    "pitch-steps-hint": QT_TRANSLATE_NOOP("pitch", "Step with [ and ]"),
}
