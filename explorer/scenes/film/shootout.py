"""The shootout kick by kick, as the window shows it with the future hidden."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from explorer.analysis.index import MatchIndex
from explorer.analysis.message import say
from explorer.domain.time import SHOOTOUT, MatchTime
from explorer.scenes.film.frames import FILM_WIDTH, Film, Frame, Pace, Screen, merged
from explorer.scenes.picture import Caption
from explorer.scenes.scene import picture
from explorer.scenes.shootout import ShootoutScene, build_shootout_scene
from explorer.scenes.text_measure import TextMeasure
from explorer.scenes.words import Words
from explorer.session.filtering import Filter
from explorer.session.state import SessionState

KICK_SECONDS, LAST_SECONDS = 1.4, 3.5
CaptionOf = Callable[[SessionState], Caption]


def shootout_film(
    index: MatchIndex, caption_of: CaptionOf, measure: TextMeasure, words: Words, pace: Pace
) -> Film:
    """A frame before the first kick and one after each.

    A kick whose placement no source tells is shown where the window shows it: in its cell and in
    the tray, never in the goal.

    Args:
        index: A match with a shootout.
        caption_of: The words for a state.
        measure: Measures text.
        words: Puts messages into words.
        pace: How fast it runs.
    """
    state = SessionState()
    state.open(index)
    state.set_filter(Filter(hide_future=True))
    state.set_playhead(index.axis.last)
    told = words(say("animate-told", what=words(say("animate-shootout"))))
    caption = caption_of(state)
    frames = merged(_frames(state, caption_of, measure, words, pace))
    return Film(frames, caption.title, f"{caption.title}. {told}", caption.credit)


def _frames(
    state: SessionState, caption_of: CaptionOf, measure: TextMeasure, words: Words, pace: Pace
) -> Iterator[Frame]:
    screen = Screen(caption_of(state), measure)
    match = state.match
    kicks = match.kicks if match else ()
    scene: ShootoutScene | None = None
    for taken in range(len(kicks) + 1):
        state.set_playhead(MatchTime(SHOOTOUT, taken))
        if scene is None or not scene.fits(state):
            scene = build_shootout_scene(state, FILM_WIDTH, screen.height, measure, words)
        caption = caption_of(state)
        shown = screen.picture(picture(scene, state), scene.viewport, caption, caption.title)
        seconds = LAST_SECONDS if taken == len(kicks) else KICK_SECONDS
        yield Frame(shown, (), seconds * pace.factor)
