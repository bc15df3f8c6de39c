"""What the style sheet makes of ordinary widgets."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from explorer.canvas.theme import ThemeName, theme
from explorer.views.common.style import style_sheet


@pytest.mark.parametrize("name", ThemeName)
def test_a_field_that_can_t_be_used_has_another_ground_and_a_fainter_line(
    qtbot: QtBot, name: ThemeName
) -> None:
    look = theme(name)
    window = QWidget()
    qtbot.addWidget(window)
    window.setStyleSheet(style_sheet(look))
    field = QLineEdit(window)
    field.resize(120, 28)

    def seen() -> tuple[str, ...]:
        image = field.grab().toImage()
        return tuple(image.pixelColor(x, 14).name().upper() for x in (0, 100))

    assert seen() == (look.colour("borderStrong"), look.colour("field"))
    field.setEnabled(False)
    assert seen() == (look.colour("border"), look.colour("panelAlt"))
