"""What the app remembers between two starts."""

from __future__ import annotations

import hashlib
import logging
from contextlib import suppress
from enum import StrEnum
from pathlib import Path
from urllib.parse import quote

from PySide6.QtCore import QByteArray, QSettings

from explorer.canvas.colour_space import is_colour
from explorer.domain.folding import fold
from explorer.folders import cache_folder, config_folder
from explorer.session.preferences import MotionChoice, Preferences, ThemeChoice
from explorer.shell.preference_values import changed_values, read_preferences

_LOG = logging.getLogger(__name__)

RECENT_COMMANDS = 6
"""How many of the commands that were chosen last are remembered."""


class LayoutKind(StrEnum):
    """The two layouts that are remembered apart."""

    WIDE = "wide"
    NARROW = "narrow"


class Settings:
    """Typed access to the settings file; with no path nothing is read and nothing is kept.

    A file that can't be read whole is copied beside itself before it is written to.
    """

    def __init__(self, path: Path | None) -> None:
        self._store = QSettings(str(path), QSettings.Format.IniFormat) if path else None
        self._is_looked_through = False

    @classmethod
    def of_user(cls) -> Settings:
        """The settings of the user who runs the app."""
        return cls(config_folder() / "settings.ini")

    @property
    def preferences(self) -> Preferences:
        """What the user prefers; the default wherever nothing that can be used is stored."""
        return read_preferences(self._value)

    def keep_preferences(self, before: Preferences, after: Preferences) -> None:
        """Remember what differs between two records."""
        for key, value in changed_values(before, after).items():
            self._keep(key, value)

    @property
    def unwritable(self) -> Path | None:
        """The settings file if what was to be kept can't be written to it; None if it could."""
        if self._store is None:
            return None
        self._store.sync()
        fine = self._store.status() is QSettings.Status.NoError
        return None if fine else Path(self._store.fileName())

    def kit(self, team: str) -> str | None:
        """The colour that the user gave a team, as ``#RRGGBB``; None for none."""
        stored = str(self._value(_kit_key(team), "") or "")
        return stored if is_colour(stored) else None

    def keep_kit(self, team: str, colour: str | None) -> None:
        """Remember a team's colour, or forget it."""
        self._keep(_kit_key(team), colour or "")

    @property
    def theme(self) -> ThemeChoice:
        """The chosen theme; SYSTEM where none or an unknown one is stored."""
        return self.preferences.look.theme

    @property
    def language(self) -> str | None:
        """The code of the chosen language; None where the system's is followed."""
        return self.preferences.language

    @property
    def motion(self) -> MotionChoice:
        """The chosen motion; SYSTEM where none or an unknown one is stored."""
        return self.preferences.look.motion

    @property
    def last_match(self) -> str | None:
        """The library id of the match that was open last."""
        stored = self._value("match/last", None)
        return str(stored) if stored else None

    def keep_last_match(self, match_id: str) -> None:
        """Remember the match that is open."""
        self._keep("match/last", match_id)

    @property
    def side_by_side(self) -> bool | None:
        """Whether pitch and shootout stand side by side; None where the user never chose."""
        stored = self._value("window/side_by_side", None)
        return None if stored is None else str(stored).lower() == "true"

    @side_by_side.setter
    def side_by_side(self, chosen: bool) -> None:
        self._keep("window/side_by_side", chosen)

    @property
    def open_data_address(self) -> str | None:
        """The address that open data is read from; None where the user never chose one."""
        stored = self._value("open_data/address", None)
        return str(stored) if stored else None

    @open_data_address.setter
    def open_data_address(self, address: str) -> None:
        self._keep("open_data/address", address)

    @property
    def open_data_folder(self) -> Path | None:
        """The folder with a copy of the open data; None where there is none."""
        stored = self._value("open_data/folder", None)
        return Path(str(stored)) if stored else None

    @open_data_folder.setter
    def open_data_folder(self, folder: Path) -> None:
        self._keep("open_data/folder", str(folder))

    @property
    def open_data_local(self) -> bool:
        """Whether open data was last read from the folder."""
        return str(self._value("open_data/local", False)).lower() == "true"

    @open_data_local.setter
    def open_data_local(self, local: bool) -> None:
        self._keep("open_data/local", local)

    @property
    def recent_commands(self) -> tuple[str, ...]:
        """The keys of the commands that were chosen last in the palette, the newest first."""
        return tuple(str(self._value("palette/recent", "")).splitlines())

    @recent_commands.setter
    def recent_commands(self, keys: tuple[str, ...]) -> None:
        self._keep("palette/recent", "\n".join(keys[:RECENT_COMMANDS]))

    def recent(self, library: str) -> str:
        """The matches and files that were open last over a library, as ``recents`` writes them."""
        return str(self._value(_recent_key(library), ""))

    def keep_recent(self, library: str, items: str) -> None:
        """Remember the matches and files that were open last over a library."""
        self._keep(_recent_key(library), items)

    @property
    def update_address(self) -> str | None:
        """Where newer versions are asked for; None where the user named no place."""
        stored = self._value("updates/address", None)
        return str(stored) if stored else None

    @update_address.setter
    def update_address(self, address: str) -> None:
        self._keep("updates/address", address)

    @property
    def geometry(self) -> QByteArray | None:
        """Size and place of the window as Qt stores them."""
        return self._bytes("window/geometry")

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._keep("window/geometry", geometry)

    @property
    def title_bar(self) -> int:
        """How high the system's bar over the window was, in logical pixels; 0 where unknown."""
        stored = str(self._value("window/title_bar", ""))
        return int(stored) if stored.isdecimal() else 0

    @title_bar.setter
    def title_bar(self, height: int) -> None:
        self._keep("window/title_bar", height)

    def layout(self, kind: LayoutKind, text_size: int = 100) -> QByteArray | None:
        """Where the docks stand at a size of text in percent, as Qt stores it."""
        return self._bytes(_layout_key(kind, text_size))

    def keep_layout(self, kind: LayoutKind, layout: QByteArray, text_size: int = 100) -> None:
        """Remember where the docks stand at a size of text in percent."""
        self._keep(_layout_key(kind, text_size), layout)

    def forget_window(self) -> None:
        """Drop where the window stands and all layouts."""
        self.forget_layouts()
        if (store := self._to_change()) is not None:
            store.remove("window/geometry")

    def forget_layouts(self) -> None:
        """Drop all layouts, so that the next start has the default ones."""
        if (store := self._to_change()) is not None:
            store.remove("layout")

    def _bytes(self, key: str) -> QByteArray | None:
        stored = self._value(key, None)
        return stored if isinstance(stored, QByteArray) else None

    def _value(self, key: str, default: object) -> object:
        return default if self._store is None else self._store.value(key, default)

    def _keep(self, key: str, value: object) -> None:
        if (store := self._to_change()) is not None:
            store.setValue(key, value)

    def _to_change(self) -> QSettings | None:
        """The store; before the first change a copy is made of a file that is damaged."""
        store = self._store
        if store is not None and not self._is_looked_through:
            self._is_looked_through = True
            # Qt reads a section when it is asked for, and what can't be read is lost on writing.
            store.allKeys()
            if store.status() is QSettings.Status.FormatError:
                _set_aside(Path(store.fileName()))
        return store


def _set_aside(path: Path) -> None:
    import shutil  # noqa: PLC0415  seldom needed

    _LOG.warning("The settings in %s can't be read whole", path.name)
    with suppress(OSError):
        shutil.copyfile(path, path.with_suffix(".broken"))


def _layout_key(kind: LayoutKind, text_size: int) -> str:
    return f"layout/{kind}" if text_size == 100 else f"layout/{kind}-{text_size}"


def _kit_key(team: str) -> str:
    """One for a team whatever case and accents its name has, and without what parts keys."""
    return f"kits/{quote(fold(team), safe='')}"


def _recent_key(library: str) -> str:
    # A label may hold what divides keys, and is nothing to be read elsewhere.
    return f"recent/{hashlib.blake2b(library.encode(errors='replace'), digest_size=8).hexdigest()}"


def open_data_cache() -> Path:
    """The folder for lists of open data that were read; it may be deleted at any time."""
    return cache_folder() / "open-data"
