"""National numbers: by their label, or by shape and check digit.

HIPAA Safe Harbor (G) and its likes elsewhere. A labelled number counts even
when its check digit is wrong: a mistyped number still points to a person.
The shapes are in ``national_id_rules``.
"""

import re
from collections.abc import Iterator

from moderation.screening.detectors.checksums import digits
from moderation.screening.detectors.labelled_numbers import labelled, labelled_sightings
from moderation.screening.detectors.national_id_rules import RULES, nhs
from moderation.screening.detectors.spoken_digits import SAYS_DIGIT
from moderation.screening.findings import Sighting
from moderation.screening.passage import Passage
from moderation.screening.policy import Case
from moderation.screening.surroundings import before, folded

# Rows are only tried on a text that has a dense number or a code of letters and digits.
_DENSE = re.compile(
    rf"{SAYS_DIGIT}(?:[ ,.-]{{1,3}}{SAYS_DIGIT}){{3}}|"
    r"\d(?:[-. ]?\d){5}|\d[a-z][a-z\d]\d-?[a-z]|[a-z]{4}\d{2}|[a-z]{5}\d{4}"
)
_LABELS = labelled(
    r"ssn|social(?: security)?(?: number| no| #)|social security|social(?= is| was|:)|ss#|itin|mbi|nhs|"
    r"chi(?= ?(?:number|"
    r"no|#|:|is|\d))|hcn|sin(?= ?(?:number|no|#|:|is|\d))|(?<=the )sin(?= (?:that|they|i|we|she|he|on)\b)|"
    r"(?<=my )sin|social insurance(?: number)?|ohip|ramq|phn|"
    r"carecard|a{1,2}dh?a{1,2}r|uidai|uid|abha|"
    r"pan (?:card|number|no)|cpf|rg(?= ?(?:n|:))|cartão sus|cns|bsn|burgerservicenummer|ni(?=[ "
    r"]?(?:number|no))|nino|"
    r"national insurance|national id(?:entity|entification)?(?: card)?|identity card|id card|id number|pesel|"
    r"dni|nie|nif|codice fiscale|tessera sanitaria|nir|s[eé]curit[eé] sociale|carte vitale|"
    r"person(?:al)?nummer|f[øo]dselsnummer|hetu|henkil[öo]tunnus|cpr(?=[- ]?(?:nummer|number|nr|no))|"
    r"tfn|tax file|medicare|ihi|crn|centrelink|nhi|pps|ppsn|steuer-?id(?:nummer)?|tax id|tin|"
    r"sozialversicherungsnummer|ahv|avs|"
    r"egn|emirates id|c[eé]dula|rodn[eé] [cč][ií]slo|cnp|oib|teudat zehut|my number(?= ?:? ?\d{4}[ -])|"
    r"rrn|hkid|"
    r"amka|isikukood|asmens kodas|personas kods|kennitala|em[sš]o|jmbg|ktp|philsys|umid|"
    r"resident registration|"
    r"rijksregister(?:nummer)?|registre national|"
    r"nin|bvn|nic|cnic|nric|fin|mykad|curp|rut|rfc|tckn|tc kimlik",
    digits=6,
)
_NHS = re.compile(r"(?<![\w.-])\d{3} \d{3} \d{4}(?!\w)")
_PHONE_WORD = re.compile(r"\b(?:call|phone|tel|cell|mobile|fax|text|contact|dial|ring)\b")


def find_national_ids(passage: Passage) -> Iterator[Sighting]:
    """Report each national number that is labelled or passes its own check."""
    low = folded(passage.visible)
    if not _DENSE.search(low):
        return
    taken = [
        (sighting.start, sighting.end) for sighting in labelled_sightings(low, Case.NATIONAL_ID, _LABELS)
    ]
    for rule in RULES:
        taken.extend(found.span() for found in rule.pattern.finditer(low) if rule.valid(found[0]))
    taken.extend(
        found.span()
        for found in _NHS.finditer(low)
        if nhs(digits(found[0])) and not _PHONE_WORD.search(before(low, found.start(), 30))
    )
    last = 0
    for start, end in sorted(taken):
        if start >= last:
            last = end
            yield Sighting(Case.NATIONAL_ID, start, end, "(removed)")
