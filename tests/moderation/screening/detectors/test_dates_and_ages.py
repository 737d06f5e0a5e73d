"""Dates count when they belong to a person; ages count from ninety."""

import pytest

from moderation.screening.detectors.ages import find_old_ages
from moderation.screening.detectors.dates import find_dates
from tests.moderation.screening.detectors.looking import cases, rewritten, seen


@pytest.mark.parametrize(
    "date",
    [
        "March 3, 2019",
        "Mar 3rd 2019",
        "3 March 2019",
        "3rd of March 2019",
        "3/3/2019",
        "3/3/19",
        "03.03.2019",
        "2019-03-03",
        "3-Mar-2019",
        "Sunday, March 3, 2019",
        "3 mars 2019",
        "3. März 2019",
        "the third of March 2019",
        "March the third, 2019",
    ],
)
def test_a_full_date_of_a_person_is_found_in_every_spelling(date: str) -> None:
    text = f"I had surgery, {date}, and am well"
    assert cases(find_dates, text) == ["full_date"]
    assert rewritten(find_dates, text) == "I had surgery, 2019, and am well"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("She was born on the 5th of May", "on the 5th of May"),
        ("My dad died 3 weeks ago on Tuesday", "3 weeks ago on Tuesday"),
        ("I had my transplant exactly two years ago", "exactly two years ago"),
        ("He was born on St Patrick's Day 2009", "on St Patrick's Day 2009"),
        ("A year ago today I gave birth", "A year ago today"),
        ("my surgery is on June 12", "on June 12"),
        ("born the third of June, two thousand and ten", "the third of June, two thousand and ten"),
        ("I had a stent on 4 March nineteen ninety-eight", "on 4 March nineteen ninety-eight"),
        ("my surgery was on June twenty-second", "on June twenty-second"),
        ("DOB 5/6/1988", "5/6/1988"),
        ("Diagnosis day: Feb 29, 2020.", "Feb 29, 2020"),
        ("Last drink 14 August 2017.", "14 August 2017"),
        ("Seizure free since 30.06.2018!", "30.06.2018"),
        ("date of birth: 1988-06-05", "1988-06-05"),
        ("dob 19610214", "19610214"),
        ("born 14 2 1961", "14 2 1961"),
        ("surgery: 20190303", "20190303"),
        ("19610214 is my date of birth", "19610214"),
        (
            "born the fourteenth of the second nineteen sixty-one",
            "the fourteenth of the second nineteen sixty-one",
        ),
        (
            "I was operated the third of the fourth, twenty nineteen",
            "the third of the fourth, twenty nineteen",
        ),
        ("my dob is fourteen two sixty one", "fourteen two sixty one"),
    ],
)
def test_a_day_without_a_year_counts_with_an_event(text: str, found: str) -> None:
    assert seen(find_dates, text) == [found]


@pytest.mark.parametrize(
    ("text", "instead"),
    [
        ("I was diagnosed on March 3, 2019.", "I was diagnosed in 2019."),
        ("I was in hospital from 3 to 9 January 2024.", "I was in hospital in 2024."),
        ("I was on a drip between the 3rd and the 9th of May 2024.", "I was on a drip in 2024."),
        ("On May 4th I had my biopsy.", "That day I had my biopsy."),
        ("I started it in June 2021.", "I started it in 2021."),
        ("My scan was last March.", "My scan was last year."),
        ("I had my surgery on 3 March two years ago.", "I had my surgery two years ago."),
        ("My son died March 3rd, about 2 years ago.", "My son died 2 years ago."),
        ("I was born on the 14th of the 2nd 1961.", "I was born in 1961."),
        ("She died 20190303.", "She died in 2019."),
        ("My mother was born 12/04/1934.", "My mother was born in 1936 or earlier."),
    ],
)
def test_the_year_is_suggested_and_the_sentence_stays_readable(text: str, instead: str) -> None:
    assert rewritten(find_dates, text) == instead


@pytest.mark.parametrize(
    "text",
    [
        "I was diagnosed in March 2019",
        "my scan last March",
        "we moved in 03/2019",
        "spotted by an optician in August 2019, before anyone else",
        "First seizure: October of 2015.",
        "bag reversed in december twenty twenty",
        "April 2020: nothing.",
        "I joined the trial in March 2021",
    ],
)
def test_a_month_with_its_year_is_the_milder_case(text: str) -> None:
    assert cases(find_dates, text) == ["month_and_year"]


