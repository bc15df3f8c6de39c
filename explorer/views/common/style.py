"""The app-wide look of ordinary widgets: a palette and a style sheet made from the theme.

Views mark what a widget is for with the property ``role``: ``title``, ``secondary``, ``caption``,
``chip``, ``segment``, ``primary``, ``flat``, ``header``, ``panelHeader``, ``strip``, ``error``,
``link``, ``search``.
"""

from __future__ import annotations

import re
from string import Template

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from explorer.canvas.fonts import BODY_SIZE, font
from explorer.canvas.theme import Theme
from explorer.resources import resource_path

BASE_STYLE = "Fusion"
THICKEST_LINE = 2
"""Up to how many pixels a length is a line's, which larger text leaves as it is."""

HANDLE, GROOVE, OVERHANG = 12, 4, 5
"""A slider's handle within its border, its groove, and how far the handle stands out of it.

The style sheet says the same.
"""

_LENGTH = re.compile(r"(\d+)px")

_ROLES: tuple[tuple[QPalette.ColorRole, str], ...] = (
    (QPalette.ColorRole.Window, "panel"),
    (QPalette.ColorRole.WindowText, "text"),
    (QPalette.ColorRole.Base, "field"),
    (QPalette.ColorRole.AlternateBase, "panelAlt"),
    (QPalette.ColorRole.Text, "text"),
    (QPalette.ColorRole.PlaceholderText, "text3"),
    (QPalette.ColorRole.Button, "panelAlt"),
    (QPalette.ColorRole.ButtonText, "text"),
    (QPalette.ColorRole.BrightText, "error"),
    (QPalette.ColorRole.Highlight, "accentTint"),
    (QPalette.ColorRole.HighlightedText, "text"),
    (QPalette.ColorRole.Link, "accent"),
    (QPalette.ColorRole.LinkVisited, "accent"),
    (QPalette.ColorRole.ToolTipBase, "raised"),
    (QPalette.ColorRole.ToolTipText, "text"),
    (QPalette.ColorRole.Light, "raised"),
    (QPalette.ColorRole.Midlight, "hover"),
    (QPalette.ColorRole.Mid, "border"),
    (QPalette.ColorRole.Dark, "borderStrong"),
    (QPalette.ColorRole.Shadow, "borderStrong"),
    (QPalette.ColorRole.Accent, "accent"),
)
_DISABLED = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
)

