"""Posts in many voices, half of them hiding something: the verdict that the policy asks for.

All persons, clinics, products and stories are invented.
"""

import pytest

from moderation.screening import Action, Outcome, Submission
from moderation.screening.kinds import Role
from moderation.screening.pipeline import Pipeline
from moderation.screening.rewrite import rewrite

PATIENT, CLINICIAN = Role.PATIENT, Role.CLINICIAN

MUST_BE_EDITED = [
    (PATIENT, "ask Priya, she had the same surgery last year and she works nights like me"),
    (PATIENT, "my nephew tunde was the one who carried me to the clinic that night"),
    (PATIENT, "We lost Mosese in spring. He never complained about the dialysis."),
    (PATIENT, "so glad i told siobhan about the lump, she drove me straight there"),
    (PATIENT, "My hubby (Rajesh) does the injections because I faint."),
    (PATIENT, "Her little one, Saanvi, has the same gene as mine."),
    (PATIENT, "Wei and I have been married 30 years and he still does not know how bad it is."),
    (PATIENT, "It is me and J.P. Okonkwo against the insurance company."),
    (PATIENT, "I was admitted on the fourteenth of February 2021 and left on the second of March."),
    (PATIENT, "Born on the 3rd of May, nineteen eighty-one, diagnosed at forty."),
    (PATIENT, "Mum is ninety-three and still makes her own bread."),
    (PATIENT, "Gran, 93yo, on warfarin since forever"),
    (PATIENT, "my aunt is 94 y/o and has had this since 1970"),
    (PATIENT, "he was ninety four when they found it"),
    (PATIENT, "I teach year 4 at St Brendan's Primary and the kids notice my tremor."),
    (PATIENT, "You can get me on oh seven seven double oh nine hundred one two three"),
    (PATIENT, "mi hermana Lupita takes the same pills and she swells up too"),
    (PATIENT, "Our Kayleigh got the all clear!!"),
    (PATIENT, "Little Aarav finally slept through after the steroids."),
    (PATIENT, "the twins, Bode and Taiwo, both carry the trait"),
    (PATIENT, "Nobody understands it except Ingrid from work."),
    (PATIENT, "Told Kofi's teacher about the seizures today."),
    (PATIENT, "I live in Ullapool and the nearest MS nurse is hours away."),
]
ONLY_NUDGED = [
    (PATIENT, "Anyway, feeling better today. Take care all 💜 Nomvula"),
    (PATIENT, "my GP at the Oakfield surgery said wait and see"),
]
HELD = [
    (PATIENT, "I cleared my psoriasis with NeemGlow balm, only $29 this week, order from the link in my bio"),
    (PATIENT, "Have two boxes of Humira left over, happy to pass them on for what I paid, just say the word"),
    (
        PATIENT,
        "We are looking for women with endometriosis aged 18-45 for a paid interview, sign up below",
    ),
    (PATIENT, "Anyone whose mesh failed, our firm is taking cases, no win no fee"),
    (
        PATIENT,
        "Please help us reach our goal for Ama's transplant, please give, gofundme.com/f/ama-kidney",
    ),
    (
        PATIENT,
        "Message me privately and I'll tell you what my herbalist in Accra gave me, it reversed my diabetes",
    ),
    (PATIENT, "use code LUPUS15 at checkout, the collagen is a lifesaver"),
    (PATIENT, "i dont want to be here anymore. the pills are on the table"),
    (PATIENT, "he pushed me down the stairs again last night and took my phone, i am scared to go home"),
    (PATIENT, "I've taken all of my amitriptyline at once and feel strange"),
    (
        CLINICIAN,
        "My patient, a 34 year old dancer from Leeds with takotsubo, came in yesterday for her bisoprolol.",
    ),
    (CLINICIAN, "As we discussed at your appointment on Tuesday, please keep the boot on."),
    (CLINICIAN, "Good to see you here! Your MRI results came back to me this morning and they look fine."),
    (
        CLINICIAN,
        "One of my ladies, the headmistress with the twins, asked me the same at the practice last week.",
    ),
    (
        CLINICIAN,
        "I run a small clinic for long covid in Lisbon, book a call on my site",
    ),
]
NOTHING_TO_SAY = [
    (PATIENT, "My copay for Enbrel is $400 a month and then the card brings it to $5."),
    (PATIENT, "Ozempic made me so sick that I switched to metformin, which costs me nothing on my plan."),
    (PATIENT, "Ten years ago I wanted to die. Today I have a job and a dog and I am glad I stayed."),
    (PATIENT, "If you are in crisis call Samaritans on 116 123 or text SHOUT to 85258."),
    (PATIENT, "In the US you can call or text 988 at any hour."),
    (
        PATIENT,
        "Side effects listed: nausea, suicidal thoughts, overdose risk, death in rare cases. Should I worry?",
    ),
    (PATIENT, "I took my lisinopril twice by mistake, rang 111 and they said it was fine."),
    (PATIENT, "Does anybody else's arm ache after the shingles jab? Mine did for a week in March."),
    (PATIENT, "The Mayo diet, the Epley manoeuvre and the Dukes criteria are all things I had to look up."),
    (
        CLINICIAN,
        "In adults with Addison's, sick day rules double the hydrocortisone; see https://doi.org/10.1056/NEJMra1200000",
    ),
    (CLINICIAN, "We usually start at 25 mg and go up every two weeks; most people tolerate it."),
    (CLINICIAN, "In my experience patients with PMR often respond within days to 15 mg prednisolone."),
    (PATIENT, "I use a rose hip tea and a heating pad when April rain brings the pain."),
    (PATIENT, "My daughter is 9 and her asthma is worse in autumn."),
    (PATIENT, "The nurse was lovely and the doctor listened for once."),
    (PATIENT, "Grace under pressure, hope and faith got me through chemo."),
    (PATIENT, "My pump is called Betty and my cat Miso sleeps on it."),
    (PATIENT, "GP said bloods are fine, TSH 4.2, T4 12, ferritin 18. Is ferritin low?"),
    (PATIENT, "Paid 2,300 rupees for the Tegretol strip this month, it was 1,900 before."),
    (PATIENT, "my mother in law is 85 and swears by turmeric"),
    (PATIENT, "I read Atul Gawande's book Being Mortal after my diagnosis and it helped."),
    (PATIENT, "Can I message the ward about my results or is it better to wait for the letter?"),
    (PATIENT, "We were told to join a clinical trial but decided against it."),
    (PATIENT, "I felt like dying from the pain but the triptan worked in an hour."),
    (CLINICIAN, "At my clinic we see this all the time; talk to your own doctor about a referral."),
    (PATIENT, "Two of us in my family of six carry Lynch, tested through the national programme."),
    (PATIENT, "The support group at my church raised money for the ward, it was sweet."),
    (PATIENT, "has anyone tried LDN? My rheumatologist in Canada won't prescribe it"),
    (PATIENT, "Bell's palsy resolved after 6 weeks of prednisolone and an eye patch."),
    (PATIENT, "I bought compression socks at the pharmacy for 12 euros, any cheap pair will do."),
]


