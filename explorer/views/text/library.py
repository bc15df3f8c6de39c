"""Texts of the library's panel, which finds things in it."""

from explorer.views.text.marking import QT_TRANSLATE_NOOP, counted

TEXTS: dict[str, str] = {
    "library-name": QT_TRANSLATE_NOOP("library", "Library"),
    "library-search": QT_TRANSLATE_NOOP("library", "Team, player or date"),
    "library-shown": QT_TRANSLATE_NOOP("library", "{shown} of {all}"),
    "library-none": QT_TRANSLATE_NOOP("library", "empty"),
    "library-empty-title": QT_TRANSLATE_NOOP("library", "No matches yet"),
    "library-empty-text": QT_TRANSLATE_NOOP(
        "library", "Imported matches are listed here, newest first."
    ),
    "library-import": QT_TRANSLATE_NOOP("library", "Import file…"),
    "library-nothing-title": QT_TRANSLATE_NOOP("library", "Nothing found"),
    "library-clear": QT_TRANSLATE_NOOP("library", "Clear search"),
    "library-failed-title": QT_TRANSLATE_NOOP("library", "The library can’t be read"),
    "library-retry": QT_TRANSLATE_NOOP("library", "Try again"),
    "library-open": QT_TRANSLATE_NOOP("library", "Open"),
    "library-copy-id": QT_TRANSLATE_NOOP("library", "Copy id"),
    "library-row-shootout": QT_TRANSLATE_NOOP("library", "p {home}–{away}"),
    "library-row-spoken": QT_TRANSLATE_NOOP("library", "{home} {score} {away}, {facts}"),
    "library-row-spoken-shootout": QT_TRANSLATE_NOOP(
        "library", "{home} {score} {away}, {home_kicks}–{away_kicks} on penalties, {facts}"
    ),
    "library-no-date": QT_TRANSLATE_NOOP("library", "date not known"),
    "library-competitions": QT_TRANSLATE_NOOP("library", "Competition"),
    "library-seasons": QT_TRANSLATE_NOOP("library", "Season"),
    "library-teams": QT_TRANSLATE_NOOP("library", "Team"),
    "library-collections": QT_TRANSLATE_NOOP("library", "Collection"),
    "library-providers": QT_TRANSLATE_NOOP("library", "Data from"),
    "library-has_shootout": QT_TRANSLATE_NOOP("library", "Shootout"),
    "library-extra_time": QT_TRANSLATE_NOOP("library", "Extra time"),
    "library-comeback": QT_TRANSLATE_NOOP("library", "Comeback"),
    "library-kinds": QT_TRANSLATE_NOOP("library", "Goal type"),
    "library-situations": QT_TRANSLATE_NOOP("library", "Came from"),
    "library-finishes": QT_TRANSLATE_NOOP("library", "Finish"),
    "library-reviews": QT_TRANSLATE_NOOP("library", "Review"),
    "library-own_goal": QT_TRANSLATE_NOOP("library", "Own goal"),
    "library-orders": QT_TRANSLATE_NOOP("library", "Order"),
    "library-outcomes": QT_TRANSLATE_NOOP("library", "Outcome"),
    "library-stakes": QT_TRANSLATE_NOOP("library", "Stakes"),
    "library-has_shootout-yes": QT_TRANSLATE_NOOP("library", "Has shootout"),
    "library-has_shootout-no": QT_TRANSLATE_NOOP("library", "No shootout"),
    "library-extra_time-yes": QT_TRANSLATE_NOOP("library", "Extra time"),
    "library-extra_time-no": QT_TRANSLATE_NOOP("library", "No extra time"),
    "library-own_goal-yes": QT_TRANSLATE_NOOP("library", "Own goal"),
    "library-own_goal-no": QT_TRANSLATE_NOOP("library", "No own goal"),
    "library-comeback-value": QT_TRANSLATE_NOOP("library", "From {number} down"),
    "library-orders-value": QT_TRANSLATE_NOOP("library", "Kick {number}"),
    "library-reviews-chip": QT_TRANSLATE_NOOP("library", "Review: {name}"),
    "library-finishes-chip": QT_TRANSLATE_NOOP("library", "Finish: {name}"),
    "library-situations-chip": QT_TRANSLATE_NOOP("library", "From: {name}"),
    "library-has-shootout": QT_TRANSLATE_NOOP("library", "Has shootout"),
    "library-minute": QT_TRANSLATE_NOOP("library", "Minute"),
    "library-minute-first": QT_TRANSLATE_NOOP("library", "from"),
    "library-minute-last": QT_TRANSLATE_NOOP("library", "to"),
    "library-minute-first-spoken": QT_TRANSLATE_NOOP("library", "First minute of a goal"),
    "library-minute-last-spoken": QT_TRANSLATE_NOOP("library", "Last minute of a goal"),
    "library-minute-any": QT_TRANSLATE_NOOP("library", "any"),
    "library-minutes": QT_TRANSLATE_NOOP("library", "{first}′ to {last}′"),
    "library-minutes-from": QT_TRANSLATE_NOOP("library", "From {first}′"),
    "library-minutes-to": QT_TRANSLATE_NOOP("library", "Up to {last}′"),
    "library-several": QT_TRANSLATE_NOOP("library", "{facet}: {count}"),
    "library-facet-chosen": QT_TRANSLATE_NOOP("library", "{facet}: {values}"),
    "library-value-count": QT_TRANSLATE_NOOP("library", "{name}: {count}"),
    "library-value-search": QT_TRANSLATE_NOOP("library", "{facet}"),
    "library-take-back": QT_TRANSLATE_NOOP("library", "Remove the filter {name}"),
    "library-clear-filters": QT_TRANSLATE_NOOP("library", "Clear"),
    "library-more": QT_TRANSLATE_NOOP("library", "More filters"),
    "library-sort": QT_TRANSLATE_NOOP("library", "Order of the list"),
    "library-sort-newest": QT_TRANSLATE_NOOP("library", "Newest first"),
    "library-sort-oldest": QT_TRANSLATE_NOOP("library", "Oldest first"),
    "library-sort-most_goals": QT_TRANSLATE_NOOP("library", "Most goals"),
    "library-sort-largest_comeback": QT_TRANSLATE_NOOP("library", "Largest comeback"),
    "library-sort-last_added": QT_TRANSLATE_NOOP("library", "Last added"),
    "library-sought-matches": QT_TRANSLATE_NOOP("library", "Matches"),
    "library-sought-goals": QT_TRANSLATE_NOOP("library", "Goals"),
    "library-sought-kicks": QT_TRANSLATE_NOOP("library", "Kicks"),
    "library-searches": QT_TRANSLATE_NOOP("library", "Saved searches"),
    "library-search-late-free-kicks": QT_TRANSLATE_NOOP("library", "Direct free kicks after 80′"),
    "library-search-saved-to-stay-alive": QT_TRANSLATE_NOOP(
        "library", "Kicks to stay alive that were saved"
    ),
    "library-search-comebacks": QT_TRANSLATE_NOOP("library", "Comebacks from two goals down"),
    "library-save-search": QT_TRANSLATE_NOOP("library", "Save this search…"),
    "library-save-search-name": QT_TRANSLATE_NOOP("library", "Name of the search"),
    "library-delete-search": QT_TRANSLATE_NOOP("library", "Delete"),
    "library-row-dash": QT_TRANSLATE_NOOP("library", " – "),
    "library-for": QT_TRANSLATE_NOOP("library", "{player} for {team}"),
    "library-row-teams": QT_TRANSLATE_NOOP("library", "{home} – {away}"),
    "library-sources": counted("library", "{n} sources", "{n} source", 1),
    "library-sources-spoken": counted(
        "library",
        "{n} sources, this one from {provider}",
        "{n} source, this one from {provider}",
        1,
    ),
    "library-in": QT_TRANSLATE_NOOP("library", "in {names}"),
    "library-has-note": QT_TRANSLATE_NOOP("library", "with a note"),
    "library-decided": QT_TRANSLATE_NOOP("library", "After the decision"),
    "library-hit-hidden": QT_TRANSLATE_NOOP("library", "Hidden with the future"),
    "library-hit-hidden-spoken": QT_TRANSLATE_NOOP("library", "Hidden with the future, {match}"),
    "library-goal-spoken": QT_TRANSLATE_NOOP(
        "library", "{minute} {player}, {kind}, {score}, {match}"
    ),
    "library-kick-spoken": QT_TRANSLATE_NOOP(
        "library", "Kick {number}, {player}, {outcome}, {stakes}, {score}, {match}"
    ),
    "library-nothing-matches-text": QT_TRANSLATE_NOOP(
        "library", "No match has “{text}” in its teams, players, competition, season or date."
    ),
    "library-nothing-goals-text": QT_TRANSLATE_NOOP(
        "library",
        "No goal has “{text}” in its scorer, or in the teams, competition, season or date of its "
        "match.",
    ),
    "library-nothing-kicks-text": QT_TRANSLATE_NOOP(
        "library",
        "No kick has “{text}” in its taker, or in the teams, competition, season or date of its "
        "match.",
    ),
    "library-nothing-filters": QT_TRANSLATE_NOOP(
        "library", "Nothing meets all of these filters at once. Take one back, or clear them."
    ),
    "find-collections-unknown": QT_TRANSLATE_NOOP(
        "library", "This library has no collection “{name}”; it has {known}."
    ),
    "find-collections-none": QT_TRANSLATE_NOOP(
        "library", "This library has no collection “{name}”, and no other one yet."
    ),
    "find-providers-unknown": QT_TRANSLATE_NOOP(
        "library", "This library has no matches of a provider “{name}”; it has those of {known}."
    ),
    "find-providers-none": QT_TRANSLATE_NOOP(
        "library", "This library has no matches of a provider “{name}”, and no others yet."
    ),
    "library-no-goals-title": QT_TRANSLATE_NOOP("library", "No goals yet"),
    "library-no-goals-text": QT_TRANSLATE_NOOP(
        "library", "Goals of imported matches are listed here."
    ),
    "library-no-kicks-title": QT_TRANSLATE_NOOP("library", "No shootouts yet"),
    "library-no-kicks-text": QT_TRANSLATE_NOOP(
        "library", "Kicks of shootouts of imported matches are listed here."
    ),
    "library-loading-title": QT_TRANSLATE_NOOP("library", "Searching…"),
    "library-loading-text": QT_TRANSLATE_NOOP("library", "The library is being read."),
    "library-searching": QT_TRANSLATE_NOOP("library", "searching…"),
    "library-add-to": QT_TRANSLATE_NOOP("library", "Add to collection"),
    "library-take-out": QT_TRANSLATE_NOOP("library", "Remove from collection"),
    "library-new-collection": QT_TRANSLATE_NOOP("library", "New…"),
    "library-collection-name": QT_TRANSLATE_NOOP("library", "Name of the collection"),
    "library-note": QT_TRANSLATE_NOOP("library", "Note…"),
    "action-note": QT_TRANSLATE_NOOP("library", "&Note…"),
    "library-note-nowhere": QT_TRANSLATE_NOOP(
        "library", "Choose a match in the library or open one of it to write a note on it."
    ),
    "library-note-file": QT_TRANSLATE_NOOP(
        "library", "This match was opened from a file: import it to write a note on it."
    ),
    "library-note-title": QT_TRANSLATE_NOOP("library", "Note"),
    "library-note-label": counted("library", "Note on each of {n} matches", "Note on the match", 1),
    "library-delete": QT_TRANSLATE_NOOP("library", "Delete match"),
    "library-delete-many": counted("library", "Delete {n} matches", "Delete {n} match", 1),
    "library-deleted": counted("library", "{n} matches deleted.", "{n} match deleted.", 1),
    "library-undo": QT_TRANSLATE_NOOP("library", "Undo"),
    "library-undo-spoken": QT_TRANSLATE_NOOP("library", "Undo the deletion"),
    "library-is-read-only": QT_TRANSLATE_NOOP(
        "library", "The library is read-only, so nothing in it can be changed."
    ),
    "library-other-source": QT_TRANSLATE_NOOP("library", "Other source: {match}"),
    "library-likely-same": QT_TRANSLATE_NOOP("library", "May be the same: {match}"),
    "library-join": QT_TRANSLATE_NOOP("library", "Join as two sources of one match"),
    "library-keep-apart": QT_TRANSLATE_NOOP("library", "Keep apart"),
    "provider-bundled": QT_TRANSLATE_NOOP("library", "Public reports"),
    "provider-match-explorer": QT_TRANSLATE_NOOP("library", "Match Explorer"),
    "provider-statsbomb": QT_TRANSLATE_NOOP("library", "StatsBomb"),
    "provider-opta": QT_TRANSLATE_NOOP("library", "Opta"),
    "provider-statsperform": QT_TRANSLATE_NOOP("library", "Stats Perform"),
    "provider-wyscout": QT_TRANSLATE_NOOP("library", "Wyscout"),
    "provider-sportec": QT_TRANSLATE_NOOP("library", "Sportec Solutions"),
    "provider-datafactory": QT_TRANSLATE_NOOP("library", "DataFactory"),
    "provider-metrica": QT_TRANSLATE_NOOP("library", "Metrica Sports"),
    "provider-spreadsheet": QT_TRANSLATE_NOOP("library", "Own spreadsheet"),
}
