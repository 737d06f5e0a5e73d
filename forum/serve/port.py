"""Whether the site's address is free, and whether the site answers there."""

import http.client
import socket


class PortTaken(Exception):
    """The address cannot be listened on. The message says what to do."""


def make_sure_it_is_free(host: str, port: int) -> None:
    """Raise PortTaken unless a server could listen on ``host`` and ``port`` right now."""
    try:
        family, kind, protocol, _, where = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
        with socket.socket(family, kind, protocol) as attempt:
            attempt.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            attempt.bind(where)
    except PermissionError:
        raise PortTaken(f"Port {port} needs more rights. Choose one above 1023: make run PORT=8000") from None
    except OSError as problem:
        another = port + 1 if port < 65535 else 8000
        raise PortTaken(
            f"Openward cannot listen on {host}, port {port} ({problem.strerror}). "
            f"Stop what runs there, or choose another port: make run PORT={another}"
        ) from None


def answers(host: str, port: int) -> bool:
    """Whether the site says that it is well."""
    reachable = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)  # noqa: S104 - compared, not bound
    connection = http.client.HTTPConnection(reachable, port, timeout=2)
    try:
        connection.request("GET", "/health", headers={"Host": "localhost"})
        return connection.getresponse().status == 200
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()
