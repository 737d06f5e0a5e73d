"""The table of products: what it holds, and how a brand is looked up."""

from collections import Counter

import pytest

from moderation.screening.vocabulary.products import (
    Sort,
    companies,
    plain_brands,
    product,
    products,
    shared_brands,
)


@pytest.mark.parametrize(
    ("brand", "generic", "company", "sort"),
    [
        ("Humira", "adalimumab", "AbbVie", Sort.DRUG),
        ("ozempic", "semaglutide", "Novo Nordisk", Sort.DRUG),
        ("EPIPEN JR", "adrenaline", "Viatris", Sort.DRUG),
        ("Xarelto", "rivaroxaban", "Bayer", Sort.DRUG),
        ("Symbicort", "budesonide and formoterol", "AstraZeneca", Sort.DRUG),
        ("Shingrix", "zoster vaccine", "GSK", Sort.DRUG),
        ("Calpol", "paracetamol", "Kenvue", Sort.DRUG),
        ("Omnipod", "insulin pump", "Insulet", Sort.DEVICE),
        ("FreeStyle Libre", "continuous glucose monitor", "Abbott", Sort.DEVICE),
        ("Tena", "incontinence pad", "Essity", Sort.DEVICE),
        ("Fortisip", "nutrition drink", "Nutricia", Sort.FOOD),
        ("CeraVe", "moisturiser", "L'Oréal", Sort.COSMETIC),
        ("OKeeffes", "hand cream", "Gorilla Glue", Sort.COSMETIC),
    ],
)  # fmt: skip
def test_a_brand_tells_its_generic_name_its_company_and_its_sort(
    brand: str, generic: str, company: str, sort: Sort
) -> None:
    found = product(brand)
    assert found is not None
    assert (found.generic, found.company, found.sort) == (generic, company, sort)


@pytest.mark.parametrize("word", ["semaglutide", "Wilson", "", "Novo Nordisk"])
def test_what_is_no_brand_has_no_product(word: str) -> None:
    assert product(word) is None


def test_the_table_is_whole() -> None:
    assert len(products()) >= 450
    assert all(one.brand and one.generic and one.company for one in products().values())
    assert min(Counter(one.sort for one in products().values()).values()) >= 50
    assert {"Novo Nordisk", "Pfizer", "Johnson & Johnson", "Dexcom"} <= companies()


def test_brands_that_are_words_or_names_too_prove_nothing_alone() -> None:
    assert {"ozempic", "humira", "cerave"} <= plain_brands()
    assert not {"yasmin", "allegra", "ensure", "inspire"} & plain_brands()
    assert shared_brands() <= products().keys()


