"""Towns in the names of other things: a score, a brace, a germ, a dish, a breed.

"Boston brace", "Montreal A2 L3", "Philadelphia-negative" and "Parma ham" place
nobody. What counts is the word that follows, out of closed classes, so that any
town may stand before it.
"""

import re
from collections.abc import Iterator

from moderation.screening.detectors.care_ties import cares_there
from moderation.screening.surroundings import folded, word_set
from moderation.screening.vocabulary.named_lists import known_hospitals, large_employers
from moderation.screening.vocabulary.products import products

# A shorter name of an employer says little: "Uber", "Lidl".
_LONG_NAME = 6

# With a word or two between: "Edinburgh postnatal score", "Vancouver scar scale".
_MEASURES = (
    r"classification|criteri(?:a|on)|scales?|scores?|index|indices|grad(?:e|ing)|stag(?:e|ing)|questionnaire|"
    r"inventory|protocol|guidelines?|consensus|definition|rules?|checklist|nomogram|model|algorithm|regimen|"
    r"test|battery|declaration|agreement|convention|accord|statement|method|system|study|trial|cohort|chart|"
    r"technique|procedure|approach|manoeuvre|maneuver|syndrome|disease|virus|variant|strain|fever|effect"
)
_DIRECT = (
    # splints, aids, operations
    r"brac(?:e|es|ing)|collars?|splints?|cast|boot|frame|clamp|catheter|tube|shunt|stent|needle|forceps|"
    r"pouch|repair|osteotomy|clip|crutch(?:es)?|lens|implant|valve|kidney|foot|eye|boil|ulcer|sore|belly|"
    r"stomach|chromosome|translocation|blood group|blood type|phenotype|antigen|haemoglobin|hemoglobin|"
    r"mutation|gene|vaccine|jab|flu|pox|worm|tick|mosquito|"
    # food, drink, animals, clothes, things
    r"sprouts?|ham|sausages?|pudding|buns?|sponge|tart|pie|pasty|rolls?|cheese|mustard|sauce|dressing|salad|"
    r"beans?|pepper|artichokes?|potato(?:es)?|onions?|tomato(?:es)?|oranges?|dates|lemons?|marmalade|cake|"
    r"biscuits?|cream|butter|tea|coffee|gin|water|salts?|wine|beer|ale|lager|bitter|porter|stout|whisky|"
    r"terriers?|bulldogs?|spaniels?|retrievers?|shepherds?|hounds?|collies?|cats?|pony|ponies|cattle|sheep|"
    r"bears?|shorts|hats?|sweater|lace|china|carpet|rug|chair|soap|comma|blue|red|green|grey|stone|marble|"
    r"clay|rose|pine|ivy|fog|heat|broil|steak|strip|grill|mule|sling|minute|handicap|marathon|derby|"
    r"film festival|school of|vaccination|diet|mattress|mix|time|"
    # clubs and papers
    r"rovers|wanderers|albion|athletic|city fc|fc|rangers|celtic|hotspur|villa|red sox|bruins|celtics|"
    r"yankees|bears|bulls|cubs|packers|cowboys|saints|steelers|eagles|flyers|phillies|raptors|canucks|times|"
    r"post|globe|tribune|chronicle|gazette|herald|guardian|evening|review|philharmonic|symphony|scientific"
)
_TERM = re.compile(
    rf"[ ](?:(?!(?:and|or|but|is|was|has|in|at|on|for|to|with|who|where|which|that|because|so|the|a|an|my|"
    rf"their)\b)"
    rf"[A-Za-z][\w-]{{1,14}}[ ]){{0,2}}?(?:{_MEASURES})(?![\w-])"
    rf"|[ ](?:{_DIRECT})(?![\w-])"
    r"|[ ](?:(?:stool |scale )?(?:type|stage|grade|class|score|group|level)[ ]?(?:\d|I{1,3}V?\b|IV\b|"
    r"[A-E]\b)|[A-Z]\d(?:\w{0,2})?\b|I{1,3}\b(?!')|IV\b|J[ ]collar)"
    r"|-(?!based|born|area|raised|bound|side|and|to)[a-z]{3,}",
)
# Parts of another name: a syndrome, a hospital, a road, somebody's.
NAMES_MORE = re.compile(
    r"(?i)[ ](?:researchers?|scientists?|syndrome|disease|virus|protocol|study|score|scale|sign|test|method|"
    r"criteria|hospital|clinic|university|surgery|practice|college|school|elementary|primary|secondary|"
    r"high school|state university|trust|medical|fever|infirmary|academy|street|road|avenue|heart|effect|"
    r"wort|convention|declaration|general|memorial|health|nursing home|care home|residential home|hospice|"
    r"underground|journal|tribune|times|post|marathon|team|united|city council)s?\b|['’]s\b"
)
# A food, a drink or a germ at least as often as a place.
_THINGS = word_set(
    """
    cheddar brie stilton edam gouda cayenne tabasco dijon cognac champagne bordeaux burgundy cologne sandwich
    limerick coxsackie lyme ebola marburg lassa norwalk hendra zika schwarzenberg hollister corona gillette
    bose parma bologna hamburger frankfurter wuhan java angora bikini jersey tuxedo denim worcester tilsit
    roquefort camembert gorgonzola port madeira manhattan surrey bath
    """
)


def is_part_of_a_term(text: str, end: int) -> bool:
    """Whether what follows ``end`` makes the name before it the name of a thing."""
    return _TERM.match(text, end) is not None


def is_a_thing(key: str) -> bool:
    """Whether a name in lower case needs more than a model's word to be a place."""
    return key in _THINGS or key in products()


def named_otherwise(text: str) -> Iterator[tuple[int, int]]:
    """Hospitals and employers that are called like a town: "Transport for London"."""
    low = folded(text).replace("’", "'")
    for named in large_employers().find(text, low):
        if not named.doubtful and named.end - named.start > _LONG_NAME:
            yield named.start, named.end
    for named in known_hospitals().find(text, low):
        if not named.doubtful or cares_there(low, named.start, named.end):
            yield named.start, named.end
