"""What a reader's browser transfers and how soon it shows the page, with a slow processor.

    python -m bench.page_weight [--rounds N] [--slowdown 4]

Opens pages of a seeded community in Chromium at the width of a phone, first
with an empty cache and then again, counts transferred bytes, and takes the
browser's own Largest Contentful Paint and layout shift. Needs Chromium.
Writes bench/results/page_weight.json.
"""

import argparse
import json
import os
import shutil
import statistics
import tempfile
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import Browser, Page, sync_playwright

from bench.page_cost import build, settings_of
from bench.served_pages import served

RESULTS = Path(__file__).parent / "results" / "page_weight.json"
PAGES = {"thread of 20 posts": "/threads/1", "list": "/groups/1", "home": "/"}
OBSERVE = """
window.seen = {paint: 0, shift: 0};
new PerformanceObserver(list => { for (const e of list.getEntries()) window.seen.paint = e.startTime; })
  .observe({type: 'largest-contentful-paint', buffered: true});
new PerformanceObserver(list => { for (const e of list.getEntries()) window.seen.shift += e.value; })
  .observe({type: 'layout-shift', buffered: true});
"""


def view(page: Page, address: str, slowdown: int) -> dict[str, float]:
    """Open ``address``; bytes over the wire, milliseconds, shift, and the hosts that were asked."""
    session = page.context.new_cdp_session(page)
    session.send("Network.enable")
    session.send("Emulation.setCPUThrottlingRate", {"rate": slowdown})
    sizes: list[float] = []
    hosts: set[str] = set()
    session.on("Network.loadingFinished", lambda event: sizes.append(event["encodedDataLength"]))
    page.on("request", lambda request: hosts.add(urlsplit(request.url).netloc))
    page.goto(address, wait_until="load")
    page.wait_for_timeout(800)
    seen = page.evaluate("window.seen")
    session.detach()
    return {
        "kilobytes": sum(sizes) / 1000,
        "paint_ms": seen["paint"],
        "shift": seen["shift"],
        "other_hosts": len(hosts - {urlsplit(address).netloc}),
    }


def measure(browser: Browser, address: str, rounds: int, slowdown: int) -> dict[str, dict[str, float]]:
    """Medians of the first and the second view."""
    views: dict[str, list[dict[str, float]]] = {"first": [], "again": []}
    for _ in range(rounds):
        context = browser.new_context(viewport={"width": 360, "height": 740})
        context.add_init_script(OBSERVE)
        for taken in views.values():
            page = context.new_page()
            taken.append(view(page, address, slowdown))
            page.close()
        context.close()
    return {
        when: {key: statistics.median(one[key] for one in seen) for key in seen[0]}
        for when, seen in views.items()
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--slowdown", type=int, default=4)
    options = parser.parse_args()
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    rows = []
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        place = Path(folder) / "site"
        build(place, 1_000)
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        with served(["-m", "forum.serve.web", str(os.getpid())], settings_of(place)) as (_pid, port):
            for name, path in PAGES.items():
                measured = measure(
                    browser, f"http://127.0.0.1:{port}{path}", options.rounds, options.slowdown
                )
                rows += [{"page": name, "view": when, **figures} for when, figures in measured.items()]
        browser.close()
    print(f"{'page':<20}{'view':<8}{'kB':>8}{'LCP ms':>9}{'shift':>8}{'other hosts':>13}")
    for row in rows:
        print(
            f"{row['page']:<20}{row['view']:<8}{row['kilobytes']:>8.1f}{row['paint_ms']:>9.0f}"
            f"{row['shift']:>8.3f}{row['other_hosts']:>13.0f}"
        )
    RESULTS.parent.mkdir(exist_ok=True)
    RESULTS.write_text(json.dumps(rows, indent=1))


if __name__ == "__main__":
    main()
