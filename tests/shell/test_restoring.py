from __future__ import annotations

from pathlib import Path

import pytest

from explorer.analysis.clock import TimeTextError
from explorer.domain.ports import Library, MatchStore
from explorer.domain.time import MatchTime
from explorer.session.links import MatchLink
from explorer.shell.cli_arguments import parse
from explorer.shell.cli_window import _beginning
from explorer.shell.instance import Claim
from explorer.shell.restoring import NOTHING, Beginning, beginning
from explorer.shell.session_file import KeptSession, SessionFile, Stage
from explorer.shell.wishes import Found, Wish
from explorer.views.text import has_message
from tests.bundled import bundled
from tests.shell.test_cli import BUNDLED_FILE

LINK = MatchLink("dallas-miami", MatchTime(2, 2100.0))
USUAL = MatchLink("dallas-miami")


@pytest.fixture
def file(tmp_path: Path) -> SessionFile:
    return SessionFile(tmp_path / "session.json")


def begin(store: MatchStore, file: SessionFile | None, kept: KeptSession | None) -> Beginning:
    if kept is not None and file is not None:
        file.write(kept)
    return beginning(store, None, file)


def test_the_next_start_shows_what_was_shown_last(store: MatchStore, file: SessionFile) -> None:
    begun = begin(store, file, KeptSession(LINK, stage=Stage.ENDED))
    assert begun == Beginning(Found(bundled(), LINK))
    assert begin(store, file, KeptSession(None, stage=Stage.ENDED)) == NOTHING


def test_without_a_session_it_is_the_match_that_was_open_last(
    store: MatchStore, file: SessionFile
) -> None:
    for nothing in (file, None):
        assert begin(store, nothing, None) == Beginning(Found(bundled(), USUAL))


def test_after_a_crash_the_session_is_restored_and_the_user_told(
    store: MatchStore, file: SessionFile
) -> None:
    begun = begin(store, file, KeptSession(LINK))
    assert begun == Beginning(Found(bundled(), LINK), note="session-restored")
    assert begun.note is not None
    assert has_message(begun.note)


def test_what_crashes_while_it_is_restored_is_not_restored_again(
    store: MatchStore, file: SessionFile
) -> None:
    assert begin(store, file, KeptSession(LINK)).note == "session-restored"
    again = beginning(store, "dallas-miami", file)
    assert again == Beginning(Found(bundled(), USUAL), note="session-not-restored")
    assert again.note is not None
    assert has_message(again.note)


def test_a_match_that_is_gone_is_no_reason_not_to_start(
    store: MatchStore, file: SessionFile
) -> None:
    begun = begin(store, file, KeptSession(MatchLink("gone"), stage=Stage.ENDED))
    assert begun == Beginning(Found(bundled(), USUAL))


def test_a_file_is_read_once_the_window_is_there(store: MatchStore, file: SessionFile) -> None:
    begun = begin(store, file, KeptSession(LINK, BUNDLED_FILE, Stage.ENDED))
    assert begun == Beginning(None, Wish(str(LINK), BUNDLED_FILE))
    assert begun.wish is not None
    assert begun.wish.find(store) == Found(bundled(), LINK, BUNDLED_FILE)


@pytest.mark.parametrize("name", ["gone.json", f"{'a' * 300}.json"])
def test_a_file_that_is_gone_or_cant_be_looked_at_leaves_the_match_of_the_library(
    store: MatchStore, file: SessionFile, tmp_path: Path, name: str
) -> None:
    begun = begin(store, file, KeptSession(LINK, tmp_path / name, Stage.ENDED))
    assert begun == Beginning(Found(bundled(), LINK))


def test_a_time_can_be_given_for_what_was_shown_last(store: MatchStore, file: SessionFile) -> None:
    begun = begin(store, file, KeptSession(LINK, stage=Stage.ENDED))
    moved = begun.at("P3").found
    assert moved is not None
    assert moved.link.moment == MatchTime(5, 3.0)
    with pytest.raises(TimeTextError):
        begun.at("soon")
    of_file = begin(store, file, KeptSession(LINK, BUNDLED_FILE, Stage.ENDED)).at("P3")
    assert of_file.wish == Wish(str(LINK), BUNDLED_FILE, "P3")
    assert NOTHING.at("80") == NOTHING


@pytest.mark.parametrize("kept", [KeptSession(LINK), KeptSession(LINK, stage=Stage.ENDED)])
def test_a_mistyped_time_is_no_crash(
    store: MatchStore, file: SessionFile, kept: KeptSession
) -> None:
    file.write(kept)
    with pytest.raises(TimeTextError):
        beginning(store, None, file, "999")
    assert file.read() == kept
    found = beginning(store, None, file, "P3").found
    assert found is not None
    assert found.link.moment == MatchTime(5, 3.0)


@pytest.mark.parametrize(
    ("words", "claimed", "link"),
    [
        ([], True, LINK),
        (["--fresh"], True, USUAL),
        ([], False, USUAL),
        (["dallas-miami"], True, USUAL),
    ],
)
def test_only_the_running_app_of_a_library_restores_its_session(
    store: Library, words: list[str], claimed: bool, link: MatchLink
) -> None:
    SessionFile.of(store.label).write(KeptSession(LINK, stage=Stage.ENDED))
    arguments = parse(words)
    arguments.claim = Claim("", None) if claimed else None
    found = _beginning(store, arguments).found
    assert found is not None
    assert found.link == link
