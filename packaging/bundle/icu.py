"""Make the data of ICU smaller, which Qt's core is linked with: python icu.py LIBRARY.

Most of the library's 32 MB are names of currencies, units, languages, regions and time zones in
800 locales, rules for transliterating, and code pages of mainframes. Qt asks ICU to put texts in
order and to fold their case, and for the locales as such; the rest is its own. The data are a table
of contents and its items; what is dropped falls back to ICU's root locale, as it does for a locale
never heard of.
"""

from __future__ import annotations

import re
import struct
import subprocess
import sys
import tempfile
from pathlib import Path

_DROPPED = re.compile(
    r"(unit|curr|lang|region|zone|rbnf|brkitr)/(?!(root|pool|res_index|en|es)\.)"
    r"|translit/"
    r"|(?!(en|es)\.)[a-z]{2,3}(_\w+)?\.res$"  # how each locale writes dates and numbers
    r"|(?!.*(utf|iso-8859|latin|us-ascii|windows-125|ibm-(5346|5348|5349|5350))).*\.cnv$"
    r"|unames\.icu$"
)
_ALIGNED = 16


def smaller(data: bytes) -> bytes:
    """ICU's common data without what Qt doesn't ask for.

    Args:
        data: The file icudt….dat; see ucmndata.h in ICU for its form.

    Raises:
        ValueError: If they are not such data, in this machine's byte order.
    """
    size, magic = struct.unpack_from("<HH", data)
    if magic != 0x27DA or data[12:16] != b"CmnD":
        raise ValueError("these are not ICU's common data")
    count = struct.unpack_from("<I", data, size)[0]
    table = list(struct.iter_unpack("<II", data[size + 4 : size + 4 + 8 * count]))
    ends = [offset for _, offset in table[1:]] + [len(data) - size]
    items = []
    for (name_at, start), end in zip(table, ends, strict=True):
        name = data[size + name_at : data.index(b"\0", size + name_at)]
        if _DROPPED.match(name.decode("ascii").partition("/")[2]) is None:
            items.append((name + b"\0", data[size + start : size + end]))
    return data[:size] + _packed(items)


def _packed(items: list[tuple[bytes, bytes]]) -> bytes:
    """The table of contents, the names and the items, which are already in the names' order."""
    name_at = 4 + 8 * len(items)
    start = _aligned(name_at + sum(len(name) for name, _ in items))
    table, names, contents = struct.pack("<I", len(items)), b"", b""
    for name, content in items:
        table += struct.pack("<II", name_at + len(names), start + len(contents))
        names += name
        contents += content + bytes(_aligned(len(content)) - len(content))
    return (table + names).ljust(start, b"\0") + contents


def _aligned(size: int) -> int:
    return -(-size // _ALIGNED) * _ALIGNED


def shrink(library: Path) -> None:
    """Replace a library that holds nothing but ICU's data by one with fewer of them.

    Raises:
        subprocess.CalledProcessError: If a tool of binutils fails.
    """
    symbol = f"icudt{library.name.rpartition('.')[2]}_dat"
    with tempfile.TemporaryDirectory() as scratch:
        data, part = Path(scratch, "data"), Path(scratch, "part.o")
        _run("objcopy", "-O", "binary", "--only-section", ".rodata", library.resolve(), data)
        data.write_bytes(smaller(data.read_bytes()))
        _run("ld", "-r", "-b", "binary", "-o", part.name, data.name, cwd=scratch)
        place = ".data=.rodata,alloc,load,readonly,data,contents"
        place_of_all = ("--rename-section", place, "--set-section-alignment", f".data={_ALIGNED}")
        _run("objcopy", *place_of_all, "--redefine-sym", f"_binary_data_start={symbol}", part)
        _run(
            "objcopy",
            "--strip-symbol",
            "_binary_data_end",
            "--strip-symbol",
            "_binary_data_size",
            part,
        )
        linked = ("-shared", "-soname", library.name, "-z", "noexecstack", "--build-id=none")
        _run("ld", *linked, "-o", library.resolve(), part.name, cwd=scratch)


def _run(*command: str | Path, cwd: str | None = None) -> None:
    subprocess.run(command, check=True, cwd=cwd)


if __name__ == "__main__":
    shrink(Path(sys.argv[1]))
