"""Widgets in rows as words in a paragraph, whatever else was laid out and is gone."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from explorer.views.common.flow_layout import FlowLayout

WIDTH, HEIGHT, GAP = 50, 20, 6


class Block(QWidget):
    def sizeHint(self) -> QSize:
        return QSize(WIDTH, HEIGHT)


def flow_of(home: QWidget, count: int) -> tuple[FlowLayout, list[Block]]:
    flow = FlowLayout(home, gap=GAP)
    flow.setContentsMargins(0, 0, 0, 0)
    blocks = [Block() for _ in range(count)]
    for block in blocks:
        flow.addWidget(block)
    return flow, blocks


def test_it_goes_on_in_the_next_row_where_one_does_not_fit(qtbot: QtBot) -> None:
    home = QWidget()
    qtbot.addWidget(home)
    flow, blocks = flow_of(home, 3)
    home.resize(2 * WIDTH + GAP, 100)
    home.show()
    QApplication.processEvents()
    assert [block.parentWidget() for block in blocks] == [home] * 3
    assert [(block.x(), block.y()) for block in blocks] == [
        (0, 0),
        (WIDTH + GAP, 0),
        (0, HEIGHT + GAP),
    ]
    assert flow.heightForWidth(3 * WIDTH + 2 * GAP) == HEIGHT


def test_a_widget_that_is_deleted_leaves_no_gap(qtbot: QtBot) -> None:
    home = QWidget()
    qtbot.addWidget(home)
    flow, blocks = flow_of(home, 3)
    home.show()
    shiboken6.delete(blocks[0])
    QApplication.processEvents()
    assert flow.count() == 2
    assert blocks[1].pos().x() == 0


def test_its_items_live_on_where_the_layout_of_an_earlier_item_goes(qtbot: QtBot) -> None:
    """PySide keeps the Python side of an item that Qt deleted, and gives it to the next there."""
    home, column = QWidget(), QWidget()
    qtbot.addWidget(home)
    label = QLabel(home)
    inner, foot = QVBoxLayout(column), QHBoxLayout()
    foot.addWidget(label)
    inner.addLayout(foot)
    row = QWidget(home)
    flow, blocks = FlowLayout(row), [Block() for _ in range(12)]
    label.setParent(home)
    # At once, so that the first of them gets the memory of the label's.
    for block in blocks:
        flow.addWidget(block)
    shiboken6.delete(column)
    items = [flow.itemAt(index) for index in range(flow.count())]
    assert [item is not None and shiboken6.isValid(item) for item in items] == [True] * 12
