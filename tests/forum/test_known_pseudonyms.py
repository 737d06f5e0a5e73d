"""Members are called by their pseudonyms, and the filter knows which those are."""

import socket

import pytest

from forum.screener import wire
from moderation.screening import Submission
from moderation.screening.pipeline import Pipeline

ABOUT_A_MEMBER = "What Cloudberry said about the spacer helped me. Cloudberry knows a lot about it."


@pytest.mark.parametrize(
    ("written", "pseudonyms", "kinds"),
    [
        ("I agree with Rosalind about that.", {"Rosalind"}, []),
        ("I agree with Rosalind about that.", {"Marigold"}, ["name"]),
        ("Rosalinda told me so.", {"Rosalind"}, ["name"]),
        ("My daughter Rosalind has it too.", {"Rosalind"}, ["name"]),
        ("Dr Rosalind Okafor told me so.", {"Rosalind"}, ["clinician_name"]),
        ("Rosalind Pemberton told me so.", {"Rosalind"}, ["name"]),
    ],
)
def test_exactly_the_pseudonyms_of_the_place_are_left_alone(
    pipeline: Pipeline, written: str, pseudonyms: set[str], kinds: list[str]
) -> None:
    found = pipeline.screen(Submission(written, pseudonyms=frozenset(pseudonyms))).findings
    assert [finding.kind for finding in found] == kinds


def test_a_member_of_the_thread_is_called_by_their_pseudonym(community, thread):
    other = community.join("Cloudberry")
    community.reply(other, 1, "A spacer helped me a lot.")
    revision_id = community.reply(thread.author, 1, ABOUT_A_MEMBER)
    assert "Your reply is published" in thread.author.get(f"/my/texts/{revision_id}").words


def test_a_pseudonym_like_a_full_name_is_a_name_when_it_is_chosen(community, thread):
    revision_id = community.reply(thread.author, 1, "Rosalind Whitcombe told me about the spacer.")
    assert "needs a small change" in thread.author.get(f"/my/texts/{revision_id}").words


def test_the_pseudonyms_travel_with_a_question() -> None:
    here, there = socket.socketpair()
    with here, there:
        question = Submission(ABOUT_A_MEMBER, pseudonyms=frozenset({"Cloudberry", "Paper Boat"}))
        with pytest.raises(wire.BrokenFrame):  # nobody answers; what counts is what arrives
            wire.ask(here, question, seconds=0.2)
        assert wire.receive_question(there, 2) == question


def test_the_pseudonyms_stay_out_of_every_representation() -> None:
    assert "Cloudberry" not in repr(Submission("", pseudonyms=frozenset({"Cloudberry"})))
