"""What the bundled match says in our own sentences: its report, notes and names of sources.

The match's file holds the same English, which is what is stored, found and exported.
"""

from explorer.views.text.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "bundled-report-s1": QT_TRANSLATE_NOOP(
        "bundled",
        "Inter Miami drew 4–4 at FC Dallas in the round of 16 of the Leagues Cup and won "
        "[5–3 on penalties](kick-9).",
    ),
    "bundled-report-s2": QT_TRANSLATE_NOOP(
        "bundled",
        "It was Messi's first away game for Miami, who had not won any of 11 league games "
        "before his debut and had won every game since.",
    ),
    "bundled-report-s3": QT_TRANSLATE_NOOP(
        "bundled",
        "In the first minute Jesús Ferreira [headed against the post](shot-1-ferreira) for Dallas.",
    ),
    "bundled-report-s4": QT_TRANSLATE_NOOP(
        "bundled",
        "Soon afterwards Ferreira [had the ball in the net](goal-4-ferreira), but the goal "
        "was ruled out for offside.",
    ),
    "bundled-report-s5": QT_TRANSLATE_NOOP(
        "bundled",
        "In the 6th minute [Lionel Messi](goal-6-messi) put Miami ahead from the edge of the "
        "area, first time with the left foot, after a pull-back by Jordi Alba.",
    ),
    "bundled-report-s6": QT_TRANSLATE_NOOP(
        "bundled",
        "Messi's goal was first ruled out for offside and [given after a video "
        "review](goal-6-messi).",
    ),
    "bundled-report-s7": QT_TRANSLATE_NOOP(
        "bundled",
        "Alan Velasco [hit the post with a free kick](shot-12-velasco) in the 12th minute.",
    ),
    "bundled-report-s8": QT_TRANSLATE_NOOP(
        "bundled",
        "[Facundo Quignon](goal-37-quignon) made it 1–1 in the 37th with a left-foot volley "
        "from a cross by Marco Farfan.",
    ),
    "bundled-report-s9": QT_TRANSLATE_NOOP(
        "bundled",
        "Right at the end of the half [Bernard Kamungo](goal-45-kamungo) finished a "
        "counter-attack by beating goalkeeper Drake Callender, and Dallas led 2–1.",
    ),
    "bundled-report-s10": QT_TRANSLATE_NOOP(
        "bundled",
        "[Velasco's free kick](goal-63-velasco) from the left in the 63rd minute reached the "
        "far corner untouched: 3–1.",
    ),
    "bundled-report-s11": QT_TRANSLATE_NOOP(
        "bundled",
        "A minute or two later [Benjamin Cremaschi](goal-65-cremaschi), [just brought "
        "on](sub-64-cremaschi), scored Miami's second.",
    ),
    "bundled-report-s12": QT_TRANSLATE_NOOP(
        "bundled",
        "Dallas were two ahead again when [Robert Taylor](goal-68-taylor), tracking back, "
        "turned a pass into his own net for 4–2.",
    ),
    "bundled-report-s13": QT_TRANSLATE_NOOP(
        "bundled",
        "With about ten minutes left Dallas scored an own goal: [Farfan](goal-80-farfan) "
        "headed in a free kick by Messi, 4–3.",
    ),
    "bundled-report-s14": QT_TRANSLATE_NOOP(
        "bundled",
        "[Messi's own free kick](goal-85-messi), from 20 yards in the 85th minute, brought "
        "the 4–4.",
    ),
    "bundled-report-s15": QT_TRANSLATE_NOOP(
        "bundled",
        "By the match report's count it was his eighth goal in four games; another report "
        "counts seven.",
    ),
    "bundled-report-s16": QT_TRANSLATE_NOOP(
        "bundled",
        "With no extra time in the Leagues Cup, penalties followed, and [Messi scored the "
        "first](kick-1).",
    ),
    "bundled-report-s17": QT_TRANSLATE_NOOP(
        "bundled", "[Paxton Pomykal](kick-4) of Dallas was the only one of nine takers to miss."
    ),
    "bundled-report-s18": QT_TRANSLATE_NOOP(
        "bundled",
        "[Cremaschi](kick-9), 18 years old, scored the last and decisive kick, which took "
        "Miami to the quarter-finals.",
    ),
    "bundled-note-no-extra-time": QT_TRANSLATE_NOOP(
        "bundled",
        "Leagues Cup knock-out matches have no extra time: a draw goes straight to penalties.",
    ),
    "bundled-topic-rules": QT_TRANSLATE_NOOP("bundled", "Rules"),
    "bundled-note-line-ups": QT_TRANSLATE_NOOP(
        "bundled",
        "Line-ups, changes, cards and attendance are those of the statistics page. No source "
        "gives shirt numbers other than those shown.",
    ),
    "bundled-topic-line-ups": QT_TRANSLATE_NOOP("bundled", "Line-ups"),
    "bundled-note-weather": QT_TRANSLATE_NOOP(
        "bundled", "It was about 100 °F (38 °C) at kick-off."
    ),
    "bundled-topic-weather": QT_TRANSLATE_NOOP("bundled", "Weather"),
    "bundled-note-first-away-game": QT_TRANSLATE_NOOP(
        "bundled", "It was Messi's first away game for Miami."
    ),
    "bundled-note-miami-form": QT_TRANSLATE_NOOP(
        "bundled",
        "Miami had gone 11 league games without a win before Messi's debut, and had won "
        "every game since.",
    ),
    "bundled-note-messi-goals": QT_TRANSLATE_NOOP(
        "bundled", "How many goals the late free kick made it for Messi in four games."
    ),
    "bundled-note-alba": QT_TRANSLATE_NOOP("bundled", "What the match was for Alba."),
    "bundled-note-minutes": QT_TRANSLATE_NOOP(
        "bundled",
        "The minute that the statistics page gives is the one shown. Where sources give "
        "other minutes, the span covers them; the chronicle gives several one lower (36, 44, "
        "62 and 67).",
    ),
    "bundled-topic-minutes": QT_TRANSLATE_NOOP("bundled", "Minutes"),
    "bundled-note-first-half-stoppage": QT_TRANSLATE_NOOP(
        "bundled", "No source gives the length of first-half stoppage time."
    ),
    "bundled-topic-stoppage-time": QT_TRANSLATE_NOOP("bundled", "Stoppage time"),
    "bundled-note-toss": QT_TRANSLATE_NOOP(
        "bundled", "Messi won the toss, as two reports say, and Miami kicked first."
    ),
    "bundled-topic-shootout": QT_TRANSLATE_NOOP("bundled", "Shootout"),
    "bundled-note-shootout-order": QT_TRANSLATE_NOOP(
        "bundled",
        "The live ticker gives all nine kicks, and three others name the same takers. No "
        "source says where the balls crossed the line, but for the one over the bar.",
    ),
    "bundled-note-quarter-finals": QT_TRANSLATE_NOOP("bundled", "Miami go to the quarter-finals."),
    "bundled-topic-what-follows": QT_TRANSLATE_NOOP("bundled", "What follows"),
    "bundled-reading-eight": QT_TRANSLATE_NOOP("bundled", "eight"),
    "bundled-reading-seven": QT_TRANSLATE_NOOP("bundled", "seven"),
    "bundled-reading-first-appearance": QT_TRANSLATE_NOOP("bundled", "his first appearance"),
    "bundled-reading-first-start": QT_TRANSLATE_NOOP("bundled", "his first start"),
    "bundled-source-r": QT_TRANSLATE_NOOP("bundled", "Agency report of the match"),
    "bundled-source-a": QT_TRANSLATE_NOOP("bundled", "Statistics page of bigdsoccer.com"),
    "bundled-source-a2": QT_TRANSLATE_NOOP("bundled", "Recap on bigdsoccer.com"),
    "bundled-source-b": QT_TRANSLATE_NOOP("bundled", "Live ticker of clarosports.com"),
    "bundled-source-c": QT_TRANSLATE_NOOP("bundled", "Page on radioevita.ar"),
    "bundled-source-d": QT_TRANSLATE_NOOP("bundled", "Page on enfoquesalta.com"),
    "bundled-source-e": QT_TRANSLATE_NOOP("bundled", "AFP report on brecorder.com and lbcgroup.tv"),
    "bundled-source-f": QT_TRANSLATE_NOOP("bundled", "Page on sportskacentrala.com"),
    "bundled-source-h": QT_TRANSLATE_NOOP("bundled", "Article of the Orlando Sentinel"),
    "bundled-source-i": QT_TRANSLATE_NOOP("bundled", "Article of Fox News"),
    "bundled-source-j": QT_TRANSLATE_NOOP("bundled", "Page on thepremiernews.com"),
    "bundled-source-k": QT_TRANSLATE_NOOP("bundled", "Page on surflorida.com"),
    "bundled-source-l": QT_TRANSLATE_NOOP("bundled", "Live text of thedailyworlds.org"),
    "bundled-source-m": QT_TRANSLATE_NOOP("bundled", "Page on worldsoccertalk.com"),
    "bundled-source-n": QT_TRANSLATE_NOOP("bundled", "Page on bolasport.com"),
    "bundled-source-o": QT_TRANSLATE_NOOP("bundled", "Chronicle of Marca, read through a mirror"),
    "bundled-source-p": QT_TRANSLATE_NOOP("bundled", "Page on miamisaves.org"),
    "bundled-label-report": QT_TRANSLATE_NOOP("bundled", "Match report"),
    "bundled-label-statistics": QT_TRANSLATE_NOOP("bundled", "bigdsoccer.com, statistics"),
    "bundled-label-recap": QT_TRANSLATE_NOOP("bundled", "bigdsoccer.com, recap"),
}
