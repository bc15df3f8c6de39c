"""Libraries for the tests, each in a file or a database of its own."""

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
    """The file of a library, for what only a file can do."""
    return tmp_path / "library.sqlite"


@pytest.fixture
def store(opened: Opener, spec: str) -> SqlMatchStore:
    """An empty library, once in a file and once on a server."""
    return opened(spec)
