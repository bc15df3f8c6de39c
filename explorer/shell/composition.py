"""The composition root: makes the window and everything in it, and connects it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Protocol

from PySide6.QtWidgets import QApplication

from explorer.domain.match import Match
from explorer.domain.ports import BulkStore, LibraryCare
from explorer.domain.time import MatchTime
from explorer.session.match_session import MatchSession
from explorer.session.preferences import ThemeChoice
from explorer.shell.care import CareDesk
from explorer.shell.focus_ring import FocusRing
from explorer.shell.help_desk import HelpDesk
from explorer.shell.importer import Importer
from explorer.shell.keys import KeyGuard
from explorer.shell.library_actions import LibraryActions
from explorer.shell.link_actions import LinkActions
from explorer.shell.main_window import MainWindow
from explorer.shell.menus import MenuBuilder, Menus, Parts
from explorer.shell.motion_wish import MotionSource
from explorer.shell.moving import Moving
from explorer.shell.open_data_door import OpenDataDoor
from explorer.shell.palette import PaletteDesk
from explorer.shell.panels import Views
from explorer.shell.preferences import Looks, PreferencesDesk
from explorer.shell.recents import Recents
from explorer.shell.settings import Settings
from explorer.shell.sharing.desk import SharingDesk
from explorer.shell.statistics import StatisticsDesk
from explorer.shell.team_colouring import TeamColouring
from explorer.shell.theming import SchemeSource, Theming
from explorer.shell.viewpoint import Viewpoint
from explorer.shell.workbench import Workbench
from explorer.views.common.appearance import Appearance
from explorer.views.common.painted_items import expose_painted_items
from explorer.views.library import PanelLibrary


class WindowLibrary(PanelLibrary, BulkStore, LibraryCare, Protocol):
    """What the window and everything in it need of a library."""


@dataclass(frozen=True, slots=True)
class Desk:
    """One window with what belongs to it."""

    window: MainWindow
    session: MatchSession
    appearance: Appearance
    theming: Theming
    moving: Moving
    workbench: Workbench
    importer: Importer
    library_actions: LibraryActions
    statistics: StatisticsDesk
    open_data: OpenDataDoor
    care: CareDesk
    sharing: SharingDesk
    palette: PaletteDesk
    help: HelpDesk
    viewpoint: Viewpoint
    links: LinkActions
    recents: Recents
    preferences: PreferencesDesk
    menus: Menus

    @property
    def is_at_work(self) -> bool:
        """Whether something runs that the end of the window would stop before it is done."""
        return (
            self.importer.is_running
            or self.open_data.is_running
            or self.care.is_running
            or self.sharing.is_running
        )


def compose(
    app: QApplication,
    store: WindowLibrary,
    settings: Settings,
    *,
    theme: ThemeChoice | None = None,
    scheme: SchemeSource | None = None,
    motion: MotionSource | None = None,
) -> Desk:
    """Make a window over a library; ``theme`` overrides the chosen one for this run.

    Nothing moves by itself where the user didn't ask for it and ``motion`` doesn't allow it.
    """
    expose_painted_items()
    preferences = settings.preferences
    if theme is not None:
        preferences = replace(preferences, look=replace(preferences.look, theme=theme))
    look = preferences.look
    appearance = Appearance()
    appearance.set_text_scale(look.text_scale)
    theming = Theming(app, appearance, look.theme, scheme, high_contrast=look.high_contrast)
    moving = Moving(appearance, look.motion, motion)
    session = MatchSession()
    colouring = TeamColouring(appearance, session, settings, look.team_colours)
    window = MainWindow(session, appearance, store, settings)
    appearance.setParent(window)
    session.setParent(window)
    KeyGuard(app, window)
    FocusRing(app, appearance, window)
    viewpoint = Viewpoint(session, window.views)
    workbench = Workbench(window, session, store, window.views.imports, viewpoint)
    links = LinkActions(session, viewpoint, workbench)
    recents = Recents(window, session, workbench, settings, store.label)
    importer = Importer(window, store, window.views.imports)
    library = LibraryActions(window, session, store, window.views.library, workbench)
    statistics = StatisticsDesk(window, store, appearance)
    open_data = OpenDataDoor(window, store, settings, appearance, window.views.imports)
    care = CareDesk(window, session, store)
    sharing = SharingDesk(window, session, appearance)
    palette = PaletteDesk(window, session, store, settings, appearance)
    looks = Looks(appearance, theming, moving, colouring)
    prefs = PreferencesDesk(window, session, settings, preferences, looks, store.label)
    help_desk = HelpDesk(window, store, settings)
    parts = Parts(
        workbench,
        importer,
        library,
        statistics,
        open_data,
        care,
        sharing,
        palette,
        help_desk,
        links,
        recents,
        prefs,
    )
    menus = MenuBuilder(window, session, appearance, theming, parts).build()
    desk = Desk(
        window=window,
        session=session,
        appearance=appearance,
        theming=theming,
        moving=moving,
        workbench=workbench,
        importer=importer,
        library_actions=library,
        statistics=statistics,
        open_data=open_data,
        care=care,
        sharing=sharing,
        palette=palette,
        help=help_desk,
        viewpoint=viewpoint,
        links=links,
        recents=recents,
        preferences=prefs,
        menus=menus,
    )
    connect(desk, settings)
    return desk


def connect(desk: Desk, settings: Settings) -> None:
    """Every connection between parts that don't know each other.

    Views are linked by the session alone, to whose signals each subscribes for itself; what stands
    here is what passes between a view and the rest of the window.
    """
    window, workbench, importer = desk.window, desk.workbench, desk.importer
    views, docks = window.views, window.docks

    views.library.import_requested.connect(importer.ask_for_files)
    views.welcome.import_requested.connect(importer.ask_for_files)
    window.files_dropped.connect(importer.import_paths)
    views.welcome.open_data_requested.connect(desk.open_data.show)

    views.welcome.sample_requested.connect(workbench.open_sample)
    views.imports.open_requested.connect(workbench.open_from_library)
    desk.open_data.open_requested.connect(workbench.open_from_library)
    desk.palette.match_wanted.connect(workbench.open_from_library)
    window.link_dropped.connect(workbench.open_link)
    actions = desk.library_actions
    for told in (workbench.told, desk.links.told, desk.recents.told, actions.told):
        told.connect(window.tell)
    workbench.import_wanted.connect(importer.import_paths)
    workbench.match_opened.connect(views.library.set_current)
    workbench.match_opened.connect(settings.keep_last_match)
    workbench.match_opened.connect(window.arrangement.overlay.hide)

    for changed in (
        importer.library_changed,
        desk.open_data.library_changed,
        desk.library_actions.changed,
        desk.care.changed,
    ):
        changed.connect(views.library.reload)
        changed.connect(desk.statistics.refresh)
    views.imports.joined.connect(desk.library_actions.join)
    views.imports.kept_apart.connect(desk.library_actions.keep_apart)
    importer.match_updated.connect(workbench.read_again)
    desk.open_data.match_updated.connect(workbench.read_again)

    for shown in (importer.shown, workbench.imports_shown, desk.open_data.results_told):
        shown.connect(window.arrangement.show_imports)
    importer.told.connect(window.status.show_import)
    desk.statistics.listed.connect(views.library.finder.seek)
    desk.statistics.listed.connect(window.show_library)
    desk.statistics.copy_wanted.connect(desk.sharing.copy_picture)
    desk.statistics.save_wanted.connect(desk.sharing.save_statistics)

    views.library.summary_changed.connect(docks.library.header.set_summary)
    views.imports.summary_changed.connect(docks.imports.header.set_summary)
    views.inspector.summary_changed.connect(docks.inspector.header.set_summary)
    views.report.summary_changed.connect(docks.report.header.set_summary)

    desk.preferences.network_changed.connect(desk.open_data.set_access)
    desk.preferences.address_chosen.connect(desk.open_data.use_address)
    desk.open_data.set_access(desk.preferences.held.network)
    desk.preferences.network_changed.connect(desk.help.set_access)
    desk.help.set_access(desk.preferences.held.network)
    connect_timeline(views)
    end_with_window(desk)


def connect_timeline(views: Views) -> None:
    """Zoom with the transport bar; play and step with single keys after a time or match is chosen.

    The keys change hands at the wish, not once the match is loaded: the user may be typing
    elsewhere by then.
    """
    views.transport.zoom_requested.connect(views.timeline.set_zoom)
    views.transport.zoom_in_requested.connect(views.timeline.zoom_in)
    views.transport.zoom_out_requested.connect(views.timeline.zoom_out)
    views.transport.fit_requested.connect(views.timeline.fit)
    views.timeline.zoom_changed.connect(views.transport.show_zoom)

    wishes = views.library.wishes
    for done in (views.transport.time_field.left, wishes.open_wanted, wishes.event_wanted):
        done.connect(views.timeline.take_keys)


def end_with_window(desk: Desk) -> None:
    """Let everything that runs end, and be waited for, before the window goes."""
    for finish in (
        desk.workbench.finish,
        desk.importer.finish,
        desk.library_actions.finish,
        desk.window.views.library.finish,
        desk.statistics.finish,
        desk.open_data.finish,
        desk.care.finish,
        desk.sharing.finish,
        desk.palette.finish,
        desk.help.finish,
    ):
        desk.window.closing.connect(finish)


def show_first(desk: Desk, match: Match | None, at: MatchTime | None) -> None:
    """Show the match that the app starts with.

    Raises:
        ValueError: If ``at`` lies outside the match.
    """
    if match is None:
        return
    desk.session.open_match(match, at)
    desk.workbench.match_opened.emit(match.id)
