"""Where the strips of the timeline stand: overview, ruler, two lanes and the band between them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

RULER = 20.0
ROW = 19.0
LANE_PADDING = 6.0
SHOT_STRIP = 15.0
PLOT_LEFT_MARGIN = 8.0
PLOT_RIGHT_MARGIN = 14.0
GLYPH = 18.0
DEFAULT_ROWS = 2
MOST_ROWS = 3
LEAST_BAND = 36.0


class BandContent(StrEnum):
    """What the band between the lanes shows."""

    LEAD = "lead"
    XG = "xg"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class TimelineMetrics:
    """The sizes that differ between a wide and a narrow window, in logical pixels."""

    overview: float
    gutter: float
    kick_slot: float
    bottom: float
    narrow: bool = False


WIDE = TimelineMetrics(overview=16, gutter=84, kick_slot=26, bottom=4)
NARROW = TimelineMetrics(overview=0, gutter=52, kick_slot=24, bottom=0, narrow=True)


@dataclass(frozen=True, slots=True)
class Strip:
    """A horizontal strip of the picture, in pixels counted downwards."""

    top: float
    bottom: float

    @property
    def height(self) -> float:
        """How high it is."""
        return self.bottom - self.top

    @property
    def middle(self) -> float:
        """The row in its middle."""
        return (self.top + self.bottom) / 2


@dataclass(frozen=True, slots=True)
class Frame:
    """The strips of a timeline of ``width`` × ``height`` pixels.

    The shot strips are None while shots are not drawn; ``plot_left`` to ``plot_right`` is where the
    axis runs.
    """

    width: float
    height: float
    gutter: float
    plot_left: float
    plot_right: float
    overview: Strip | None
    ruler: Strip
    home: Strip
    home_shots: Strip | None
    band: Strip
    away_shots: Strip | None
    away: Strip
    home_rows: int
    away_rows: int

    def home_row(self, row: int) -> float:
        """The middle of a row of the home lane; row 0 is next to the band."""
        return self.home.bottom - _inset(self.home, self.home_rows) - ROW * (row + 0.5)

    def away_row(self, row: int) -> float:
        """The middle of a row of the away lane; row 0 is next to the band."""
        return self.away.top + _inset(self.away, self.away_rows) + ROW * (row + 0.5)


def plot_edges(width: float, metrics: TimelineMetrics) -> tuple[float, float]:
    """From which to which pixel column the axis runs in a picture of that width."""
    left = metrics.gutter + PLOT_LEFT_MARGIN
    return left, max(width - PLOT_RIGHT_MARGIN, left + 1)


def least_height(metrics: TimelineMetrics) -> float:
    """The least height in which two rows a lane and the band between them stay readable."""
    return metrics.overview + RULER + metrics.bottom + 2 * DEFAULT_ROWS * ROW + LEAST_BAND


def rows_allowed(
    height: float, metrics: TimelineMetrics, content: BandContent, *, shots: bool
) -> int:
    """How many rows both lanes may have so that the band between them stays readable."""
    needed = LEAST_BAND * (2 if content is BandContent.BOTH else 1)
    free = _free(height, metrics, shots=shots)
    return MOST_ROWS if free - 2 * MOST_ROWS * ROW >= needed else DEFAULT_ROWS


def lay_out_frame(
    width: float,
    height: float,
    metrics: TimelineMetrics,
    rows: tuple[int, int],
    *,
    shots: bool,
) -> Frame:
    """The strips for lanes of so many rows, home and away; the band takes what is left."""
    home_height, away_height = (max(count, DEFAULT_ROWS) * ROW for count in rows)
    spare = _free(height, metrics, shots=shots) - home_height - away_height
    padding = max(0.0, min(LANE_PADDING, (spare - LEAST_BAND) / 2))
    strip = SHOT_STRIP if shots else 0.0
    overview = Strip(0.0, metrics.overview) if metrics.overview else None
    ruler = Strip(metrics.overview, metrics.overview + RULER)
    home = Strip(ruler.bottom, ruler.bottom + home_height + padding)
    away = Strip(height - metrics.bottom - away_height - padding, height - metrics.bottom)
    return Frame(
        width=width,
        height=height,
        gutter=metrics.gutter,
        plot_left=plot_edges(width, metrics)[0],
        plot_right=plot_edges(width, metrics)[1],
        overview=overview,
        ruler=ruler,
        home=home,
        home_shots=Strip(home.bottom, home.bottom + strip) if shots else None,
        band=Strip(home.bottom + strip, away.top - strip),
        away_shots=Strip(away.top - strip, away.top) if shots else None,
        away=away,
        home_rows=max(rows[0], DEFAULT_ROWS),
        away_rows=max(rows[1], DEFAULT_ROWS),
    )


def _free(height: float, metrics: TimelineMetrics, *, shots: bool) -> float:
    strips = 2 * SHOT_STRIP if shots else 0.0
    return height - metrics.overview - RULER - metrics.bottom - strips


def _inset(lane: Strip, rows: int) -> float:
    return (lane.height - rows * ROW) / 2
