"""Archives of match files, unpacked to a folder of their own and never beyond what is sane.

A zip is told by its content; a gzip is taken for one packed file. Nothing is written before all of
an archive's names and sizes have been looked at, and the folder is gone when the matches are read.
"""

from __future__ import annotations

import errno
import gzip
import lzma
import stat
import struct
import tempfile
import zipfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import IO

from explorer.providers.base import MAX_FILE_BYTES, ImportProblem, Values
from explorer.providers.pairing import find_units
from explorer.providers.units import Refused, Unit

SEPARATOR = " \N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK} "
"""Between an archive's name and its member's, where both are shown."""

_ZIP_MARKS = (b"PK\x03\x04", b"PK\x05\x06")
_GZIP_MARK = b"\x1f\x8b\x08"
_END_MARK = b"PK\x05\x06"
_END = struct.Struct("<4s4H2LH")
# A large archive has a second, longer end record before the first, and a pointer between them.
_LARGE_END = struct.Struct("<4sQ2H2L4Q")
_LARGE_END_MARK = b"PK\x06\x06"
_POINTER_SIZE = 20
_LONGEST_COMMENT = 0xFFFF
_WORKBOOKS = frozenset({"xl/workbook.xml", "META-INF/manifest.xml"})
_PASSED_OVER = frozenset({"__macosx", "thumbs.db", "desktop.ini"})
# Windows takes these for devices, whatever their suffix and in whatever folder.
_DEVICES = frozenset(
    {
        *("con", "prn", "aux", "nul"),
        *(f"{port}{number}" for port in ("com", "lpt") for number in range(10)),
    }
)
_BROKEN = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    EOFError,
    NotImplementedError,
    ValueError,
    RuntimeError,
)
_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Limits:
    """How much an archive may hold.

    Attributes:
        members: Files.
        total: Bytes of all files unpacked.
        member: Bytes of one file unpacked.
        ratio: How many times its packed size a file may have, once it is larger than a megabyte.
            Event data is packed to a tenth or a thirtieth.
        depth: Folders within one another.
    """

    members: int = 50_000
    total: int = 8 << 30
    member: int = MAX_FILE_BYTES
    ratio: int = 200
    depth: int = 16


LIMITS = Limits()


@dataclass(frozen=True, slots=True)
class _Member:
    """A file of an archive and where it is unpacked to."""

    info: zipfile.ZipInfo
    path: PurePosixPath


def is_archive(path: Path) -> bool:
    """Whether a file is a zip or a gzip, by its first bytes."""
    try:
        if not path.is_file():
            return False
        with path.open("rb") as file:
            head = file.read(4)
    except (OSError, ValueError):
        return False
    return head in _ZIP_MARKS or head.startswith(_GZIP_MARK)


@contextmanager
def units_among(
    paths: Sequence[Path], provider: str | None = None, *, tick: Callable[[], None] | None = None
) -> Iterator[list[Unit | Refused]]:
    """What ``find_units`` finds, with the archives among the paths unpacked while the block runs.

    What archives hold stands behind the rest. A member is named by ``shown``: the archive's name,
    ``SEPARATOR``, and ``events/123.json``.

    Args:
        paths: Files, folders and archives.
        provider: The key of the format that all of them have, None to tell it by the content.
        tick: Called often; it may raise to cancel.
    """
    archives = [path for path in paths if is_archive(path)]
    with ExitStack() as stack:
        plain = [path for path in paths if path not in archives]
        found = find_units(plain, provider, tick=tick)
        for archive in archives:
            try:
                folder = stack.enter_context(unpacked(archive, tick=tick))
            except ImportProblem as problem:
                found.append(Refused(archive, problem))
            else:
                units = find_units([folder], provider, tick=tick)
                found += [_shown(unit, archive, folder) for unit in units]
        yield found


