"""People whose names became the names of diseases, signs, tests and devices."""

from functools import lru_cache
from importlib.resources import files

from moderation.screening.vocabulary.words import read_list


@lru_cache(maxsize=1)
def eponyms() -> frozenset[str]:
    """Single words and whole phrases, in lower case, without possessive endings."""
    phrases = files(__package__).joinpath("data", "eponym_phrases.txt").read_text("utf-8").splitlines()
    return read_list("eponyms.txt") | {phrase for phrase in phrases if not phrase.startswith("#")}


@lru_cache(maxsize=1)
def also_family_names() -> frozenset[str]:
    """Eponyms that many people bear: Baker, Turner, Wilson. Alone they prove no disease."""
    return read_list("eponyms_also_family_names.txt")


# What such a name stands before: "Friedreich's ataxia", "a positive Tinel sign".
EPONYM_NOUNS = (
    "disease|diseases|syndrome|syndromes|disorder|ataxia|palsy|lymphoma|sarcoma|tumou?r|tumou?rs|dystrophy|"
    "anaemia|anemia|arteritis|thyroiditis|phenomenon|sign|signs|test|tests|score|scale|stage|staging|criteria|"
    "classification|fracture|contracture|cyst|ulcer|nevus|naevus|esophagus|oesophagus|chorea|neuropathy|"
    "myopathy|malformation|anomaly|cells?|bodies|body|nodes?|reflex|man[oe]u?ver|manoeuvre|procedure|"
    "operation|method|stain|smear|catheter|tube|pouch|ring|ligament|tendon|canal|duct|gland|glands|aphasia|"
    "encephalopathy|dementia|psychosis|neuroma|nephritis|granulomatosis|macroglobulinaemia|macroglobulinemia|"
    "leukaemia|leukemia|carcinoma|melanoma|purpura|fibrosis|cirrhosis|colitis|gene|mutation|virus|bacillus|"
    "law|effect|theory|diet|protocol|therapy|technique|curve|equation|formula|repair|block|incision|splint|shunt|valve|exercises?|inventory|questionnaire|index|rule|solution|lactate"
)
