"""A module that is loaded when it is first needed, as the app's start needs little of the library.

Type checkers and tools that follow imports see the module itself::

    if TYPE_CHECKING:
        from explorer.library import search
    else:
        search = Later("explorer.library.search")
"""

from __future__ import annotations

import importlib


class Later:
    """Stands for a module, and loads it when something of it is asked for; in any thread."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, attribute: str) -> object:
        return getattr(importlib.import_module(self._name), attribute)
