"""What a match is called around its score: its occasion, its day and place."""

from __future__ import annotations

from explorer.domain.match import Match
from explorer.views.common.known_words import stage_text
from explorer.views.text import message
from explorer.views.text.notation import date


def occasion(match: Match) -> str:
    """Competition, season and stage, such as “Leagues Cup 2023, round of 16”."""
    title = match.competition or match.season or ""
    if match.competition and match.season:
        values = {"competition": match.competition, "season": match.season}
        title = message("header-competition", values)
    stage = stage_text(match.stage or "")
    if stage and title:
        # A stage that stands after the competition goes on in small letters, as in prose.
        stage = stage[0].lower() + stage[1:]
        return message("header-joined", {"first": title, "second": stage})
    return title or stage


def day_and_place(match: Match, *, compact: bool = False) -> str:
    """The day, the venue and the city, as far as they are known; compact without the venue."""
    parts = []
    if match.date is not None:
        form = message("header-date-short" if compact else "header-date-long")
        parts.append(date(match.date, form))
    if match.venue and not (compact and match.city):
        parts.append(match.venue)
    if match.city:
        parts.append(match.city)
    text = parts[0] if parts else ""
    for part in parts[1:]:
        text = message("header-joined", {"first": text, "second": part})
    return text