_SHEET = """
QMainWindow { background: $panel; }
QMainWindow::separator { background: $border; width: 1px; height: 1px; }
QSplitter::handle { background: $border; }
QMenuBar { background: $window; color: $text2; padding: 2px 4px; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $pressed; color: $text; }
QMenu { background: $raised; color: $text; border: 1px solid $border; padding: 4px; }
QMenu::item { padding: 4px 23px 4px 19px; border-radius: 4px; border: 1px solid transparent; }
QMenu::item:selected { background: $pressed; border-color: $borderStrong; }
QMenu::item:disabled { color: $text3; }
QMenu::icon:checked {
  background: $pressed; border: 1px solid $borderStrong; border-radius: 4px; padding: 2px;
}
QMenu::separator { height: 1px; background: $divider; margin: 4px 8px; }
QToolBar { background: $panel; border: none; padding: 0; spacing: 0; }
QStatusBar {
  background: $window; color: $text2; border-top: 1px solid $border; font-size: 12px;
}
QStatusBar::item { border: none; }
QStatusBar QLabel { color: $text2; font-size: 12px; min-height: 16px; padding: 0 6px; }
QFrame#popup { background: $panel; border: 1px solid $borderStrong; }
QToolTip { background: $raised; color: $text; border: 1px solid $border; padding: 4px; }

QDockWidget, QDockWidget > QWidget { background: $panel; }
QLabel { background: transparent; }
QLabel[role="title"] { font-size: 13px; font-weight: 600; color: $text; }
QLabel[role="secondary"] { font-size: 12px; color: $text2; }
QLabel[role="caption"] { font-size: 11px; color: $text3; }
QLabel[role="error"] { font-size: 12px; color: $error; }
QWidget[role="panelHeader"] { background: $panel; border-bottom: 1px solid $divider; }
QWidget[role="header"] { background: $panel; border-bottom: 1px solid $border; }
QWidget[role="strip"] { background: $panel; border-top: 1px solid $divider; }

QPushButton, QToolButton, QComboBox {
  color: $text; background: $panelAlt; border: 1px solid $border;
  border-radius: 4px; padding: 3px 10px; min-height: 20px; font-size: 12px;
}
QToolButton { padding: 3px 6px; }
QToolButton::menu-indicator { image: none; }
QPushButton:hover, QToolButton:hover, QComboBox:hover { background: $hover; }
QPushButton:pressed, QToolButton:pressed { background: $pressed; }
QPushButton:disabled, QToolButton:disabled, QComboBox:disabled { color: $text3; }
QPushButton:checked, QToolButton:checked {
  background: $pressed; border-color: $borderStrong; color: $text;
}
QComboBox:focus, QLineEdit:focus, QAbstractSpinBox:focus {
  border: 1px solid $focus;
}
*[role="primary"] { background: $text; color: $panel; border: 1px solid $text; }
*[role="primary"]:hover { background: $text2; }
*[role="primary"]:disabled { background: $pressed; border-color: $pressed; color: $text3; }
*[role="flat"] { background: transparent; border: 1px solid transparent; }
*[role="flat"]:hover { background: $hover; }
*[role="flat"]:checked { background: $pressed; }
*[role="link"] { background: transparent; border: 1px solid transparent; color: $accent; }
*[role="chip"] { background: $panel; border: 1px solid $border; padding: 2px 8px; color: $text2; }
*[role="chip"]:hover { background: $hover; }
*[role="chip"]:checked { background: $pressed; border-color: $borderStrong; color: $text; }
*[role="chip"]:disabled { color: $text3; }
*[role="segment"] {
  border-radius: 0; border: 1px solid $border; margin-left: -1px; padding: 2px 9px;
  background: $panel; color: $text2;
}
*[role="segment"]:hover { background: $hover; }
*[role="segment"]:checked { background: $pressed; color: $text; font-weight: 600; }

QComboBox QAbstractItemView { background: $raised; color: $text; border: 1px solid $border; }
QComboBox QAbstractItemView::item {
  padding: 2px 5px; border-radius: 4px; border: 1px solid transparent;
}
QComboBox QAbstractItemView::item:selected {
  background: $pressed; color: $text; border-color: $borderStrong;
}
QComboBox::drop-down { border: none; width: 18px; }
QLineEdit, QAbstractSpinBox, QPlainTextEdit, QTextEdit {
  background: $field; color: $text; border: 1px solid $borderStrong; border-radius: 4px;
  padding: 3px 6px; min-height: 20px; selection-background-color: $accentTint;
  selection-color: $text;
}
QLineEdit:disabled, QAbstractSpinBox:disabled, QPlainTextEdit:disabled, QTextEdit:disabled {
  background: $panelAlt; color: $text3; border-color: $border;
}
QLineEdit[role="search"] { padding: 3px 2px; }
QLineEdit > QToolButton {
  background: transparent; border: none; padding: 0; min-height: 0;
}
QTextBrowser { background: $panel; border: none; border-radius: 0; padding: 0; }
QLineEdit[role="time"] {
  border: 1px solid $accent; color: $accent; font-size: 15px; font-weight: 600;
}
QLineEdit[role="time"]:disabled {
  border-color: $border; color: $text; placeholder-text-color: $text2;
}
QLineEdit[state="error"] { border: 1px solid $error; background: $errorTint; color: $error; }
QCheckBox, QRadioButton { font-size: 12px; color: $text; spacing: 6px; }
QCheckBox::indicator, QRadioButton::indicator {
  width: 14px; height: 14px; border: 1px solid $borderStrong; background: $field;
}
QCheckBox::indicator { border-radius: 3px; }
QRadioButton::indicator { border-radius: 7px; }
QCheckBox::indicator:checked { background: $text; border-color: $text; image: url("$tick"); }
QRadioButton::indicator:checked {
  border-color: $text; background: qradialgradient(
    cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5,
    stop: 0 $text, stop: 0.55 $text, stop: 0.65 $field, stop: 1 $field
  );
}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $border; }
QCheckBox:focus, QRadioButton:focus { color: $accent; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border-color: $focus; }
QListWidget[role="pages"]::item { padding: 6px 12px; }

QTabBar { background: $panel; }
QTabBar::tab {
  background: transparent; color: $text2; padding: 7px 12px 6px 12px; border: none;
  border-bottom: 2px solid transparent; font-size: 13px;
}
QTabBar::tab:selected { color: $text; border-bottom: 2px solid $text; font-weight: 600; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:focus { border: 2px solid $focus; border-radius: 4px; padding: 5px 10px 6px 10px; }
QTabWidget::pane { border: none; }

QAbstractItemView {
  background: $panel; alternate-background-color: $panelAlt; color: $text; border: none;
  outline: none; selection-background-color: $accentTint; selection-color: $text; font-size: 12px;
}
QHeaderView { background: $panel; border: none; }
QHeaderView::section {
  background: $panel; color: $text3; border: none; border-bottom: 1px solid $border;
  padding: 4px 6px; font-size: 11px;
}
QTableView { gridline-color: $divider; }
QScrollArea { border: none; background: $panel; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $border; border-radius: 3px; margin: 2px; min-height: 24px; }
QScrollBar::handle:disabled { background: transparent; }
QScrollBar::handle:hover { background: $borderStrong; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSlider::groove:horizontal { height: 4px; background: $border; border-radius: 2px; }
QSlider::handle:horizontal {
  width: 12px; height: 12px; margin: -5px 0; border-radius: $handleRadius;
  background: $panel; border: 1px solid $borderStrong;
}
QSlider::handle:horizontal:hover { border-color: $text2; }
QSlider:horizontal { min-height: 18px; }
QSlider:focus { border: 1px solid $focus; border-radius: 4px; }
QProgressBar { background: $pressed; border: none; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
"""


