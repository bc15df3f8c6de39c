"""What holds for every format of two files."""

from __future__ import annotations

from pathlib import Path

import pytest

from explorer.providers.base import ImportProblem
from explorer.providers.registry import read_unit
from explorer.providers.units import Unit
from tests.shared_data import shared

PAIRS = {
    "opta": ("opta/opta_f24.xml", "opta/opta_f7.xml"),
    "sportec": ("sportec/sportec_events.xml", "sportec/sportec_meta.xml"),
    "statsperform": (
        "statsperform/statsperform_event_ma3.json",
        "statsperform/statsperform_event_ma1.json",
    ),
}
SECRET = b'<!DOCTYPE feed [<!ENTITY secret SYSTEM "file:///etc/passwd">]><feed>&secret;</feed>'


def copied(folder: Path, provider: str) -> Unit:
    paths = [folder / Path(relative).name for relative in PAIRS[provider]]
    for path, relative in zip(paths, PAIRS[provider], strict=True):
        path.write_bytes(shared(relative).read_bytes())
    return Unit(paths[0], (paths[1],), provider)


@pytest.mark.parametrize("provider", PAIRS)
@pytest.mark.parametrize("which", [0, 1])
def test_neither_file_may_declare_entities(tmp_path: Path, provider: str, which: int) -> None:
    unit = copied(tmp_path, provider)
    hit = (unit.path, *unit.companions)[which]
    hit.write_bytes(SECRET)
    with pytest.raises(ImportProblem) as caught:
        read_unit(unit)
    # One of JSON's has no such thing, and XML in its place is looked through as well.
    assert (caught.value.code, caught.value.values["name"]) == ("xml_with_dtd", hit.name)


@pytest.mark.parametrize("provider", PAIRS)
def test_a_companion_that_is_gone_is_a_problem(tmp_path: Path, provider: str) -> None:
    unit = copied(tmp_path, provider)
    unit.companions[0].unlink()
    with pytest.raises(ImportProblem) as caught:
        read_unit(unit)
    assert caught.value.code == "file_missing"


@pytest.mark.parametrize("provider", PAIRS)
def test_a_unit_without_its_companion_is_refused(tmp_path: Path, provider: str) -> None:
    unit = copied(tmp_path, provider)
    with pytest.raises(ImportProblem) as caught:
        read_unit(Unit(unit.path, provider=provider))
    assert caught.value.code.endswith("_alone")


@pytest.mark.parametrize("provider", PAIRS)
def test_progress_grows_to_the_end_and_may_cancel(tmp_path: Path, provider: str) -> None:
    class Cancelled(Exception):  # noqa: N818 - nothing went wrong
        pass

    unit, shares = copied(tmp_path, provider), list[float]()
    read_unit(unit, shares.append)
    assert shares == sorted(shares)
    assert shares[-1] == 1.0

    def stop(share: float) -> None:
        if share > 0.5:
            raise Cancelled

    with pytest.raises(Cancelled):
        read_unit(unit, stop)
