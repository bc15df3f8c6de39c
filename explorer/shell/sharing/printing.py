"""Printing the match sheet, with a preview: in light, on the paper that the region uses."""

from __future__ import annotations

import errno
import os
from pathlib import Path

from PySide6.QtCore import QLocale, QMarginsF, QObject, QSize, Qt, Slot
from PySide6.QtGui import QPageLayout, QPageSize, QPaintEngine, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QMessageBox, QWidget

from explorer.analysis.index import MatchIndex
from explorer.app.exporting import ExportProblem, written
from explorer.canvas.fonts import QtTextMeasure
from explorer.canvas.paper_backend import PaperBackend
from explorer.canvas.theme import Theme
from explorer.looking import is_file, is_there
from explorer.scenes.picture import APP_NAME, Picture
from explorer.scenes.sheet import build_sheet
from explorer.shell.sharing.captions import card_texts, title_at
from explorer.views.common.known_words import told
from explorer.views.common.window_room import bounded
from explorer.views.text import message

MARGIN_MM = 15.0
PIXELS_PER_INCH = 96.0
"""Of the logical pixels in which a sheet is laid out: 12 of them are 9 points."""

SIZE = QSize(900, 760)

_PDF_END, _PDF_TAIL = b"%%EOF", 8
"""What a page description ends with, and how many bytes may follow."""

_BROKEN_OFF = (QPrinter.PrinterState.Aborted, QPrinter.PrinterState.Error)


def paper_of(locale: QLocale) -> QPageSize.PageSizeId:
    """The paper that is usual in a region: Letter where Americans measure, else A4."""
    american = locale.measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    return QPageSize.PageSizeId.Letter if american else QPageSize.PageSizeId.A4


def printer_for(index: MatchIndex) -> QPrinter:
    """A printer that is set up for a match's sheet."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title_at(index, index.axis.last))
    printer.setCreator(APP_NAME)
    printer.setPageLayout(
        QPageLayout(
            QPageSize(paper_of(QLocale())),
            QPageLayout.Orientation.Portrait,
            QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM),
            QPageLayout.Unit.Millimeter,
        )
    )
    return printer


def print_sheet(index: MatchIndex, printer: QPrinter, theme: Theme) -> int:
    """Print the sheet of a match on the printer's paper, and return how many pages it has.

    Raises:
        ExportProblem: If the printer doesn't take all of it, or the file that it prints to; then a
            file that was there is as it was.
    """
    path = _file_of(printer)
    if path is None:
        return _print_pages(index, printer, theme, ExportProblem("print-refused"))
    problem = ExportProblem("print-no-file", {"name": path.name})
    try:
        with written(path) as partial:
            printer.setOutputFileName(str(partial))
            pages = _print_pages(index, printer, theme, problem)
            _check_whole(partial)
    finally:
        printer.setOutputFileName(str(path))
    return pages


def _file_of(printer: QPrinter) -> Path | None:
    """The file that a printer prints to; None for paper, for a preview, and for a device."""
    path = Path(printer.outputFileName())
    to_file = printer.outputFileName() and (is_file(path) or not is_there(path))
    prints = printer.paintEngine().type() is QPaintEngine.Type.Pdf
    return path if to_file and prints else None


def _check_whole(path: Path) -> None:
    """Make sure that a page description is there up to its end: Qt doesn't tell of a full disk.

    Raises:
        OSError: If it isn't.
    """
    with path.open("rb") as file:
        file.seek(max(0, path.stat().st_size - len(_PDF_END) - _PDF_TAIL))
        if _PDF_END not in file.read():
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def _print_pages(index: MatchIndex, printer: QPrinter, theme: Theme, problem: ExportProblem) -> int:
    room = printer.pageRect(QPrinter.Unit.Inch)
    width, height = room.width() * PIXELS_PER_INCH, room.height() * PIXELS_PER_INCH
    texts = card_texts(index.match)
    pages = build_sheet(index, texts, width, height, QtTextMeasure(), told)
    painter = QPainter()
    if not painter.begin(printer):
        raise problem
    try:
        for number, page in enumerate(pages):
            if number and not printer.newPage():
                raise problem
            _print_page(painter, page, printer.resolution() / PIXELS_PER_INCH, height, theme)
    finally:
        has_ended = painter.end()
    if not has_ended or printer.printerState() in _BROKEN_OFF:
        raise problem
    return len(pages)


def _print_page(
    painter: QPainter, page: Picture, scale: float, height: float, theme: Theme
) -> None:
    painter.save()
    # Paper that is lower than the least height of a sheet has it smaller.
    fitted = scale * min(1.0, height / page.height)
    painter.scale(fitted, fitted)
    PaperBackend(theme).paint(painter, page.marks, page.viewport)
    painter.restore()


class PrintDesk(QObject):
    """One preview; it prints what it shows."""

    def __init__(self, window: QWidget, index: MatchIndex, theme: Theme) -> None:
        super().__init__(window)
        self._window = window
        self._index = index
        self._theme = theme
        self._printer = printer_for(index)
        self.preview = QPrintPreviewDialog(self._printer, window)
        self.preview.setWindowTitle(message("print-title"))
        self.preview.resize(bounded(SIZE, window))
        self.preview.paintRequested.connect(self.paint)
        self.preview.finished.connect(self.end)
        self.pages = 0

    def open(self) -> None:
        """Show the preview over the window."""
        self.preview.open()

    @Slot(QPrinter)
    def paint(self, printer: QPrinter) -> None:
        """Print, on paper or into the preview; what was not printed is said over the window."""
        try:
            self.pages = print_sheet(self._index, printer, self._theme)
        except ExportProblem as problem:
            self.pages = 0
            text = message(problem.code, problem.values)
            icon, close = QMessageBox.Icon.Warning, QMessageBox.StandardButton.Ok
            box = QMessageBox(icon, message("app-name"), text, close, self._window)
            box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            # The preview is in the midst of printing: nothing waits here for an answer.
            box.open()

    @Slot()
    def end(self) -> None:
        """Forget the preview, then the printer that it has used."""
        self.preview.deleteLater()
        self.deleteLater()
