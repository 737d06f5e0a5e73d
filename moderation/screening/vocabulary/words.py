"""Everyday words and the names people bear, world-wide.

The lists in data/ are derived from Faker's locale providers and
spacy-lookups-data (both MIT) by derive.py.
"""

import gzip
import unicodedata
from functools import lru_cache
from importlib.resources import files

_FOLDED = str.maketrans(
    {"ø": "o", "đ": "d", "ł": "l", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "ð": "d", "þ": "th"}
)


@lru_cache(maxsize=4096)
def plain(word: str) -> str:
    """The word in lower case without accents, apostrophes or dots: what the lists hold."""
    folded = unicodedata.normalize("NFD", word.lower().translate(_FOLDED))
    return "".join(letter for letter in folded if letter.isalnum() or letter == "-")


def is_everyday(word: str) -> bool:
    """Whether English uses the word mostly for something else than a name."""
    return plain(word) in _everyday() or plain(word) in NOT_NAMES


def is_given_name(word: str) -> bool:
    """Whether somebody somewhere is likely to be called so."""
    return all(part in _given() for part in plain(word).split("-")) and plain(word) not in NOT_NAMES


def is_family_name(word: str) -> bool:
    return all(part in _family() for part in plain(word).split("-")) and plain(word) not in NOT_NAMES


def load() -> None:
    """Read all lists now rather than while the first text waits."""
    _everyday(), _given(), _family()


def _read(file: str) -> frozenset[str]:
    data = files(__package__).joinpath("data", file).read_bytes()
    return frozenset(gzip.decompress(data).decode("ascii").split())


@lru_cache(maxsize=1)
def _everyday() -> frozenset[str]:
    return _read("words.txt.gz")


@lru_cache(maxsize=1)
def _given() -> frozenset[str]:
    return _read("given_names.txt.gz") | SHORT_NAMES


@lru_cache(maxsize=1)
def _family() -> frozenset[str]:
    return _read("family_names.txt.gz")


# Short forms, and names of peoples that the derived list knows few of:
# Akan, Igbo, Yoruba, Kikuyu, Somali, Ethiopian, Arabic and Persian in Latin
# letters, Filipino, Māori, Pashto, Uyghur.
SHORT_NAMES = frozenset(
    """
    bev sue liz deb debs debbie barb babs jan jen jenn jeff jim joe kev ken len lou mags mick mike nan ned
    nick pam pete ray rich rob ron sal sam sandi stan steve ted terri tim tina tom tony trish val vern vic viv
    kath cath kate kathy cathy peg peggy dot dotty flo fran gail gerri jackie jo josie kim lex lexi lori
    marge margie marj mel millie mo moll nat nell pat patti patty penny phil reg rick ricky ronnie russ sandy
    shaz shell steph stu sylv tash theo trace vinnie wendy zac zach zoe
    efua abena adwoa akosua akua ama afia araba esi ekua kofi kwabena kwadwo kwaku kwasi yaa yaw nana kojo
    chidi chioma chinwe ngozi nneka obinna emeka ifeoma adaeze uche kelechi amaka ebele nkechi obi ike
    oluwaseun seun tunde folake funmi bukola yetunde adebayo ayodele temitope tope sade bola dele femi segun
    kehinde taiwo titilayo wale yemi
    wanjiku wambui njeri nyambura wangari muthoni kamau njoroge mwangi kipchoge achieng otieno atieno akinyi
    odhiambo moraa kemunto nafula juma zawadi baraka neema
    hodan ayaan abdi abdullahi hibo ifrah sagal warsame deeqa faadumo
    abebe almaz bekele tigist selam meseret dawit yonas hiwot mulu gebre tsehay
    thandi thandiwe sipho nomsa lerato kagiso tshepo naledi thabo bongani zanele nosipho themba lindiwe
    tendai rudo tatenda chipo farai tinashe
    ahmed ahmad mohammed muhammad mohamed mohammad fatima fatimah aisha ayesha khadija zainab maryam mariam
    hassan hussein husain ibrahim ismail khalid layla leila mustafa nadia noor nour omar osama rania reem
    salma samira tariq yasmin yusuf youssef ziad zaid amina amira hadiza hauwa halima sani bilal imran
    reza farhad shirin parisa mehdi hossein zahra nasrin behrouz arash kaveh golnaz
    jomar rizalyn maricel marites jhun luzviminda dodong inday rodel arnel liezl
    aroha hemi mere tane wiremu ngaire rangi sione sefina malia tevita
    gulalai spogmai zarmina nasir wais aynur alim
    ji-ho minjun seo-yeon jiwoo haruto yuki sakura hiroshi akiko kenji yuto aoi mei xiu ying jing hui fang
    hao jun wei yan ling xiaoming linh thuy huong trang phuong nguyen tuan minh anh duc
    priya aditya ananya arjun deepa divya gita isha karthik kavita lakshmi meena neha nikhil pooja rahul raj
    rajesh ravi rohan sanjay shreya sita sunita suresh vijay vikram anjali asha
    """.split()
)

# Written with a capital in English, but never by themselves a person: days,
# months, greetings, forms of address, peoples, months of feasts, short forms.
NOT_NAMES = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march august september
    october november december christmas easter ramadan eid diwali hanukkah thanksgiving halloween
    god lord jesus christ allah buddha satan santa bible quran amen
    dr doctor prof professor mr mrs ms miss mister madam sir dame nurse sister father mother
    mom mum mam mama mummy mommy dad daddy papa pop grandma grandpa granny nana nan gran grandad granddad
    auntie aunt aunty uncle hubby dh dd ds dw mil fil sil bil baby
    hi hello hey dear thanks thank thx cheers regards sincerely love hugs best warm kind yours hope ciao
    greetings welcome bless blessings namaste peace smiles sorry goodness gosh wow yes no ok okay please
    american british english irish scottish welsh french german italian spanish mexican indian chinese
    japanese korean african asian european canadian australian muslim christian jewish hindu catholic
    america britain england ireland scotland wales france germany italy spain mexico india china japan korea
    africa asia europe canada australia london paris york texas california florida ohio michigan georgia
    virginia carolina dakota montana arizona nevada oregon washington boston chicago houston dallas austin
    google facebook youtube whatsapp instagram twitter reddit amazon medicare medicaid nhs aetna cigna
    humana anthem kaiser mayo pfizer merck novartis roche bayer sanofi lilly biogen moderna
    online internet mri ct ms als ibd ibs uti gp er ed icu pt ot md rn np phd bp hr iv ivf
    stage type grade phase part day week month year level side effects
    forum everyone everybody anyone anybody someone somebody nobody all folks guys ladies friends
    mum's mom's dad's
    """.split()
)
