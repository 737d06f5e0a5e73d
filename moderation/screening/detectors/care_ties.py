"""What in a sentence says that a name is that of a place of care.

"The pain team at X", "transferred to X", "X did my ablation". A score, a study
or a valve that is called after a hospital is none. All functions look at a
bounded window of text in lower case.
"""

import re

WINDOW = 110
_STOP = re.compile(r"[.!?](?=\s)|\n|[;…]")

_UNITS = (
    r"wards?|clinics?|units?|teams?|departments?|dept|outpatients?|inpatients?|a&e|casualty|er|ed|icu|"
    r"itu|hdu|nicu|picu|"
    r"scbu|theatre|emergency|emergency room|maternity|intensive care|day unit|labs?|centre|center|"
    r"consultants?|surgeons?|"
    r"specialists?|doctors?|docs?|nurses?|registrars?|professors?|physios?|midwives|midwife|dieticians?|"
    r"dietitians?|"
    r"anaesthetists?|physicians?|clinicians?|neuro|neurosurgery|cardio|rheum|rheumy|onc|gastro|endo|derm|"
    r"ortho|haem|gynae|"
    r"ent|urology|psych|\w{3,}ologists?|\w{3,}ology|\w{3,}iatricians?|\w{3,}iatrists?|p(?:a)?ediatrics|"
    r"orthopa?edics|"
    r"obstetrics|psychiatry|imaging|pharmacy|receptionists?|switchboard|oncall|on-call team|stroke|burns|"
    r"eating disorders?|"
    r"inpatient|residential|respite|hospital"
)
_EVENTS = (
    r"scans?|mri|ct|pet|x-?rays?|bloods?|blood tests?|biops(?:y|ies)|surger(?:y|ies)|ops?|operations?|"
    r"transplants?|"
    r"ablations?|chemo\w*|radio\w*|dialysis|infusions?|rehab|appointments?|appts?|referrals?|admissions?|"
    r"stays?|consultations?|"
    r"check-?ups?|treatment|treatments|therapy|immunotherapy|procedures?|bypass|whipple|stents?|"
    r"pacemakers?|endoscopy|"
    r"caesarean|c-section|delivery|birth|trial|second opinion|waiting list|list|assessments?|"
    r"follow-?ups?|injections?|"
    r"fusion|replacement|mastectomy|\w{3,}ectomy|\w{3,}oplasty|\w{3,}oscopy|\w{3,}otomy|\w{3,}ostomy|"
    r"\w{3,}ography|echo|ecg|"
    r"dbs|tavi|tavr|cabg|pci|ercp|bmt|car-t|botox|angiogram|mammogram|colposcopy|eeg|emg|ultrasound|ivf|"
    r"embryo transfer|egg collection|detox|overnight|a night|nights|weeks|days|"
    r"months|bed"
)
_PASSIVE = (
    r"admitted|discharged|seen|treated|diagnosed|operated on|operated|born|delivered|gave birth|"
    r"monitored|sectioned|scanned|"
    r"reviewed|assessed|resuscitated|stabilised|stabilized|stented|fitted|referred|looked after|under|"
    r"inpatient|patient|"
    r"had (?:it|mine|this|that|him|her|them) (?:done|out|removed|replaced)?|ended up|fobbed off|stuck"
)
_MOVED = (
    r"transferred|airlifted|rushed|blue-?lighted|moved|taken|referred|flown|helicoptered|ambulanced|admitted|"
    r"sent|readmitted"
)
_CARE = re.compile(rf"\b(?:{_UNITS}|{_EVENTS}|{_PASSIVE})\b")
_UNIT_NEAR = re.compile(rf"\b(?:{_UNITS}|{_EVENTS}|{_PASSIVE})\b[^.!?\n,;]{{0,24}}$")
_PLACED = re.compile(
    r"(?P<said>.*?)(?:^|[ ,(])(?P<word>at|in|to|from|under|by|with|for|via|over at|through|"
    r"of)(?P<the> the| our| my)? ?$",
    re.DOTALL,
)
_MOVED_TO = re.compile(
    rf"\b(?:{_MOVED})(?: (?:me|him|her|us|them|my \w+|back|over|up|down|straight|across|\w+ly))* ?$"
)
_DOES = re.compile(
    r"(?:'s)?[ ](?:(?:has|have|had|just|also|finally|even|never|still|only|will|would|won't|wouldn't|"
    r"didn't|doesn't|don't|can't|"
    r"is|are|was|were|eventually|kindly|already|now|then|always|keep|keeps|kept)[ ]){0,3}"
    r"(?:did|does|do|done|put|gave|give|gives|lost|lose|sent|send|sends|want|wants|wanted|bounc\w+|"
    r"call(?:ed|s)?|rang|ring|phoned|"
    r"discharg\w+|transfer\w+|diagnos\w+|treat(?:ed|s)?|operat\w+|refer(?:red|s)?|cancel\w*|charged?|"
    r"charges|refus\w+|told|tells?|said|"
    r"says|see|sees|saw|took|takes?|run|runs|fitted|removed|saved|missed|misdiagnosed|turned|offer(?:ed|"
    r"s)?|made|makes|found|"
    r"admitted|kept|book(?:ed)?|rebooked|scann\w+|answer\w*|reply|replied|wrote|messed|looked|look|"
    r"monitor\w*|quoted|billed)\b"
)
_OF_CARE_AFTER = re.compile(
    r"(?:'s)?[ ](?:(?:[\w-]+ )?(?:a&e|er|emergency|icu|nicu|ward|wards|team|clinic|unit|department|dept|"
    r"outpatients?|waiting (?:room|list|times?)|"
    r"appointments?|bloods|consultants?|doctors?|surgeons?|nurses?|staff|website for|reception|"
    r"switchboard|canteen|car park|parking))\b"
)
_SOMEBODY = re.compile(
    r"\b(?:i|i'm|i've|me|my|mine|we|we're|we've|us|our|him|her|his|he|she|them|their|they|dad|mum|mom|"
    r"son|daughter|anyone|anybody|"
    r"who|someone|you|your|baby)\b"
)
# "Cleveland Clinic score", "a Mayo researcher", "on the Hopkins website": called after it, or said by it.
_CALLED_AFTER = re.compile(
    r"(?:['’]s)?[ ](?:[\w-]+ ){0,2}?(?:scores?|scale|diet|criteria|website|site|web page|page|stud(?:y|"
    r"ies)|researchers?|guidelines?|guidance|"
    r"articles?|paper|protocol|classification|valves?|podcast|youtube|videos?|leaflet|handbook|press|"
    r"journal|quiz|calculator|"
    r"newsletter|blog|book|cookbook|says online|index|grade|staging|questionnaire|video|lecture|webinar|"
    r"symptom checker|professor|"
    r"scientists?|procedure|stand|clip|pump|mattress)\b"
)
_SAID_BY = re.compile(
    r"\b(?:articles?|(?<!sleep )(?<!conduction )(?<!urodynamic )stud(?:y|ies)|published|journal|website|"
    r"according to|researchers?|source|paper|"
    r"guidelines?|read (?:on|at)|"
    r"podcast|video|research|scientists|trial data|webinar|leaflet)\b[^.!?\n]{0,28}$"
)


