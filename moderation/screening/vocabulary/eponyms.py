"""People whose names became the names of diseases, signs, tests, operations and devices.

Three lists: names that are medicine even alone (eponyms.txt), those that many
people bear, too, and that are medicine alone only where the text speaks of it
(eponyms_also_family_names.txt), and those that are anybody's save beside a
word of their kind (eponyms_with_nouns.txt).
"""

from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files

from moderation.screening.surroundings import word_set

_ALONE, _SHARED, _BESIDE = "eponyms.txt", "eponyms_also_family_names.txt", "eponyms_with_nouns.txt"
_SHORTEST_WITH_PLURAL = 5  # "Crohns"; an s makes a word of a shorter name


@lru_cache(maxsize=1)
def eponyms() -> frozenset[str]:
    """Single words and whole phrases, in lower case, without possessive endings."""
    phrases = files(__package__).joinpath("data", "eponym_phrases.txt").read_text("utf-8").splitlines()
    alone = _kinds_in(_ALONE)
    spaced = {name.replace("-", " ") for name in alone if "-" in name}
    plurals = {
        f"{name}s"
        for name, kinds in alone.items()
        if "disease" in kinds and len(name) >= _SHORTEST_WITH_PLURAL and name[-1] != "s"
    }
    listed = {phrase for phrase in phrases if not phrase.startswith("#")}
    return frozenset(alone) | also_family_names() | spaced | plurals | listed


@lru_cache(maxsize=1)
def also_family_names() -> frozenset[str]:
    """Eponyms that many people bear: Baker, Turner, Wilson. Alone they prove no disease."""
    return frozenset(_kinds_in(_SHARED))


@lru_cache(maxsize=1)
def sure_eponyms() -> frozenset[str]:
    """Eponyms that are medicine even alone, for hardly anybody is called so."""
    return eponyms() - also_family_names()


def names_by_list() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """The names that are medicine alone, those that many bear, too, and those of anybody's."""
    return frozenset(_kinds_in(_ALONE)), frozenset(_kinds_in(_SHARED)), frozenset(_kinds_in(_BESIDE))


@lru_cache(maxsize=1)
def all_names() -> frozenset[str]:
    """The names that anything is called after."""
    return frozenset().union(*names_by_list())


@lru_cache(maxsize=4096)
def kinds_of_eponym(name: str) -> frozenset[str]:
    """What is called after the name, as keys of :data:`NOUNS`; empty if nothing is."""
    nothing: frozenset[str] = frozenset()
    return nothing.union(*(_kinds_in(file).get(name, nothing) for file in (_ALONE, _SHARED, _BESIDE)))


@lru_cache(maxsize=1)
def signs_of_eponyms() -> Mapping[str, tuple[str, ...]]:
    """Beginnings of the words that a text uses when it means the disease of that name."""
    lines = files(__package__).joinpath("data", "eponym_signs.txt").read_text("utf-8").splitlines()
    pairs = (line.partition(":") for line in lines if not line.startswith("#"))
    return {name: tuple(signs.split()) for name, _, signs in pairs}


@lru_cache(maxsize=4)
def _kinds_in(file: str) -> Mapping[str, frozenset[str]]:
    """The names of a list with what each one is."""
    kinds: dict[str, frozenset[str]] = {}
    kind = ""
    for line in files(__package__).joinpath("data", file).read_text("utf-8").splitlines():
        if line.startswith("#"):
            continue
        heading, colon, names = line.rpartition(":")
        kind = heading if colon else kind
        for name in names.split():
            kinds[name] = kinds.get(name, frozenset()) | {kind}
    return kinds


# What a listed name of each kind stands before.
NOUNS: Mapping[str, frozenset[str]] = {
    "disease": word_set(
        """
        disease diseases disorder syndrome syndromes ataxia palsy paralysis paresis dystrophy atrophy
        chorea epilepsy myopathy neuropathy lymphoma sarcoma tumour tumours tumor tumors carcinoma
        melanoma leukaemia leukemia thyroiditis arteritis purpura gangrene angina neuroma anaemia anemia
        cirrhosis nephritis encephalopathy oesophagus esophagus
        """
    ),
    "sign": word_set("sign signs reflex triad pulse"),
    "test": word_set("test tests manoeuvre maneuver testing"),
    "operation": word_set(
        """
        operation procedure repair surgery technique incision approach osteotomy flap release bypass
        shunt reversal transposition fundoplication arthroplasty stitch suture scar
        """
    ),
    "instrument": word_set(
        """
        catheter catheters tube boots bar forceps clamp retractor splint brace collar frame speculum needle
        scissors rod rods nail airway bandage line lines wire wires monitor drain buttons
        """
    ),
    "scale": word_set(
        "score scores scale index inventory criteria classification grade stage grading staging"
    ),
    "fracture": word_set("fracture fractures dislocation lesion"),
    "anatomy": word_set(
        """
        node nodes body bodies cell cells gland glands duct canal ligament tendon angle fascia muscle
        line space valve triangle area nerve pouch capsule tubercle circle cyst cysts membrane
        islet islets sinus fossa ganglion plexus sphincter fissure layer zone
        """
    ),
    "law": word_set(
        "law laws effect phenomenon formula equation rule principle stain method curve number solution diet"
    ),
    "germ": word_set("bacillus bacteria virus fever vaccine disease"),
    "deformity": word_set(
        "malformation anomaly deformity cyst contracture hernia spine gait pouch loop stoma flap"
    ),
    "nerve": word_set("nerve neuralgia headache syndrome delusion psychosis dementia aphasia body"),
    "skin": word_set(
        "nevus naevus lesion lesions lines line spot spots ring rings patch nodules ulcer cyst teeth nails"
    ),
    "exercise": word_set(
        "exercises exercise method technique position posture breathing diet therapy grade scale"
    ),
}

# What such a name stands before: "Friedreich's ataxia", "a positive Tinel sign".
EPONYM_NOUNS = (
    "disease|diseases|syndrome|syndromes|disorder|ataxia|palsy|lymphoma|sarcoma|tumou?r|tumou?rs|dystrophy|"
    "anaemia|anemia|arteritis|thyroiditis|phenomenon|sign|signs|test|tests|score|scale|stage|staging"
    "|criteria|"
    "classification|fracture|contracture|cyst|ulcer|nevus|naevus|esophagus|oesophagus|chorea|neuropathy|"
    "myopathy|malformation|anomaly|cells?|bodies|body|nodes?|reflex|man[oe]u?ver|manoeuvre|procedure|"
    "operation|method|stain|smear|catheter|tube|pouch|ring|ligament|tendon|canal|duct|gland|glands|aphasia|"
    "encephalopathy|dementia|psychosis|neuroma|nephritis|granulomatosis|macroglobulinaemia|macroglobulinemia|"
    "leukaemia|leukemia|carcinoma|melanoma|purpura|fibrosis|cirrhosis|colitis|gene|mutation|virus|bacillus|"
    "law|effect|theory|diet|protocol|therapy|technique|curve|equation|formula|repair|block|incision"
    "|splint|shunt|"
    "valve|exercises?|inventory|questionnaire|index|rule|solution|lactate"
)
