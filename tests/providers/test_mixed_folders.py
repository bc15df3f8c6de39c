"""Folders in which files of every format lie: each match is found, everything else passed over."""

from __future__ import annotations

import shutil
from collections import Counter
from pathlib import Path

from explorer.providers.registry import find_units, read_unit
from explorer.providers.units import Refused, Unit
from tests.shared_data import ROOT, shared

PAIRS = {
    "opta/opta_f24.xml": "opta/opta_f7.xml",
    "sportec/sportec_events.xml": "sportec/sportec_meta.xml",
    "statsperform/statsperform_event_ma3.json": "statsperform/statsperform_event_ma1.json",
    "metrica/metrica_events.json": "metrica/epts_metrica_metadata.xml",
}
ALONE = (
    "datafactory/datafactory_events.json",
    "wyscout_v2/1694426.json",
    "wyscout_v2/2058004.json",
    "statsbomb/events/7581.json",
)


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def test_every_match_of_the_whole_folder_is_found_and_nothing_else() -> None:
    shared("statsbomb/events")
    found = find_units([ROOT])
    assert [unit for unit in found if isinstance(unit, Refused)] == []
    units = {
        unit.path.relative_to(ROOT).as_posix(): unit for unit in found if isinstance(unit, Unit)
    }
    events = {path.relative_to(ROOT).as_posix() for path in ROOT.glob("statsbomb/events/*.json")}
    assert units.keys() == {*PAIRS, *ALONE, *events}
    for path, companion in PAIRS.items():
        assert units[path].companions == (ROOT / companion,)
    for path in (*PAIRS, *ALONE):
        match = read_unit(units[path]).match
        assert match.goals or match.kicks, path


def test_files_of_all_formats_in_one_folder_are_told_apart(tmp_path: Path) -> None:
    for path in (*PAIRS, *PAIRS.values(), *ALONE):
        source = shared(path)
        shutil.copyfile(source, tmp_path / source.name)
    for beside in ("statsbomb/lineups/3869685.json", "statsbomb/competitions.json", "README.md"):
        shutil.copyfile(shared(beside), tmp_path / f"beside-{Path(beside).name}")
    (tmp_path / "empty.json").write_bytes(b"")
    (tmp_path / "notes.txt").write_text("no match", encoding="utf-8")
    units = [unit for unit in find_units([tmp_path]) if isinstance(unit, Unit)]
    assert len(units) == len(find_units([tmp_path])) == len(PAIRS) + len(ALONE)
    keys = Counter(read_unit(unit).match.provider.key for unit in units)
    assert keys == {
        "opta": 1,
        "sportec": 1,
        "statsperform": 1,
        "metrica": 1,
        "datafactory": 1,
        "wyscout": 2,
        "statsbomb": 1,
    }


def test_the_same_files_named_one_by_one_are_the_same_matches() -> None:
    paths = [shared(path) for path in (*PAIRS, *PAIRS.values(), *ALONE)]
    one_by_one = find_units(paths)
    assert {unit.path for unit in one_by_one} == {shared(path) for path in (*PAIRS, *ALONE)}
