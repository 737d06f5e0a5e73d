import pytest
from hypothesis import given
from hypothesis import strategies as st

from forum.groups.finding import MOST_WORDS, arranged, folded, found
from forum.groups.reading import GroupView
from moderation.publishing.submitting import Audience
from moderation.screening import Sensitivity
from tests.forum.groups.small_world import NOW


def group(title, html="", **facts):
    return GroupView(
        **(
            {
                "group_id": hash(title),
                "document_id": 1,
                "title": title,
                "html": html,
                "rules_html": "",
                "audience": Audience.EVERYONE,
                "sensitivity": Sensitivity.ORDINARY,
                "floor": None,
                "clinicians_welcome": True,
                "slow_mode_minutes": 0,
                "archived_at": None,
                "members": None,
                "is_member": False,
                "looks_after": False,
                "may_read": True,
                "obstacle": None,
            }
            | facts
        )
    )


GROUPS = [
    group("Rheumatoid arthritis", "<p>Stiff mornings, methotrexate, old hobbies.</p>"),
    group("Asthma", "<p>Inhalers, triggers &amp; sleep.</p>"),
    group("Ménière's disease", "<p>Dizziness and ringing ears.</p>"),
    group("Type 1 diabetes", "<p>Pumps, pens and <strong>hypos</strong>.</p>"),
    group("Low mood", "<p>For days when everything is heavy.</p>"),
]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("asthma", "Asthma"),
        ("  ASTHMA ", "Asthma"),
        ("ast", "Asthma"),
        ("astma", "Asthma"),
        ("ashtma", "Asthma"),
        ("asthmatic", "Asthma"),
        ("meniere", "Ménière's disease"),
        ("Menieres", "Ménière's disease"),
        ("menière’s disease", "Ménière's disease"),
        ("artritis", "Rheumatoid arthritis"),
        ("reumatoid arthitis", "Rheumatoid arthritis"),
        ("arthritis rheumatoid", "Rheumatoid arthritis"),
        ("rheumat", "Rheumatoid arthritis"),
        ("rhumat", "Rheumatoid arthritis"),
        ("methotrexat", "Rheumatoid arthritis"),
        ("metotrexate", "Rheumatoid arthritis"),
        ("type 1", "Type 1 diabetes"),
        ("diabetis", "Type 1 diabetes"),
        ("I have asthma", "Asthma"),
        ("hypos", "Type 1 diabetes"),
        ("dizzyness", "Ménière's disease"),
    ],
)
def test_a_group_is_found_by_what_a_person_would_type(typed, first):
    assert found(GROUPS, typed)[0].title == first


@pytest.mark.parametrize("typed", ["psoriasis", "xyz", "strong", "amp", "zz", "7"])
def test_what_fits_nothing_finds_nothing(typed):
    assert found(GROUPS, typed) == []


def test_words_in_the_title_come_before_words_in_the_description():
    groups = [group("Asthma", "<p>sleep</p>"), group("Sleep")]
    assert [one.title for one in found(groups, "sleep")] == ["Sleep", "Asthma"]


@pytest.mark.parametrize("typed", ["", "   ", "?!", "\u200b"])
def test_nothing_typed_shows_all_groups_in_order(typed):
    assert found(GROUPS, typed) == arranged(GROUPS)


def test_ones_own_groups_come_first_then_a_to_z_and_archived_ones_last():
    groups = [
        group("zinc"),
        group("Épilepsie"),
        group("Old", archived_at=NOW, is_member=True),
        group("Young", is_member=True),
        group("Fever"),
    ]
    assert [one.title for one in arranged(groups)] == ["Young", "Épilepsie", "Fever", "zinc", "Old"]


@given(st.text(max_size=120))
def test_whatever_is_typed_every_group_is_found_at_most_once(typed):
    titles = [one.title for one in found(GROUPS, typed)]
    assert len(titles) == len(set(titles))


@given(st.text(max_size=40))
def test_folding_twice_changes_nothing_more(text):
    assert folded(folded(text)) == folded(text)


LONG_WORDS = [(one, word) for one in GROUPS for word in folded(one.title).split() if len(word) > 4]


@given(st.sampled_from(LONG_WORDS), st.integers(1, 4))
def test_a_letter_left_out_of_a_long_word_is_forgiven(wanted, place):
    group, word = wanted
    assert group in found(GROUPS, word[:place] + word[place + 1 :])


def test_so_many_words_are_looked_at_and_no_more():
    asthma, eczema = group("Asthma"), group("Eczema")
    assert found([asthma, eczema], "asthma " * MOST_WORDS + "eczema") == [asthma]
    assert MOST_WORDS >= 8  # a name of a condition in words
