"""The browser of open data: competitions and seasons, their matches, and what to download."""

from explorer.views.open_data.open_data_view import OpenDataView

__all__ = ["OpenDataView"]
