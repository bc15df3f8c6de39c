"""Makes the RPM package: ``python rpm.py BUNDLE FOLDER`` prints the path of what it made.

It asks for shared libraries by their names, which every distribution with RPM knows, and not for
packages, which each calls otherwise.
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

from elf import needs
from layout import lay_out
from project import NAME, epoch, project, scratch

_BUILT_WITH = "match-explorer.invalid"
"""What stands for the machine that it was built on, which is nobody's business."""

_SPEC = """\
Name: {name}
Version: {version}
Release: 1
Summary: Explore a football match by its timeline, pitch and shootout
License: MIT
Vendor: {vendor}
Group: Applications/Engineering
{more}AutoReqProv: no
{requires}

%description
Match Explorer shows one football match in linked views: a timeline that can be
scrubbed, a pitch with every goal by its type, and the shootout kick by kick.
Move the playhead, or select or filter anywhere, and everything follows.

It reads the event data of StatsBomb, Opta, Stats Perform, Wyscout, Sportec,
DataFactory and Metrica, and spreadsheets of your own, and keeps thousands of
matches in a library.

%install
cp -a {tree}/. %{{buildroot}}/

%files
{files}
"""


def make(bundle: Path, folder: Path) -> Path:
    """Make the package out of a bundle's folder, into a folder."""
    with scratch() as work:
        return _make(bundle, folder, work)


def _make(bundle: Path, folder: Path, work: Path) -> Path:
    tree = work / "tree"
    lay_out(bundle, tree, is_debian=False)
    spec = work / f"{NAME}.spec"
    spec.write_text(_spec(bundle, tree), "utf-8")
    # The bundle is finished: nothing is to be stripped, compressed or compiled once more.
    macros = {
        "_topdir": str(work / "rpmbuild"),
        "_rpmdir": str(work),
        "_build_id_links": "none",
        "__os_install_post": "%{nil}",
        "debug_package": "%{nil}",
        "_buildhost": _BUILT_WITH,
        "_binary_payload": "w2.xzdio",
        "use_source_date_epoch_as_buildtime": "1",
        "clamp_mtime_to_source_date_epoch": "1",
        "source_date_epoch_from_changelog": "0",
    }
    defined = [word for name, value in macros.items() for word in ("--define", f"{name} {value}")]
    done = subprocess.run(
        ["rpmbuild", "-bb", "--quiet", *defined, spec],
        env={**os.environ, "SOURCE_DATE_EPOCH": str(epoch())},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise SystemExit(f"rpmbuild: {done.stderr.strip()[-2000:]}")
    (made,) = work.glob("*/*.rpm")
    target = folder / made.name
    shutil.move(made, target)
    return target


def _spec(bundle: Path, tree: Path) -> str:
    wanted = needs(bundle)
    bits = "()(64bit)" if platform.architecture()[0] == "64bit" else ""
    glibc = ".".join(map(str, wanted.glibc))
    libraries = sorted(
        f"{library}{bits}" for library in wanted.required if not library.startswith("ld-linux")
    )
    libc = f"libc.so.6(GLIBC_{glibc}){bits.removeprefix('()')}"
    requires = [f"Requires: {library}" for library in [*libraries, libc]]
    requires += ["Recommends: shared-mime-info", "Recommends: xdg-utils", "Suggests: ffmpeg"]
    home = project().home
    return _SPEC.format(
        name=NAME,
        # A hyphen parts version and release, and a tilde comes before all.
        version=project().version.replace("-", "~"),
        vendor=project().maintainer.partition(" <")[0],
        more=f"URL: {home}\n" if home else "",
        requires="\n".join(requires),
        tree=tree,
        files="\n".join(_files(tree)),
    )


def _files(tree: Path) -> list[str]:
    """Everything in the tree, and of its folders those that are the app's own."""
    lines = ["%defattr(-,root,root,-)"]
    for path in sorted(tree.rglob("*")):
        inside = "/" + path.relative_to(tree).as_posix()
        if path.is_symlink() or not path.is_dir():
            mark = {"licenses": "%license ", "doc": "%doc ", "man": "%doc "}
            parts = inside.split("/")
            kind = mark.get(parts[3], "") if inside.startswith("/usr/share/") else ""
            lines.append(f'{kind}"{inside}"')
        elif inside.startswith("/opt/") or path.name == NAME:
            lines.append(f'%dir "{inside}"')
    return lines


if __name__ == "__main__":
    sys.stdout.write(f"{make(Path(sys.argv[1]), Path(sys.argv[2]))}\n")
