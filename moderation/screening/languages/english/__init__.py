"""English: both models, and the vocabularies and patterns of ``vocabulary/`` and ``detectors/``."""

from moderation.screening.languages.pack import LanguagePack

_COMMON_WORDS = """
about after again and any anyone are back be because been before being but can't could days did does doing
don't down even every feel few for from get give go going good got had have having help here his hope how
i i'm i've if into it it's its just know last like long look lot make many may more most much my need
never new next not now off one only other our out over pain people please really said see she should since
some still take taking thank thanks that that's the their them then there these they thing think this
those time to today too try up very want way we week weeks well went were what when where which while who
why with without work would year years you your
"""

PACK = LanguagePack(
    code="en",
    common_words=frozenset(_COMMON_WORDS.split()),
    reader="moderation.screening.models.presidio:load_reader",
)
