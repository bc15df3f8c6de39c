"""The user guide in a window of its own, made when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QSize, Qt, Slot
from PySide6.QtWidgets import QWidget

from explorer.resources import resource_path
from explorer.views.common.window_room import place_beside

if TYPE_CHECKING:
    from explorer.views.guide import GuideView

SIZE = QSize(1000, 720)
FOLDER = "guide"
FALLBACK = "en"


class GuideDesk(QObject):
    """Opens the guide in the language of the app, in English where it isn't written in that."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._view: GuideView | None = None

    @property
    def view(self) -> GuideView | None:
        """The guide, None until it is first opened."""
        return self._view

    @Slot()
    def show(self) -> None:
        """Bring the guide up."""
        if self._view is None:
            self._view = self._make()
        self._view.show()
        self._view.raise_()
        self._view.activateWindow()

    def _make(self) -> GuideView:
        # The app's start doesn't wait for what few open.
        from explorer.views.guide import GuideView  # noqa: PLC0415

        folder = resource_path(FOLDER)
        written = folder / f"{QLocale().name().partition('_')[0]}.md"
        path = written if written.is_file() else folder / f"{FALLBACK}.md"
        view = GuideView(path.read_text(encoding="utf-8"), folder, self._window)
        view.setWindowFlag(Qt.WindowType.Window)
        view.setObjectName("guide")
        place_beside(view, SIZE, self._window)
        return view
