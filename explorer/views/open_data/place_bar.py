"""Where the data is read from: the network, or a copy on this computer."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QWidget

from explorer.domain.open_data import OpenPlace
from explorer.views.common.elided_label import ElidedLabel
from explorer.views.text import message


class PlaceBar(QWidget):
    """A switch with the place beside it. It asks; only ``show_place`` changes what it shows."""

    network_requested = Signal()
    local_requested = Signal()
    change_requested = Signal()
    reload_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        caption = QLabel(message("open-data-source"))
        caption.setProperty("role", "secondary")
        self.network = QPushButton(message("open-data-network"))
        self.local = QPushButton(message("open-data-local"))
        self._switch = QButtonGroup(self)
        switch = QHBoxLayout()
        switch.setSpacing(0)
        for button in (self.network, self.local):
            button.setCheckable(True)
            button.setProperty("role", "segment")
            self._switch.addButton(button)
            switch.addWidget(button)
        self.place = ElidedLabel()
        self.place.setProperty("role", "secondary")
        self.change = QPushButton(message("open-data-change"))
        self.change.setProperty("role", "flat")
        self.reload = QPushButton(message("open-data-reload"))
        self.reload.setProperty("role", "flat")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        row.addWidget(caption)
        row.addLayout(switch)
        row.addWidget(self.place, 1)
        row.addWidget(self.change)
        row.addWidget(self.reload)
        self.place.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.network.clicked.connect(self.network_requested)
        self.local.clicked.connect(self.local_requested)
        self.change.clicked.connect(self.change_requested)
        self.reload.clicked.connect(self.reload_requested)

    def show_place(self, place: OpenPlace) -> None:
        """Show where the data is read from."""
        (self.network if place.folder is None else self.local).setChecked(True)
        self.place.set_full_text(place.address if place.folder is None else str(place.folder))
