"""What the desks have in common that connect a sharing dialog with who draws and who writes."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Slot

from explorer.canvas.figure_measure import lacking
from explorer.canvas.theme import Theme
from explorer.scenes.picture import Picture, said_on
from explorer.shell.sharing.saving import PICTURE_FILTERS, Saver
from explorer.views.common.appearance import Appearance
from explorer.views.sharing.dialog import SharingDialog
from explorer.views.text import message

Dialog = TypeVar("Dialog", bound=SharingDialog)


class DialogDesk(QObject, Generic[Dialog]):
    """Shows what is chosen in a dialog, and saves it; it goes with the dialog."""

    def __init__(self, dialog: Dialog, appearance: Appearance, saver: Saver) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._appearance = appearance
        self._saver = saver
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.changed.connect(self.on_changed)
        dialog.save_requested.connect(self.on_save)

    def open(self) -> None:
        """Show the dialog, with what is chosen first."""
        self.draw()
        self._dialog.show()

    @property
    def theme(self) -> Theme:
        """The look that is chosen."""
        return self._appearance.theme_named(self._dialog.theme.value)

    def draw(self) -> None:
        """Show what is chosen."""
        raise NotImplementedError

    def save(self) -> None:
        """Ask where to, and write what is chosen."""
        raise NotImplementedError

    @Slot()
    def on_changed(self) -> None:
        """Something else is chosen."""
        self.draw()

    @Slot()
    def on_save(self) -> None:
        """What is chosen is wanted as a file."""
        self.save()


class PictureDesk(DialogDesk[Dialog]):
    """A desk whose dialog is of one picture, which can be copied, too."""

    def __init__(
        self, dialog: Dialog, appearance: Appearance, saver: Saver, save_title: str
    ) -> None:
        """Connect a dialog.

        Args:
            dialog: The dialog.
            appearance: How the app looks.
            saver: Writes files and fills the clipboard.
            save_title: The key of what the dialog that asks for a file is called.
        """
        super().__init__(dialog, appearance, saver)
        self._save_title = save_title
        dialog.copy_requested.connect(self.on_copy)

    def picture(self) -> Picture:
        """The picture that is chosen."""
        raise NotImplementedError

    @property
    def file_name(self) -> str:
        """A name for its file, without a suffix."""
        raise NotImplementedError

    @property
    def ratio(self) -> float:
        """Pixels a logical pixel."""
        raise NotImplementedError

    def text(self) -> str:
        """The picture in words, for where no picture can be pasted."""
        raise NotImplementedError

    def draw(self) -> None:
        """Show the picture that is chosen, and say which of its characters can't be drawn."""
        picture = self.picture()
        self._dialog.preview.show_picture(picture, self.theme)
        boxes = lacking("".join(said_on(picture.marks)))
        self._dialog.show_notice(message("share-boxes", {"characters": boxes}) if boxes else "")

    def save(self) -> None:
        """Ask where to, and write the picture."""
        title = message(self._save_title)
        path = self._saver.ask(self._dialog, title, self.file_name, PICTURE_FILTERS)
        if path is not None:
            self._saver.write_picture(self.picture(), path, self.theme, self.ratio)

    @Slot()
    def on_copy(self) -> None:
        """Put the picture on the clipboard."""
        self._saver.copy(self.picture(), self.theme, self.ratio, self.text())
