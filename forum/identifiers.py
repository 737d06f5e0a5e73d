"""Numbers in addresses: those that a database can hold, and no others."""

from flask import Flask
from werkzeug.routing import IntegerConverter, Map

LARGEST_ID = 2**31 - 1


class IdConverter(IntegerConverter):
    """``<id:thread_id>`` in a route. A number no row can have is a page that does not exist."""

    def __init__(self, map: Map) -> None:
        super().__init__(map, min=1, max=LARGEST_ID)


def init_app(app: Flask) -> None:
    app.url_map.converters["id"] = IdConverter


def read_numbers(given: str | None, most: int = 100) -> list[int]:
    """A few small numbers, one after another, or none at all if that is not what was sent."""
    parts = (given or "").split()
    if len(parts) > most or not all(one.isascii() and one.isdigit() and len(one) < 6 for one in parts):
        return []
    return [int(one) for one in parts]


def read_id(given: str | None) -> int | None:
    """A number from a query string, or None if it is not one that a row could have."""
    if given is None or not given.isascii() or not given.isdigit() or len(given) > 10:
        return None
    number = int(given)
    return number if 1 <= number <= LARGEST_ID else None