@pytest.mark.parametrize(
    "text",
    [
        "I was diagnosed in 2019, in March, on a Tuesday, last summer",
        "World Cancer Day is on February 4",
        "Exactly two weeks ago I started on Humira",
        "I was diagnosed three weeks ago, two years ago my gut began",
        "The FDA approved it on March 1, 2020",
        "published June 12, 2018 in the Lancet",
        "When the UK locked down on 23 March 2020 I had the house to myself.",
        "Much changed after the WHO called it a pandemic on 11 March 2020.",
        "The queen died on 8 September 2022 and the ward went silent.",
        "The patent ran out in January 2023.",
        "The register closed to new centres in July 2018.",
        "Patients diagnosed before March 2015 were in the study.",
        "the paper by that group (Nature, June 2020)",
        "Since the smoking ban of 1 July 2007 the pub is bearable with my lungs.",
        "I take 1/2 tablet, my BP is 120/80, my score 7/10, pain 24/7",
        "I may 2 or 3 times a week",
        "I march 10 miles",
        "my ratio is 3:1, my level 4.5.6",
        "20190303 steps since my surgery",
        "surgery cost 20190303 rupees, admitted 20191303",
        "my hospital had 19610214 cells on the slide",
        "I was born second of the first two, and came second of the third group",
        "the first of the two drugs and the second of the third line",
    ],
)
def test_years_public_dates_and_measures_are_no_finding(text: str) -> None:
    assert seen(find_dates, text) == []


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("My mother is 92.", "92"),
        ("she is 92 years old", "92 years old"),
        ("born in the summer of '29, still gardening", "'29"),
        ("My dad is a 1932 baby", "1932"),
        ("my 92-year-old mother", "92-year-old"),
        ("aged 94", "94"),
        ("turned 97 last week", "97"),
        ("he died at 91", "91"),
        ("92yo", "92yo"),
        ("96 yrs old", "96 yrs old"),
        ("she's ninety-two years old", "ninety-two years old"),
        ("My sister, 94, still drives", "94"),
        ("at age 103", "103"),
        ("I was born in 1931", "1931"),
        ("DOB 4/5/1930", "1930"),
        ("At ninety-one my mother decided", "ninety-one"),
        ("At 95 he still signs", "95"),
        ("At 96 my hearing comes and goes.", "96"),
        ("Ninety-three, deaf as a post, and she sings", "ninety-three".capitalize()),
        ("My great-aunt made it to 103 on butter", "103"),
        ("he'll be ninety seven in spring", "ninety seven"),
        ("a hundred and one, she is", "a hundred and one"),
        ("When she was 93 they put in a valve", "93"),
        ("in his nineties, 98 to be exact", "98"),
        ("father, b. 1927, dementia", "1927"),
        ("91F, two stents", "91"),
        ("my gran is 9 3 now", "9 3"),
        ("9 2 years old and dancing", "9 2 years old"),
        ("He turned 9 4.", "9 4"),
        ("Dad, 9 1, lives alone", "9 1"),
        ("she is 1 0 2 years old", "1 0 2 years old"),
    ],
)
def test_an_age_of_ninety_or_more_is_found(text: str, age: str) -> None:
    assert seen(find_old_ages, text) == [age]


@pytest.mark.parametrize(
    "text",
    [
        "she is 89 years old",
        "my dad is a 1948 baby, in the summer of '69 he sang",
        "95% of people, 90 days, 92 mg",
        "I was 95 kg, now 91",
        "it is 98.6 degrees",
        "90 years ago",
        "in her 90s",
        "I was born in 1950",
        "my BP is 95/60",
        "Nearly 96, 000 people",
        "my sugar is 110",
        "At 93 the nurse turned the oxygen up, at 92 my sats are low",
        "At ninety degrees my knee stops",
        "At 93 my oxygen alarm goes off",
        "Ninety-one mg in the morning",
        "my saturation will be 95 now",
        "98F at noon, room 94",
        "Grandpa lived to 90 or older.",
        "she is 9 3 to 4 times a day, her pain is 9 5 days a week",
        "my twins are 6, 9 2 months after",
        "he was 9 1 week ago, 8 9 9 2 on the scale",
    ],
)
def test_other_numbers_are_no_age(text: str) -> None:
    assert seen(find_old_ages, text) == []


def test_an_age_becomes_ninety_or_older() -> None:
    assert rewritten(find_old_ages, "My mother is 92.") == "My mother is 90 or older."
    assert rewritten(find_old_ages, "my 92-year-old mother") == "my 90-or-older mother"
