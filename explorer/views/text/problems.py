"""Texts of the area ``problems``: why a file can't be opened or imported."""

from explorer.views.text.marking import QT_TRANSLATE_NOOP, counted

TEXTS: dict[str, str] = {
    "reading-died": QT_TRANSLATE_NOOP(
        "problems",
        "“{name}” was not imported, because the process that was reading it ended: it may need "
        "more memory than there is.",
    ),
    "reading-fault": QT_TRANSLATE_NOOP(
        "problems",
        "“{name}” was not imported, because Match Explorer has a fault in reading it: please "
        "report it ({detail}).",
    ),
    "reading-memory": QT_TRANSLATE_NOOP(
        "problems", "“{name}” needs more memory than there is, so it was not imported."
    ),
    "file_missing": QT_TRANSLATE_NOOP("problems", "There is no file “{name}”."),
    "file_is_directory": QT_TRANSLATE_NOOP(
        "problems", "“{name}” is a folder. Choose the events file inside it."
    ),
    "file_not_regular": QT_TRANSLATE_NOOP("problems", "“{name}” is no ordinary file."),
    "file_unreadable": QT_TRANSLATE_NOOP("problems", "“{name}” can’t be read: {reason}."),
    "file_too_large": QT_TRANSLATE_NOOP(
        "problems",
        "“{name}” has {size} MB. Match files have at most {limit} MB, so it was not read.",
    ),
    "file_empty": QT_TRANSLATE_NOOP("problems", "“{name}” is empty."),
    "file_binary": QT_TRANSLATE_NOOP(
        "problems", "“{name}” is not a text file: byte {byte} is a control character."
    ),
    "file_utf16": QT_TRANSLATE_NOOP(
        "problems",
        "“{name}” is UTF-16 text. Save it once more as UTF-8; programs for spreadsheets call that "
        "“CSV UTF-8”.",
    ),
    "file_not_utf8": QT_TRANSLATE_NOOP(
        "problems", "“{name}” is not UTF-8 text at line {line}, column {column}."
    ),
    "json_malformed": QT_TRANSLATE_NOOP(
        "problems", "“{name}” is not valid JSON at line {line}, column {column}."
    ),
    "json_truncated": QT_TRANSLATE_NOOP(
        "problems", "“{name}” breaks off at line {line}, column {column}: the file is incomplete."
    ),
    "json_too_deep": QT_TRANSLATE_NOOP(
        "problems", "“{name}” is nested too deep at line {line}, column {column}."
    ),
    "json_wrong_shape": QT_TRANSLATE_NOOP(
        "problems", "“{name}” does not have the expected shape at {where}: {detail}."
    ),
    "unknown_format": QT_TRANSLATE_NOOP(
        "problems",
        "“{name}” is JSON, but of none of the formats that Match Explorer reads: {known}.",
    ),
    "cdf_not_read": QT_TRANSLATE_NOOP(
        "problems",
        "“{name}” is in the Common Data Format, which Match Explorer writes but does not read. "
        "Export the match as .json to read it again.",
    ),
    "no_events": QT_TRANSLATE_NOOP("problems", "“{name}” holds no readable event at {where}."),
    "no_two_teams": QT_TRANSLATE_NOOP(
        "problems", "“{name}” does not name two teams: at {where} the number of teams is {count}."
    ),
    "statsbomb_lineups_alone": QT_TRANSLATE_NOOP(
        "problems",
        "“{name}” holds StatsBomb line-ups. Import the events file of the match instead; line-ups "
        "beside it are found by themselves.",
    ),
    "statsbomb_listing_alone": QT_TRANSLATE_NOOP(
        "problems",
        "“{name}” is a StatsBomb listing of matches. Import the events file of a match instead; "
        "the listing is found by itself.",
    ),
    "statsbomb_frames_alone": QT_TRANSLATE_NOOP(
        "problems",
        "“{name}” holds StatsBomb 360 frames. Import the events file of the match instead.",
    ),
    "native_other_format": QT_TRANSLATE_NOOP(
        "problems",
        "“{name}” is in the format “{found}”; this version of Match Explorer reads “{expected}”.",
    ),
    "native_duplicate_id": QT_TRANSLATE_NOOP(
        "problems", "“{name}” uses the id “{id}” twice; the second is at {where}."
    ),
    "native_unknown_player": QT_TRANSLATE_NOOP(
        "problems", "“{name}” refers at {where} to a player “{id}” whom no squad has."
    ),
    "native_unknown_event": QT_TRANSLATE_NOOP(
        "problems", "“{name}” refers at {where} to an event “{id}” that it does not have."
    ),
    "native_unknown_source": QT_TRANSLATE_NOOP(
        "problems", "“{name}” refers at {where} to a source “{id}” that it does not have."
    ),
    "archive_damaged": QT_TRANSLATE_NOOP(
        "problems", "The archive “{name}” is damaged and can’t be unpacked: {detail}."
    ),
    "archive_unreadable": QT_TRANSLATE_NOOP(
        "problems", "The archive “{name}” can’t be unpacked: {detail}."
    ),
    "archive_no_room": QT_TRANSLATE_NOOP(
        "problems", "There is no room to unpack “{name}”: free some space, then try again."
    ),
    "archive_encrypted": QT_TRANSLATE_NOOP(
        "problems",
        "“{member}” in “{name}” needs a password: unpack the archive, then import its folder.",
    ),
    "archive_link": QT_TRANSLATE_NOOP(
        "problems",
        "“{member}” in “{name}” is a link or a device, no file, so nothing was unpacked.",
    ),
    "archive_unsafe_name": QT_TRANSLATE_NOOP(
        "problems",
        "“{member}” in “{name}” would be unpacked to another place, or no file can have that "
        "name, so nothing was unpacked.",
    ),
    "archive_twice": QT_TRANSLATE_NOOP(
        "problems", "The archive “{name}” has “{member}” twice, so nothing was unpacked."
    ),
    "archive_too_deep": QT_TRANSLATE_NOOP(
        "problems",
        "“{member}” in “{name}” lies in more than {limit} folders, so nothing was unpacked.",
    ),
    "archive_too_many": QT_TRANSLATE_NOOP(
        "problems",
        "The archive “{name}” has more than {limit} files: unpack it, then import its folder.",
    ),
    "archive_too_large": QT_TRANSLATE_NOOP(
        "problems",
        "The archive “{name}” has more than {limit} MB in it: unpack it, then import its folder.",
    ),
    "archive_member_too_large": QT_TRANSLATE_NOOP(
        "problems",
        "“{member}” in “{name}” is larger than it says, or than the {limit} MB that match files "
        "have at most.",
    ),
    "archive_ratio": QT_TRANSLATE_NOOP(
        "problems",
        "“{member}” in “{name}” is packed to less than 1/{limit} of its size, as no match file "
        "is, so it was not unpacked.",
    ),
    "archive_workbook": QT_TRANSLATE_NOOP(
        "problems",
        "“{name}” is a workbook. Save its sheet as “CSV UTF-8”, and import that file.",
    ),
    "archive_without_match": QT_TRANSLATE_NOOP(
        "problems", "The archive “{name}” has no file in it that a match can be read from."
    ),
    "archive_several": counted(
        "problems",
        "The archive “{name}” holds {n} matches: import it, then open one from the library.",
        "The archive “{name}” holds {n} match: import it, then open it from the library.",
        1,
    ),
}
