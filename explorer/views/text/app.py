"""Texts of the app itself: matches and times that are not there, events, imports, the welcome."""

from explorer.views.text.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "match-unknown": QT_TRANSLATE_NOOP(
        "app", "There is no match “{match}” in the library, and no file of that name."
    ),
    "match-unstorable": QT_TRANSLATE_NOOP(
        "app", "“{name}” holds a value that the library can’t keep ({detail})."
    ),
    "time-unreadable": QT_TRANSLATE_NOOP(
        "app", "“{text}” is no time of a match: write it as 80, 80:00, 45+2 or P3."
    ),
    "time-outside": QT_TRANSLATE_NOOP(
        "app", "“{text}” lies outside the match, which ends at {last}."
    ),
    "time-not-shown": QT_TRANSLATE_NOOP(
        "app", "“{text}” lies beyond what is shown while the future is hidden."
    ),
    "events-column-minute": QT_TRANSLATE_NOOP("app", "Minute"),
    "events-column-event": QT_TRANSLATE_NOOP("app", "Event"),
    "events-column-team": QT_TRANSLATE_NOOP("app", "Team"),
    "events-team-for": QT_TRANSLATE_NOOP("app", "for {team}"),
    "events-column-player": QT_TRANSLATE_NOOP("app", "Player"),
    "events-column-detail": QT_TRANSLATE_NOOP("app", "Detail"),
    "events-column-score": QT_TRANSLATE_NOOP("app", "Score"),
    "events-name": QT_TRANSLATE_NOOP("app", "Events"),
    "events-search": QT_TRANSLATE_NOOP("app", "Player, event or detail"),
    "events-scope": QT_TRANSLATE_NOOP("app", "Kind of event"),
    "events-scope-notable": QT_TRANSLATE_NOOP("app", "Notable"),
    "events-scope-all": QT_TRANSLATE_NOOP("app", "All events"),
    "events-scope-goals": QT_TRANSLATE_NOOP("app", "Goals"),
    "events-scope-shots": QT_TRANSLATE_NOOP("app", "Shots"),
    "events-scope-cards": QT_TRANSLATE_NOOP("app", "Cards"),
    "events-scope-substitutions": QT_TRANSLATE_NOOP("app", "Substitutions"),
    "events-scope-kicks": QT_TRANSLATE_NOOP("app", "Shootout kicks"),
    "events-scope-reviews": QT_TRANSLATE_NOOP("app", "Reviews"),
    "events-count": QT_TRANSLATE_NOOP("app", "{shown} of {all}"),
    "events-so-far": QT_TRANSLATE_NOOP("app", "{shown} so far"),
    "events-none-yet": QT_TRANSLATE_NOOP("app", "Nothing has happened yet."),
    "events-none": QT_TRANSLATE_NOOP("app", "No event fits."),
    "events-no-match": QT_TRANSLATE_NOOP("app", "No match open"),
    "events-copy": QT_TRANSLATE_NOOP("app", "Copy rows"),
    "events-kind-open_play": QT_TRANSLATE_NOOP("app", "Goal"),
    "events-kind-direct_free_kick": QT_TRANSLATE_NOOP("app", "Goal, free kick"),
    "events-kind-header": QT_TRANSLATE_NOOP("app", "Goal, header"),
    "events-kind-penalty": QT_TRANSLATE_NOOP("app", "Goal, penalty"),
    "events-kind-own_goal": QT_TRANSLATE_NOOP("app", "Own goal"),
    "events-kind-ruled_out": QT_TRANSLATE_NOOP("app", "Goal, ruled out"),
    "events-kind-shot": QT_TRANSLATE_NOOP("app", "Shot"),
    "events-kind-substitution": QT_TRANSLATE_NOOP("app", "Substitution"),
    "events-kind-kick": QT_TRANSLATE_NOOP("app", "Kick {number}"),
    "events-kind-other": QT_TRANSLATE_NOOP("app", "Event"),
    "events-detail-xg": QT_TRANSLATE_NOOP("app", "xG {xg}"),
    "events-detail-assist": QT_TRANSLATE_NOOP("app", "assist by {player}"),
    "events-detail-deflected": QT_TRANSLATE_NOOP("app", "deflected"),
    "events-detail-for": QT_TRANSLATE_NOOP("app", "for {player}"),
    "events-detail-off": QT_TRANSLATE_NOOP("app", "goes off"),
    "events-detail-to": QT_TRANSLATE_NOOP("app", "to {player}"),
    "events-detail-lost": QT_TRANSLATE_NOOP("app", "not completed"),
    "events-detail-retaken": QT_TRANSLATE_NOOP("app", "retaken"),
    "welcome-title": QT_TRANSLATE_NOOP("app", "Open a match to start"),
    "welcome-text": QT_TRANSLATE_NOOP(
        "app", "Bring your own file, or try the sample that ships with the app."
    ),
    "welcome-drop": QT_TRANSLATE_NOOP("app", "Drop a match file here or"),
    "welcome-import": QT_TRANSLATE_NOOP("app", "Import file…"),
    "welcome-sample-title": QT_TRANSLATE_NOOP("app", "FC Dallas 4–4 Inter Miami"),
    "welcome-sample-text": QT_TRANSLATE_NOOP(
        "app", "Sample, Leagues Cup, 6 August 2023. Eight goals and a shootout."
    ),
    "welcome-sample": QT_TRANSLATE_NOOP("app", "Open sample"),
    "welcome-needs-title": QT_TRANSLATE_NOOP("app", "What can be read"),
    "welcome-needs": QT_TRANSLATE_NOOP(
        "app",
        "Event data of StatsBomb, Opta, Stats Perform, Wyscout, Sportec, Datafactory and Metrica; "
        "Match Explorer’s own JSON; spreadsheets saved as CSV, one event a row; folders and zips "
        "of these. Minutes may be approximate (~80) and places may be missing: what is not known "
        "stays unknown.",
    ),
}
