from __future__ import annotations

from pathlib import Path

import pytest

from explorer.analysis.clock import TimeTextError
from explorer.app.finding import ImportProblem
from explorer.domain.ports import MatchNotFoundError, MatchStore
from explorer.domain.time import MatchTime
from explorer.session.filtering import Filter
from explorer.session.links import LinkError, MatchLink
from explorer.shell.wishes import Wish
from tests.shell.test_cli import BUNDLED_FILE

LINK = "match-explorer://match/dallas-miami#t=2:80:00&filter=side:home"


@pytest.fixture(autouse=True)
def in_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "folder").mkdir()
    monkeypatch.chdir(tmp_path / "folder")


def test_a_word_is_a_link_a_file_or_an_id() -> None:
    here = Path.cwd()
    (here / "mine").touch()
    assert Wish.of("dallas-miami") == Wish("dallas-miami")
    assert Wish.of(LINK, "80") == Wish(LINK, at="80")
    assert Wish.of("x.json") == Wish(file=here / "x.json")
    assert Wish.of("./x") == Wish(file=here / "x")
    assert Wish.of("mine") == Wish("mine", here / "mine")
    assert Wish.of("") == Wish("")
    assert Wish.of("a" * 60_000) == Wish("a" * 60_000)
    assert Wish.of(None).is_nothing
    assert not Wish.of("x").is_nothing


def test_the_desktop_names_a_file_by_its_url(tmp_path: Path) -> None:
    path = tmp_path / "a match, ü.json"
    assert Wish.of(path.as_uri()) == Wish(file=path)
    assert Wish.of(path.as_uri().replace("file://", "FILE://")) == Wish(file=path)


def test_a_wish_is_found_in_the_library_or_a_file(store: MatchStore) -> None:
    assert Wish("dallas-miami").find(store).link == MatchLink("dallas-miami")
    found = Wish.of(str(BUNDLED_FILE), "P3").find(store)
    assert (found.match.id, found.file) == ("dallas-miami", BUNDLED_FILE)
    assert found.link == MatchLink("dallas-miami", MatchTime(5, 3.0))
    both = Wish("mine", BUNDLED_FILE).find(store)
    assert both.file == BUNDLED_FILE
    assert Wish("dallas-miami", BUNDLED_FILE).find(store).file is None


def test_a_link_is_found_with_all_it_says(store: MatchStore) -> None:
    home = Filter(frozenset({"side:home"}))
    assert Wish.of(LINK).find(store).link == MatchLink(
        "dallas-miami", MatchTime(2, 2100.0), filter=home
    )
    moved = Wish.of(LINK, "45+2").find(store).link
    assert (moved.moment, moved.filter) == (MatchTime(1, 2820.0), home)


@pytest.mark.parametrize(
    ("wish", "error"),
    [
        (Wish("nobody"), MatchNotFoundError),
        (Wish(""), MatchNotFoundError),
        (Wish.of("match-explorer:rubbish"), LinkError),
        (Wish.of("match-explorer://match/nobody"), LinkError),
        (Wish.of("gone.json"), ImportProblem),
        (Wish("dallas-miami", at="soon"), TimeTextError),
        (Wish("dallas-miami", at="200"), TimeTextError),
    ],
)
def test_what_is_not_there_is_not_found(
    store: MatchStore, wish: Wish, error: type[Exception]
) -> None:
    with pytest.raises(error):
        wish.find(store)
