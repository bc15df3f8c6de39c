"""Texts of bringing files into the library."""

from explorer.views.text.marking import QT_TRANSLATE_NOOP, counted

TEXTS: dict[str, str] = {
    "imports-name": QT_TRANSLATE_NOOP("imports", "Activity"),
    "imports-empty": QT_TRANSLATE_NOOP(
        "imports", "Files that you import and films that you save are listed here."
    ),
    "imports-running": counted("imports", "{n} running", "{n} running", 1),
    "imports-failed": counted("imports", "{n} failed", "{n} failed", 1),
    "imports-done": counted("imports", "{n} done", "{n} done", 1),
    "imports-clear": QT_TRANSLATE_NOOP("imports", "Clear finished"),
    "imports-cancel": QT_TRANSLATE_NOOP("imports", "Cancel"),
    "imports-cancelling": QT_TRANSLATE_NOOP("imports", "Cancelling leaves the library unchanged."),
    "imports-cancelling-many": QT_TRANSLATE_NOOP(
        "imports", "Cancelling keeps what has been imported."
    ),
    "imports-stopping": QT_TRANSLATE_NOOP("imports", "Stopping…"),
    "imports-waiting": QT_TRANSLATE_NOOP("imports", "Waits for the import before it."),
    "imports-searching": QT_TRANSLATE_NOOP("imports", "Looking for matches…"),
    "imports-percent": QT_TRANSLATE_NOOP("imports", "{percent} %"),
    "imports-progress": QT_TRANSLATE_NOOP("imports", "Progress of {name}"),
    "imports-several": counted("imports", "{name} and {n} more", "{name} and {n} more", 1),
    "imports-not-shown": QT_TRANSLATE_NOOP("imports", "{name} can’t be shown"),
    "imports-not-imported": QT_TRANSLATE_NOOP("imports", "{name} was not imported"),
    "imports-open": QT_TRANSLATE_NOOP("imports", "Open"),
    "imports-copy": QT_TRANSLATE_NOOP("imports", "Copy"),
    "imports-remove": QT_TRANSLATE_NOOP("imports", "Remove from the list"),
    "imports-step-read": QT_TRANSLATE_NOOP("imports", "Read the file"),
    "imports-step-prepare": QT_TRANSLATE_NOOP("imports", "Make it searchable"),
    "imports-step-save": QT_TRANSLATE_NOOP("imports", "Save it in the library"),
    "imports-step-done": QT_TRANSLATE_NOOP("imports", "{step}: done"),
    "imports-step-running": QT_TRANSLATE_NOOP("imports", "{step}: running"),
    "imports-step-waiting": QT_TRANSLATE_NOOP("imports", "{step}: to come"),
    "imports-size": QT_TRANSLATE_NOOP("imports", "{size} {unit}"),
    "imports-events": counted("imports", "{n} events", "{n} event", 1),
    "imports-count": QT_TRANSLATE_NOOP("imports", "{done} of {found}"),
    "imports-count-failed": QT_TRANSLATE_NOOP("imports", "{done} of {found}, {failed} failed"),
    "imports-rate": QT_TRANSLATE_NOOP("imports", "{rate} a second"),
    "imports-rate-left": QT_TRANSLATE_NOOP("imports", "{rate} a second, {left} left"),
    "imports-reading-file": QT_TRANSLATE_NOOP("imports", "{name} {percent} %"),
    "imports-reading": QT_TRANSLATE_NOOP("imports", "Reading {names}"),
    "imports-left-seconds": QT_TRANSLATE_NOOP("imports", "{seconds} s"),
    "imports-left-minutes": QT_TRANSLATE_NOOP("imports", "{minutes} min"),
    "imports-left-hours": QT_TRANSLATE_NOOP("imports", "{hours} h {minutes} min"),
    "imports-total-imported": counted("imports", "{n} imported", "{n} imported", 1),
    "imports-total-updated": counted("imports", "{n} updated", "{n} updated", 1),
    "imports-total-unchanged": counted("imports", "{n} unchanged", "{n} unchanged", 1),
    "imports-total-failed": counted("imports", "{n} failed", "{n} failed", 1),
    "imports-nothing-found": QT_TRANSLATE_NOOP("imports", "There is no match in it."),
    "imports-cancelled": QT_TRANSLATE_NOOP("imports", "Cancelled. Nothing was changed."),
    "imports-cancelled-kept": QT_TRANSLATE_NOOP(
        "imports", "Cancelled. What is complete is kept: {totals}."
    ),
    "imports-broken-off": QT_TRANSLATE_NOOP(
        "imports", "An unexpected error ended this; the report says more. What is complete is kept."
    ),
    "imports-list": QT_TRANSLATE_NOOP("imports", "What failed, changed or needs a decision"),
    "imports-list-of-all": QT_TRANSLATE_NOOP("imports", "What became of each match"),
    "imports-list-all": QT_TRANSLATE_NOOP("imports", "List all {count}"),
    "imports-list-fewer": QT_TRANSLATE_NOOP("imports", "List fewer"),
    "imports-entry-imported": QT_TRANSLATE_NOOP("imports", "{home} – {away}"),
    "imports-entry-unchanged": QT_TRANSLATE_NOOP(
        "imports", "{home} – {away} was there already, unchanged"
    ),
    "imports-entry-notes": QT_TRANSLATE_NOOP("imports", "{said} (notes on the data: {count})"),
    "imports-entry-updated": QT_TRANSLATE_NOOP("imports", "{home} – {away} was brought up to date"),
    "imports-entry-of": QT_TRANSLATE_NOOP("imports", "{name}: {text}"),
    "imports-entry-same": QT_TRANSLATE_NOOP(
        "imports", "{home} – {away} may be in the library twice"
    ),
    "imports-nothing-added": QT_TRANSLATE_NOOP("imports", "Nothing was added."),
    "imports-readable": QT_TRANSLATE_NOOP(
        "imports", "Nothing was added. Other readable events: {count}."
    ),
    "imports-show-line": QT_TRANSLATE_NOOP("imports", "Show line {line}"),
    "imports-remedy-minute_unknown": QT_TRANSLATE_NOOP("imports", "Import with minute unknown"),
    "imports-remedy-readable_part": QT_TRANSLATE_NOOP("imports", "Import what is readable"),
    "imports-excerpt": QT_TRANSLATE_NOOP(
        "imports", "Lines {first} to {last}; the fault is in line {line}"
    ),
    "imports-line-title": QT_TRANSLATE_NOOP("imports", "{name}, line {line}"),
    "imports-open-file": QT_TRANSLATE_NOOP("imports", "Open the file"),
    "imports-close": QT_TRANSLATE_NOOP("imports", "Close"),
    "imports-perhaps-same": QT_TRANSLATE_NOOP(
        "imports",
        "This may be the same match as {home} {score} {away} of {provider}. Nothing was merged.",
    ),
    "imports-join": QT_TRANSLATE_NOOP("imports", "Two sources of one match"),
    "imports-apart": QT_TRANSLATE_NOOP("imports", "Keep apart"),
    "imports-joined": QT_TRANSLATE_NOOP(
        "imports", "{home} – {away} is noted as two sources of one match."
    ),
    "imports-kept-apart": QT_TRANSLATE_NOOP("imports", "{home} – {away} is noted as two matches."),
    "imports-status": QT_TRANSLATE_NOOP("imports", "Importing {name}, {percent} %"),
    "imports-status-searching": QT_TRANSLATE_NOOP("imports", "Looking for matches in {name}"),
    "saving-begun": QT_TRANSLATE_NOOP("imports", "“{name}” is being saved in the background."),
    "saving-status": QT_TRANSLATE_NOOP("imports", "Saving {name}, {percent} %"),
    "saving-waiting": QT_TRANSLATE_NOOP("imports", "Waits for the film before it."),
    "saving-cancelling": QT_TRANSLATE_NOOP("imports", "Cancelling leaves no file behind."),
    "saving-cancelled": QT_TRANSLATE_NOOP("imports", "Cancelled. Nothing was written."),
    "saving-not-saved": QT_TRANSLATE_NOOP("imports", "{name} was not saved"),
    "saving-folder": QT_TRANSLATE_NOOP("imports", "Show folder"),
    "saving-open-spoken": QT_TRANSLATE_NOOP("imports", "Open {name}"),
    "saving-folder-spoken": QT_TRANSLATE_NOOP("imports", "Show the folder of {name}"),
    "import-imported": QT_TRANSLATE_NOOP("imports", "{home} – {away} is in the library."),
    "import-updated": QT_TRANSLATE_NOOP("imports", "{home} – {away} was brought up to date."),
    "import-unchanged": QT_TRANSLATE_NOOP(
        "imports", "{home} – {away} was in the library already, unchanged."
    ),
    "imports-notes-more": QT_TRANSLATE_NOOP(
        "imports", "The inspector of the match has all of them."
    ),
    "import-notes": QT_TRANSLATE_NOOP("imports", "{said} Notes on the data: {count}."),
    "file-opened": QT_TRANSLATE_NOOP("imports", "Shown without being imported."),
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
    "revision-source": QT_TRANSLATE_NOOP("imports", "Name or credit of the source changed"),
    "revision-evidence": QT_TRANSLATE_NOOP("imports", "What the match's facts rest on changed"),
    "revision-findings": QT_TRANSLATE_NOOP("imports", "Findings of the import changed"),
    "revision-other": QT_TRANSLATE_NOOP(
        "imports", "Scores, events and squads stayed the same; other details changed"
    ),
    "revision-more": QT_TRANSLATE_NOOP("imports", "Further changes: {count}"),
}
