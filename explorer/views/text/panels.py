"""Texts of the header, the inspector and the report."""

from explorer.views.text.marking import QT_TRANSLATE_NOOP, counted

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
    "report-summary": counted("panels", "{n} sentences, linked", "{n} sentence, linked", 1),
    "report-follow": QT_TRANSLATE_NOOP("panels", "Follow"),
    "report-follow-tip": QT_TRANSLATE_NOOP(
        "panels", "Keep the current sentence in the middle until you scroll"
    ),
    "report-now": QT_TRANSLATE_NOOP("panels", "current sentence"),
    "report-future": QT_TRANSLATE_NOOP("panels", "after the playhead"),
    "report-ghost": QT_TRANSLATE_NOOP("panels", "filtered out"),
    "inspector-selected": counted("panels", "{n} selected", "{n} selected", 1),
    "inspector-kick": QT_TRANSLATE_NOOP("panels", "kick {number}"),
    "inspector-match": QT_TRANSLATE_NOOP("panels", "match"),
    "inspector-source": QT_TRANSLATE_NOOP("panels", "source"),
    "inspector-back": QT_TRANSLATE_NOOP("panels", "Back"),
    "inspector-nothing": QT_TRANSLATE_NOOP("panels", "Nothing selected"),
    "inspector-taken-as": QT_TRANSLATE_NOOP("panels", "taken as {clock}"),
    "inspector-rests-on": QT_TRANSLATE_NOOP("panels", "Rests on"),
    "inspector-chosen": QT_TRANSLATE_NOOP("panels", "shown"),
    "inspector-note": QT_TRANSLATE_NOOP("panels", "{name}: {note}"),
    "inspector-lineups": QT_TRANSLATE_NOOP("panels", "Line-ups"),
    "inspector-bench": QT_TRANSLATE_NOOP("panels", "Bench"),
    "inspector-notes": QT_TRANSLATE_NOOP("panels", "Around the match"),
    "inspector-findings": QT_TRANSLATE_NOOP("panels", "Notes on the data"),
    "inspector-data": QT_TRANSLATE_NOOP("panels", "Data"),
    "inspector-teams": QT_TRANSLATE_NOOP("panels", "{home} – {away}"),
    "inspector-source-counts": counted(
        "panels", "{kind}, {n} facts rest on it", "{kind}, {n} fact rests on it", 1
    ),
    "inspector-source-revised": QT_TRANSLATE_NOOP("panels", "{told}, as of {date}"),
    "inspector-source-none": QT_TRANSLATE_NOOP("panels", "Nothing shown rests on it yet."),
    "inspector-says": QT_TRANSLATE_NOOP("panels", "{name}: {reading}"),
    "inspector-place-inferred": QT_TRANSLATE_NOOP("panels", "place inferred"),
    "source-kind-report": QT_TRANSLATE_NOOP("panels", "Report"),
    "source-kind-statistics": QT_TRANSLATE_NOOP("panels", "Statistics"),
    "source-kind-ticker": QT_TRANSLATE_NOOP("panels", "Live ticker"),
    "source-kind-data": QT_TRANSLATE_NOOP("panels", "Event data"),
    "source-kind-other": QT_TRANSLATE_NOOP("panels", "Source"),
    "lineup-off": QT_TRANSLATE_NOOP("panels", "off {minute}"),
    "lineup-on": QT_TRANSLATE_NOOP("panels", "on {minute}"),
    "lineup-yellow": QT_TRANSLATE_NOOP("panels", "yellow {minute}"),
    "lineup-second_yellow": QT_TRANSLATE_NOOP("panels", "second yellow {minute}"),
    "lineup-red": QT_TRANSLATE_NOOP("panels", "red {minute}"),
    "lineup-goal": QT_TRANSLATE_NOOP("panels", "goal {minute}"),
    "lineup-own_goal": QT_TRANSLATE_NOOP("panels", "own goal {minute}"),
}
