"""What the inspector's pages say, as rich text."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from itertools import groupby

from explorer.analysis.facts import FactRow, fact_rows
from explorer.analysis.index import MatchIndex
from explorer.analysis.match_facts import Resting, match_fact_rows, rests_on
from explorer.analysis.reconciliation import all_findings
from explorer.analysis.sentences import parse_links
from explorer.domain.evidence import Source
from explorer.scenes.marks import Ink
from explorer.session.state import SessionState
from explorer.views.common.known_words import credit_text, own_parts, own_text
from explorer.views.inspector.fact_table import FactTable
from explorer.views.inspector.rich_text import RichText
from explorer.views.text import has_message, message
from explorer.views.text.wording import finding_text, words

_ENDINGS = frozenset(
    {
        "match-fact-played",
        "match-fact-score",
        "match-fact-shootout",
        "fact-listed_score",
        "fact-listed_shootout",
    }
)
_NOTE = "fact-topic"


def event_page(index: MatchIndex, event_id: str, p: float, rich: RichText) -> str:
    """Every fact of an event and what they rest on.

    Args:
        index: The match.
        event_id: The event.
        p: The shootout model's chance that a kick scores.
        rich: Makes the text.
    """
    rows = fact_rows(index, event_id, p)
    table = FactTable(rich, index.match.sources)
    return table.table(rows) + table.rests_on(rows)


def match_page(index: MatchIndex, rich: RichText, lineups: str, *, spoil: bool) -> str:
    """The facts of the match as a whole, with the line-ups given.

    Unless told to ``spoil``, what tells how the match ends is left out: the scores, and all that
    was noted once it was over.
    """
    rows = match_fact_rows(index)
    table = FactTable(rich, index.match.sources)
    facts = [row for row in rows if row.name.key != _NOTE and (spoil or not _tells_end(row))]
    notes = [row for row in rows if row.name.key == _NOTE and spoil]
    parts = [table.table(facts)]
    if lineups:
        parts += [rich.heading(message("inspector-lineups")), lineups]
    if notes:
        parts += [rich.heading(message("inspector-notes")), table.table(notes)]
    parts.append(table.rests_on((*facts, *notes)))
    if spoil:
        parts += _findings(index, rich)
    attribution = credit_text(index.match.provider.attribution)
    if attribution:
        parts += [rich.heading(message("inspector-data"))]
        parts.append(rich.paragraph(rich.text(attribution, Ink.TEXT2, 12)))
    return "".join(parts)


def source_page(state: SessionState, source: Source, rich: RichText) -> tuple[str, int]:
    """Every fact that rests on a source, by what it is of; and how many there are."""
    index = state.index
    if index is None:
        return "", 0
    found = [entry for entry in rests_on(index, source.id) if _may_be_told(state, entry)]
    parts = []
    for (event_id, of), entries in groupby(found, key=lambda entry: (entry.event_id, entry.of)):
        heading = "".join(segment.text for segment in parse_links(own_text(words(of))))
        shown = rich.event_link(event_id, heading) if event_id else rich.text(heading)
        told = "; ".join(_told(entry) for entry in entries)
        parts.append(rich.row([("", f"{shown}<br>{rich.text(told, Ink.TEXT2, 12)}")]))
    if not parts:
        return rich.paragraph(rich.text(message("inspector-source-none"), Ink.TEXT2)), 0
    return rich.table(parts), len(found)


def source_kind(source: Source) -> str:
    """What sort of source it is, in words."""
    key = f"source-kind-{source.kind}"
    return message(key if has_message(key) else "source-kind-other")


def source_summary(source: Source, count: int) -> str:
    """What sort of source it is, how many facts rest on it, and when it was last changed."""
    told = message("inspector-source-counts", {"kind": source_kind(source), "n": count})
    try:
        day = dt.date.fromisoformat((source.revised or "")[:10])
    except ValueError:
        return told
    return message("inspector-source-revised", {"told": told, "date": day})


def _tells_end(row: FactRow) -> bool:
    return row.name.key in _ENDINGS


def _findings(index: MatchIndex, rich: RichText) -> Iterator[str]:
    findings = all_findings(index.match)
    if findings:
        yield rich.heading(message("inspector-findings"))
    for finding in findings:
        values = {
            name: own_parts(value) if isinstance(value, str) else value
            for name, value in finding.values.items()
        }
        text = finding_text(finding.code, values)
        yield rich.paragraph(rich.text(text, Ink.TEXT, 12))


def _may_be_told(state: SessionState, entry: Resting) -> bool:
    """Whether an entry tells nothing of what is to come, where that is hidden."""
    if not state.filter.hide_future:
        return True
    event = state.event(entry.event_id)
    return event is not None and state.is_past(event)


def _told(entry: Resting) -> str:
    name = words(entry.name)
    if entry.reading is None:
        return name
    return message("inspector-says", {"name": name, "reading": own_parts(entry.reading)})
