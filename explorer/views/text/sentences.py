"""Sentences of reports made from events; ``[phrase](id)`` links a phrase to an event."""

from explorer.views.text.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "report-label-kick-off": QT_TRANSLATE_NOOP("sentences", "KO"),
    "report-label-1": QT_TRANSLATE_NOOP("sentences", "HT"),
    "report-label-2": QT_TRANSLATE_NOOP("sentences", "90′"),
    "report-label-3": QT_TRANSLATE_NOOP("sentences", "105′"),
    "report-label-4": QT_TRANSLATE_NOOP("sentences", "120′"),
    "report-label-end": QT_TRANSLATE_NOOP("sentences", "FT"),
    "report-opening": QT_TRANSLATE_NOOP("sentences", "{home} and {away} kick off."),
    "report-opening-in": QT_TRANSLATE_NOOP(
        "sentences", "{home} and {away} kick off in the {competition}."
    ),
    "report-goal": QT_TRANSLATE_NOOP("sentences", "{player} {how}{foot}, {effect}."),
    "report-goal-assisted": QT_TRANSLATE_NOOP(
        "sentences", "{player} {how}{foot} from a pass by {assist}, {effect}."
    ),
    "report-how-own_goal": QT_TRANSLATE_NOOP(
        "sentences", "of {team} [scores an own goal]({event})"
    ),
    "report-how-penalty": QT_TRANSLATE_NOOP("sentences", "[converts a penalty]({event})"),
    "report-how-direct_free_kick": QT_TRANSLATE_NOOP(
        "sentences", "[scores a direct free kick]({event})"
    ),
    "report-how-scored": QT_TRANSLATE_NOOP("sentences", "[scores]({event})"),
    "report-how-scored-counter": QT_TRANSLATE_NOOP(
        "sentences", "[scores on the counter-attack]({event})"
    ),
    "report-how-scored-corner": QT_TRANSLATE_NOOP("sentences", "[scores after a corner]({event})"),
    "report-how-scored-free_kick_indirect": QT_TRANSLATE_NOOP(
        "sentences", "[scores after a free kick]({event})"
    ),
    "report-how-scored-throw_in": QT_TRANSLATE_NOOP(
        "sentences", "[scores after a throw-in]({event})"
    ),
    "report-how-headed": QT_TRANSLATE_NOOP("sentences", "[scores with a header]({event})"),
    "report-how-headed-counter": QT_TRANSLATE_NOOP(
        "sentences", "[heads in on the counter-attack]({event})"
    ),
    "report-how-headed-corner": QT_TRANSLATE_NOOP(
        "sentences", "[heads in after a corner]({event})"
    ),
    "report-how-headed-free_kick_indirect": QT_TRANSLATE_NOOP(
        "sentences", "[heads in after a free kick]({event})"
    ),
    "report-how-headed-throw_in": QT_TRANSLATE_NOOP(
        "sentences", "[heads in after a throw-in]({event})"
    ),
    "report-foot-untold": "",
    "report-foot-left_foot": QT_TRANSLATE_NOOP("sentences", " with the left foot"),
    "report-foot-right_foot": QT_TRANSLATE_NOOP("sentences", " with the right foot"),
    "report-effect-none": QT_TRANSLATE_NOOP("sentences", "and it is {score}"),
    "report-effect-level": QT_TRANSLATE_NOOP("sentences", "and {team} are level at {score}"),
    "report-effect-behind": QT_TRANSLATE_NOOP("sentences", "and {team} reduce the lead to {score}"),
    "report-effect-lead": QT_TRANSLATE_NOOP("sentences", "and {team} lead {score}"),
    "report-effect-extend": QT_TRANSLATE_NOOP(
        "sentences", "and {team} extend their lead to {score}"
    ),
    "report-ruled-out": QT_TRANSLATE_NOOP(
        "sentences", "A goal by {player} is [ruled out]({event}); it stays {score}."
    ),
    "report-ruled-out-for": QT_TRANSLATE_NOOP(
        "sentences", "A goal by {player} is [ruled out]({event}) ({reason}); it stays {score}."
    ),
    "report-penalty": QT_TRANSLATE_NOOP(
        "sentences", "{player} takes a [penalty]({event}) for {team}, but {outcome}."
    ),
    "report-chance": QT_TRANSLATE_NOOP(
        "sentences", "{player} has a [big chance]({event}) for {team}, but {outcome}."
    ),
    "report-woodwork": QT_TRANSLATE_NOOP(
        "sentences", "{player} of {team} [hits the woodwork]({event})."
    ),
    "report-shot-saved": QT_TRANSLATE_NOOP("sentences", "it is saved"),
    "report-shot-woodwork": QT_TRANSLATE_NOOP("sentences", "it comes off the woodwork"),
    "report-shot-off_target": QT_TRANSLATE_NOOP("sentences", "it goes off target"),
    "report-shot-blocked": QT_TRANSLATE_NOOP("sentences", "it is blocked"),
    "report-shot-unknown": QT_TRANSLATE_NOOP("sentences", "it is not scored"),
    "report-card-second_yellow": QT_TRANSLATE_NOOP(
        "sentences", "{player} of {team} is [sent off]({event}) with a second yellow card."
    ),
    "report-card-red": QT_TRANSLATE_NOOP("sentences", "{player} of {team} is [sent off]({event})."),
    "report-substitutions": QT_TRANSLATE_NOOP("sentences", "{team} bring on {changes}."),
    "report-change": QT_TRANSLATE_NOOP("sentences", "[{on}]({event}) for {off}"),
    "report-goes-off": QT_TRANSLATE_NOOP("sentences", "nobody for [{off}]({event})"),
    "report-list": QT_TRANSLATE_NOOP("sentences", "{first}, {rest}"),
    "report-list-and": QT_TRANSLATE_NOOP("sentences", "{first} and {rest}"),
    "report-period-end-1": QT_TRANSLATE_NOOP("sentences", "At half-time {standing}."),
    "report-period-end-2": QT_TRANSLATE_NOOP(
        "sentences", "After 90 minutes {standing}, and {next}."
    ),
    "report-period-end-3": QT_TRANSLATE_NOOP("sentences", "Halfway through extra time {standing}."),
    "report-period-end-4": QT_TRANSLATE_NOOP(
        "sentences", "After extra time {standing}, and {next}."
    ),
    "report-next-play": QT_TRANSLATE_NOOP("sentences", "extra time follows"),
    "report-next-shootout": QT_TRANSLATE_NOOP("sentences", "kicks from the penalty mark follow"),
    "report-standing-level": QT_TRANSLATE_NOOP("sentences", "it is {score}"),
    "report-standing-lead": QT_TRANSLATE_NOOP("sentences", "{team} lead {score}"),
    "report-booked": QT_TRANSLATE_NOOP("sentences", "[{player}]({event}) ({team})"),
    "report-booked-1": QT_TRANSLATE_NOOP("sentences", "Booked in the first half: {names}."),
    "report-booked-2": QT_TRANSLATE_NOOP("sentences", "Booked in the second half: {names}."),
    "report-booked-3": QT_TRANSLATE_NOOP(
        "sentences", "Booked in the first half of extra time: {names}."
    ),
    "report-booked-4": QT_TRANSLATE_NOOP(
        "sentences", "Booked in the second half of extra time: {names}."
    ),
    "report-result-won": QT_TRANSLATE_NOOP("sentences", "{winner} beat {loser} {score}."),
    "report-result-level": QT_TRANSLATE_NOOP("sentences", "The match ends {score}."),
    "report-first-kick": QT_TRANSLATE_NOOP(
        "sentences", "{team} kick first: {player} {how}, and it is {score}."
    ),
    "report-kick-missed": QT_TRANSLATE_NOOP(
        "sentences", "{player} {how} for {team}; it is {score}."
    ),
    "report-decisive": QT_TRANSLATE_NOOP(
        "sentences", "{player} {how}, and {winner} win the shootout {score}."
    ),
    "report-shootout-open": QT_TRANSLATE_NOOP(
        "sentences", "The shootout stands at {score}; its end is not in the data."
    ),
    "report-kick-scored": QT_TRANSLATE_NOOP("sentences", "[scores]({event})"),
    "report-kick-saved": QT_TRANSLATE_NOOP("sentences", "[has the kick saved]({event})"),
    "report-kick-off_target": QT_TRANSLATE_NOOP("sentences", "[misses the target]({event})"),
    "report-kick-woodwork": QT_TRANSLATE_NOOP("sentences", "[hits the woodwork]({event})"),
    "report-kick-not_scored": QT_TRANSLATE_NOOP("sentences", "[does not score]({event})"),
}
