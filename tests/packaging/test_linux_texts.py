"""What tells a Linux system of the app: entries, types, manual, completion, notices, changelog."""

from __future__ import annotations

import gzip
import json
import os
import re
import shutil
import subprocess
import sys
from configparser import ConfigParser
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from explorer import __version__
from explorer.shell.cli_arguments import COMMANDS, OPEN, make_parsers
from tests.needs import absent

ROOT = Path(__file__).resolve().parents[2]
SCRIPTS = ROOT / "packaging" / "linux"
MATCH_TYPE = "application/vnd.match-explorer.match+json"
EPOCH = 1_800_000_000


def run(*command: str | Path, **environment: str) -> str:
    """What a command prints; it fails the test unless it ends well and without a complaint."""
    if not shutil.which(str(command[0])):
        absent(f"no {command[0]}: packaging/test installs it")
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, env={**os.environ, **environment}
    )
    assert (done.returncode, done.stderr) == (0, ""), done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def laid(stub: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What a package installs."""
    root = tmp_path_factory.mktemp("linux") / "root"
    layout = SCRIPTS / "layout.py"
    run(sys.executable, layout, stub, root, SOURCE_DATE_EPOCH=str(EPOCH))
    return root


def share(laid: Path) -> Path:
    return laid / "usr" / "share"


# --- entries of the desktop ----------------------------------------------------------------------


class Entries(ConfigParser):
    """Reads a file of the desktop's, whose keys are told apart by capitals."""

    def optionxform(self, optionstr: str) -> str:
        return optionstr


def entry(laid: Path) -> ConfigParser:
    parser = Entries(interpolation=None, strict=True)
    parser.read(share(laid) / "applications" / "match-explorer.desktop", "utf-8")
    return parser


def test_the_desktop_entry_is_valid(laid: Path) -> None:
    path = share(laid) / "applications" / "match-explorer.desktop"
    assert run("desktop-file-validate", path) == ""


def test_the_desktop_entry_is_that_of_the_window(laid: Path) -> None:
    main = entry(laid)["Desktop Entry"]
    window = (ROOT / "explorer" / "shell" / "window_app.py").read_text("utf-8")
    assert f'setDesktopFileName("{main["StartupWMClass"]}")' in window
    assert (laid / "usr" / "bin" / main["Exec"].split()[0]).is_symlink()
    assert {MATCH_TYPE, "x-scheme-handler/match-explorer"} <= set(main["MimeType"].split(";"))


def test_every_text_of_the_desktop_entry_is_in_spanish_too(laid: Path) -> None:
    parser = entry(laid)
    for name in parser.sections():
        section = parser[name]
        texts = {"GenericName", "Comment", "Keywords"} & set(section)
        texts |= {"Name"} if name != "Desktop Entry" else set()
        for key in texts:
            assert section[f"{key}[es]"] not in {"", section[key]}


def test_every_action_of_the_desktop_entry_is_understood(laid: Path) -> None:
    parser = entry(laid)
    for name in parser["Desktop Entry"]["Actions"].strip(";").split(";"):
        program, *words = parser[f"Desktop Action {name}"]["Exec"].split()
        assert program == "match-explorer"
        make_parsers()[OPEN].parse_args(words)


def test_the_icons_stand_in_every_size(laid: Path) -> None:
    theme = share(laid) / "icons" / "hicolor"
    for name in ("apps/match-explorer", f"mimetypes/{MATCH_TYPE.replace('/', '-')}"):
        assert (theme / "scalable" / f"{name}.svg").is_file()
        for size in (16, 24, 32, 48, 64, 128, 256, 512):
            data = (theme / f"{size}x{size}" / f"{name}.png").read_bytes()
            assert data.startswith(b"\x89PNG")
            assert (int.from_bytes(data[16:20]), int.from_bytes(data[20:24])) == (size, size)


# --- metainfo and type ---------------------------------------------------------------------------


def metainfo(laid: Path) -> Path:
    (path,) = (share(laid) / "metainfo").iterdir()
    return path


def test_the_metainfo_is_valid(laid: Path) -> None:
    told = run("appstreamcli", "validate", "--no-net", "--no-color", "--pedantic", metainfo(laid))
    found = re.findall(r"^[EWIP]: \S+ (\S+)", told, re.MULTILINE)
    assert set(found) <= {"cid-maybe-not-rdns"}  # see the template: the project has no domain


def test_the_metainfo_tells_the_version_at_hand_and_what_is_new(laid: Path) -> None:
    component = ET.parse(metainfo(laid)).getroot()
    releases = component.findall("releases/release")
    assert releases[0].get("version") == __version__
    assert releases[0].get("date") == "2027-01-15"
    assert len(releases[0].findall("description/ul/li")) > 5


def test_the_metainfo_and_the_entry_say_the_same(laid: Path) -> None:
    component, main = ET.parse(metainfo(laid)).getroot(), entry(laid)["Desktop Entry"]
    assert component.findtext("summary") == main["Comment"]
    language = "{http://www.w3.org/XML/1998/namespace}lang"
    spanish = [each.text for each in component.findall("summary") if each.get(language) == "es"]
    assert spanish == [main["Comment[es]"]]
    assert [each.text for each in component.findall("categories/category")] == main[
        "Categories"
    ].strip(";").split(";")
    assert component.findtext("provides/mediatype") == MATCH_TYPE


def test_files_are_told_by_name_and_by_content(laid: Path, tmp_path: Path) -> None:
    data = tmp_path / "share"
    shutil.copytree(share(laid) / "mime", data / "mime")
    run("update-mime-database", data / "mime", XDG_DATA_HOME=str(data))
    match = (ROOT / "resources" / "matches" / "dallas-miami.json").read_bytes()
    for name, content in (("a.mxmatch", b"{}"), ("nameless", match)):
        path = tmp_path / name
        path.write_bytes(content)
        where = {"XDG_DATA_HOME": str(data), "XDG_DATA_DIRS": "/usr/share"}
        told = run("gio", "info", "-a", "standard::content-type", path, **where)
        assert f"standard::content-type: {MATCH_TYPE}" in told


# --- manual and completion -----------------------------------------------------------------------


def manual(laid: Path) -> str:
    page = share(laid) / "man" / "man1" / "match-explorer.1.gz"
    told = run(
        "man", "--warnings=w", "-l", page, MANWIDTH="200", MAN_KEEP_FORMATTING="", LC_ALL="C"
    )
    return re.sub(r".\x08", "", told)


def test_the_manual_has_every_command_and_option(laid: Path) -> None:
    text = manual(laid)
    opening = {action.help for action in make_parsers()[OPEN]._actions}
    for name, parser in make_parsers().items():
        section = text if name == OPEN else text[text.index(f"\n   {name}\n") :]
        for action in parser._actions:
            if name != OPEN and action.help in opening and action.metavar != "MATCH":
                continue  # told once for all commands
            for word in action.option_strings:
                assert re.search(rf"(?<![\w-]){word}(?![\w-])", section), (name, word)
            if isinstance(action.metavar, str) and not action.option_strings:
                assert action.metavar in section


def test_the_manual_says_how_a_command_ends_and_where_things_are(laid: Path) -> None:
    text = manual(laid)
    for heading in ("EXIT STATUS", "ENVIRONMENT", "FILES", "EXAMPLES"):
        assert f"\n{heading}\n" in text
    for variable in ("MATCH_EXPLORER_LIBRARY", "MATCH_EXPLORER_LOG"):
        assert variable in text
    for place in (".local/share/match-explorer/library.sqlite", ".local/state/match-explorer/"):
        assert f"~/{place}" in text


BASH = """
source "$1"; shift
compopt() { :; }
COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
_match_explorer
printf '%s\\n' "${COMPREPLY[@]}"
"""


def complete(laid: Path, *words: str) -> list[str]:
    file = share(laid) / "bash-completion" / "completions" / "match-explorer"
    return run("bash", "-c", BASH, "bash", file, "match-explorer", *words).splitlines()


def test_bash_completes_commands_options_and_their_words(laid: Path) -> None:
    assert complete(laid, "sn") == ["snapshot"]
    assert set(COMMANDS) <= set(complete(laid, ""))
    assert complete(laid, "snapshot", "x", "--vi") == ["--view"]
    assert complete(laid, "snapshot", "x", "--view", "p") == ["pitch"]
    assert complete(laid, "--theme", "=", "d") == ["dark"]
    assert complete(laid, "--library", "x", "find", "") == ["matches", "goals", "kicks"]
    assert complete(laid, "find", "kicks", "--outcome", "sc") == ["scored"]
    assert complete(laid, "find", "kicks", "--limit", "") == [""]


def test_bash_completes_files(laid: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "my match.json").touch()
    assert complete(laid, "show", "my") == ["my match.json"]
    assert complete(laid, "show", "x", "--library", "my") == ["my match.json"]
    assert complete(laid, "list", "my") == [""]


def test_fish_completes_the_same(laid: Path) -> None:
    file = share(laid) / "fish" / "vendor_completions.d" / "match-explorer.fish"

    def offered(line: str) -> list[str]:
        told = run("fish", "--no-config", "-c", f"source '{file}'; complete -C '{line}'")
        return [each.split("\t")[0] for each in told.splitlines()]

    assert offered("match-explorer sn") == ["snapshot"]
    assert set(COMMANDS) <= set(offered("match-explorer "))
    assert offered("match-explorer snapshot x --view p") == ["pitch"]
    assert set(offered("match-explorer find ")) >= {"goals", "kicks", "matches"}
    assert offered("match-explorer find kicks --outcome sc") == ["scored"]


ZSH = """
autoload -Uz compinit && compinit -D -u
_arguments() { print -rl -- "$@" }
function said() { local words=(match-explorer "$@") CURRENT=$(($# + 1)); source $FILE }
said "${(@)argv}"
"""


def test_zsh_is_offered_the_arguments_of_the_command(laid: Path) -> None:
    (file,) = (share(laid) / "zsh").rglob("_match-explorer")

    def offered(*words: str) -> str:
        return run("zsh", "-f", "-c", ZSH, "zsh", *words, FILE=str(file))

    assert file.read_text("utf-8").startswith("#compdef match-explorer\n")
    assert "snapshot\\:" in offered("")
    assert "--view[what to draw]:window|timeline|pitch|shootout:(window" in offered(
        "snapshot", "x", ""
    )
    assert "*--outcome[" in offered("--library", "x", "find", "kicks", "")
    assert "*:PATH:_files" in offered("import", "")


# --- notices and changelog -----------------------------------------------------------------------


def test_the_copyright_names_every_component_with_its_text(laid: Path) -> None:
    text = (share(laid) / "doc" / "match-explorer" / "copyright").read_text("utf-8")
    resources = laid / "opt" / "match-explorer" / "_internal" / "explorer" / "_resources"
    for component in json.loads((resources / "licences.json").read_text("utf-8")):
        title = f"{component['name']} {component['version']}".strip()
        assert f"\n {title}, {component['texts'][0]['name']}:\n" in text
    paragraphs = text.split("\n\n")
    assert paragraphs[0].startswith(
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/"
    )
    for paragraph in paragraphs[1:]:
        assert re.match(r"Files: \S+\n", paragraph)
        assert re.search(r"^Copyright: .+", paragraph, re.MULTILINE)
        assert re.search(r"^License: .+", paragraph, re.MULTILINE)
        assert all(re.match(r"[A-Z]\w+:| \S| +\S", line) for line in paragraph.strip().split("\n"))
    numpy = next(part for part in paragraphs if "_internal/numpy/*" in part)
    assert "OpenBLAS" in numpy


def test_the_copyright_refers_to_the_texts_that_every_debian_has(laid: Path) -> None:
    text = (share(laid) / "doc" / "match-explorer" / "copyright").read_text("utf-8")
    for name in set(re.findall(r"/usr/share/common-licenses/([\w.-]+\w)", text)):
        assert (Path("/usr/share/common-licenses") / name).exists(), name
    assert "TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION" not in text


def test_the_changelog_is_one_of_debian(laid: Path, tmp_path: Path) -> None:
    packed = share(laid) / "doc" / "match-explorer" / "changelog.gz"
    data = packed.read_bytes()
    assert data[4:8] == bytes(4)  # no time of packing
    text = gzip.decompress(data).decode()
    assert re.match(r"match-explorer \(\d[\w.~]+\) unstable; urgency=medium\n\n", text)
    assert re.search(r"^ -- .+ <\S+@\S+>  Fri, 15 Jan 2027 08:00:00 \+0000$", text, re.MULTILINE)
    assert max(len(line) for line in text.splitlines() if not line.startswith(" --")) <= 80


def test_everything_bears_the_time_of_the_build_and_plain_modes(laid: Path) -> None:
    for path in laid.rglob("*"):
        assert path.lstat().st_mtime == EPOCH
        if not path.is_symlink():
            runs = path.is_dir() or path == laid / "opt" / "match-explorer" / "match-explorer"
            assert path.stat().st_mode & 0o7777 == (0o755 if runs else 0o644)
