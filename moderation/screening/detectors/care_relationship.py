"""A clinician who writes about a recognisable patient or confirms a care relationship.

For a clinician this is law (HIPAA, professional secrecy), so any sign holds
the text: "as I told you in clinic", or "my patient" with two details of one
person. General talk of patients ("my patients often ...") is none.
"""

import re
from collections.abc import Iterator

from moderation.screening.findings import Sighting
from moderation.screening.kinds import Role
from moderation.screening.passage import Passage
from moderation.screening.policy import Case
from moderation.screening.surroundings import folded

_ROLES = (Role.CLINICIAN, Role.ORGANISATION)
_CONFIRMS = re.compile(
    r"\b(?:as|like|what) (?:i|we) (?:told|said|explained|mentioned|discussed|advised|agreed)(?: to| "
    r"with)? (?:you )?(?:in|at|during|on|when)"
    r"|\bwhen (?:i|we) (?:saw|examined|treated|operated on|scanned|met|assessed|admitted|discharged) you\b"
    r"|\b(?:i|we) (?:saw|examined|treated|operated on|assessed|prescribed|reviewed|admitted|"
    r"discharged|diagnosed|referred) (?:you|your (?:chart|scan|mri|ct|"
    r"results|file|case|notes|labs|records|blood|biopsy|x-?ray))\b(?! (?:might|could|should|need|have))"
    r"|\b(?:at|in|since|after|before|during|about|for) (?:your|our) (?:last|next|recent|upcoming|"
    r"first|previous|latest)? ?(?:visit|appointment|consultation|session|"
    r"clinic|surgery|admission|stay|follow-?up)(?: with (?:me|us)| in my| at my| in our| at our|,? "
    r"(?:i|we) (?:told|saw|said|noted|discussed|found|agreed|changed))"
    r"|\b(?:your|our) (?:visit|appointment|consultation|session|follow-?up|surgery|operation|last "
    r"visit|next appointment|treatment) with (?:me|us)\b"
    r"|\bsee you (?:again )?(?:in|at) (?:the |my |our )?(?:clinic|surgery|office|practice|ward)\b|"
    r"\b(?:you are|you're|as|you were|since you are) (?:a|my|our) patient(?: of mine| of ours)?\b"
    r"|(?<!if )(?<!when )(?<!once )\byour (?:\w+ )?(?:results?|scans?|mri|ct|biopsy|"
    r"bloods?|labs?|x-?rays?|tests?) (?:came|come|have come|has come|are|is|arrived|were sent) (?:back |in |"
    r"over |through )?(?:to (?:me|us)|on my desk)\b"
    r"|\b(?:looking at|i have|i looked at|from) your (?:chart|notes|file|medical record|records)\b"
    r"|\bnice to (?:see|meet) you (?:in|at) (?:the |my |our )?(?:clinic|surgery|office|practice|ward|"
    r"appointment)\b|\bsince (?:i|we) (?:last )?saw you\b"
)
_PATIENT = re.compile(
    r"\b(?:(?:my|our|a|one|this|another|recent|young|elderly|female|male|the|old) (?:own |young |"
    r"elderly |female |male |recent |former |new |favou?rite )?patient(?!s|-|'s rights| advocacy| "
    r"education| group| portal)"
    r"|patient of (?:mine|ours)|one of (?:my|our) (?:patients|ladies|gentlemen|regulars|residents|"
    r"families|clients)|(?:i|we) (?:saw|treated|admitted|operated "
    r"on|examined|diagnosed|had|have|see|looked after) (?:a|an|one) |(?:lady|woman|man|gentleman|boy|"
    r"girl|child|baby) (?:in|on|from) (?:my|our) (?:clinic|ward|"
    r"practice|surgery|list))"
)
_DETAIL = re.compile(
    r"(?P<age>\b(?:aged? )?\d{1,3}[ -]?(?:years?|yrs?|y|yo|months?|weeks?)[ -/]?(?:olds?|o)\b|\bin "
    r"(?:his|her) (?:early |mid |late )?\d0s\b)"
    r"|(?P<work>\b(?:teacher|nurse|farmer|firefighter|officer|pilot|engineer|lawyer|accountant|priest|"
    r"pastor|musician|student|driver|chef|baker|mechanic|professor|actor|actress|politician|athlete|"
    r"footballer|head ?(?:mistress|master|teacher)|vicar|imam|judge|journalist|dancer|postman|hairdresser|"
    r"councill?or|soldier|veteran|librarian|builder|plumber|electrician|singer|mayor|works (?:at|as|"
    r"for|in))\b)"
    r"|(?P<kin>\b(?:mother|father|mum|mom) of (?:\w+)|\b(?:twins?|triplets|widow|widower)\b|\b(?:his|"
    r"her) (?:wife|husband|son|daughter|brother|sister|mother|father|employer|boss)\b)"
    r"|(?P<when>\b(?:yesterday|last (?:week|night|month|tuesday|monday|friday|thursday|wednesday)|"
    r"this (?:week|morning)|on (?:monday|tuesday|wednesday|thursday|friday)|today)\b)"
    r"|(?P<named>\b(?:named|called|his name|her name|mr\.?|mrs\.?|ms\.?|miss) [a-z]+)"
    r"|(?P<place>\bfrom (?:a )?(?:village|town|[a-z]+ (?:village|county|town))\b|\b(?:lives|living) in\b)"
)
_FROM_PLACE = re.compile(r"\b(?:from|in|at) [A-Z][a-z]{2,}")
_REACH = 240


def find_care_relationships(passage: Passage) -> Iterator[Sighting]:
    """Report where a clinician confirms care or describes one patient; for others nothing."""
    if passage.role not in _ROLES:
        return
    text = passage.visible
    low = folded(text)
    for found in _CONFIRMS.finditer(low):
        yield Sighting(Case.CARE_RELATIONSHIP, *found.span())
    last = 0
    for found in _PATIENT.finditer(low):
        start, end = found.span()
        if start < last:
            continue
        told = list(_DETAIL.finditer(low, max(0, start - 60), end + _REACH))
        details = {detail.lastgroup for detail in told}
        if _FROM_PLACE.search(text, end, end + _REACH):
            details.add("place")
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
