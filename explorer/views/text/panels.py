"""Texts of the header, the inspector and the report."""

from explorer.views.text.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "header-competition": QT_TRANSLATE_NOOP("panels", "{competition} {season}"),
    "header-joined": QT_TRANSLATE_NOOP("panels", "{first}, {second}"),
    "header-date-long": QT_TRANSLATE_NOOP("panels", "d MMMM yyyy"),
    "header-date-short": QT_TRANSLATE_NOOP("panels", "d MMM yyyy"),
    "header-data": QT_TRANSLATE_NOOP("panels", "Data: {name}"),
    "header-written": QT_TRANSLATE_NOOP("panels", "From written reports"),
    "header-at": QT_TRANSLATE_NOOP("panels", "at {clock}"),
    "header-kicks": QT_TRANSLATE_NOOP("panels", "penalties, after kick {kick}"),
    "header-kicks-none": QT_TRANSLATE_NOOP("panels", "penalties, before the first kick"),
    "header-final": QT_TRANSLATE_NOOP("panels", "Final {score}"),
    "header-extra-time": QT_TRANSLATE_NOOP("panels", "after extra time"),
    "header-on-penalties": QT_TRANSLATE_NOOP("panels", "{team} {score} on penalties"),
    "header-on-penalties-open": QT_TRANSLATE_NOOP("panels", "{score} on penalties, not decided"),
    "header-pens": QT_TRANSLATE_NOOP("panels", "pens {score}"),
    "header-score": QT_TRANSLATE_NOOP("panels", "{home} {home_goals}, {away} {away_goals}"),
    "header-score-about": QT_TRANSLATE_NOOP(
        "panels", "{home} {home_goals}, {away} {away_goals}, known only about"
    ),
    "header-score-kicks": QT_TRANSLATE_NOOP(
        "panels", "{home} {home_goals}, {away} {away_goals}, penalties {home_kicks}–{away_kicks}"
    ),
    "report-summary": QT_TRANSLATE_NOOP("panels", "{count} sentences, linked"),
    "report-summary-one": QT_TRANSLATE_NOOP("panels", "1 sentence, linked"),
    "report-follow": QT_TRANSLATE_NOOP("panels", "Follow"),
    "report-follow-tip": QT_TRANSLATE_NOOP(
        "panels", "Keep the current sentence in the middle until you scroll"
    ),
    "report-now": QT_TRANSLATE_NOOP("panels", "current sentence"),
    "report-future": QT_TRANSLATE_NOOP("panels", "after the playhead"),
    "report-ghost": QT_TRANSLATE_NOOP("panels", "filtered out"),
}
