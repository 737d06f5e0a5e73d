"""Words for people by what they are to the writer, and words for professions."""

RELATIVES = (
    r"(?:step|grand|great[- ]?grand|god|half[- ]?)?-?(?:daughters?|sons?|child|kids?|kiddo|mother|father|"
    r"mum|mom|mam|"
    r"dad|daddy|mummy|mommy|brothers?|sisters?|sis|bro|parents?|ma|pa|sibling|children|"
    r"twins?)(?:[- ]in[- ]law)?|"
    r"wife|husband|hubby|hubs|spouse|partner|boyfriend|girlfriend|bf|gf|fianc[eé]e?|ex|ex-?wife|ex-?husband|"
    r"aunt(?:ie|y)?|uncle|cousin|niece|nephew|"
    r"grandma|grandpa|granny|nana|nan|gran|grandad|granddad|grandson|granddaughter|grandkids?|abuela|abuelo|"
    r"baby(?: boy| girl)?|little (?:girl|boy|one)|toddler|newborn|infant|girl|boy|dd|ds|dh|dw|"
    r"best friend|friend|mate|buddy|bestie|neighbou?r|roommate|flatmate|housemate|"
    r"colleague|co-?worker|boss|manager|teacher|classmate|caregiver|carer|caretaker|"
    r"lovely wife|other half|better half|significant other"
)

# What the mother tongue calls relatives by: "my amma" is no name, "Amma" may be one.
KIN_OF_OTHER_TONGUES = frozenset(
    {"amma", "appa", "abba", "ammi", "abbu", "nani", "dadi", "baba", "tata", "oma", "opa", "yiayia",
     "pappou", "bibi", "lola", "lolo", "tita", "tito", "abuela", "abuelo", "nonna", "nonno", "babushka",
     "dedushka", "halmoni", "obasan", "omma", "eomma", "mami", "papi", "teta", "jiddo", "akka", "didi",
     "bhai", "bhabhi"}
)  # fmt: skip

# A pet may be named; so may a doll or a device.
PETS = (
    r"pets?|dogs?|puppy|puppies|pup|cats?|kittens?|horse|pony|hamster|rabbit|bunny|parrot|budgie|fish|"
    r"goldfish|"
    r"labrador|retriever|poodle|beagle|spaniel|terrier|collie|service|guinea pig|tortoise|pump|car|van|"
    r"stoma|ostomy|wheelchair|scooter|walker|cane|port|tumou?r|teddy|doll|robot|prosthesis|leg|hearing aid|"
    r"hoist|rollator|zimmer|roomba|vacuum cleaner|crutch(?:es)?|catheter|feeding tube|sensor|cyst|fibroid|"
    r"concentrator|cpap|commode|brace|exoskeleton|stairlift|nebuli[sz]er|oxygen tank"
)

CLINICIANS = (
    r"doctor|doc|docs?|physician|gp|pcp|general practitioner|surgeon|consultant|specialist|nurse|np|pa|"
    r"physician assistant|midwife|matron|dentist|orthodontist|optician|optometrist|pharmacist|chemist|"
    r"psychiatrist|psychologist|therapist|counsellor|counselor|physio(?:therapist)?|chiropractor|dietitian|"
    r"dietician|nutritionist|social worker|case manager|registrar|intern|resident|paramedic|"
    r"podiatrist|osteopath|acupuncturist|naturopath|hematologist|"
    r"[a-z]{3,}ologist|[a-z]{3,}iatrician|[a-z]{3,}iatrist|obgyn|ob-gyn|ob|onc|neuro|rheumy|endo|derm|"
    r"rheumatologist|paediatrician|pediatrician|obstetrician"
)

DOCTOR_TITLES = frozenset({"dr", "doctor", "prof", "professor", "nurse", "drs", "matron", "sister", "doc"})
CIVIL_TITLES = frozenset(
    {"mr", "mrs", "ms", "miss", "mister", "madam", "madame", "sir", "dame", "mx", "master", "sra", "senor",
     "senora", "monsieur", "herr", "frau", "shri", "smt", "sheikh", "imam", "pastor", "rabbi", "reverend",
     "rev", "auntie", "aunty", "aunt", "uncle", "grandma", "grandpa", "granny", "nana"}
)  # fmt: skip
KIN_TITLES = frozenset({"auntie", "aunty", "aunt", "uncle", "grandma", "grandpa", "granny", "nana", "cousin"})

# Parts of a family name that are written small.
PARTICLES = frozenset(
    {"de", "da", "do", "dos", "das", "del", "della", "di", "du", "la", "le", "van", "von", "der",
     "den", "ter", "ten", "bin", "ibn", "bint", "al", "el", "ul", "ap", "af", "av", "zu", "y", "e", "san",
     "st",      "mac", "mc"}
)  # fmt: skip
