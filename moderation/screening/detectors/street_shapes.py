"""How a street line looks in different countries: the anchors of an address.

Each pattern finds the part that cannot be anything else (house number and
street); ``addresses`` widens it to the whole address. All parts are bounded.
Sources: UPU S42 address templates; USPS Publication 28, appendix C.
"""

import re

_TYPES = (
    "street|str|st|road|rd|avenue|ave|av|lane|ln|drive|dr|boulevard|blvd|terrace|ter|court|ct|place|"
    "pl|crescent|cres|close|way|parkway|pkwy|highway|hwy|square|sq|grove|gardens?|row|mews|trail|trl|"
    "circle|cir|hill|walk|loop|"
    "turnpike|tpke|pike|plaza|heights|ridge|alley|causeway|parade|esplanade|wharf|bypass|expressway|"
    "freeway|route|nagar|marg|colony|layout|enclave|vihar"
)
_UPPER = "A-ZÀ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĻĽŁŃŅŇŌŐŒŘŚŞŠŢŤŪŮŰŲŹŻŽȘȚΆΈ-ΏΑ-ΩЁА-Я"
_CAP = rf"(?:[0-9{_UPPER}][\w'’-]{{0,24}}\.?)"
_SMALL = r"(?:of|the|de|la|le|les|du|des|da|do|dos|das|del|della|di|van|von|den|der|y|e|and|al|el|[a-z]['’])"
_NAME = rf"(?:{_CAP}|{_SMALL})"
_PREFIXES = (
    "Rua|Rue|calle|rua|avenida|carrer|Via|Viale|Vicolo|Calle|Carrer|Avenida|Avenue|Av\\.|Avda\\.?|"
    "Plaza|Plaça|Piazza|Praça|Corso|Travessa|Rúa|"
    "Largo|Estrada|Rodovia|Alameda|Paseo|Carretera|Boulevard|Bd\\.?|Chemin|Allée|Impasse|Quai|Cours|"
    "ul\\.|Ul\\.|ulica|Ulica|aleja|al\\.|Strada|Bulevardul|Jalan|Jl\\.|Jln\\.?|Οδός|Λεωφόρος|ul|"
    "Ulitsa|улица|ул\\.|C/|c/|Λ\\.|Οδ\\.|οδός|проспект|пр\\."
)
_SUFFIXES = (
    "stra(?:ss|ß)e|str\\.|gasse|weg|allee|platz|gata|gatan|götu|vägen|vegen|veien|vej|vejen|gade|katu|"
    "ntie|straat|laan|plein|kade|ufer|damm|dreef|gracht|singel|stræti|straeti|braut|stien|bakken|"
    "gränd|stíg(?:ur)?|graben|alle|stræde|stredet"
)
_SUFFIX_WORDS = (
    "stra(?:ss|ß)e|str\\.?|weg|allee|platz|gate|gata|vei|veg|väg|gade|plads|terrasse|utca|u\\.|út|"
    "útja|tér|körút|kapu|sokak|caddesi|tie|tee|põik|katu|straat|laan|street|road|avenue"
)
# "Take 20 Minute Walk", "a 5 Star Court": no street starts so.
_NO_STREET = (
    r"(?!(?:minute|min|mile|hour|hr|day|week|month|year|yr|star|step|(?-i:mg|ml|mcg)|out|percent|more|other|"
    r"different)s?\b)"
)

