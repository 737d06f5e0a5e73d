"""Whether the words beside a name say that it is a person's, whatever else is called so.

"My neighbour Wilson", "Mr Graves", "Thanks Hope" and "Parkinson, our plumber"
are people; "my GP says Wilson's" is not.
"""

import re
from functools import lru_cache

from moderation.screening.vocabulary.words import is_everyday, is_given_name, read_list

_PEOPLE = "|".join(sorted(read_list("people_words.txt"), key=len, reverse=True))
_OWNER = r"(?:my|our|his|her|their|your|the|an?|this|that)"
_TITLE = (
    r"mr|mrs|ms|miss|mx|drs?|doctor|prof|professor|nurse|matron|sir|dame|aunt(?:ie|y)?|uncle|cousin|"
    r"grandma|grandpa|granny|nana|pastor|rev|rabbi|imam|vicar|sister|brother|captain|officer"
)
_BEFORE = re.compile(
    rf"(?:\b{_OWNER} (?:[\w'’-]+ ){{0,2}}?(?:{_PEOPLE})"
    r"(?: called| named| is called| is named|'s name is|,| -| –|:)? "
    r"|\b(?:named|name is|name['’]s|name was|i['’]?m|i am|call me|call(?:s|ed)? (?:him|her|me)) "
    r"|(?:^|[.!?\n] ?)(?:hi|hello|hey|dear|thanks|thank you|cheers|welcome|congrats|sorry|well done|"
    r"bless you|hugs|love|good luck|happy birthday)(?: so much| very much| again| back| to you| from)?,? "
    r"|\b(?:thank you|thanks) (?:so much |very much |again )?)$",
    re.IGNORECASE,
)
_CALLED = re.compile(rf"\b(?:{_PEOPLE}),? (?:called|named) $", re.IGNORECASE)
_TITLED = re.compile(rf"\b(?:{_TITLE})\.? $", re.IGNORECASE)
_SAYING = (
    r"(?! (?:says?|said|thinks?|thought|tells?|told|calls?|called|explained|reckons?|diagnosed|put|gave))"
)
_AFTER = re.compile(
    r"(?:['’]s)?(?:,? (?:who(?:['’]s| is| was| has| had| lives?| works?| sits?| sat| drives?|"
    r" drove| gave)|whose) "
    rf"|,? \(?(?:(?:is|was|who is) )?(?:my|our|his|her|a) (?:[\w'’-]+ ){{0,2}}?(?:{_PEOPLE})\b{_SAYING}"
    r"| (?:next door|from (?:work|church|school|next door|number|down|across|upstairs|downstairs|"
    r"the (?:office|ward|group|choir|shop|pub|club|gym))) ?"
    r"| and I (?:were|met|both|went|are|share) ?)",
    re.IGNORECASE,
)
# What only people do: "Wilson put me on", "Grace has her second infusion".
_DOING = re.compile(
    r",? (?:says?|said|thinks?|thought|told|tells|asked|asks|drives?|drove|puts? me|"
    r"gave me (?:an?|the|her|his|their|some) (?!rash|headache|migraine|fever|stroke)|brought|brings|bought|"
    r"helped me|helps me (?:with|to)|is in (?:icu|hospital|bed|here|surgery|theatre|tears)|"
    r"has (?:her|his|been)|had (?:her|his)|was born|lives|lived|works|worked|wants|wanted|loves|loved|hates|"
    r"hated|cried|cries|laughed|smiled|rang|called|phoned|texted|wrote|writes|knows|knew|takes (?:her|his)|"
    r"took (?:her|his|me)|changed (?:me|my)|started (?:me|her|his|school|the pump)|and (?:her|his) )\b",
    re.IGNORECASE,
)
_WORD_BEFORE = re.compile(r"([A-ZÀ-Þ][\w'’-]+)[ ]$")
_WITHIN = 90


def is_somebodys(text: str, start: int, end: int) -> bool:
    """Whether the name at ``start`` stands where a person is named, behind a title or behind a first name."""
    before = text[max(0, start - _WITHIN) : start]
    if _TITLED.search(before) or is_of_the_writers_circle(text, start, end):
        return True
    first = _WORD_BEFORE.search(before)
    return first is not None and _is_first_name(first[1])


def is_of_the_writers_circle(text: str, start: int, end: int) -> bool:
    """Whether the words beside the name say what the person is to the writer, or greet them."""
    before = text[max(0, start - _WITHIN) : start]
    just_before = before[-8:].lower()
    called = ("called" in just_before or "named" in just_before) and _CALLED.search(before)
    return bool(called or _BEFORE.search(before) or _AFTER.match(text, end))


def does_what_people_do(text: str, end: int) -> bool:
    """Whether the words behind the name say what only people do or are."""
    return _DOING.match(text, end) is not None


@lru_cache(maxsize=4096)
def _is_first_name(word: str) -> bool:
    return is_given_name(word) and not is_everyday(word)
