"""The report: linked sentences that follow the playhead."""

from explorer.views.report.report_view import ReportView

__all__ = ["ReportView"]
