"""All views of the window, made once and handed to whoever arranges or connects them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from explorer.session.match_session import MatchSession
from explorer.shell.centre import CentrePane
from explorer.shell.dock import PanelDock
from explorer.views.common.appearance import Appearance
from explorer.views.events import EventsView
from explorer.views.header import HeaderView
from explorer.views.imports import ImportsView
from explorer.views.inspector import InspectorView, SelectionStrip
from explorer.views.library import LibraryView, PanelLibrary
from explorer.views.pitch import PitchView
from explorer.views.report import ReportView
from explorer.views.shootout import ShootoutView
from explorer.views.text import message
from explorer.views.timeline import TimelineView, TransportBar
from explorer.views.welcome import WelcomeView


@dataclass(frozen=True, slots=True)
class Views:
    """The views. None of them knows another; each listens to the session alone."""

    header: HeaderView
    timeline: TimelineView
    transport: TransportBar
    pitch: PitchView
    shootout: ShootoutView
    events: EventsView
    inspector: InspectorView
    strip: SelectionStrip
    report: ReportView
    library: LibraryView
    imports: ImportsView
    welcome: WelcomeView
    centre: CentrePane

    @classmethod
    def of(cls, session: MatchSession, appearance: Appearance, library: PanelLibrary) -> Views:
        """Make every view of one session."""
        pitch = PitchView(session, appearance)
        shootout = ShootoutView(session, appearance)
        events = EventsView(session, appearance)
        return cls(
            header=HeaderView(session, appearance),
            timeline=TimelineView(session, appearance),
            transport=TransportBar(session, appearance),
            pitch=pitch,
            shootout=shootout,
            events=events,
            inspector=InspectorView(session, appearance),
            strip=SelectionStrip(session, appearance),
            report=ReportView(session, appearance),
            library=LibraryView(library, appearance),
            imports=ImportsView(appearance),
            welcome=WelcomeView(appearance),
            centre=CentrePane(session, appearance, pitch, shootout, events),
        )

    def set_compact(self, compact: bool) -> None:
        """Lay the views out for a narrow or a wide window, but for the pitch."""
        self.header.set_compact(compact)
        self.timeline.set_compact(compact)
        self.transport.set_compact(compact)
        self.shootout.set_compact(compact)
        self.strip.setVisible(compact)


@dataclass(frozen=True, slots=True)
class Docks:
    """The docks that hold the views around the centre."""

    library: PanelDock
    imports: PanelDock
    inspector: PanelDock
    report: PanelDock
    timeline: PanelDock

    @classmethod
    def of(cls, views: Views, appearance: Appearance, window: QMainWindow) -> Docks:
        """Put the views into their docks, which stand in the window from the beginning."""

        def dock(name: str, content: QWidget, *, closable: bool = True) -> PanelDock:
            title = message(f"dock-{name}")
            return PanelDock(name, title, content, appearance, window, closable=closable)

        docks = cls(
            library=dock("library", views.library),
            imports=dock("imports", views.imports),
            inspector=dock("inspector", views.inspector),
            report=dock("report", _stack(views.report, views.strip)),
            timeline=dock("timeline", _stack(views.transport, views.timeline), closable=False),
        )
        docks.timeline.show_header(False)
        docks.report.header.add_button(views.report.follow_button)
        return docks


def _stack(*parts: QWidget) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for part in parts:
        column.addWidget(part)
    return box
