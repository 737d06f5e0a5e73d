"""Brand names of medicines, devices and supplements that clinicians are paid to speak of.

Only names that mean nothing else in running text. The active substance is
never a brand: "semaglutide" may be recommended, "Ozempic" asks for a declaration.
"""

from collections.abc import Mapping

_BY_FIELD: Mapping[str, str] = {
    "diabetes and weight": """
        accu-chek afrezza apidra baqsimi basaglar bydureon byetta contrave dexcom eversense farxiga
        fiasp forxiga glucophage humalog invokana janumet januvia jardiance lantus levemir medtronic
        mounjaro novolog novorapid omnipod onetouch ozempic qsymia rybelsus saxenda steglatro toujeo
        tradjenta tresiba trulicity victoza wegovy zepbound
    """,
    "heart, lungs, blood": """
        advair anoro benicar breo brilinta crestor diovan dupixent eliquis entresto fasenra flonase
        hemlibra leqvio lipitor nexletol norvasc nucala plavix pradaxa praluent repatha singulair
        spiriva symbicort tezspire trelegy xarelto xolair zocor
    """,
    "joints, skin, bowel, nerves": """
        actemra aimovig ajovy aptiom aubagio avonex betaseron botox briviact cimzia copaxone cosentyx
        emgality enbrel entyvio epidiolex gilenya humira keppra kesimpta linzess lyrica mavenclad
        neurontin nexium nuplazid nurtec ocrevus olumiant orencia otezla prilosec qulipta rebif remicade
        rinvoq simponi skyrizi sotyktu stelara taltz tecfidera topamax tremfya tysabri ubrelvy vimpat
        vumerity xadago xcopri xeljanz zeposia
    """,
    "mind and sleep": """
        abilify adderall ambien auvelity belsomra caplyta celexa concerta cymbalta dayvigo effexor
        latuda lexapro lunesta paxil pristiq prozac qelbree quviviq remeron rexulti risperdal ritalin
        seroquel spravato strattera trintellix viibryd vraylar vyvanse wellbutrin zoloft zyprexa
    """,
    "cancer, hormones, bones, infection and others": """
        advil aleve allegra biktarvy cialis claritin descovy evenity evrysdi fosamax gardasil herceptin
        ibrance imbruvica keytruda kisqali lupron lynparza mirena motrin nexplanon nuvaring opdivo
        paxlovid premarin prolia propecia revlimid shingrix spinraza synthroid tagrisso trikafta truvada
        tylenol verzenio viagra xtandi zolgensma zyrtec zytiga
    """,
    "supplements and devices for home": """
        airsense culturelle fitbit herbalife isagenix nutrafol oura resmed tempur-pedic theragun
        visbiome whoop
    """,
}

BRANDS = frozenset(name for names in _BY_FIELD.values() for name in names.split())
