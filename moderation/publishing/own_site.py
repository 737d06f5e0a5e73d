"""The names under which this site is reached, so that links to itself are not marked as leading away.

They are told once for a process, when it starts; nobody has to pass them along with every text.
"""

_names: frozenset[str] = frozenset()


def is_reached_as(*names: str) -> None:
    """Say under which hosts the site is reached, each with its port where it has one."""
    global _names  # noqa: PLW0603 - one fact about the process
    _names = frozenset(name.lower() for name in names)


def is_own(host: str) -> bool:
    """Whether ``host`` (with its port, if it has one) is this site."""
    return host.lower() in _names
