from __future__ import annotations

import gzip
import stat
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from explorer.providers.archives import SEPARATOR, Limits, is_archive, units_among, unpacked
from explorer.providers.base import ImportProblem
from explorer.providers.registry import read_unit
from explorer.providers.units import Refused, Unit
from explorer.views.text import message
from tests.providers.spreadsheet.sheets import template

SMALL = Limits(members=5, total=3000, member=2000, ratio=50, depth=3)


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Where archives are unpacked; nothing may be left in it."""
    place = tmp_path / "temporary"
    place.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(place))
    yield place
    assert list(place.iterdir()) == []


def packed(tmp_path: Path, *members: tuple[str | zipfile.ZipInfo, bytes]) -> Path:
    path = tmp_path / "season.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members:
            archive.writestr(name, content)
    return path


def files_of(archive: Path, limits: Limits = Limits()) -> dict[str, bytes]:  # noqa: B008 - frozen
    with unpacked(archive, limits=limits) as folder:
        return {
            path.relative_to(folder).as_posix(): path.read_bytes()
            for path in folder.rglob("*")
            if path.is_file()
        }


def problem_of(archive: Path, limits: Limits = SMALL) -> ImportProblem:
    with pytest.raises(ImportProblem) as caught:
        files_of(archive, limits)
    assert archive.name in message(caught.value.code, caught.value.values)
    return caught.value


def test_an_archive_is_told_by_its_content(tmp_path: Path) -> None:
    assert is_archive(packed(tmp_path, ("a.csv", b"x")).rename(tmp_path / "a.csv"))
    (tmp_path / "b.csv.gz").write_bytes(gzip.compress(b"x"))
    assert is_archive(tmp_path / "b.csv.gz")
    (tmp_path / "c.zip").write_bytes(b"minute,team,type")
    assert not is_archive(tmp_path / "c.zip")
    assert not is_archive(tmp_path)
    assert not is_archive(tmp_path / "none.zip")


def test_members_are_unpacked_with_their_folders(tmp_path: Path) -> None:
    archive = packed(tmp_path, ("events/1.json", b"[]"), ("more/", b""), ("more/1.json", b"1"))
    assert files_of(archive) == {"events/1.json": b"[]", "more/1.json": b"1"}


def test_what_systems_leave_in_archives_is_passed_over(tmp_path: Path) -> None:
    archive = packed(tmp_path, ("a.csv", b"x"), ("__MACOSX/._a.csv", b"y"), (".hidden/b.csv", b"z"))
    assert files_of(archive) == {"a.csv": b"x"}


@pytest.mark.parametrize(
    "name",
    [
        *("../evil.json", "a/../../evil.json", "/etc/evil.json", "C:/evil.json", "c:evil.json"),
        *(
            "..\\evil.json",
            "\\\\host\\share\\evil.json",
            "a//b.json",
            "./a.json",
            "nul",
            "COM1.json",
        ),
        *(
            "COM1.json",
            "a/con.txt/b.json",
            "x\x1b[2J.json",
            "x\u202ejson",
            "a.json ",
            "a.",
            "x" * 300,
        ),
    ],
)
def test_a_name_that_leads_elsewhere_is_refused(tmp_path: Path, name: str) -> None:
    archive = packed(tmp_path, ("good.json", b"[]"), (name, b"[]"))
    assert problem_of(archive).code == "archive_unsafe_name"
    assert {path.name for path in tmp_path.iterdir()} == {"season.zip", "temporary"}


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR, stat.S_IFSOCK])
def test_a_link_or_a_device_is_refused(tmp_path: Path, kind: int) -> None:
    info = zipfile.ZipInfo("events")
    info.external_attr = (kind | 0o777) << 16
    archive = packed(tmp_path, (info, b"/etc"), ("events/passwd", b""))
    assert problem_of(archive).code == "archive_link"


def test_a_name_that_comes_twice_is_refused(tmp_path: Path) -> None:
    archive = packed(tmp_path, ("a.json", b"1"), ("A.JSON", b"2"))
    assert problem_of(archive).code == "archive_twice"


def test_an_encrypted_member_is_refused(tmp_path: Path) -> None:
    archive = packed(tmp_path, ("a.json", b"[]"))
    data = bytearray(archive.read_bytes())
    data[data.index(b"PK\x01\x02") + 8] |= 1
    archive.write_bytes(data)
    assert problem_of(archive).code == "archive_encrypted"


def test_sizes_counts_and_depth_are_bounded(tmp_path: Path) -> None:
    noise = bytes(range(256)) * 8
    assert problem_of(packed(tmp_path, ("a", noise))).code == "archive_member_too_large"
    parts = [(f"{number}", noise[:1500]) for number in range(3)]
    assert problem_of(packed(tmp_path, *parts)).code == "archive_too_large"
    many = [(f"{number}", b"x") for number in range(6)]
    assert problem_of(packed(tmp_path, *many)).code == "archive_too_many"
    assert problem_of(packed(tmp_path, ("a/b/c/d", b"x"))).code == "archive_too_deep"


def test_a_bomb_is_refused_by_how_much_it_is_packed(tmp_path: Path) -> None:
    archive = packed(tmp_path, ("a.json", b"0" * (8 << 20)))
    assert problem_of(archive, Limits()).code == "archive_ratio"
    path = tmp_path / "bomb.json.gz"
    path.write_bytes(gzip.compress(b"0" * (8 << 20)))
    assert problem_of(path, Limits()).code == "archive_ratio"


def test_a_gzip_is_bounded_too(tmp_path: Path) -> None:
    path = tmp_path / "a.json.gz"
    path.write_bytes(gzip.compress(bytes(range(256)) * 10))
    assert problem_of(path).code == "archive_member_too_large"


def test_a_member_that_lies_about_its_size_is_refused(tmp_path: Path) -> None:
    archive = packed(tmp_path, ("a.json", b"x" * 1000))
    data = bytearray(archive.read_bytes())
    at = data.index(b"PK\x01\x02") + 24
    data[at : at + 4] = (10).to_bytes(4, "little")
    archive.write_bytes(data)
    assert problem_of(archive).code in {"archive_damaged", "archive_member_too_large"}


def test_a_list_of_members_beyond_all_measure_is_not_read(tmp_path: Path) -> None:
    archive = packed(tmp_path, ("a.json", b"x"))
    data = bytearray(archive.read_bytes())
    at = data.rindex(b"PK\x05\x06") + 10
    data[at : at + 2] = b"\xff\xff"
    archive.write_bytes(data)
    assert problem_of(archive).code == "archive_too_many"


def test_the_list_of_a_large_archive_is_bounded_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(zipfile, "ZIP_FILECOUNT_LIMIT", 1)
    few = packed(tmp_path, ("a.json", b"x"), ("b.json", b"y"))
    assert b"PK\x06\x06" in few.read_bytes()
    assert files_of(few) == {"a.json": b"x", "b.json": b"y"}
    archive = packed(tmp_path, *((f"{number}", b"x") for number in range(6)))
    data = bytearray(archive.read_bytes())
    at = data.rindex(b"PK\x05\x06") + 10
    data[at : at + 2] = b"\x01\x00"
    archive.write_bytes(data)
    assert problem_of(archive).code == "archive_too_many"


@pytest.mark.parametrize("cut", [5, 30, 60, -1, -25])
def test_a_damaged_archive_is_refused(tmp_path: Path, cut: int) -> None:
    archive = packed(tmp_path, ("a.json", b"x" * 100))
    archive.write_bytes(archive.read_bytes()[:cut])
    assert problem_of(archive).code == "archive_damaged"
    path = tmp_path / "a.gz"
    path.write_bytes(gzip.compress(bytes(range(256)))[:cut])
    assert problem_of(path).code == "archive_damaged"


def test_damaged_content_is_refused(tmp_path: Path) -> None:
    archive = packed(tmp_path, ("a.json", bytes(range(256))))
    data = bytearray(archive.read_bytes())
    data[60:70] = b"\xff" * 10
    archive.write_bytes(data)
    assert problem_of(archive).code == "archive_damaged"


@pytest.mark.parametrize("member", ["xl/workbook.xml", "META-INF/manifest.xml"])
def test_a_workbook_is_told_how_to_be_saved(tmp_path: Path, member: str) -> None:
    archive = packed(tmp_path, ("content.xml", b"<x/>"), (member, b"<x/>"))
    assert problem_of(archive).code == "archive_workbook"


def test_units_of_an_archive_have_both_names(tmp_path: Path) -> None:
    archive = packed(tmp_path, ("cup/final.csv", template()), ("cup/readme.txt", b"hello"))
    with units_among([archive]) as found:
        (unit,) = found
        assert isinstance(unit, Unit)
        assert unit.name == f"season.zip{SEPARATOR}cup/final.csv"
        assert len(read_unit(unit).match.goals) == 4
    assert not unit.path.exists()


def test_what_archives_hold_stands_behind_the_files(tmp_path: Path) -> None:
    archive = packed(tmp_path, ("b.csv", template()))
    packed_file = tmp_path / "d.csv.gz"
    packed_file.write_bytes(gzip.compress(template()))
    for name in ("a.csv", "c.csv"):
        (tmp_path / name).write_bytes(template())
    paths = [tmp_path / "a.csv", archive, tmp_path / "c.csv", packed_file]
    with units_among(paths) as found:
        names = [unit.shown or unit.path.name for unit in found if isinstance(unit, Unit)]
    packed_names = [f"season.zip{SEPARATOR}b.csv", f"d.csv.gz{SEPARATOR}d.csv"]
    assert names == ["a.csv", "c.csv", *packed_names]


def test_an_archive_that_is_refused_or_holds_no_match_is_named(tmp_path: Path) -> None:
    empty = packed(tmp_path, ("readme.txt", b"hello"))
    bad = tmp_path / "bad.zip"
    bad.write_bytes(b"PK\x03\x04 and no more")
    with units_among([empty, bad]) as found:
        problems = [unit for unit in found if isinstance(unit, Refused)]
    assert [refused.path for refused in problems] == [empty, bad]
    codes = [refused.problem.code for refused in problems]
    assert codes == ["archive_without_match", "archive_damaged"]


def test_the_folder_is_gone_whatever_happens(tmp_path: Path) -> None:
    archive = packed(tmp_path, ("a.csv", template()))
    with pytest.raises(KeyboardInterrupt), units_among([archive]):
        raise KeyboardInterrupt


def test_unpacking_can_be_cancelled(tmp_path: Path) -> None:
    class CancelledError(Exception):
        pass

    def cancel() -> None:
        raise CancelledError

    archive = packed(tmp_path, ("a.csv", template()))
    with pytest.raises(CancelledError), units_among([archive], tick=cancel):
        pass
