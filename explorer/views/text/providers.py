"""Texts of files of other providers."""

from explorer.views.text.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "unknown_provider": QT_TRANSLATE_NOOP(
        "providers", "There is no format “{name}”. Match Explorer reads {known}."
    ),
    "unknown_xml": QT_TRANSLATE_NOOP(
        "providers",
        "“{name}” is XML, but of no format that Match Explorer reads: it begins with “{root}”.",
    ),
    "unknown_text": QT_TRANSLATE_NOOP(
        "providers", "“{name}” is in no format that Match Explorer reads."
    ),
    "folder_without_match": QT_TRANSLATE_NOOP(
        "providers", "The folder “{name}” holds no match in a format that Match Explorer reads."
    ),
    "folder_unreadable": QT_TRANSLATE_NOOP(
        "providers",
        "The folder “{name}” can’t be looked into ({reason}), so nothing in it was imported.",
    ),
    "folder_too_large": QT_TRANSLATE_NOOP(
        "providers",
        "The folder “{name}” holds more than {limit} files. The rest was left out: import its "
        "folders one by one.",
    ),
    "kloppy_failed": QT_TRANSLATE_NOOP(
        "providers", "“{name}” can’t be read as data of {provider} ({detail})."
    ),
    "xml_malformed": QT_TRANSLATE_NOOP(
        "providers", "“{name}” is not valid XML at line {line}, column {column}."
    ),
    "xml_truncated": QT_TRANSLATE_NOOP(
        "providers", "“{name}” breaks off at line {line}, column {column}: the file is incomplete."
    ),
    "xml_too_deep": QT_TRANSLATE_NOOP(
        "providers", "“{name}” is nested too deep at line {line}, column {column}."
    ),
    "xml_with_dtd": QT_TRANSLATE_NOOP(
        "providers",
        "“{name}” declares a document type at line {line}. Match files need none, and it could "
        "pull in other files, so it was not read.",
    ),
    "opta_f24_alone": QT_TRANSLATE_NOOP(
        "providers",
        "“{name}” has Opta’s events of a match (F24) without its line-ups. Put the F7 file of the "
        "match beside it.",
    ),
    "opta_f7_alone": QT_TRANSLATE_NOOP(
        "providers",
        "“{name}” has Opta’s line-ups of a match (F7) without its events. Put the F24 file of the "
        "match beside it.",
    ),
    "opta_listing_alone": QT_TRANSLATE_NOOP(
        "providers",
        "“{name}” is an Opta feed without a match. Import the F24 file of a match with its F7 file "
        "beside it.",
    ),
    "statsperform_ma3_alone": QT_TRANSLATE_NOOP(
        "providers",
        "“{name}” has Stats Perform’s events of a match (MA3) without its line-ups. Put the MA1 "
        "file of the match beside it.",
    ),
    "statsperform_ma1_alone": QT_TRANSLATE_NOOP(
        "providers",
        "“{name}” has Stats Perform’s line-ups of a match (MA1) without its events. Put the MA3 "
        "file of the match beside it.",
    ),
    "sportec_events_alone": QT_TRANSLATE_NOOP(
        "providers",
        "“{name}” has Sportec’s events of a match without its line-ups. Put the match information "
        "of the match beside it.",
    ),
    "sportec_information_alone": QT_TRANSLATE_NOOP(
        "providers",
        "“{name}” has Sportec’s match information without the events. Put the event file of the "
        "match beside it.",
    ),
    "sportec_other_feed": QT_TRANSLATE_NOOP(
        "providers",
        "“{name}” is a feed of Sportec’s without the events of a match. Import the event file with "
        "the match information beside it.",
    ),
    "place_turned": QT_TRANSLATE_NOOP(
        "providers",
        "Penalties and own goals that stood at the wrong end of the pitch were turned around "
        "(×{count}).",
    ),
    "header_or_body": QT_TRANSLATE_NOOP(
        "providers",
        "The data has one word for the head and the rest of the body, so {count} shots count as "
        "headers.",
    ),
    "substitution_pairs_guessed": QT_TRANSLATE_NOOP(
        "providers",
        "{team} changed several players at once, and nothing says who came on for whom (×{count}).",
    ),
    "half_turned": QT_TRANSLATE_NOOP(
        "providers",
        "The places of {team} in period {period} stood the wrong way round and were turned around.",
    ),
    "places_at_odds": QT_TRANSLATE_NOOP(
        "providers",
        "In period {period} the places of one team stand the wrong way round, and nothing says "
        "whose.",
    ),
    "seconds_missing": QT_TRANSLATE_NOOP(
        "providers",
        "Events of which only the minute is given stand at its beginning (×{count}).",
    ),
    "direction_unknown": QT_TRANSLATE_NOOP(
        "providers",
        "Nothing tells which way the teams play in period {period}, so its places are unknown.",
    ),
    "metrica_events_alone": QT_TRANSLATE_NOOP(
        "providers",
        "“{name}” has Metrica’s events of a match without the metadata. Put the match’s metadata "
        "(XML) beside it.",
    ),
    "metrica_metadata_alone": QT_TRANSLATE_NOOP(
        "providers",
        "“{name}” is metadata of a match without its events. Put Metrica’s events of the match "
        "(JSON) beside it.",
    ),
    "metadata_periods_differ": QT_TRANSLATE_NOOP(
        "providers",
        "The metadata has period {period} at another time than the events, so it lasts as long as "
        "they do.",
    ),
    "metadata_players_differ": QT_TRANSLATE_NOOP(
        "providers",
        "None of the players in the metadata takes part, so squads have only those who do.",
    ),
    "direction_differs": QT_TRANSLATE_NOOP(
        "providers",
        "In period {period} the teams shoot the other way than the data says they play.",
    ),
}
