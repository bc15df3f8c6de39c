"""Libraries for the tests, each in a file of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from explorer.library.opening import open_store
from explorer.library.store import SqlMatchStore

Opener = Callable[..., SqlMatchStore]


@pytest.fixture
def opened() -> Iterator[Opener]:
    """``open_store`` without a seed, closing what it opened."""
    stores: list[SqlMatchStore] = []

    def opener(spec: str | Path) -> SqlMatchStore:
        stores.append(open_store(str(spec)))
        return stores[-1]

    yield opener
    for store in stores:
        store.close()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "library.sqlite"


@pytest.fixture
def store(opened: Opener, path: Path) -> SqlMatchStore:
    return opened(path)
