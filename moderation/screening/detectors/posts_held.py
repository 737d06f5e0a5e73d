"""Any name after what somebody is or does there: "PE teacher at St Kevin's", "PhD at Uppsala".

No list knows the name, so the words before it have to say plainly that the
author, or somebody close, works, teaches or learns there. A patient at a
hospital, a walk at a park and a stay at a friend's tie nobody.
"""

import re
from collections.abc import Iterator

from moderation.screening.detectors.work_words import IS_ONE, PEOPLE_CLOSE, SOMEBODY, WORK
from moderation.screening.gazetteer import region_named, settlement
from moderation.screening.prefilter import prefiltered
from moderation.screening.surroundings import before, sentence_around, word_set
from moderation.screening.vocabulary.medical import is_medical_word
from moderation.screening.vocabulary.words import is_everyday

_CAP = r"[A-ZÀ-Þ][\w'’&-]{0,24}(?:(?<=St)\.)?"
_NAME = rf"{_CAP}(?:[ ](?:(?:of|and|&|for|the)[ ]){{0,2}}{_CAP}){{0,4}}"
_WHO = (
    rf"(?:(?P<said>\b(?:i'm|i’m|i am|im|i was|i've been|been|being|as|became|"
    rf"(?:my|our) (?:[a-z]+ )?(?:{PEOPLE_CLOSE})(?:'s|’s| is| was|,)|he's|she's|(?:he|she) (?:is|was)|"
    r"(?:get|got|promoted|trained|working) (?:to|as))"
    r"(?: (?:an?|the|now|still|also|currently|just|only|working|newly))*)|(?:^|[.!?\n] ?))"
)
_ROLE = (
    r"(?:(?P<known>nurse|chef|cook|clerk|sergeant|officer|"
    r"resident|intern|apprentice|porter|secretary|lead|head|guard|pilot|maid|midwife|mechanic|ta|steward|"
    r"trustee|temp|aide|assistant|(?:dinner |lunch |tea )?lady|bouncer|constable|postie|bursar|governor|"
    r"usher|hand|rep|sales|chaplain|vet|barista|waitress|"
    r"actress|janitor|warden|scientist|registrar|consultant|fellow|dispatcher|crew|lifeguard)|man|woman|"
    r"[a-z-]{2,16}(?:er|or|ist|eer|man|woman|keeper|ant|ian|hand))"
)
_LEARNER = (
    r"(?:student|freshman|fresher|sophomore|(?:grad|phd|nursing|medical|law|masters|exchange|research|"
    r"pharmacy|"
    r"engineering|vet) (?:student|school)|phd|ph\.d|doctorate|masters|master's|mba|msc|bsc|btech|b\.tech|"
    r"mbbs|"
    r"llb|ba|degree|undergrad|undergraduate|postgrad|postdoc|(?:first|second|third|fourth|fifth|sixth|final|"
    r"last|1st|2nd|3rd|4th|5th) (?:year|form)|year \d{1,2}|class \d{1,2}|grade \d{1,2}|form (?:\d|one|two|"
    r"three|four|five|six)|\d{1,2}(?:st|nd|rd|th) (?:grade|std|standard)|(?:junior|leaving) cert(?: year)?|"
    r"a[- ]levels?|gcses?|kindergarten|pre-?k|reception|plus two|boarding|boarder|hostel|halls|dorms?|campus|"
    r"semester|finals|dissertation|thesis|studying|studies|studied|reading|scholarship|internship|residency|"
    r"fellowship|pupil|junior year|senior year|graduate|lectures)"
)
# What every place has at which a post is held or somebody learns, which is quicker to miss.
_AT_A_NAME = re.compile(r"\b(?i:at|out of)(?i: the)? [A-ZÀ-Þ]")
_IN_A_NAME = re.compile(r"\b(?i:at|in|from)(?: the)? [A-ZÀ-Þ]")
_HELD = re.compile(
    rf"(?i:{_WHO}) ?"
    rf"(?P<kind>(?i:(?:(?!(?:of|to|with|for|at|in|on|by|from|who|that|and|or|but|when|if|any|no|not|my|like|"
    rf"than|one|your|the|an?|our|his|her|their|dr|mr|mrs|ms|prof)\b)[\w'’-]+ ){{0,3}}?))"
    rf"(?P<role>(?i:{_ROLE}))(?i:(?: here| again| (?:nights|days|weekends))?,?) "
    rf"(?i:at|out of)(?: the)? (?P<name>{_NAME})"
)
# "Teacher at St Kevin's, 34": who leaves out "I'm" goes on about themselves.
_GOES_ON = re.compile(r"(?= ?[,.;:(–—-]| (?:here|and i|and my|since|for|with|on|by|who)\b|$)")
_LEARNS = prefiltered(
    rf"\b(?i:{_LEARNER})(?i: (?:in|of) [a-z]+(?: [a-z]+)?| [a-z]{{3,14}}(?: [a-z]{{3,14}})?)? "
    rf"(?i:at|in|from)(?P<the> the)? (?P<name>{_NAME})"
)
_LEARNS_SMALL = prefiltered(
    rf"\b{_LEARNER}(?: in [a-z]+)? at (?:the )?"
    rf"(?P<name>[a-z][a-z'-]{{2,17}}(?: [a-z][a-z'-]{{2,17}})?)(?![\w-])"
)
_AT_IT = prefiltered(
    rf"\b(?:He's|She's|he's|she's|(?:[Mm]y|[Oo]ur) (?:[a-z]+ )?(?:{PEOPLE_CLOSE})(?:'s|’s| is| was)|I'm|"
    rf"I am|I was) "
    rf"(?:now |still )?at (?P<name>{_NAME})(?= (?:reading|studying|doing|training as)\b)"
)
_DOES = re.compile(
    rf"(?i:(?:\b(?:i'm |i am |been |he's |she's )|^|[.!?\n] ?)working"
    r"(?: (?!(?:with|on|my|me|out|up|hard|well|best|from|at|for|towards)\b)[\w'-]+){0,5}"
    rf"|\b(?:i|we|he|she|my (?:{PEOPLE_CLOSE})) (?:now |also |still |used to |currently |just |mostly |"
    rf"mainly )?"
    r"(?:work|works|worked|teach|teaches|taught|cook|cooks|clean|cleans|wait tables|serve|serves|preach\w*|"
    r"lecture[sd]?|bartend\w*|wash dishes|volunteer\w*|coach|coaches|tend bar|guard|"
    r"(?:do|does|did|doing|work|works|run|runs|man|manage|manages) (?:the )?(?:security|nights?|days|shifts?|"
    r"admin|reception|accounts|it|maintenance|catering|deli counter|bar|kitchens?|till|tills|front desk|gate|"
    r"lunches|payroll|library|gift shop|box office|hr|housekeeping|stage door|night shift|day shift))"
    r"(?: (?!(?:with|on|my|me|out|up|hard|well|best|from|at|great|fine|wonders|for)\b)[\w'-]+){0,5}) "
    rf"(?i:at)(?i: the)? (?P<name>{_NAME})"
)
# "A sergeant with the Tulsa police": what is a council's or a county's, often written small.
_PUBLIC = prefiltered(
    rf"(?i:\b(?:with|for|at|by|in|from|joined|of)(?: the)?) "
    rf"(?P<name>{_NAME} (?:[Pp]olice(?: [Dd]epartment)?|[Ff]ire (?:[Dd]epartment|[Ss]ervice|[Bb]rigade|"
    rf"[Rr]escue)|"
    r"(?:(?:[Cc]ity|[Cc]ounty|[Tt]own|[Bb]orough) )?[Cc]ouncil|[Aa]mbulance(?: [Ss]ervice)?|"
    r"[Ss]heriff(?:'s|’s)? (?:[Oo]ffice|[Dd]epartment)|[Ss]chool [Dd]istrict|[Pp]olice [Ss]tation|"
    r"[Ff]ire [Ss]tation|[Pp]rison|[Jj]ail|"
    r"[Cc]ounty [Cc]ourt|[Tt]ransit|[Pp]arks department|"
    r"[Ll]ibrary|[Ff]ire))(?![\w-])"
)
# "A lollipop man" has a trade, "a grown man" has none.
_OF_ANY = re.compile(
    r"\b(?:grown|young|old|older|different|sick|new|changed|broken|trans|married|single|happy|lucky|black|"
    r"white|"
    r"gay|free|disabled|pregnant|deaf|blind|proud|poor|big|small|dying|dead|year)\b"
)
_AT_THE = re.compile(r" at (?:the )?$")
_NO_ROLES = word_set(
    """
    better number member after other cancer never over under ever later longer former prisoner inpatient
    outpatient dinner summer winter weather further either another rather whether together newcomer visitor
    customer shopper regular stranger beginner remember however per her for or your important constant infant
    plant pregnant significant relevant instant distant ant want doctor tumor tumour error major minor prior
    brother sister mother father daughter hour liver fever dont ulcer bladder shoulder finger lower upper
    faster slower older younger bigger smaller easier harder earlier sooner closer stronger human
    patient mean volunteer smoker
    drinker eater riser sleeper loner lover fighter sufferer survivor owl
    """
)
_NO_PLACES = word_set(
    """
    i home work school college church christmas easter dr mr mrs ms night noon least first last once all nhs
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december stage grade year level university the a my mum mom dad grandma gran
    ramadan eid diwali halloween thanksgiving passover lent hogmanay uni poly
    hospital english maths math history biology chemistry physics french german spanish nursing
    """
)


