"""Sentences that are lists: "52, nurse, Germany, two kids".

Who begins so speaks of themselves and leaves out every verb; what stands alone
between two commas is told of the author.
"""

import re

from moderation.screening.combination.told_facts import AGE_IN_WORDS
from moderation.screening.combination.whose import sentence_start

_OPENS = re.compile(
    rf"\W*(?:(?:hi|hello|hey|hiya)[\w ]{{0,20}}[,.!] ?)?(?P<first>(?:[a-z'’ -]{{3,40}}, ){{0,2}})"
    rf"(?P<age>(?:(?:[a-z-]+ ){{1,4}}of )?(?P<n>[1-8]\d)"
    rf"(?:[ /]?[fm]| ?(?:yo|y/o|years? old|yrs? old|yr old|years of age)(?: [a-z-]+){{0,5}})?(?: here)?|"
    rf"(?P<w>{AGE_IN_WORDS})),(?= ?[a-z(])"
)
# "On 20, 40, then 60 mg": a dose or a count has other words before it.
_NO_LIST = re.compile(
    r"\b(?:on|at|from|of|was|were|is|are|took|take|takes|score|scored|about|around|than|to|page|number|my|"
    r"the)\b"
)


def opening(low: str, at: int) -> re.Match[str] | None:
    """The beginning of the list in which ``at`` stands: with ``n`` or ``w``, an age."""
    found = _OPENS.match(low, sentence_start(low, at))
    if found is None or (found["first"] and _NO_LIST.search(found["first"])):
        return None
    return found
