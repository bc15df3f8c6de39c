"""A small Debian of its own in a folder, in which packages are installed, used and removed.

It is made by debootstrap from the mirror that this system's apt uses, once; afterwards it is
unpacked from ``build/systems``, where the packages that were fetched stay as well. Every command in
it runs in namespaces of its own, with which its mounts and everything that it started are gone.
"""

from __future__ import annotations

import hashlib
import os
import platform
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

import pytest

from tests.needs import absent

ROOT = Path(__file__).resolve().parents[2]
KEPT = ROOT / "build" / "systems"
USER = "fan"
HOME = Path("home") / USER
"""The home of an ordinary user, seen from the system's root."""

_UID = 1000
_LONGEST = 600
_APT = ("apt-get", "-qq", "-y", "-o", "Dpkg::Use-Pty=0", "--no-install-recommends")

_ENTER = """
set -e
root=$1 archives=$2 user=$3; shift 3
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
mount -t tmpfs -o mode=1777 tmpfs "$root/dev/shm"
mount --bind "$archives" "$root/var/cache/apt/archives"
if [ -d /tmp/.X11-unix ]; then
  mkdir -p "$root/tmp/.X11-unix"
  mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
fi
# Not exec: who changes the user is no longer told when whoever waits for it is gone.
chroot --userspec="$user" "$root" "$@"
exit
"""


