"""Refuses every connection that leaves this machine, in any Python process of a test run.

The suite puts this folder on PYTHONPATH, so that the processes it starts load
it too. An attempt is noted in the file that OPENWARD_CONNECTION_LOG names, so
that it fails the run even where the code swallows the error.
"""

import os
import sys

LOOPBACK = ("127.", "::1", "localhost", "::ffff:127.")


def _is_loopback(address: object) -> bool:
    if isinstance(address, (str, bytes)):
        return True  # a Unix socket
    host = address[0] if isinstance(address, tuple) and address else ""
    return isinstance(host, str) and (host in ("", "0.0.0.0", "::") or host.startswith(LOOPBACK))  # noqa: S104


def _watch(event: str, arguments: tuple[object, ...]) -> None:
    if event in ("socket.connect", "socket.sendto") and not _is_loopback(arguments[1]):
        _refuse("connect")
    elif event == "socket.getaddrinfo" and not _is_loopback((arguments[0] or "",)):
        _refuse("look up")


def _refuse(what: str) -> None:
    log = os.environ.get("OPENWARD_CONNECTION_LOG")
    if log:
        with open(log, "a", encoding="ascii") as file:  # noqa: PTH123 - nothing more is imported here
            file.write(f"{what} in process {os.getpid()}: {' '.join(sys.argv[:3])}\n")
    raise ConnectionRefusedError("the tests run offline: only this machine may be contacted")


sys.addaudithook(_watch)
