"""The copyright file of a package, in Debian's machine-readable form (DEP-5), from licences.json.

https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from project import NAME, PREFIX, TITLE, project

INSIDE = "_internal"
"""The folder of a bundle that holds everything but the program."""

_NAMES = {"MIT": "Expat"}
"""What Debian calls a licence that has another name with SPDX."""

_COMMON = Path("/usr/share/common-licenses")
_END = r"END OF TERMS AND CONDITIONS"
_FULL = {
    "LGPL-3": r"GNU LESSER GENERAL PUBLIC LICENSE\s+Version 3.*?that version for the\s+Library\.",
    "GPL-3": rf"GNU GENERAL PUBLIC LICENSE\s+Version 3.*?{_END}"
    r"(?:\s+How to Apply These Terms.*?why-not-lgpl\.html>?\.)?",
    "GPL-2": rf"GNU GENERAL PUBLIC LICENSE\s+Version 2.*?{_END}"
    r"(?:\s+How to Apply These Terms.*?instead of this License\.)?",
    "Apache-2.0": r"Apache License\s+Version 2\.0.*?such warranty\s+or\s+additional\s+liability\."
    rf"(?:\s+{_END})?(?:\s+APPENDIX: How to apply.*?limitations\s+under the License\.)?",
}
"""How the licences read in full of which every Debian system has the text."""

_COPYRIGHT = re.compile(r"^\W*((?:copyright|©)\b.*\d{4}.*|copyright \(c\).*)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Component:
    """What licences.json says of one component, see packaging/licences.py."""

    name: str
    version: str
    licence: str
    holds: str
    home: str
    files: tuple[str, ...]
    texts: tuple[tuple[str, str], ...]


def read(path: Path) -> list[Component]:
    """The components in a file of licences."""
    return [
        Component(
            name=told["name"],
            version=told["version"],
            licence=told["licence"],
            holds=told["holds"],
            home=told["home"],
            files=tuple(told["files"]),
            texts=tuple((text["name"], text["text"]) for text in told["texts"]),
        )
        for told in json.loads(path.read_text("utf-8"))
    ]


def notices(components: list[Component], bundle: Path, *, full: bool = False) -> str:
    """The copyright file.

    Args:
        components: What the bundle is made of, the app first.
        bundle: The bundle's folder; what a component put there is told by name, and everything
            else of it is in the program itself.
        full: Write out the licences that every Debian system has the text of, too.
    """
    app, *others = components
    there = {path.name for path in (bundle / INSIDE).iterdir()}
    # Several packages may share a folder; then it stands with the first of them.
    taken = set[str]()
    apart, within = [], []
    for component in others:
        own = [name for name in component.files if name in there and name not in taken]
        taken.update(own)
        if own:
            files = [
                f"{PREFIX / INSIDE / name}" + "/*" * (bundle / INSIDE / name).is_dir()
                for name in own
            ]
            apart.append(_paragraph(files, [component], full))
        else:
            within.append(component)
    header = [
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/",
        f"Upstream-Name: {TITLE}",
        *([f"Source: {project().home}"] if project().home else []),
        "Comment:",
        f" {TITLE} is under the licence of the first paragraph. The program in /{PREFIX}",
        " carries Python and the libraries that it is built on, each under its own licence.",
    ]
    main = _paragraph(None, [app], full)
    program = _paragraph([f"{PREFIX / NAME}"], within, full) if within else ""
    return "\n\n".join(part for part in ["\n".join(header), main, program, *apart] if part) + "\n"


def _paragraph(files: list[str] | None, components: list[Component], full: bool) -> str:
    """What stands for some files: who holds the copyright, and the licence with its text."""
    patterns = ["*"] if files is None else [re.sub(r"\s", "?", file) for file in files]
    holders = list(dict.fromkeys(line for each in components for line in _holders(each)))
    names = list(dict.fromkeys(_name(each.licence) for each in components))
    lines = [f"Files: {patterns[0]}", *(f" {pattern}" for pattern in patterns[1:])]
    lines += [f"Copyright: {holders[0]}", *(f" {holder}" for holder in holders[1:])]
    lines.append(f"License: {' and '.join(names)}")
    for component in components:
        for name, text in component.texts:
            title = f"{component.name} {component.version}".strip()
            lines += _indented(f"{title}, {name}:\n\n{_shortened(text, full)}\n")
    while lines[-1] == " .":
        lines.pop()
    told = [
        f" {each.name} {each.version} ({each.licence})"
        + (f", with {each.holds}" if each.holds else "")
        for each in components
    ]
    if files is not None:
        lines += ["Comment:", *told]
    return "\n".join(lines)


def _name(licence: str) -> str:
    """A licence's name as the form has it: operators in small letters, plain names in one word."""
    if " AND " in licence or " OR " in licence or " WITH " in licence:
        words = [_NAMES.get(word, word) for word in licence.split()]
        small = {"AND": "and", "OR": "or", "WITH": "with"}
        return re.sub(r"with (\S+)", r"with \1 exception", " ".join(small.get(w, w) for w in words))
    return _NAMES.get(licence, re.sub(r"[^\w.+-]+", "-", licence))


def _holders(component: Component) -> Iterator[str]:
    found = False
    for _, text in component.texts:
        for line in text.splitlines():
            matched = _COPYRIGHT.match(line.strip())
            if matched and "free software foundation" not in line.lower():
                found = True
                yield " ".join(matched[1].split())
    if not found:
        yield f"the authors of {component.name}"


def _shortened(text: str, full: bool) -> str:
    if full:
        return text
    for name, pattern in _FULL.items():
        there = f"The text of {name}, which on Debian systems is in {_COMMON / name}."
        text = re.sub(pattern, there, text, flags=re.DOTALL)
    return text


def _indented(text: str) -> Iterator[str]:
    for line in text.expandtabs().splitlines():
        yield f" {line.rstrip()}" if line.strip() else " ."
