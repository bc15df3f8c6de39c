"""CHANGELOG.md in the forms that Debian's changelog and AppStream's releases have."""

from __future__ import annotations

import re
import textwrap
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime
from xml.etree import ElementTree as ET

from project import NAME, ROOT, day, project

UNRELEASED = "Unreleased"


@dataclass(frozen=True, slots=True)
class Release:
    """One version's entry: its changes by their kind (Added, Changed, Fixed…)."""

    version: str
    date: datetime
    is_out: bool
    changes: dict[str, list[str]]


def releases(text: str | None = None) -> list[Release]:
    """The releases of the changelog, the newest first.

    What is unreleased counts as the version at hand, on the day of the build.

    Args:
        text: A changelog; the project's own unless given.
    """
    text = text or (ROOT / "CHANGELOG.md").read_text("utf-8")
    found = []
    for section in re.split(r"^## ", text, flags=re.MULTILINE)[1:]:
        head, _, body = section.partition("\n")
        matched = re.fullmatch(r"\[(.+?)\](?: - (\S+))?", head.strip())
        if matched is None:
            raise SystemExit(f"CHANGELOG.md: no version is named by “{head.strip()}”")
        name, date = matched.groups()
        changes = _changes(body)
        if name == UNRELEASED:
            if changes:
                found.append(Release(project().version, day(), False, changes))
        else:
            found.append(
                Release(name, datetime.fromisoformat(date).replace(tzinfo=UTC), True, changes)
            )
    return found


def _changes(body: str) -> dict[str, list[str]]:
    kinds: dict[str, list[str]] = {}
    for part in re.split(r"^### ", body, flags=re.MULTILINE)[1:]:
        kind, _, lines = part.partition("\n")
        items = re.split(r"^- ", lines, flags=re.MULTILINE)[1:]
        kinds[kind.strip()] = [" ".join(item.split()) for item in items]
    return kinds


def debian_changelog() -> str:
    """All releases in the form of a Debian changelog."""
    entries = []
    for release in releases():
        lines = [f"{NAME} ({debian_version(release.version)}) unstable; urgency=medium", ""]
        for kind, items in release.changes.items():
            lines.append(f"  [ {kind} ]")
            for item in items:
                plain = item.replace("`", "")
                lines += textwrap.wrap(
                    plain,
                    78,
                    initial_indent="  * ",
                    subsequent_indent="    ",
                    break_on_hyphens=False,
                )
            lines.append("")
        lines.append(f" -- {project().maintainer}  {format_datetime(release.date)}")
        entries.append("\n".join(lines) + "\n")
    return "\n".join(entries)


def debian_version(version: str) -> str:
    """A version in Debian's order, where what comes before a release sorts before it."""
    return re.sub(r"(?<=\d)\.?(a|b|rc|dev)(?=\d)", r"~\1", version)


def add_releases(component: ET.Element) -> None:
    """Put the releases into an AppStream component."""
    listed = ET.SubElement(component, "releases")
    for release in releases():
        entry = ET.SubElement(
            listed,
            "release",
            version=release.version,
            date=release.date.date().isoformat(),
            type="stable" if release.is_out else "development",
        )
        description = ET.SubElement(entry, "description")
        for kind, items in release.changes.items():
            ET.SubElement(description, "p").text = f"{kind}:"
            changes = ET.SubElement(description, "ul")
            for item in items:
                ET.SubElement(changes, "li").text = item.replace("`", "")
