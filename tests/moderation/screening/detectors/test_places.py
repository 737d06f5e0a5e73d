"""Towns are found and weighed by size; states, words, drugs and people are not."""

import pytest

from moderation.screening.detectors.places import find_places
from moderation.screening.gazetteer import region_named, settlement
from moderation.screening.passage import Entity
from moderation.screening.policy import Case
from tests.moderation.screening.detectors.looking import cases, passage, rewritten, seen


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("I live in Duluth with my cat", "Duluth"),
        ("we moved to Ballachulish last year", "Ballachulish"),
        ("i live in milton keynes", "milton keynes"),
        ("I am from Łódź.", "Łódź"),
        ("my doctor in Wagga Wagga", "Wagga Wagga"),
        ("near Mississauga", "Mississauga"),
        ("in Paris, France", "Paris, France"),
        ("a clinic in Portland, ME", "Portland, ME"),
        ("Tulsa OK", "Tulsa OK"),
        ("Hello from Aberystwyth!", "Aberystwyth"),
        ("I lived in Reading", "Reading"),
        ("We drive our daughter to Glasgow for it", "Glasgow"),
        ("I travel all the way to Bath", "Bath"),
        ("somewhere in Cook County", "Cook County"),
        ("Regards\nWanjiru\nNakuru", "Nakuru"),
        ("the only allergist in duluth retired", "duluth"),
        ("the nearest scanner is in milton keynes", "milton keynes"),
        ("I can drive as far as Truro", "Truro"),
        ("Harris County air is orange", "Harris County"),
        ("we farm in County Kerry", "County Kerry"),
        ("the heat in Cornwall", "Cornwall"),
        ("Kolkata in May is hard on a heart", "Kolkata"),
        ("a physio near tobermory", "tobermory"),
        ("new to leeds, hello", "leeds"),
        ("a group around nottingham", "nottingham"),
        ("a night in a chicago er", "chicago"),
        ("co. kerry is wet, co council is not", "co. kerry"),
    ],
)
def test_a_town_is_found_where_the_sentence_says_it_is_one(text: str, place: str) -> None:
    assert seen(find_places, text) == [place]


@pytest.mark.parametrize(
    ("text", "place", "case"),
    [
        ("Bemidji-based, no rheumatologist for hours", "Bemidji", Case.SMALL_PLACE),
        ("Manchester-based, on a pump", "Manchester", Case.LARGE_PLACE),
        ("Rural Minnesota (Bemidji), flaring", "Bemidji", Case.SMALL_PLACE),
        ("Ely (Minnesota) has one doctor", "Ely", Case.SMALL_PLACE),
        ("Peebles area, nobody knows MCAS here", "Peebles", Case.SMALL_PLACE),
        ("Glasgow here. The list is long", "Glasgow", Case.LARGE_PLACE),
        ("I'm a Tobermory lad with bad kidneys", "Tobermory", Case.SMALL_PLACE),
        ("On Islay the ferry decides", "Islay", Case.SMALL_PLACE),
        ("I grew up on Long Island", "Long Island", Case.LARGE_PLACE),
        ("Asthma is better on the Isle of Eigg", "Isle of Eigg", Case.SMALL_PLACE),
        ("I live in a small town called Zennorby", "Zennorby", Case.SMALL_PLACE),
        ("I run the post office in Lochinver", "Lochinver", Case.SMALL_PLACE),
    ],
)
def test_a_place_is_found_in_brief(text: str, place: str, case: Case) -> None:
    assert seen(find_places, text) == [place]
    assert cases(find_places, text) == [case]


@pytest.mark.parametrize(
    "text",
    [
        "Plant-based and evidence-based, home-based and Scotland-based",
        "A Boston-based team found the gene",
        "My aunt (Sorry) is England (NICE) minded",
        "Groin area, chest area. Pelvic area, too",
        "Lupus here, Crohn's here, Linda here",
        "I'm a Christian woman, an English lad, a Black mum",
        "Based on Paris guidelines, on Imuran, on Monday",
        "The islets of Langerhans, the Isle of Man",
        "The review from Oxford says walk",
        "I run the shop in January, I keep a diary in Excel",
    ],
)
def test_what_only_looks_like_a_place_in_brief_is_none(text: str) -> None:
    assert seen(find_places, text) == []


def test_a_move_tells_both_towns() -> None:
    assert sorted(seen(find_places, "We moved from London to Clunbury last year")) == ["Clunbury", "London"]


