"""The statistics of a library: real plots, clickable through to the goals and kicks behind them."""

from explorer.views.statistics.statistics_view import StatisticsView

__all__ = ["StatisticsView"]
