"""Texts of the preferences."""

from explorer.views.text.marking import QT_TRANSLATE_NOOP, counted

TEXTS: dict[str, str] = {
    "preferences-title": QT_TRANSLATE_NOOP("preferences", "Preferences"),
    "preferences-pages": QT_TRANSLATE_NOOP("preferences", "Pages"),
    "preferences-close": QT_TRANSLATE_NOOP("preferences", "Close"),
    "preferences-restore": QT_TRANSLATE_NOOP("preferences", "Restore defaults"),
    "preferences-restore-hint": QT_TRANSLATE_NOOP(
        "preferences", "Set everything on this page to what it was at first"
    ),
    "preferences-restore-question": QT_TRANSLATE_NOOP(
        "preferences", "Set everything under “{page}” to what it was at first?"
    ),
    "preferences-restore-more": QT_TRANSLATE_NOOP(
        "preferences", "What you chose on the other pages stays."
    ),
    "preferences-restore-yes": QT_TRANSLATE_NOOP("preferences", "Restore"),
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
    "preferences-teams-safe": QT_TRANSLATE_NOOP(
        "preferences", "Blue and yellow, apart in brightness too"
    ),
    "preferences-teams-kit": QT_TRANSLATE_NOOP(
        "preferences", "The teams’ own, if they can be told apart"
    ),
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
    "preferences-network-allowed": QT_TRANSLATE_NOOP("preferences", "Allow the network"),
    "preferences-network-allowed-hint": QT_TRANSLATE_NOOP(
        "preferences",
        "Without it, open data comes from a folder alone, and nothing asks for updates.",
    ),
    "preferences-proxy": QT_TRANSLATE_NOOP("preferences", "Proxy:"),
    "preferences-proxy-system": QT_TRANSLATE_NOOP("preferences", "As the system"),
    "preferences-proxy-none": QT_TRANSLATE_NOOP("preferences", "None"),
    "preferences-proxy-given": QT_TRANSLATE_NOOP("preferences", "This one"),
    "preferences-proxy-address": QT_TRANSLATE_NOOP("preferences", "Address of the proxy:"),
    "preferences-proxy-example": QT_TRANSLATE_NOOP("preferences", "http://proxy.example.org:3128"),
    "preferences-proxy-wrong": QT_TRANSLATE_NOOP(
        "preferences",
        "That is no address of a proxy: write it as http://host:port, without a password.",
    ),
    "preferences-timeout": QT_TRANSLATE_NOOP("preferences", "Give a server up after:"),
    "preferences-seconds": QT_TRANSLATE_NOOP("preferences", "{seconds} s"),
    "preferences-open-data": QT_TRANSLATE_NOOP("preferences", "Open data from:"),
    "preferences-open-data-wrong": QT_TRANSLATE_NOOP(
        "preferences",
        "Open data can’t be read from that address: it has to begin with https:// and hold no"
        " password.",
    ),
    "preferences-unkept": QT_TRANSLATE_NOOP(
        "preferences",
        "Preferences hold until the app is closed, because {file} can’t be written.",
    ),
    "preferences-library-new": QT_TRANSLATE_NOOP(
        "preferences", "There is no library at {library}. Make a new one?"
    ),
    "preferences-library-make": QT_TRANSLATE_NOOP("preferences", "Make it"),
    "preferences-library-own": QT_TRANSLATE_NOOP("preferences", "My library"),
    "preferences-library-file": QT_TRANSLATE_NOOP("preferences", "Another file"),
    "preferences-library-server": QT_TRANSLATE_NOOP("preferences", "A PostgreSQL server"),
    "preferences-library-path": QT_TRANSLATE_NOOP("preferences", "File of the library"),
    "preferences-library-url": QT_TRANSLATE_NOOP("preferences", "URL of the library"),
    "preferences-library-example": QT_TRANSLATE_NOOP(
        "preferences", "postgresql://anna@db.example.org/matches"
    ),
    "preferences-library-browse": QT_TRANSLATE_NOOP("preferences", "Browse…"),
    "preferences-library-check": QT_TRANSLATE_NOOP("preferences", "Check"),
    "preferences-library-open": QT_TRANSLATE_NOOP("preferences", "Open"),
    "preferences-library-checking": QT_TRANSLATE_NOOP("preferences", "Looking…"),
    "preferences-library-holds": counted(
        "preferences", "There it is, with {n} matches.", "There it is, with one match.", 1
    ),
    "preferences-library-now": QT_TRANSLATE_NOOP("preferences", "The window shows {library}."),
    "preferences-library-variable": QT_TRANSLATE_NOOP(
        "preferences",
        "The environment variable {variable} names the library of each start, whatever is chosen"
        " here.",
    ),
    "preferences-library-option": QT_TRANSLATE_NOOP(
        "preferences",
        "The window was started with another library than the one chosen here, which is opened"
        " again at the next start.",
    ),
    "preferences-library-password": QT_TRANSLATE_NOOP(
        "preferences",
        "Leave the password out: it is asked of the system’s keyring, of PGPASSWORD or of .pgpass.",
    ),
    "preferences-library-missing": QT_TRANSLATE_NOOP(
        "preferences", "Name a file, or the URL of a database."
    ),
}
