"""Names in posts as people write them; persons, sentences and places are invented."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from moderation.screening.detectors.names import NAMES
from moderation.screening.findings import Finding, Submission
from moderation.screening.kinds import Role, Sensitivity
from moderation.screening.pipeline import Pipeline
from moderation.screening.policy import POLICY, Case

See = Callable[..., list[tuple[str, Finding]]]


@pytest.fixture(scope="session")
def see(pipeline: Pipeline) -> See:
    """What the detector of names finds with the real models: words and findings."""
    names_only = replace(pipeline, detectors=(NAMES,))

    def screen(text: str, **about: object) -> list[tuple[str, Finding]]:
        findings = names_only.screen(Submission(text, **about)).findings  # type: ignore[arg-type]
        return [(text[finding.start : finding.end], finding) for finding in findings]

    return screen


def _is(finding: Finding, case: Case) -> bool:
    row = POLICY[case]
    return (finding.kind, finding.action, finding.overridable, finding.reason) == (
        row.kind,
        row.ordinary,
        row.overridable,
        row.reason,
    )


@pytest.mark.parametrize(
    ("text", "name", "case"),
    [
        # --- the author ---------------------------------------------------------
        ("My name is Hadiza and I have had lupus for six years.", "Hadiza", Case.OWN_FIRST_NAME),
        ("hello everybody, im wanjiku and i have fibroids", "wanjiku", Case.OWN_FIRST_NAME),
        ("The patch gave me a rash, so I stopped.\n\nSmiles\nIfeoma", "Ifeoma", Case.OWN_FIRST_NAME),
        ("does it ever get better?\nthanks\nzodwa", "zodwa", Case.OWN_FIRST_NAME),
        ("It works for me, good luck to all. ~ Saoirse", "Saoirse", Case.OWN_FIRST_NAME),
        ("Everyone calls me Tunde and I am on dialysis.", "Tunde", Case.OWN_FIRST_NAME),
        ("My name is Oluwaseun Adeyemi and I have sickle cell.", "Oluwaseun Adeyemi", Case.OWN_FULL_NAME),
        ("Is 20 mg too much?\nKind regards,\nAgnieszka Wrona", "Agnieszka Wrona", Case.OWN_FULL_NAME),
        ("Any advice? Thank you in advance, Thuy T.", "Thuy T.", Case.OWN_FULL_NAME),
        ("I'm Mei-Ling O'Hara, 44, with Graves' disease.", "Mei-Ling O'Hara", Case.OWN_FULL_NAME),
        ("hola, me llamo Xiomara Quispe and I need help", "Xiomara Quispe", Case.OWN_FULL_NAME),
        ("ruvimbo here, first time poster", "ruvimbo", Case.OWN_FIRST_NAME),
        ("They call me Detlef and I have gout.", "Detlef", Case.OWN_FIRST_NAME),
        ("Hugs from Pendo and the cats", "Pendo", Case.OWN_FIRST_NAME),
        # --- other members ------------------------------------------------------
        ("Thanks Bev, the ginger tea helped.", "Bev", Case.MEMBER_GREETED),
        ("Hi Aroha, how did the scan go?", "Aroha", Case.MEMBER_GREETED),
        ("Goodness Efua, I am so sorry to read this.", "Efua", Case.MEMBER_GREETED),
        ("Yesenia, you are not alone with this.", "Yesenia", Case.MEMBER_GREETED),
        ("Big hug to you Annegret, waiting is the worst.", "Annegret", Case.MEMBER_GREETED),
        ("Welcome to the forum Lestari. Ask away.", "Lestari", Case.MEMBER_GREETED),
        ("I second what Tewodros said above about iron.", "Tewodros", Case.MEMBER_GREETED),
        ("Rocío — which dose are you on?", "Rocío", Case.MEMBER_GREETED),
        # --- people close to the author --------------------------------------------
        ("My daughter Emily has had seizures since May.", "Emily", Case.RELATIVE_FIRST_NAME),
        ("our sweet little boy tendai is on oxygen", "tendai", Case.RELATIVE_FIRST_NAME),
        ("MY SON YAROSLAV HAS AUTISM AND NEEDS HELP", "YAROSLAV", Case.RELATIVE_FIRST_NAME),
        ("I met Kaveri, my wife, on the ward.", "Kaveri", Case.RELATIVE_FIRST_NAME),
        ("My husband Will does the injections.", "Will", Case.RELATIVE_FIRST_NAME),
        ("My neighbour's name is Batbayar and he has gout.", "Batbayar", Case.RELATIVE_FIRST_NAME),
        ("me and zenebech are both carriers", "zenebech", Case.RELATIVE_FIRST_NAME),
        ("Marina is my sister and sleeps badly.", "Marina", Case.RELATIVE_FIRST_NAME),
        ("My wife, Guadalupe Rojas, starts chemo today.", "Guadalupe Rojas", Case.RELATIVE_FULL_NAME),
        # --- clinicians --------------------------------------------------------------
        ("Dr Okafor changed my dose to 20 mg.", "Dr Okafor", Case.CLINICIAN_NAMED),
        ("my neurologist dr. perera says to wait", "dr. perera", Case.CLINICIAN_NAMED),
        ("Nurse Thandiwe showed me how to use the pen.", "Nurse Thandiwe", Case.CLINICIAN_NAMED),
        ("My surgeon was Mr Hargreave, a quiet man.", "Mr Hargreave", Case.CLINICIAN_NAMED),
        ("Had my hip done by Mr Abernethy in June.", "Mr Abernethy", Case.CLINICIAN_NAMED),
        ("mr osterberg butchered my wife's knee", "mr osterberg", Case.CLINICIAN_ACCUSED),
        ("Dr Hollis botched my operation and lied about it.", "Dr Hollis", Case.CLINICIAN_ACCUSED),
        # --- anyone else --------------------------------------------------------------
        ("We talked to Shazia Patel about the trial.", "Shazia Patel", Case.OTHER_FULL_NAME),
        ("so vangelis says to me you look awful", "vangelis", Case.OTHER_FIRST_NAME),
        ("Hope is in ICU and nobody rings me back.", "Hope", Case.OTHER_FIRST_NAME),
        ("Why is Senait always so tired?", "Senait", Case.OTHER_FIRST_NAME),
        ("Kwame is on dialysis three times a week.", "Kwame", Case.OTHER_FIRST_NAME),
        ("Mr Featherby in the next bed had the same.", "Mr Featherby", Case.OTHER_FIRST_NAME),
        ("Has anybody been under Mr Prendergast for scoliosis?", "Mr Prendergast", Case.CLINICIAN_NAMED),
        ("We saw Miss Calloway at the eye clinic.", "Miss Calloway", Case.CLINICIAN_NAMED),
        ("Rajesh bhai you are right about the towel.", "Rajesh", Case.MEMBER_GREETED),
        ("Thank you Sunita ji for the recipe.", "Sunita ji", Case.MEMBER_GREETED),
        ("Marta dear, listen to your body.", "Marta", Case.MEMBER_GREETED),
        ("My uncle Suresh bhai is on dialysis.", "Suresh", Case.RELATIVE_FIRST_NAME),
    ],
)  # fmt: skip
def test_a_name_is_told_with_its_case_and_its_exact_place(see: See, text: str, name: str, case: Case) -> None:
    seen = see(text)
    assert [words for words, _ in seen] == [name]
    assert _is(seen[0][1], case)


@pytest.mark.parametrize(
    "text",
    [
        "Charcot-Marie-Tooth runs in our family and so does Friedreich's ataxia.",
        "I have Lou Gehrig's disease. My uncle had Hodgkin lymphoma and Crohn's.",
        "Hashimoto's, Graves and Addison's disease are all autoimmune.",
        "Took Prozac, then Lexapro, then Effexor; Klonopin only at night.",
        "Started Keytruda with Alimta. Zofran and Compazine for the nausea.",
        "My mum's Parkinson's is worse since June, and May was bad too.",
        "Stopped Cymbalta in April. Will the brain zaps ever end? Hope so.",
        "The rose garden at the hospice was a joy and gave me faith.",
        "MRI, EEG and CT were clear. TSH 4.2, HbA1c 7.1, Gleason 3+4.",
        "Has anyone read The Body Keeps the Score by Bessel van der Kolk?",
        "A 2019 study by Smith et al. found less relapse, see also Jones (2021).",
        "The guideline was written by Professor Adeline Marchetti and others.",
        "Our dogs Rex and Bella keep me going through chemo.",
        "My dad doesn't believe me and my sister can't drive.",
        "i just want to know if any1 else gets nausea with metformn",
        "Thanks everyone, happy Christmas and God bless.",
        "Hi all, new here. Hello from Ireland!",
        "Welbutrin and Ambein made me dizzy, Gabapentine did not.",
        "Best wishes and gentle hugs to all of you warriors!",
        "I am American, my wife is Japanese, we live in Texas.",
        "Yesterday I planted garlic. Garlic takes nine months.",
        "I said to the tour guide: I will see that bush now.",
        "Daith piercings did nothing for my migraine.",
        "Eleven articles is love. Annoying love.",
    ],
)
def test_diseases_drugs_and_cited_people_are_no_names(see: See, text: str) -> None:
    assert see(text) == []


def test_offsets_count_code_points_behind_emoji(see: See) -> None:
    assert [words for words, _ in see("🙏🏽👩‍👩‍👧 please help my daughter Ngozi 😢")] == ["Ngozi"]


def test_every_mention_of_a_person_is_found_with_the_same_case(see: See) -> None:
    seen = see("My nephew Ekow had a fall. The ward was full, but Ekow smiled all day.")
    assert [words for words, _ in seen] == ["Ekow", "Ekow"]
    assert all(_is(finding, Case.RELATIVE_FIRST_NAME) for _, finding in seen)


def test_names_joined_by_and_are_the_same_kind_of_people(see: See) -> None:
    seen = see("My sons Tomasz and Ravi both have haemophilia.")
    assert [words for words, _ in seen] == ["Tomasz", "Ravi"]
    assert all(_is(finding, Case.RELATIVE_FIRST_NAME) for _, finding in seen)


def test_an_eponym_is_a_family_name_beside_a_first_name(see: See) -> None:
    assert [words for words, _ in see("We asked Leticia Turner, who has Turner syndrome.")] == [
        "Leticia Turner"
    ]


def test_a_clinicians_own_signature_names_a_clinician(see: See) -> None:
    seen = see("Ask for a thyroid panel.\n\nRegards,\nMarisol Vega", role=Role.CLINICIAN)
    assert [(words, finding.kind) for words, finding in seen] == [("Marisol Vega", "clinician_name")]


def test_ones_own_first_name_is_revised_in_a_group_of_a_rare_condition(see: See) -> None:
    seen = see("My name is Hadiza and I have cystinosis.", sensitivity=Sensitivity.RARE)
    assert [finding.action for _, finding in seen] == ["revise"]


@pytest.mark.parametrize(
    ("text", "readable"),
    [
        ("My daughter Emily has epilepsy.", "My daughter  has epilepsy."),
        ("Efua, I am so sorry.", "Friend, I am so sorry."),
        ("Hi, I'm Hadiza and I have lupus.", "Hi, I'm a member and I have lupus."),
        ("My name is Ekow Mensah.", "My name is private."),
        ("Dr Okafor was kind to me.", "My doctor was kind to me."),
        ("Kwame is my nephew. I miss Kwame.", "My nephew is my nephew. I miss my nephew."),
    ],
)  # fmt: skip
def test_the_suggestion_keeps_the_sentence_readable(see: See, text: str, readable: str) -> None:
    for _, finding in reversed(see(text)):
        assert finding.suggestion is not None
        text = text[: finding.start] + finding.suggestion + text[finding.end :]
    assert text == readable


_FRAMES = (
    "My daughter {} was diagnosed with epilepsy last year.",
    "Goodness {}, I am so sorry to hear about the biopsy.",
    "Hi {}, how did the scan go?",
    "{} is on dialysis three times a week and hates it.",
    "The new inhaler is better for me.\n\nThanks\n{}",
)
_NAMES = """
    Harriet Brandon Kwabena Chidinma Ousmane Atieno Hodan Sibusiso Priyanka Rukhsana Debashish Ghada Tariq
    Xiaoyu Haruka Minh Guadalupe Joaquín Itzel Wojciech Ljubica Oksana Siobhán Björn Aroha Sefina Nilufar
