"""Selling, soliciting, recruiting and asking for money are held; talking about them is not."""

import pytest

from moderation.screening.detectors.attachments import find_attachments
from moderation.screening.detectors.covert_trade import find_covert_trade
from moderation.screening.detectors.fundraising import find_fundraising
from moderation.screening.detectors.interests import find_undisclosed_interests
from moderation.screening.detectors.legal_claims import find_legal_claims
from moderation.screening.detectors.promotion import find_promotion
from moderation.screening.detectors.recruitment import find_recruitment
from moderation.screening.detectors.self_promotion import find_self_promotion
from moderation.screening.detectors.solicitation import find_solicitation
from moderation.screening.kinds import Role
from moderation.screening.policy import Case
from tests.moderation.screening.looking import Look, cases, words

CAUGHT: list[tuple[Look, Case, list[str]]] = [
    (
        find_promotion,
        Case.PROMOTION,
        [
            "Has anyone heard of LumbarEase? They're offering a special deal for this group.",
            "Hello dear members, we are a pharmaceutical company exporting generics. Contact our sales team.",
            "Order now and get free shipping on all knee braces!",
            "Anyone used the FlexiBrace? I got mine for half price with code KNEE20, brilliant.",
            "The pain was gone. You can get it from their site nervasoothe.com, they have a sale on.",
            "We ship discreetly to your door. 100% guaranteed or your money back.",
            "Electric wheelchair for sale, like new, asking $400 or best offer.",
            "Our revolutionary serum is clinically proven. Click here to learn more.",
            "Txt HEALTH to 80088 to claim your free gift",
            "Limited time offer: buy now, only $29.99 per bottle",
        ],
    ),
    (
        find_solicitation,
        Case.SOLICITATION,
        [
            "If you want to know how I got off insulin, comment INFO and I will send the guide.",
            "I healed my MS with a protocol nobody talks about. Happy to share privately.",
            "If anyone wants to try them, send me a message and I'll hook you up.",
            "DM me for details",
            "Anyone who needs sensors, whatsapp me",
            "I can get you the real thing without a prescription",
            "My doctor gave up on me but Dr Osagie's herbs cured my herpes in two weeks.",
            "anyone know where i can buy tramadol without a script?",
            "I have two unopened boxes of sensors. Happy to post them to anyone who needs them.",
            "Doctors don't want you to know about this kitchen remedy for blood pressure.",
            "Psst, if you need some during the shortage, I know a guy, PM.",
        ],
    ),
    (
        find_recruitment,
        Case.RECRUITMENT,
        [
            "Quick 3 minute survey on inhaler use for my master's thesis",
            "The university seeks volunteers with rosacea for a cream trial.",
            "We are recruiting adults with type 2 diabetes for an online study about sleep.",
            "Participants needed: 20-minute survey, $25 gift card.",
            "I'm a producer for a TV documentary and would love to speak with parents here.",
            "I'm a psychology student looking for people with lupus to interview for my dissertation.",
            "Paid online research study, you may be eligible, sign up below.",
        ],
    ),
    (
        find_fundraising,
        Case.FUNDRAISING,
        [
            "My nephew needs a new wheelchair. We set up a GoFundMe, please share and give what you can.",
            "Please donate here: https://www.gofundme.com/f/anything",
            "Any amount helps, my venmo is below.",
            "Help us raise money for the new ward",
        ],
    ),
    (
        find_legal_claims,
        Case.LEGAL_SOLICITATION,
        [
            "Hospital neglect? Contact a malpractice lawyer, you could be owed thousands.",
            "If you took this pill and were diagnosed with cancer you may be entitled to compensation.",
            "Our law firm is investigating hernia mesh. Free case review.",
            "No win no fee. Join the class action today.",
        ],
    ),
    (
        find_self_promotion,
        Case.SELF_PROMOTION,
        [
            "We're hosting a free webinar on beating fatigue, register at the link.",
            "I wrote a book about living with lupus, it's called Wolf Days, and it's on Amazon now.",
            "Check out my podcast about endometriosis!",
            "follow my journey on insta",
            "my insta is @quietsteps.run, follow me for more recipes",
            "I make weighted blankets for anxious kids, they're in my Etsy shop",
            "I'm a nutritionist who helps women with PCOS. I've opened five spots in my 8-week program.",
            "Book a free consultation with us today.",
            "Subscribe to my channel for the full story",
            "We built an app for tracking migraines, it's available in the app store",
        ],
    ),
    (
        find_attachments,
        Case.ATTACHMENT,
        [
            "my rash: ![rash](https://example.org/a.jpg)",
            "![](x)",
            '<img src="x.png">',
            "data:image/png;base64,iVBORw0KGgoAAAANSUhEUg",
        ],
    ),
]

