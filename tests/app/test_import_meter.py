from __future__ import annotations

from explorer.app.importing.meter import SPAN_SECONDS, Meter


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def test_nobody_can_tell_a_rate_at_once() -> None:
    clock = Clock()
    meter = Meter(clock)
    assert meter.rate is None
    assert meter.seconds_for(10) is None
    meter.note(1)
    clock.now += 0.1
    assert meter.rate is None


def test_the_rate_tells_the_time_for_the_rest() -> None:
    clock = Clock()
    meter = Meter(clock)
    for done in range(1, 5):
        clock.now += 0.5
        meter.note(done)
    assert meter.rate == 2.0
    assert meter.seconds_for(7) == 3.5


def test_what_was_long_ago_says_nothing() -> None:
    clock = Clock()
    meter = Meter(clock)
    for done in range(1, 101):
        clock.now += 1.0
        meter.note(done)
    for done in range(102, 142, 2):
        clock.now += 1.0
        meter.note(done)
    assert meter.rate == 2.0


def test_the_rate_sinks_while_nothing_gets_done() -> None:
    clock = Clock()
    meter = Meter(clock)
    clock.now += 1.0
    meter.note(10)
    clock.now += SPAN_SECONDS - 1
    assert meter.rate == 10 / SPAN_SECONDS
