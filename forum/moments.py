"""A moment as addresses carry it: whole microseconds since 1970, so that no two moments become one."""

from datetime import UTC, datetime, timedelta

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_MOST_DIGITS = 16  # until the year 2286


def mark_of(moment: datetime) -> str:
    """``moment`` as digits; :func:`read_moment` reads them."""
    return str((moment - _EPOCH) // _MICROSECOND)


def read_moment(given: str) -> datetime | None:
    """The moment that a piece of a query string names, or None if it names none."""
    if not given.isascii() or not given.isdigit() or len(given) > _MOST_DIGITS:
        return None
    return _EPOCH + timedelta(microseconds=int(given))
