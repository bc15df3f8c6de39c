"""Texts of the inspector: what each fact is called, and how its value reads."""

from explorer.views.text.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "fact-time": QT_TRANSLATE_NOOP("facts", "Minute"),
    "fact-player": QT_TRANSLATE_NOOP("facts", "Player"),
    "fact-team": QT_TRANSLATE_NOOP("facts", "Team"),
    "fact-situation": QT_TRANSLATE_NOOP("facts", "Came from"),
    "fact-finish": QT_TRANSLATE_NOOP("facts", "Finish"),
    "fact-technique": QT_TRANSLATE_NOOP("facts", "Technique"),
    "fact-deflected": QT_TRANSLATE_NOOP("facts", "Deflected"),
    "fact-review": QT_TRANSLATE_NOOP("facts", "Review"),
    "fact-place": QT_TRANSLATE_NOOP("facts", "Place"),
    "fact-placement": QT_TRANSLATE_NOOP("facts", "Placement"),
    "fact-assist": QT_TRANSLATE_NOOP("facts", "Assist"),
    "fact-build_up": QT_TRANSLATE_NOOP("facts", "Build-up"),
    "fact-score": QT_TRANSLATE_NOOP("facts", "Score"),
    "fact-outcome": QT_TRANSLATE_NOOP("facts", "Outcome"),
    "fact-order": QT_TRANSLATE_NOOP("facts", "Order"),
    "fact-reason": QT_TRANSLATE_NOOP("facts", "Reason"),
    "fact-player_on": QT_TRANSLATE_NOOP("facts", "Player on"),
    "fact-player_off": QT_TRANSLATE_NOOP("facts", "Player off"),
    "fact-detail": QT_TRANSLATE_NOOP("facts", "Detail"),
}
