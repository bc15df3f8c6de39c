"""The small Debian where there is no mirror to make it from, or none to install from any more."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.packaging import small_debian


def test_it_says_in_a_sentence_that_the_mirror_can_not_be_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(small_debian, "KEPT", tmp_path / "kept")
    monkeypatch.setattr(small_debian, "_mirror", lambda suite: (tmp_path / suite).as_uri())
    with pytest.raises(
        pytest.fail.Exception, match=r"^the packages .*can't be used: .+\)$"
    ) as told:
        small_debian.make(tmp_path / "root")
    assert "\n" not in str(told.value)
    assert list((tmp_path / "kept").iterdir()) == []
