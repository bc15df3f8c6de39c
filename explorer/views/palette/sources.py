"""The entries of the palette, made of menus, of the open match and of the library's answers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial

from PySide6.QtGui import QAction

from explorer.analysis.clock import TimeTextError, parse_time
from explorer.analysis.describe import team_name, title_of
from explorer.analysis.index import MatchIndex
from explorer.analysis.marks import time_label
from explorer.domain.events import Event, Substitution
from explorer.domain.match import Score
from explorer.domain.people import Player
from explorer.domain.place import Side
from explorer.domain.query import MatchSummary
from explorer.domain.time import MatchTime
from explorer.scenes.event_glyph import event_glyph
from explorer.scenes.marks import Pos
from explorer.session.commands import GoTo
from explorer.session.match_session import MatchSession
from explorer.session.state import SessionState
from explorer.views.common.known_words import stage_text
from explorer.views.common.menu_actions import MenuAction, menu_actions, native
from explorer.views.palette.entry import Entry, Section
from explorer.views.text import message, notation
from explorer.views.text.wording import words

GLYPH = 16
"""The side of an event's glyph, in pixels."""


def command_entries(actions: Iterable[QAction], skip: str = "") -> Iterator[Entry]:
    """What menus offer, with the menus that it stands in.

    Args:
        actions: The menu bar's actions.
        skip: The name of the one command that is left out.
    """
    for found in menu_actions(actions):
        if found.action.objectName() != skip:
            yield _command(found)


def _command(found: MenuAction) -> Entry:
    action = found.action
    enabled = action.isEnabled()
    return Entry(
        key=f"command:{action.objectName() or found.title}",
        section=Section.COMMANDS,
        title=found.title,
        detail=found.path if enabled else message("palette-unavailable", {"menu": found.path}),
        hint=native(action.shortcut()),
        call=action.trigger,
        is_enabled=enabled,
    )


def player_entries(session: MatchSession) -> Iterator[Entry]:
    """Everyone in both squads; choosing one selects his or her events, as far as they are shown."""
    index = session.state.shown
    if index is None:
        return
    of_player: dict[str, list[str]] = {}
    for event in _shown_events(session.state, index):
        for player_id in _players_of(event):
            of_player.setdefault(player_id, []).append(event.id)
    for side in Side:
        for player in index.match.team(side).players:
            yield _player(session, index, side, player, of_player.get(player.id, []))


def _player(
    session: MatchSession, index: MatchIndex, side: Side, player: Player, event_ids: Sequence[str]
) -> Entry:
    team, number = index.match.team(side), player.shirt_number
    count = len(event_ids)
    return Entry(
        key=f"player:{index.match.id}:{player.id}",
        section=Section.PLAYERS,
        title=player.name,
        detail=team.short_name if number is None else f"{number} · {team.short_name}",
        hint=_count(count),
        keywords=f"{player.full_name or ''} {team.name} {team.code}",
        call=partial(session.select, *event_ids),
        is_enabled=count > 0,
    )


def event_entries(session: MatchSession) -> Iterator[Entry]:
    """Goals, shots, cards, substitutions and kicks, as far as they are shown, in order of time."""
    index = session.state.shown
    if index is None:
        return
    for event in _shown_events(session.state, index):
        title = title_of(index, event)
        team = team_name(index, event.side)
        yield Entry(
            key=f"event:{index.match.id}:{event.id}",
            section=Section.EVENTS,
            title=words(title.heading),
            detail=words(title.subheading),
            hint=time_label(event.time),
            keywords=team if isinstance(team, str) else "",
            call=partial(session.select, event.id),
            glyph=event_glyph(event, Pos(0, 0), GLYPH, past=session.state.is_past(event)),
        )


def time_entries(session: MatchSession, text: str, *, asked: bool) -> Iterator[Entry]:
    """The moment that a text names; where times alone are asked for, also why it names none."""
    index = session.state.shown
    if index is None:
        if asked:
            yield _no_time(message("palette-no-match"))
        return
    try:
        moment = parse_time(text, index.axis)
    except TimeTextError as error:
        if asked or error.code == "time-outside":
            yield _no_time(_refusal(error, session.state) if text else message("palette-time"))
        return
    yield Entry(
        key=f"time:{moment.clock_label}",
        section=Section.TIME,
        title=message("palette-go-to", {"clock": moment.clock_label}),
        detail=_standing(session.state, index, moment),
        keywords=text,
        call=partial(session.go, GoTo(moment)),
    )


def match_entry(
    summary: MatchSummary, open_match: Callable[[str], object], *, hidden: bool
) -> Entry:
    """A match of the library; ``hidden`` keeps its result to itself."""
    day = None if summary.date is None else notation.date(summary.date)
    stage = stage_text(summary.stage or "")
    about = (day, summary.competition, summary.season, stage)
    return Entry(
        key=f"match:{summary.id}",
        section=Section.MATCHES,
        title=message("palette-teams", {"home": summary.home, "away": summary.away}),
        detail=" · ".join(part for part in about if part),
        hint="" if hidden else _result(summary.score, summary.shootout),
        call=partial(open_match, summary.id),
    )


def failure_entry(section: Section, text: str) -> Entry:
    """A sentence in place of what could not be found out."""
    return Entry(f"failure:{section}", section, text, is_enabled=False)


def _no_time(why: str) -> Entry:
    return failure_entry(Section.TIME, why)


def _refusal(error: TimeTextError, state: SessionState) -> str:
    """Why a text is no time, without telling when the match ends if that is hidden."""
    if error.code == "time-outside" and state.filter.hide_future:
        return message("time-not-shown", error.values)
    return message(error.code, error.values)


def _shown_events(state: SessionState, index: MatchIndex) -> Iterator[Event]:
    hides = state.filter.hide_future
    return (event for event in index.notable if not hides or state.is_past(event))


def _count(events: int) -> str:
    return message("palette-events", {"n": events}) if events else message("palette-no-events")


def _players_of(event: Event) -> Iterator[str]:
    if event.player_id is not None:
        yield event.player_id
    if isinstance(event, Substitution) and event.player_on is not None:
        yield event.player_on


def _standing(state: SessionState, index: MatchIndex, moment: MatchTime) -> str:
    """The score at a moment, nothing for one that is hidden."""
    if state.filter.hide_future and moment > state.playhead:
        return ""
    return _result(index.score_at(moment), index.shootout_score_at(moment))


def _result(score: Score, shootout: Score | None) -> str:
    return str(score) if shootout is None else f"{score} ({shootout})"