@contextmanager
def unpacked(
    archive: Path, *, limits: Limits = LIMITS, tick: Callable[[], None] | None = None
) -> Iterator[Path]:
    """A folder with the files of an archive, which is removed at the end of the block.

    Args:
        archive: A zip, or a gzip of one file.
        limits: What the archive may hold.
        tick: Called for every piece that is unpacked; it may raise to cancel.

    Raises:
        ImportProblem: If the archive is damaged, encrypted, too large, or if it has a member that
            would not stay in the folder.
    """
    go_on = tick or _go_on
    with tempfile.TemporaryDirectory(prefix="match-explorer-", ignore_cleanup_errors=True) as name:
        folder = Path(name).resolve()
        try:
            with archive.open("rb") as file:
                if file.read(len(_GZIP_MARK)) == _GZIP_MARK:
                    _unpack_gzip(archive, folder, limits, go_on)
                else:
                    _unpack_zip(archive, file, folder, limits, go_on)
        except _BROKEN as error:
            raise _problem("archive_damaged", archive, detail=str(error)) from error
        except OSError as error:
            code = "archive_no_room" if error.errno == errno.ENOSPC else "archive_unreadable"
            raise _problem(code, archive, detail=error.strerror or str(error)) from error
        yield folder


def _unpack_zip(
    archive: Path, file: IO[bytes], folder: Path, limits: Limits, tick: Callable[[], None]
) -> None:
    _check_directory(archive, file, limits)
    with zipfile.ZipFile(file) as packed:
        members = _checked(archive, packed.infolist(), limits)
        done = 0
        for member in members:
            target = folder.joinpath(*member.path.parts)
            if not target.resolve().is_relative_to(folder):
                raise _problem("archive_unsafe_name", archive, member=str(member.path))
            target.parent.mkdir(parents=True, exist_ok=True)
            with packed.open(member.info) as source, target.open("xb") as out:
                for size in _copy(source, out):
                    done += size
                    _check_written(archive, member, out.tell(), done, limits)
                    tick()


def _unpack_gzip(archive: Path, folder: Path, limits: Limits, tick: Callable[[], None]) -> None:
    size = archive.stat().st_size
    name = archive.stem if archive.suffix.lower() == ".gz" else archive.name
    with gzip.open(archive) as source, (folder / name).open("xb") as out:
        for _ in _copy(source, out):
            if out.tell() > limits.member:
                limit = limits.member >> 20
                raise _problem("archive_member_too_large", archive, member=name, limit=limit)
            _check_ratio(archive, name, out.tell(), size, limits)
            tick()


def _copy(source: IO[bytes] | gzip.GzipFile, out: IO[bytes]) -> Iterator[int]:
    """Copy in pieces; the size of each is given once it is written."""
    while piece := source.read(_CHUNK):
        out.write(piece)
        yield len(piece)


def _check_directory(archive: Path, file: IO[bytes], limits: Limits) -> None:
    """Refuse an archive with too many members before the list of them is read into memory."""
    size = file.seek(0, 2)
    longest = _LARGE_END.size + _POINTER_SIZE + _END.size + _LONGEST_COMMENT
    file.seek(max(0, size - longest))
    tail = file.read()
    at = tail.rfind(_END_MARK)
    if at < 0 or at + _END.size > len(tail):
        raise zipfile.BadZipFile("it has no list of its files")
    _, _, _, _, count, length, _, _ = _END.unpack_from(tail, at)
    before = at - _POINTER_SIZE - _LARGE_END.size
    if before >= 0 and tail.startswith(_LARGE_END_MARK, before):
        *_, count, length, _ = _LARGE_END.unpack_from(tail, before)
    # The list says of each member some 50 bytes and its name.
    if count > limits.members or length > limits.members * 400:
        raise _problem("archive_too_many", archive, limit=limits.members)
    file.seek(0)


