"""Texts of the browser of open data."""

from explorer.views.text.marking import QT_TRANSLATE_NOOP, counted

TEXTS: dict[str, str] = {
    "open_data_offline": QT_TRANSLATE_NOOP(
        "open_data",
        "There is no connection to {host}: check the network and try again, or choose a local"
        " copy.",
    ),
    "open_data_not_allowed": QT_TRANSLATE_NOOP(
        "open_data",
        "The preferences don’t allow the network, so nothing was asked of {address}: allow it"
        " there, or choose a local copy.",
    ),
    "open_data_timeout": QT_TRANSLATE_NOOP(
        "open_data",
        "{host} did not answer in time for “{name}”: try again later, or choose a local copy.",
    ),
    "open_data_cut_off": QT_TRANSLATE_NOOP(
        "open_data",
        "The connection to {host} broke off while “{name}” was coming: try again.",
    ),
    "open_data_proxy": QT_TRANSLATE_NOOP(
        "open_data",
        "The network’s proxy does not let {host} be reached: check the system’s proxy "
        "settings, or choose a local copy.",
    ),
    "open_data_certificate": QT_TRANSLATE_NOOP(
        "open_data",
        "{host} could not prove that it is itself, so nothing was read: check this computer’s"
        " clock, and whether the network asks for a log-in.",
    ),
    "open_data_redirected": QT_TRANSLATE_NOOP(
        "open_data",
        "{host} points to another place ({other}), which was not followed: check the address,"
        " and whether the network asks for a log-in.",
    ),
    "open_data_status": QT_TRANSLATE_NOOP(
        "open_data",
        "{host} answered with error {status} for “{name}”: try again later, or choose a local"
        " copy.",
    ),
    "open_data_missing": QT_TRANSLATE_NOOP(
        "open_data",
        "“{name}” is missing from {host}: the repository, or this copy of it, is incomplete.",
    ),
    "open_data_too_large": QT_TRANSLATE_NOOP(
        "open_data",
        "“{name}” from {host} has more than {limit} MB, so it was not read.",
    ),
    "open_data_garbled": QT_TRANSLATE_NOOP(
        "open_data",
        "“{name}” came damaged from {host}: try again.",
    ),
    "open_data_other": QT_TRANSLATE_NOOP(
        "open_data",
        "What came from {host} as “{name}” is something else: check the address, and whether the "
        "network asks for a log-in.",
    ),
    "open_data_failed": QT_TRANSLATE_NOOP(
        "open_data",
        "“{name}” can’t be read from {host}: check the address, then try again.",
    ),
    "open_data_disk": QT_TRANSLATE_NOOP(
        "open_data",
        "What comes can’t be kept ({reason}): make room, then try again.",
    ),
    "open_data_address": QT_TRANSLATE_NOOP(
        "open_data",
        "“{address}” is no address to read from: it has to begin with https:// and to carry "
        "no password.",
    ),
    "open_data_no_copy": QT_TRANSLATE_NOOP(
        "open_data",
        "“{folder}” holds no copy of StatsBomb’s open data: choose the folder that has "
        "competitions.json in it.",
    ),
    "open-data-title": QT_TRANSLATE_NOOP("open_data", "Open data"),
    "open-data-source": QT_TRANSLATE_NOOP("open_data", "Source"),
    "open-data-network": QT_TRANSLATE_NOOP("open_data", "Network"),
    "open-data-local": QT_TRANSLATE_NOOP("open_data", "Local copy"),
    "open-data-change": QT_TRANSLATE_NOOP("open_data", "Change…"),
    "open-data-reload": QT_TRANSLATE_NOOP("open_data", "Reload"),
    "open-data-address-title": QT_TRANSLATE_NOOP("open_data", "Address of the repository"),
    "open-data-address-label": QT_TRANSLATE_NOOP(
        "open_data",
        "The folder with competitions.json, beginning with https://",
    ),
    "open-data-folder-title": QT_TRANSLATE_NOOP(
        "open_data",
        "Choose a copy of StatsBomb’s open data",
    ),
    "open-data-seasons": QT_TRANSLATE_NOOP("open_data", "Competitions and seasons"),
    "open-data-search": QT_TRANSLATE_NOOP("open_data", "Competition, country or season"),
    "open-data-competition": QT_TRANSLATE_NOOP("open_data", "{competition}, {country}"),
    "open-data-matches": QT_TRANSLATE_NOOP("open_data", "Matches"),
    "open-data-column-date": QT_TRANSLATE_NOOP("open_data", "Date"),
    "open-data-column-home": QT_TRANSLATE_NOOP("open_data", "Home"),
    "open-data-column-score": QT_TRANSLATE_NOOP("open_data", "Score"),
    "open-data-column-away": QT_TRANSLATE_NOOP("open_data", "Away"),
    "open-data-column-stage": QT_TRANSLATE_NOOP("open_data", "Stage"),
    "open-data-column-state": QT_TRANSLATE_NOOP("open_data", "State"),
    "open-data-state-absent": QT_TRANSLATE_NOOP("open_data", "Not in library"),
    "open-data-state-in_library": QT_TRANSLATE_NOOP("open_data", "In library"),
    "open-data-state-changed": QT_TRANSLATE_NOOP("open_data", "Newer data"),
    "open-data-state-unavailable": QT_TRANSLATE_NOOP("open_data", "Not available"),
    "open-data-failed": QT_TRANSLATE_NOOP("open_data", "Failed"),
    "open-data-season-missing": QT_TRANSLATE_NOOP("open_data", "{season} (not in this copy)"),
    "open-data-season": QT_TRANSLATE_NOOP("open_data", "{competition} {season}"),
    "open-data-counts": counted(
        "open_data", "{n} matches, {have} in the library", "{n} match, {have} in the library", 1
    ),
    "open-data-counts-missing": counted(
        "open_data",
        "{n} matches, {have} in the library, {missing} not available",
        "{n} match, {have} in the library, {missing} not available",
        1,
    ),
    "open-data-select-all": QT_TRANSLATE_NOOP("open_data", "Select all not in library"),
    "open-data-select-none": QT_TRANSLATE_NOOP("open_data", "Select none"),
    "open-data-download": counted("open_data", "Download {n} matches", "Download {n} match", 1),
    "open-data-download-none": QT_TRANSLATE_NOOP("open_data", "Download"),
    "open-data-import": counted("open_data", "Import {n} matches", "Import {n} match", 1),
    "open-data-import-none": QT_TRANSLATE_NOOP("open_data", "Import"),
    "open-data-cancel": QT_TRANSLATE_NOOP("open_data", "Cancel"),
    "open-data-stopping": QT_TRANSLATE_NOOP("open_data", "Stopping…"),
    "open-data-progress": QT_TRANSLATE_NOOP("open_data", "{done} of {total}"),
    "open-data-progress-rate": QT_TRANSLATE_NOOP(
        "open_data",
        "{done} of {total}, {size} at {rate}/s",
    ),
    "open-data-progress-name": QT_TRANSLATE_NOOP("open_data", "Progress of the download"),
    "open-data-ended": counted("open_data", "{n} matches came in.", "{n} match came in.", 1),
    "open-data-ended-none": QT_TRANSLATE_NOOP("open_data", "No match came in."),
    "open-data-cancelled": counted(
        "open_data",
        "Cancelled: {n} matches came in and are kept.",
        "Cancelled: {n} match came in and is kept.",
        1,
    ),
    "open-data-cancelled-none": QT_TRANSLATE_NOOP("open_data", "Cancelled: no match came in."),
    "open-data-ended-failed": counted(
        "open_data", "{ended} {n} failed: {reason}", "{ended} {n} failed: {reason}", 1
    ),
    "open-data-loading-seasons": QT_TRANSLATE_NOOP("open_data", "Reading the competitions…"),
    "open-data-loading-matches": QT_TRANSLATE_NOOP("open_data", "Reading the matches…"),
    "open-data-trouble-title": QT_TRANSLATE_NOOP("open_data", "Nothing can be shown"),
    "open-data-offline-title": QT_TRANSLATE_NOOP("open_data", "No connection"),
    "open-data-missing-title": QT_TRANSLATE_NOOP("open_data", "Not there"),
    "open-data-retry": QT_TRANSLATE_NOOP("open_data", "Try again"),
    "open-data-choose-copy": QT_TRANSLATE_NOOP("open_data", "Choose a local copy…"),
    "open-data-choose-season": QT_TRANSLATE_NOOP(
        "open_data",
        "Choose a season to see its matches.",
    ),
    "open-data-no-season": QT_TRANSLATE_NOOP("open_data", "No competition or season has “{text}”."),
    "open-data-no-seasons": QT_TRANSLATE_NOOP("open_data", "The repository lists no competition."),
    "open-data-no-matches": QT_TRANSLATE_NOOP("open_data", "No match of this season is listed."),
    "open-data-terms": QT_TRANSLATE_NOOP("open_data", "StatsBomb’s terms"),
    "open-data-spoken": QT_TRANSLATE_NOOP("open_data", "{home} {score} {away}, {facts}"),
    "welcome-open-data": QT_TRANSLATE_NOOP("open_data", "Browse…"),
    "welcome-open-data-title": QT_TRANSLATE_NOOP("open_data", "StatsBomb Open Data"),
    "welcome-open-data-text": QT_TRANSLATE_NOOP(
        "open_data", "Whole seasons and tournaments, event by event, to download."
    ),
}