HONEST = [
    "My copay for Humira is $400 a month. The manufacturer's savings card brought it to $5.",
    "I love my Dexcom, it's been a life saver. The other one fell off all the time.",
    "I bought a cheap pill organiser for $12 and it works well.",
    "Does anyone know if there's a clinical trial for ataxia near Ohio? I'd like to take part in a study.",
    "I donated a kidney to my brother last year, feel free to ask me anything about recovery.",
    "Ozempic made me so sick I stopped. My doctor switched me to Mounjaro and it's been great.",
    "There's a class action about those machines, has anybody looked into it? My attorney friend says wait.",
    "My GP told me to call the office if the fever goes over 39.",
    "Is there a permanent cure for psoriasis? I've tried everything including herbal creams.",
    "I order my test strips online because the pharmacy is out of stock. Shipping takes a week.",
    "You can text 741741 or call 988 any time, they helped me a lot.",
    "Free advice: drink water, sleep, and don't google your symptoms at 3am!",
    "I run a small shop and standing all day kills my feet. Any tips?",
    "We offer each other rides to chemo in our church group, it makes such a difference.",
    "My daughter wrote an essay about living with T1D for school and got an A.",
    "Lost 30 pounds on Wegovy, no side effects so far. Best decision I ever made.",
    "My pump was replaced under warranty, 100% free. Their support was great.",
    "They asked me to sign up for the portal and fill in a questionnaire before my appointment.",
    "What's the best price you've found for generic thyroid tablets? Mine says $9.",
    "I work from home now because of fatigue.",
    "I subscribe to the society's newsletter, it has good articles about trials.",
    "My insurance refused the claim, I had to appeal three times. Order a copy of your records first.",
    "My ex used to hit me; I left three years ago and I'm finally sleeping.",
    "I was cured of H. pylori with two antibiotics, the test was negative.",
    "Our dentist was lovely about my jaw. The clinic let us pay monthly.",
    "I'd love to know how you got off insulin, could you tell us here?",
    "Did anyone's mesh implant fail? My surgeon says it is rare.",
    "I finished my master's thesis in bed. You can do it.",
    "Is it worth paying for a private scan? They quoted me £350.",
    "They are offering a new infusion at my hospital, has anyone had it?",
    "Sick of being told it's anxiety? Me too.",
    "You may be entitled to sick pay, ask HR.",
    "We provide care for my mother at home. Our services from the council stopped.",
    "You have been selected for jury duty while on chemo - can you defer?",
    "My new clinic offers video appointments, does yours?",
    "My blog of symptoms is just a paper notebook [1], see note ![",
]


@pytest.mark.parametrize(
    ("look", "case", "text"), [(look, case, text) for look, case, texts in CAUGHT for text in texts]
)
def test_commerce_is_caught(look: Look, case: Case, text: str) -> None:
    assert cases(look, text) == {case}


COVERT = [
    "These magnetic bracelets cure arthritis, I have a few left if anyone's interested.",
    "I am a homeopath with thirty years in the trade. Anyone interested?",
]


@pytest.mark.parametrize("text", COVERT)
def test_small_signs_of_several_kinds_make_an_advert_together(text: str) -> None:
    assert cases(find_covert_trade, text) == {Case.PROMOTION}


def test_covert_trade_leaves_to_others_what_they_can_tell_alone() -> None:
    assert cases(find_covert_trade, "Order now! DM me for details, I am a healer") == set()


@pytest.mark.parametrize("text", HONEST)
def test_honest_talk_about_money_and_products_is_no_finding(text: str) -> None:
    for look in (find_covert_trade, *(look for look, _, _ in CAUGHT)):
        assert cases(look, text) == set()


PRAISED = [
    "I recommend Ozempic to all my patients, it works so well.",
    "Honestly Dexcom is the best sensor, you should get it.",
    "My patients love ReliefBrand® and so do I.",
]
NEUTRAL = [
    "Semaglutide is effective; ask your doctor whether it fits you.",
    "The trial found that Mounjaro lowered weight by 20 %.",
    "Humira is one of several adalimumab products; biosimilars work the same.",
    "I would not recommend Xarelto with those kidneys.",
]


@pytest.mark.parametrize("text", PRAISED)
def test_a_clinician_who_praises_a_brand_declares_first(text: str) -> None:
    assert cases(find_undisclosed_interests, text, Role.CLINICIAN) == {Case.UNDISCLOSED_INTEREST}
    assert cases(find_undisclosed_interests, text, Role.PATIENT) == set()


@pytest.mark.parametrize("text", NEUTRAL)
def test_a_clinician_may_name_a_brand(text: str) -> None:
    assert cases(find_undisclosed_interests, text, Role.CLINICIAN) == set()


def test_the_author_is_shown_the_brand_and_nothing_else() -> None:
    assert words(find_undisclosed_interests, PRAISED[0], Role.CLINICIAN) == ["Ozempic"]


@pytest.mark.parametrize(
    ("look", "text"),
    [
        (find_promotion, "€39 a tub, grab one before the price goes up."),
        (find_promotion, "Just order from their store, it ships anywhere."),
        (find_fundraising, "Who can send any small amount, God will return it to you."),
        (find_recruitment, "Ten minutes, anonymous, who'd be up for filling in a questionnaire?"),
        (find_self_promotion, "follow along and hit subscribe, nearly at 5k subscribers"),
        (find_self_promotion, "I've opened my own practice, the appointments with our team are still free."),
        (find_self_promotion, "My book on living with gout is out next week."),
        (find_solicitation, "There's a Telegram group for us, comment and I'll add you."),
        (find_legal_claims, "My lawyer is taking on more people with the same mesh."),
    ],
)
def test_trade_is_caught_in_the_words_of_today(look: Look, text: str) -> None:
    assert cases(look, text)


@pytest.mark.parametrize(
    ("look", "text"),
    [
        (find_self_promotion, "The fatigue hit like a brick wall."),
        (find_self_promotion, "I have red spots on my left leg."),
        (find_promotion, "Please get it checked, don't wait as long as I did."),
        (find_promotion, "Polycythaemia is off the list. Anybody got there without aspirin?"),
        (find_fundraising, "Can anyone give me some help with my bloods? I don't have the money for a scan."),
        (find_recruitment, "After 40 minutes on the phone they posted me a short questionnaire."),
        (find_solicitation, "Mum wants me to see a healer instead of the oncologist."),
        (find_legal_claims, "Looking for people who have the same mutation. My legal team is useless."),
    ],
)
def test_the_same_words_said_of_a_life_are_no_trade(look: Look, text: str) -> None:
    assert not cases(look, text)
