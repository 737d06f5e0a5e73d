"""What in a sentence says that a name is that of a place of care.

"The pain team at X", "transferred to X", "X did my ablation". A score, a study
or a valve that is called after a hospital is none. All functions look at a
bounded window of text in lower case.
"""

import re

from moderation.screening.surroundings import sentence_around

WINDOW = 110

_UNITS = (
    r"wards?|clinics?|units?|teams?|departments?|dept|outpatients?|inpatients?|a&e|casualty|er|ed|icu|itu|"
    r"hdu|nicu|picu|scbu|theatre|emergency|emergency room|maternity|intensive care|day unit|labs?|centre|"
    r"center|consultants?|surgeons?|specialists?|doctors?|docs?|nurses?|registrars?|professors?|physios?|"
    r"midwives|midwife|dieticians?|dietitians?|anaesthetists?|physicians?|clinicians?|neuro|neurosurgery|"
    r"cardio|rheum|rheumy|onc|gastro|endo|derm|ortho|haem|gynae|ent|urology|psych|\w{3,}ologists?|"
    r"\w{3,}ology|\w{3,}iatricians?|\w{3,}iatrists?|p(?:a)?ediatrics|orthopa?edics|obstetrics|psychiatry|"
    r"imaging|pharmacy|receptionists?|switchboard|oncall|on-call team|stroke|burns|eating disorders?|"
    r"inpatient|residential|respite|hospital"
)
_EVENTS = (
    r"scans?|mri|ct|pet|x-?rays?|bloods?|blood tests?|biops(?:y|ies)|surger(?:y|ies)|ops?|operations?|"
    r"transplants?|ablations?|chemo\w*|radio\w*|dialysis|infusions?|rehab|appointments?|appts?|referrals?|"
    r"admissions?|stays?|consultations?|check-?ups?|treatment|treatments|therapy|immunotherapy|procedures?|"
    r"bypass|whipple|stents?|pacemakers?|endoscopy|baby|babies|caesarean|c-section|delivery|birth|trial|"
    r"second opinion|waiting list|list|assessments?|follow-?ups?|injections?|fusion|replacement|mastectomy|"
    r"\w{3,}ectomy|\w{3,}oplasty|\w{3,}oscopy|\w{3,}otomy|\w{3,}ostomy|\w{3,}ography|echo|ecg|dbs|tavi|tavr|"
    r"cabg|pci|ercp|bmt|car-t|botox|angiogram|mammogram|colposcopy|eeg|emg|ultrasound|ivf|embryo transfer|"
    r"egg collection|detox|overnight|a night|nights|weeks|days|months|bed"
)
_PASSIVE = (
    r"admitted|discharged|seen|treated|diagnosed|operated on|operated|born|delivered|gave birth|monitored|"
    r"sectioned|scanned|reviewed|assessed|resuscitated|stabilised|stabilized|stented|fitted|referred|"
    r"looked after|under|inpatient|patient|had (?:it|mine|this|that|him|her|them|(?:my|his|her|"
    r"the) \w+(?: \w+)?) (?:done|out|removed|replaced|fixed|pinned|set|checked|drained)|ended up|fobbed off|"
    r"stuck"
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
    r"(?:'s)?[ ](?:(?:has|have|had|just|also|finally|even|never|still|only|will|would|won't|wouldn't|didn't|"
    r"doesn't|don't|can't|is|are|was|were|eventually|kindly|already|now|then|always|keep|keeps|kept)[ ]){0,3}"
    r"(?:did|does|do|done|put|gave|give|gives|lost|lose|sent|send|sends|want|wants|wanted|bounc\w+|call(?:ed|"
    r"s)?|rang|ring|phoned|discharg\w+|transfer\w+|diagnos\w+|treat(?:ed|s)?|operat\w+|refer(?:red|s)?|"
    r"cancel\w*|charged?|charges|refus\w+|told|tells?|said|says|see|sees|saw|took|takes?|run|runs|fitted|"
    r"removed|saved|missed|misdiagnosed|turned|offer(?:ed|s)?|made|makes|found|admitted|kept|book(?:ed)?|"
    r"rebooked|scann\w+|answer\w*|reply|replied|wrote|messed|looked|look|monitor\w*|quoted|billed)\b"
)
_OF_CARE_AFTER = re.compile(
    r"(?:'s)?[ ](?:(?:[\w-]+ )?(?:a&e|er|emergency|icu|nicu|ward|wards|team|clinic|unit|department|dept|"
    r"outpatients?|waiting (?:room|list|times?)|appointments?|bloods|consultants?|doctors?|surgeons?|nurses?|"
    r"staff|website for|reception|switchboard|canteen|car park|parking))\b"
)
_FOR_CARE = re.compile(rf"[ ](?:for|about|with|regarding) (?:[\w-]+ ){{0,3}}?(?:{_EVENTS}|{_UNITS})\b")
_ILL = re.compile(
    r"\b(?:broke|broken|fractured?|stroke|heart attack|collapsed|pneumonia|sepsis|poorly|very ill|unwell|"
    r"fell|in labour|in labor|seizure|overnight|resus)\b"
)
# "My surgeon trained at X": care is given elsewhere.
_LEARNT = re.compile(r"\b(?:trained|studied|qualified|graduated|fellowship|residency|degree) ?$")
# Some that care for people insure them too.
_INSURES = re.compile(
    r"\b(?:claims?|premiums?|polic(?:y|ies)|insur\w+|cover(?:ed|s|age)?|prior auth\w*|excess|deductible)\b"
)
_SOMEBODY = re.compile(
    r"\b(?:i|i'm|i've|me|my|mine|we|we're|we've|us|our|him|her|his|he|she|them|their|they|dad|mum|mom|son|"
    r"daughter|anyone|anybody|who|someone|you|your|baby)\b"
)
# "Cleveland Clinic score", "a Mayo researcher", "on the Hopkins website": called after it, or said by it.
_CALLED_AFTER = re.compile(
    r"(?:['’]s)?[ ](?:[\w-]+ ){0,2}?(?:scores?|scale|diet|criteria|website|site|web page|page|stud(?:y|ies)|"
    r"researchers?|guidelines?|guidance|articles?|paper|protocol|classification|valves?|podcast|youtube|"
    r"videos?|leaflet|handbook|press|journal|quiz|calculator|newsletter|blog|book|cookbook|says online|index|"
    r"grade|staging|questionnaire|video|lecture|webinar|symptom checker|professor|scientists?|procedure|"
    r"stand|clip|pump|mattress)\b"
)
_SAID_BY = re.compile(
    r"\b(?:articles?|(?<!sleep )(?<!conduction )(?<!urodynamic )stud(?:y|ies)|published|journal|website|"
    r"according to|researchers?|source|paper|guidelines?|read (?:on|at)|podcast|video|research|scientists|"
    r"trial data|webinar|leaflet)\b[^.!?\n]{0,28}$"
)


