"""Passes, carries and all other actions, cards and substitutions of a StatsBomb match."""

from __future__ import annotations

from explorer.domain.events import Action, ActionKind, Card, Substitution
from explorer.domain.time import EventTime
from explorer.providers.base import FindingLog
from explorer.providers.statsbomb import vocabulary as v
from explorer.providers.statsbomb.events import Happening, place
from explorer.providers.statsbomb.records import Coordinates, Detail, Pass, RawEvent
from explorer.providers.statsbomb.squads import Squads, formation_label


def read_action(event: Happening, time: EventTime, squads: Squads, log: FindingLog) -> Action:
    """An event that is no shot, card or substitution; an unknown type becomes OTHER."""
    raw = event.raw
    part = _part(raw)
    recipient = raw.pass_.recipient if raw.pass_ else None
    return Action(
        id=event.id,
        time=time,
        side=event.side,
        player_id=squads.player(raw.player, event.side),
        location=place(raw.location, event.side, event.row, log),
        kind=v.ACTIONS.get(event.type, ActionKind.OTHER),
        end_location=place(_end(part), event.side, event.row, log),
        recipient_id=squads.player(recipient, event.side),
        success=_success(event.type, part),
        possession=raw.possession,
        duration=raw.duration,
        detail=_detail(event, part),
    )


def read_card(event: Happening, time: EventTime, squads: Squads, log: FindingLog) -> Card | None:
    """The card of a foul or of bad behaviour, None where there is none."""
    raw = event.raw
    part = raw.foul_committed or raw.bad_behaviour
    if part is None or part.card is None:
        return None
    kind = v.CARDS.get(part.card.name or "")
    if kind is None:
        log.add("unknown_card", f"{event.where}.card", card=part.card.name or str(part.card.id))
        return None
    return Card(
        # A foul stands in the actions under its own id.
        id=f"{event.id}-card",
        time=time,
        side=event.side,
        player_id=squads.player(raw.player, event.side),
        location=place(raw.location, event.side, event.row, log),
        kind=kind,
        reason=_card_reason(raw, part),
    )


def read_substitution(event: Happening, time: EventTime, squads: Squads) -> Substitution:
    """A substitution with its reason, which StatsBomb calls its outcome."""
    part = event.raw.substitution or Detail()
    return Substitution(
        id=event.id,
        time=time,
        side=event.side,
        player_id=squads.player(event.raw.player, event.side),
        player_on=squads.player(part.replacement, event.side),
        reason=part.outcome.name if part.outcome else None,
    )


def _part(raw: RawEvent) -> Pass | Detail | None:
    return (
        raw.pass_
        or raw.carry
        or raw.ball_receipt
        or raw.goalkeeper
        or raw.duel
        or raw.dribble
        or raw.interception
        or raw.ball_recovery
        or raw.fifty_fifty
    )


def _end(part: Pass | Detail | None) -> Coordinates | None:
    return part.end_location if part else None


def _success(type_number: int, part: Pass | Detail | None) -> bool | None:
    outcome = part.outcome if part else None
    if outcome is None:
        if isinstance(part, Detail) and part.recovery_failure:
            return False
        return True if type_number in v.SUCCEEDS_UNLESS_TOLD else None
    if outcome.name in v.SUCCESSES:
        return True
    return False if outcome.name in v.FAILURES else None


def _detail(event: Happening, part: Pass | Detail | None) -> str | None:
    """What the kind alone does not say, in StatsBomb's words."""
    raw = event.raw
    if isinstance(part, Pass):
        return _pass_detail(part)
    if event.type == v.TACTICAL_SHIFT and raw.tactics:
        return formation_label(raw.tactics)
    if event.type in (v.GOALKEEPER, 4) and part and part.type:
        return part.type.name
    if v.ACTIONS.get(event.type, ActionKind.OTHER) in _NAMED_BY_TYPE and raw.type:
        return raw.type.name
    return None


_NAMED_BY_TYPE = frozenset({ActionKind.OTHER, ActionKind.STOPPAGE})


def _pass_detail(part: Pass) -> str | None:
    if part.type and part.type.id in v.PASS_TYPES_SHOWN:
        return part.type.name
    if part.cross:
        return "Cross"
    if part.cut_back:
        return "Cut-back"
    if part.technique and part.technique.name == "Through Ball":
        return part.technique.name
    return "Switch" if part.switch else None


def _card_reason(raw: RawEvent, part: Detail) -> str | None:
    if part.type and part.type.name:
        return part.type.name
    return raw.type.name if raw.type else None
