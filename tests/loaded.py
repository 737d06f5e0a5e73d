"""What a page makes a browser load or send by itself, and what leads to another host."""

import re
from html.parser import HTMLParser
from urllib.parse import urlsplit

# Tag -> attributes that are loaded, or to which something is sent, without anybody following a link.
_LOADING = {
    "script": ("src",), "img": ("src", "srcset"), "source": ("src", "srcset"), "iframe": ("src",),
    "frame": ("src",), "embed": ("src",), "object": ("data",), "video": ("src", "poster"), "audio": ("src",),
    "track": ("src",), "input": ("src", "formaction"), "button": ("formaction",), "form": ("action",),
    "body": ("background",), "base": ("href",), "image": ("href", "xlink:href"),
    "use": ("href", "xlink:href"), "feimage": ("href", "xlink:href"), "a": ("ping",),
    "area": ("ping",), "html": ("manifest",),
}  # fmt: skip
# What htmx asks by itself.
_EVERYWHERE = ("hx-get", "hx-post", "hx-put", "hx-patch", "hx-delete", "attributionsrc")
# A link element of any other relation is followed by people or by nobody.
_PASSIVE = {"alternate", "author", "canonical", "help", "license", "next", "prev", "search"}
_IN_STYLES = re.compile(r"""url\(\s*['"]?([^'")]*)|@import\s+['"]([^'"]*)""", re.IGNORECASE)


def loaded_by_styles(css: str) -> list[str]:
    """What a style sheet loads."""
    css = re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL)
    return [one or other for one, other in _IN_STYLES.findall(css)]


def loaded_by(html: str) -> list[str]:
    """The addresses that a page loads or sends to."""
    page = _Loads()
    page.feed(html)
    page.close()
    return page.found


def leads_elsewhere(address: str, own: str = "localhost") -> bool:
    """Whether it is on another host than ``own``."""
    cleaned = re.sub(r"[\t\n\r]", "", address.strip()).replace("\\", "/")
    parts = urlsplit(cleaned)
    if parts.scheme == "data":
        return False
    return (parts.hostname or own) != own or parts.scheme not in {"", "http", "https"}


class _Loads(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self._in_style = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        names = (*_LOADING.get(tag, ()), *_EVERYWHERE)
        if tag == "link" and not set(given.get("rel", "").lower().split()) <= _PASSIVE:
            names = (*names, "href", "imagesrcset")
        for name in names:
            if given.get(name):
                pieces = given[name].split(",") if name.endswith("srcset") else [given[name]]
                self.found += [piece.split()[0] for piece in pieces if piece.split()]
        if tag == "meta" and given.get("http-equiv", "").lower() == "refresh":
            self.found += re.findall(r"url\s*=\s*['\"]?([^'\"]*)", given.get("content", ""), re.IGNORECASE)
        self.found += loaded_by_styles(given.get("style", ""))
        self._in_style = tag == "style"

    def handle_endtag(self, tag: str) -> None:
        self._in_style = False

    def handle_data(self, data: str) -> None:
        if self._in_style:
            self.found += loaded_by_styles(data)
