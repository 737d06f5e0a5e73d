"""What people write just before their own name."""

from moderation.screening.detectors.names.clues import CERTAIN, LIKELY, POSSIBLE, SURE, Whose
from moderation.screening.detectors.names.lead_words import OPENING, WHICH_NAME, Lead, lead

TO_ONESELF: tuple[Lead, ...] = (
    (
        Whose.OWN,
        CERTAIN,
        lead(rf"\bmy (?:{WHICH_NAME} ?)?name(?:['’]?s| is| was|:|,)? +"),
        "private",
    ),
    (
        Whose.OWN,
        LIKELY,
        lead(OPENING + r"(?:hi|hello|hey)?[,!. ]{0,3}(?:name(?:['’]?s| is| *:)) *"),
        "private",
    ),
    (Whose.OWN, LIKELY, lead(r"\b(?:i go by|i am called|i['’]?m called) +"), "my pseudonym"),
    (Whose.OWN, CERTAIN, lead(r"\b(?:they|people|everyone|friends?) calls? me +"), "by my pseudonym"),
    (Whose.OWN, LIKELY, lead(r"\b(?:calls? me|known as) +"), "by my pseudonym"),
    (
        Whose.OWN,
        LIKELY,
        lead(
            r"\b(?:soy|me llamo|mi nombre es|je suis|je m['’]appelle|ich bin|ich hei(?:ß|ss)e|mi chiamo|"
            r"sono|me chamo|"
            r"eu sou|meu nome é|jestem|mam na imi[eę]|menya zovut|saya|jina langu ni|ako si|mera naam) +"
        ),
        None,
    ),
    (Whose.OWN, LIKELY, lead(OPENING + r"(?:and )?(?:i['’]m|i am|im|this is|it['’]?s) +"), "a member"),
    (Whose.OWN, POSSIBLE, lead(r"\b(?:i['’]m|i am|im|this is) +"), "a member"),
    # "im eyerusalem, new here"
    (
        Whose.OWN,
        CERTAIN,
        lead(
            r"\b(?:i['’]m|i am|im|this is) +"
            r"(?=[^\W\d_]{3,}(?:,? (?:and i\b|i['’]?m\b|new |\d\d\b|from |"
            r"a (?:mom|mum|mother|dad|father|\d\d))))"
        ),
        "a member",
    ),
    # "im can, new here", but not "im sad, 30"
    (
        Whose.OWN,
        SURE,
        lead(
            OPENING + r"(?:i['’]m|i am|im|this is) +(?!(?:sad|lucky|happy|ok|well|old|just|so|frank|rusty)\b)"
            r"(?=[^\W\d_]{2,15}, (?:new (?:here|to|member)|\d\d\b))"
        ),
        "a member",
    ),
    # "Thuy here, long-time lurker"
    (
        Whose.OWN,
        LIKELY,
        lead(
            OPENING + r"(?=[^\W\d_]{2,15} here"
            r"(?:[,;:!]| ?[-–(]|\.?(?:\s|$)| (?:again|from|with|and i)\b))"
        ),
        "a member",
    ),
    (
        Whose.OWN,
        LIKELY,
        lead(r"\b(?:yours|sincerely|regards|sign(?:ed|ing off)|faithfully|xoxo|respectfully)[,. ]+"),
        None,
    ),
    (Whose.OWN, LIKELY, lead(r"@[\w.-]{3,40}\s*[(<\"]\s*"), None),
    (
        Whose.OWN,
        CERTAIN,
        lead(r"\b(?:hugs|love|greetings|regards|best wishes|kisses|cheers|prayers) from +"),
        "",
    ),
)
