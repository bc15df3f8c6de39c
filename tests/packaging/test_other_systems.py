"""What is prepared for Windows and macOS, as far as it can be looked at without those systems."""

from __future__ import annotations

import ast
import os
import plistlib
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import icon_files
import pytest
import systems
from PIL import Image

from explorer import __version__
from explorer.resources import resource_path
from tests.needs import absent

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
SCHEMA = "vendor.github-workflows"
PICTURE = "packaging/pictures/window.png"
SPEC = PACKAGING / "bundle" / "match-explorer.spec"
INSTALLER = PACKAGING / "windows" / "installer.nsi"
DRAWINGS = (resource_path("app/icon.svg"), PACKAGING / "art" / "document.svg")
CREDENTIALS = {
    PACKAGING / "windows" / "sign": ("WINDOWS_CERTIFICATE", "WINDOWS_CERTIFICATE_PASSWORD"),
    PACKAGING / "macos" / "sign": ("MACOS_IDENTITY",),
    PACKAGING / "macos" / "notarise": ("MACOS_ACCOUNT", "MACOS_TEAM", "MACOS_PASSWORD"),
}
SCRIPTS = (*CREDENTIALS, PACKAGING / "windows" / "installer", PACKAGING / "macos" / "dmg")


# --- icons ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("drawing", DRAWINGS, ids=lambda path: path.stem)
def test_a_drawing_is_square_and_needs_nothing_else(drawing: Path) -> None:
    root = ET.parse(drawing).getroot()
    assert root.attrib["viewBox"] == "0 0 256 256"
    assert not re.search(r"href|url\(|<text|<image|<style", drawing.read_text("utf-8"))


@pytest.mark.parametrize("drawing", DRAWINGS, ids=lambda path: path.stem)
@pytest.mark.parametrize("ending", [".ico", ".icns"])
def test_an_icon_file_has_every_size(drawing: Path, ending: str, tmp_path: Path) -> None:
    target = tmp_path / f"icon{ending}"
    icon_files.make_icon(drawing, target)
    head = {".ico": b"\0\0\1\0", ".icns": b"icns"}[ending]
    assert target.read_bytes().startswith(head)
    with Image.open(target) as image:
        sizes = {width * each[0] for width, *each in map(scaled, image.info["sizes"])}
    assert sizes == set(icon_files.SIZES[ending])


def scaled(size: tuple[int, ...]) -> tuple[int, int]:
    """A size of Pillow's, with a scale where there is none."""
    return (size[0], size[2] if len(size) > 2 else 1)


# --- macOS ---------------------------------------------------------------------------------------


def test_a_mac_is_told_of_files_and_links() -> None:
    told = plistlib.loads(plistlib.dumps(systems.info_plist(__version__)))
    (exported,) = told["UTExportedTypeDeclarations"]
    (opened,) = told["CFBundleDocumentTypes"]
    (link,) = told["CFBundleURLTypes"]
    assert opened["LSItemContentTypes"] == [exported["UTTypeIdentifier"]]
    tags = exported["UTTypeTagSpecification"]
    assert tags["public.filename-extension"] == ["mxmatch"]
    assert link["CFBundleURLSchemes"] == ["match-explorer"]
    assert told["CFBundleShortVersionString"] == __version__
    # Apple's alphabet for the names of apps and of types of files.
    for name in (systems.IDENTIFIER, systems.MATCH_TYPE):
        assert re.fullmatch(r"[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+", name)


def test_the_rights_of_the_mac_app_are_few() -> None:
    rights = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    assert list(rights) == ["com.apple.security.cs.allow-unsigned-executable-memory"]


# --- Windows -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("version", "numbers"),
    [("0.1.0", (0, 1, 0, 0)), ("1.2", (1, 2, 0, 0)), ("1.2.3.dev4", (1, 2, 3, 0))],
)
def test_a_version_has_four_numbers(version: str, numbers: tuple[int, ...]) -> None:
    assert systems.four_numbers(version) == numbers


def test_the_version_resource_is_an_expression() -> None:
    text = systems.version_resource("0.1.0", "match-explorer.exe")
    called = {
        node.func.id
        for node in ast.walk(ast.parse(text, mode="eval"))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    }
    assert {"VSVersionInfo", "FixedFileInfo", "StringTable", "VarStruct"} <= called
    assert "'OriginalFilename', 'match-explorer.exe'" in text


def test_the_installer_can_be_made(tmp_path: Path) -> None:
    if not shutil.which("makensis"):
        absent("no makensis: packaging/test installs it (nsis)")
    bundle = tmp_path / "a bundle"
    (bundle / "_internal").mkdir(parents=True)
    for name in ("Match Explorer.exe", "match-explorer.exe", "_internal/document.ico"):
        (bundle / name).write_bytes(b"of no use")
    icon, made = tmp_path / "app.ico", tmp_path / "match-explorer-installer.exe"
    icon_files.make_icon(DRAWINGS[0], icon)
    values = {
        "VERSION": __version__,
        "NUMBERS": ".".join(map(str, systems.four_numbers(__version__))),
        "BUNDLE": bundle,
        "ICON": icon,
        "LICENCE": ROOT / "LICENSE",
        "OUT": made,
    }
    defines = [f"-D{name}={value}" for name, value in values.items()]
    done = subprocess.run(
        ["makensis", "-WX", "-V2", "-INPUTCHARSET", "UTF8", *defines, INSTALLER],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout.strip()) == (0, ""), done.stdout
    assert made.read_bytes().startswith(b"MZ")


