"""Churches, mosques, temples and synagogues that somebody belongs to or serves.

"We go to Grace Covenant Church", "I play the organ at St Bartholomew's". "My
church", a cathedral that was visited and what a Church teaches are none.
"""

import re
from collections.abc import Iterator

from moderation.screening.detectors.work_words import SOMEBODY
from moderation.screening.gazetteer import region_named
from moderation.screening.surroundings import sentence_around, word_set

_CAP = r"[A-ZÀ-Þ][\w'’&-]{1,20}(?:(?<=St)\.)?"
_SAINT = r"(?:St\.?|SS\.?|Saint|Our Lady of|Holy|Sacred|Christ|All|Corpus|Trinity)"
_HOUSE = re.compile(
    rf"(?<![\w.])(?:{_CAP}[ ](?:(?:of|the|and|on)[ ]){{0,2}}){{1,5}}?"
    rf"(?:Church|Cathedral|Chapel|Minster|Abbey|Parish|Priory|Mosque|Masjid|Islamic Cent(?:re|er)|Synagogue|"
    rf"Shul|Temple|Mandir|Gurdwara|Gurudwara|Kingdom Hall|Tabernacle|Meeting House|Ministries|Assembly|"
    rf"Fellowship|Vihara|Monastery|Convent)(?:[ ](?:of|in)[ ](?:(?:the|Our)[ ])?{_CAP}(?:[ ]{_CAP}){{0,2}})?"
    rf"(?![\w-])"
)
_HOUSE_FIRST = re.compile(
    rf"(?<![\w.])(?:Temple|Beth|Beit|Bnei|B'nai|Congregation|Masjid|Church|Parish|Gurdwara|Iglesia|Cathedral)"
    rf"[ ](?:(?:of|the)[ ]){{0,2}}(?:{_CAP})(?:[ ](?:(?:of|the)[ ]){{0,2}}{_CAP}){{0,3}}"
)
# "vicar of St Oswald's": the office tells that a church is meant.
_SAINTS = re.compile(rf"(?<![\w.]){_SAINT}[ ]{_CAP}(?:[ ](?:and|&)[ ](?:St\.?[ ])?{_CAP}|[ ]{_CAP})?")
_SERVES = re.compile(
    r"\b(?:vicar|curate|rector|priest|verger|sexton|deacon(?:ess)?|warden|churchwarden|organist|organ|bells?|"
    r"bell ?ringer|choir|choirmaster|chorister|parish|parishioner|mass|worship\w*|pastor|preach\w*|"
    r"minister|flower rota|sunday school|confirmed|congregation|church|sacristan|altar server)\b"
)
_BELONGS = re.compile(
    r"\b(?:(?:i|we|i've|we've|she|he|who) (?:all |both |also |still |now |used to |always )?(?:go|goes|went|"
    r"been going|pray|prays|prayed|worship\w*|attend\w*|preach\w*|belong\w*|serve[sd]?|sing|sings|sang|"
    r"volunteer\w*|joined|clean|cleans|teach|teaches|play|plays|lead|leads|help|helps|minister\w*) "
    r"(?:[\w'-]+ ){0,6}?(?:to|at|in|with|for|of)?(?: the)? ?$"
    r"|(?:my|our|his|her) (?:[\w'-]+ )?(?:church|parish|mosque|temple|synagogue|shul|gurdwara|pastor|vicar|"
    r"priest|rabbi|imam|minister|congregation|choir|bible study|prayer group|friends|sisters|brothers|group|"
    r"house group|home group)(?:,| is|:| at| from| in| of| with)? ?(?:called |at )?(?:the )?$"
    r"|(?:members?|elder|deacon|deaconess|warden|churchwarden|verger|vicar|curate|rector|priest|pastor|imam|"
    r"rabbi|organist|minister|trustee|board|choir|usher|steward|treasurer|parishioner|sexton|cantor|granthi|"
    r"chaplain|caretaker|secretary|pandit|abbot|nun|monk|sister) (?:\w+ )?(?:of|at|in|for|with|"
    r"to)(?: the)? ?$"
    r"|(?:attend(?:s|ed|ing)?|members? of|belong(?:s|ed|ing)? to|praying at|worship(?:s|ing)? at|"
    r"(?:bapti[sz]ed|married|confirmed|wed|sermon|mass|services?|volunteer\w*) (?:\w+ )?(?:at|"
    r"in))(?: the)? ?$)"
)
# What whole peoples belong to.
_EVERYBODYS = re.compile(
    r"(?:The |Roman |Greek |Russian |Eastern )*(?:Catholic|Orthodox|Anglican|Episcopal|Baptist|Methodist|"
    r"Lutheran|Presbyterian|Pentecostal|Mormon|LDS|Adventist|Coptic|Evangelical|Reformed|Sunni|Shia|Hindu|"
    r"Buddhist|Sikh|Jewish|Christian|United|Free|Christmas|Easter)(?: (?:Orthodox|Catholic|Methodist|"
    r"Reformed|Baptist|Church|Parish|Temple|Mosque|Chapel))*"
    r"|(?:The )?(?:Church|Iglesia) (?:of|in) (?:England|Scotland|Ireland|Wales|Jesus Christ.*|God|Christ|"
    r"Nazarene|the Nazarene|Latter.*|Rome|Satan|Scientology)|Temple (?:University|Grandin)"
)
_BEGINS_ONLY = word_set(
    "the my our his her their at in on for from with by and but so when since this that a an i"
)


def named_congregations(text: str, low: str) -> Iterator[tuple[int, int]]:
    """Where a house of worship is named that somebody belongs to or serves."""
    for pattern in (_HOUSE, _HOUSE_FIRST, _SAINTS):
        for found in pattern.finditer(text):
            start, end = _own(found)
            name = text[start:end]
            if start >= end or _EVERYBODYS.fullmatch(name) or region_named(name):
                continue
            said, follows = sentence_around(low, start, end)
            tied = _BELONGS.search(said)
            if pattern is _SAINTS:
                tied = tied if _SERVES.search(said[-60:]) else None
            if tied and SOMEBODY.search(f"{said} {follows}"):
                yield start, end


def _own(found: re.Match[str]) -> tuple[int, int]:
    """The span less what only begins a sentence; empty where only the kind is left."""
    start, words = found.start(), found[0].split(" ")
    while len(words) > 1 and words[0].lower() in _BEGINS_ONLY:
        start += len(words[0]) + 1
        words = words[1:]
    return (start, found.end()) if len(words) > 1 else (found.end(), found.end())
