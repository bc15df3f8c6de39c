"""One look at Stats Perform's feeds, which come as JSON and as XML with the same names."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol
from xml.etree.ElementTree import Element

_TEXT_KEYS = ("name", "shortName")


class FeedRecord(Protocol):
    """A part of a feed, whichever way it is written; what isn't there is None or empty."""

    def text(self, key: str) -> str | None:
        """A value as text."""
        ...

    def one(self, key: str) -> FeedRecord:
        """The part of that name, the first where there are several."""
        ...

    def all(self, key: str) -> list[FeedRecord]:
        """All parts of that name; in XML they may stand in a part of the name's plural."""
        ...


class JsonRecord:
    """A JSON object of a feed; anything else counts as an empty one."""

    def __init__(self, value: object) -> None:
        self._value: Mapping[str, object] = value if isinstance(value, dict) else {}

    def text(self, key: str) -> str | None:
        """A string or a number as text."""
        value = self._value.get(key)
        known = isinstance(value, str | int | float) and not isinstance(value, bool)
        return str(value) if known else None

    def one(self, key: str) -> FeedRecord:
        """The object of that key, or the first one of a list."""
        return next(iter(self.all(key)), JsonRecord(None))

    def all(self, key: str) -> list[FeedRecord]:
        """The objects of that key's list."""
        value = self._value.get(key)
        return [JsonRecord(one) for one in (value if isinstance(value, list) else [value]) if one]


class XmlRecord:
    """An XML element of a feed, whose attributes and children are its parts."""

    def __init__(self, element: Element | None) -> None:
        self._element = Element("") if element is None else element

    def text(self, key: str) -> str | None:
        """An attribute, a child's text, or for a name the element's own text."""
        found = self._element.get(key) or self._element.findtext(key)
        if not found and key in _TEXT_KEYS:
            found = self._element.text
        return (found or "").strip() or None

    def one(self, key: str) -> FeedRecord:
        """The first child of that name."""
        return next(iter(self.all(key)), XmlRecord(None))

    def all(self, key: str) -> list[FeedRecord]:
        """The children of that name."""
        children = [*self._element.findall(key), *self._element.findall(f"{key}s/{key}")]
        return [XmlRecord(child) for child in children]
