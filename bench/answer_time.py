"""How long an author waits for the answer, and how much memory the site takes.

    python -m bench.answer_time [--texts N]

Starts the real site with its demo community, joins as a new member and sends
posts of 150 words one after the other, each to its final page: stored, sealed,
screened by the real models, published or explained, and read again. Prints the
median and the 95th percentile, and the proportional memory (PSS) of every
process. Writes bench/results/answer_time.json.
"""

import argparse
import http.cookiejar
import json
import random
import re
import statistics
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request
from html import unescape
from pathlib import Path

import psutil

from bench.posts import POSTS
from tests.site import running_site

RESULTS = Path(__file__).parent / "results" / "answer_time.json"
THREAD = "/threads/1"
SENTENCES = [sentence for post in POSTS for sentence in re.split(r"(?<=[.?!])\s+", post)]


class Member:
    """Somebody with a browser that runs no scripts."""

    def __init__(self, site: str) -> None:
        self._site = site
        jar = urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar())
        self._opener = urllib.request.build_opener(jar)

    def get(self, path: str) -> str:
        return self._open(urllib.request.Request(self._site + path))  # noqa: S310 - our own address

    def send(self, page: str, action: str, **fields: str) -> str:
        """Send the form of ``page`` that leads to ``action``, with its hidden fields."""
        start = page.index(f'action="{action}"')
        form = page[start : page.index("</form>", start)]
        for tag in re.findall(r"<input[^>]*>", form):
            name, value = re.search(r'name="([^"]*)"', tag), re.search(r'value="([^"]*)"', tag)
            if name and value:
                fields.setdefault(name[1], unescape(value[1]))
        request = urllib.request.Request(  # noqa: S310 - our own address
            self._site + action,
            urllib.parse.urlencode(fields).encode(),
            headers={"Origin": self._site, "Referer": self._site + "/"},
        )
        return self._open(request)

    def _open(self, request: urllib.request.Request) -> str:
        with self._opener.open(request, timeout=60) as answer:
            page: str = answer.read().decode()
            return page


def wait_for(member: Member, path: str, seconds: float = 90) -> str:
    """The page at ``path``, as soon as the demo community has come through the screener."""
    deadline = time.monotonic() + seconds
    while True:
        try:
            return member.get(path)
        except urllib.error.HTTPError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.5)


def text_number(number: int) -> str:
    """A text of about 130 words that is no copy of the others: some sentences in an order of its own."""
    chosen = random.Random(number).sample(SENTENCES, 9)
    return f"{' '.join(chosen)} Note {number}"


def send_texts(site: str, texts: int) -> tuple[list[float], int]:
    """Milliseconds from sending each text to having read its outcome, and how many had none yet."""
    member = Member(site)
    wait_for(member, THREAD)
    secret = "a long sentence for measuring"
    member.send(member.get("/join"), "/join", name="calm heron", password=secret)
    waits, unanswered = [], 0
    for number in range(texts):
        page = member.get(THREAD)
        before = time.perf_counter()
        outcome = member.send(page, f"{THREAD}/replies", body=text_number(number))
        waits.append((time.perf_counter() - before) * 1000)
        unanswered += 'http-equiv="refresh"' in outcome
    return waits, unanswered


def memory(root: psutil.Process) -> list[tuple[str, float]]:
    """What each process of the tree takes, in MB (PSS), with its module's name."""
    rows = []
    for process in root.children(recursive=True):
        command = " ".join(process.cmdline()[1:4])
        rows.append((command[:60], process.memory_full_info().pss / 1e6))
    return rows


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--texts", type=int, default=60)
    options = parser.parse_args()
    with (
        tempfile.TemporaryDirectory() as folder,
        running_site(Path(folder), LIMIT_POSTING="100000 per minute") as site,
    ):
        waits, unanswered = send_texts(site.address, options.texts)
        processes = memory(psutil.Process(site.process.pid))
    p50, p95 = statistics.median(waits), statistics.quantiles(waits, n=20)[-1]
    print(f"{len(waits)} texts: p50 {p50:.0f} ms, p95 {p95:.0f} ms, longest {max(waits):.0f} ms")
    print(f"{unanswered} of them were not answered at once")
    for command, megabytes in processes:
        print(f"{megabytes:8.0f} MB  {command}")
    RESULTS.parent.mkdir(exist_ok=True)
    RESULTS.write_text(
        json.dumps({"p50_ms": p50, "p95_ms": p95, "unanswered": unanswered, "pss_mb": processes}, indent=1)
    )


if __name__ == "__main__":
    main()
