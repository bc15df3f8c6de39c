"""The words that travel with a picture: the match, the moment, how sure it is, and whose data."""

from __future__ import annotations

from explorer.analysis.index import MatchIndex
from explorer.app.crediting import credit_of, sources_of
from explorer.domain.match import Match
from explorer.domain.time import MatchTime
from explorer.scenes.card import CardTexts
from explorer.scenes.picture import Caption, with_sources
from explorer.session.state import SessionState
from explorer.views.common.known_words import credit_text, own_text
from explorer.views.common.match_words import day_and_place, occasion
from explorer.views.text import message


def caption_of(state: SessionState) -> Caption:
    """What is said around a picture of the open match; nothing while none is open."""
    index = state.index
    if index is None:
        return Caption("")
    match = index.match
    parts = (occasion(match), day_and_place(match))
    return Caption(
        title=title_at(index, state.playhead),
        second=" · ".join(part for part in parts if part),
        moment=message("at-moment", {"moment": state.playhead.clock_label}),
        doubt=doubt_of(index, state.playhead if state.filter.hide_future else None),
        credit=full_credit(match),
    )


def title_at(index: MatchIndex, moment: MatchTime) -> str:
    """The match with its score at a moment, and in brackets that of the shootout."""
    match = index.match
    title = f"{match.home.name} {index.score_at(moment)} {match.away.name}"
    kicks = index.shootout_score_at(moment)
    return f"{title} ({kicks})" if kicks else title


def doubt_of(index: MatchIndex, up_to: MatchTime | None = None) -> str:
    """How many minutes of goals are approximate; nothing where none is.

    Args:
        index: The match.
        up_to: The moment up to which goals count; None for all of them.
    """
    goals = [g for g in index.match.goals if g.counts and (up_to is None or g.time.at <= up_to)]
    soft = sum(goal.time.is_soft for goal in goals)
    return message("share-doubt", {"count": soft, "all": len(goals)}) if soft else ""


def full_credit(match: Match) -> str:
    """Whose data it is, and which sources it rests on."""
    names = _source_names(match)
    said = message("share-sources", {"names": ", ".join(names)}) if names else ""
    return with_sources(credit_text(credit_of(match)), said)


def card_texts(match: Match) -> CardTexts:
    """What a card says of a match as a whole."""
    return CardTexts(
        occasion=occasion(match),
        details=day_and_place(match),
        credit=credit_text(credit_of(match)),
        sources=_source_names(match),
    )


def _source_names(match: Match) -> tuple[str, ...]:
    """The sources by their names, as the inspector has them."""
    return tuple(map(own_text, sources_of(match)))
