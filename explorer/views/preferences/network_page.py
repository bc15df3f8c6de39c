"""Whether and how the network may be reached, and where open data comes from."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from explorer.domain.network import (
    TIMEOUTS,
    NetworkAccess,
    ProxyChoice,
    is_proxy_address,
)
from explorer.session.preferences import Preferences
from explorer.views.common.appearance import Appearance
from explorer.views.preferences.forms import Choice, Page, problem, sentence, tell_error
from explorer.views.text import message


class NetworkPage(Page):
    """``address_chosen`` tells where open data shall come from, empty for the usual place."""

    address_chosen = Signal(str)

    name = "network"

    def __init__(
        self, appearance: Appearance, usual_address: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(appearance, parent)
        proxies = [(choice, message(f"preferences-proxy-{choice}")) for choice in ProxyChoice]
        times = [(time, message("preferences-seconds", {"seconds": time})) for time in TIMEOUTS]
        self.allowed = QCheckBox(message("preferences-network-allowed"))
        self.proxy = Choice(appearance, proxies)
        self.proxy_address = QLineEdit()
        self.proxy_address.setPlaceholderText(message("preferences-proxy-example"))
        self.proxy_problem = problem()
        self.timeout = Choice(appearance, times)
        self.address = QLineEdit()
        self.address.setPlaceholderText(usual_address)
        self.address_problem = problem()
        self.add_wide(self.allowed)
        self.add_wide(sentence(message("preferences-network-allowed-hint")))
        self.add("preferences-proxy", self.proxy)
        self.add("preferences-proxy-address", self.proxy_address)
        self.add_wide(self.proxy_problem)
        self.add("preferences-timeout", self.timeout)
        self.add("preferences-open-data", self.address)
        self.add_wide(self.address_problem)
        self.allowed.clicked.connect(self._on_allowed)
        self.proxy.chosen.connect(self._on_proxy)
        self.proxy_address.editingFinished.connect(self._on_proxy_address)
        self.timeout.chosen.connect(self._on_timeout)
        self.address.editingFinished.connect(self._on_address)

    def show_preferences(self, shown: Preferences) -> None:
        """Show what holds now."""
        super().show_preferences(shown)
        network = shown.network
        self.allowed.setChecked(network.allowed)
        self.proxy.show_value(network.proxy)
        self.timeout.show_value(network.timeout)
        if not self.proxy_problem.text():
            self.proxy_address.setText(network.proxy_address)
        for control in (self.proxy, self.timeout, self.address):
            control.setEnabled(network.allowed)
        is_given = network.proxy is ProxyChoice.GIVEN
        self.proxy_address.setEnabled(network.allowed and is_given)

    def show_address(self, address: str) -> None:
        """Show where open data comes from, empty for the usual place."""
        self.address.setText(address)
        tell_error(self.address, self.address_problem, "")

    def refuse_address(self) -> None:
        """Say that open data can't come from what was typed."""
        tell_error(self.address, self.address_problem, message("preferences-open-data-wrong"))

    def restored(self) -> Preferences:
        """Everything on this page as at first."""
        self.address_chosen.emit("")
        tell_error(self.proxy_address, self.proxy_problem, "")
        return replace(self.shown, network=NetworkAccess())

    @Slot()
    def _on_allowed(self) -> None:
        self._tell(replace(self.shown.network, allowed=self.allowed.isChecked()))

    @Slot(object)
    def _on_proxy(self, chosen: ProxyChoice) -> None:
        self._tell(replace(self.shown.network, proxy=chosen))

    @Slot()
    def _on_proxy_address(self) -> None:
        typed = self.proxy_address.text().strip()
        is_wrong = bool(typed) and not is_proxy_address(typed)
        said = message("preferences-proxy-wrong") if is_wrong else ""
        tell_error(self.proxy_address, self.proxy_problem, said)
        if not is_wrong:
            self._tell(replace(self.shown.network, proxy_address=typed))

    @Slot(object)
    def _on_timeout(self, chosen: int) -> None:
        self._tell(replace(self.shown.network, timeout=chosen))

    @Slot()
    def _on_address(self) -> None:
        self.address_chosen.emit(self.address.text().strip())

    def _tell(self, network: NetworkAccess) -> None:
        if network != self.shown.network:
            self.changed.emit(replace(self.shown, network=network))
