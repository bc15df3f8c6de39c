"""Looks through an XML document before any other parser sees it: no entities, no bombs, no depth.

Entities are what makes XML dangerous (files and addresses that a document pulls in, a few lines
that unfold to gigabytes), and a document has them only through a document type declaration. Match
files have none, so one that does is refused.
"""

from __future__ import annotations

from typing import NoReturn
from xml.etree import ElementTree as ET
from xml.parsers import expat

from explorer.providers.base import ImportProblem, Values

MAX_XML_BYTES = 64 << 20
"""The largest XML document that is read, in bytes: its tree takes some ten times as much memory."""

_DEEPEST = 100


def check_xml(data: bytes, name: str) -> None:
    """Refuse XML that is unsafe or broken, without building anything from it.

    Raises:
        ImportProblem: ``file_too_large``, ``xml_with_dtd``, ``xml_too_deep``, ``xml_truncated`` or
            ``xml_malformed``, the latter with the line and column.
    """
    if len(data) > MAX_XML_BYTES:
        size = -(-len(data) >> 20)
        raise ImportProblem(
            "file_too_large", {"name": name, "size": size, "limit": MAX_XML_BYTES >> 20}
        )
    try:
        _Guard(name).parse(data)
    except expat.ExpatError as error:
        at_end = error.code in _AT_THE_END
        _refuse("xml_truncated" if at_end else "xml_malformed", name, error.lineno, error.offset)
    except (LookupError, ValueError):
        # An encoding that the document names and nobody knows.
        _refuse("xml_malformed", name, 1, 0)


def read_xml(data: bytes, name: str) -> ET.Element:
    """The root of an XML document that has passed ``check_xml``.

    Raises:
        ImportProblem: If it does not pass.
    """
    check_xml(data, name)
    return ET.fromstring(data)


class _Guard:
    """A pass over a document that keeps nothing but the depth."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._depth = 0
        self._parser = expat.ParserCreate()
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.StartDoctypeDeclHandler = self._doctype

    def parse(self, data: bytes) -> None:
        self._parser.Parse(data, True)

    def _start(self, _tag: str, _attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > _DEEPEST:
            self._refuse("xml_too_deep")

    def _end(self, _tag: str) -> None:
        self._depth -= 1

    def _doctype(self, *_declaration: object) -> None:
        self._refuse("xml_with_dtd")

    def _refuse(self, code: str) -> NoReturn:
        _refuse(code, self._name, self._parser.CurrentLineNumber, self._parser.CurrentColumnNumber)


_AT_THE_END = frozenset(
    {
        expat.errors.codes[expat.errors.XML_ERROR_NO_ELEMENTS],
        expat.errors.codes[expat.errors.XML_ERROR_UNCLOSED_TOKEN],
        expat.errors.codes[expat.errors.XML_ERROR_PARTIAL_CHAR],
        expat.errors.codes[expat.errors.XML_ERROR_UNCLOSED_CDATA_SECTION],
    }
)


def _refuse(code: str, name: str, line: int, column: int) -> NoReturn:
    values: Values = {"name": name, "line": line, "column": column + 1}
    raise ImportProblem(code, values, f"{line}:{column + 1}")
