"""Small pieces of markup that stand twenty times on a page, made in Python because a macro costs more.

Templates reach them through ``components.html``. Each takes plain values and
escapes what it is given.
"""

import zlib
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from pathlib import Path

from markupsafe import Markup, escape

from forum.accounts.bylines import Byline
from forum.static_files import marked_address

ICONS = "vendor/icons.svg"
MARK_COLOURS = 8  # classes mark-0 to mark-7 in openward.css


@lru_cache(maxsize=4096)  # lists show the same moments again and again
def machine_time(moment: datetime) -> str:
    """``moment`` as the ``datetime`` attribute of a time element wants it, in UTC."""
    return f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"


@lru_cache(maxsize=4096)
def plain_time(moment: datetime) -> str:
    """``moment`` for people: ``3 March 2026, 14:05 UTC``. The month as a word is the same everywhere."""
    return f"{moment.astimezone(UTC):%-d %B %Y, %H:%M} UTC"


def since(moment: datetime, now: datetime) -> str:
    """How long ago ``moment`` was, in words as coarse as people use: ``2 days ago``, ``3 March``."""
    past = now - moment
    if past < timedelta(minutes=1):
        return "just now"
    if past < timedelta(hours=1):
        return _ago(past // timedelta(minutes=1), "minute")
    if past < timedelta(days=1):
        return _ago(past // timedelta(hours=1), "hour")
    if past < timedelta(days=2):
        return "yesterday"
    if past < timedelta(days=14):
        return _ago(past.days, "day")
    moment = moment.astimezone(UTC)
    return f"{moment:%-d %B}" if moment.year == now.astimezone(UTC).year else f"{moment:%-d %B %Y}"


def _ago(count: int, unit: str) -> str:
    return f"{count} {unit} ago" if count == 1 else f"{count} {unit}s ago"


def time_element(moment: datetime) -> Markup:
    """The exact time, for people and for machines."""
    return Markup(f'<time datetime="{machine_time(moment)}">{plain_time(moment)}</time>')  # noqa: S704 - dates only


def ago_element(moment: datetime) -> Markup:
    """The time as people say it; the exact one is in the title and for machines."""
    words = since(moment, datetime.now(UTC))
    return Markup(  # noqa: S704 - dates only
        f'<time datetime="{machine_time(moment)}" title="{plain_time(moment)}">{words}</time>'
    )


@lru_cache(maxsize=256)
def icon(name: str) -> Markup:
    """One of the vendored icons, in the colour and size of the words beside it: always with words."""
    use = f"{escape(marked_address(ICONS))}#{escape(name)}"
    return Markup(f'<svg class="icon" aria-hidden="true"><use href="{use}"/></svg>')  # noqa: S704 - escaped


def mark(name: str) -> Markup:
    """A calm initial in an arch, its colour always the same for the same name. Decoration."""
    initial = next((letter for letter in name if letter.isalnum()), "·").upper()[0]
    colour = zlib.crc32(name.encode()) % MARK_COLOURS
    return Markup(f'<span class="mark mark-{colour}" aria-hidden="true">{escape(initial)}</span>')  # noqa: S704 - escaped


def byline_pieces(of: Byline) -> Markup:
    """Who wrote: the name, the badge of a role, and where a clinician works."""
    words = f'<span class="byline-name">{escape(of.name)}</span>'
    if of.badge:
        kind, sign = ("clinician", "badge-check") if of.is_clinician else ("moderator", "shield-check")
        words += f' <span class="badge badge-{kind}">{icon(sign)}{escape(of.badge)}</span>'
    if of.institution:
        words += f' <span class="institution">{escape(of.institution)}</span>'
    return Markup(words)  # noqa: S704 - escaped


def icon_names(static_folder: Path) -> list[str]:
    """Every icon that ``icon`` can draw."""
    pieces = (static_folder / ICONS).read_text().split('<symbol id="')[1:]
    return [piece.partition('"')[0] for piece in pieces]
