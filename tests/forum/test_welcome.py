"""The first steps of a new member, and where clinicians say that they work."""

import re

import pytest

from forum.visitor import Role


@pytest.fixture
def administrator(community):
    return community.join("Harbour Light", Role.ADMINISTRATOR)


@pytest.fixture
def member(community):
    return community.join("Copper Fern")


@pytest.fixture
def clinician(community):
    return community.join("Amara Nwosu", Role.CLINICIAN)


def joined(browser):
    """The groups whose boxes are ticked."""
    return re.findall(r'name="group" value="([0-9]+)" id="[^"]+" checked', browser.get("/welcome").html)


def test_a_new_member_chooses_groups_and_finds_them_on_the_first_page(community, administrator, member):
    community.found_group(administrator, "Asthma")
    migraine = community.found_group(administrator, "Migraine")
    assert "Which groups are for you?" in member.get("/welcome").words
    member.send("/welcome", group=str(migraine))
    assert member.address == "/"
    assert "You have joined" in member.words
    assert joined(member) == [str(migraine)]


def test_choosing_no_group_is_fine(community, administrator, member):
    community.found_group(administrator, "Asthma")
    member.get("/welcome").send("/welcome")
    assert member.address == "/"
    assert "You have not joined a group yet" in member.words


def test_groups_that_are_none_are_passed_over(member):
    member.get("/welcome").send("/welcome", group="4711")
    assert member.address == "/"
    assert joined(member) == []


def test_a_clinician_says_where_they_work_and_readers_see_it_once_it_is_cleared(community, clinician):
    clinician.get("/account")
    clinician.send("/account/institution", institution="University hospital, lung clinic")
    assert "Readers see only your badge" in clinician.get("/account").words
    community.screen()
    assert (
        "Readers see beside your badge: University hospital, lung clinic" in clinician.get("/account").words
    )
    clinician.send("/account/institution", institution="A practice in the country")
    community.screen()
    assert "A practice in the country" in clinician.get("/account").words


def test_a_workplace_that_holds_a_telephone_number_comes_back(community, clinician):
    clinician.get("/account")
    clinician.send("/account/institution", institution="Lung clinic, call 020 7946 0958")
    community.screen()
    assert "Readers see only your badge" in clinician.get("/account").words


def test_a_workplace_that_is_too_long_is_refused_with_a_reason(community, clinician):
    clinician.get("/account")
    clinician.send("/account/institution", institution="x" * 90)
    assert clinician.status == 422
    assert "up to 80 fit" in clinician.words


def test_members_have_no_workplace_to_show(member):
    assert "Where you work" not in member.get("/account").words


def test_a_clinician_is_asked_for_a_name_and_a_member_for_a_pseudonym(clinician, member):
    words = clinician.get("/account").words
    assert "New name Your own name" in words
    assert "pseudonym" not in words.lower()
    assert "New pseudonym You sign in" in member.get("/account").words
    refused = clinician.send("/account/name", name="x")
    assert refused.status == 422
    assert "New name Your own name" in refused.words
