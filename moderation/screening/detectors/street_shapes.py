"""How a street line looks in different countries: the anchors of an address.

Each pattern finds the part that cannot be anything else (house number and
street); ``addresses`` widens it to the whole address. All parts are bounded.
Sources: UPU S42 address templates; USPS Publication 28, appendix C.
"""

import re

from moderation.screening.detectors.street_words import (
    CAPITAL_TYPES,
    FOREIGN_PREFIXES,
    NAMED_PREFIXES,
    NO_STREET,
    PREFIXES,
    SUFFIX_WORDS,
    SUFFIXES,
    TYPES,
)
from moderation.screening.prefilter import prefiltered

_UPPER = "A-ZÀ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĻĽŁŃŅŇŌŐŒŘŚŞŠŢŤŪŮŰŲŹŻŽȘȚΆΈ-ΏΑ-ΩЁА-Я"
_CAP = rf"(?:[0-9{_UPPER}][\w'’-]{{0,24}}\.?)"
_SMALL = r"(?:of|the|de|la|le|les|du|des|da|do|dos|das|del|della|di|van|von|den|der|y|e|and|al|el|[a-z]['’])"
_NAME = rf"(?:{_CAP}|{_SMALL})"
# "Flat 3, " in front of the house number.
_IN_HOUSE = r"(?i:(?:flat|apartment|apt\.?|unit|suite)[ ]\d{1,4}[a-z]?,?[ ])?"
NUMBER_FIRST = prefiltered(
    rf"(?<![\w.,$£€/]){_IN_HOUSE}(?:No\.?[ ]?)?\d{{1,6}}[A-Za-z]?(?:[-/]\d{{1,5}}[A-Za-z]?)?,?[ "
    rf"](?i:{NO_STREET})"
    rf"(?:{_NAME}[ ]){{1,5}}?(?:(?i:{TYPES})|(?:{CAPITAL_TYPES}))\b(?!['’])\.?"
)
LOWER_CASE = re.compile(
    rf"(?<![\w.,$£€/-]){_IN_HOUSE}\d{{1,5}}[a-z]?,?[ ]{NO_STREET}(?:[a-z\d][a-z\d'’-]{{1,20}}[ ]){{1,3}}?"
    r"(?:street|st|road|rd|avenue|ave|lane|ln|drive|boulevard|blvd|terrace|court|crescent|close|"
    r"parkway|highway|nagar)\b"
)
_NUMERO = r"(?:(?:[nN][ºo°.]{1,2}|[nN]r\.?|[nN]úm\.?|č\.|#)[ ]?)?"
PREFIXED = prefiltered(
    rf"(?<!\w)(?:\d{{1,6}}[ ]){{0,2}}(?!(?:{NAMED_PREFIXES})[ ]\d)(?:{PREFIXES})[ ]"
    rf"(?:{_NAME}[ ]?){{1,6}}?,?[ ]?{_NUMERO}"
    rf"\d{{1,5}}[a-zA-Z]?(?:[ ]?[#-][ ]?\d{{1,4}}(?:[ ]?-[ ]?\d{{1,4}})?)?(?!\w|[.,]\d)"
)
FRENCH = prefiltered(
    rf"(?<![\w.,])\d{{1,4}}(?:[ ]?(?:bis|ter))?,?[ ](?:rue|Rue|avenue|Avenue|boulevard|Boulevard|"
    rf"place|Place|chemin|Chemin|allée|Allée|impasse|Impasse|quai|Quai|route|Route|cours|Cours)[ "
    rf"](?:{_SMALL}[ ]|"
    rf"[ld]['’]){{0,3}}{_CAP}(?:[ -]{_CAP}){{0,3}}"
)
SUFFIXED = prefiltered(
    rf"(?<!\w)(?:\d{{1,6}}[ ])?(?:[{_UPPER}][\w-]{{1,24}}?(?:{SUFFIXES})|(?:[{_UPPER}][\w.-]{{1,24}}[ "
    rf"]){{1,3}}?(?i:{SUFFIX_WORDS})|[{_UPPER}]\w{{2,20}}[ ][^\W\d_]{{3,20}}[ ](?:utca|útja|tér|tere))[ ]"
    r"(?!(?:19|20)\d\d\b)\d{1,4}[ ]?[a-zA-Z]?(?![\w%]|[.,]\d|[ ](?:mg|ml|mcg|days|weeks|years|months|times))"
)
# "lindenstraße 12": an ending that no English word has needs no capital.
SUFFIXED_SMALL = re.compile(
    r"(?<!\w)[^\W\d_]{2,20}(?:stra(?:ss|ß)e|gasse|straat|vägen|vegen|veien|gatan|[ ](?:utca|útja|út|"
    r"körút))[ ]"
    r"(?!(?:19|20)\d\d\b)\d{1,4}[ ]?[a-z]?(?![\w%]|[.,]\d)"
)
# "calle los naranjos 18", "7 rue des tilleuls"
FOREIGN_SMALL = re.compile(
    rf"(?<!\w)(?:(?:{FOREIGN_PREFIXES})[ ](?:[^\W\d_]{{2,20}}[ ,]{{1,2}}){{1,4}}?{_NUMERO}(?!(?:19|"
    rf"20)\d\d\b)\d{{1,5}}"
    r"|\d{1,4}(?:[ ]?(?:bis|ter))?,?[ ](?:rue|avenue|boulevard|impasse|allée|chemin|quai)[ ]"
    r"(?:de la[ ]|de l['’]|des[ ]|du[ ]|de[ ]|la[ ]|le[ ]|d['’])[^\W\d_]{3,20})(?![\w%]|[.,]\d|[ ](?:mg|ml|"
    r"mcg)\b)"
)
# In English "via" never stands after "in" or "at".
VIA = prefiltered(
    rf"(?i:\b(?:in|at|on|near|outside|from)[ ])(?P<line>via[ ](?:{_NAME}[ ]){{1,4}}?\d{{1,4}})(?![\w%]|"
    rf"[.,]\d)"
)
JAPANESE = prefiltered(
    r"(?<![\w.-])\d{1,3}(?:-\d{1,3}){1,2},?[ ][A-Z][a-z]{2,20}(?:-(?:ku|machi|ch[oō]|dori|shi))?,?[ ]"
    r"(?:[A-Z][a-z]{2,20}-(?:ku|shi|gun|ch[oō])|Tokyo|Osaka|Kyoto|Nagoya|Sapporo|Fukuoka)(?!\w)"
)
_ONES = "one|two|three|four|five|six|seven|eight|nine"
_HOUSE_SAID = (
    rf"(?i:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:{_ONES}))?|{_ONES}|ten|eleven|"
    rf"twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:a |one )hundred(?: and (?:{_ONES}))?)"
)
_SURE_TYPES = "street|road|avenue|lane|drive|crescent|close|terrace|grove|gardens|court|mews"
# "number twenty two Elm Tree Close", "at twelve Orchard Mews", not "two Harley Street doctors"
HOUSE_SAID = prefiltered(
    rf"(?<!\w)(?:(?i:number|no\.)[ ](?P<line>{_HOUSE_SAID},?[ ](?:(?:{_CAP}[ ]){{1,3}}?(?:(?i:{TYPES})|"
    rf"{CAPITAL_TYPES})|"
    rf"(?:(?!(?:on|in|the|of|to|an?|my|and|for|at|that|was|is)\b)[a-z]{{2,15}}[ ]){{1,3}}?(?:{_SURE_TYPES})))"
    rf"|(?i:at|to|outside|from|near|in)[ ](?P<there>{_HOUSE_SAID},?[ ](?:{_CAP}[ ]){{1,3}}?"
    rf"(?:(?i:{_SURE_TYPES})|{CAPITAL_TYPES}))(?![ ][a-z]{{3,14}}s\b))(?![\w'’])"
)
# "i live at fourteen elm street", "fourteen elm street is my home", not "I live two hours drive away"
_SMALL_STREET = (
    rf"(?:(?!(?:on|in|the|of|to|an?|my|and|or|for|at|that|was|is|away|down|over|from|with|very|close|whole|"
    rf"long|other|more|different|quiet|busy|(?:hour|minute|mile|day|block|door|house|street|week|month|"
    rf"year|step|friend)s?)\b)[a-z]{{2,15}}[ ]){{1,3}}?(?:{_SURE_TYPES})(?![\w'’-])(?![ ](?:away|over|"
    rf"from|drugs?|names?)\b)"
)
_LIVE = r"(?:live[sd]?|living|moved|stay(?:s|ed|ing)?|resid(?:e[sd]?|ing)|home|house|flat|address)"
HOUSE_SAID_SMALL = prefiltered(
    rf"(?<!\w)(?i:{_LIVE}(?:[ ](?:is|was|to|in|back|now|still|here)){{0,2}}[ ](?:at[ ](?:number[ ])?)?"
    rf"(?P<small>(?:(?<=at[ ])|(?<=number[ ])|(?!one[ ](?!hundred)))"
    rf"{_HOUSE_SAID},?[ ]{_SMALL_STREET})"
    rf"|(?P<first>{_HOUSE_SAID},?[ ]{_SMALL_STREET})(?=,?[ ](?:is|that['’]?s|it['’]?s)[ ]"
    rf"(?:where|my|our|home)\b[^.!?\n]{{0,16}}\b(?:live|lived|home|house|address|flat|place)\b))"
)
BOX = prefiltered(
    r"(?<!\w)(?=[PpAaCcUuGgRrHh])(?i:p\.?[ ]?o\.?[ ]?box|post office box|postfach|apartado(?: postal)?|"
    r"caixa postal|casella postale|postboks|"
    r"(?:rr|hc|rural route|highway contract)[ ]?\d{1,3},? box|psc \d{1,5},? box|unit \d{1,5},? box|"
    r"gpo box|private bag)[ ]?(?:no\.?[ ]?)?#?[A-Z]{0,2}\d{1,6}"
    r"|(?<!\w)(?:(?i:uss|usns|uscgc|usnv)[ ][\w'’-]{2,24}\s)?(?i:apo|fpo|dpo),?[ ](?i:aa|ae|ap)[ ]\d{5}"
)
INDIAN = prefiltered(
    r"(?<!\w)(?i:h(?:\.[ ]?|[ ])no|house[ ]no|plot[ ]no|flat[ ]no|door[ ]no|d\.[ ]?no|shop[ ]no)\.?[ ]?:?[ "
    r"]?#?[A-Za-z]?-?\d{1,5}[\w/-]{0,10}"
    r"|(?<!\w)(?i:house|plot|building)[ ]#?\d{1,4}[A-Za-z]?,[ ](?i:road|street|block|lane|sector|"
    r"avenue)[ ]\w{1,3}(?!\w)"
)
CORNER = prefiltered(
    rf"(?i:(?:the[ ])?corner of)[ ](?:{_NAME}[ ,]{{1,2}}|\d{{1,6}}\.?[ ]|"
    rf"(?!and[ ])[^\W\d_]{{2,16}}\.?[ ]){{1,7}}and[ ](?:{_NAME}[ "
    rf"]?){{1,3}}(?:\d{{1,5}})?"
)
UNIT = re.compile(
    r"(?<!\w)(?:Apt|apt|APT|Apartment|Suite|suite|SUITE|Ste|Flat|Appt)\.?[ "
    r"]?#?[A-Z]?\d{1,5}[A-Za-z]?(?!\w|[.,]\d)"
)
STREET_ONLY = prefiltered(
    rf"(?i:\b(?:live|lives|living|lived|house|home|flat)[ ](?:on|in|at)[ ])(?P<line>(?:{_CAP}[ ]){{1,3}}?"
    r"(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Close|Crescent|Terrace|Boulevard|Blvd)\b)"
)
# "The office is on Sandwych Hoek 18": said of a building, never of a person and a dose.
BUILDING = prefiltered(
    rf"(?i:\b(?:station|stop|office|entrance|school|clinic|surgery|shop|store|house|home|building|pharmacy|"
    rf"practice|church|hotel|bank|restaurant|flat|gym)[ ]is[ ](?:on|at|in)[ ])"
    rf"(?P<line>(?:{_CAP}[ ]){{1,4}}?\d{{1,4}}[a-z]?)(?![\w%:]|[.,]\d|[ ](?:am|pm|miles|minutes|km|beds)\b)"
)
# "On Anna Bergmann Street": two words or more, so that Wall Street stays.
LONG_STREET = prefiltered(
    rf"(?i:\b(?:on|along|off)[ ])(?P<line>(?:{_CAP}[ ]){{2,3}}(?:Street|Road|Avenue|Lane|Boulevard|"
    rf"Drive))(?!\w)"
)
# What belongs to a street in front of its anchor: a second number, an initial, the first of two streets.
LEADING = re.compile(
    rf"(?:(?<=\s)|^)(?:\d{{1,6}}[ ]|[A-Z]\.[ ])$"
    rf"|(?:\b(?:at|to|on|in|is|of|with)[ ]|[:?][ ]|\n)(?P<first>(?:{_CAP}[ ]){{1,2}}and[ ])$"
)
ANCHORS = (NUMBER_FIRST, PREFIXED, FRENCH, SUFFIXED, JAPANESE, BOX, INDIAN, CORNER)

