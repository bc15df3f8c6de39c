"""Texts of the area ``findings``."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    # What an import found in the file.
    "number_not_finite": QT_TRANSLATE_NOOP(
        "findings", "Numbers that are not finite were read as unknown; there were {count}."
    ),
    "event_unreadable": QT_TRANSLATE_NOOP(
        "findings", "Events that could not be read were left out; there were {count}."
    ),
    "field_unreadable": QT_TRANSLATE_NOOP(
        "findings", "The field “{field}” could not be read and counts as unknown (×{count})."
    ),
    "event_without_period": QT_TRANSLATE_NOOP(
        "findings", "Events of no known period were left out; there were {count}."
    ),
    "event_without_time": QT_TRANSLATE_NOOP(
        "findings", "Events without a readable time were left out; there were {count}."
    ),
    "event_without_team": QT_TRANSLATE_NOOP(
        "findings", "Events without a team were kept under their players’ teams (×{count})."
    ),
    "event_without_id": QT_TRANSLATE_NOOP(
        "findings", "Events without an id were given one; there were {count}."
    ),
    "event_id_repeated": QT_TRANSLATE_NOOP(
        "findings", "Events with an id that another event has were kept (×{count})."
    ),
    "events_out_of_order": QT_TRANSLATE_NOOP(
        "findings", "Events out of the order of time were sorted (×{count})."
    ),
    "unknown_event_type": QT_TRANSLATE_NOOP(
        "findings", "Events of the unknown type “{type}” were read as other actions (×{count})."
    ),
    "unknown_shot_outcome": QT_TRANSLATE_NOOP(
        "findings", "Shots have the unknown outcome “{outcome}” (×{count})."
    ),
    "unknown_card": QT_TRANSLATE_NOOP(
        "findings", "Cards of the unknown kind “{card}” were left out (×{count})."
    ),
    "unknown_team": QT_TRANSLATE_NOOP(
        "findings", "Events name a third team, {team}, which takes no part in the match."
    ),
    "place_unreadable": QT_TRANSLATE_NOOP(
        "findings", "Places without two coordinates count as unknown (×{count})."
    ),
    "place_off_pitch": QT_TRANSLATE_NOOP(
        "findings", "Places off the pitch count as unknown (×{count})."
    ),
    "own_goal_unpaired": QT_TRANSLATE_NOOP(
        "findings", "An own goal stands in the data of one team only; it counts once (×{count})."
    ),
    "kick_without_team": QT_TRANSLATE_NOOP(
        "findings", "Kicks of the shootout that name no team were left out (×{count})."
    ),
    "kick_taken_again": QT_TRANSLATE_NOOP(
        "findings", "Kick {kick} of the shootout was taken again by the same player."
    ),
    "kick_after_decision": QT_TRANSLATE_NOOP(
        "findings", "Kick {kick} of the shootout was taken after the shootout was decided."
    ),
    "period_end_missing": QT_TRANSLATE_NOOP(
        "findings", "The data does not say when period {period} ended."
    ),
    "home_team_guessed": QT_TRANSLATE_NOOP(
        "findings", "Nothing says who was at home; {team} stands first."
    ),
    "player_not_in_lineups": QT_TRANSLATE_NOOP(
        "findings", "{player} plays but is missing from the line-ups."
    ),
    "lineups_missing": QT_TRANSLATE_NOOP(
        "findings", "No line-ups lie beside the events, so squads have only those who took part."
    ),
    "lineups_unreadable": QT_TRANSLATE_NOOP(
        "findings", "The line-ups in “{file}” could not be read and were left out."
    ),
    "listing_missing": QT_TRANSLATE_NOOP(
        "findings",
        "No listing names this match: the first line-up is taken as the home side’s, and the "
        "competition and the date are unknown.",
    ),
    "listing_unreadable": QT_TRANSLATE_NOOP(
        "findings", "The listing “{file}” could not be read and was left out."
    ),
    "listing_teams_differ": QT_TRANSLATE_NOOP(
        "findings", "The listing names other teams than the events, so the events’ teams hold."
    ),
    "date_unreadable": QT_TRANSLATE_NOOP("findings", "“{date}” in the listing is no date."),
}