# "Flat 3, " in front of the house number.
_IN_HOUSE = r"(?i:(?:flat|apartment|apt\.?|unit|suite)[ ]\d{1,4}[a-z]?,?[ ])?"
NUMBER_FIRST = re.compile(
    rf"(?<![\w.,$£€/]){_IN_HOUSE}(?:No\.?[ ]?)?\d{{1,6}}[A-Za-z]?(?:[-/]\d{{1,5}}[A-Za-z]?)?,?[ "
    rf"](?i:{_NO_STREET})"
    rf"(?:{_NAME}[ ]){{1,5}}?(?i:{_TYPES})\b(?!['’])\.?"
)
LOWER_CASE = re.compile(
    rf"(?<![\w.,$£€/-]){_IN_HOUSE}\d{{1,5}}[a-z]?,?[ ]{_NO_STREET}(?:[a-z\d][a-z\d'’-]{{1,20}}[ ]){{1,3}}?"
    r"(?:street|st|road|rd|avenue|ave|lane|ln|drive|boulevard|blvd|terrace|court|crescent|close|"
    r"parkway|highway|nagar)\b"
)
PREFIXED = re.compile(
    rf"(?<!\w)(?:\d{{1,6}}[ ]){{0,2}}(?:{_PREFIXES})[ ](?:{_NAME}[ ]?){{1,6}}?,?[ ]?(?:[nN][ºo°.]{{1,2}}[ "
    rf"]?)?\d{{1,5}}[a-zA-Z]?(?!\w|[.,]\d)"
)
FRENCH = re.compile(
    rf"(?<![\w.,])\d{{1,4}}(?:[ ]?(?:bis|ter))?,?[ ](?:rue|Rue|avenue|Avenue|boulevard|Boulevard|"
    rf"place|Place|chemin|Chemin|allée|Allée|impasse|Impasse|quai|Quai|route|Route|cours|Cours)[ "
    rf"](?:{_SMALL}[ ]|"
    rf"[ld]['’]){{0,3}}{_CAP}(?:[ -]{_CAP}){{0,3}}"
)
SUFFIXED = re.compile(
    rf"(?<!\w)(?:\d{{1,6}}[ ])?(?:[{_UPPER}][\w-]{{1,24}}?(?:{_SUFFIXES})|(?:[{_UPPER}][\w.-]{{1,24}}[ "
    rf"]){{1,3}}?(?i:{_SUFFIX_WORDS})|[{_UPPER}]\w{{2,20}}[ ][^\W\d_]{{3,20}}[ ](?:utca|útja|tér|tere))[ ]"
    r"(?!(?:19|20)\d\d\b)\d{1,4}[ ]?[a-zA-Z]?(?![\w%]|[.,]\d|[ ](?:mg|ml|mcg|days|weeks|years|months|times))"
)
# "lindenstraße 12": an ending that no English word has needs no capital.
SUFFIXED_SMALL = re.compile(
    r"(?<!\w)[^\W\d_]{2,20}(?:stra(?:ss|ß)e|gasse|straat|vägen|vegen|veien|gatan|[ ](?:utca|útja|út|"
    r"körút))[ ]"
    r"(?!(?:19|20)\d\d\b)\d{1,4}[ ]?[a-z]?(?![\w%]|[.,]\d)"
)
BOX = re.compile(
    r"(?<!\w)(?=[PpAaCcUuGgRrHh])(?i:p\.?[ ]?o\.?[ ]?box|post office box|postfach|apartado(?: postal)?|"
    r"caixa postal|casella postale|postboks|"
    r"(?:rr|hc|rural route|highway contract)[ ]?\d{1,3},? box|psc \d{1,5},? box|unit \d{1,5},? box|"
    r"gpo box|private bag)[ ]?(?:no\.?[ ]?)?#?[A-Z]{0,2}\d{1,6}"
    r"|(?<!\w)(?:(?i:uss|usns|uscgc|usnv)[ ][\w'’-]{2,24}\s)?(?i:apo|fpo|dpo),?[ ](?i:aa|ae|ap)[ ]\d{5}"
)
INDIAN = re.compile(
    r"(?<!\w)(?i:h(?:\.[ ]?|[ ])no|house[ ]no|plot[ ]no|flat[ ]no|door[ ]no|d\.[ ]?no|shop[ ]no)\.?[ ]?:?[ "
    r"]?#?[A-Za-z]?-?\d{1,5}[\w/-]{0,10}"
    r"|(?<!\w)(?i:house|plot|building)[ ]#?\d{1,4}[A-Za-z]?,[ ](?i:road|street|block|lane|sector|"
    r"avenue)[ ]\w{1,3}(?!\w)"
)
CORNER = re.compile(
    rf"(?i:(?:the[ ])?corner of)[ ](?:{_NAME}[ ,]{{1,2}}|\d{{1,6}}\.?[ ]|"
    rf"(?!and[ ])[^\W\d_]{{2,16}}\.?[ ]){{1,7}}and[ ](?:{_NAME}[ "
    rf"]?){{1,3}}(?:\d{{1,5}})?"
)
UNIT = re.compile(
    r"(?<!\w)(?:Apt|apt|APT|Apartment|Suite|suite|SUITE|Ste|Flat|Appt)\.?[ "
    r"]?#?[A-Z]?\d{1,5}[A-Za-z]?(?!\w|[.,]\d)"
)
STREET_ONLY = re.compile(
    rf"(?i:\b(?:live|lives|living|lived|house|home|flat)[ ](?:on|in|at)[ ])(?P<line>(?:{_CAP}[ ]){{1,3}}?"
    r"(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Close|Crescent|Terrace|Boulevard|Blvd)\b)"
)
# "The office is on Sandwych Hoek 18": said of a building, never of a person and a dose.
BUILDING = re.compile(
    rf"(?i:\b(?:station|stop|office|entrance|school|clinic|surgery|shop|store|house|home|building|pharmacy|"
    rf"practice|church|hotel|bank|restaurant|flat|gym)[ ]is[ ](?:on|at|in)[ ])"
    rf"(?P<line>(?:{_CAP}[ ]){{1,4}}?\d{{1,4}}[a-z]?)(?![\w%:]|[.,]\d|[ ](?:am|pm|miles|minutes|km|beds)\b)"
)
# "On Anna Bergmann Street": two words or more, so that Wall Street stays.
LONG_STREET = re.compile(
    rf"(?i:\b(?:on|along|off)[ ])(?P<line>(?:{_CAP}[ ]){{2,3}}(?:Street|Road|Avenue|Lane|Boulevard|"
    rf"Drive))(?!\w)"
)
# What belongs to a street in front of its anchor: a second number, an initial, the first of two streets.
LEADING = re.compile(
    rf"(?:(?<=\s)|^)(?:\d{{1,6}}[ ]|[A-Z]\.[ ])$"
    rf"|(?:\b(?:at|to|on|in|is|of|with)[ ]|[:?][ ]|\n)(?P<first>(?:{_CAP}[ ]){{1,2}}and[ ])$"
)
ANCHORS = (NUMBER_FIRST, PREFIXED, FRENCH, SUFFIXED, BOX, INDIAN, CORNER)

