"""Texts of writing matches to files."""

from explorer.views.text.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "action-export": QT_TRANSLATE_NOOP("export", "Export match…"),
    "export-title": QT_TRANSLATE_NOOP("export", "Export the match"),
    "export-filter-own": QT_TRANSLATE_NOOP("export", "Match file, with everything"),
    "export-filter-json": QT_TRANSLATE_NOOP("export", "The same for other programs"),
    "export-filter-csv": QT_TRANSLATE_NOOP("export", "Spreadsheet of all events"),
    "export-filter-parquet": QT_TRANSLATE_NOOP("export", "Parquet table of all events"),
    "export-filter-cdf": QT_TRANSLATE_NOOP("export", "Common Data Format"),
    "action-save-template": QT_TRANSLATE_NOOP("export", "Save a spreadsheet &template…"),
    "template-title": QT_TRANSLATE_NOOP("export", "Save a template to fill in"),
    "template-filter": QT_TRANSLATE_NOOP("export", "Spreadsheet of a match"),
    "export-replace": QT_TRANSLATE_NOOP("export", "“{name}” is there already. Replace it?"),
    "export-suffix": QT_TRANSLATE_NOOP(
        "export", "“{name}” does not say what to write: end the name in one of {suffixes}."
    ),
    "export-no-parquet": QT_TRANSLATE_NOOP(
        "export",
        "Parquet files need pyarrow, which is not installed: install match-explorer[parquet], or "
        "export as .csv.",
    ),
    "export-parquet-left-out": QT_TRANSLATE_NOOP(
        "export",
        "This package can’t write Parquet files, because it leaves pyarrow out for its size: "
        "export as .csv.",
    ),
    "export-cdf-date": QT_TRANSLATE_NOOP(
        "export",
        "The Common Data Format needs the day of the match, which is not known of this one: export "
        "as .json or .csv instead.",
    ),
    "export-is-folder": QT_TRANSLATE_NOOP(
        "export", "“{name}” is a folder: choose a name that is not taken."
    ),
    "export-no-folder": QT_TRANSLATE_NOOP(
        "export", "There is no folder “{folder}” to write “{name}” to: choose one that is there."
    ),
    "export-no-rights": QT_TRANSLATE_NOOP(
        "export", "You may not write to the folder “{folder}”: choose another one for “{name}”."
    ),
    "export-no-space": QT_TRANSLATE_NOOP(
        "export",
        "There is no room left for “{name}”, so nothing was written: free some space, or choose "
        "another folder.",
    ),
    "export-failed": QT_TRANSLATE_NOOP("export", "“{name}” can’t be written: {reason}."),
}
