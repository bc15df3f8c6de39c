"""What in a match does not agree: events against listed scores, the shootout against Law 10.

Findings say exactly what differs and repair nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from explorer.analysis.index import MatchIndex
from explorer.analysis.shootout import decided_after, shootout_states
from explorer.analysis.stakes import taker_name
from explorer.domain.events import Goal
from explorer.domain.evidence import Finding, Reading
from explorer.domain.match import Match, Shootout
from explorer.domain.place import Side


def reconcile(match: Match) -> tuple[Finding, ...]:
    """What does not agree within a match, in the order: score, goals, shootout, sources."""
    return (*_score(match), *_goals(match), *_shootout(match), *_sources(match))


def all_findings(match: Match) -> tuple[Finding, ...]:
    """The findings of the import, then what else does not agree."""
    known = {finding.code for finding in match.findings}
    return (*match.findings, *(f for f in reconcile(match) if f.code not in known))


def _score(match: Match) -> Iterator[Finding]:
    counted = MatchIndex(match).final_score
    if match.listed_score is not None and match.listed_score != counted:
        values: dict[str, str | int | float] = {
            "counted": str(counted),
            "listed": str(match.listed_score),
        }
        yield Finding("score_differs", values)
    if match.kicks and counted.leader is not None:
        yield Finding("shootout_not_level", {"score": str(counted)})


def _goals(match: Match) -> Iterator[Finding]:
    squads = {side: frozenset(player.id for player in match.team(side).players) for side in Side}
    for goal in match.goals:
        minute = goal.time.at.minute_label
        if goal.time.at.in_shootout:
            yield Finding("goal_in_shootout", {"kick": int(goal.time.at.elapsed)})
        if goal.side is None:
            yield Finding("goal_without_team", {"minute": minute})
        elif goal.player_id is not None and all(squads.values()):
            code = _scorer_finding(goal, squads)
            if code is not None:
                player = taker_name(match, goal.side, goal.player_id)
                team = match.team(goal.side).short_name
                yield Finding(code, {"player": player, "minute": minute, "team": team})


def _scorer_finding(goal: Goal, squads: dict[Side, frozenset[str]]) -> str | None:
    if goal.player_id not in squads[Side.HOME] | squads[Side.AWAY]:
        return "scorer_in_neither_squad"
    if goal.scorer_side is None or goal.player_id in squads[goal.scorer_side]:
        return None
    return "own_goal_of_own_team" if goal.own_goal else "goal_of_opponent"


def _shootout(match: Match) -> Iterator[Finding]:
    shootout = match.shootout
    if shootout is None:
        if match.listed_shootout is not None:
            yield Finding("shootout_missing", {"listed": str(match.listed_shootout)})
        return
    kicks_each = match.rules.kicks_each
    last = shootout_states(shootout, kicks_each=kicks_each)[-1]
    listed = match.listed_shootout
    if listed is not None and listed != last.score:
        yield Finding("shootout_differs", {"counted": str(last.score), "listed": str(listed)})
    if listed is not None and last.winner not in (None, listed.leader):
        winner = match.team(last.winner).short_name if last.winner else ""
        yield Finding("shootout_winner_differs", {"team": winner, "listed": str(listed)})
    if last.winner is None:
        yield Finding("shootout_undecided", {"score": str(last.score)})
    yield from _kicks(shootout, kicks_each)


def _kicks(shootout: Shootout, kicks_each: int) -> Iterator[Finding]:
    sides = [kick.side for kick in shootout.kicks]
    if sides and sides[0] not in (None, shootout.first):
        yield Finding("first_kick_by_other_team")
    if None in sides:
        yield Finding("kick_of_no_team", {"kick": sides.index(None) + 1})
        return
    sided = [(kick.side, kick.outcome.is_goal) for kick in shootout.kicks if kick.side]
    decided = decided_after(sided, kicks_each)
    if decided is not None and decided < len(sided):
        yield Finding("kick_after_decision", {"kick": decided + 1})
    out_of_turn = _out_of_turn([side for side, _ in sided])
    if out_of_turn is not None:
        yield Finding("kick_out_of_turn", {"kick": out_of_turn})


def _out_of_turn(sides: list[Side]) -> int | None:
    """The first kick that puts its side two kicks ahead, which no order of kicking allows."""
    ahead = 0
    for number, side in enumerate(sides, start=1):
        ahead += 1 if side is Side.HOME else -1
        if abs(ahead) > 1:
            return number
    return None


def _sources(match: Match) -> Iterator[Finding]:
    """One finding for each fact of which sources say different things."""
    labels = {source.id: source.label for source in match.sources}
    for evidence in match.evidence:
        if evidence.in_conflict:
            yield Finding("match_sources_differ", {**_disagreement(evidence.readings, labels)})
    names = {player.id: player.name for player in match.players().values()}
    for event in (*match.goals, *match.cards, *match.substitutions, *match.kicks):
        player = names.get(event.player_id or "", "")
        for evidence in event.evidence:
            if evidence.in_conflict:
                about = f"{event.time.at.minute_label}′ {player}".strip()
                values = _disagreement(evidence.readings, labels)
                yield Finding("sources_differ", {"about": about, **values})
    for note in match.notes:
        if len(note.readings) > 1:
            values = _disagreement(note.readings, labels)
            yield Finding("sources_differ", {"about": note.topic, **values})


def _disagreement(readings: Sequence[Reading], labels: Mapping[str, str]) -> dict[str, str]:
    """What sources say, and what of it is shown, to fill a finding's text with."""
    said = "; ".join(
        f"{reading.value} ({' · '.join(labels[source] for source in reading.sources)})"
        if reading.sources
        else reading.value
        for reading in readings
    )
    shown = next((reading.value for reading in readings if reading.chosen), readings[0].value)
    return {"readings": said, "shown": shown}
