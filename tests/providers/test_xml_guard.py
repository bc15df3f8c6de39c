from __future__ import annotations

import pytest

from explorer.providers import xml_guard
from explorer.providers.base import ImportProblem
from explorer.providers.xml_guard import check_xml, read_xml
from explorer.views.text import message

XXE = b"""<?xml version="1.0"?>
<!DOCTYPE Games [<!ENTITY secret SYSTEM "file:///etc/passwd">]>
<Games><Game>&secret;</Game></Games>"""
LAUGHS = b"""<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;">]>
<a>&d;</a>"""
OUTSIDE = b'<!DOCTYPE Games SYSTEM "http://example.org/games.dtd"><Games/>'


def problem_of(data: bytes) -> ImportProblem:
    with pytest.raises(ImportProblem) as caught:
        check_xml(data, "some.xml")
    assert "some.xml" in message(caught.value.code, caught.value.values)
    return caught.value


@pytest.mark.parametrize(("data", "line"), [(XXE, 2), (LAUGHS, 1), (OUTSIDE, 1)])
def test_a_document_type_is_refused_before_anything_of_it_is_used(data: bytes, line: int) -> None:
    problem = problem_of(data)
    assert (problem.code, problem.values["line"]) == ("xml_with_dtd", line)


@pytest.mark.parametrize(
    ("data", "code", "where"),
    [
        (b"<a>" * 100_000, "xml_too_deep", "1:301"),
        (b"<a>\n<b>\n", "xml_truncated", "3:1"),
        (b"<a x='", "xml_truncated", "1:1"),
        (b"<a></b>", "xml_malformed", "1:6"),
        (b"<a/><a/>", "xml_malformed", "1:5"),
        (b"<a>&nothing;</a>", "xml_malformed", "1:4"),
        (b"<a>\xff</a>", "xml_malformed", "1:4"),
        (b'<?xml version="1.0" encoding="klingon"?><a/>', "xml_malformed", None),
        (b"", "xml_truncated", "1:1"),
    ],
)
def test_broken_documents_are_refused_with_the_place(
    data: bytes, code: str, where: str | None
) -> None:
    problem = problem_of(data)
    assert problem.code == code
    assert where in {None, problem.where}


def test_a_document_that_is_too_large_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xml_guard, "MAX_XML_BYTES", 100)
    assert problem_of(b"<a>" + b" " * 100 + b"</a>").code == "file_too_large"


def test_a_sound_document_is_read() -> None:
    root = read_xml("<a><b name='Ü'/></a>".encode(), "some.xml")
    assert [child.get("name") for child in root] == ["Ü"]
