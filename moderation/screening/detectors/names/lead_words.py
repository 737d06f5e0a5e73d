"""The words that leads to a name are built from, and what a lead is."""

from typing import TypeAlias

from moderation.screening.detectors.names.clues import Whose
from moderation.screening.prefilter import Prefiltered, prefiltered

# Whose name follows, how surely, and what to write instead of it if not what
# the policy table says. Each lead ends where the name begins.
Lead: TypeAlias = tuple[Whose, float, Prefiltered, str | None]

# Leads are searched in a text without its capitals, which takes half as long as to ignore them.
lead = prefiltered


def any_of(*phrases: str) -> str:
    """One of the phrases, which are separated by a bar; written plainly."""
    return "(?:" + "|".join(phrases) + ")"


OPENING = r"(?:^|[\n.!?,;] *)"
OWNER = r"\b(?:my|our|his|her|their|your)[ -]"
# "my 5 year old", "our sweet little", but not "my son is on the".
ADJECTIVES = (
    r"(?:(?!(?:is|was|has|had|and|or|who|that|with|in|on)\b)"
    r"[\w'’-]{1,14}[ ,]{1,2}){0,3}?"
)
FOND = any_of(
    "little|sweet|dear|dearest|beautiful|poor|late|darling|lovely|precious|brave|gorgeous|amazing|angel"
)
WHICH_NAME = any_of("full|first|last|real|given|middle|own|whole|nick|user")
GREETINGS = any_of(
    "hi|hello|hey|heya|hiya|dear|dearest|howdy|greetings|yo|hola|namaste|salaam|salam|jambo",
    r"welcome(?: back)?",
    "good (?:morning|evening|afternoon|luck)",
)
THANKS = any_of(
    "thanks|thank you|thx|ty|ta|tysm|thankyou|cheers|congrats|congratulations|well done|bless you",
    "god bless(?: you)?|hugs|sorry|(?:i )?agree with(?: you)?|happy birthday|good luck|hang in there",
    "goodness|gosh|oh|wow|bravo|kudos",
)
TO_ALL = r"(?: (?:so much|very much|again|a lot|everyone|all|to|also to))?"
CALLED = (
    r"(?:['’]?s name(?: is|['’]s)| is named| is called| was named| named| called|,? named|,| -| –| \(|:)?"
)
IS_CALLED = (
    r"(?:s?['’]?s? name(?: is|['’]s| was)| is named| is called| was called| was named| named| called|"
    r", named|,| -| –|"
    r" \(|:| is(?: a| an)?| was(?: a| an)?|['’]s)?"
)
SOMEBODY = any_of(
    "woman|man|lady|guy|gentleman|person|patient|member|mother|father|mum|mom|student|teacher|someone|"
    "somebody",
    "survivor|counsellor|boy|girl|child|baby",
)
NAME_OF = any_of(
    r"patient|full|first|last|maiden|sur|given|pt|client|child['’]?s|baby['’]?s|daughter['’]?s|son['’]?s|"
    r"his|her",
    "their|whose",
)
LETTERHEAD = any_of(
    r"care of|c/o|attn:?|attention:|sent by|posted by|written to|from:|to:|cc:|contact(?: person)?:?|ask for",
    "speak (?:to|with)|signed by|patient:|name:",
)
FAITH_AND_KIN = any_of(
    r"sir|madam|auntie|aunty|aunt|uncle|grandma|grandpa|granny|nana|cousin|pastor|rev(?:erend|\.)?|"
    r"rabbi|imam",
    "father|brother|sister|sheikh",
)
SMALL_WORDS = any_of(
    "with|and|for|to|by|from|like|about|that|when|because|as|tell|told|asked|ask|thank|miss|love|met|"
    "meet|or|said|after|without|beside|watching|holding|feeding|helping|hugged|hug|kissed|lost|bring|brought|"
    "gave|give|giving|except|including|poor|drove|raised|adopted|married|between|than|was|is",
    "says|of|help|helped|see|saw|call|called|visit|visited|know|knew|let|let's|&",
)
