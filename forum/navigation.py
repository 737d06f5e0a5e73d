"""The links at the top and at the foot of every page, and who sees which."""

from dataclasses import dataclass, replace
from enum import Enum

from flask import Flask, current_app, request

from forum.access import may_visit
from forum.addresses import address
from forum.visitor import Visitor


class Place(Enum):
    """Where a link stands. What the bar has no room for stands in the menu."""

    BAR = "in the bar, on a small phone too"
    WIDE = "in the bar where there is room, else in the menu"
    MENU = "in the menu"
    FOOT = "at the foot of the page"


@dataclass(frozen=True, slots=True)
class Link:
    """A link as a page shows it."""

    label: str
    endpoint: str
    icon: str
    place: Place
    address: str = ""
    is_current: bool = False

    @property
    def is_in_bar(self) -> bool:
        return self.place in {Place.BAR, Place.WIDE}

    @property
    def needs_room(self) -> bool:
        return self.place is Place.WIDE


# Who sees one follows from the access table; one whose page does not exist is left out.
ENTRIES: tuple[Link, ...] = (
    Link("Home", "home.show", "house", Place.MENU),
    Link("Groups", "groups.index", "users", Place.BAR),
    Link("My texts", "authoring.mine", "file-text", Place.WIDE),
    Link("Review", "review.queue", "shield-check", Place.WIDE),
    Link("Help", "help.index", "circle-question-mark", Place.WIDE),
    Link("Sign in", "accounts.sign_in", "log-in", Place.WIDE),
    Link("Join", "accounts.sign_up", "door-open", Place.WIDE),
    Link("Your account", "accounts.show", "settings", Place.MENU),
    Link("About", "help.about", "", Place.FOOT),
    Link("How the filter works", "help.filter", "", Place.FOOT),
    Link("Who pays for this", "funding.show", "", Place.FOOT),
    Link("What moderators see", "help.moderators", "", Place.FOOT),
    Link("House rules", "help.rules", "", Place.FOOT),
    Link("Declared interests", "interests.everybody", "", Place.FOOT),
    Link("Help in a crisis", "help.helplines", "", Place.FOOT),
)


def links_for(visitor: Visitor) -> list[Link]:
    """The entries that exist in this application and are open to ``visitor``, the present page marked."""
    here = request.endpoint
    return [
        replace(link, address=address(link.endpoint), is_current=link.endpoint == here)
        for link in ENTRIES
        if link.endpoint in current_app.view_functions and may_visit(visitor, link.endpoint)
    ]


def bar_of(links: list[Link]) -> list[Link]:
    """Those that a wide screen shows in the bar."""
    return [link for link in links if link.is_in_bar]


def menu_of(links: list[Link]) -> list[Link]:
    """Those that are in the menu, all of them on a small screen."""
    return [link for link in links if link.place is not Place.FOOT]


def foot_of(links: list[Link]) -> list[Link]:
    """Those at the foot of the page."""
    return [link for link in links if link.place is Place.FOOT]


def init_app(app: Flask) -> None:
    app.jinja_env.globals["navigation_for"] = links_for
    app.jinja_env.filters.update(bar=bar_of, menu=menu_of, foot=foot_of)
