"""The whole community through the real filter: a minute; `make test` leaves it out, .ci/run does not."""

import io

import pytest

from forum import demo
from forum.accounts.registering import Registrar
from forum.application import configuration_of
from forum.database import db
from forum.demo.progress import Progress
from forum.demo.unfinished import Unfinished
from forum.gate import vault


@pytest.mark.rehearsal
def test_every_text_of_the_shipped_community_ends_as_its_fate_says(community, pipeline, tmp_path):
    with community.app.app_context():
        outcomes = demo.load(
            db.session(),
            Registrar(vault(), configuration_of(community.app).digest_key),
            Unfinished(tmp_path),
            demo.shipped(),
            lambda: pipeline.screen,
            Progress(io.StringIO()),
        )
    assert [one.told() for one in outcomes if not one.as_meant] == []
    assert len(outcomes) > 350