def test_what_the_installer_writes_it_removes() -> None:
    install, remove = INSTALLER.read_text("utf-8").split('Section "un.install"')
    written = set(re.findall(r'WriteReg\w+ HKCU "([^"]+)"', install))
    assert len(written) > 6
    removed = re.findall(r'DeleteReg(?:Key|Value) HKCU "([^"]+)"', remove)
    assert {key for key in written if not key.startswith(tuple(removed))} == set()
    for shared in ("${TITLE}", "mxmatch", "match-explorer"):
        assert shared in install
    assert systems.MATCH_MIME in install


def test_the_installer_replaces_no_program_that_runs() -> None:
    text = INSTALLER.read_text("utf-8")
    programs = set(re.findall(r'Delete "\$INSTDIR\\(.+\.exe)"', text)) - {"uninstall.exe"}
    assert programs == {"${TITLE}.exe", "${NAME}.exe"}
    assert set(re.findall(r'insertmacro TryToWrite "(.+)"', text)) == programs


# --- all of it -----------------------------------------------------------------------------------


def test_the_spec_parses_and_has_a_branch_for_each_system() -> None:
    text = SPEC.read_text("utf-8")
    names = {node.id for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Name)}
    assert {"Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE", "SPECPATH", "workpath"} <= names
    assert '"win32"' in text
    assert '"darwin"' in text


@pytest.mark.skipif(sys.platform == "win32", reason="the scripts are for bash")
@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: f"{path.parent.name}-{path.name}")
def test_a_script_parses_and_can_be_started(script: Path) -> None:
    done = subprocess.run(["bash", "-n", script], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert script.stat().st_mode & 0o100


@pytest.mark.skipif(sys.platform == "win32", reason="the scripts are for bash")
@pytest.mark.parametrize("script", CREDENTIALS, ids=lambda path: f"{path.parent.name}-{path.name}")
def test_nothing_is_signed_without_credentials(script: Path, tmp_path: Path) -> None:
    wanted = CREDENTIALS[script]
    file = tmp_path / "file"
    file.write_bytes(b"unsigned")
    for lacking in wanted:
        given = {name: "x" for name in wanted if name != lacking}
        bare = {name: value for name, value in os.environ.items() if name not in wanted}
        done = subprocess.run(
            ["bash", script, file], env=bare | given, capture_output=True, text=True, check=False
        )
        assert done.returncode != 0
        assert f"{lacking}: is not set" in done.stderr
    assert file.read_bytes() == b"unsigned"


def test_git_on_windows_leaves_the_ends_of_lines_alone(tmp_path: Path) -> None:
    if not shutil.which("git"):
        absent("no git: packaging/test installs it")
    windows = ("git", "-C", str(tmp_path), "-c", "core.autocrlf=true", "-c", "core.eol=crlf")
    names = (".gitattributes", "packaging/build", "resources/matches/template.csv", PICTURE)
    subprocess.run([*windows, "init", "-q"], check=True)
    for name in names:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, tmp_path / name)
    subprocess.run([*windows, "add", "."], check=True)
    for name in names:
        (tmp_path / name).unlink()
    subprocess.run([*windows, "checkout", "-q", "--", "."], check=True)
    for name in names:
        assert (tmp_path / name).read_bytes() == (ROOT / name).read_bytes(), name


# --- workflows -----------------------------------------------------------------------------------


def test_the_workflows_are_what_github_reads() -> None:
    check = (
        sys.executable,
        "-m",
        "check_jsonschema",
        "--builtin-schema",
        "vendor.github-workflows",
    )
    done = subprocess.run([*check, *WORKFLOWS], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert len(WORKFLOWS) == 2


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.stem)
def test_actions_are_pinned_to_commits_and_rights_are_few(workflow: Path) -> None:
    text = workflow.read_text("utf-8")
    used = re.findall(r"uses: (.+)", text)
    assert used
    pinned = re.compile(r"[\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+")
    assert [line for line in used if not pinned.fullmatch(line)] == []
    assert "permissions:\n  contents: read\n" in text
    assert text.count("uses: actions/checkout@") == text.count("persist-credentials: false")


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.stem)
def test_secrets_are_told_to_the_steps_that_sign_alone(workflow: Path) -> None:
    jobs, *steps = re.split(
        r"^ +- (?=name:|uses:)", workflow.read_text("utf-8"), flags=re.MULTILINE
    )
    for step in steps:
        told, _, next_job = step.partition("\n\n")
        jobs += next_job
        if "secrets." in told:
            assert "if: env.SIGNED == 'true'\n" in told
    whole = re.findall(r"\w+: \$\{\{.*secrets\..*", jobs)
    assert all(re.fullmatch(r"SIGNED: \$\{\{ secrets\.\w+ != '' \}\}", line) for line in whole)


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.stem)
def test_what_the_workflows_run_is_there(workflow: Path) -> None:
    scripts = re.findall(r"(?<![\w/])(?:packaging|\.ci)/[\w/]+", workflow.read_text("utf-8"))
    assert scripts
    missing = [name for name in scripts if not (ROOT / name).exists()]
    assert [name for name in missing if name not in {"packaging/windows", "packaging/macos"}] == []
