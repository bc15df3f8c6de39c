"""Texts of the area ``timeline``: the timeline and its transport bar."""

from explorer.views.text.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "timeline-overview": QT_TRANSLATE_NOOP("timeline", "Overview"),
    "timeline-minute": QT_TRANSLATE_NOOP("timeline", "Minute"),
    "timeline-minute-short": QT_TRANSLATE_NOOP("timeline", "Min"),
    "timeline-home": QT_TRANSLATE_NOOP("timeline", "home"),
    "timeline-away": QT_TRANSLATE_NOOP("timeline", "away"),
    "timeline-lead": QT_TRANSLATE_NOOP("timeline", "Lead"),
    "timeline-xg": QT_TRANSLATE_NOOP("timeline", "xG"),
    "timeline-half-time": QT_TRANSLATE_NOOP("timeline", "Half-time"),
    "timeline-extra-time": QT_TRANSLATE_NOOP("timeline", "Extra time"),
    "timeline-no-extra-time": QT_TRANSLATE_NOOP("timeline", "No extra time"),
    "timeline-penalties": QT_TRANSLATE_NOOP("timeline", "Penalties"),
    "timeline-own-goal": QT_TRANSLATE_NOOP("timeline", "{player} o.g."),
    "timeline-on": QT_TRANSLATE_NOOP("timeline", "{players} on"),
    "timeline-on-more": QT_TRANSLATE_NOOP("timeline", "{players} +{more} on"),
    "timeline-off": QT_TRANSLATE_NOOP("timeline", "{players} off"),
    "timeline-off-more": QT_TRANSLATE_NOOP("timeline", "{players} +{more} off"),
}
