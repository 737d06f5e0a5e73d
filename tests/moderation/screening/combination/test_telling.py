"""Which facts a text tells of its author, and which it tells of others."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.screening.combination.facts import RAREST
from tests.growth import assert_linear, run_of
from tests.moderation.screening.combination.weighed import facts_in, told


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("I'm 43 and tired.", ("age", "43")),
        ("I’m 43 and tired.", ("age", "43")),
        ("I am a 51 year old with this.", ("age", "51")),
        ("Just turned 60? I just turned 60.", ("age", "60")),
        ("I am forty-three.", ("age", "43")),
        ("I'm fifty and fine.", ("age", "50")),
        ("43F, new here.", ("age", "43")),
        ("(37/m) with the same.", ("age", "37")),
        ("29 yo female here.", ("age", "29")),
        ("Aged 66, on two inhalers.", ("age", "66")),
        ("Still working in my early forties.", ("age", "early forties")),
        ("I am in my 50s.", ("age", "50s")),
        ("I'm a retired woman with time.", ("sex", "woman")),
        ("As a man I was ashamed.", ("sex", "man")),
        ("51 m, two years in.", ("sex", "man")),
        ("Mum of 3 and tired.", ("sex", "woman")),
        ("I'm pregnant again.", ("sex", "woman")),
        ("My prostate was removed.", ("sex", "man")),
        ("At 49 I am still tired.", ("age", "49")),
        ("I farm and swim at 66, and it helps.", ("age", "66")),
        ("A bishop of 70, I tire.", ("age", "70")),
        ("We're both 60 now.", ("age", "60")),
        ("I'm a weaver from the coast, 35, and tired.", ("age", "35")),
        ("Fifty-five, a weaver, two sons.", ("age", "55")),
        ("Retired weaver, 71, Jamaica.", ("age", "71")),
        ("My wife is 52 and tired.", ("age", "52")),
        ("I'm a trans man.", ("sex", "trans")),
        ("At 44 I fly rescue helicopters.", ("occupation", "fly rescue helicopters")),
        ("I play the harp in an orchestra.", ("occupation", "play the harp")),
        ("I'm on the national rowing team.", ("occupation", "national rowing team")),
        ("I captain the curling team of Latvia.", ("occupation", "the curling team of latvia")),
        ("My daughter is a Paralympic swimmer.", ("occupation", "paralympic swimmer")),
        ("Retired circus clown of 73 here, Jamaica, tired.", ("age", "73")),
        ("Retired circus clown of 73 here, Jamaica, tired.", ("region", "jamaica")),
        ("47 yr old female weaver, Jamaica, six kids.", ("region", "jamaica")),
        ("I live on a rock, 58, deaf, scleroderma.", ("condition", "scleroderma")),
        ("Weaver, male, 38, Gibraltar.", ("age", "38")),
        ("I keep bees on Guernsey, 41, and tire.", ("age", "41")),
        ("I keep bees on Guernsey, 41, and tire.", ("region", "guernsey")),
        ("I'm a 38-year-old ropewalker.", ("occupation", "ropewalker")),
        ("My husband is 61, a retired cellist.", ("occupation", "cellist")),
        ("My wife is the last organ builder there.", ("occupation", "organ builder")),
        ("We're both lighthouse keepers.", ("occupation", "lighthouse keeper")),
        ("I'm a thatcher by trade.", ("occupation", "thatcher")),
        ("51, goat farmer, Jamaica, five kids.", ("occupation", "goat farmer")),
        ("51, goat farmer, Jamaica, five kids.", ("region", "jamaica")),
        ("51, goat farmer, Jamaica, five kids.", ("children", "5")),
        ("51, goat farmer, Jamaica, now scleroderma.", ("condition", "scleroderma")),
        ("Porphyria since 2003.", ("condition", "porphyria")),
        ("The pemphigus has reached my mouth.", ("condition", "pemphigus")),
        ("I have FOP.", ("condition", "fop")),
        ("My son is 17. He has Batten disease.", ("condition", "batten")),
        ("I'm a blind judge.", ("condition", "blind")),
        ("My home is Malta.", ("region", "malta")),
        ("i live in cyprus.", ("region", "cyprus")),
        ("I'm the father of triplets.", ("multiple_birth", "triplet")),
        ("I'm a teacher.", ("occupation", "teacher")),
        ("I am a retired primary school teacher.", ("occupation", "teacher")),
        ("I've been a nurse for years.", ("occupation", "nurse")),
        ("I work as a pilot.", ("occupation", "pilot")),
        ("My job as a truck driver is hard.", ("occupation", "truck driver")),
        ("I'm 67, a retired engineer from the north.", ("occupation", "engineer")),
        ("44, firefighter, and off work.", ("occupation", "firefighter")),
        ("Teacher here.", ("occupation", "teacher")),
        ("As a nurse I should know better.", ("occupation", "nurse")),
        ("I teach at a school.", ("occupation", "teacher")),
        ("I used to be a beekeeper.", ("occupation", "beekeeper")),
        ("34M, welder, new here.", ("occupation", "welder")),
        ("My occupation: beekeeper", ("occupation", "beekeeper")),
        ("As the only female vet here I travel.", ("occupation", "vet")),
        ("I'm one of two female pilots there.", ("occupation", "pilot")),
        ("I have three children.", ("children", "3")),
        ("I live alone, have lupus and two kids.", ("children", "2")),
        ("Mother of four.", ("children", "4")),
        ("We have 5 lovely boys.", ("children", "5")),
        ("My 7-year-old is worried.", ("child_age", "7")),
        ("My son is 12 and asks.", ("child_age", "12")),
        ("I have twins.", ("multiple_birth", "twin")),
        ("My identical twin has it too.", ("multiple_birth", "identical twin")),
        ("I'm a father of triplets.", ("multiple_birth", "triplet")),
        ("I'm a widow now.", ("family", "widow")),
        ("I was adopted as a baby.", ("family", "adopted")),
        ("I'm a single mum.", ("family", "single parent")),
        ("I am of Korean descent.", ("origin", "korean")),
        ("I'm a Black woman.", ("origin", "black")),
        ("I'm a Somali woman.", ("origin", "somali")),
        ("I have Ashkenazi ancestry.", ("origin", "ashkenazi")),
        ("I was diagnosed in 2012.", ("diagnosis", "2012")),
        ("Diagnosed 2012, fine since.", ("diagnosis", "2012")),
        ("I've been on insulin since 2001.", ("diagnosis", "2001")),
        ("I was diagnosed at age 23.", ("diagnosis", "23")),
        ("I have Huntington's.", ("condition", "huntington")),
        ("I was diagnosed with Wilson disease.", ("condition", "wilson disease")),
        ("My daughter has Batten disease.", ("condition", "batten")),
        ("I have ALS.", ("condition", "als")),
        ("I live in Duluth.", ("town", "duluth")),
        ("Greetings from Duluth, MN.", ("town", "duluth")),
        ("I live with my mother in Leeds.", ("town", "leeds")),
        ("I live in Cheyenne Wyoming.", ("town", "cheyenne")),
        ("I'm from Vermont.", ("region", "vermont")),
        ("We live in rural Vermont.", ("region", "vermont")),
        ("Here in the UK we wait.", ("region", "uk")),
    ],
)
def test_what_authors_tell_of_themselves_is_a_fact(text: str, fact: tuple[str, str]) -> None:
    assert fact in told(text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("My mother is 73.", "age"),
        ("He is 45 and a lawyer.", "age"),
        ("I'm 20 weeks pregnant.", "age"),
        ("I'm twenty weeks pregnant.", "age"),
        ("I'm 50 pounds lighter.", "age"),
        ("I am 30 minutes late with it.", "age"),
        ("I'm on 40 mg.", "age"),
        ("Is that normal for a 30 year old?", "age"),
        ("I was well at age 20.", "age"),
        ("My 12 year old son is well.", "age"),
        ("People over 70 should ask.", "age"),
        ("At 20 I was well.", "age"),
        ("At 33 I got it.", "age"),
        ("On 20, 40, then 60 mg, fine.", "age"),
        ("A case report I read: a 44-year-old weaver.", "age"),
        ("I read about a 44-year-old weaver.", "age"),
        ("They gave me the example of a 30-year-old weaver.", "age"),
        ("The film is about a man of 40.", "age"),
        ("The first astronaut would be some 45-year-old.", "occupation"),
        ("I met a falconer once.", "occupation"),
        ("I'm a smoker, a worrier and a slow walker.", "occupation"),
        ("I'm a fighter.", "occupation"),
        ("I am better, stronger and fitter.", "occupation"),
        ("My wife says the driver was a good singer.", "occupation"),
        ("He makes violins.", "occupation"),
        ("I have fop in small letters.", "condition"),
        ("She has a friend. He has Batten disease.", "condition"),
        ("I saw a blind man.", "condition"),
        ("in turkey sandwiches.", "region"),
        ("My husband is a good man.", "sex"),
        ("I saw a man about it.", "sex"),
        ("My mother is a nurse.", "occupation"),
        ("My mother, a retired nurse, says so.", "occupation"),
        ("I saw a nurse.", "occupation"),
        ("I'm not a doctor.", "occupation"),
        ("I asked my pharmacist.", "occupation"),
        ("I'm a doctor's nightmare.", "occupation"),
        ("She works as a pilot.", "occupation"),
        ("Ask your doctor, nurse, pharmacist, or dentist.", "occupation"),
        ("At 40 I asked a GP, a nurse and a surgeon.", "occupation"),
        ("My cousin is the only vet there.", "occupation"),
        ("I was told by the nurse at 10.", "occupation"),
        ("The surgeon said yes.", "occupation"),
        ("My sister has three kids.", "children"),
        ("I take two a day.", "children"),
        ("Take one child aspirin.", "children"),
        ("My 73 year old mother has it.", "child_age"),
        ("My friend has twins.", "multiple_birth"),
        ("My aunt has triplets.", "multiple_birth"),
        ("My grandmother is a widow.", "family"),
        ("The plan was adopted by the board.", "family"),
        ("I like Greek food.", "origin"),
        ("I'm in a German clinic.", "origin"),
        ("I'm Indian.", "origin"),
        ("I'm an Indian woman.", "origin"),
        ("My father was diagnosed in 2012.", "diagnosis"),
        ("The guideline of 2012 says so.", "diagnosis"),
        ("What is Wilson disease?", "condition"),
        ("I have a question about Huntington.", "condition"),
        ("My father had Huntington.", "condition"),
        ("They tested me for porphyria.", "condition"),
        ("Besser als nichts, I have als ob.", "condition"),
        ("My mother lives in Duluth.", "town"),
        ("I had surgery in Boston.", "town"),
        ("Approved in Germany.", "region"),
        ("My cousin is from Vermont.", "region"),
    ],
)
def test_what_a_text_tells_of_others_or_of_medicine_is_none(text: str, kind: str) -> None:
    assert kind not in {found for found, _ in told(text)}


def test_a_town_is_as_rare_as_it_is_small() -> None:
    (large,) = [fact for fact in facts_in("I live in Chicago.") if fact.kind == "town"]
    (small,) = [fact for fact in facts_in("I live in Duluth.") if fact.kind == "town"]
    assert large.rarity < small.rarity


def test_a_fact_never_shows_its_value() -> None:
    (fact,) = facts_in("I'm a beekeeper.")
    assert "beekeeper" not in repr(fact)


@given(st.text(max_size=200))
def test_every_fact_lies_in_its_text(text: str) -> None:
    for fact in facts_in(text):
        assert 0 <= fact.start < fact.end <= len(text)
        assert 0 <= fact.rarity <= RAREST


RUNS = [
    *("a", " ", "1", "43 ", "i'm ", "i'm a ", "i am a 43 year old ", "my ", "my mother ", "my 7 year old "),
    *("teacher ", "a nurse, ", "twins ", "diagnosed ", "diagnosed in ", "since 2012 ", "i have ", "widow "),
    *("of korean descent ", "wilson disease ", "in Vermont ", "in A", "mother of ", "one ", "43f ", ", 43"),
    *("i work as a ", "as a ", "in my forties ", "and three ", "the ", "-", "i have pompe "),
    *(
        "52, nurse, ",
        "weaver ",
        "i'm a weaver ",
        "the only weaver ",
        "he ",
        "my son is 17. he has ",
        "i play the harp ",
    ),
    *("at 44 i ", "in cyprus ", ", Malta", "a case report i read ", "as a blind "),
]


@pytest.mark.parametrize("run", RUNS)
def test_ten_thousand_characters_of_anything_are_read_in_linear_time(run: str) -> None:
    facts_in("I'm 43 and live in Leeds.")
    assert_linear(facts_in, run_of(run))
