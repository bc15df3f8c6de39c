"""The language of the window."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from explorer.session.preferences import Preferences
from explorer.views.common.appearance import Appearance
from explorer.views.preferences.forms import Choice, Page, sentence
from explorer.views.text import message


class LanguagePage(Page):
    """The system's language or one of those there are, each under its own name."""

    name = "language"

    def __init__(
        self,
        appearance: Appearance,
        languages: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        """Make the page.

        Args:
            appearance: How the app looks.
            languages: The code and the name of each language.
            parent: What it belongs to.
        """
        super().__init__(appearance, parent)
        self._codes = [code for code, _name in languages]
        system = (None, message("preferences-language-system"))
        self.language = Choice(appearance, [system, *languages])
        self.add("preferences-language-choice", self.language)
        self.add_wide(sentence(message("preferences-language-explained")))
        self.language.chosen.connect(self._on_chosen)

    def show_preferences(self, shown: Preferences) -> None:
        """Show what holds now; a language that there isn't any more is the system's."""
        super().show_preferences(shown)
        self.language.show_value(shown.language if shown.language in self._codes else None)

    def restored(self) -> Preferences:
        """The system's language."""
        return replace(self.shown, language=None)

    @Slot(object)
    def _on_chosen(self, code: str | None) -> None:
        self.changed.emit(replace(self.shown, language=code))
