"""The box About, filled with what the library and the packages say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import PySide6
from PySide6.QtCore import QObject, QSize, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QWidget

from explorer import __version__
from explorer.app.crediting import credits_of
from explorer.domain.ports import LibraryError, MatchSearch
from explorer.domain.query import LibraryFacet, Query, Sought
from explorer.resources import resource_path
from explorer.shell.discretion import discreet
from explorer.shell.window_sizes import fitting
from explorer.views.common.aside import LAST_READ_SECONDS, Aside
from explorer.views.common.asking import Lane
from explorer.views.common.known_words import credit_text
from explorer.views.text.wording import provider_text

if TYPE_CHECKING:
    from explorer.app.licences import Component
    from explorer.views.about import AboutView

SIZE = QSize(860, 600)
_RULE = "\n\n" + 72 * "─" + "\n\n"
"""Between two texts of one licence."""


@dataclass(frozen=True, slots=True)
class _Data:
    """The keys of the providers in the library; None where it doesn't answer."""

    providers: tuple[str, ...] | None


class AboutDesk(QObject):
    """Makes the box when it is asked for; what takes time comes into it from another thread."""

    def __init__(self, window: QWidget, store: MatchSearch) -> None:
        super().__init__(window)
        self._window = window
        self._store = store
        self._view: AboutView | None = None
        self._threads = Aside(at_once=1)
        self._data, self._licences = Lane(self._threads, self), Lane(self._threads, self)
        self._data.answered.connect(self.on_data)
        self._licences.answered.connect(self.on_licences)

    @property
    def view(self) -> AboutView | None:
        """The box, None until it is first opened."""
        return self._view

    @property
    def is_busy(self) -> bool:
        """Whether something is still to come into the box."""
        return self._data.is_busy or self._licences.is_busy

    @Slot()
    def show(self) -> None:
        """Bring the box up."""
        if self._view is None:
            self._view = self._make()
            self._licences.ask(_read_components)
        self._data.ask(partial(_read_providers, self._store))
        self._view.show()
        self._view.raise_()
        self._view.activateWindow()

    @Slot(object)
    def on_data(self, data: _Data) -> None:
        """Name the providers."""
        if self._view is None:
            return
        if data.providers is None:
            self._view.show_no_data()
        else:
            told = [(provider_text(key), credit_text(credits_of([key]))) for key in data.providers]
            self._view.show_data(told)

    @Slot(object)
    def on_licences(self, found: Sequence[Component]) -> None:
        """List the components."""
        # Loaded by now, as the box is there.
        from explorer.views import about  # noqa: PLC0415

        if self._view is not None:
            self._view.licences.show_components(
                [
                    about.Component(one.name, one.version, one.licence, one.home, _told(one))
                    for one in found
                ]
            )

    @Slot()
    def finish(self) -> None:
        """Let go of the library."""
        self._data.close()
        self._licences.close()
        self._threads.wait(LAST_READ_SECONDS)

    def _make(self) -> AboutView:
        # The app's start doesn't wait for what few open.
        from explorer.shell.diagnosis import versions  # noqa: PLC0415
        from explorer.views.about import AboutView  # noqa: PLC0415

        folder = discreet(str(Path(PySide6.__file__).parent))
        icon = QIcon(str(resource_path("app/icon.svg")))
        view = AboutView(__version__, versions(), folder, icon, self._window)
        view.setObjectName("about-box")
        view.resize(fitting(SIZE, self._window))
        return view


def _read_providers(store: MatchSearch) -> _Data:
    try:
        facets = store.overview(Query(), Sought.MATCHES).facets
    except LibraryError:
        return _Data(None)
    return _Data(tuple(str(tally.value) for tally in facets.get(LibraryFacet.PROVIDER, ())))


def _read_components() -> Sequence[Component]:
    from explorer.app.licences import components  # noqa: PLC0415  only for the box

    return components()


def _told(component: Component) -> str:
    parts = [f"{text.name}\n\n{text.text.strip()}" for text in component.texts]
    return _RULE.join(([component.holds] if component.holds else []) + parts)