def test_a_list_of_towns_is_found_whole() -> None:
    assert seen(find_places, "I live in Leeds, York and Hull") == ["Leeds", "York", "Hull"]


@pytest.mark.parametrize(
    "text",
    [
        "I live in Minnesota, and was born in Kenya",
        "in northern California and the Bahamas",
        "I live in hope, in pain, in a small town",
        "thanks from Jackson and Charlotte",
        "Reading in bed is nice, hope helps",
        "an increase in Lyme disease, Ebola and Marburg virus",
        "SEND ME YOUR THOUGHTS, THIS MADE ME TIRED",
        "I was in Mount Sinai Hospital",
        "at Harvard University",
        "In April I may start Humira",
        "Parkinson UK has a helpline",
        "it drove me to despair, and to drink",
        "in a Boston brace, in the Vancouver scar scale, in Rome IV",
        "in Bristol type 6, in Montreal A2 L3, in Philadelphia-negative disease",
        "from Parma ham and Brussels sprouts, by Banting and Best",
        "Boston Scientific made it, Cambridge researchers grew it, my Garmin beeps",
        "in London broil, in Bristol stool type 1, the county council, Co Ltd",
        "in London Underground style, Perth-coloured moods, in Ashgrove Nursing Home",
        "a Barcelona-stage tumour, Coxsackie in the nursery, Hollister bags",
        "thanks from preston, a hug from jackson",
        "in limbo, in agony, in remision, from metotrexate",
    ],
)
def test_states_words_drugs_and_people_are_no_town(text: str) -> None:
    assert seen(find_places, text) == []


def test_a_small_town_is_told_apart_from_a_city() -> None:
    assert cases(find_places, "I live in Duluth") == ["small_place"]
    assert cases(find_places, "I live in Toronto") == ["large_place"]


def test_a_namesake_in_another_state_does_not_count_as_large() -> None:
    assert cases(find_places, "in Paris, Texas") == ["small_place"]
    assert cases(find_places, "in Columbus, GA") == ["large_place"]


def test_a_county_weighs_as_many_as_live_in_it() -> None:
    assert cases(find_places, "I live in Kent") == ["large_place"]
    assert cases(find_places, "I live in Rutland") == ["small_place"]
    assert cases(find_places, "near Harris County") == ["large_place"]
    assert rewritten(find_places, "We live in Devon.") == "We live in England."


@pytest.mark.parametrize(
    "text",
    ["Philadelphia chromosome", "Boston brace", "Bombay blood group", "Paris classification", "Cheddar"],
)
def test_a_model_alone_makes_no_place_of_a_term(text: str) -> None:
    town = Entity(0, len(text.split(maxsplit=1)[0]), "GPE", 0.85, "spacy")
    assert not list(find_places(passage(f"{text} again", entities=(town,))))


def test_a_hospital_that_is_called_like_a_town_is_no_town() -> None:
    assert seen(find_places, "the pain clinic in Westmead Hospital lost my bloods") == []


def test_the_state_or_country_is_suggested() -> None:
    assert rewritten(find_places, "I live in Duluth.") == "I live in Minnesota."
    assert rewritten(find_places, "I live in Nakuru, Kenya.") == "I live in Kenya."


def test_no_region_is_suggested_where_several_fit() -> None:
    assert [s.suggestion for s in find_places(passage("I live in Springfield"))] == [None]


def test_a_model_that_sees_a_place_is_believed_about_a_name_without_a_preposition() -> None:
    text = "Clonakilty is windy"
    place = Entity(0, 10, "LOCATION", 0.85, "spacy")
    assert not list(find_places(passage(text)))
    assert [(s.start, s.end) for s in find_places(passage(text, entities=(place,)))] == [(0, 10)]


def test_a_town_that_the_other_model_takes_for_a_person_is_none_unless_the_words_say_so() -> None:
    sure = Entity(0, 6, "GIVEN_NAME", 0.9, "rampart")
    town = Entity(0, 6, "LOCATION", 0.85, "spacy")
    assert not list(find_places(passage("Marina slept badly", entities=(sure, town))))
    assert [(s.start, s.end) for s in find_places(passage("Marina, CA is dry", entities=(sure, town)))] == [
        (0, 10)
    ]


def test_the_gazetteer_answers_without_regard_to_case_and_accents() -> None:
    for name in ("Zürich", "zurich", "ZÜRICH"):
        place = settlement(name)
        assert place is not None
        assert place.region == "Switzerland"
    assert settlement("Nowhereville-on-Sea") is None
    assert region_named("west bengal")
    assert not region_named("Duluth")