@pytest.mark.parametrize(("role", "text"), MUST_BE_EDITED)
def test_what_identifies_somebody_goes_back_to_the_author(pipeline: Pipeline, role: Role, text: str) -> None:
    assert pipeline.screen(Submission(text, role=role)).outcome is Outcome.REVISE


@pytest.mark.parametrize(("role", "text"), ONLY_NUDGED)
def test_what_is_told_of_oneself_is_published_with_a_suggestion(
    pipeline: Pipeline, role: Role, text: str
) -> None:
    verdict = pipeline.screen(Submission(text, role=role))
    assert verdict.outcome is Outcome.CLEAR
    assert {finding.action for finding in verdict.findings} == {Action.NUDGE}


@pytest.mark.parametrize(("role", "text"), HELD)
def test_what_needs_a_person_is_held(pipeline: Pipeline, role: Role, text: str) -> None:
    assert pipeline.screen(Submission(text, role=role)).outcome is Outcome.HOLD


@pytest.mark.parametrize(("role", "text"), NOTHING_TO_SAY)
def test_honest_talk_passes_without_a_word(pipeline: Pipeline, role: Role, text: str) -> None:
    assert pipeline.screen(Submission(text, role=role)).findings == ()


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("The twins, Bode and Taiwo, both carry the trait.", "The twins both carry the trait."),
        ("I saw Emily, Tom and Ana yesterday.", "I saw some people yesterday."),
        ("I teach at St Brendan's Primary.", "I teach at a school."),
        ("My husband works for Boeing as an engineer.", "My husband works for a company as an engineer."),
        ("At my school, St Mary's High School, nobody knew.", "At my school nobody knew."),
        ("My car KX19 ABC was towed.", "My car was towed."),
        ("I swim, too. My insta is @fitmama.jane as well.", "I swim, too."),
        ("My employer, Harrow & Sons, was kind.", "My employer was kind."),
        ("Thanks everyone!\n\nKind regards,\nJane Miller", "Thanks everyone!\n\nKind regards"),
        ("My hubby (Rajesh) does the injections.", "My hubby does the injections."),
        ("Priya said it would pass.", "Someone said it would pass."),
    ],
)
def test_a_text_with_its_suggestions_still_reads(pipeline: Pipeline, text: str, read: str) -> None:
    assert rewrite(text, pipeline.screen(Submission(text)).findings, nudges=True) == read
