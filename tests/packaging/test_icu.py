"""The smaller data of ICU: Qt puts texts in order with them as with all of them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import icu
import PySide6
import pytest

LIBRARIES = Path(PySide6.__file__).parent / "Qt" / "lib"

# Prints what of Qt rests on ICU, or might: the order of words, their case, numbers, dates, zones.
ASK = """
from PySide6.QtCore import QCollator, QDateTime, QLocale, Qt, QTimeZone
WORDS = "zebra Äpfel Apfel Ö o a10 a9 ñ nz İ i č c ł l å Aa Ж Я 中 文 あ ア ß ss Lj lj dž".split()
MOMENT = QDateTime.fromSecsSinceEpoch(1_700_000_000)
for name in ("en", "es", "de", "sv", "tr", "da", "nb", "cs", "pl", "hr", "sr_Latn", "ru", "zh_CN",
             "zh_TW", "ja", "ko", "fr_CA", "hu", "vi", "ar", "he"):
    locale = QLocale(name)
    for case in Qt.CaseSensitivity:
        for numeric in (True, False):
            order = QCollator(locale)
            order.setCaseSensitivity(case)
            order.setNumericMode(numeric)
            print(name, sorted(WORDS, key=order.sortKey))
    print(locale.toUpper("ißñ"), locale.toLower("IİÑ"), locale.toString(1_234_567.5, "f", 1))
    print(locale.toString(MOMENT.date()), locale.nativeLanguageName(), locale.currencySymbol())
for zone in (b"Europe/Madrid", b"America/New_York"):
    print(MOMENT.toTimeZone(QTimeZone(zone)).toString(), QTimeZone(zone).abbreviation(MOMENT))
"""


def told_with(folder: Path | None) -> str:
    """What Qt tells with the data in that folder, or with its own."""
    environment = {name: text for name, text in os.environ.items() if name != "LD_LIBRARY_PATH"}
    if folder is not None:
        environment["LD_LIBRARY_PATH"] = str(folder)
    done = subprocess.run(
        [sys.executable, "-c", ASK], env=environment, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


@pytest.mark.skipif(sys.platform != "linux", reason="Qt brings ICU on Linux alone")
def test_qt_tells_the_same_with_a_fifth_of_the_data(tmp_path: Path) -> None:
    (whole,) = LIBRARIES.glob("libicudata.so.*")
    part = tmp_path / whole.name
    shutil.copy(whole, part)
    icu.shrink(part)
    assert part.stat().st_size < whole.stat().st_size / 5
    assert told_with(tmp_path) == told_with(None)


def test_other_data_are_refused() -> None:
    with pytest.raises(ValueError, match="not ICU"):
        icu.smaller(b"\x7fELF" + bytes(64))
