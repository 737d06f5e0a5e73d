"""What people write just before the name of another member."""

from moderation.screening.detectors.names.clues import CERTAIN, LIKELY, SURE, Whose
from moderation.screening.detectors.names.lead_words import GREETINGS, OPENING, THANKS, TO_ALL, Lead, lead

TO_MEMBERS: tuple[Lead, ...] = (
    (Whose.GREETED, LIKELY, lead(OPENING + GREETINGS + r"(?: there| again)?[ ,]+"), ""),
    # "hi thin i had the same", but not "hi can i ask", "hi hope you are well"
    (
        Whose.GREETED,
        SURE,
        lead(
            OPENING + r"(?:hi|hello|hey|hiya) +"
            r"(?!(?:can|will|may|hope|just|did|do|has|is|my|an|as|so|no|man|one|say|sad|lucky|all|long)\b)"
            r"(?=[^\W\d_][\w-]{1,15},? (?:i|i['’]?m|i['’]?ve|we|my|did|have you|how|are you|do you|same)\b)"
        ),
        "",
    ),
    (Whose.GREETED, LIKELY, lead(rf"\b{THANKS}{TO_ALL}[ ,!]+"), ""),
    (
        Whose.GREETED,
        CERTAIN,
        lead(
            r"\bwelcome (?:back )?to (?:the|our|this) (?:\w+ )?"
            r"(?:group|forum|club|family|community|thread|board|team|page|site|gang|tribe)[ ,]+"
        ),
        "",
    ),
    # "I second what Amanuel wrote above", "welcome to the club nobody wanted to join, Eleftheria"
    (
        Whose.GREETED,
        CERTAIN,
        lead(
            r"\b(?:what|as|like|to) +(?=[^\W\d_]{2,15} (?:has |have |also |just )?(?:wrote|said|posted|"
            r"says|"
            r"mentioned|suggested|written|explained) (?:above|here|earlier|below|up there|upthread|"
            r"in this thread|about)|[^\W\d_]{2,15} (?:said|wrote|says|posted)(?: too)?[.!,])"
        ),
        "",
    ),
    (Whose.GREETED, CERTAIN, lead(r"\bwelcome(?: back)? to (?:the|our) club [^.,!?\n]{3,40}, +"), ""),
    (
        Whose.GREETED,
        LIKELY,
        lead(
            OPENING + r"(?:lol|haha+|hehe|omg|aww+|ouch|yay|snap|this|exactly|totally|same)[ ,!]+"
            r"(?=[^\W\d_]{2,15},? (?:same|me too|that|you|i|so|i'm)\b)"
        ),
        "",
    ),
    # "Hugs to you Anneliese", "sending you a big hug siobhan"
    (
        Whose.GREETED,
        LIKELY,
        lead(
            r"\b(?:hugs?|love|strength|prayers|thoughts|light|blessings|good vibes|best wishes|"
            r"congratulations|congrats|"
            r"thanks|thank you|much love|big up|well done|props|respect)"
            r"(?: and (?:hugs?|love|strength|prayers|kisses))?(?: (?:out|over|back|right back))?"
            r"(?: (?:to|for|at)(?: you| u| ya)?| your way)?,? +"
        ),
        "",
    ),
    (Whose.GREETED, LIKELY, lead(r"\b(?:repl(?:y|ying)|respon(?:se|ding)|answer(?:ing)?|note) to +"), None),
    (Whose.GREETED, CERTAIN, lead(r"(?<!\w)@ ?"), ""),
)
