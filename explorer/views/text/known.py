"""What many matches' data says in the same words, which are shown in the user's language."""

from explorer.views.text.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "credit-bundled": QT_TRANSLATE_NOOP("known", "Facts from public reports of the match"),
    "credit-provided": QT_TRANSLATE_NOOP("known", "Match data provided by {names}."),
    "reason-foul-committed": QT_TRANSLATE_NOOP("known", "foul"),
    "reason-bad-behaviour": QT_TRANSLATE_NOOP("known", "bad behaviour"),
    "reason-tactical": QT_TRANSLATE_NOOP("known", "tactical"),
    "reason-injury": QT_TRANSLATE_NOOP("known", "injury"),
    "stage-final": QT_TRANSLATE_NOOP("known", "Final"),
    "stage-semi-finals": QT_TRANSLATE_NOOP("known", "Semi-finals"),
    "stage-semi-final": QT_TRANSLATE_NOOP("known", "Semi-final"),
    "stage-quarter-finals": QT_TRANSLATE_NOOP("known", "Quarter-finals"),
    "stage-quarter-final": QT_TRANSLATE_NOOP("known", "Quarter-final"),
    "stage-round-of-16": QT_TRANSLATE_NOOP("known", "Round of 16"),
    "stage-round-of-32": QT_TRANSLATE_NOOP("known", "Round of 32"),
    "stage-group-stage": QT_TRANSLATE_NOOP("known", "Group Stage"),
    "stage-3rd-place-final": QT_TRANSLATE_NOOP("known", "3rd Place Final"),
    "stage-third-place-final": QT_TRANSLATE_NOOP("known", "Third Place Final"),
    "stage-regular-season": QT_TRANSLATE_NOOP("known", "Regular Season"),
    "stage-play-offs": QT_TRANSLATE_NOOP("known", "Play-offs"),
    "stage-league-phase": QT_TRANSLATE_NOOP("known", "League Phase"),
    "stage-qualifying": QT_TRANSLATE_NOOP("known", "Qualifying"),
}
