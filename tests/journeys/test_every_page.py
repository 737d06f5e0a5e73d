"""Every page, found by its links, for everybody: accessible, narrow enough, whole without scripts,
and loading nothing from another host.

It looks at some hundred pages of the whole demo community, each in several looks,
so `make test` leaves it out.
"""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from forum.application import create_app
from forum.demo.people import PASSWORD
from tests.databases import configuration_for
from tests.demo_instance import demo_instance
from tests.journeys.crawl import crawl
from tests.journeys.steps import sign_in
from tests.loaded import leads_elsewhere, loaded_by
from tests.site import Site, running_site

pytestmark = [pytest.mark.browser, pytest.mark.rehearsal]

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@dataclass(frozen=True)
class Look:
    """A window and a colour scheme. 640 pixels are a window of 1,280 at 200 % zoom."""

    width: int
    scheme: str
    everything: bool = True  # otherwise only what colours and widths can break


LOOKS = (Look(320, "light"), Look(320, "dark", everything=False), Look(640, "light"), Look(1280, "dark"))

# Elements that htmx drives must do the same without it: a form that posts, a
# button of a form, or a link.
NEEDS_SCRIPT = """
[...document.querySelectorAll('[hx-get],[hx-post],[hx-put],[hx-patch],[hx-delete]')].filter(e => {
  const form = e.closest('form');
  if (e.matches('a[href]')) return false;
  if (e.matches('form')) return !(e.method === 'post' || e.method === 'get') || !e.getAttribute('action');
  if (e.matches('button')) return !(form && (e.formAction || form.action));
  if (e.matches('input, textarea, select')) return !form;  // its form has a button
  return !e.matches('[aria-live], [role=status]');  // shows news; without it, the page is looked at again
}).map(e => e.outerHTML.slice(0, 200))
"""
WIDER = """
[...document.querySelectorAll('body *')].filter(e => {
  const box = e.getBoundingClientRect();
  return box.right > document.documentElement.clientWidth + 1 && box.width > 0
    && !e.closest('.unseen, .skip, pre, table, [data-scrolls], .scrolls');
}).slice(0, 5).map(e => e.outerHTML.slice(0, 160))
"""


class Inspection:
    """What was wrong on the pages that were looked at."""

    def __init__(self) -> None:
        self.problems: list[str] = []
        self._axe = Axe()

    def look_at(self, page: Page, endpoint: str, address: str) -> None:
        page.evaluate(self._axe.axe_script)
        for look in LOOKS:
            page.set_viewport_size({"width": look.width, "height": 800})
            # Without motion: in the middle of a change of colours there is no contrast to speak of.
            page.emulate_media(color_scheme=look.scheme, reduced_motion="reduce")  # type: ignore[arg-type]
            self._inspect(page, look, f"{endpoint} ({address}) at {look.width} px, {look.scheme}")
        for loaded in loaded_by(page.content()):
            if leads_elsewhere(loaded, own="127.0.0.1"):
                self.problems.append(f"{endpoint}: loads from, or sends to, another host: {loaded}")
        for element in page.evaluate(NEEDS_SCRIPT):
            self.problems.append(f"{endpoint}: does nothing without scripts: {element}")

    def _inspect(self, page: Page, look: Look, where: str) -> None:
        if page.evaluate("document.documentElement.scrollWidth") > look.width:
            self.problems.append(f"{where}: scrolls sideways: {page.evaluate(WIDER)}")
        only = (
            {"type": "tag", "values": RULES}
            if look.everything
            else {"type": "rule", "values": ["color-contrast", "target-size"]}
        )
        found = page.evaluate(
            "only => axe.run({runOnly: only, resultTypes: ['violations']}).then(r => r.violations.map("
            "v => v.id + ': ' + v.help + ' ' + v.nodes.slice(0, 3).map(n => n.target + ' '"
            " + n.html.slice(0, 200)).join(' | ')))",
            only,
        )
        self.problems += [f"{where}: {problem}" for problem in found]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The site with its demo community: every kind of page has something on it."""
    folder = tmp_path_factory.mktemp("site")
    shutil.copytree(demo_instance(tmp_path_factory), folder / "instance")
    with running_site(folder) as site:
        yield site


@pytest.fixture(scope="module")
def app(tmp_path_factory):
    """For its table of addresses only."""
    folder = tmp_path_factory.mktemp("addresses")
    return create_app(configuration_for(folder, f"sqlite:///{folder}/none.db"))


PEOPLE = [None, "Slow Train", "Dr Amara Nwosu", "Open Window", "Harbour Light"]


@pytest.mark.parametrize("who", PEOPLE)
def test_every_page_that_somebody_finds_is_accessible_in_every_look(open_browser, site, app, who):
    page = open_browser()
    if who:
        sign_in(page, who, PASSWORD)
    inspection = Inspection()
    crawl(page, app, f"{site.address}/", inspection.look_at)
    assert inspection.problems == []
