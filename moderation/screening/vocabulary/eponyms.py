"""People whose names became the names of diseases, signs, tests and devices."""

# Whole names and single words, in lower case, without possessive endings.
EPONYMS = frozenset(
    """
    addison adie alport alzheimer angelman apgar asherman asperger babinski baker barlow barre barré
    barrett bartholin bartter basedow batten bechterew becker behcet behçet bell beriberi bernard bloom
    bowen braxton bright broca brugada buerger burkitt caesarean canavan caroli castleman charcot chiari
    chagas churg cogan conn cooley cori costello coombs cotard cowden creutzfeldt crigler crohn cushing
    dandy darier dejerine dercum devic diamond dravet dressler duchenne dupuytren ebstein ehlers danlos
    eisenmenger epstein ewing fabry fanconi felty foley fontan forestier freidreich friedreich
    friedrich fuchs gaucher gehrig gerson gilbert gilles gitelman glasgow gleason goodpasture gorlin gower
    graves guillain gullain hailey hansen hartnup hashimoto hashimotos heimlich henoch hickman hirschsprung hodgkin
    hodgkins non-hodgkin non-hodgkins holter horner howship hunter huntington huntingtons hurler hutchinson
    jacob jakob jansky joubert kallmann kaposi kartagener kawasaki kearns kegel kennedy kienbock
    kienböck kleinfelter klinefelter klumpke korsakoff krabbe kugelberg lambert-eaton landau langerhans
    leber legg leigh lennox lennox-gastaut lesch lewy lhermitte li-fraumeni liddle loeys loffler ludwig lyme
    lynch machado-joseph machado marfan marfans mcardle mccune meckel meige meniere menieres ménière menkes merkel
    miller-fisher mobius moebius mohs morquio morton münchausen munchausen naegele niemann nissen noonan
    ogilvie ollier ommaya osler osgood osgood-schlatter paget pagets pancoast parkinson parkinsons pautrier
    perthes peutz peyronie peyronies phelan pick pickwickian plummer poland pompe pott potter prader
    prader-willi purkinje quervain ramsay raynaud raynauds refsum reiter reye riedel robin romberg rorschach
    rosacea rubinstein russell-silver sandhoff sanfilippo scheie scheuermann schmidt schlatter schwann sezary
    sézary sheehan shprintzen sjogren sjogrens sjögren sjögrens silver stargardt steele steinert stevens-johnson
    stickler still sturge-weber sweet sydenham takayasu takotsubo tarlov tarui tay-sachs terson thomsen
    tourette tourettes treacher trendelenburg trousseau turcot turner usher valsalva vater virchow
    waardenburg waldenstrom waldenström waldenstroms wallenberg weber wegener wegeners werdnig wernicke
    westermark whipple wilms wilson wilsons wiskott wolff wolff-parkinson-white wolfram zellweger zenker
    zollinger zollinger-ellison
    charcot-marie-tooth creutzfeldt-jakob guillain-barre guillain-barré gullian-barre ehlers-danlos
    henoch-schonlein henoch-schönlein klippel-feil klippel-trenaunay niemann-pick peutz-jeghers
    sturge rett retts kabuki sotos pitt-hopkins arnold-chiari budd-chiari legg-calve-perthes
    papanicolaou pap doppler fahrenheit celsius petri ringer bunsen roentgen mantoux ishihara snellen
    likert beck hamilton montgomery-asberg braden ranson child-pugh bishop romosozumab
    """.split()
) | frozenset(
    {
        "lou gehrig", "braxton hicks", "ramsay hunt", "miller fisher", "treacher collins", "pierre robin",
        "russell silver", "guillain barre", "guillain barré", "charcot marie tooth", "tay sachs",
        "prader willi", "ehlers danlos", "de quervain", "gilles de la tourette", "von willebrand",
        "von hippel", "von hippel lindau", "von recklinghausen", "crigler najjar", "lambert eaton",
        "stevens johnson", "epstein barr", "epstein-barr", "sturge weber", "osgood schlatter",
        "kearns sayre", "wolff parkinson white", "rubinstein taybi", "cornelia de lange", "smith magenis",
        "smith-magenis", "li fraumeni", "lennox gastaut", "legg calve perthes", "dandy walker",
        "dandy-walker", "arnold chiari", "budd chiari", "churg strauss", "churg-strauss", "mccune albright",
        "mccune-albright", "landau kleffner", "lesch nyhan", "lesch-nyhan", "niemann pick", "peutz jeghers",
        "creutzfeldt jakob", "bell's palsy", "john cunningham", "angina ludovici", "christmas disease",
        "erb's palsy", "erb duchenne", "baker's cyst", "baker cyst", "silver russell", "brown sequard",
        "brown-séquard", "brown-sequard", "ross river", "barmah forest", "murray valley", "west nile",
        "st anthony's fire", "st vitus dance", "munchausen by proxy", "coffin lowry", "coffin siris",
        "nager", "stephen johnson", "steven johnson", "steven johnsons", "stevens johnsons",
        "graves' disease", "jones fracture", "jones criteria", "smith fracture", "colles fracture",
        "murphy sign", "murphy's sign", "phineas gage", "henrietta lacks", "hippocrates", "galen",
        "sigmund freud", "carl jung", "louis pasteur", "alexander fleming", "marie curie",
        "florence nightingale", "edward jenner", "jonas salk", "albert sabin", "robert koch",
        "james parkinson", "alois alzheimer", "thomas hodgkin", "burrill crohn", "george huntington",
        "hakaru hashimoto", "hans asperger", "james lind", "joseph lister",
    }
)  # fmt: skip

# What such a name stands before: "Friedreich's ataxia", "a positive Tinel sign".
EPONYM_NOUNS = (
    "disease|diseases|syndrome|syndromes|disorder|ataxia|palsy|lymphoma|sarcoma|tumou?r|tumou?rs|dystrophy|"
    "anaemia|anemia|arteritis|thyroiditis|phenomenon|sign|signs|test|tests|score|scale|stage|staging|criteria|"
    "classification|fracture|contracture|cyst|ulcer|nevus|naevus|esophagus|oesophagus|chorea|neuropathy|"
    "myopathy|malformation|anomaly|cells?|bodies|body|nodes?|reflex|man[oe]u?ver|manoeuvre|procedure|"
    "operation|method|stain|smear|catheter|tube|pouch|ring|ligament|tendon|canal|duct|gland|glands|aphasia|"
    "encephalopathy|dementia|psychosis|neuroma|nephritis|granulomatosis|macroglobulinaemia|macroglobulinemia|"
    "leukaemia|leukemia|carcinoma|melanoma|purpura|fibrosis|cirrhosis|colitis|gene|mutation|virus|bacillus|"
    "law|effect|theory|diet|protocol|therapy|inventory|questionnaire|index|rule|solution|lactate|'s disease"
)

# Eponyms that are also everyday family names: alone they are a disease only
# beside a word of medicine.
ALSO_FAMILY_NAMES = frozenset(
    """
    addison baker barlow becker bell bernard bishop bloom bowen braxton bright conn cooley diamond graves
    hamilton hansen henoch holter horner hunter huntington hutchinson jacob jones joseph kennedy leigh lynch
    ludwig merkel murphy pick pierre poland pott potter ramsay robin russell schmidt sheehan silver smith
    steele still sweet turner terson wallenberg weber wilson whipple beck baker ewing gilbert glasgow
    parkinson barrett bloom gower leigh foley terson james thomsen merritt usher gleason addison friedrich
    """.split()
)