_SAID = (
    r"(?<!\w)(?=[aAlLsSrRdDmMhHoO])(?i:address(?:es)?(?:[ ](?:is|to|with|linked|at|of|the|same|"
    r"following|new|now|it|it's|billing|shipping|home|mailing|was)|[:?]){1,6}"
    r"|(?:live|lives|living|lived|stay|staying|reside|resides|residing)[ ](?:at|on(?:[ ]the[ "
    r"]\w{4,5}[ ]side[ ]of)?)"
    r"|(?:send|sent|deliver|delivered|ship|shipped|mail|mailed|return|arrived)(?:[ ]\w{1,10}){0,4}?[ "
    r"](?:to|at)"
    r"|(?:located|meet|meeting|office[ ]is|house[ ]is)[ ](?:at|in|on))"
)
INTRODUCED = re.compile(
    rf"{_SAID}[ :\n>\"'?]{{1,8}}(?:user: )?(?P<line>(?:\d{{1,6}}[ ])?(?:{_NAME}[ "
    rf"]){{1,6}}?(?:[nN][ºo°.]{{1,2}}[ ]?)?\d{{1,5}}[a-zA-Z]?)"
    rf"(?![\w%]|[.,]\d|[ ](?:mg|ml|mcg|am|pm|days|weeks|years|yrs|months|times|minutes|miles|km)\b)"
)
SAID_BEFORE = re.compile(
    rf"{_SAID}[ :\n>\"'?]{{1,8}}$|(?i:\b(?:at|on|to|near|address|reside|home)[ :]{{1,3}})$"
)
