"""Messages, as the analysis says what it finds."""

from explorer.domain.message import Message, Value, say

__all__ = ["Message", "Value", "say"]
