"""Whom an employer or a school is tied to, in many turns of phrase."""

import pytest

from moderation.screening.detectors.workplaces import find_workplaces
from moderation.screening.vocabulary.named_lists import large_employers
from tests.moderation.screening.detectors.looking import rewritten, seen


@pytest.mark.parametrize(
    ("text", "place"),
    [
        # a word of work before a large employer, in any spelling
        ("I pick orders at Ocado and my wrists are shot", "Ocado"),
        ("been a courier for fedex 9 yrs", "fedex"),
        ("On the checkouts at Sainsbury's with a stoma", "Sainsbury's"),
        ("sacked from costco while on sick leave", "costco"),
        ("my wife's bosses at Barclays were fine about it", "Barclays"),
        ("Back to Royal Mail on Monday", "Royal Mail"),
        ("22 years with Ford and two new discs", "Ford"),
        ("i do earlies at morrisons", "morrisons"),
        ("I frost cakes at Asda", "Asda"),
        ("I file letters for Serco", "Serco"),
        ("The staff room at Siemens has no fridge", "Siemens"),
        ("I joined Accenture with a stoma", "Accenture"),
        ("ex-British Gas, bad knees", "British Gas"),
        ("i loan planes for ryanair", "ryanair"),
        ("Off sick from Nissan with my back", "Nissan"),
        ("the NHS I nurse for will not see me", "NHS"),
        # a kind of work after it
        ("I lift boxes in a Walmart warehouse", "Walmart"),
        ("I'm a UPS driver with one kidney", "UPS"),
        # a company by its ending, or a large one, that does what employers do
        ("Adeyemi Textiles moved me to days after the clot", "Adeyemi Textiles"),
        ("Lidl let me go two weeks after the scan", "Lidl"),
        ("When Kowalczyk & Sons cut my hours I stopped the physio", "Kowalczyk & Sons"),
        ("Asante Construction never gave me gloves", "Asante Construction"),
        ("ex posty, royal mail, 25 yrs", "royal mail"),
        # any name after the plainest tie
        ("My husband's depot, DPD, has no ramp", "DPD"),
        ("my company, quillon systems, counts breaks", "quillon systems"),
        ("Apprentice at Marlowe, second year", "Marlowe"),
        ("I got laid off from Zentrix in spring", "Zentrix"),
        ("let go from Marlowe after the second seizure", "Marlowe"),
        # schools for short, small, abroad
        ("Our girl starts at Thornhill Primary with a pump", "Thornhill Primary"),
        ("my son goes to eastvale high with his epipen", "eastvale high"),
        ("My wife teaches at Colegio San Gabriel", "Colegio San Gabriel"),
        ("Second year at Ibadan University and flaring", "Ibadan University"),
        ("her primary, Thornmere Primary, has no nurse", "Thornmere Primary"),
        ("My girl boards at Saint Aidan's College", "Saint Aidan's College"),
        ("my lad's at st aidans high", "st aidans high"),
        # any name after what somebody is, does or learns there
        ("PE teacher at St Kevin's, rheumatoid at 34", "St Kevin's"),
        ("I'm head chef at The Drunken Duck and smell nothing", "The Drunken Duck"),
        ("My wife is a prison officer at Sing Sing", "Sing Sing"),
        ("I do security at Yankee Stadium on bad veins", "Yankee Stadium"),
        ("I teach maths at Alliance Girls with a goitre", "Alliance Girls"),
        ("I'm a sergeant with the Tulsa police", "Tulsa police"),
        ("Doing my PhD at Uppsala with ME", "Uppsala"),
        ("Retired from the Bradford fire service with COPD", "Bradford fire service"),
        ("I'm a lollipop man at Castle Hill and limp", "Castle Hill"),
        ("Working night shifts at Fortis with these veins", "Fortis"),
        ("My twins are in first class at Gaelscoil Chill Dara", "Gaelscoil Chill Dara"),
        ("phd at uppsala, flaring again", "uppsala"),
        ("Second year BTech student at Vellore and panicking", "Vellore"),
        ("She's at Girton reading maths, in pain", "Girton"),
        ("my lad's in year 9 at bishop challoner", "bishop challoner"),
        ("Thornhill Academy won't let him keep the inhaler", "Thornhill Academy"),
    ],
)
def test_a_tie_is_heard(text: str, place: str) -> None:
    assert seen(find_workplaces, text) == [place]


@pytest.mark.parametrize(
    "text",
    [
        "I bought the brace at Decathlon",
        "The pharmacist at the Tesco near us is kind",
        "Amazon delivered the wrong pads again",
        "Uber to dialysis three times a week",
        "Google told me it was a tumour",
        "my Apple Watch says 38 at night",
        "the UPS driver left the insulin in the sun",
        "Target INR is 2.5, the next one is on Monday",
        "I got mine from Boots in the sale",
        "Researchers at Stanford University found it in mice",
        "the Harvard study is about mice",
        "he goes to high school, she is at medical college",
        "my daughter reads at a primary level",
        "The Royal College of Physicians says so",
        "I work in a bakery and my boss is kind",
        "Okafor Textiles makes a soft bandage",
        "I waited two hours at Boots, I fainted at Lidl, I wait for DHL",
        "The Boots pharmacist caught it",
        "Uber driver was kind when I was sick",
        "Harvard says walk, my hip says no",
        "I drove to Walmart, I loaded the car at Costco, we flew with my son to Ikea",
        "Tata Memorial did my scan",
        "Dr Okafor at St Jude explained it well",
        "The nurse at Guy's was kind",
        "I was better at Easter, it was worse after",
        "I had cancer at Mayo's age of forty",
        "I was a patient at Guy's for a week",
        "I'm a PhD student with ME and no energy",
        "Year 9 at school was hard, grade 3 at biopsy harder",
        "She was in her second year at home with ME",
        "I work with a physio at Guy's on my gait",
        "I was a smoker at Uni, I'm an early riser at Ramadan",
        "I'm a grown man at Christmas, I'm a doctor at heart",
        "Working hard at Pilates, working on my anger",
        "The council never built the ramp for me",
    ],
)
def test_shops_parcels_and_sources_tie_nobody(text: str) -> None:
    assert seen(find_workplaces, text) == []


def test_the_rewrite_reads_on() -> None:
    assert rewritten(find_workplaces, "I drive for Deliveroo.") == "I drive for a company."
    assert rewritten(find_workplaces, "Lidl sacked me.") == "my workplace sacked me."


def test_a_name_that_is_a_word_as_well_needs_its_capital() -> None:
    assert seen(find_workplaces, "I do nights at Target") == ["Target"]
    assert seen(find_workplaces, "i do nights at target weight") == []
    assert "target" in large_employers().doubtful
    assert "tesco" in large_employers().sure
