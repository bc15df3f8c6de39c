"""The match sheet on paper: its text, its pages, the paper of a region, and its preview."""

from __future__ import annotations

import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAction, QPageSize
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewWidget
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from explorer.analysis.index import MatchIndex
from explorer.app.exporting import ExportProblem
from explorer.canvas.theme import ThemeName, theme
from explorer.shell.composition import Desk
from explorer.shell.sharing.preview_look import ICONS
from explorer.shell.sharing.printing import paper_of, print_sheet, printer_for
from explorer.views.common.icons import icon
from explorer.views.text import message
from tests.bundled import bundled
from tests.shell.sharing.test_desk import action_of


def pdf_printer(path: Path) -> QPrinter:
    """A printer set up for the bundled match, which prints to a file."""
    printer = printer_for(MatchIndex(bundled()))
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


@contextmanager
def no_larger_than(size: int) -> Iterator[None]:
    """Lets no file grow beyond a size in bytes, as a full disk doesn't."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def printed(path: Path, paper: QPageSize.PageSizeId | None = None) -> PdfReader:
    index = MatchIndex(bundled())
    printer = pdf_printer(path)
    if paper is not None:
        printer.setPageSize(QPageSize(paper))
    pages = print_sheet(index, printer, theme(ThemeName.LIGHT))
    reader = PdfReader(path)
    assert len(reader.pages) == pages
    return reader


@pytest.mark.usefixtures("qapp")
def test_a_sheet_is_printed_with_real_text(tmp_path: Path) -> None:
    reader = printed(tmp_path / "sheet.pdf", QPageSize.PageSizeId.A4)
    text = " ".join(" ".join(page.extract_text() for page in reader.pages).split())
    for part in (
        "4–4",
        "Miami 5–3 on penalties",
        "Quignon",
        "about that minute",
        "Report",
        "Sources",
    ):
        assert part in text
    assert "Facts from public reports of the match." in text
    assert "Page 1 of 2" in text
    assert reader.metadata is not None
    assert reader.metadata.title == "FC Dallas 4–4 Inter Miami CF (3–5)"


@pytest.mark.usefixtures("qapp")
def test_a_sheet_keeps_its_margins_on_any_paper(tmp_path: Path) -> None:
    for paper, size in (
        (QPageSize.PageSizeId.A4, (595, 842)),
        (QPageSize.PageSizeId.Letter, (612, 792)),
        (QPageSize.PageSizeId.A6, (298, 420)),
    ):
        reader = printed(tmp_path / f"{paper.name}.pdf", paper)
        box = reader.pages[0].mediabox
        assert (round(box.width), round(box.height)) == pytest.approx(size, abs=1)


@pytest.mark.parametrize(
    ("locale", "paper"),
    [
        ("en_US", QPageSize.PageSizeId.Letter),
        ("en_GB", QPageSize.PageSizeId.A4),
        ("es_ES", QPageSize.PageSizeId.A4),
    ],
)
def test_the_paper_is_that_of_the_region(locale: str, paper: QPageSize.PageSizeId) -> None:
    assert paper_of(QLocale(locale)) is paper


@pytest.mark.usefixtures("qapp")
def test_pages_that_the_printer_does_not_take_count_for_a_problem(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    printer = pdf_printer(tmp_path / "sheet.pdf")
    # As a printer is that has run out of paper after the first page.
    monkeypatch.setattr(printer, "newPage", lambda: False)
    monkeypatch.setattr(printer, "outputFileName", lambda: "")
    with pytest.raises(ExportProblem) as caught:
        print_sheet(MatchIndex(bundled()), printer, theme(ThemeName.LIGHT))
    assert message(caught.value.code).startswith("The printer didn’t take the whole sheet")


@pytest.mark.usefixtures("qapp")
def test_a_printer_that_fails_at_the_end_counts_for_a_problem(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    printer = pdf_printer(tmp_path / "sheet.pdf")
    monkeypatch.setattr(printer, "outputFileName", lambda: "")
    monkeypatch.setattr(printer, "printerState", lambda: QPrinter.PrinterState.Error)
    with pytest.raises(ExportProblem) as caught:
        print_sheet(MatchIndex(bundled()), printer, theme(ThemeName.LIGHT))
    assert caught.value.code == "print-refused"


@pytest.mark.usefixtures("qapp")
def test_a_disk_that_fills_up_is_told_and_leaves_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    path.write_bytes(b"mine")
    printer = pdf_printer(path)
    with no_larger_than(20_000), pytest.raises(ExportProblem) as caught:
        print_sheet(MatchIndex(bundled()), printer, theme(ThemeName.LIGHT))
    text = message(caught.value.code, caught.value.values)
    assert text.startswith("There is no room left for “sheet.pdf”, so nothing was written")
    assert [entry.name for entry in tmp_path.iterdir()] == ["sheet.pdf"]
    assert path.read_bytes() == b"mine"
    assert printer.outputFileName() == str(path)


@pytest.mark.usefixtures("qapp")
def test_a_preview_of_what_goes_to_a_file_writes_none(tmp_path: Path, qtbot: QtBot) -> None:
    printer = pdf_printer(tmp_path / "sheet.pdf")
    preview = QPrintPreviewWidget(printer)
    qtbot.addWidget(preview)
    pages: list[int] = []
    index, look = MatchIndex(bundled()), theme(ThemeName.LIGHT)
    preview.paintRequested.connect(lambda asked: pages.append(print_sheet(index, asked, look)))
    preview.show()
    qtbot.waitUntil(lambda: bool(pages))
    assert list(tmp_path.iterdir()) == []
    preview.print_()
    assert len(PdfReader(tmp_path / "sheet.pdf").pages) == pages[-1]


def test_a_file_that_cannot_be_printed_to_is_named_in_one_sentence(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    action_of(desk, "print").trigger()
    shown = desk.sharing.print_desk
    assert shown is not None
    qtbot.waitUntil(lambda: shown.pages > 1)
    printer = pdf_printer(tmp_path / "none" / "sheet.pdf")
    shown.paint(printer)
    assert shown.pages == 0
    (box,) = desk.window.findChildren(QMessageBox)
    assert box.isVisible()
    assert box.text().startswith("“sheet.pdf” couldn’t be written")
    box.close()
    shown.preview.close()


def test_print_shows_a_preview_first(desk: Desk, qtbot: QtBot) -> None:
    action_of(desk, "print").trigger()
    shown = desk.sharing.print_desk
    assert shown is not None
    qtbot.waitUntil(lambda: shown.pages > 1)
    assert shown.preview.isVisible()
    shown.preview.close()
    QApplication.processEvents()


def test_every_button_of_the_preview_has_an_icon_of_the_app(desk: Desk) -> None:
    action_of(desk, "print").trigger()
    assert desk.sharing.print_desk is not None
    preview = desk.sharing.print_desk.preview
    buttons = [action for action in preview.findChildren(QAction) if action.text()]
    assert {action.text() for action in buttons} == set(ICONS)
    for action in buttons:
        ours = icon(ICONS[action.text()], desk.appearance.theme)
        assert action.icon().pixmap(16).toImage() == ours.pixmap(16).toImage()
    preview.close()
