"""A small site on each database in turn, and listeners that do not outlive their test."""

import pytest
from sqlalchemy import Engine

from moderation.publishing import announcements
from moderation.publishing.sealing import Vault
from tests.conftest import Clock
from tests.moderation.publishing.small_site import SmallSite


@pytest.fixture
def site(engine: Engine, vault: Vault, clock: Clock) -> SmallSite:
    return SmallSite(engine, vault, clock)


@pytest.fixture
def listeners(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever listens already keeps quiet, and who is registered here is forgotten afterwards."""
    monkeypatch.setattr(announcements, "_published", {})
    monkeypatch.setattr(announcements, "_taken_down", {})
