"""Texts of the area ``spreadsheet``: what is wrong with a match kept in a spreadsheet."""

from explorer.views.text.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    # The file as a whole.
    "sheet_not_utf8": QT_TRANSLATE_NOOP(
        "spreadsheet",
        "“{name}” is not UTF-8 text at line {line}, column {column}. Save it once more as "
        "“CSV UTF-8”, or choose the character set Unicode (UTF-8).",
    ),
    "sheet_no_header": QT_TRANSLATE_NOOP(
        "spreadsheet",
        "“{name}” has no line that names the columns. A table needs the columns minute, team and "
        "type.",
    ),
    "sheet_no_column": QT_TRANSLATE_NOOP(
        "spreadsheet",
        "Line {line} of “{name}” names no column “{column}”. A table needs the columns minute, "
        "team and type.",
    ),
    "sheet_column_twice": QT_TRANSLATE_NOOP(
        "spreadsheet", "Line {line} of “{name}” names the column “{column}” twice."
    ),
    "sheet_no_teams": QT_TRANSLATE_NOOP(
        "spreadsheet",
        "“{name}” does not name two teams; it names {count}. Write a line “home” and a line “away” "
        "above the table, each with a team’s name beside it.",
    ),
    "sheet_same_teams": QT_TRANSLATE_NOOP(
        "spreadsheet", "“{name}” names {team} as both teams. A match needs two."
    ),
    "sheet_no_date": QT_TRANSLATE_NOOP(
        "spreadsheet",
        "“{name}” does not say when the match was. Write a line “date” above the table, such as "
        "2023-08-06.",
    ),
    "sheet_no_events": QT_TRANSLATE_NOOP(
        "spreadsheet",
        "“{name}” has no event. A file needs two teams, a date and at least one event with a "
        "minute.",
    ),
    "sheet_too_many_rows": QT_TRANSLATE_NOOP(
        "spreadsheet", "“{name}” has more than {limit} rows, so it was not read."
    ),
    # The lines above the table.
    "sheet_fact": QT_TRANSLATE_NOOP(
        "spreadsheet",
        "Line {line}: “{word}” is no fact of a match. Known are: {choices}. A remark "
        "begins with #.",
    ),
    "sheet_fact_near": QT_TRANSLATE_NOOP(
        "spreadsheet", "Line {line}: “{word}” is no fact of a match. Did you mean “{near}”?"
    ),
    "sheet_fact_twice": QT_TRANSLATE_NOOP(
        "spreadsheet", "Line {line} gives “{fact}” a second time."
    ),
    "sheet_fact_value": QT_TRANSLATE_NOOP(
        "spreadsheet", "Line {line}, “{fact}”: “{text}” is no number that fits there."
    ),
    "sheet_answer": QT_TRANSLATE_NOOP(
        "spreadsheet", "Line {line}, “{fact}”: “{text}” is neither yes nor no."
    ),
    "sheet_id": QT_TRANSLATE_NOOP(
        "spreadsheet",
        "Line {line}, “{fact}”: “{text}” is no id. Use the letters A to Z, digits, - and _.",
    ),
    "sheet_score": QT_TRANSLATE_NOOP(
        "spreadsheet",
        "Line {line}, “{fact}”: “{text}” is no score. Write it as 4:3, which no program takes for "
        "a date.",
    ),
    "sheet_date": QT_TRANSLATE_NOOP(
        "spreadsheet", "Line {line}: “{text}” is no date. Write it as 2023-08-06."
    ),
    "sheet_date_ambiguous": QT_TRANSLATE_NOOP(
        "spreadsheet",
        "Line {line}: “{text}” may be two different days. Write it as 2023-08-06: year, month, "
        "day.",
    ),
    # A row.
    "sheet_quotes": QT_TRANSLATE_NOOP(
        "spreadsheet",
        "Line {line}: a quotation mark does not fit. A cell in quotes ends with one, and one "
        "inside it is written twice.",
    ),
    "sheet_cells": QT_TRANSLATE_NOOP(
        "spreadsheet",
        "Line {line} has {count} cells, but the table has {width} columns. Put a cell with a comma "
        "in it in quotes.",
    ),
    "sheet_type_missing": QT_TRANSLATE_NOOP(
        "spreadsheet",
        "Line {line}, column “{column}”: the type of event is missing, such as goal or shot.",
    ),
    "sheet_team_missing": QT_TRANSLATE_NOOP(
        "spreadsheet", "Line {line}, column “{column}”: the team is missing."
    ),
    "sheet_team": QT_TRANSLATE_NOOP(
        "spreadsheet",
        "Line {line}, column “{column}”: {text} is neither of the two teams. Use {home} or {away}, "
        "or home or away.",
    ),
    "sheet_team_near": QT_TRANSLATE_NOOP(
        "spreadsheet",
        "Line {line}, column “{column}”: {text} is neither of the two teams. Did you mean {near}?",
    ),
    "sheet_player_missing": QT_TRANSLATE_NOOP(
        "spreadsheet", "Line {line}, column “{column}”: the player’s name is missing."
    ),
    # A minute.
    "sheet_minute": QT_TRANSLATE_NOOP(
        "spreadsheet",
        "Line {line}, column “{column}”: {text} is not a minute. Use 0 to 130, or ~80 for about.",
    ),
    "sheet_minute_ends_in_letter": QT_TRANSLATE_NOOP(
        "spreadsheet",
        "Line {line}, column “{column}”: {text} is not a minute. It ends in the letter {letter}. "
        "Use 0 to 130, or ~80 for about.",
    ),
    "sheet_minute_has_letter": QT_TRANSLATE_NOOP(
        "spreadsheet",
        "Line {line}, column “{column}”: {text} is not a minute. It has the letter {letter} in it. "
        "Use 0 to 130, or ~80 for about.",
    ),
    "sheet_minute_decimal": QT_TRANSLATE_NOOP(
        "spreadsheet",
        "Line {line}, column “{column}”: {text} is not a minute. Minutes are whole numbers; a "
        "clock time is written as 79:30.",
    ),
    "sheet_minute_missing": QT_TRANSLATE_NOOP(
        "spreadsheet",
        "Line {line}, column “{column}”: the minute is missing. Use 0 to 130, or ~80 for about.",
    ),
    "sheet_minute_beyond": QT_TRANSLATE_NOOP(
        "spreadsheet",
        "Line {line}, column “{column}”: {text} is beyond the end of any match. Use 0 to 130, or "
        "~80 for about.",
    ),
    "sheet_minute_added": QT_TRANSLATE_NOOP(
        "spreadsheet",
        "Line {line}, column “{column}”: {text} is not a minute, because stoppage time does not "
        "follow minute {base}. Write it as 45+2, 90+2, 105+2 or 120+2.",
    ),
    "sheet_minute_before_period": QT_TRANSLATE_NOOP(
        "spreadsheet", "Line {line}, column “{column}”: {text} lies before period {period}."
    ),
    "sheet_minute_in_shootout": QT_TRANSLATE_NOOP(
        "spreadsheet",
        "Line {line}, column “{column}”: {text} is not a moment of the shootout. Use P3 for after "
        "the third kick.",
    ),
    # Another cell.
    "sheet_word": QT_TRANSLATE_NOOP(
        "spreadsheet",
        "Line {line}, column “{column}”: “{word}” is not known there. Known are: {choices}.",
    ),
    "sheet_word_near": QT_TRANSLATE_NOOP(
        "spreadsheet",
        "Line {line}, column “{column}”: “{word}” is not known there. Did you mean “{near}”?",
    ),
    "sheet_number": QT_TRANSLATE_NOOP(
        "spreadsheet", "Line {line}, column “{column}”: {text} is not a number."
    ),
    "sheet_whole_number": QT_TRANSLATE_NOOP(
        "spreadsheet", "Line {line}, column “{column}”: {text} is not a whole number."
    ),
    "sheet_number_range": QT_TRANSLATE_NOOP(
        "spreadsheet",
        "Line {line}, column “{column}”: {text} is out of range. Use {low} to {high}.",
    ),
    "sheet_event_id": QT_TRANSLATE_NOOP(
        "spreadsheet",
        "Line {line}, column “{column}”: {text} is the id of another event, or has brackets in it.",
    ),
    "sheet_review": QT_TRANSLATE_NOOP(
        "spreadsheet",
        "Line {line}, column “{column}”: the last decision does not fit the column “review”.",
    ),
    "sheet_moment": QT_TRANSLATE_NOOP(
        "spreadsheet",
        "Line {line}, column “{column}”: {word} is no moment. Write it as 79:00 or 45:00+1:30.",
    ),
    "sheet_outcome_missing": QT_TRANSLATE_NOOP(
        "spreadsheet",
        "Line {line}, column “{column}”: the kick’s outcome is missing, such as scored or saved.",
    ),
    "sheet_kick_minute": QT_TRANSLATE_NOOP(
        "spreadsheet",
        "Line {line}, column “{column}”: {text} is not the time of a kick. Leave it empty, or use "
        "P3 for the third kick.",
    ),
    "sheet_kick_order": QT_TRANSLATE_NOOP(
        "spreadsheet",
        "Line {line}, column “{column}”: kick {kick} is out of turn. Kicks are numbered 1, 2, 3 "
        "and so on, both teams together.",
    ),
    # What a reading did, beside what it could not read.
    "sheet_minutes_unknown": QT_TRANSLATE_NOOP(
        "spreadsheet",
        "Events whose minute could not be read stand between those before and after them "
        "(×{count}).",
    ),
    "sheet_cells_unknown": QT_TRANSLATE_NOOP(
        "spreadsheet", "Cells that could not be read count as unknown (×{count})."
    ),
    "sheet_rows_left_out": QT_TRANSLATE_NOOP(
        "spreadsheet", "Rows that could not be read were left out (×{count})."
    ),
    "sheet_column": QT_TRANSLATE_NOOP(
        "spreadsheet", "The column “{column}” is none of the format’s and was not read."
    ),
    "sheet_column_near": QT_TRANSLATE_NOOP(
        "spreadsheet",
        "The column “{column}” was not read. Did you mean “{near}”?",
    ),
}