@dataclass(frozen=True, slots=True)
class SmallDebian:
    """A system in a folder."""

    root: Path

    def start(self, *command: str, user: str = USER, **environment: str) -> subprocess.Popen[str]:
        """Start a command in it, as an ordinary user unless told; whoever calls ends it."""
        home = f"/{HOME}" if user == USER else "/root"
        inside = {
            "PATH": "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin",
            "HOME": home,
            "USER": user,
            "LANG": "C.UTF-8",
            "DEBIAN_FRONTEND": "noninteractive",
            **{key: value for key, value in os.environ.items() if key.lower().endswith("_proxy")},
            **environment,
        }
        words = ["env", "-i", "-C", home, *(f"{key}={value}" for key, value in inside.items())]
        who = "0:0" if user == "root" else f"{_UID}:{_UID}"
        archives = KEPT / "archives"
        archives.mkdir(parents=True, exist_ok=True)
        apart = ("unshare", "--mount", "--ipc", "--pid", "--fork", "--kill-child")
        return subprocess.Popen(
            [*apart, "sh", "-c", _ENTER, "sh", self.root, archives, who, *words, *command],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def run(self, *command: str, user: str = USER, **environment: str) -> str:
        """What a command in it prints; one that fails, or takes minutes, fails the test."""
        process = self.start(*command, user=user, **environment)
        try:
            out, err = process.communicate(timeout=_LONGEST)
        finally:
            process.kill()
        assert process.returncode == 0, f"{' '.join(command)}\n{out}\n{err}"
        return out

    def install(self, *packages: str | Path) -> None:
        """Let apt install packages, by name or as files, and what they depend on."""
        names = []
        for package in packages:
            if isinstance(package, Path):
                shutil.copy(package, self.root / "tmp")
                names.append(f"/tmp/{package.name}")
            else:
                names.append(package)
        self.run(*_APT, "install", *names, user="root")

    def uninstall(self, *packages: str, purge: bool = False) -> None:
        """Let apt take packages away, by purge with their settings."""
        self.run(*_APT, "purge" if purge else "remove", *packages, user="root")

    def give(self, path: str, data: bytes) -> Path:
        """Put a file into the user's home; its path in the system."""
        target = self.root / HOME / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
        for each in (target, *target.relative_to(self.root / HOME).parents):
            os.chown(self.root / HOME / each, _UID, _UID)
        return Path("/") / HOME / path

    def files(self) -> set[str]:
        """The path of everything in it, but for what apt and dpkg keep of their own work."""
        state = ("var/lib/apt/", "var/lib/dpkg/", "var/cache/", "var/log/", "tmp/")
        found = set()
        for folder, names, files in os.walk(self.root):
            for name in (*names, *files):
                path = (Path(folder) / name).relative_to(self.root).as_posix()
                if not path.startswith(state):
                    found.add(path)
        return found


def make(root: Path) -> SmallDebian:
    """Unpack a fresh system into a folder, with an ordinary user in it."""
    if os.geteuid() != 0:
        absent("only root can install packages in a system of their own")
    missing = [tool for tool in ("debootstrap", "unshare", "apt-get") if not shutil.which(tool)]
    if missing:
        absent(f"no {', '.join(missing)}: packaging/test installs it on Debian")
    if subprocess.run(["unshare", "--mount", "--pid", "--fork", "true"], check=False).returncode:
        absent("this system does not let even root mount anything")
    kept = _kept_base()
    root.mkdir(parents=True)
    subprocess.run(["tar", "-C", root, "-xpf", kept], check=True)
    system = SmallDebian(root)
    for name in ("resolv.conf", "hosts"):
        shutil.copy(Path("/etc") / name, root / "etc" / name)
    system.run("useradd", "--create-home", "--uid", str(_UID), USER, user="root")
    _update(system)
    return system


def _update(system: SmallDebian) -> None:
    """Let apt read what the mirror has, which it may not do in part only."""
    command = (*_APT, "-o", "APT::Update::Error-Mode=any", "update")
    process = system.start(*command, user="root")
    try:
        said = process.communicate(timeout=_LONGEST)[1].strip()
    finally:
        process.kill()
    if process.returncode:
        _unreachable(platform.freedesktop_os_release()["VERSION_CODENAME"], said.split("\n")[0])


def _unreachable(suite: str, said: str) -> NoReturn:
    """End a test whose mirror doesn't answer: it may be there again, so that it is no skip."""
    pytest.fail(
        f"the packages are tested on a Debian of their own, and apt's mirror of {suite} can't be "
        f"used: connect this machine to it, or leave tests/packaging out ({said})",
        pytrace=False,
    )


def _kept_base() -> Path:
    suite = platform.freedesktop_os_release()["VERSION_CODENAME"]
    mirror, settings = _mirror(suite), _settings()
    key = hashlib.sha256(f"{mirror} {suite} {settings}".encode()).hexdigest()[:12]
    kept = KEPT / f"{suite}-{key}.tar"
    if kept.exists():
        return kept
    KEPT.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=KEPT) as folder:
        base, packed = Path(folder) / "base", Path(folder) / "base.tar"
        bootstrap = ("debootstrap", "--variant=minbase", suite, base, mirror)
        done = subprocess.run(bootstrap, capture_output=True, text=True, check=False)
        if done.returncode:
            _unreachable(suite, (done.stdout + done.stderr).strip().rpartition("\n")[2])
        (base / "etc" / "apt" / "apt.conf.d" / "90host").write_text(settings, "utf-8")
        (base / "etc" / "dpkg" / "dpkg.cfg.d" / "fast").write_text("force-unsafe-io\n", "utf-8")
        for archive in (base / "var" / "cache" / "apt" / "archives").glob("*.deb"):
            archive.unlink()
        subprocess.run(["tar", "-C", base, "-cpf", packed, "."], check=True)
        packed.rename(kept)
    return kept


def _mirror(suite: str) -> str:
    """Where this system's apt gets its distribution from."""
    told = subprocess.run(
        ["apt-get", "indextargets", "--format", "$(REPO_URI) $(CODENAME) $(COMPONENT)"],
        capture_output=True,
        text=True,
        check=True,
    )
    lines = [line.split() for line in told.stdout.splitlines()]
    mirrors = [address for address, *rest in lines if rest == [suite, "main"]]
    if not mirrors:
        absent(f"apt knows no mirror of {suite}")
    return mirrors[0]


def _settings() -> str:
    """How this system's apt reaches its mirror: proxies and the like."""
    told = subprocess.run(["apt-config", "dump"], capture_output=True, text=True, check=True)
    wanted = ("Acquire::http", "Acquire::https", "Acquire::Check-", "Acquire::Retries")
    return "".join(line + "\n" for line in told.stdout.splitlines() if line.startswith(wanted))
