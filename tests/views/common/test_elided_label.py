from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from explorer.views.common.elided_label import ElidedLabel

NAME = "a-rather-long-name-of-a-file-2023.json"


@pytest.fixture
def label(qtbot: QtBot) -> ElidedLabel:
    made = ElidedLabel(NAME)
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_text_that_fits_is_whole_and_needs_no_tooltip(label: ElidedLabel) -> None:
    label.resize(label.sizeHint())
    assert label.text() == NAME
    assert label.toolTip() == ""


def test_a_text_that_does_not_fit_is_cut_in_the_middle(label: ElidedLabel) -> None:
    label.resize(120, 20)
    assert label.fontMetrics().horizontalAdvance(label.text()) <= 120
    assert label.text().startswith("a-rat")
    assert label.text().endswith(".json")
    assert label.toolTip() == label.full_text == NAME


def test_a_screen_reader_gets_the_whole_text(label: ElidedLabel) -> None:
    label.resize(60, 20)
    assert label.accessibleName() == NAME


def test_markup_is_no_markup(qtbot: QtBot) -> None:
    label = ElidedLabel("<b>a</b>.json")
    qtbot.addWidget(label)
    label.resize(400, 20)
    assert label.text() == "<b>a</b>.json"


def test_a_font_may_still_be_set_on_a_new_label(qtbot: QtBot) -> None:
    """A style sheet keeps the font that a label has when it is polished."""
    label = ElidedLabel(NAME)
    qtbot.addWidget(label)
    assert not label.testAttribute(Qt.WidgetAttribute.WA_WState_Polished)