def _checked(archive: Path, infos: Sequence[zipfile.ZipInfo], limits: Limits) -> list[_Member]:
    """The files to unpack, once everything in the list of members is known to be harmless."""
    if len(infos) > limits.members:
        raise _problem("archive_too_many", archive, limit=limits.members)
    if _WORKBOOKS.intersection(info.filename for info in infos):
        raise _problem("archive_workbook", archive)
    members: list[_Member] = []
    names: set[str] = set()
    for info in infos:
        path = _safe_path(archive, info, limits)
        if info.is_dir() or _is_passed_over(path):
            continue
        member = str(path)
        if info.flag_bits & 0x1:
            raise _problem("archive_encrypted", archive, member=member)
        if member.casefold() in names:
            raise _problem("archive_twice", archive, member=member)
        names.add(member.casefold())
        if info.file_size > limits.member:
            limit = limits.member >> 20
            raise _problem("archive_member_too_large", archive, member=member, limit=limit)
        _check_ratio(archive, member, info.file_size, info.compress_size, limits)
        members.append(_Member(info, path))
    if sum(member.info.file_size for member in members) > limits.total:
        raise _problem("archive_too_large", archive, limit=limits.total >> 20)
    return members


def _safe_path(archive: Path, info: zipfile.ZipInfo, limits: Limits) -> PurePosixPath:
    """A member's path below the folder.

    Raises:
        ImportProblem: If it leads elsewhere, or no file can have it.
    """
    name = info.orig_filename
    shown = "".join(char for char in name if char.isprintable())[:120]
    kind = stat.S_IFMT(info.external_attr >> 16)
    if kind not in (0, stat.S_IFREG, stat.S_IFDIR):
        raise _problem("archive_link", archive, member=shown)
    parts = name.rstrip("/").split("/")
    if (
        any(part in ("", ".", "..") or len(part.encode()) > 255 for part in parts)
        or any(char in name for char in '\\:*?"<>|')
        or not name.isprintable()
        or any(part.split(".")[0].strip().casefold() in _DEVICES for part in parts)
        or any(part.endswith((".", " ")) for part in parts)
    ):
        raise _problem("archive_unsafe_name", archive, member=shown)
    if len(parts) > limits.depth:
        raise _problem("archive_too_deep", archive, member=shown, limit=limits.depth)
    return PurePosixPath(*parts)


def _is_passed_over(path: PurePosixPath) -> bool:
    """Whether a member is what systems leave in archives, or hidden."""
    return any(part.startswith(".") or part.casefold() in _PASSED_OVER for part in path.parts)


def _check_written(archive: Path, member: _Member, size: int, total: int, limits: Limits) -> None:
    """Refuse a member of which more comes than the list says."""
    if size > limits.member or size > member.info.file_size:
        limit = limits.member >> 20
        raise _problem("archive_member_too_large", archive, member=str(member.path), limit=limit)
    if total > limits.total:
        raise _problem("archive_too_large", archive, limit=limits.total >> 20)


def _check_ratio(archive: Path, member: str, size: int, packed: int, limits: Limits) -> None:
    if size > _CHUNK and size > limits.ratio * max(1, packed):
        raise _problem("archive_ratio", archive, member=member, limit=limits.ratio)


def _problem(code: str, archive: Path, **values: str | int | float) -> ImportProblem:
    return ImportProblem(code, {"name": archive.name, **values})


def _shown(unit: Unit | Refused, archive: Path, folder: Path) -> Unit | Refused:
    """What was found in the folder, named by the archive and its member."""
    if isinstance(unit, Unit):
        return replace(unit, shown=_name(unit.path, archive, folder), archive=archive)
    problem = unit.problem
    if unit.path == folder and problem.code == "folder_without_match":
        return Refused(archive, _problem("archive_without_match", archive))
    values: Values = {**problem.values, "name": _name(unit.path, archive, folder)}
    return Refused(archive, ImportProblem(problem.code, values, problem.where))


def _name(path: Path, archive: Path, folder: Path) -> str:
    member = path.relative_to(folder).as_posix()
    return archive.name if member == "." else f"{archive.name}{SEPARATOR}{member}"


def _go_on() -> None:
    """The tick where nobody listens."""
