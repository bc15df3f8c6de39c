from __future__ import annotations

import zlib
from dataclasses import replace

import msgspec
import pytest

from explorer.domain.events import (
    Card,
    CardKind,
    FramePlayer,
    KickAttempt,
    KickOutcome,
    ReviewCall,
    ReviewStep,
    Shot,
    Substitution,
)
from explorer.domain.evidence import Evidence, FactName, Note, Reading, Sentence, Source
from explorer.domain.match import Match, Score, Shootout
from explorer.domain.place import GoalMouthPoint, Location, Side, Zone
from explorer.domain.time import MatchTime, about_minute
from explorer.library.archive import FORMAT, ArchiveError, pack, unpack
from tests.library.matches import DRAWN, GOALS, SHOOTOUT_OF_THREE, UNDATED, many_actions

EVIDENCE = (
    Evidence(
        FactName.TIME, ("a",), readings=(Reading("80", ("a",), chosen=True), Reading("81", ()))
    ),
)
FULL = replace(
    DRAWN,
    goals=(
        replace(
            GOALS[0],
            evidence=EVIDENCE,
            location=Location.in_zone(Zone.EDGE_OF_AREA, Side.HOME),
            placement=GoalMouthPoint(0.4, 2.1),
            review=replace(
                GOALS[0].review, steps=(ReviewStep(ReviewCall.CHECKED, MatchTime(1, 700.0)),)
            ),
        ),
    ),
    shots=(
        Shot(
            id="s1",
            time=about_minute(1, 30),
            xg=0.125,
            freeze_frame=(FramePlayer(1.0, 2.0, teammate=True, keeper=True),),
        ),
    ),
    cards=(Card(id="c1", time=about_minute(2, 60), kind=CardKind.SECOND_YELLOW),),
    substitutions=(Substitution(id="u1", time=about_minute(2, 61), player_on="nor-1"),),
    shootout=Shootout(
        Side.HOME,
        (
            replace(
                SHOOTOUT_OF_THREE.kicks[0],
                retaken=(KickAttempt(KickOutcome.SAVED, "encroachment", GoalMouthPoint(1.0, 0.5)),),
            ),
        ),
    ),
    listed_score=Score(2, 2),
    evidence=(Evidence(FactName.VENUE, ("a",)),),
    sources=(Source("a", "A", "A report"),),
    report=(Sentence("r1", "It [went in](g1).", "g1", ("a",)),),
    notes=(Note("n1", "Weather", "Hot.", ("a",)),),
)


@pytest.mark.parametrize("match", [DRAWN, UNDATED, FULL], ids=["drawn", "undated", "full"])
def test_a_match_comes_back_as_it_was(match: Match) -> None:
    assert unpack(pack(match).data, FORMAT) == match


def test_enumerations_come_back_as_members() -> None:
    back = unpack(pack(FULL).data, FORMAT)
    assert isinstance(back.goals[0].side, Side)
    assert isinstance(back.cards[0].kind, CardKind)
    assert back.date == FULL.date


def test_the_digest_is_that_of_the_content() -> None:
    assert pack(DRAWN).digest == pack(replace(DRAWN)).digest
    assert pack(DRAWN).digest != pack(replace(DRAWN, venue="Elsewhere")).digest


def test_documents_are_compact() -> None:
    big = many_actions(DRAWN, 2000)
    assert len(pack(big).data) < len(msgspec.msgpack.encode(big)) / 4


def test_fields_added_since_take_their_default() -> None:
    plain = msgspec.msgpack.decode(zlib.decompress(pack(DRAWN).data))
    del plain["attendance"], plain["notes"], plain["evidence"]
    assert unpack(zlib.compress(msgspec.msgpack.encode(plain)), FORMAT) == DRAWN


@pytest.mark.parametrize(
    "data",
    [b"", b"junk", zlib.compress(b""), zlib.compress(b"\x81"), pack(DRAWN).data[:-20]],
    ids=["empty", "junk", "nothing", "broken", "cut"],
)
def test_a_damaged_document_is_refused(data: bytes) -> None:
    with pytest.raises(ArchiveError):
        unpack(data, FORMAT)


def test_a_document_that_breaks_a_rule_of_the_domain_is_refused() -> None:
    plain = msgspec.msgpack.decode(zlib.decompress(pack(DRAWN).data))
    plain["goals"][0]["time"]["at"]["period"] = 9
    with pytest.raises(ArchiveError):
        unpack(zlib.compress(msgspec.msgpack.encode(plain)), FORMAT)


def test_a_document_of_another_format_is_refused() -> None:
    with pytest.raises(ArchiveError, match=str(FORMAT + 1)):
        unpack(pack(DRAWN).data, FORMAT + 1)
