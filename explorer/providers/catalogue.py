"""The table of all formats that matches are read from."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

import msgspec

from explorer.providers.base import ImportProblem, check_utf8, decode_json
from explorer.providers.formats import Format, Head, Sighting

CDF_ENDING = ".cdf.json"
"""How the files end that are written in the Common Data Format, which has no reader."""

_ANY = msgspec.json.Decoder(msgspec.Raw)


@cache
def formats() -> Mapping[str, Format]:
    """Every format by its key, in the order in which a file is tried."""
    # The readers are loaded when a file is first read: the app's start shows a match without them.
    from explorer.providers import native, spreadsheet, statsbomb  # noqa: PLC0415
    from explorer.providers.through_kloppy import (  # noqa: PLC0415
        datafactory,
        metrica,
        opta,
        sportec,
        statsperform,
        wyscout,
    )

    return {
        known.key: known
        for known in (
            native.READABLE,
            statsbomb.READABLE,
            opta.READABLE,
            statsperform.READABLE,
            sportec.READABLE,
            wyscout.READABLE,
            datafactory.READABLE,
            metrica.READABLE,
            spreadsheet.READABLE,
        )
    }


def recognise(head: Head) -> tuple[Format, Sighting] | None:
    """The format of a file and what the file is in it; None for one of no known format."""
    for known in formats().values():
        sighting = known.look(head)
        if sighting is not None:
            return known, sighting
    return None


def format_named(key: str) -> Format:
    """The format of that key.

    Raises:
        ImportProblem: If there is none.
    """
    try:
        return formats()[key]
    except KeyError:
        known = ", ".join(formats())
        raise ImportProblem("unknown_provider", {"name": key, "known": known}) from None


def why_unreadable(path: Path, data: bytes) -> ImportProblem:
    """Why a file of no known format can't be read: what is wrong with it, or that it is unknown."""
    name, head = path.name, Head(data)
    try:
        check_utf8(data, name)
        if head.xml_root is not None:
            return ImportProblem("unknown_xml", {"name": name, "root": head.xml_root})
        if not (head.is_json_array or head.is_json_object):
            return ImportProblem("unknown_text", {"name": name})
        decode_json(data, _ANY, name=name)
    except ImportProblem as problem:
        return problem
    if name.lower().endswith(CDF_ENDING):
        return ImportProblem("cdf_not_read", {"name": name})
    known = ", ".join(one.provider.name for one in formats().values())
    return ImportProblem("unknown_format", {"name": name, "known": known}, _first_place(head))


def _first_place(head: Head) -> str:
    return "$[0]" if head.is_json_array and not head.data[1:].lstrip().startswith(b"]") else "$"
