"""The same small site as for publishing."""

from tests.moderation.publishing.conftest import site

__all__ = ["site"]
