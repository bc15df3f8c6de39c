"""Which events the user wants to see, as a value that every view reads alike."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from explorer.analysis.kinds import Facet, facet_key, facet_values
from explorer.domain.events import Card, Event, Goal, PenaltyKick, Shot, Substitution


class Layer(StrEnum):
    """A kind of event that can be shown or left out of the drawing altogether."""

    GOALS = "goals"
    REVIEWS = "reviews"
    SUBSTITUTIONS = "substitutions"
    CARDS = "cards"
    KICKS = "kicks"
    SHOTS = "shots"


DEFAULT_LAYERS = frozenset(Layer) - {Layer.SHOTS}


@dataclass(frozen=True, slots=True)
class Filter:
    """What is left out of the views.

    ``hidden`` are facet keys such as ``kind:own_goal`` or ``side:home`` (see ``facet_keys``): an
    event with any of them is ghosted and can't be hit. ``layers`` are the kinds of event drawn at
    all. ``hide_future`` removes what lies after the playhead, and the final score.
    """

    hidden: frozenset[str] = frozenset()
    layers: frozenset[Layer] = DEFAULT_LAYERS
    hide_future: bool = False

    def passes(self, event: Event) -> bool:
        """Whether an event is shown plainly."""
        return self.hidden.isdisjoint(facet_keys(event)) if self.hidden else True

    def draws(self, event: Event) -> bool:
        """Whether an event is drawn at all."""
        layer = layer_of(event)
        return layer is not None and layer in self.layers

    def toggled(self, key: str) -> Filter:
        """This filter with one facet key shown or hidden."""
        return replace(self, hidden=self.hidden ^ {key})

    def soloed(self, key: str, group: Iterable[str]) -> Filter:
        """Only ``key`` of its ``group`` shown; soloing it again shows the whole group."""
        others = frozenset(group) - {key}
        if others <= self.hidden and key not in self.hidden:
            return replace(self, hidden=self.hidden - others)
        return replace(self, hidden=(self.hidden | others) - {key})

    def with_layer(self, layer: Layer, *, shown: bool) -> Filter:
        """This filter with one kind of event drawn or left out."""
        layers = self.layers | {layer} if shown else self.layers - {layer}
        return replace(self, layers=layers)


def layer_of(event: Event) -> Layer | None:
    """The layer that an event belongs to; None for actions, which no view draws by default."""
    match event:
        case Goal():
            return Layer.GOALS if event.counts else Layer.REVIEWS
        case Shot():
            return Layer.SHOTS
        case Card():
            return Layer.CARDS
        case Substitution():
            return Layer.SUBSTITUTIONS
        case PenaltyKick():
            return Layer.KICKS
        case _:
            return None


def facet_keys(event: Event) -> frozenset[str]:
    """The facet keys of an event, each as ``facet:value``; only goals have all of them."""
    if isinstance(event, Goal):
        return frozenset(
            facet_key(facet, value) for facet in Facet for value in facet_values(event, facet)
        )
    return frozenset({facet_key(Facet.SIDE, event.side)} if event.side else ())
