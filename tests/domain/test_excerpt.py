from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from explorer.domain.excerpt import LONGEST_LINE, ExcerptLine, excerpt_of


def test_an_excerpt_has_the_line_before_and_the_line_after() -> None:
    excerpt = excerpt_of("a,1\nb,2\nc,8O\nd,4\n", 3, 2, 4)
    assert [line.number for line in excerpt.lines] == [2, 3, 4]
    assert excerpt.lines[1] == ExcerptLine(3, "c,8O")
    assert excerpt.lines[1].text[excerpt.start : excerpt.end] == "8O"


def test_the_first_and_the_last_line_have_one_neighbour() -> None:
    assert [line.number for line in excerpt_of("a\nb\nc\n", 1, 0, 1).lines] == [1, 2]
    assert [line.number for line in excerpt_of("a\nb\nc\n", 3, 0, 1).lines] == [2, 3]


def test_a_long_line_is_cut_around_the_fault() -> None:
    excerpt = excerpt_of("short\n" + "x" * 5000 + "FAULT" + "y" * 5000, 2, 5000, 5005)
    text = excerpt.lines[1].text
    assert len(text) == LONGEST_LINE
    assert text[excerpt.start : excerpt.end] == "FAULT"


@given(
    st.text(alphabet="ab,\n\t\r", max_size=400),
    st.integers(1, 30),
    st.integers(0, 500),
    st.integers(0, 500),
)
@example("\r\r", 1, 2, 0)
def test_a_range_always_lies_in_its_line(text: str, line: int, start: int, end: int) -> None:
    excerpt = excerpt_of(text, line, start, end)
    faulty = next(found for found in excerpt.lines if found.number == excerpt.line)
    assert 0 <= excerpt.start <= excerpt.end <= LONGEST_LINE
    assert excerpt.start <= len(faulty.text) + 1
