from __future__ import annotations

from pathlib import Path

import pytest

from explorer.app.whole_files import replaced


def test_a_file_takes_its_place_at_the_end(tmp_path: Path) -> None:
    path = tmp_path / "a.svg"
    path.write_text("old", encoding="utf-8")
    with replaced(path) as partial:
        assert (partial.parent, partial.suffix) == (tmp_path, ".svg")
        partial.write_text("new", encoding="utf-8")
        assert path.read_text(encoding="utf-8") == "old"
    assert path.read_text(encoding="utf-8") == "new"
    assert list(tmp_path.iterdir()) == [path]


def test_the_disk_is_waited_for_unless_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[int] = []
    monkeypatch.setattr("os.fsync", synced.append)
    with replaced(tmp_path / "a.svg", sync=False) as partial:
        partial.write_bytes(b"new")
    assert ((tmp_path / "a.svg").read_bytes(), synced) == (b"new", [])
    with replaced(tmp_path / "a.svg") as partial:
        partial.write_bytes(b"newer")
    assert ((tmp_path / "a.svg").read_bytes(), len(synced)) == (b"newer", 1)


def test_what_fails_leaves_the_old_file_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.svg"
    path.write_text("old", encoding="utf-8")

    def fail() -> None:
        with replaced(path) as partial:
            partial.write_text("half", encoding="utf-8")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert path.read_text(encoding="utf-8") == "old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("name", ["a" * 250, "名" * 83], ids=["latin", "han"])
def test_a_long_name_can_be_written(tmp_path: Path, name: str) -> None:
    path = tmp_path / f"{name}.svg"
    with replaced(path) as partial:
        partial.write_bytes(b"new")
    assert path.read_bytes() == b"new"
