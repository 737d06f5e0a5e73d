"""What somebody belongs to besides an employer leaves as few people as an employer does."""

import pytest

from moderation.screening.detectors.affiliations import find_affiliations
from moderation.screening.policy import Case
from tests.moderation.screening.detectors.looking import cases, rewritten, seen


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # units, ships and bases
        ("Did two tours with 1st Battalion 5th Marines, both knees gone", "1st Battalion 5th Marines"),
        ("I was in the 101st Airborne and my back tells me so", "101st Airborne"),
        ("My dad served on HMS Ardent and is deaf", "HMS Ardent"),
        ("Four years aboard the USS Kitty Hawk, lungs full of asbestos", "USS Kitty Hawk"),
        ("my husband is stationed at Fort Drum", "Fort Drum"),
        ("We lived at Lackland AFB when his asthma began", "Lackland AFB"),
        ("I served with the Royal Welsh Fusiliers until my hearing went", "Royal Welsh Fusiliers"),
        # stations, precincts, branches, numbered schools
        ("I'm a paramedic out of Station 22 with a bad disc", "Station 22"),
        ("I'm a detective at the 44th Precinct and on Lexapro", "44th Precinct"),
        ("I'm in UAW Local 600 and off sick with my hands", "UAW Local 600"),
        ("She's in kindergarten at PS 29 with an insulin pump", "PS 29"),
        # congregations
        ("We go to Harvest Bible Chapel and they cook for us", "Harvest Bible Chapel"),
        ("I'm the organist at St Aidan's and my hands shake", "St Aidan's"),
        ("My mosque, Masjid Al-Noor, lets me use a chair", "Masjid Al-Noor"),
        ("I'm an elder at Calvary Baptist Church with Crohn's", "Calvary Baptist Church"),
        # teams and choirs
        ("I pitch for the Durham Bulls with a torn labrum", "the Durham Bulls"),
        ("My daughter swims for Plymouth Leander and has asthma", "Plymouth Leander"),
        ("I sing with the Halle Choir and lost my voice", "the Halle Choir"),
        ("I'm on the bench for the Ulster under-20s", "the Ulster under-20s"),
        ("Signaller with the Royal Corps of Signals, deaf", "Royal Corps of Signals"),
        ("Deckhand on the MV Caledonian Star, seizures twice", "MV Caledonian Star"),
        # offices that one person holds
        ("I was Miss Nebraska 2009 and now I have alopecia", "Miss Nebraska 2009"),
        ("I'm an NBA referee with a new hip", "NBA referee"),
        ("As the only farrier in Zennor I cannot be off sick", "the only farrier in Zennor"),
        ("I'm the mayor of Wexcombe and wear a stoma bag", "of Wexcombe"),
    ],
)
def test_what_somebody_is_of_is_found(text: str, found: str) -> None:
    assert seen(find_affiliations, text) == [found]
    assert cases(find_affiliations, text) == [Case.WORKPLACE]


@pytest.mark.parametrize(
    "text",
    [
        "Twenty years in the Army and my knees are gone",
        "My dad was in the Navy, the asbestos got him",
        "I watched a film about the USS Indianapolis during dialysis",
        "We saw HMS Victory on holiday with my walker",
        "The dentist used local 2% and I felt it",
        "P.S. 118 over 76 this morning",
        "Branch retinal vein occlusion in my left eye",
        "My union rep helped, ask yours",
        "My church has been kind since the stroke",
        "I was raised in the Roman Catholic Church and feel guilt",
        "The Church of Scotland has a good page on grief",
        "We visited Chartres Cathedral and I had to sit",
        "The mayor of Chicago wore a mask too",
        "I play for fun and my fingers hurt",
        "I run for Parkinson's every spring",
        "I play with Lego to train my hands",
        "I'm the only one in England with this, it feels",
        "I'm the only patient in Ward Four who sleeps",
        "I'm the only person at Christmas who cannot eat",
        "Miss Marple on tv got me through chemo",
        "I miss Iowa and my old doctor",
        "The principal of the thing is that it hurts",
        "I cheer for the Chicago Bulls from the infusion chair",
        "As president of nothing I nap at noon",
        "In 2nd division of cells the drug bites",
        "Company 3 on the list of insurers denied me",
    ],
)
def test_what_nobody_is_of_is_not(text: str) -> None:
    assert seen(find_affiliations, text) == []


def test_the_sentence_reads_on_without_it() -> None:
    assert rewritten(find_affiliations, "As the only vet in Zennor I never rest.") == "As a vet I never rest."
    assert rewritten(find_affiliations, "I pitch for the Mud Hens.") == "I pitch for a team."
