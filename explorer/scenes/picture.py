"""A picture that leaves the app: marks, with the caption and the credit that travel with them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from explorer.scenes.marks import Clipped, Ink, Line, Mark, Pos, Text, Viewport
from explorer.scenes.placing import placed
from explorer.scenes.text_measure import TextMeasure, elided, wrapped

MARGIN = 16.0
TITLE, SECOND, SMALL = 15.0, 12.0, 11.0
LINE = 15.0
APP_NAME = "Match Explorer"
"""As it stands in every picture, small; a name is not translated."""

PICTURE_SUFFIXES = (".png", ".svg", ".pdf")
"""What a picture can be written as, by the ends of its files' names, the usual one first."""

FILM_SUFFIXES = (".gif", ".mp4")
"""What a film can be written as, likewise."""

HEAD = 48.0
"""How high the words above a scene are, in pixels."""

_MOST_CREDIT_LINES = 3
_GAP = 12.0


@dataclass(frozen=True, slots=True)
class Caption:
    """What is said around a picture.

    ``title`` is the match with its score, ``second`` the occasion, ``moment`` what it is as of and
    ``doubt`` how well it is known; ``credit`` names sources and provider. Any may be empty.
    """

    title: str
    second: str = ""
    moment: str = ""
    doubt: str = ""
    credit: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """Marks in pixels, ``width`` × ``height``, on a ground, with what describes them in words.

    ``description`` is the alternative text: it tells who can't see the picture what is in it.
    """

    marks: tuple[Mark, ...]
    width: float
    height: float
    title: str
    description: str = ""
    credit: str = ""
    ground: Ink = Ink.PANEL

    @property
    def viewport(self) -> Viewport:
        """Its data units are pixels."""
        return Viewport(self.width, self.height)


def said_on(marks: Iterable[Mark]) -> Iterator[str]:
    """Every text among marks, in their order."""
    for mark in marks:
        if isinstance(mark, Clipped):
            yield from said_on(mark.marks)
        elif isinstance(mark, Text):
            yield mark.text


def captioned(
    marks: Sequence[Mark],
    viewport: Viewport,
    caption: Caption,
    measure: TextMeasure,
    description: str = "",
    *,
    shown: bool = True,
    margin: float = 0.0,
) -> Picture:
    """A scene as a picture, which is higher than the scene by the words around it.

    Args:
        marks: All marks of the scene.
        viewport: The scene's viewport.
        caption: The words.
        measure: Measures them.
        description: The picture's alternative text.
        shown: Whether the words are drawn; they are in the file's own data in any case.
        margin: How far the scene stands from the picture's left and right edges, in pixels.
    """
    width = viewport.width + 2 * margin
    if not shown:
        inside = placed(marks, viewport, margin, 0)
        height = viewport.height
        return Picture(inside, width, height, caption.title, description, caption.credit)
    foot = _foot_lines(caption, width, measure)
    height = HEAD + viewport.height + _foot_height(foot)
    return Picture(
        marks=(
            *placed(marks, viewport, margin, HEAD),
            *_head(caption, width, measure),
            *_foot(foot, width, height),
        ),
        width=width,
        height=height,
        title=caption.title,
        description=description,
        credit=caption.credit,
    )


def height_inside(caption: Caption, width: float, height: float, measure: TextMeasure) -> float:
    """How high the scene may be in a captioned picture of a size; at least a pixel."""
    foot = _foot_height(_foot_lines(caption, width, measure))
    return max(1.0, height - HEAD - foot)


def _head(caption: Caption, width: float, measure: TextMeasure) -> list[Mark]:
    room = width - 2 * MARGIN
    right = width - MARGIN
    moment = measure.width(caption.moment, SECOND) if caption.moment else 0.0
    doubt = measure.width(caption.doubt, SECOND) if caption.doubt else 0.0
    title_room = max(0.0, room - (moment + _GAP if moment else 0))
    title = elided(measure, caption.title, TITLE, 600, title_room)
    marks: list[Mark] = [Text(Pos(MARGIN, 18), title, TITLE, 600)]
    if caption.moment:
        marks.append(Text(Pos(right, 18), caption.moment, SECOND, ink=Ink.TEXT2, align="right"))
    second_room = room - (doubt + _GAP if doubt else 0)
    fits = second_room >= min(120.0, measure.width(caption.second, SECOND))
    if caption.doubt and fits:
        marks.append(Text(Pos(right, 36), caption.doubt, SECOND, ink=Ink.TEXT2, align="right"))
    second = elided(measure, caption.second, SECOND, 400, second_room if fits else room)
    if second:
        marks.append(Text(Pos(MARGIN, 36), second, SECOND, ink=Ink.TEXT2))
    return marks


def with_sources(credit: str, sources: str) -> str:
    """A credit with the sentence that names the sources after it; either may be empty."""
    if credit and sources and credit[-1] not in ".!?…":
        credit += "."
    return " ".join(filter(None, (credit, sources)))


def credit_lines(
    credit: str, width: float, measure: TextMeasure, most: int = _MOST_CREDIT_LINES
) -> tuple[str, ...]:
    """A credit in lines, of which the last leaves room for the app's name beside it.

    Where the credit fills the lines the last one may be empty, so that the name stands alone; a
    credit that is longer than ``most`` lines is cut.
    """
    room = max(width - measure.width(APP_NAME, SMALL, 600) - 2 * _GAP, 40.0)
    # At few pixels letters are drawn a little wider than they are.
    lines = wrapped(measure, credit, SMALL, 400, 0.98 * width)
    if measure.width(lines[-1], SMALL) > room:
        lines = (*lines, "")
    if len(lines) <= most:
        return lines
    kept = lines[: most - 1]
    rest = " ".join(lines[most - 1 :])
    return (*kept, elided(measure, rest, SMALL, 400, room))


def app_name(right: float, middle: float) -> Text:
    """The app's name in small, ending at a pixel column."""
    return Text(Pos(right, middle), APP_NAME, SMALL, 600, Ink.TEXT3, "right")


def _foot_lines(caption: Caption, width: float, measure: TextMeasure) -> tuple[str, ...]:
    return credit_lines(caption.credit, width - 2 * MARGIN, measure)


def _foot_height(lines: Sequence[str]) -> float:
    return max(1, len(lines)) * LINE + 16


def _foot(lines: Sequence[str], width: float, height: float) -> list[Mark]:
    top = height - _foot_height(lines)
    marks: list[Mark] = [Line((Pos(0, top), Pos(width, top)), Ink.DIVIDER)]
    for number, line in enumerate(lines):
        at = Pos(MARGIN, top + 16 + number * LINE)
        marks.append(Text(at, line, SMALL, ink=Ink.TEXT3))
    marks.append(app_name(width - MARGIN, height - LINE))
    return marks
