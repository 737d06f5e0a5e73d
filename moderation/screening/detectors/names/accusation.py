"""Whether a text accuses the person it names."""

import re

_WRONGS = (
    r"negligen\w+|neglect\w*|malpractice|incompeten\w+|killed|almost killed|butcher\w*|quack\w*|fraud\w*|"
    r"scam\w*|"
    r"con artist|liar|lied|lying|assault\w*|abus(?:ed|ive|er|ing)|molest\w+|rap(?:ed|ist)|grop\w+|"
    r"harass\w+|racist|"
    r"sexist|drunk|criminal|crook|mis-?diagnos\w+|botched|ruined|destroyed|crippled|maimed|poisoned|"
    r"overdosed me|"
    r"ignored (?:me|my|him|her|us)|dismissed (?:me|my|us|him|her)|refused to|mistreat\w*|cover(?:ed)? up|"
    r"falsif\w+|"
    r"experiment(?:ed)? on|nearly died because"
)
_DEMANDS = (
    r"sue|sued|suing|lawsuit|struck off|(?:lost|lose) (?:his|her|their) licen[cs]e|to blame|at fault|"
    r"his fault|"
    r"her fault|should (?:be ashamed|not be allowed|be struck)|stay away from|avoid|never (?:go|see|trust)"
)
_JUDGEMENTS = (
    r"horrible|terrible|awful|worst|dangerous|disgrac\w+|useless|careless|reckless|unethical|"
    r"unprofessional|rude|evil"
)
_ACCUSATION = re.compile(rf"\b(?:{_WRONGS}|{_DEMANDS})\b", re.IGNORECASE)
# "the queue was awful, Dr Okafor is lovely": a bad word judges whom it stands beside.
_JUDGED = re.compile(
    rf"(?:,? (?:who )?(?:is|was|are|were|'s|has been) (?:\w+ ){{0,3}}?(?:{_JUDGEMENTS})\b"
    rf"|[^.!?\n]{{0,60}}\b(?:he|she|they) (?:is|was|'s|are|were) (?:\w+ ){{0,3}}?(?:{_JUDGEMENTS})\b)",
    re.IGNORECASE,
)
_JUDGING = re.compile(rf"\b(?:{_JUDGEMENTS}) (?:\w+ ){{0,2}}$", re.IGNORECASE)
_SENTENCE_END = re.compile(r"(?<!\bdr)(?<!\bprof)(?<!\bmr)[.!?\n]+(?=\s|$)", re.IGNORECASE)


def is_accused(text: str, start: int, end: int) -> bool:
    """Whether the sentence of the name, or one beside it, holds an accusation."""
    before = [found.end() for found in _SENTENCE_END.finditer(text, 0, start)]
    first = before[-2] if len(before) > 1 else 0
    last = end
    for _ in range(2):
        stop = _SENTENCE_END.search(text, last)
        last = stop.end() if stop else len(text)
    if _ACCUSATION.search(text, first, last):
        return True
    return bool(_JUDGED.match(text, end) or _JUDGING.search(text[max(0, start - 40) : start]))