def is_of_something_else(low: str, start: int, end: int) -> bool:
    """Whether a score, a study or a device is meant that bears the name, or what the place has published."""
    before, _ = _sentence(low, start, end)
    return _CALLED_AFTER.match(low, end) is not None or _SAID_BY.search(before[-48:]) is not None


def cares_there(low: str, start: int, end: int) -> bool:
    """Whether the sentence speaks of care at a place that may be something else as well."""
    before, after = _sentence(low, start, end)
    if _OF_CARE_AFTER.match(after):
        return True
    place = _PLACED.match(before)
    if place is not None:
        if _MOVED_TO.search(place["said"]):
            return True
        return _CARE.search(place["said"]) is not None or (
            place["the"] is not None and _CARE.search(after) is not None
        )
    opens = len(before.split()) < 4
    return (
        opens
        and _DOES.match(after) is not None
        and (_SOMEBODY.search(after) or _CARE.search(after)) is not None
    )


def cares_at_unknown(low: str, start: int, end: int) -> bool:
    """The same of a name that no list knows: only "the pain team at X" and "transferred to X" are plain."""
    before, _ = _sentence(low, start, end)
    place = _PLACED.match(before)
    if place is None:
        return False
    if place["word"] == "to":
        return _MOVED_TO.search(place["said"]) is not None
    return place["word"] in ("at", "over at") and _UNIT_NEAR.search(place["said"]) is not None


def _sentence(low: str, start: int, end: int) -> tuple[str, str]:
    """What the sentence says before and after the name, as far as is looked at."""
    first = max(0, start - WINDOW)
    first = max((stop.end() for stop in _STOP.finditer(low, first, start)), default=first)
    stop = _STOP.search(low, end, end + WINDOW)
    return low[first:start].lstrip(), low[end : stop.start() if stop else end + WINDOW]