def is_of_something_else(low: str, start: int, end: int) -> bool:
    """Whether a score, a study or a device is meant that bears the name, or what the place has published."""
    before, _ = sentence_around(low, start, end, WINDOW)
    return _CALLED_AFTER.match(low, end) is not None or _SAID_BY.search(before[-48:]) is not None


def cares_there(low: str, start: int, end: int) -> bool:
    """Whether the sentence speaks of care at a place that may be something else as well."""
    before, after = sentence_around(low, start, end, WINDOW)
    place = _PLACED.match(before)
    learnt = place is not None and _LEARNT.search(place["said"])
    if learnt or _INSURES.search(before) or _INSURES.search(after):
        return False
    if _OF_CARE_AFTER.match(after):
        return True
    if place is not None:
        if _MOVED_TO.search(place["said"]):
            return True
        if _CARE.search(place["said"]) or _FOR_CARE.match(after):
            return True
        return place["the"] is not None and (_CARE.search(after) or _ILL.search(before)) is not None
    opens = len(before.split()) < 4
    return (
        opens
        and _DOES.match(after) is not None
        and (_SOMEBODY.search(after) or _CARE.search(after)) is not None
    )


def is_before_care(low: str, end: int) -> bool:
    """Whether a ward, a clinic or the like follows at once: "kings a&e"."""
    return _OF_CARE_AFTER.match(low, end) is not None


def cares_at_unknown(low: str, start: int, end: int) -> bool:
    """The same of a name that no list knows: only "the pain team at X" and "transferred to X" are plain."""
    before, _ = sentence_around(low, start, end, WINDOW)
    place = _PLACED.match(before)
    if place is None or _LEARNT.search(place["said"]):
        return False
    if place["word"] == "to":
        return _MOVED_TO.search(place["said"]) is not None
    return place["word"] in ("at", "over at") and _UNIT_NEAR.search(place["said"]) is not None
