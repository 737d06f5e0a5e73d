"""Numbers whose label comes after them: "482955382210 is my aadhaar", "A-22931 (case number)".

What is told in answer to a question begins with the number. A label behind is
believed only where it closes the clause and is somebody's ("my SSN"), stands
in brackets, or says that it is a number: "300000 is what Medicare pays" is
none. All parts are bounded, so a search is linear in the text.
"""

from moderation.screening.detectors.spoken_digits import said
from moderation.screening.prefilter import Prefiltered, prefiltered

_VALUE = (
    r"(?<![\w.,/$£€#@+-])(?:(?P<value>(?>[a-z]{0,5}[-/]?\d(?:[-./ ]?[a-z]{0,3}[-./ ]?\d){%d,22}[a-z]{0,2}))|"
    rf"(?P<said>(?>{said(6)})))(?![\w%%$£€])"
)
_IS = (
    r"(?:is|was|are|being|that['’]?s|that (?:is|was)|it['’]?s|it (?:is|was)|this (?:is|was)|"
    r"which (?:is|was)|(?:down )?as|under|for|=)"
)
# "is what they asked for", "is the one on the letter, "
_TOLD = r"(?:[ ](?!my |his |her |our |their |the )[a-z'’]{1,12}){0,7}?,?"
_WHOSE = r"(?:my|mine|his|her|our|their|your|mum['’]?s|mom['’]?s|dad['’]?s|[a-z]{3,12}['’]s)"
_NUMBER = r"(?:numbers?|num|no\b|nr|nummer|card|id|one|#)"
# Not "120000, and my claim number is A-22931": that label names what follows it.
_CLOSES = (
    rf"(?:[ ]?{_NUMBER})?(?!\w)(?![ ]?(?:is|was|:|=|#)?[ ]?[a-z]{{0,3}}-?\d)"
    r"(?=[ ]?[)\].,;!?\n\"'–-]|$|[ ](?:if|in|and|but|so|by|btw|for|from|on|they|i|not|is there|now|"
    r"please|thanks|again|though|too|then|with|at|to|when|because)\b)"
)


def behind(labels: str, digits: int = 5) -> Prefiltered:
    """A pattern for folded text: a value of at least ``digits`` digits, then one of ``labels``."""
    named = rf"(?:{labels})"
    return prefiltered(
        rf"{_VALUE % (digits - 1)}"
        rf"(?:[ ,;:–\"'-]{{0,3}}(?:{_IS}{_TOLD}[ ])?(?:the[ ])?"
        rf"(?:(?:(?<=[ ,;:–\"'-]){_WHOSE}[ ](?:[a-z]{{2,10}}[ ])?|[ ]?[(\[][ ]?(?:{_WHOSE}[ ])?)"
        rf"{named}{_CLOSES}|(?<=[ ,]){named}(?:(?<=number)|(?<= no)|[ ]?{_NUMBER}){_CLOSES}))"
    )
