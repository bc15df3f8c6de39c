"""A dock with a header of its own: title, what it holds in a few words, and its buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QDockWidget,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from explorer.views.common.appearance import Appearance
from explorer.views.common.elided_label import ElidedLabel
from explorer.views.common.icons import icon
from explorer.views.common.sizing import keep_height, keep_icon_size
from explorer.views.text import message

HEADER_HEIGHT = 32


class PanelHeader(QWidget):
    """The title bar of a dock. Dragging it moves the dock, as with Qt's own."""

    def __init__(self, title: str, appearance: Appearance, *, closable: bool) -> None:
        super().__init__()
        self.setProperty("role", "panelHeader")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        keep_height(self, appearance, HEADER_HEIGHT)
        self._appearance = appearance
        self._title = QLabel(title)
        self._title.setProperty("role", "title")
        self._summary = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self._summary.setProperty("role", "secondary")
        self._summary.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 0, 6, 0)
        self._row.setSpacing(8)
        self._row.addWidget(self._title)
        self._row.addWidget(self._summary, 1)
        self.close_button: QToolButton | None = None
        if closable:
            self.close_button = QToolButton()
            self.close_button.setProperty("role", "flat")
            self.close_button.setAccessibleName(message("close-panel", {"panel": title}))
            self.close_button.setToolTip(message("close-panel", {"panel": title}))
            keep_icon_size(self.close_button, appearance)
            self._row.addWidget(self.close_button)
        appearance.changed.connect(self.recolour)
        self.recolour()

    def add_button(self, button: QWidget) -> None:
        """Put a button at the right end, before the one that closes the dock."""
        place = self._row.count() - (1 if self.close_button else 0)
        self._row.insertWidget(place, button)

    def add_action(self, action: QAction) -> None:
        """Offer an action as a button that shows only its icon."""
        button = QToolButton()
        button.setProperty("role", "flat")
        button.setDefaultAction(action)
        keep_icon_size(button, self._appearance)
        self.add_button(button)

    @Slot(str)
    def set_summary(self, text: str) -> None:
        """Say in a few words what the dock holds."""
        if text != self._summary.full_text:
            self._summary.set_full_text(text)

    @Slot()
    def recolour(self) -> None:
        """Take over the theme."""
        if self.close_button is not None:
            self.close_button.setIcon(icon("close", self._appearance.theme))


class PanelDock(QDockWidget):
    """A dock of the main window; ``name`` identifies it in stored layouts."""

    def __init__(
        self,
        name: str,
        title: str,
        content: QWidget,
        appearance: Appearance,
        window: QMainWindow,
        *,
        closable: bool = True,
    ) -> None:
        super().__init__(title, window)
        self.setObjectName(name)
        features = QDockWidget.DockWidgetFeature.DockWidgetMovable
        if closable:
            features |= QDockWidget.DockWidgetFeature.DockWidgetClosable
            features |= QDockWidget.DockWidgetFeature.DockWidgetFloatable
        self.setFeatures(features)
        self.header = PanelHeader(title, appearance, closable=closable)
        if self.header.close_button is not None:
            self.header.close_button.clicked.connect(self.close)
        self._no_header = QWidget(self)
        self._no_header.hide()
        self.setTitleBarWidget(self.header)
        self.setWidget(content)

    def show_header(self, shown: bool) -> None:
        """Show the header, or give its room to the content."""
        # Qt keeps the room of a title bar that is only hidden.
        self.header.setVisible(shown)
        self._no_header.setVisible(not shown)
        self.setTitleBarWidget(self.header if shown else self._no_header)
