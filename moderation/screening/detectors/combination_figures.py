"""The figures behind the estimate of how few people fit several facts.

Rough on purpose, and rather too high than too low: an estimate that is too high leaves an honest
post alone. Sources: UN World Population Prospects 2024 (people per year of age and country), US
Census 2020 (states), US BLS Occupational Employment and ISCO-08 shares (occupations), Orphanet
prevalence classes (rare diseases, EU Regulation 141/2000: at most 1 in 2,000), CDC NVSS (multiple
births), CMS cell-size policy (fewer than 11 people are not shown).
"""

from collections.abc import Mapping

SHOWN_BELOW = 11.0  # CMS: cells of fewer than 11 people are suppressed
FLOOR = 0.01  # the facts would fit one person in a hundred such places

# The share of a population that has one exact age, and one sex.
EXACT_AGE = 1 / 75
SEX = 1 / 2
# People of a state or country in millions; where it is not listed, a middle-sized one.
_MILLIONS = """
    california 39; texas 29; florida 22; new york 20; pennsylvania 13; illinois 13; ohio 12; georgia 11;
    north carolina 10; michigan 10; new jersey 9.3; virginia 8.6; washington 7.7; arizona 7.2;
    massachusetts 7; tennessee 6.9; indiana 6.8; maryland 6.2; missouri 6.2; wisconsin 5.9; colorado
    5.8; minnesota 5.7; south carolina 5.1; alabama 5; louisiana 4.7; kentucky 4.5; oregon 4.2; oklahoma
    4; connecticut 3.6; utah 3.3; iowa 3.2; nevada 3.1; arkansas 3; mississippi 3; kansas 2.9; new
    mexico 2.1; nebraska 2; idaho 1.8; west virginia 1.8; hawaii 1.5; new hampshire 1.4; maine 1.4;
    rhode island 1.1; montana 1.1; delaware 1; south dakota 0.9; north dakota 0.8; alaska 0.7; vermont
    0.64; wyoming 0.58; england 56; scotland 5.4; wales 3.1; northern ireland 1.9; ireland 5; uk 67;
    united kingdom 67; usa 331; us 331; united states 331; america 331; canada 38; ontario 14; quebec
    8.5; british columbia 5; alberta 4.3; australia 26; new south wales 8; victoria 6.6; queensland 5.2;
    new zealand 5; india 1400; kerala 35; gujarat 64; west bengal 91; punjab 28; pakistan 230; nigeria
    210; kenya 54; south africa 59; ghana 31; germany 83; france 67; italy 59; spain 47; netherlands 17;
    belgium 11; sweden 10; norway 5.4; denmark 5.8; finland 5.5; poland 38; brazil 213; mexico 128;
    china 1400; japan 125; philippines 110; malta 0.5; iceland 0.37; luxembourg 0.64; cyprus 1.2
"""
REGION_PEOPLE = 5_000_000
REGIONS: Mapping[str, float] = {
    name: float(millions) * 1_000_000
    for name, _, millions in (entry.strip().rpartition(" ") for entry in _MILLIONS.split(";"))
}

