"""What a benchmark reports, and the figures in it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from math import ceil
from statistics import median


@dataclass(frozen=True, slots=True)
class Report:
    """One benchmark's line; the package tells what the fields mean."""

    name: str
    median: float
    p99: float
    unit: str
    baseline: float | None
    ratio: float | None
    goal: float
    met: bool

    @classmethod
    def of(
        cls,
        name: str,
        samples: Sequence[float],
        *,
        unit: str,
        goal: float,
        baseline: Sequence[float] = (),
        share: float | None = None,
    ) -> Report:
        """Sum up samples, and those of the baseline where there is one.

        Args:
            name: The benchmark.
            samples: What was measured.
            unit: In what.
            goal: What is good enough.
            baseline: What it is compared with.
            share: Which share of the samples has to meet the goal, where it isn't the median.

        Raises:
            ValueError: If there are no samples.
        """
        if not samples:
            raise ValueError(f"{name} has measured nothing")
        middle = median(samples)
        base = median(baseline) if baseline else None
        ratio = middle / base if base else None
        return cls(
            name=name,
            median=round(middle, 3),
            p99=round(percentile(samples, 0.99), 3),
            unit=unit,
            baseline=None if base is None else round(base, 3),
            ratio=None if ratio is None else round(ratio, 4),
            goal=goal,
            met=(percentile(samples, share) if share else ratio or middle) <= goal,
        )

    def to_json(self) -> str:
        """The line that is printed."""
        return json.dumps(asdict(self))


def percentile(samples: Sequence[float], share: float) -> float:
    """The smallest sample that at least ``share`` of all samples don't exceed (nearest rank)."""
    return sorted(samples)[max(0, ceil(share * len(samples)) - 1)]
