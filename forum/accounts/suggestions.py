"""Pseudonyms for people who do not know what to call themselves here.

Two everyday words that say nothing about anybody: no colours of skin, no
ages, no places, no illnesses, nothing funny about a body.
"""

import secrets
from collections.abc import Callable, Iterator, Sequence

FIRST = (
    *("Airy", "Bright", "Brisk", "Careful", "Candid", "Clear", "Copper", "Cosy", "Curious", "Dancing"),
    *("Distant", "Drifting", "Early", "Easy", "Evening", "Faithful", "Gentle", "Grateful", "Golden"),
    *("Humming", "Kindly", "Lively", "Lucky", "Mellow", "Morning", "Mindful", "Open", "Patient", "Peaceful"),
    *("Quiet", "Roaming", "Rustling", "Shining", "Silver", "Sleepy", "Slow", "Soft", "Steady", "Wandering"),
)
SECOND = (
    *("Acorn", "Anchor", "Badger", "Beacon", "Blanket", "Button", "Breeze", "Candle", "Cello", "Cloud"),
    *("Compass", "Cushion", "Feather", "Forest", "Fountain", "Garden", "Harbour", "Horizon", "Kettle"),
    *("Lantern", "Lighthouse", "Maple", "Mountain", "Mitten", "Ocean", "Otter", "Pebble", "Puddle", "Puffin"),
    *("River", "Sail", "Sparrow", "Teapot", "Thimble", "Tortoise", "Umbrella", "Walnut", "Wave", "Window"),
)


def suggest(how_many: int, is_taken: Callable[[Sequence[str]], set[str]]) -> list[str]:
    """``how_many`` different pseudonyms that nobody has; fewer only if nearly all are taken.

    ``is_taken`` says which of some names cannot be had.
    """
    offered: list[str] = []
    for _ in range(5):
        drawn = list(_draw(how_many * 2, set(offered)))
        taken = is_taken(drawn)
        offered += [name for name in drawn if name not in taken]
        if len(offered) >= how_many:
            break
    return offered[:how_many]


def _draw(how_many: int, known: set[str]) -> Iterator[str]:
    for _ in range(how_many):
        name = f"{secrets.choice(FIRST)} {secrets.choice(SECOND)}"
        if name not in known:
            known.add(name)
            yield name
