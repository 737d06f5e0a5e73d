"""What people call their national numbers, each word a piece of a pattern for folded text.

A short word that is said of much else ("sin", "chi", "ic") counts only before
a word for number or a number. The names are those that the
issuers print on their cards, and what people shorten them to.
"""

_BEFORE_NUMBER = r"(?= ?(?:numbers?|no|nr|num|card|#|:)(?![a-z]))"
NATIONAL_ID_LABELS = (
    r"ssn|social(?: security)?(?: number| no| #)|social security|social(?= is| was|:)|ss#|itin|mbi|nhs|"
    r"chi(?= ?(?:number|no|#|:|is|\d))|hcn|sin(?= ?(?:number|no|#|:|is|\d))|"
    r"(?<=the )sin(?= (?:that|they|i|we|she|he|on)\b)|"
    r"(?<=my )sin|social insurance(?: number)?|ohip|ramq|phn|"
    r"carecard|a{1,2}dh?a{1,2}r|uidai|uid|abha|"
    r"pan (?:card|number|no)|cpf|rg(?= ?(?:n|:))|cartão sus|cns|bsn|burgerservicenummer|"
    r"ni(?=[ ]?(?:number|no))|nino|"
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
    r"nin|bvn|nic|cnic|nric|fin|mykad|curp|rut|rfc|tckn|tc kimlik|"
    # Malaysia, Indonesia, Thailand, Vietnam, Bangladesh, Taiwan, Kazakhstan
    r"my ?kid|(?:malaysian |new |old )?ic(?= ?(?:numbers?|no|card)(?![a-z]))|malaysian ic|"
    r"kad pengenalan|(?<=my )ic|nik|e-?ktp|"
    r"thai id|citizen id|(?:เลข(?:ที่)?)?บัตรประชาชน|"
    r"cccd|cmnd|nid(?= ?(?:card|number|no|is|:|\d))|smart nid|iin|иин|"
    # Russia and Ukraine
    r"снилс|snils|инн|inn(?= ?(?:number|no|:|is))|рнокпп|rnokpp|"
    # New Zealand, Australia, the United Kingdom and Ireland
    r"ird(?= ?(?:number|no|#|:|is|\d))|(?<=my )ird|"
    r"dva(?= ?(?:numbers?|no|file|card)(?![a-z]))|utr|h&c(?= ?(?:number|no))|"
    # German-speaking countries, Hungary, Portugal
    r"rentenversicherungsnummer|rvnr|rv-nummer|versicherungsnummer|sv-?nummer|svnr|e-?card(?=[ -]?(?:nummer|"
    r"number|nr))|taj(?:[ -]sz[aá]m)?|número de utente|n[uú]mero de utente|utente|niss|"
    # Latin America
    r"cui[lt]|cuil/cuit|nss|imss|cuit/cuil|clave [uú]nica|"
    rf"pis{_BEFORE_NUMBER}|nis{_BEFORE_NUMBER}|pasep|nit{_BEFORE_NUMBER}|"
    # Africa and the Middle East
    r"ghana card|huduma(?: number| card)?|iqama|civil id|qid|omang"
)
