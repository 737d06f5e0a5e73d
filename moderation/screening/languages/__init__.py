"""The languages that the filter reads: one folder each, found by being here.

A pack is a package in this folder with a ``PACK`` (see pack.py) and whatever
models, vocabularies and patterns it needs beside it; nothing else is edited.
What no pack reads is held (detectors/readability.py), while patterns that need
no language, such as numbers and addresses of mail, look at it all the same.

English came first, so its vocabularies and patterns still lie in
``vocabulary/`` and ``detectors/``. A second pack keeps its own in its folder.
"""

import pkgutil
from functools import lru_cache
from importlib import import_module

from moderation.screening.languages.pack import LanguagePack

__all__ = ["LanguagePack", "installed_packs"]

FIRST = "english"


@lru_cache(maxsize=1)
def installed_packs() -> tuple[LanguagePack, ...]:
    """Every pack in this folder; the first reads whatever no other pack claims."""
    names = sorted(
        (module.name for module in pkgutil.iter_modules(__path__) if module.ispkg),
        key=lambda name: (name != FIRST, name),
    )
    return tuple(import_module(f"{__name__}.{name}").PACK for name in names)
