"""Messages, as the analysis says what it finds."""

from explorer.domain.message import Message, Value, rounded, say

__all__ = ["Message", "Value", "rounded", "say"]
