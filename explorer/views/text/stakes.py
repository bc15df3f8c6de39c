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
        "stakes", "No shootout: {team} won {score} in play."
    ),
    "no-shootout-drawn": QT_TRANSLATE_NOOP("stakes", "No shootout: the match ended {score}."),
}
