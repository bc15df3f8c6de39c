"""Texts of the box About, of the log and of the question for a newer version."""

from explorer.views.text.marking import QT_TRANSLATE_NOOP, counted

TEXTS: dict[str, str] = {
    "about-title": QT_TRANSLATE_NOOP("help", "About Match Explorer"),
    "about-name": QT_TRANSLATE_NOOP("help", "Match Explorer {version}"),
    "about-text": QT_TRANSLATE_NOOP(
        "help",
        "Explore a football match: timeline, pitch and shootout, linked by one playhead. Doubt is "
        "drawn; nothing is invented.",
    ),
    "about-licence": QT_TRANSLATE_NOOP(
        "help",
        "Free software under the MIT licence. Nothing is sent anywhere unless you ask for it.",
    ),
    "about-versions": QT_TRANSLATE_NOOP("help", "Versions"),
    "about-copy": QT_TRANSLATE_NOOP("help", "Copy versions"),
    "about-tab-app": QT_TRANSLATE_NOOP("help", "App"),
    "about-tab-data": QT_TRANSLATE_NOOP("help", "Data"),
    "about-tab-licences": QT_TRANSLATE_NOOP("help", "Licences"),
    "about-data-text": QT_TRANSLATE_NOOP(
        "help", "The matches in your library are from these providers:"
    ),
    "about-data-none": QT_TRANSLATE_NOOP("help", "There are no matches in your library."),
    "about-data-unknown": QT_TRANSLATE_NOOP(
        "help", "The library can’t be asked now which providers its matches are from."
    ),
    "about-qt": QT_TRANSLATE_NOOP(
        "help",
        "Qt and PySide are used under the GNU Lesser General Public License 3. They are libraries "
        "of their own in {folder}: put another build of the same version there, and the app uses "
        "it.",
    ),
    "about-components": counted("help", "{n} components", "{n} component", 1),
    "about-search": QT_TRANSLATE_NOOP("help", "Name or licence"),
    "about-nothing": QT_TRANSLATE_NOOP("help", "No component has “{text}”."),
    "about-reading": QT_TRANSLATE_NOOP("help", "Reading…"),
    "about-licence-text": QT_TRANSLATE_NOOP("help", "Text of the licence"),
    "about-component": QT_TRANSLATE_NOOP("help", "{name} {version}"),
    "about-no-licence": QT_TRANSLATE_NOOP("help", "not stated"),
    "about-no-text": QT_TRANSLATE_NOOP(
        "help", "The package comes without the text of its licence, {licence}."
    ),
    "update-title": QT_TRANSLATE_NOOP("help", "Newer version"),
    "update-nowhere": QT_TRANSLATE_NOOP(
        "help",
        "You have version {version}. This copy doesn’t know where to ask for newer ones: look "
        "where you got it from.",
    ),
    "update-not-allowed": QT_TRANSLATE_NOOP(
        "help",
        "The app may not use the network: allow it in the preferences to ask for a newer version.",
    ),
    "update-none": QT_TRANSLATE_NOOP("help", "You have the newest version, {version}."),
    "update-newer": QT_TRANSLATE_NOOP("help", "Version {version} is out; you have {running}."),
    "update-page": QT_TRANSLATE_NOOP("help", "Open its page"),
    "update-failed": QT_TRANSLATE_NOOP(
        "help",
        "{host} can’t be asked for a newer version now: check the network, and try again later.",
    ),
    "update_garbled": QT_TRANSLATE_NOOP(
        "help", "{host} doesn’t answer with a version of Match Explorer: try again later."
    ),
    "outside-shown": QT_TRANSLATE_NOOP("help", "Opened in another program: {path}"),
    "outside-unshown": QT_TRANSLATE_NOOP("help", "No program here opens {path}."),
    "outside-copy": QT_TRANSLATE_NOOP("help", "Copy path"),
    "log-none": QT_TRANSLATE_NOOP("help", "There is no log file: {path} can’t be written."),
}
