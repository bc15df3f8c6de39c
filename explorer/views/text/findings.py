"""Texts of the area ``findings``."""

from explorer.views.text.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    # What was noted by a version of the app that has other findings.
    "finding-of-another-version": QT_TRANSLATE_NOOP(
        "findings",
        "Another version of Match Explorer noted something here that this one has no words for: "
        "{code}.",
    ),
    # What the sources of a match say differently.
    "sources_differ": QT_TRANSLATE_NOOP(
        "findings", "Sources differ on {about}: {readings}. Shown: {shown}."
    ),
    "match_sources_differ": QT_TRANSLATE_NOOP(
        "findings", "Sources differ on the match: {readings}. Shown: {shown}."
    ),
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
    "entry_unreadable": QT_TRANSLATE_NOOP(
        "findings", "Entries of “{field}” that could not be read were left out (×{count})."
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
    "place_not_at_the_spot": QT_TRANSLATE_NOOP(
        "findings", "Places of penalties far from the spot count as unknown (×{count})."
    ),
    "place_in_the_other_half": QT_TRANSLATE_NOOP(
        "findings",
        "Places of own goals in the half of the other goal count as unknown (×{count}).",
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
    "player_listed_twice": QT_TRANSLATE_NOOP(
        "findings", "{player} is in the line-ups twice and was kept once."
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
    # What does not agree within a match.
    "score_differs": QT_TRANSLATE_NOOP(
        "findings", "The goals add up to {counted}, but the score is listed as {listed}."
    ),
    "shootout_not_level": QT_TRANSLATE_NOOP(
        "findings", "A shootout follows although play ended {score}: the tie may have had two legs."
    ),
    "goal_in_shootout": QT_TRANSLATE_NOOP(
        "findings", "A goal stands in the shootout, after kick {kick}; it should be a kick."
    ),
    "goal_without_team": QT_TRANSLATE_NOOP(
        "findings", "The goal in minute {minute} counts for no team."
    ),
    "scorer_in_neither_squad": QT_TRANSLATE_NOOP(
        "findings", "The scorer of the goal for {team} in minute {minute} is in neither squad."
    ),
    "goal_of_opponent": QT_TRANSLATE_NOOP(
        "findings", "{player} scores for {team} in minute {minute} but is in the opponents’ squad."
    ),
    "own_goal_of_own_team": QT_TRANSLATE_NOOP(
        "findings", "The own goal in minute {minute} counts for {team}, {player}’s own team."
    ),
    "shootout_missing": QT_TRANSLATE_NOOP(
        "findings", "A shootout is listed as {listed}, but the data has no kicks."
    ),
    "shootout_differs": QT_TRANSLATE_NOOP(
        "findings", "The kicks add up to {counted}, but the shootout is listed as {listed}."
    ),
    "shootout_winner_differs": QT_TRANSLATE_NOOP(
        "findings", "{team} win by the kicks, but not by the listed shootout of {listed}."
    ),
    "shootout_undecided": QT_TRANSLATE_NOOP(
        "findings", "The shootout ends at {score}, which decides nothing."
    ),
    "first_kick_by_other_team": QT_TRANSLATE_NOOP(
        "findings", "The first kick is not by the team that is said to kick first."
    ),
    "kick_of_no_team": QT_TRANSLATE_NOOP("findings", "Kick {kick} of the shootout is by no team."),
    "kick_out_of_turn": QT_TRANSLATE_NOOP(
        "findings", "Kick {kick} of the shootout puts one team two kicks ahead of the other."
    ),
}
