"""A rewrite removes what was found and leaves a sentence that can be read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.screening.findings import Finding
from moderation.screening.kinds import Action, Field, Kind
from moderation.screening.rewrite import replacement, rewrite


def finding(start: int, end: int, suggestion: str | None, action: Action = Action.REVISE) -> Finding:
    return Finding(Kind.NAME, Field.TEXT, start, end, action, True, "test", "because", suggestion)


def rewritten(marked: str, *suggestions: str | None) -> str:
    """Rewrite a text in which each place stands between ⟦ and ⟧."""
    findings: list[Finding] = []
    plain = ""
    for piece, suggestion in zip(marked.split("⟦")[1:], suggestions, strict=True):
        assert "⟧" in piece
        before = marked.split("⟦")[len(findings)].rpartition("⟧")[2]
        plain += before
        place = piece.partition("⟧")[0]
        findings.append(finding(len(plain), len(plain) + len(place), suggestion))
        plain += place
    return rewrite(plain + marked.rpartition("⟧")[2], findings)


LEFT_OUT = [
    ("my daughter ⟦Emily⟧ is ill", "my daughter is ill"),
    ("my daughter ⟦Emily⟧.", "my daughter."),
    ("my daughter, ⟦Emily⟧, is ill", "my daughter is ill"),
    ("my daughter (⟦Emily⟧) is ill", "my daughter is ill"),
    ("my daughter ⟦Emily⟧'s school", "my daughter's school"),
    ("we saw ⟦Emily⟧'s school", "we saw school"),
    ("Thanks ⟦Bev⟧, that helps", "Thanks, that helps"),
    ("Thanks ⟦Bev⟧!", "Thanks!"),
    ("⟦Bev⟧, that helps", "that helps"),
    ("Sorry. ⟦Bev⟧, that hurts", "Sorry. that hurts"),
    ("Best,\n⟦Linda⟧", "Best"),
    ("Best,\n⟦Linda⟧\n\nPS: more", "Best\n\nPS: more"),
    ("It helped me. - ⟦Linda⟧", "It helped me."),
    ("It helped me.\n\n-- ⟦Linda⟧", "It helped me."),
    ("⟦Linda⟧\nhello", "hello"),
    ("my name is ⟦Linda⟧ and I", "my name is … and I"),
    ("I'm ⟦Linda⟧.", "I'm …"),
    ("see **⟦Emily⟧** there", "see there"),
    ('he said "⟦Emily⟧" twice', "he said twice"),
    ("read [this page](⟦https://shop.example⟧) first", "read this page first"),
    ("read this: ⟦https://shop.example⟧", "read this"),
    ("⟦Linda⟧", ""),
    ("Thanks ⟦Bev⟧ and Bill!", "Thanks Bill!"),
    ("Thanks Bev and ⟦Bill⟧!", "Thanks Bev!"),
    ("my wife and ⟦Bill⟧ went", "my wife and … went"),
    ("hugs to you and ⟦Bill⟧!", "hugs to you!"),
]


@pytest.mark.parametrize(("marked", "expected"), LEFT_OUT)
def test_what_is_left_out_leaves_no_debris(marked: str, expected: str) -> None:
    assert rewritten(marked, "") == expected


REPLACED = [
    ("try my ⟦555 0134⟧ now", "my number", "try my number now"),
    ("try ⟦555 0134⟧ now", "my number", "try my number now"),
    ("his ⟦555 0134⟧", "my number", "his number"),
    ("at the ⟦Mercy Hospital⟧ there", "my hospital", "at the hospital there"),
    ("a ⟦Dr Okafor⟧ said", "my doctor", "a doctor said"),
    ("my doctor ⟦Dr Okafor⟧ said", "my doctor", "my doctor said"),
    ("⟦Emily⟧ said so", "someone", "Someone said so"),
    ("It hurt. ⟦Emily⟧ said so", "someone", "It hurt. Someone said so"),
    ("my friend ⟦Bev⟧ said", "someone", "my friend said"),
    ("a ⟦grocer⟧ and an ⟦actor⟧", ("office worker", "cook"), "an office worker and a cook"),
    ("⟦my daughter Emily⟧ said", "my daughter", "My daughter said"),
    ("I live in ⟦Duluth⟧.", "Minnesota", "I live in Minnesota."),
    ("she is ⟦92⟧ now", "90 or older", "she is 90 or older now"),
    ("Thanks ⟦Bev⟧ and ⟦Bill⟧ for that", ("", ""), "Thanks for that"),
    ("my children ⟦Emily⟧, ⟦Jake⟧ and ⟦Tom⟧ are ill", ("", "", ""), "my children are ill"),
    ("You can call me on ⟦555 0134⟧ tonight.", "my number", ""),
    ("Email me: ⟦a@b.example⟧", "(removed)", ""),
    ("I am on WhatsApp ⟦555 0134⟧, say hello", "my number", ""),
    ("Hi ⟦@sunny⟧, hello", "my account", "Hi, hello"),
    ("Come and see me. ⟦Dr Okafor⟧", "my doctor", "Come and see me."),
    ("Regards,\n⟦Dr Okafor⟧", "my doctor", "Regards"),
    ("She sees ⟦Dr Okafor⟧.", "my doctor", "She sees her doctor."),
    ("he's a nurse at ⟦Mercy⟧", "my workplace", "he's a nurse at his workplace"),
    ("She drove me to ⟦Mercy⟧", "my hospital", "She drove me to my hospital"),
    ("He fell ill. ⟦Dr Okafor⟧ came", "my doctor", "He fell ill. My doctor came"),
    ("I know that ⟦Dr Okafor⟧ came", "my doctor", "I know that my doctor came"),
]


@pytest.mark.parametrize(("marked", "suggestion", "expected"), REPLACED)
def test_a_replacement_fits_its_sentence(
    marked: str, suggestion: str | tuple[str, ...], expected: str
) -> None:
    suggestions = (suggestion,) if isinstance(suggestion, str) else suggestion
    assert rewritten(marked, *suggestions) == expected


@pytest.mark.parametrize(
    ("text", "words", "suggestion", "told"),
    [
        ("my neighbour Tom said", "Tom", "someone", ""),
        ("Tom said", "Tom", "someone", "Someone"),
        ("his 555 0134", "555 0134", "my number", "number"),
        ("call me on 555 0134 now", "555 0134", "my number", ""),
        ("my SSN is 123", "123", "(removed)", ""),
        ("a nice day", "nice", None, None),
    ],
)
def test_what_is_told_of_a_suggestion_is_what_a_rewrite_would_write(
    text: str, words: str, suggestion: str | None, told: str | None
) -> None:
    start = text.index(words)
    assert replacement(text, start, start + len(words), suggestion) == told


def test_overlapping_findings_are_replaced_once() -> None:
    assert (
        rewrite("ask Dr Ann Okafor", [finding(4, 17, "my doctor"), finding(7, 10, "someone")])
        == "ask my doctor"
    )


def test_a_nudge_is_applied_only_when_asked_for() -> None:
    nudge = [finding(0, 5, "", Action.NUDGE)]
    assert rewrite("Linda, hello", nudge) == "Linda, hello"
    assert rewrite("Linda, hello", nudge, nudges=True) == "hello"


def test_a_finding_without_a_suggestion_changes_nothing() -> None:
    assert rewrite("hello there", [finding(0, 5, None)]) == "hello there"


def test_a_bracket_that_stood_between_two_words_leaves_a_space() -> None:
    assert rewrite("left[Linda]knee", [finding(5, 10, "")]) == "left knee"


SPACING = st.text(alphabet=" ,.;:!?()\n-'\"*[]", max_size=4)
WORDS = st.text(alphabet="bcdfghjklmpqrtvwxz", min_size=3, max_size=7)


@given(
    st.lists(
        st.tuples(SPACING, WORDS, st.sampled_from(["keep", "", "someone", "my number"])),
        min_size=1,
        max_size=8,
    ),
    SPACING,
)
def test_the_matched_words_go_and_all_other_words_stay(
    parts: list[tuple[str, str, str]], ending: str
) -> None:
    text, findings, kept = "", [], []
    for spacing, word, fate in parts:
        text += (spacing or " ") + ("" if fate == "keep" else "SECRET")
        if fate == "keep":
            kept.append(word)
            text += word
        else:
            findings.append(finding(len(text) - 6, len(text) + len(word), fate))
            text += word
    result = rewrite(text + ending, findings)
    assert "SECRET" not in result
    left = "".join(c if c.isalpha() else " " for c in result).split()
    assert [word for word in left if word.lower() not in ("someone", "my", "number")] == kept
