"""A clinician who writes about a recognisable patient or confirms a care relationship.

For a clinician this is law (HIPAA, professional secrecy), so any sign holds
the text: "as I told you in clinic", or "my patient" with two details of one
person. General talk of patients ("my patients often ...") is none.
"""

import re
from collections.abc import Iterator

from moderation.screening.detectors.handovers import handovers
from moderation.screening.detectors.heard import loudest
from moderation.screening.findings import Sighting
from moderation.screening.kinds import Role
from moderation.screening.passage import Passage
from moderation.screening.policy import Case
from moderation.screening.surroundings import folded

_ROLES = (Role.CLINICIAN, Role.ORGANISATION)
_DAY = (
    r"(?:(?:on |last |this |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow"
    r"|this (?:morning|week|afternoon|evening)"
    r"|last (?:week|month|night|year|time)|next (?:week|month|time)|the other day|in (?:spring|summer"
    r"|autumn|winter|january|february|march"
    r"|april|may|june|july|august|september|october|november|december))"
)
_OURS = (
    r"(?:my|our|the) (?:\w+ )?(?:clinic|surgery|office|practice|ward|rooms|unit|hospital|theatre"
    r"|out-?patients|emergency|a&e|er\b|list"
    r"|consulting room|department)"
)
_MEETING = (
    r"(?:visit|appointment|consultation|session|clinic|surgery|operation|procedure|admission|stay"
    r"|check-?up|follow-?up|review|scan|infusion"
    r"|ward round|phone call|call|video call)"
)
_RECORD = (
    r"(?:chart|scans?|mri|ct|ultrasound|results?|file|case|notes|labs?|records?|bloods?|blood (?:tests?"
    r"|results?|pressure)|biops(?:y|ies)|x-?rays?"
    r"|histology|ecg|ekg|echo|samples?|prescriptions?|scripts?|(?:sick|fit) notes?|referral|tests?|letter)"
)
_BODY = (
    r"(?:knee|hip|shoulder|back|heart|eyes?|skin|hand|foot|feet|leg|arm|stomach|bowel|gall ?bladder"
    r"|appendix|tumou?r|wound|hernia|valve|stent"
    r"|baby|babies|twins|mother|father|son|daughter|wife|husband|child|spine|thyroid|prostate|breast"
    r"|tooth|teeth|dose|tablets?|medication"
    r"|medicines?|treatment|insulin|cast|stitches|drain|catheter|pump|pacemaker)"
)
_CARED = (
    r"(?:saw|seen|examined|treated|operated on|assessed|reviewed|admitted|discharged|diagnosed|scanned"
    r"|met|injected|delivered|referred|anaesthetised"
    r"|vaccinated|stitched|looked after|cared for|removed|replaced|repaired|fixed|put in|took out"
    r"|prescribed|changed|increased|reduced"
    r"|stopped|started|checked|looked at|had a look at|gone (?:through|over)|went (?:through|over)|warned"
    r"|phoned|called|rang|sent)"
)
_TALKED = (
    r"(?:told|said|explained|mentioned|discussed|advised|agreed|talked|spoke|decided|planned|warned"
    r"|showed|went over)"
)
# Of what is written here "I told you" says nothing about care.
_HERE = (
    r"(?! (?:\w+ ){0,3}(?:above|here|in this (?:thread|forum|group)|in my (?:last|earlier|previous|first)"
    r" (?:post|reply|answer|comment)|on (?:here|openward)))"
)
_CONFIRMS = re.compile(
    rf"\b(?:as|like|what|this|that|which) (?:i|we) (?:have |had |already )?{_TALKED}(?: to| with| about)?"
    rf"(?: you)?(?: this| it)? (?:in|at|during|on|when|over) "
    rf"(?:the (?:phone|ward)|clinic|{_OURS}|(?:your|our|the) (?:last |first |next )?{_MEETING}|you|{_DAY})"
    rf"|\b(?:i|we) (?:have |had |already )?{_TALKED} (?:\w+ ){{0,4}}(?:at|in|during|on|over) (?:your|our"
    rf"|the) (?:last |first |recent |previous |next )?(?:{_MEETING}|phone|ward)\b"
    rf"|\b(?:as|like|remember|recall|that|because) (?:i|we) (?:(?:have|had|already|did|once) )?(?:told"
    rf"|warned|advised|explained to|showed|promised|asked) you\b(?: to)?{_HERE}"
    rf"|\b(?:nice|good|lovely|great|wonderful|pleasure|pleased|glad)(?: it was)? (?:to (?:see|meet|have "
    rf"(?:seen|met))|seeing|meeting) (?:you|your)\b"
    rf"(?: (?:and|both|all|again|your) ?\w*){{0,3}} (?:{_DAY}|(?:in|at|on) {_OURS}|in (?:clinic|person)"
    rf"|here again)"
    rf"|\bwhen (?:i|we) (?:last |first )?{_CARED} (?:on )?you\b"
    rf"|\b(?:i|we)(?:'ve| have| had|'d)? (?:(?:just|recently|personally|already|also|last|first)"
    rf" )?{_CARED} (?:on )?(?:you\b(?! (?:are|were|wrote|writ\w+|ask\w*|mention\w*|say"
    rf"|said|post\w*|also|descri\w+|have|had|might|could|should|need|can|may|here|in this|a link|to "
    rf"(?:the|a) (?:link|leaflet|page)))"
    rf"|(?:you )?your (?:\w+ )?(?:{_RECORD}|{_BODY})\b(?! (?:might|could|should|need|have)))"
    rf"|\bsince (?:i|we) (?:last )?(?:saw you|(?:injected|operated on|removed|repaired|replaced|fixed"
    rf"|delivered|stitched) it)\b"
    rf"|\b(?:at|in|since|after|before|during|about|for|from) (?:your|our) (?:last|next|recent|upcoming"
    rf"|first|previous|latest)? ?{_MEETING}"
    rf"(?: with (?:me|us)| in my| at my| in our| at our|,? (?:i|we) {_TALKED})"
    rf"|\b(?:your|our) (?:last |next |first )?(?:{_MEETING}|treatment) with (?:me|us)\b"
    rf"|\b(?:i'll|i will|we'll|we will|i shall|shall)? ?see you (?:again )?(?:{_DAY}|(?:in|at|on) {_OURS}"
    rf"|in clinic)\b"
    rf"|\b(?:you are|you're|you were|you've been|since you are|because you are) (?:\w+ )?(?:(?:a|my|our"
    rf"|one of (?:my|our)) patients?\b|(?:in|on|at|under) {_OURS}"
    rf"|under (?:my|our) care|booked (?:in )?(?:with|on))"
    rf"|\bas (?:a|my|our) patients? (?:of mine|of ours|you)\b|\byou (?:are|were) (?:a )?patient of "
    rf"(?:mine|ours)\b"
    rf"|\b(?:i|we) (?:\w+ )?(?:remember|recogni[sz]e|know|recall|follow|manage) your (?:case|story"
    rf"|history|face|name|file|{_RECORD})\b|\bi (?:\w+ )?remember you\b(?! (?:writ|ask|post|said|say"
    rf"|mention))"
    rf"|\bwhen you (?:came|were|come|visited|attended)(?: (?:back|here))? (?:in\b(?! (?:a|an|your|pain"
    rf"|the (?:past|first)))|to (?:see (?:me|us)|{_OURS})|(?:in|on) {_OURS})"
    rf"|\byou (?:came|were) (?:to|in|on) (?:my|our) (?:clinic|ward|surgery|practice|office|unit|list)\b"
    rf"|\bi was (?:the|your) (?:\w+ )?(?:an(?:a?e)sthetist|anesthesiologist|surgeon|registrar|doctor"
    rf"|midwife|nurse|consultant|physician|radiologist|gp|dentist)"
    rf" (?:at|for|on|during|in|who) (?:your|you)\b"
    rf"|(?<!if )(?<!when )(?<!once )\byour (?:\w+ )?{_RECORD} (?:\w+ \w+ )?(?:came|come|have come|has"
    rf" come|are|is|arrived|was|were) (?:sent |back |in |over |through )?"
    rf"(?:(?:here )?(?:to|with) (?:me|us)\b|on my desk|(?:this morning|today|yesterday)?,? (?:and )?i "
    rf"(?:left|rang|called|wanted|will ring|wrote))"
    rf"|\byour (?:\w+ )?{_RECORD} (?:was|were|is|are|came back) \w+, (?:and )?i (?:wanted|was so|am so"
    rf"|could) "
    rf"|\b(?:looking at|i have|we have|i've got|we've got|i looked at|from) your (?:\w+ )?(?:{_RECORD})\b"
    rf"(?: (?:here|in front|in the|with)|(?= (?:and|,|\.|so))|$)|\b(?:i|we) (?:have|'ve got|'ve) your"
    rf" {_RECORD}\b"
    rf"|\bi (?:left (?:you )?a message|spoke|talked) (?:with|for|to) (?:you|your)\b(?! (?:about|here))|\b"
    rf"(?:ring|call|phone) (?:my secretary|our practice|my office|us at the)\b.{{0,60}}\b(?:you|your)\b"
    r"|(?:(?:^|[.!?\n] ?)(?:just )?had a (?:chat|word)|\b(?:i|we)(?:'ve|"
    r" have)? (?:just )?(?:had a (?:chat|word)|"
    r"spoke|spoken)) (?:with|to) your "
    r"(?:consultant|gp|surgeon|\w+ologist|family|wife|husband|mum|daughter|son)\b"
    rf"|\bfit you in\b|\bknow your history\b"
)
_ADVERB = r"(?:\w+ly |just |once |also |first |last \w+ |had |have )?"
_PERSON = (
    r"(?:man|woman|lady|gentleman|boy|girl|child|baby|toddler|teenager|mother|father|mum|mom|couple"
    r"|grandmother|grandfather|student|colleague)"
)
_PATIENT = re.compile(
    r"\b(?:(?:my|our|a|one|this|another|recent|young|elderly|female|male|the|old) (?:own |young |"
    r"elderly |female |male |recent |former |new |favou?rite |dear )?patient(?!s|-|'s rights| advocacy| "
    r"education| group| portal| leaflet| organi)"
    r"|patient of (?:mine|ours)|one of (?:my|our) (?:patients|ladies|gentlemen|regulars|residents"
    r"|families|clients|kids)"
    rf"|one of mine(?=,? (?:an? |who |in |was |had |is ))"
    rf"|(?:(?<!if )(?<!when )\b(?:i|we) |(?:^|[.!?\n] ?)){_ADVERB}(?:saw|treated|admitted|operated on|"
    rf"examined"
    rf"|diagnosed|had|looked after|delivered|discharged|cared for|scanned|stitched)"
    rf" (?:a|an|one)\b(?: (?!(?:by|about|on|for|from)\b)[\w-]+){{0,4}}? (?:{_PERSON}|\w+er|\w+or|\w+ist|"
    rf"\w+ian|\d+[- ]year[- ]old|in "
    rf"(?:his|her) (?:\w+ )?\w+(?:ies|0s))\b"
    rf"|\b(?:a|an|one|the|this|that) (?:[\w-]+ ){{0,4}}{_PERSON}\b(?: with (?:\w+ ){{1,3}})?,? ?(?:who "
    rf"|whom |that )?(?:i|we) {_ADVERB}(?:saw|treated|admitted|operated on|examined|diagnosed|looked"
    rf" after|delivered|cared for|see|met)\b"
    rf"|(?:^|[.!?\n] ?)(?:[a-z-]+ ){{0,2}}{_PERSON}\b[^.!?\n]{{0,40}} (?:yesterday|today|last (?:week|"
    rf"night|month)"
    rf"|this (?:morning|week)|(?:on|last) (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b"
    rf"|{_PERSON} (?:in|on|from) (?:my|our) (?:clinic|ward|practice|surgery|list))"
)
_DETAIL = re.compile(
    r"(?P<age>\b(?:aged? )?\d{1,3}[ -]?(?:years?|yrs?|y|yo|months?|weeks?)[ -/]?(?:olds?|o)\b|\bin "
    r"(?:his|her) (?:early |mid |late )?(?:\d0s|twenties|thirties|forties|fifties|sixties|seventies"
    r"|eighties))"
    r"|(?P<work>\b(?:teacher|nurse|farmer|fire ?fighter|officer|pilot|engineer|lawyer|accountant|priest|"
    r"pastor|musician|student|driver|chef|baker|mechanic|professor|actor|actress|politician|athlete|"
    r"footballer|head ?(?:mistress|master|teacher)|vicar|imam|rabbi|judge|journalist|dancer|postman"
    r"|hairdresser|"
    r"councill?or|soldier|veteran|librarian|builder|plumber|electrician|singer|mayor|works (?:at|as|for"
    r"|in)|roofer|"
    r"carpenter|painter|barber|butcher|shop ?keeper|fisherman|miner|sailor|jockey|cyclist|runner|swimmer"
    r"|midwife|"
    r"solicitor|banker|clerk|cleaner|waiter|waitress|cook|gardener|author|writer|poet|composer|conductor"
    r"|cellist|"
    r"violinist|pianist|drummer|organist|nun|monk|sheriff|policeman|policewoman|postmaster|paramedic|vet"
    r"|dentist|"
    r"architect|scientist|broadcaster|presenter|model|coach|referee|owner of|owns|runs (?:the|a))\b)"
    r"|(?P<kin>\b(?:mother|father|mum|mom|dad) of (?:\w+)|\b(?:twins?|triplets|widow|widower)\b|\b(?:his|"
    r"her) (?:wife|husband|son|daughter|brother|sister|mother|father|employer|boss)\b|\bwith (?:two|three"
    r"|four|five|six|seven) (?:small |young |grown )?(?:sons|daughters|children|kids|boys|girls))"
    r"|(?P<when>\b(?:yesterday|last (?:week|night|month)|this (?:week|morning)|"
    r"(?:on|last) (?:mon|tues|wednes|thurs|fri|satur|sun)day|today)\b)"
    r"|(?P<named>\b(?:named|called|his name|her name|mr\.?|mrs\.?|ms\.?|miss) [a-z]+)"
    r"|(?P<place>\bfrom (?:a )?(?:village|town|[a-z]+ (?:village|county|town))\b|\b(?:lives|living) in\b"
    r"|\blocal\b|\bfell (?:from|off)\b)"
)
_IF = re.compile(r"\b(?:if|whether|unless|would|imagine|suppose|until|before)(?: \w+){0,2} $")
_NAMED = re.compile(r",? [A-Z][a-z]+\b(?<! I)")
_FROM_PLACE = re.compile(r"\b(?:from|in|at) [A-Z][a-z]{2,}")
_REACH = 240
# As sure as the taught head has to be of what no rule has found.
_SURE = 0.5
# What would be, and what is known from this very place, is no care: "if you came to me I would ...".
_NO_CARE = re.compile(
    r"^\W*if\b.*\b(?:would|could|might|should)\b"
    r"|\b(?:from|in|on|by|about|of) (?:your|this|the) (?:\w+ )?(?:posts?|threads?|repl(?:y|ies)|comments?)\b",
    re.DOTALL,
)
# Care is somebody's: a text that speaks of no writer and no reader tells history or knowledge.
_BETWEEN_US = re.compile(r"\b(?:i|i'\w+|my|we|we'\w+|our|us|me|you|you'\w+|your)\b")