# Most of them from the 300 drugs prescribed most in the USA (ClinCalc DrugStats, from the Medical
# Expenditure Panel Survey), the others from what is prescribed often in Europe and seldom there.
PRESCRIBED = """
aciclovir, adalimumab, adapalene, adrenaline, agomelatine, alendron, allopurinol, alprazolam,
amiodarone, amitriptyline, amlodipine, amoxicillin, amoxicillin and clavulan, amphetamine,
anastrozole, apixaban, aripiprazole, aspirin, atenolol, atomoxetine, atorvastatin, azathioprine,
azelastine, azithromycin, baclofen, beclomet, benazepril, benzonatate, betahistine, betamethasone,
bimatoprost, bisacodyl, bisoprolol, brexpiprazole, brimonidine, budesonide, budesonide and
formoterol, bumetanide, buprenorphine, bupropion, buspirone, canagliflozin, candesartan,
carbamazepine, carbidopa, carvedilol, cefalexin, cefdinir, cefuroxime, celecoxib, cetirizine,
chlortalidone, ciclosporin, cinnarizine, ciprofloxacin, citalopram, clarithromycin, clindamycin,
clobetasol, clonazepam, clonidine, clopidogrel, codeine, colchicine, colecalciferol, colestyramine,
cyanocobalamin, cyclobenzaprine, dabigatran, dapagliflozin, denosumab, desmopressin, desogestrel,
desvenlafaxine, dexmethylphenidate, diazepam, diclofenac, dicycloverine, digoxin, diltiazem,
divalproex, docusate, domperidone, donepezil, dorzolamide, doxazosin, doxycycline, drospirenone,
dulaglutide, duloxetine, dupilumab, dutasteride, edoxaban, empagliflozin, enalapril, enoxaparin,
erenumab, erythromycin, escitalopram, esomeprazole, estradiol, eszopiclone, etanercept,
etonogestrel, etoricoxib, evolocumab, exenatide, ezetimibe, famotidine, febuxostat, felodipine,
fenofibrate, fentanyl, fexofenadine, finasteride, flecainide, fluconazole, fluoxetine, flupentixol,
fluticasone, furosemide, gabapentin, gemfibrozil, glimepiride, glipizide, glyceryl trinitrate,
guanfacine, haloperidol, human insulin, hydralazine, hydrochlorothiazide, hydrocodone,
hydrocortisone, hydromorphone, hydroxychloroquine, hydroxyzine, ibandron, ibuprofen, icosapent,
indapamide, insulin aspart, insulin degludec, insulin detemir, insulin glargine, insulin lispro,
ipratropium, irbesartan, isosorbide, isotretinoin, ivabradine, ketoprofen, ketorolac, labetalol,
lacosamide, lamotrigine, lansoprazole, latanoprost, lercanidipine, letrozole, levetiracetam,
levocetirizine, levofloxacin, levothyroxine, linaclotide, linagliptin, liothyronine, liraglutide,
lisdexamfetamine, lisinopril, lithium, loperamide, loratadine, lorazepam, losartan, lovastatin,
lurasidone, macrogol, mebeverine, meclozine, medroxyprogesterone, meloxicam, memantine, mesalazine,
metamizol, metformin, methadone, methimazole, methocarbamol, methotrexate, methylphenidate,
methylprednisolone, metoclopramide, metoprolol, metronidazole, minocycline, mirabegron, mirtazapine,
mometasone, montelukast, morphine, mupirocin, mycophenolate, naltrexone, naproxen, nebivolol,
nicotinic acid, nifedipine, nitrofurantoin, norethisterone, nortriptyline, nystatin, ofloxacin,
olanzapine, olmesartan, olodaterol, olopatadine, omeprazole, ondansetron, oseltamivir,
oxcarbazepine, oxybutynin, oxycodone, pantoprazole, paracetamol, paroxetine, penicillin,
perindopril, phenprocoumon, phentermine, phenytoin, pioglitazone, potassium chloride, pramipexole,
pravastatin, prazosin, prednisolone, prednisone, pregabalin, primidone, prochlorperazine,
progesterone, propranolol, quetiapine, quinapril, rabeprazole, raloxifene, ramipril, ranolazine,
risedron, risperidone, rivaroxaban, rizatriptan, ropinirole, rosuvastatin, sacubitril, salbutamol,
salmeterol, saxagliptin, secukinumab, semaglutide, senna, sertraline, sildenafil, simvastatin,
sitagliptin, solifenacin, spironolactone, sucralfate, sulfamethoxazole, sulfasalazine, sumatriptan,
tacrolimus, tadalafil, tamoxifen, tamsulosin, tapentadol, telmisartan, temazepam, terazosin,
testosterone, tiapride, ticagrelor, timolol, tiotropium, tirzepatide, tizanidine, tolterodine,
topiramate, torasemide, tramadol, travoprost, trazodone, tretinoin, triamcinolone, triamterene,
trospium, umeclidinium, ustekinumab, valaciclovir, valsartan, vardenafil, varenicline, venlafaxine,
verapamil, vortioxetine, warfarin, ziprasidone, zolmitriptan, zolpidem, zonisamide, zopiclone
"""


def test_what_is_prescribed_most_has_a_brand_and_a_company() -> None:
    prescribed = [substance.strip() for substance in " ".join(PRESCRIBED.split()).split(",")]
    sold = " / ".join(one.generic.lower() for one in products().values() if one.sort is Sort.DRUG)
    assert len(prescribed) >= 300
    assert [substance for substance in prescribed if substance not in sold] == []


def test_at_least_300_prescribed_brands_are_linked_to_a_company() -> None:
    assert sum(one.sort is Sort.DRUG and bool(one.company) for one in products().values()) >= 300
