"""The groups of the demo, one module each. Every module exports one ``CIRCLE``."""

import pkgutil
from importlib import import_module

from forum.demo.shapes import Circle


def all_circles() -> tuple[Circle, ...]:
    """The circles of all modules here, in the order of the modules' names."""
    names = sorted(module.name for module in pkgutil.iter_modules(__path__))
    return tuple(import_module(f"{__name__}.{name}").CIRCLE for name in names)
