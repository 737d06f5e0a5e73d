"""No page loads anything from another host, sends anything to one, or lets a browser do so.

Routes are found in the application, so a page that is added later is walked too.
"""

import re

import pytest

from forum.setting import PROJECT_ROOT
from forum.visitor import Role
from tests.forum.every_route import addresses_of
from tests.loaded import leads_elsewhere, loaded_by, loaded_by_styles

STATIC = PROJECT_ROOT / "forum" / "static"
ELSEWHERE = "https://elsewhere.example/x"
ENDS_A_SESSION = {"accounts.sign_out", "accounts.sign_out_everywhere"}

# Directives that name where something may come from or go to; none may name another host.
_NOTHING_ELSE = {"'none'", "'self'", "data:"}


@pytest.mark.parametrize(
    "html",
    [
        f'<script src="{ELSEWHERE}"></script>',
        '<script src="//elsewhere.example/x"></script>',
        '<script src="\\\\elsewhere.example/x"></script>',
        f'<img src="{ELSEWHERE}">',
        f'<img srcset="/a.png 1x, {ELSEWHERE} 2x">',
        f'<iframe src="{ELSEWHERE}"></iframe>',
        f'<link rel="stylesheet" href="{ELSEWHERE}">',
        f'<link rel="icon" href="{ELSEWHERE}">',
        f'<link rel="preload" as="font" href="{ELSEWHERE}">',
        f'<link rel="dns-prefetch" href="{ELSEWHERE}">',
        f'<form action="{ELSEWHERE}"></form>',
        f'<button formaction="{ELSEWHERE}">x</button>',
        f'<p style="background: url({ELSEWHERE})">x</p>',
        f"<style>@import '{ELSEWHERE}';</style>",
        f"<style>p {{ background: url( '{ELSEWHERE}' ) }}</style>",
        f'<svg><use href="{ELSEWHERE}#a"/></svg>',
        f'<meta http-equiv="refresh" content="3; url={ELSEWHERE}">',
        f'<div hx-get="{ELSEWHERE}"></div>',
        f'<a href="/" ping="{ELSEWHERE}">x</a>',
        f'<base href="{ELSEWHERE}">',
        f'<object data="{ELSEWHERE}"></object>',
        f'<video poster="{ELSEWHERE}"></video>',
    ],
)
def test_the_walk_would_notice(html):
    assert [address for address in loaded_by(html) if leads_elsewhere(address)]


def test_what_people_follow_by_themselves_is_not_loaded():
    assert loaded_by(f'<a href="{ELSEWHERE}">x</a> <link rel="canonical" href="{ELSEWHERE}">') == []
    assert not leads_elsewhere("/static/a.css?v=1")
    assert not leads_elsewhere("data:image/png;base64,AA")


@pytest.mark.parametrize("role", [None, *Role])
def test_no_page_loads_anything_from_another_host(community, thread, role):
    """With links and cards in what people wrote, for everybody who can look."""
    author = community.join("Tin Whistle")
    links = "See https://www.nhs.uk/a and [a study](https://doi.org/10.1000/182), PMID 12345."
    community.reply(author, 1, links)
    community.reply(author, 1, "We are looking for women with lupus for a paid interview, sign up below.")
    author.get("/threads/1").press("Save for later", body=links)
    browser = community.stranger() if role is None else community.join("Night Owl", role)
    walked, loads, followed = 0, 0, 0
    for rule in community.app.url_map.iter_rules():
        if "GET" not in (rule.methods or ()) or rule.endpoint in ENDS_A_SESSION:
            continue
        for address in addresses_of(community, rule):
            answer = browser.client.get(address)
            _assert_the_browser_is_told(answer)
            if answer.mimetype != "text/html":
                continue
            found = loaded_by(answer.text)
            assert [one for one in found if leads_elsewhere(one)] == [], address
            walked, loads = walked + 1, loads + len(found)
            followed += answer.text.count('href="https://www.nhs.uk/a"')
    assert walked > 40
    assert loads > 200
    assert followed >= 1  # links are there; nothing follows them by itself


@pytest.mark.parametrize("file", sorted(STATIC.rglob("*.css")), ids=lambda file: file.name)
def test_no_style_sheet_loads_anything_from_another_host(file):
    assert [one for one in loaded_by_styles(file.read_text("utf-8")) if leads_elsewhere(one)] == []


@pytest.mark.parametrize("file", sorted(STATIC.glob("*.js")), ids=lambda file: file.name)
def test_no_script_of_ours_names_another_host(file):
    assert re.findall(r"https?://|[\"'`]//", file.read_text("utf-8")) == []


def _assert_the_browser_is_told(answer) -> None:
    policy = dict(
        part.strip().partition(" ")[::2] for part in answer.headers["Content-Security-Policy"].split(";")
    )
    assert policy["default-src"] == "'none'"
    for directive, sources in policy.items():
        for source in sources.split():
            assert source in _NOTHING_ELSE or source.startswith("'nonce-"), (directive, source)
    assert answer.headers["Referrer-Policy"] == "same-origin"
