"""The dialog for pictures of views, connected with who draws and who writes."""

from __future__ import annotations

from collections.abc import Mapping
from copy import copy

from PySide6.QtWidgets import QWidget

from explorer.app.exporting import suggested_name
from explorer.domain.match import Match
from explorer.scenes.picture import Picture
from explorer.session.state import SessionState
from explorer.shell.sharing.dialog_desk import PictureDesk
from explorer.shell.sharing.saving import Saver
from explorer.shell.sharing.subjects import PaintedView
from explorer.views.common.appearance import Appearance
from explorer.views.sharing.picture_dialog import PictureDialog


def open_picture_dialog(
    window: QWidget,
    views: Mapping[str, PaintedView],
    first: str,
    state: SessionState,
    appearance: Appearance,
    saver: Saver,
) -> PictureDialog:
    """Open the dialog over a window, for the views of its match, one of them chosen.

    Of a match that has not been moved in yet, the whole is chosen: its start shows nothing.

    Raises:
        ValueError: If no match is open.
    """
    if state.index is None:
        raise ValueError("a picture needs a match")
    dialog = PictureDialog(appearance, tuple(views), first, state.playhead, window)
    if state.playhead > state.index.axis.first or state.filter.hide_future:
        dialog.moment.choose(state.playhead)
    _ViewDesk(dialog, views, state.index.match, copy(state), appearance, saver).open()
    return dialog


class _ViewDesk(PictureDesk[PictureDialog]):
    """Draws the view that is chosen in a dialog, and saves or copies it."""

    def __init__(
        self,
        dialog: PictureDialog,
        views: Mapping[str, PaintedView],
        match: Match,
        state: SessionState,
        appearance: Appearance,
        saver: Saver,
    ) -> None:
        super().__init__(dialog, appearance, saver, "share-picture-title")
        self._views = views
        self._match = match
        # The moment that is offered stays the one, though the window goes on beside the dialog.
        self._state = state

    def picture(self) -> Picture:
        """The view."""
        view, caption = self._views[self._dialog.view.value], self._dialog.caption.isChecked()
        return view.picture(with_caption=caption, whole=self._whole, of=self._state)

    @property
    def file_name(self) -> str:
        """A name for its file, without a suffix."""
        return f"{suggested_name(self._match)} {self._dialog.view.value}"

    @property
    def ratio(self) -> float:
        """Pixels a logical pixel."""
        return self._dialog.scale.value

    def text(self) -> str:
        """What the view shows, event by event."""
        return self._views[self._dialog.view.value].text(whole=self._whole, of=self._state)

    @property
    def _whole(self) -> bool:
        return self._dialog.moment.value is None