def palette(theme: Theme) -> QPalette:
    """The theme as Qt's palette, for everything that the style sheet does not name."""
    made = QPalette()
    for role, name in _ROLES:
        made.setColor(role, QColor(theme.colour(name)))
    for role in _DISABLED:
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.colour("text3")))
    return made


def style_sheet(theme: Theme, text_scale: float = 1.0) -> str:
    """The theme as a style sheet; lengths follow the text size, lines stay thin."""
    # Qt draws no round corners where two of them don't fit, borders of a pixel counted in.
    width = round(HANDLE * text_scale) + 2
    height = round(GROOVE * text_scale) + 2 * round(OVERHANG * text_scale)
    round_handle = {"handleRadius": f"{min(width, height) // 2}px"}
    # A style sheet can't colour a picture: there is one for each ground.
    tick = resource_path(f"style/tick-on-{'light' if theme.name.is_dark else 'dark'}.svg")
    sheet = Template(scaled_sheet(_SHEET, text_scale))
    return sheet.substitute(theme.colours, tick=tick.as_posix(), **round_handle)


def scaled_sheet(sheet: str, text_scale: float) -> str:
    """A style sheet whose lengths over ``THICKEST_LINE`` follow the text size."""

    def scaled(found: re.Match[str]) -> str:
        length = int(found[1])
        return f"{length if length <= THICKEST_LINE else round(length * text_scale)}px"

    return _LENGTH.sub(scaled, sheet)


def apply_style(app: QApplication, theme: Theme, text_scale: float = 1.0) -> None:
    """Dress the whole application in a theme, with text in a size, 1 for the design's."""
    style = QStyleFactory.create(BASE_STYLE)
    if app.style().name().lower() != BASE_STYLE.lower():
        app.setStyle(style)
    app.setPalette(palette(theme))
    app.setFont(font(BODY_SIZE * text_scale))
    app.setStyleSheet(style_sheet(theme, text_scale))