""".split()  # noqa: SIM905 - names read better than quotes


@pytest.mark.parametrize("frame", _FRAMES)
def test_names_of_all_origins_are_found_alike(see: See, frame: str) -> None:
    missed = [name for name in _NAMES if name not in [words for words, _ in see(frame.format(name))]]
    assert missed == []


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize(
    "text",
    [
        "People with Addison's need a plan for sick days.",
        "My Addison's is stable on this dose.",
        "Patients with Wilson's often ask about chocolate.",
        "The scope went well. Barrett's is gone.",
        "The Ivor Lewis went well.",
        "Mum still refuses the walker.",
        "Those living with addison's in hot countries need salt.",
        "Women with Hashimoto's can have a normal TSH.",
        "I have Crohn's, Graves' and Raynaud's.",
        "Is it Barrett's or only reflux?",
        "My ABHA is linked to the hospital record now.",
    ],
)
def test_who_has_a_disease_is_not_named_by_it(see: See, text: str, role: Role) -> None:
    assert see(text, role=role) == []


@pytest.mark.parametrize(
    "text",
    ["I spoke with Addison's mother.", "Addison's appetite is back.", "My Addison's in hospital again."],
)
def test_a_person_with_the_name_of_a_disease_stays_a_person(see: See, text: str) -> None:
    assert [name for name, _ in see(text)] == ["Addison"]


@pytest.mark.parametrize(
    "text",
    [
        "Dr Vijayaraghavan put me on Entyvio after Humira failed.",
        "Dr Okafor is lovely. The fatigue is the worst of it.",
        "I was ignored for years until Dr Okafor listened.",
        "My pain was dismissed by everyone, then Dr Okafor found the endo.",
        "Dr Okafor apologised that the needle hurt, it was the worst pain but worth it.",
        "Dr Okafor told me the transplant was rejected by my body.",
        "Dr Okafor was there. The queue was the worst.",
    ],
)
def test_bad_words_for_others_accuse_no_clinician(see: See, text: str) -> None:
    ((_, finding),) = see(text)
    assert _is(finding, Case.CLINICIAN_NAMED)