def held_posts(text: str, low: str) -> Iterator[tuple[int, int, bool]]:
    """Where a place is named at which somebody works or learns, and whether they learn there."""
    at_a_name = _AT_A_NAME.search(text) is not None
    for found in _HELD.finditer(text) if at_a_name else ():
        told = found["said"] or _GOES_ON.match(low, found.end("name"))
        if told and _is_a_role(found) and _is_a_name(found["name"]):
            yield *found.span("name"), False
    for found in _DOES.finditer(text) if at_a_name else ():
        if _is_a_name(found["name"]):
            yield *found.span("name"), False
    for found in _PUBLIC.finditer(text):
        said, follows = sentence_around(low, *found.span())
        employed = WORK.search(said) or IS_ONE.search(said.rstrip())
        if employed and (SOMEBODY.search(f"{said} {follows}") or len(said.split()) < 4):
            yield *found.span("name"), False
    for pattern in (_LEARNS, _AT_IT) if _IN_A_NAME.search(text) else ():
        for found in pattern.finditer(text):
            # "Studying in Leeds" tells a town, "studying at Leeds" its university.
            at = pattern is _AT_IT or _AT_THE.search(before(low, found.start("name"), 8))
            if _is_a_name(found["name"]) and (at or settlement(found["name"]) is None):
                yield *found.span("name"), True
    for found in _LEARNS_SMALL.finditer(low):
        words = found["name"].split()
        if len(words) > 1 and is_everyday(words[1]):
            words = words[:1]
        start = found.start("name")
        own = text[start].islower() and not is_everyday(words[-1])
        if own and not any(is_medical_word(word) for word in words) and not region_named(" ".join(words)):
            yield start, start + len(" ".join(words)), True


def _is_a_role(found: re.Match[str]) -> bool:
    """Whether a word that ends like a role is one, not a name ("Okafor at St Jude") or a tumour."""
    role = found["role"]
    a_name = role[0].isupper() and (found["kind"] or found["said"])
    if role.lower() in ("man", "woman") and (not found["kind"] or _OF_ANY.search(found["kind"].lower())):
        return False
    a_role = found["known"] or not (role.lower() in _NO_ROLES or is_medical_word(role))
    return bool(a_role) and not a_name


def _is_a_name(name: str) -> bool:
    words = [word for word in name.removeprefix("The ").split() if word[0].isupper()]
    if words[0].lower().strip(".") in _NO_PLACES or region_named(name):
        return False
    return len(words) > 1 or not (is_medical_word(words[0]) or (words[0].isupper() and len(words[0]) < 3))
