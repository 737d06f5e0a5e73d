"""A real browser on the real site: Chromium, driven by Playwright."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Request, sync_playwright

from tests.journeys.founding import found_the_community
from tests.made_once import made_once
from tests.site import Site, running_site

QUIET = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
]
OpenBrowser = Callable[..., Page]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if chromium is None and not os.environ.get("OPENWARD_TEST_EVERYTHING"):
        pytest.skip("Chromium is not installed")
    assert chromium, "Chromium is not installed, and nothing may be skipped"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=QUIET)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def site(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The site as somebody has just founded it, real models and all; see tests/journeys/founding.py.

    What needs the demo community overrides this in its module.
    """

    def found(folder: Path) -> None:
        folder.mkdir()
        with running_site(folder, OPENWARD_DEMO="0") as site:
            found_the_community(browser, site, folder / "instance")

    founded = made_once(tmp_path_factory, "founded-site", found)
    folder = tmp_path_factory.mktemp("site")
    shutil.copytree(founded / "instance", folder / "instance")
    with running_site(folder, OPENWARD_DEMO="0") as site:
        yield site


@pytest.fixture
def open_browser(browser: Browser, site: Site) -> Iterator[OpenBrowser]:
    """Give each person a browser of their own; fail if a page asks another host for anything."""
    contexts: list[BrowserContext] = []
    elsewhere: list[str] = []

    def note(request: Request) -> None:
        if urlsplit(request.url).netloc != urlsplit(site.address).netloc:
            elsewhere.append(urlsplit(request.url).netloc)

    def open_page(**options: object) -> Page:
        context = browser.new_context(base_url=site.address, **options)  # type: ignore[arg-type]
        context.set_default_timeout(15_000)
        context.on("request", note)
        contexts.append(context)
        return context.new_page()

    yield open_page
    for context in contexts:
        context.close()
    assert not elsewhere, f"a page asked another host: {elsewhere}"
