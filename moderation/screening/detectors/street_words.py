"""The words for a street, world-wide, that say that a line is an address.

Each is a piece of a pattern. Sources: UPU S42 address templates; USPS
Publication 28, appendix C; Royal Mail PAF thoroughfare descriptors.
"""

TYPES = (
    "street|str|st|road|rd|avenue|ave|av|lane|ln|drive|dr|boulevard|blvd|terrace|ter|court|ct|place|"
    "pl|crescent|cres|close|way|parkway|pkwy|highway|hwy|square|sq|grove|gardens?|row|mews|trail|trl|"
    "circle|cir|hill|walk|loop|turnpike|tpke|pike|plaza|heights|ridge|alley|causeway|parade|esplanade|wharf|"
    "bypass|expressway|freeway|route|nagar|marg|colony|layout|enclave|vihar"
)
# Words of other senses as well: part of a street only with a capital.
CAPITAL_TYPES = (
    "Rise|View|Vale|End|Croft|Drift|Fold|Brow|Brae|Chase|Copse|Dell|Meadows?|Orchards?|Quay|Side|Wynd|"
    "Vennel|Hollow|Run|Path|Pass|Cove|Crossing|Common|Cottages?|Villas|Green|Pde|Cct|Circuit|Crest|"
    "Glade|Glen|Hurst|Knoll|Landing|Nook|Promenade|Strand|Vista|Woods?|Estate|Buildings|Garth|Leas?|Paddock|"
    "Bend|Bluff|Lu|Jie|Dajie|Dadao"
)
PREFIXES = (
    "Rua|Rue|calle|rua|avenida|carrer|Via|Viale|Vicolo|Calle|Carrer|Avenida|Avenue|Av\\.|Avda\\.?|"
    "Plaza|Plaça|Piazza|Piazzale|Praça|Corso|Travessa|Rúa|Jirón|jirón|Jiron|jiron|Jr\\.|Pasaje|pasaje|"
    "Psje\\.?|Carrera|Cra\\.?|Transversal|Diagonal|Camino|Ronda|Rambla|Callejón|callejón|Travesía|Glorieta|"
    "Kalea|Largo|Estrada|Rodovia|Alameda|Beco|Ladeira|Paseo|Carretera|Boulevard|Bd\\.?|Chemin|Allée|Impasse|"
    "Quai|Cours|Contrada|Lungomare|Borgo|Calata|Salita|Strada|strada|Bulevardul|bulevardul|Aleea|aleea|"
    "Calea|calea|Șoseaua|ul\\.|Ul\\.|ulica|Ulica|ulice|Ulice|ulici|ulicy|aleja|Aleja|al\\.|Plac|plac|os\\.|"
    "osiedle|třída|Jalan|jalan|Jl\\.|Jln\\.?|jl\\.|Gg\\.|Lorong|lorong|Persiaran|Lebuh|Οδός|Λεωφόρος|ul|"
    "Ulitsa|ulitsa|улица|ул\\.|C/|c/|Λ\\.|Οδ\\.|οδός|проспект|пр\\.|вул\\.|бул\\.|Straße|Strasse|Triq|triq|"
    "Heol|heol|Rehov|rehov|Soi|Thanon|Rruga|rruga|Mtaa"
)
SUFFIXES = (
    "stra(?:ss|ß)e|str\\.|gasse|weg|allee|platz|gata|gatan|götu|vägen|vegen|veien|vej|vejen|gade|katu|"
    "ntie|straat|laan|plein|kade|ufer|damm|dreef|gracht|singel|stræti|straeti|braut|stien|bakken|"
    "-ro|-gil|-daero|gränd|stíg(?:ur)?|graben|alle|stræde|stredet"
)
SUFFIX_WORDS = (
    "stra(?:ss|ß)e|str\\.?|weg|allee|platz|gate|gata|vei|veg|väg|gade|plads|terrasse|utca|u\\.|út|"
    "útja|tér|körút|kapu|köz|sétány|sokak|sokağı|sk\\.|caddesi|cad\\.|bulvarı|tie|tee|põik|tänav|puiestee|"
    "iela|gatvė|g\\.|prospektas|katu|straat|laan|street|road|avenue|ulica|ulitsa|prospekt"
)
# Street words of other languages that English lacks, so they need no capital behind them.
FOREIGN_PREFIXES = (
    "calle|rua|avenida|jir[oó]n|jalan|jln|ulica|ulitsa|carrer|pasaje|callej[oó]n|strada|calea|triq"
)
# "Via 22 gauge": these need a name before the number.
NAMED_PREFIXES = "Via|Largo|Diagonal|Transversal|Camino|Corso|Ronda|Boulevard|Soi"
# What everybody knows, or nobody lives at.
PUBLIC_ADDRESSES = (
    r"10 Downing St(?:reet|\.)?|11 Downing St(?:reet|\.)?|1600 Pennsylvania Ave(?:nue|\.)?|"
    r"221[Bb] Baker St(?:reet|\.)?|4 Privet Drive|42 Wallaby Way|742 Evergreen Terrace"
)
# "Take 20 Minute Walk", "a 5 Star Court": no street starts so.
NO_STREET = (
    r"(?!(?:minute|min|mile|hour|hr|day|week|month|year|yr|star|step|(?-i:mg|ml|mcg)|out|percent|more|other|"
    r"different)s?\b)"
)
