"""What a discussion is not the place for is told where it belongs, and what to do with it today."""

import pytest

from forum.help.proper_places import PROPER_PLACES
from moderation.screening import Kind

HELD = {
    Kind.RECRUITMENT: "We are looking for women with lupus for a paid interview, sign up below.",
    Kind.FUNDRAISING: "Please donate for my surgery: gofundme.com/f/a-new-knee",
    Kind.LEGAL_SOLICITATION: "Harmed by a hernia mesh? Our law firm takes your case, no win no fee.",
    Kind.SELF_PROMOTION: "Subscribe to my channel, I post a new video about lupus each week.",
    Kind.PROMOTION: "NeemGlow balm cured my skin, only $29 this week, order now with code NEEM20!",
    Kind.SOLICITATION: "I can get you the same pills without a prescription, message me on WhatsApp.",
}


def test_every_place_is_tried_here():
    assert set(HELD) == set(PROPER_PLACES)


@pytest.mark.parametrize("kind", HELD)
def test_its_author_reads_what_to_do_today_and_where_to_read_on(community, thread, kind):
    author = community.join("Tin Whistle")
    revision_id = community.reply(author, 1, HELD[kind])
    page = author.get(f"/my/texts/{revision_id}")
    place = PROPER_PLACES[kind]
    assert place.today in page.words
    address = f"/help/places#{place.anchor}"
    assert address in page.links
    assert f'id="{place.anchor}"' in author.get(address).html
    assert place.today in author.words


def test_what_may_stand_in_a_discussion_is_told_no_other_place(community, thread):
    author = community.join("Tin Whistle")
    page = author.get(f"/my/texts/{community.reply(author, 1, 'My number is 202-555-0147.')}")
    assert "What the filter found" in page.words
    assert "Where things belong" not in page.words