OCCUPATIONS: Mapping[str, float] = {
    "teacher": 0.02,
    "nurse": 0.015,
    "farmer": 0.01,
    "firefighter": 0.002,
    "police officer": 0.003,
    "pilot": 0.0005,
    "engineer": 0.01,
    "lawyer": 0.004,
    "accountant": 0.006,
    "pharmacist": 0.001,
    "dentist": 0.0006,
    "doctor": 0.003,
    "surgeon": 0.0004,
    "paramedic": 0.001,
    "carpenter": 0.003,
    "electrician": 0.003,
    "plumber": 0.002,
    "welder": 0.002,
    "chef": 0.004,
    "baker": 0.001,
    "hairdresser": 0.003,
    "librarian": 0.0008,
    "journalist": 0.0005,
    "musician": 0.0008,
    "violinist": 0.00005,
    "organist": 0.00005,
    "priest": 0.0003,
    "pastor": 0.0006,
    "imam": 0.0001,
    "rabbi": 0.0001,
    "vicar": 0.0002,
    "judge": 0.0001,
    "mayor": 0.00003,
    "veterinarian": 0.0003,
    "vet": 0.0003,
    "midwife": 0.0003,
    "architect": 0.0006,
    "truck driver": 0.008,
    "bus driver": 0.003,
    "taxi driver": 0.002,
    "train driver": 0.0004,
    "miner": 0.0008,
    "fisherman": 0.0005,
    "soldier": 0.004,
    "mechanic": 0.004,
    "professor": 0.002,
    "scientist": 0.002,
    "translator": 0.0004,
    "photographer": 0.0008,
    "postman": 0.001,
    "mail carrier": 0.001,
    "beekeeper": 0.0001,
    "butcher": 0.0006,
    "blacksmith": 0.00003,
    "principal": 0.0007,
    "headteacher": 0.0004,
    "coach": 0.002,
    "ballet dancer": 0.00005,
    "dancer": 0.0003,
    "lifeguard": 0.0005,
    "social worker": 0.002,
}
FAMILY: Mapping[str, float] = {
    "identical twin": 0.007,
    "triplets": 0.001,
    "quadruplets": 0.00005,
    "twins": 0.025,
    "twin": 0.03,
    "adopted": 0.02,
    "five children": 0.04,
    "six children": 0.02,
    "seven children": 0.01,
    "eight children": 0.005,
    "five kids": 0.04,
    "six kids": 0.02,
    "seven kids": 0.01,
    "eight kids": 0.005,
    "widow": 0.06,
    "widower": 0.02,
    "conjoined": 0.00001,
}
# Share of people who live with the disease (Orphanet classes, upper ends).
RARE_DISEASES: Mapping[str, float] = {
    "wilson disease": 3e-5,
    "wilson's disease": 3e-5,
    "huntington": 1e-4,
    "pompe": 2.5e-5,
    "fabry": 2.5e-5,
    "gaucher": 2e-5,
    "cystinosis": 1e-5,
    "friedreich": 2e-5,
    "stiff person": 1e-6,
    "castleman": 2e-5,
    "erdheim-chester": 1e-6,
    "progeria": 1e-7,
    "fibrodysplasia ossificans": 1e-6,
    "alkaptonuria": 4e-6,
    "myasthenia gravis": 2e-4,
    "als": 5e-5,
    "motor neurone disease": 6e-5,
    "motor neuron disease": 6e-5,
    "cystic fibrosis": 1e-4,
    "hemophilia": 1e-4,
    "haemophilia": 1e-4,
    "duchenne": 5e-5,
    "scleroderma": 2e-4,
    "ehlers-danlos": 2e-4,
    "marfan": 2e-4,
    "amyloidosis": 1e-4,
    "sarcoidosis": 4e-4,
    "pheochromocytoma": 3e-5,
    "phaeochromocytoma": 3e-5,
    "acromegaly": 7e-5,
    "cushing's": 5e-5,
    "addison's": 1.4e-4,
    "porphyria": 5e-5,
    "narcolepsy": 4e-4,
    "rett syndrome": 1e-4,
    "angelman": 7e-5,
    "prader-willi": 6e-5,
    "williams syndrome": 1e-4,
    "turner syndrome": 2e-4,
    "tuberous sclerosis": 1e-4,
    "neurofibromatosis": 3e-4,
    "von hippel-lindau": 3e-5,
    "batten": 1e-5,
    "niemann-pick": 1e-5,
    "tay-sachs": 3e-6,
    "krabbe": 1e-5,
    "osteogenesis imperfecta": 1e-4,
    "epidermolysis bullosa": 5e-5,
    "ichthyosis": 5e-5,
    "behcet": 1e-4,
    "behçet": 1e-4,
    "takayasu": 1e-5,
    "mesothelioma": 2e-5,
    "chordoma": 1e-5,
    "neuroblastoma": 2e-5,
    "retinoblastoma": 2e-5,
    "ewing sarcoma": 1e-5,
    "mastocytosis": 1e-4,
    "lymphangioleiomyomatosis": 1e-5,
    "creutzfeldt-jakob": 2e-6,
    "moyamoya": 5e-6,
    "syringomyelia": 8e-5,
    "devic": 4e-5,
    "neuromyelitis": 4e-5,
    "hereditary angioedema": 2e-5,
    "paroxysmal nocturnal": 1e-5,
    "aplastic anemia": 2e-5,
    "aplastic anaemia": 2e-5,
    "pku": 1e-4,
    "phenylketonuria": 1e-4,
    "galactosemia": 2e-5,
    "maple syrup urine": 5e-6,
    "hirschsprung": 2e-4,
    "biliary atresia": 5e-5,
    "ataxia telangiectasia": 1e-5,
    "spinal muscular atrophy": 1e-4,
    "charcot-marie-tooth": 4e-4,
    "kennedy's disease": 2e-5,
}
