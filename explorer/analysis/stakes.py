"""What to say of a shootout: the kick to come, what it leads to, and how it stands."""

from __future__ import annotations

from explorer.analysis.message import Message, say
from explorer.analysis.shootout import Prospect, ShootoutState, shootout_states
from explorer.domain.events import Stake
from explorer.domain.match import Match, Score
from explorer.domain.place import Side


def stakes_message(match: Match, state: ShootoutState) -> Message:
    """The stakes line: what the kick to come is about, or who has won."""
    if state.stakes is None:
        return _won(match, state)
    stakes = state.stakes
    return say(
        f"stakes-{stakes.stake}",
        taker=taker_name(match, stakes.side, stakes.player_id),
        margin=stakes.margin,
    )


def stakes_heading(match: Match, state: ShootoutState) -> Message:
    """The line above it: which kick is to come, in which round, and whose it is."""
    if state.stakes is None:
        return say("stakes-heading-over", kicks=state.kicks_taken)
    return say(
        "stakes-heading-sudden-death" if state.sudden_death else "stakes-heading",
        number=state.kicks_taken + 1,
        round=state.round,
        team=match.team(state.stakes.side).name,
    )


def prospect_message(match: Match, prospect: Prospect) -> Message:
    """What one end of the kick to come leads to, without the score: a win, or the next kick."""
    if prospect.winner is not None:
        return say("prospect-won", team=match.team(prospect.winner).short_name)
    side, stake = prospect.next_side, prospect.stake
    if side is None or stake is None:
        raise ValueError("an open shootout has a kick to come")
    key = f"prospect-{stake}"
    if stake is Stake.MISS_AND_OUT and prospect.levels:
        key = "prospect-must_level"
    return say(
        "prospect-open",
        next=say(key, team=match.team(side).short_name),
        chance=chance_message(match, prospect.win_probability),
    )


def chance_message(match: Match, probability: float, *, by_code: bool = False) -> Message:
    """The likelier winner and its chance in per cent, from the home side's ``probability``.

    With ``by_code`` the winner is told by its letters, where its name has no room.
    """
    if probability == 0.5:
        return say("chance-even")
    side = Side.HOME if probability > 0.5 else Side.AWAY
    team = match.team(side)
    return say(
        "chance-of",
        team=team.code if by_code else team.short_name,
        percent=percent(probability if side is Side.HOME else 1.0 - probability),
    )


def percent(probability: float) -> int:
    """A chance in whole per cent; 0 and 100 stand only for what is settled."""
    if probability in (0.0, 1.0):
        return round(100 * probability)
    return min(99, max(1, round(100 * probability)))


def taker_name(match: Match, side: Side, player_id: str | None) -> str:
    """The taker's name, or the team's where the taker is not known."""
    player = match.players().get(player_id) if player_id else None
    return player.name if player else match.team(side).short_name


def ending_message(match: Match, score: Score) -> Message | None:
    """How a match's shootout ended at a score, the winner first; None for a match without one."""
    if match.shootout is None:
        return None
    winner = shootout_states(match.shootout, kicks_each=match.rules.kicks_each)[-1].winner
    if winner is None:
        return say("header-on-penalties-open", score=str(score))
    team = match.team(winner).short_name
    return say("header-on-penalties", team=team, score=winner_first(score, winner))


def winner_first(score: Score, winner: Side | None) -> str:
    """A score as prose writes it, the winner's goals first; home first where there is no winner."""
    if winner is Side.AWAY:
        return f"{score.away}–{score.home}"
    return str(score)


def _won(match: Match, state: ShootoutState) -> Message:
    if state.winner is None:
        raise ValueError("a shootout without a kick to come has a winner")
    return say(
        "stakes-won",
        team=match.team(state.winner).name,
        score=winner_first(state.score, state.winner),
    )
