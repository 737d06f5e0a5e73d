"""Finds the pages of the running site as people do: from the first page, by its links."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from urllib.parse import urljoin, urlsplit

from flask import Flask
from playwright.sync_api import Page
from werkzeug.exceptions import HTTPException

SAMPLES = 2  # pages of one kind, so that ten threads are not looked at ten times
MOST_LINKS = 400


@dataclass
class Crawl:
    """What somebody found. ``pages`` holds the addresses of each endpoint that was reached."""

    app: Flask
    pages: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))

    def endpoint_of(self, address: str) -> str | None:
        """The endpoint that answers GET for an address of this site, or None."""
        parts = urlsplit(address)
        try:
            endpoint, _values = self.app.url_map.bind("localhost").match(parts.path, "GET")
        except HTTPException:
            return None
        assert isinstance(endpoint, str)
        return endpoint


def crawl(page: Page, app: Flask, start: str, visit: Callable[[Page, str, str], None]) -> Crawl:
    """Follow links from ``start``; call ``visit`` with each page, its endpoint and its address."""
    found = Crawl(app)
    waiting = [start]
    known = {start}
    while waiting and len(known) < MOST_LINKS:
        address = waiting.pop(0)
        endpoint = found.endpoint_of(address)
        if endpoint in (None, "static") or len(found.pages[endpoint]) >= SAMPLES:
            continue
        answer = page.goto(address)
        assert answer is not None
        assert answer.status == 200, f"a link led to {endpoint}, which answered {answer.status}"
        arrived = found.endpoint_of(page.url)
        if arrived is None or (arrived != endpoint and len(found.pages[arrived]) >= SAMPLES):
            continue
        found.pages[arrived].append(page.url)
        visit(page, arrived, page.url)
        for link in _links_of(page, start):
            if link not in known:
                known.add(link)
                waiting.append(link)
    return found


def _links_of(page: Page, start: str) -> Iterator[str]:
    """Addresses of this site that the page links to, without their fragments."""
    for link in page.evaluate("[...document.querySelectorAll('a[href]')].map(a => a.href)"):
        address = urljoin(page.url, link).partition("#")[0]
        if urlsplit(address).netloc == urlsplit(start).netloc:
            yield address
