"""What the user wants done to the library; whoever may write to it does it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Wishes(QObject):
    """Signals alone. Matches are told as tuples of their ids."""

    open_wanted = Signal(str)
    event_wanted = Signal(str, str)
    delete_wanted = Signal(tuple)
    undo_wanted = Signal()
    put_wanted = Signal(str, tuple)
    new_collection_wanted = Signal(tuple)
    take_out_wanted = Signal(str, tuple)
    note_wanted = Signal(tuple)
    join_wanted = Signal(str, str)
    apart_wanted = Signal(str, str)
    save_search_wanted = Signal()
    forget_search_wanted = Signal(str)
