"""The sockets of ``instance`` as Qt has them: the running app's, and those of Windows."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from explorer.shell.instance import LONGEST, Claim, Message, answer_line, leave

_LOG = logging.getLogger(__name__)

PATIENCE_MS = 5000
"""How long one who connects may take to say what it wants."""


class Receiver(QObject):
    """Listens for other starts; ``wanted`` is what one hands over, a ``Message``."""

    wanted = Signal(object)

    def __init__(self, claim: Claim, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._claim = claim
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        if claim.listening is None:
            listens = self._server.listen(claim.address)
        else:
            # Qt takes the socket over, with all that have come to it by now.
            listens = self._server.listen(claim.listening.detach())
        if not listens:
            _LOG.warning("Other starts can't be heard: %s", self._server.errorString())

    def close(self) -> None:
        """Listen no more, so that the next start is the running app."""
        if self._claim.listening is None:
            self._server.close()
            self._claim.give_up()
        elif self._server.isListening():
            # Qt, too, removes the socket by its name.
            leave(self._claim.address, self._server.close)

    @Slot()
    def _on_connection(self) -> None:
        while (connection := self._server.nextPendingConnection()) is not None:
            said = _Conversation(connection, self)
            said.wanted.connect(self.wanted)
            said.on_bytes()


class _Conversation(QObject):
    """One start that has come; it says one line, is answered one, and is gone."""

    wanted = Signal(object)

    def __init__(self, connection: QLocalSocket, parent: QObject) -> None:
        super().__init__(parent)
        self._connection = connection
        self._said = b""
        connection.setParent(self)
        connection.readyRead.connect(self.on_bytes)
        connection.disconnected.connect(self.deleteLater)
        QTimer.singleShot(PATIENCE_MS, self, self.end)

    @Slot()
    def on_bytes(self) -> None:
        """Hear what is said, and act on it once the line is whole."""
        self._said += self._connection.read(LONGEST + 1 - len(self._said)).data()
        line, end, _ = self._said.partition(b"\n")
        if end:
            self._answer(line)
        elif len(self._said) > LONGEST:
            self.end()

    @Slot()
    def end(self) -> None:
        """Listen to this one no more."""
        self._connection.abort()
        self.deleteLater()

    def _answer(self, line: bytes) -> None:
        self._connection.readyRead.disconnect(self.on_bytes)
        try:
            message = Message.decode(line)
        except (ValueError, RecursionError):
            message = None
        self._connection.write(answer_line(taken=message is not None))
        self._connection.flush()
        self._connection.disconnectFromServer()
        if message is not None:
            self.wanted.emit(message)


def asked(address: str, line: bytes, seconds: float) -> bytes:
    """What is answered to a line.

    Raises:
        OSError: If there is nobody, or no whole answer in time.
    """
    wait = int(1000 * seconds)
    connection = QLocalSocket()
    connection.connectToServer(address)
    if not connection.waitForConnected(wait):
        if connection.error() is QLocalSocket.LocalSocketError.ServerNotFoundError:
            raise FileNotFoundError(address)
        raise TimeoutError(connection.errorString())
    connection.write(line)
    # Who has answered hangs up, and then there is nothing more to wait for.
    while not connection.canReadLine() and connection.waitForReadyRead(wait):
        pass
    if not connection.canReadLine():
        raise TimeoutError(connection.errorString())
    return bytes(connection.readLine(LONGEST).data())
