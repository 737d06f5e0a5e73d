"""The part of a host under which anybody may register a name ("uk", "ac.uk"), and the name before it.

The list is the one that tldextract carries, read from its file. The package itself
stays out, because it brings a network library along, and pages need this too.
Source: publicsuffix.org, "Format"; nothing is looked up anywhere.
"""

from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path

_PRIVATE = "===BEGIN PRIVATE DOMAINS==="


@dataclass(frozen=True, slots=True)
class Registered:
    """A registered domain: its ``name`` and the public ``suffix`` behind it."""

    name: str
    suffix: str

    @property
    def domain(self) -> str:
        return f"{self.name}.{self.suffix}"


def public_suffix(host: str, *, private: bool = False) -> str:
    """The public suffix of ``host``, empty if its ending is none.

    With ``private`` also the endings that companies lend out, such as github.io.
    ``host`` is in small letters, foreign ones as "xn--".
    """
    rules = _rules(private)
    labels = host.split(".")
    for start in range(len(labels)):
        ending = ".".join(labels[start:])
        if f"!{ending}" in rules:
            return ".".join(labels[start + 1 :])
        if ending in rules or (start + 1 < len(labels) and f"*.{'.'.join(labels[start + 1 :])}" in rules):
            return ending
    return ""


def registered(host: str, *, private: bool = False) -> Registered | None:
    """The registered domain that ``host`` is or lies below; None for a suffix and for what is no host."""
    suffix = public_suffix(host, private=private)
    if not suffix or suffix == host:
        return None
    name = host[: -len(suffix) - 1].rpartition(".")[2]
    return Registered(name, suffix) if name else None


@cache
def _rules(private: bool) -> frozenset[str]:
    written = _list().read_text("utf-8")
    if not private:
        written = written.partition(_PRIVATE)[0]
    lines = (line.strip() for line in written.splitlines())
    return frozenset(_as_in_hosts(line) for line in lines if line and not line.startswith("//"))


def _as_in_hosts(rule: str) -> str:
    return rule if rule.isascii() else ".".join(_label(one) for one in rule.split("."))


def _label(written: str) -> str:
    return written if written.isascii() else f"xn--{written.encode('punycode').decode()}"


def _list() -> Path:
    found = find_spec("tldextract")
    assert found is not None
    assert found.origin is not None
    return Path(found.origin).with_name(".tld_set_snapshot")
