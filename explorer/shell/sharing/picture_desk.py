"""The dialog for pictures of views, connected with who draws and who writes."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QWidget

from explorer.app.exporting import suggested_name
from explorer.canvas.theme import Theme
from explorer.scenes.picture import Picture
from explorer.session.match_session import MatchSession
from explorer.shell.sharing.saving import PICTURE_FILTERS, Saver
from explorer.shell.sharing.subjects import PaintedView
from explorer.views.common.appearance import Appearance
from explorer.views.sharing.picture_dialog import PictureDialog
from explorer.views.text import message


def open_picture_dialog(
    window: QWidget,
    views: Mapping[str, PaintedView],
    first: str,
    session: MatchSession,
    appearance: Appearance,
    saver: Saver,
) -> PictureDialog:
    """Open the dialog over a window, with one of its views chosen."""
    dialog = PictureDialog(appearance, tuple(views), first, window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    _PictureDesk(dialog, views, session, appearance, saver)
    dialog.show()
    return dialog


class _PictureDesk(QObject):
    """Draws what is chosen in a dialog, and saves or copies it."""

    def __init__(
        self,
        dialog: PictureDialog,
        views: Mapping[str, PaintedView],
        session: MatchSession,
        appearance: Appearance,
        saver: Saver,
    ) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._views = views
        self._session = session
        self._appearance = appearance
        self._saver = saver
        dialog.changed.connect(self.draw)
        dialog.save_requested.connect(self.save)
        dialog.copy_requested.connect(self.copy)
        self.draw()

    @Slot()
    def draw(self) -> None:
        """Show the picture that is chosen."""
        self._dialog.preview.show_picture(self._picture(), self._theme())

    @Slot()
    def save(self) -> None:
        """Ask where to, and write the picture."""
        match = self._session.state.match
        if match is None:
            return
        name = f"{suggested_name(match)}-{self._dialog.view.value}"
        title = message("share-picture-title")
        path = self._saver.ask(self._dialog, title, name, PICTURE_FILTERS)
        if path is not None:
            ratio = self._dialog.scale.value
            self._saver.write_picture(self._picture(), path, self._theme(), ratio)

    @Slot()
    def copy(self) -> None:
        """Put the picture on the clipboard."""
        text = self._views[self._dialog.view.value].text()
        self._saver.copy(self._picture(), self._theme(), self._dialog.scale.value, text)

    def _picture(self) -> Picture:
        view = self._views[self._dialog.view.value]
        return view.picture(with_caption=self._dialog.caption.isChecked())

    def _theme(self) -> Theme:
        return self._appearance.theme_named(self._dialog.theme.value)
