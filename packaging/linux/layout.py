"""Lays out what a Linux package installs: the bundle, and what tells the system of the app.

``python layout.py BUNDLE FOLDER [fedora]`` fills a folder as the package does.
"""

from __future__ import annotations

import gzip
import os
import shutil
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

from completions import bash, fish, zsh
from icons import draw_theme
from man_page import man_page
from news import add_releases, debian_changelog
from notices import INSIDE, notices, read
from project import NAME, PREFIX, ROOT, epoch, project

_HERE = Path(__file__).parent
_FILE_TYPE = "application-vnd.match-explorer.match+json"
_COMPLETIONS = {
    "bash-completion/completions/match-explorer": bash,
    "fish/vendor_completions.d/match-explorer.fish": fish,
}


def lay_out(bundle: Path, root: Path, *, is_debian: bool) -> None:
    """Fill a folder with everything that stands in a system, as it stands there.

    Args:
        bundle: The bundle's folder.
        root: The folder, made anew.
        is_debian: Whether Debian's rules hold for completions and documents, or Fedora's.
    """
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(bundle, root / PREFIX, symlinks=True)
    _link(root / "usr" / "bin" / NAME, f"/{PREFIX / NAME}")
    share = root / "usr" / "share"
    _copy(_HERE / "match-explorer.desktop", share / "applications")
    _copy(_HERE / "match-explorer.xml", share / "mime" / "packages")
    _write(share / "metainfo" / f"{_metainfo_id()}.metainfo.xml", metainfo())
    theme = share / "icons" / "hicolor"
    draw_theme(ROOT / "resources" / "app" / "icon.svg", theme, "apps", NAME)
    draw_theme(ROOT / "packaging" / "art" / "document.svg", theme, "mimetypes", _FILE_TYPE)
    _write_packed(share / "man" / "man1" / f"{NAME}.1.gz", man_page())
    site = "vendor-completions" if is_debian else "site-functions"
    for place, make in {**_COMPLETIONS, f"zsh/{site}/_match-explorer": zsh}.items():
        _write(share / place, make())
    licences = read(root / PREFIX / INSIDE / "explorer" / "_resources" / "licences.json")
    told = notices(licences, bundle, full=not is_debian)
    if is_debian:
        _write(share / "doc" / NAME / "copyright", told)
        _write_packed(share / "doc" / NAME / "changelog.gz", debian_changelog())
        _copy(_HERE / "lintian-overrides", share / "lintian" / "overrides", NAME)
    else:
        _write(share / "licenses" / NAME / "copyright", told)
        _copy(ROOT / "CHANGELOG.md", share / "doc" / NAME)
    settle(root)


def settle(root: Path) -> None:
    """Give everything in a folder the modes that packages have, and the time of the build."""
    for path in sorted(root.rglob("*"), reverse=True):
        if not path.is_symlink():
            runs = path.is_dir() or path in (root / PREFIX / NAME, root / "DEBIAN" / "postrm")
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (epoch(), epoch()), follow_symlinks=False)
    root.chmod(0o755)
    os.utime(root, (epoch(), epoch()))


def metainfo() -> str:
    """The AppStream metainfo: the template with the releases and the project's addresses.

    A screenshot is named by an address on the web, so there are some only once pyproject.toml has
    one under ``Screenshots``, to which the names in the template are added.
    """
    parser = ET.XMLParser(target=ET.TreeBuilder())
    component = ET.parse(_HERE / "match-explorer.metainfo.xml", parser).getroot()
    pictures = component.find("screenshots")
    assert pictures is not None
    base = project().urls.get("screenshots")
    if base is None:
        component.remove(pictures)
    else:
        for image in pictures.iter("image"):
            image.text = f"{base.rstrip('/')}/{image.text}"
    if project().home:
        ET.SubElement(component, "url", type="homepage").text = project().home
    add_releases(component)
    ET.indent(component)
    text = ET.tostring(component, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'


def _metainfo_id() -> str:
    component = ET.parse(_HERE / "match-explorer.metainfo.xml").getroot()
    return component.findtext("id", "")


def _copy(source: Path, folder: Path, name: str = "") -> None:
    _write(folder / (name or source.name), source.read_text("utf-8"))


def _write(target: Path, text: str) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, "utf-8")


def _write_packed(target: Path, text: str) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def _link(path: Path, target: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.symlink_to(target)


if __name__ == "__main__":
    lay_out(Path(sys.argv[1]), Path(sys.argv[2]), is_debian=sys.argv[3:] != ["fedora"])
