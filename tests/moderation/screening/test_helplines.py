"""The helplines: every line can be dialled and has a source, and a damaged file is refused."""

import phonenumbers
import pytest

from moderation.screening.detectors.phones import find_phones
from moderation.screening.helplines import (
    DamagedHelplines,
    Helpline,
    Purpose,
    helplines,
    read_helplines,
)
from moderation.screening.links import Place, links
from tests.moderation.screening.detectors.looking import seen

LINES = helplines().lines
NUMBERS = sorted(helplines().numbers)


def named(line: Helpline) -> str:
    return f"{line.country}, {line.name}"


@pytest.mark.parametrize("line", LINES, ids=named)
def test_every_line_has_a_source_and_a_number(line: Helpline) -> None:
    assert line.source.count(".") >= 1
    assert line.numbers
    assert line.contact.startswith(("call ", "text "))


def test_no_line_stands_twice() -> None:
    places = [(line.country, line.name, line.purpose) for line in LINES]
    assert len(set(places)) == len(places)
    dialled = [(line.country, number) for line in LINES for number in line.numbers]
    assert len(set(dialled)) == len(dialled)


def test_whoever_reads_a_page_finds_a_crisis_line_for_each_country_on_it() -> None:
    assert {line.country for line in LINES} == {
        line.country for line in LINES if line.purpose is Purpose.CRISIS
    }


@pytest.mark.parametrize(("region", "number"), NUMBERS)
def test_every_number_can_be_dialled_in_its_country(region: str, number: str) -> None:
    """Long ones must fit the country's plan; short ones are as the services publish them."""
    assert region in phonenumbers.SUPPORTED_REGIONS
    if len(number) > 6:
        assert phonenumbers.is_valid_number(phonenumbers.parse(number, region))
    else:
        assert len(number) >= 2


@pytest.mark.parametrize(("region", "number"), NUMBERS)
@pytest.mark.parametrize("sentence", ["call {}", "I rang them on {}.", "My aunt says {} helped her."])
def test_no_number_of_a_helpline_is_taken_for_somebodys_own(sentence: str, region: str, number: str) -> None:
    assert seen(find_phones, sentence.format(number)) == []
    parsed = phonenumbers.parse(number, region)
    if phonenumbers.is_valid_number(parsed):
        for style in (
            phonenumbers.PhoneNumberFormat.NATIONAL,
            phonenumbers.PhoneNumberFormat.INTERNATIONAL,
            phonenumbers.PhoneNumberFormat.E164,
        ):
            assert seen(find_phones, sentence.format(phonenumbers.format_number(parsed, style))) == []


@pytest.mark.parametrize("line", LINES, ids=named)
def test_a_helpline_as_we_write_it_may_be_passed_on(line: Helpline) -> None:
    assert seen(find_phones, f"{line.name}: {line.contact}. It is free.") == []


@pytest.mark.parametrize("number", ["0808 2000 248", "1-800-799-7234", "01 809 2167", "+44 7700 900123"])
def test_a_number_beside_that_of_a_helpline_is_somebodys(number: str) -> None:
    assert seen(find_phones, f"call me on {number}") == [number]


@pytest.mark.parametrize("line", LINES, ids=named)
def test_a_link_to_the_source_of_a_helpline_is_trusted(line: Helpline) -> None:
    assert {link.place for link in links(f"see https://{line.source}/contact")} == {Place.TRUSTED}
    assert {link.place for link in links(f"see www.{line.source}")} == {Place.TRUSTED}


def test_the_directory_is_trusted() -> None:
    assert {link.place for link in links(f"see {helplines().directory}")} == {Place.TRUSTED}


@pytest.mark.parametrize(
    "number",
    [
        "1-800-799-7233",
        "800-799-SAFE",
        "(800) 422-4453",
        "1-800-222-1222",
        "0808 2000 247",
        "+44 808 2000 247",
        "0800 1111",
        "01 809 2166",
        "+353 1 809 2166",
        "1800 341 900",
        "1800 66 66 66",
        "1800 737 732",
        "0458 737 732",
        "+61 458 737 732",
        "1800 55 1800",
        "13 11 26",
        "0800 733 843",
        "+64 800 764 766",
        "1-800-668-6868",
        "1-844-764-7669",
    ],
)
def test_helplines_are_known_however_they_are_written(number: str) -> None:
    assert seen(find_phones, f"Please call {number}, they were kind to me.") == []


# --- a damaged file -----------------------------------------------------------------------------

REGIONS = 'directory = "x.example"\n[regions]\n"Ireland" = "IE"\n'
LINE = '[[line]]\ncountry = "Ireland"\nname = "A"\ncontact = "call 116 123"\nsource = "a.example"\n'
PASSED_ON = '[[passed_on]]\ncountry = "Ireland"\nnumbers = "50808 112"\nsource = "B"\n'


def test_the_sound_file_that_is_damaged_below_is_read() -> None:
    read = read_helplines(REGIONS + LINE + PASSED_ON)
    assert read.lines == (Helpline("Ireland", "A", "call 116 123", "a.example", Purpose.CRISIS),)
    assert read.numbers == {("IE", "116123"), ("IE", "50808"), ("IE", "112")}


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("[[line\n" + LINE, "is no TOML: .*line 1"),
        (LINE + PASSED_ON, '"directory" is missing'),
        (REGIONS + PASSED_ON, '"line" is missing'),
        (REGIONS + LINE, '"passed_on" is missing'),
        ("line = []\n" + REGIONS + PASSED_ON, '"line" is empty'),
        (REGIONS.replace('"IE"', '"Eire"') + LINE + PASSED_ON, '"Ireland" needs two capital letters'),
        (REGIONS.replace("Ireland", "Island") + LINE + PASSED_ON, '"Ireland" is missing in regions'),
        (REGIONS + LINE.replace('name = "A"\n', "") + PASSED_ON, 'number 1: "name" is missing'),
        (REGIONS + LINE.replace('"a.example"', '""') + PASSED_ON, r'\("A"\): "source" is empty'),
        (REGIONS + LINE.replace('"a.example"', '"somebody"') + PASSED_ON, '"source" must be a site'),
        (REGIONS + LINE.replace("116 123", "us") + PASSED_ON, '"contact" has no number'),
        (REGIONS + LINE.replace('"call 116 123"', "116123") + PASSED_ON, '"contact" is empty or of another'),
        (REGIONS + LINE + 'for = "fun"\n' + PASSED_ON, '"for" must be one of: crisis, abuse'),
        (REGIONS + LINE + 'far = "abuse"\n' + PASSED_ON, 'nobody knows "far"'),
        (REGIONS + LINE + LINE + PASSED_ON, "116123 stands twice for Ireland"),
        (REGIONS + LINE + PASSED_ON.replace("112", "one"), '"numbers" has a word that is no number'),
        (REGIONS + LINE + PASSED_ON.replace("112", "116123"), "number 1: 116123 stands in the file before"),
        (REGIONS + LINE + PASSED_ON.replace("Ireland", "Rome"), '"Rome" is missing in regions'),
        ('directory = "x"\nline = [1]\npassed_on = [1]\n[regions]\n"A" = "AA"', "number 1 is no table"),
    ],
)
def test_a_damaged_file_is_refused_with_the_place_of_the_damage(content: str, said: str) -> None:
    with pytest.raises(DamagedHelplines, match=said):
        read_helplines(content)
