"""Towns in the names of other things: a score, a brace, a germ, a dish, a breed.

"Boston brace", "Montreal A2 L3", "Philadelphia-negative" and "Parma ham" place
nobody. What counts is the word that follows, out of closed classes, so that any
town may stand before it.
"""

import re

from moderation.screening.surroundings import word_set

# With a word or two between: "Edinburgh postnatal score", "Vancouver scar scale".
_MEASURES = (
    r"classification|criteri(?:a|on)|scales?|scores?|index|indices|grad(?:e|ing)|stag(?:e|ing)|"
    r"questionnaire|inventory|"
    r"protocol|guidelines?|consensus|definition|rules?|checklist|nomogram|model|algorithm|regimen|test|"
    r"battery|"
    r"declaration|agreement|convention|accord|statement|method|system|study|trial|cohort|chart|technique|"
    r"procedure|"
    r"approach|manoeuvre|maneuver|syndrome|disease|virus|variant|strain|fever|effect"
)
_DIRECT = (
    # splints, aids, operations
    r"brac(?:e|es|ing)|collars?|splints?|cast|boot|frame|clamp|catheter|tube|shunt|stent|needle|forceps|"
    r"pouch|repair|"
    r"osteotomy|clip|crutch(?:es)?|lens|implant|valve|kidney|foot|eye|boil|ulcer|sore|belly|stomach|"
    r"chromosome|translocation|blood group|blood type|phenotype|antigen|haemoglobin|hemoglobin|mutation|gene|"
    r"vaccine|jab|flu|pox|worm|tick|mosquito|"
    # food, drink, animals, clothes, things
    r"sprouts?|ham|sausages?|pudding|buns?|sponge|tart|pie|pasty|rolls?|cheese|mustard|sauce|dressing|"
    r"salad|beans?|"
    r"pepper|artichokes?|potato(?:es)?|onions?|tomato(?:es)?|oranges?|dates|lemons?|marmalade|cake|"
    r"biscuits?|cream|"
    r"butter|tea|coffee|gin|water|salts?|wine|beer|ale|lager|bitter|porter|stout|whisky|"
    r"terriers?|bulldogs?|spaniels?|retrievers?|shepherds?|hounds?|collies?|cats?|pony|ponies|cattle|"
    r"sheep|bears?|"
    r"shorts|hats?|sweater|lace|china|carpet|rug|chair|soap|comma|blue|red|green|grey|stone|marble|clay|"
    r"rose|pine|ivy|"
    r"fog|heat|mule|sling|minute|handicap|marathon|derby|film festival|school of|vaccination|diet|"
    r"mattress|mix|time|"
    # clubs and papers
    r"rovers|wanderers|albion|athletic|city fc|fc|rangers|celtic|hotspur|villa|red sox|bruins|celtics|"
    r"yankees|bears|bulls|"
    r"cubs|packers|cowboys|saints|steelers|eagles|flyers|phillies|raptors|canucks|times|post|globe|"
    r"tribune|chronicle|"
    r"gazette|herald|guardian|evening|review|philharmonic|symphony|scientific"
)
_TERM = re.compile(
    rf"[ ](?:(?!(?:and|or|but|is|was|has|in|at|on|for|to|with|who|where|which|that|because|so|the|a|an|"
    rf"my|their)\b)"
    rf"[A-Za-z][\w-]{{1,14}}[ ]){{0,2}}?(?:{_MEASURES})(?![\w-])"
    rf"|[ ](?:{_DIRECT})(?![\w-])"
    r"|[ ](?:(?:type|stage|grade|class|score|group|level)[ ]?(?:\d|I{1,3}V?\b|IV\b|[A-E]\b)|"
    r"[A-Z]\d(?:\w{0,2})?\b|I{1,3}\b(?!')|IV\b|"
    r"J[ ]collar)"
    r"|-(?:negative|positive|type|like|style|stage|staged|grade|induced|made|trained|approved|listed|"
    r"specific)\b",
)
# A food, a drink or a germ at least as often as a place.
_THINGS = word_set(
    """
    cheddar brie stilton edam gouda cayenne tabasco dijon cognac champagne bordeaux burgundy cologne sandwich
    limerick coxsackie lyme ebola marburg lassa norwalk hendra zika schwarzenberg hollister corona gillette bose
    parma bologna hamburger frankfurter wuhan java angora bikini jersey tuxedo denim worcester tilsit roquefort
    camembert gorgonzola port madeira manhattan surrey bath
    """
)


def is_part_of_a_term(text: str, end: int) -> bool:
    """Whether what follows ``end`` makes the name before it the name of a thing."""
    return _TERM.match(text, end) is not None


def is_a_thing(key: str) -> bool:
    """Whether a name in lower case needs more than a model's word to be a place."""
    return key in _THINGS