def find_care_relationships(passage: Passage) -> Iterator[Sighting]:
    """Report where a clinician confirms care or describes one patient; for others nothing."""
    if passage.role not in _ROLES:
        return
    yield from _heard(passage)
    text = passage.visible
    low = folded(text).replace("’", "'")
    for found in _CONFIRMS.finditer(low):
        if not _IF.search(low, max(0, found.start() - 24), found.start()):
            yield Sighting(Case.CARE_RELATIONSHIP, *found.span())
    for start, end in handovers(low):
        yield Sighting(Case.CARE_RELATIONSHIP, start, end)
    last = 0
    for found in _PATIENT.finditer(low):
        start, end = found.span()
        if start < last or _IF.search(low, max(0, start - 24), start):
            continue
        told = list(_DETAIL.finditer(low, max(0, start - 60), end + _REACH))
        details = {detail.lastgroup for detail in told}
        if _FROM_PLACE.search(text, end, end + _REACH):
            details.add("place")
        if low[start:end].startswith(("my patient", "our patient")) and _NAMED.match(text, end):
            details.add("named")
        if any(
            e.label.upper() in ("PERSON", "GIVEN_NAME", "FAMILY_NAME", "SURNAME")
            and end <= e.start <= end + 60
            for e in passage.entities
        ):
            details.add("named")
        last = end + _REACH // 2  # the next mention is weighed with what follows it
        if len(details) >= 2 or "named" in details:
            last = max([end, *(detail.end() for detail in told)])
            yield Sighting(Case.CARE_RELATIONSHIP, min([start, *(d.start() for d in told)]), last)


def _heard(passage: Passage) -> Iterator[Sighting]:
    """The stretch in which the taught head hears it; law knows no turns of phrase."""
    stretch = loudest(passage, "care_relationship")
    if stretch is None or stretch.score < _SURE:
        return
    said = folded(passage.visible).replace("’", "'")[stretch.start : stretch.end]
    if _BETWEEN_US.search(said) and not _NO_CARE.search(said):
        yield Sighting(Case.CARE_RELATIONSHIP, stretch.start, stretch.end)
