"""What every painted view of events does, and that it does nothing once it is gone."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable

import pytest
import shiboken6
from PySide6.QtCore import SIGNAL, QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from explorer.canvas.theme import ThemeName
from explorer.domain.time import MatchTime
from explorer.session.filtering import Filter
from explorer.session.match_session import MatchSession
from explorer.views.common.appearance import Appearance
from explorer.views.events import EventsView
from explorer.views.header import HeaderView
from explorer.views.inspector import InspectorView
from explorer.views.pitch import PitchView
from explorer.views.report import ReportView
from explorer.views.shootout import ShootoutView
from explorer.views.timeline import TimelineView, TransportBar
from tests.bundled import bundled

MakeView = Callable[[MatchSession, Appearance], QWidget]
VIEWS = (
    EventsView,
    HeaderView,
    InspectorView,
    PitchView,
    ReportView,
    ShootoutView,
    TimelineView,
    TransportBar,
)
SIGNALS = (
    "match_changed",
    "playhead_changed",
    "selection_changed",
    "hover_changed",
    "filter_changed",
    "playback_changed",
    "model_changed",
)


def change_everything(session: MatchSession, appearance: Appearance) -> None:
    """Emit every signal that a view may listen to."""
    session.open_match(bundled())
    goal = bundled().goals[0]
    session.set_playhead(MatchTime(2, 100))
    session.select(goal.id)
    session.select(goal.id, move=False)
    session.hover(goal.id)
    session.set_filter(Filter().toggled("side:home"))
    session.set_model_p(0.7)
    appearance.set_theme(ThemeName.DARK)
    QApplication.processEvents()


def deliver_deletions() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


@pytest.mark.parametrize("make", VIEWS)
def test_a_view_that_is_gone_reacts_to_nothing(qtbot: QtBot, make: MakeView) -> None:
    session, appearance = MatchSession(), Appearance()
    session.open_match(bundled())
    view = make(session, appearance)
    view.show()
    QApplication.processEvents()
    view.close()
    view.deleteLater()
    deliver_deletions()
    assert not shiboken6.isValid(view)
    # A slot that still ran would raise on its deleted widgets, which fails the test.
    change_everything(session, appearance)


@pytest.mark.parametrize("make", VIEWS)
def test_a_view_that_is_gone_is_not_kept(qtbot: QtBot, make: MakeView) -> None:
    session, appearance = MatchSession(), Appearance()
    session.open_match(bundled())
    view = make(session, appearance)
    view.show()
    change_everything(session, appearance)
    gone = weakref.ref(view)
    view.deleteLater()
    deliver_deletions()
    del view
    gc.collect()
    assert gone() is None
    for name in SIGNALS:
        assert session.receivers(SIGNAL(f"{name}()")) == 0
    assert appearance.receivers(SIGNAL("changed()")) == 0
