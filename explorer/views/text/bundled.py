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
    "bundled-note-1": QT_TRANSLATE_NOOP(
        "bundled",
        "5–3 follows from the nine kicks of the live ticker. Three other news pages give "
        "other scores, which their own kicks don't support.",
    ),
    "bundled-note-2": QT_TRANSLATE_NOOP("bundled", "Play ended at 90+6."),
    "bundled-note-3": QT_TRANSLATE_NOOP(
        "bundled", "The match report writes the competition's name in two ways."
    ),
    "bundled-note-4": QT_TRANSLATE_NOOP(
        "bundled", "A free kick that a defender heads in is no direct one."
    ),
    "bundled-note-5": QT_TRANSLATE_NOOP("bundled", "Just outside the area."),
    "bundled-note-6": QT_TRANSLATE_NOOP(
        "bundled", "One source alone, surflorida.com, has Kamungo go past Miller."
    ),
    "bundled-note-7": QT_TRANSLATE_NOOP("bundled", "That Messi released Alba is in the chronicle."),
    "bundled-note-8": QT_TRANSLATE_NOOP(
        "bundled",
        "The band on the pitch runs from 20 yards (18.288 m) to 20 metres; right of centre "
        "is from miamisaves.org.",
    ),
    "bundled-note-9": QT_TRANSLATE_NOOP(
        "bundled",
        "The corner is from Fox News and thepremiernews.com, the crossbar from miamisaves.org.",
    ),
    "bundled-note-10": QT_TRANSLATE_NOOP(
        "bundled",
        "The match report only puts it a minute after the goal of the 63rd; the statistics "
        "page and most others say 65. The span covers both readings.",
    ),
    "bundled-note-11": QT_TRANSLATE_NOOP("bundled", "The match report's version is shown."),
    "bundled-note-12": QT_TRANSLATE_NOOP(
        "bundled",
        "The question was whether Josef Martínez stood in goalkeeper Maarten Paes's view; a "
        "video review gave the goal.",
    ),
    "bundled-note-13": QT_TRANSLATE_NOOP(
        "bundled", "The statistics page gives the minute shown; the span covers every reading."
    ),
    "bundled-note-14": QT_TRANSLATE_NOOP(
        "bundled",
        "The statistics page gives the minute shown; the span covers every reading. The "
        "match report also says that ten minutes were left.",
    ),
    "bundled-note-15": QT_TRANSLATE_NOOP(
        "bundled",
        "The statistics page gives the minute shown; the span covers every reading. The "
        "match report gives no minute.",
    ),
    "bundled-note-16": QT_TRANSLATE_NOOP(
        "bundled",
        "The statistics page has no minute for it: the live text's is shown, and the span "
        "covers both readings.",
    ),
    "bundled-note-17": QT_TRANSLATE_NOOP("bundled", "The touch by Obrian is in the recap alone."),
    "bundled-note-18": QT_TRANSLATE_NOOP(
        "bundled", "The live text names the wrong team; Velasco played for Dallas."
    ),
    "bundled-note-19": QT_TRANSLATE_NOOP(
        "bundled", "The match report says that he missed, the live ticker how."
    ),
    "bundled-detail-1": QT_TRANSLATE_NOOP(
        "bundled", "Cremaschi, a substitute, scored from a pass by Alba, whom Messi had released."
    ),
    "bundled-detail-2": QT_TRANSLATE_NOOP(
        "bundled", "Farfan headed Messi's free kick into his own net."
    ),
    "bundled-detail-3": QT_TRANSLATE_NOOP(
        "bundled", "Followed a header by Kamungo from a cross by Geovane Jesus."
    ),
    "bundled-detail-4": QT_TRANSLATE_NOOP(
        "bundled", "From right of centre, in off the underside of the crossbar."
    ),
    "bundled-detail-5": QT_TRANSLATE_NOOP(
        "bundled", "Side-footed first time after Jordi Alba had pulled the ball back from the left."
    ),
    "bundled-detail-6": QT_TRANSLATE_NOOP(
        "bundled",
        "The cross came from the overlapping full-back Marco Farfan on the left, with a "
        "touch by Obrian.",
    ),
    "bundled-detail-7": QT_TRANSLATE_NOOP(
        "bundled",
        "Tracking back at a Dallas counter-attack, Taylor diverted a pass past his own goalkeeper.",
    ),
    "bundled-detail-8": QT_TRANSLATE_NOOP(
        "bundled",
        "Velasco won the ball in his own half, Ferreira held it up, and Kamungo went past "
        "Miller and beat goalkeeper Drake Callender.",
    ),
    "bundled-detail-9": QT_TRANSLATE_NOOP(
        "bundled",
        "Yedlin had fouled Farfan. The free kick was crossed in and touched by nobody on its way.",
    ),
    "bundled-detail-10": QT_TRANSLATE_NOOP("bundled", "A free kick against the post."),
    "bundled-detail-11": QT_TRANSLATE_NOOP("bundled", "Headed against the post."),
    "bundled-detail-12": QT_TRANSLATE_NOOP("bundled", "Saved by Paes."),
    "bundled-detail-13": QT_TRANSLATE_NOOP(
        "bundled", "The follow-up to Taylor's shot, headed off the line."
    ),
    "bundled-detail-14": QT_TRANSLATE_NOOP("bundled", "Callender saves."),
    "bundled-detail-15": QT_TRANSLATE_NOOP("bundled", "Ferreira misses a chance."),
    "bundled-detail-16": QT_TRANSLATE_NOOP("bundled", "Paes saves Taylor's shot."),
    "bundled-detail-17": QT_TRANSLATE_NOOP("bundled", "Over the bar."),
    "bundled-detail-18": QT_TRANSLATE_NOOP("bundled", "The decisive kick, by an 18-year-old."),
    "bundled-place-far-corner": QT_TRANSLATE_NOOP("bundled", "far corner"),
    "bundled-place-far-post": QT_TRANSLATE_NOOP("bundled", "far post"),
    "bundled-place-low-into-the-bottom-left-corne": QT_TRANSLATE_NOOP(
        "bundled", "low into the bottom left corner"
    ),
    "bundled-place-top-right-corner-in-off-the-un": QT_TRANSLATE_NOOP(
        "bundled", "top right corner, in off the underside of the crossbar"
    ),
    "bundled-reading-20-metres": QT_TRANSLATE_NOOP("bundled", "20 metres"),
    "bundled-reading-20-yards": QT_TRANSLATE_NOOP("bundled", "20 yards"),
    "bundled-reading-kamungo-beats-the-goalkeeper": QT_TRANSLATE_NOOP(
        "bundled", "Kamungo beats the goalkeeper"
    ),
    "bundled-reading-a-shot-tight-to-the-post": QT_TRANSLATE_NOOP(
        "bundled", "a shot tight to the post"
    ),
    "bundled-reading-at-the-very-end-of-the-half": QT_TRANSLATE_NOOP(
        "bundled", "at the very end of the half"
    ),
    "bundled-reading-the-goalkeeper-is-on-the-groun": QT_TRANSLATE_NOOP(
        "bundled", "the goalkeeper is on the ground"
    ),
    "bundled-reading-another-report": QT_TRANSLATE_NOOP("bundled", "another report"),
    "bundled-reading-another-news-page": QT_TRANSLATE_NOOP("bundled", "another news page"),
}