_SAID = (
    r"(?<!\w)(?=[aAlLsSrRdDmMhHoO])(?i:address(?:es)?(?:[ ](?:is|to|with|linked|at|of|the|same|"
    r"following|new|now|it|it's|billing|shipping|home|mailing|was)|[:?]){1,6}"
    r"|(?:live|lives|living|lived|stay|staying|reside|resides|residing)[ ](?:at|on(?:[ ]the[ "
    r"]\w{4,5}[ ]side[ ]of)?)"
    r"|(?:send|sent|deliver|delivered|ship|shipped|mail|mailed|return|arrived)(?:[ ]\w{1,10}){0,4}?[ "
    r"](?:to|at)"
    r"|(?:located|meet|meeting|office[ ]is|house[ ]is)[ ](?:at|in|on))"
)
# "lives at 14 Bramble Bank": any two capitalised words are the street there.
LIVED_AT = prefiltered(
    rf"(?i:\b(?:live|lives|lived|living|resides?|"
    rf"residing)[ ]at[ ])(?P<line>\d{{1,5}}[a-zA-Z]?,?[ ]{_CAP}(?:[ ]{_CAP}){{1,3}})"
)
INTRODUCED = prefiltered(
    rf"{_SAID}[ :\n>\"'?]{{1,8}}(?:user: )?(?P<line>(?:\d{{1,6}}[ ])?(?:{_NAME}[ "
    rf"]){{1,6}}?(?:[nN][ºo°.]{{1,2}}[ ]?)?\d{{1,5}}[a-zA-Z]?)"
    rf"(?![\w%]|[.,]\d|[ ](?:mg|ml|mcg|am|pm|days|weeks|years|yrs|months|times|minutes|miles|km)\b)"
)
SAID_BEFORE = re.compile(
    rf"{_SAID}[ :\n>\"'?]{{1,8}}$|(?i:\b(?:at|on|to|near|address|reside|home)[ :]{{1,3}})$"
)
