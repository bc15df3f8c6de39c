"""Texts of the preferences."""

from explorer.views.text.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "preferences-title": QT_TRANSLATE_NOOP("preferences", "Preferences"),
    "preferences-pages": QT_TRANSLATE_NOOP("preferences", "Pages"),
    "preferences-close": QT_TRANSLATE_NOOP("preferences", "Close"),
    "preferences-restore": QT_TRANSLATE_NOOP("preferences", "Restore defaults"),
    "preferences-restore-hint": QT_TRANSLATE_NOOP(
        "preferences", "Set everything on this page to what it was at first"
    ),
    "preferences-look": QT_TRANSLATE_NOOP("preferences", "Appearance"),
    "preferences-playback": QT_TRANSLATE_NOOP("preferences", "Playback"),
    "preferences-model": QT_TRANSLATE_NOOP("preferences", "Model"),
    "preferences-language": QT_TRANSLATE_NOOP("preferences", "Language"),
    "preferences-library": QT_TRANSLATE_NOOP("preferences", "Library"),
    "preferences-network": QT_TRANSLATE_NOOP("preferences", "Network"),
    "preferences-theme": QT_TRANSLATE_NOOP("preferences", "Theme:"),
    "preferences-theme-system": QT_TRANSLATE_NOOP("preferences", "As the system"),
    "preferences-theme-light": QT_TRANSLATE_NOOP("preferences", "Light"),
    "preferences-theme-dark": QT_TRANSLATE_NOOP("preferences", "Dark"),
    "preferences-contrast": QT_TRANSLATE_NOOP("preferences", "High contrast:"),
    "preferences-contrast-system": QT_TRANSLATE_NOOP("preferences", "As the system"),
    "preferences-contrast-on": QT_TRANSLATE_NOOP("preferences", "On"),
    "preferences-contrast-off": QT_TRANSLATE_NOOP("preferences", "Off"),
    "preferences-text-size": QT_TRANSLATE_NOOP("preferences", "Text size:"),
    "preferences-percent": QT_TRANSLATE_NOOP("preferences", "{percent} %"),
    "preferences-motion": QT_TRANSLATE_NOOP("preferences", "Animation:"),
    "preferences-motion-system": QT_TRANSLATE_NOOP("preferences", "As the system"),
    "preferences-motion-on": QT_TRANSLATE_NOOP("preferences", "On"),
    "preferences-motion-off": QT_TRANSLATE_NOOP("preferences", "Off"),
    "preferences-teams": QT_TRANSLATE_NOOP("preferences", "Team colours:"),
    "preferences-teams-default": QT_TRANSLATE_NOOP("preferences", "Blue and orange"),
    "preferences-teams-safe": QT_TRANSLATE_NOOP("preferences", "Safe for any colour vision"),
    "preferences-teams-kit": QT_TRANSLATE_NOOP("preferences", "The teams’ own, where they serve"),
    "preferences-kit": QT_TRANSLATE_NOOP("preferences", "Choose colour…"),
    "preferences-kit-of": QT_TRANSLATE_NOOP("preferences", "Colour of {team}"),
    "preferences-kit-forget-of": QT_TRANSLATE_NOOP("preferences", "Forget the colour of {team}"),
    "preferences-kit-no-match": QT_TRANSLATE_NOOP(
        "preferences", "Open a match to give its teams their colours."
    ),
    "preferences-kit-served": QT_TRANSLATE_NOOP(
        "preferences", "Made as light or dark as it takes to be read."
    ),
    "preferences-kit-unknown": QT_TRANSLATE_NOOP(
        "preferences",
        "No source gives the teams’ colours. Both are blue and orange until you have chosen two.",
    ),
    "preferences-kit-alike": QT_TRANSLATE_NOOP(
        "preferences",
        "These colours are too much alike, so both teams keep blue and orange.",
    ),
    "preferences-kit-alike-to-some": QT_TRANSLATE_NOOP(
        "preferences",
        "Not everybody can tell these colours apart, so both teams keep blue and orange.",
    ),
    "preferences-kit-playhead": QT_TRANSLATE_NOOP(
        "preferences",
        "One of these colours looks like the playhead’s, so both teams keep blue and orange.",
    ),
    "preferences-speed": QT_TRANSLATE_NOOP("preferences", "Speed at the start:"),
    "preferences-speed-times": QT_TRANSLATE_NOOP("preferences", "{speed}×"),
    "preferences-at-end": QT_TRANSLATE_NOOP("preferences", "At the end of the match:"),
    "preferences-at-end-stop": QT_TRANSLATE_NOOP("preferences", "Stop"),
    "preferences-at-end-repeat": QT_TRANSLATE_NOOP("preferences", "Play again from the start"),
    "preferences-snaps": QT_TRANSLATE_NOOP("preferences", "Snap to events while dragging"),
    "preferences-snaps-hint": QT_TRANSLATE_NOOP(
        "preferences", "The Alt key does the opposite while it is held."
    ),
    "preferences-follows": QT_TRANSLATE_NOOP("preferences", "The report follows the playhead"),
    "preferences-p": QT_TRANSLATE_NOOP("preferences", "Chance that a kick is scored:"),
    "preferences-p-explained": QT_TRANSLATE_NOOP(
        "preferences",
        "The win chances of a shootout are a model, not data: every kick is scored with this one"
        " chance, whoever takes it and whatever the score. The default, 72 %, lies between the"
        " 70.7 % of the kicks in shootouts of World Cups and the 78 % of penalties in play.",
    ),
    "preferences-p-slider": QT_TRANSLATE_NOOP(
        "preferences",
        "The slider of the shootout view tries another chance for as long as the window is open.",
    ),
    "preferences-language-system": QT_TRANSLATE_NOOP("preferences", "As the system"),
    "preferences-language-choice": QT_TRANSLATE_NOOP("preferences", "Language:"),
    "preferences-language-explained": QT_TRANSLATE_NOOP(
        "preferences", "The window is made anew, and you stay where you are."
    ),
}
