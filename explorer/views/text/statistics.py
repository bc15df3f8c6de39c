"""Texts of the statistics of a library."""

from explorer.views.text.marking import QT_TRANSLATE_NOOP, counted

TEXTS: dict[str, str] = {
    "statistics-title": QT_TRANSLATE_NOOP("statistics", "Statistics of the library"),
    "statistics-name": QT_TRANSLATE_NOOP(
        "statistics", "Statistics: arrows go from value to value, Enter lists what is behind one"
    ),
    "statistics-all-competitions": QT_TRANSLATE_NOOP("statistics", "All competitions"),
    "statistics-all-seasons": QT_TRANSLATE_NOOP("statistics", "All seasons"),
    "statistics-competition": QT_TRANSLATE_NOOP("statistics", "Competition"),
    "statistics-season": QT_TRANSLATE_NOOP("statistics", "Season"),
    "statistics-choice": QT_TRANSLATE_NOOP("statistics", "{name}  ({count})"),
    "statistics-matches": QT_TRANSLATE_NOOP("statistics", "Matches: {count}"),
    "statistics-loading": QT_TRANSLATE_NOOP("statistics", "Counting…"),
    "statistics-export": QT_TRANSLATE_NOOP("statistics", "Export…"),
    "statistics-export-title": QT_TRANSLATE_NOOP("statistics", "Export the statistics"),
    "statistics-order-title": QT_TRANSLATE_NOOP("statistics", "Kicks scored, by their order"),
    "statistics-stakes-title": QT_TRANSLATE_NOOP("statistics", "Kicks scored, by the stakes"),
    "statistics-minutes-title": QT_TRANSLATE_NOOP("statistics", "Goals by type and minute"),
    "statistics-kicks-note": counted(
        "statistics",
        "{scored} of {n} kicks scored (dashed line)",
        "{scored} of {n} kick scored (dashed line)",
        1,
    ),
    "statistics-interval-note": QT_TRANSLATE_NOOP(
        "statistics", "Point: share that scored. Line: 95 % interval"
    ),
    "statistics-goals-note": QT_TRANSLATE_NOOP(
        "statistics", "Goals that count: {count}. Each row has a scale of its own"
    ),
    "statistics-no-kicks": QT_TRANSLATE_NOOP("statistics", "No shootout kicks here."),
    "statistics-no-goals": QT_TRANSLATE_NOOP("statistics", "No goals here."),
    "statistics-percent": QT_TRANSLATE_NOOP("statistics", "{percent} %"),
    "statistics-of": QT_TRANSLATE_NOOP("statistics", "{scored} of {taken}"),
    "statistics-taken": QT_TRANSLATE_NOOP("statistics", "kicks"),
    "statistics-order": QT_TRANSLATE_NOOP("statistics", "{order}"),
    "statistics-order-last": QT_TRANSLATE_NOOP("statistics", "{order}+"),
    "statistics-kick-order": QT_TRANSLATE_NOOP("statistics", "Kick {order}"),
    "statistics-conversion": QT_TRANSLATE_NOOP(
        "statistics",
        "{about}: {percent} %, {scored} of {taken} scored, 95 % interval {low} to {high} %",
    ),
    "statistics-minutes": QT_TRANSLATE_NOOP("statistics", "{first}–{last}"),
    "statistics-minutes-and-stoppage": QT_TRANSLATE_NOOP("statistics", "{first}–{last}+"),
    "statistics-minute": QT_TRANSLATE_NOOP("statistics", "{last}"),
    "statistics-minute-and-stoppage": QT_TRANSLATE_NOOP("statistics", "{last}+"),
    "statistics-minutes-last": QT_TRANSLATE_NOOP("statistics", "up to minute"),
    "statistics-goals-in": QT_TRANSLATE_NOOP("statistics", "{kind}, minutes {minutes}: {count}"),
}
