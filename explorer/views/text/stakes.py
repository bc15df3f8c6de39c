"""Texts of a shootout: the kick to come, what it leads to, and the model's chances."""

from explorer.views.text.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "stakes-heading": QT_TRANSLATE_NOOP("stakes", "Kick {number}, round {round}, {team}"),
    "stakes-heading-sudden-death": QT_TRANSLATE_NOOP(
        "stakes", "Kick {number}, sudden death, {team}"
    ),
    "stakes-heading-over": QT_TRANSLATE_NOOP("stakes", "Decided, {kicks} kicks taken"),
    "stakes-score_to_win": QT_TRANSLATE_NOOP("stakes", "{taker}: score to win"),
    "stakes-miss_and_out": QT_TRANSLATE_NOOP("stakes", "{taker}: miss and it is over"),
    "stakes-score_to_lead": QT_TRANSLATE_NOOP("stakes", "{taker}: score to lead"),
    "stakes-score_to_level": QT_TRANSLATE_NOOP("stakes", "{taker}: score to level"),
    "stakes-score_to_extend": QT_TRANSLATE_NOOP("stakes", "{taker}: score to lead by {margin}"),
    "stakes-score_to_close": QT_TRANSLATE_NOOP("stakes", "{taker}: score to be {margin} behind"),
    "stakes-won": QT_TRANSLATE_NOOP("stakes", "{team} win {score} on penalties"),
    "stakes-if-scored": QT_TRANSLATE_NOOP("stakes", "If scored"),
    "stakes-if-not": QT_TRANSLATE_NOOP("stakes", "If not"),
    "prospect-won": QT_TRANSLATE_NOOP("stakes", "{team} win"),
    "prospect-open": QT_TRANSLATE_NOOP("stakes", "{next}, {chance}"),
    "prospect-score_to_win": QT_TRANSLATE_NOOP("stakes", "{team} kick to win"),
    "prospect-miss_and_out": QT_TRANSLATE_NOOP("stakes", "{team} must score to stay in it"),
    "prospect-must_level": QT_TRANSLATE_NOOP("stakes", "{team} must score to level"),
    "prospect-score_to_lead": QT_TRANSLATE_NOOP("stakes", "{team} kick to lead"),
    "prospect-score_to_level": QT_TRANSLATE_NOOP("stakes", "{team} kick to level"),
    "prospect-score_to_extend": QT_TRANSLATE_NOOP("stakes", "{team} kick to extend their lead"),
    "prospect-score_to_close": QT_TRANSLATE_NOOP("stakes", "{team} kick to close the gap"),
    "chance-even": QT_TRANSLATE_NOOP("stakes", "even chances"),
    "chance-of": QT_TRANSLATE_NOOP("stakes", "{team} {percent} %"),
    "stakes-model-note": QT_TRANSLATE_NOOP(
        "stakes",
        "= Model, not data: every kick {percent} %, kicks independent, no effect of the order.",
    ),
    "kick-not-needed": QT_TRANSLATE_NOOP("stakes", "not needed"),
    "kick-not-reached": QT_TRANSLATE_NOOP("stakes", "not reached"),
    "no-shootout-decided-in-play": QT_TRANSLATE_NOOP(
        "stakes", "{team} won {score}, so there was no shootout."
    ),
    "no-shootout-drawn": QT_TRANSLATE_NOOP(
        "stakes", "Level at {score} after {minutes} minutes; no shootout was played."
    ),
    "shootout-decided-in-play": QT_TRANSLATE_NOOP("stakes", "Decided in play"),
    "shootout-none": QT_TRANSLATE_NOOP("stakes", "No shootout"),
    "shootout-unknown": QT_TRANSLATE_NOOP("stakes", "Not known"),
    "shootout-no-kicks": QT_TRANSLATE_NOOP(
        "stakes", "There was a shootout, but no source gives its kicks."
    ),
    "shootout-no-kicks-score": QT_TRANSLATE_NOOP(
        "stakes", "There was a shootout, which ended {score}, but no source gives its kicks."
    ),
    "shootout-score-unsure": QT_TRANSLATE_NOOP(
        "stakes",
        "The goals don’t add up to the score that the source states, so they don’t tell whether "
        "there was a shootout.",
    ),
    "shootout-in-play": QT_TRANSLATE_NOOP("stakes", "Still in play"),
    "shootout-in-play-body": QT_TRANSLATE_NOOP(
        "stakes", "With the future hidden, kicks appear here once the playhead gets to them."
    ),
    "shootout-no-match": QT_TRANSLATE_NOOP("stakes", "No match open"),
    "shootout-no-match-body": QT_TRANSLATE_NOOP(
        "stakes", "Open a match to follow its shootout kick by kick."
    ),
    "shootout-heading-decides": QT_TRANSLATE_NOOP("stakes", "{heading}, decides the shootout"),
    "shootout-tag-scored": QT_TRANSLATE_NOOP("stakes", "Scored"),
    "shootout-tag-saved": QT_TRANSLATE_NOOP("stakes", "Saved"),
    "shootout-tag-off_target": QT_TRANSLATE_NOOP("stakes", "Off target"),
    "shootout-tag-woodwork": QT_TRANSLATE_NOOP("stakes", "Woodwork"),
    "shootout-tag-not_scored": QT_TRANSLATE_NOOP("stakes", "Not scored"),
    "shootout-round": QT_TRANSLATE_NOOP("stakes", "Round {number}"),
    "shootout-sudden-death": QT_TRANSLATE_NOOP("stakes", "Sudden death"),
    "shootout-sudden-short": QT_TRANSLATE_NOOP("stakes", "Sudden"),
    "shootout-kicks-first": QT_TRANSLATE_NOOP("stakes", "kicks first"),
    "shootout-kicks-second": QT_TRANSLATE_NOOP("stakes", "kicks second"),
    "shootout-tally-first": QT_TRANSLATE_NOOP("stakes", "kicks first, {goals} of {kicks}"),
    "shootout-tally-second": QT_TRANSLATE_NOOP("stakes", "{goals} of {kicks}"),
    "shootout-taker-unknown": QT_TRANSLATE_NOOP("stakes", "unknown"),
    "shootout-no-record": QT_TRANSLATE_NOOP("stakes", "no record"),
    "shootout-not-placed": QT_TRANSLATE_NOOP("stakes", "Not placed"),
    "shootout-not-placed-more": QT_TRANSLATE_NOOP("stakes", "Not placed +{count}"),
    "shootout-no-placement": QT_TRANSLATE_NOOP("stakes", "No source gives a placement"),
    "shootout-placements-in-words": QT_TRANSLATE_NOOP("stakes", "Placements are in words only"),
    "shootout-taker-view": QT_TRANSLATE_NOOP("stakes", "as the taker sees it"),
    "shootout-win-chance": QT_TRANSLATE_NOOP("stakes", "win chance"),
    "shootout-model-note": QT_TRANSLATE_NOOP(
        "stakes",
        "= Model, not data: every kick {percent} %, kicks independent, even after round {rounds}. "
        "Points stand after each kick.",
    ),
    "shootout-model-p": QT_TRANSLATE_NOOP("stakes", "Chance that a kick scores in the model"),
    "shootout-metres": QT_TRANSLATE_NOOP("stakes", "{metres} m"),
    "shootout-percent": QT_TRANSLATE_NOOP("stakes", "{percent} %"),
    "shootout-view": QT_TRANSLATE_NOOP("stakes", "Shootout"),
    "shootout-scroll": QT_TRANSLATE_NOOP("stakes", "Rounds shown"),
}
