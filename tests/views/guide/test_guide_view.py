from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QPixmap, QTextDocument
from pytestqt.qtbot import QtBot

from explorer.views.guide import GuideView

IMAGE = QTextDocument.ResourceType.ImageResource.value


@pytest.fixture
def view(qtbot: QtBot, tmp_path: Path) -> GuideView:
    folder = tmp_path / "guide"
    folder.mkdir()
    picture = QPixmap(1200, 300)
    picture.fill(QColor("red"))
    picture.save(str(folder / "wide.png"))
    picture.save(str(tmp_path / "outside.png"))
    made = GuideView("## 1. One\n\nFirst.\n\n![wide](wide.png)\n\n## 2. Two\n\nSecond.", folder)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    return made


def test_it_opens_at_the_first_task_and_shows_the_one_that_is_chosen(view: GuideView) -> None:
    assert view.contents.count() == 2
    assert "First." in view.page.toPlainText()

    view.contents.setCurrentRow(1)

    assert "Second." in view.page.toPlainText()
    assert "First." not in view.page.toPlainText()


def test_a_picture_is_never_wider_than_the_page(view: GuideView) -> None:
    for width in (1000, 500):
        view.resize(width, 700)
        picture = view.page.loadResource(IMAGE, QUrl("wide.png"))

        assert isinstance(picture, QPixmap)
        assert picture.deviceIndependentSize().width() <= view.page.viewport().width()
        assert view.page.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize(
    "name", ["../outside.png", "file:///etc/hostname", "https://example.org/a"]
)
def test_nothing_from_outside_the_guide_is_loaded(view: GuideView, name: str) -> None:
    assert view.page.loadResource(IMAGE, QUrl(name)) is None
