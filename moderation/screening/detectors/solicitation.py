"""Invitations to a private deal, and cures that are promised."""

from collections.abc import Iterator

from moderation.screening.detectors.cues import ENOUGH, STRONG, WEAK, cue, hits, weighed
from moderation.screening.findings import Sighting
from moderation.screening.passage import Passage
from moderation.screening.policy import Case
from moderation.screening.surroundings import folded

CUES = (
    cue(
        "asks for a private message",
        ENOUGH,
        r"(?:comment|type|reply) \S{2,12} and (?:i|we)(?:'ll|'d| will| can| would| send| dm)\b",
        r"(?:share|tell you|talk|chat|discuss|explain|send it|send you|give you) (?:more |it |this "
        r"|that |them |the \w+ |all |about it |details |my \w+ )?(?:privately|in private|off[- ]?list"
        r"|off here|outside (?:this|the) (?:group|forum)|by (?:dm|pm|message|e-?mail)|(?:in|via"
        r"|over) (?:a )?(?:dms?|pms?|private|whats ?app|telegram|e-?mail))|(?:join|find us (?:on"
        r"|in)) (?:our|my|the|us on|a) (?:\w+ )?(?:telegram|whats ?app|signal|discord"
        r"|facebook) (?:group|channel|chat)|not allowed to (?:say|post|share|name|link) (?:it|that"
        r"|the)",
        r"send (?:me|us) (?:a|an) (?:private )?(?:message|dm|pm|text|note|e-?mail|msg)\b|hit me up"
        r"|drop me a (?:line|message|dm|pm)",
        r"(?<=[,;.!] )(?:pm|dm) ?(?:me|for|if|anytime)?\W{0,3}\Z",
        r"(?:d\.?m\.?|pm|p\.m\.|inbox|direct message|private message|whats ?app|telegram|kik|snapchat"
        r"|hmu) me\b",
        r"slide into my",
        r"my (?:dms?|inbox|pms?) (?:is|are) open",
        r"(?:message|msg|text|e-?mail|contact|write(?: to)?|call|ping) me (?:privately|in private"
        r"|directly|off[- ]?list|on (?:whats ?app|telegram|signal|kik|messenger))",
        r"add me on (?:whats ?app|telegram|signal|kik|facebook|snapchat|instagram)",
        r"(?:on|via|through) whats ?app(?: at)? ?[+\d]",
    ),
    cue(
        "asks for a private message",
        STRONG,
        r"(?:message|text|dm|contact|e-?mail|call|whats ?app) me\W{0,3}\Z|will pay (?:well|cash|good"
        r"|top|extra|for)|comment \S{2,12} (?:and|below)|(?:i(?:'ll| will)|we(?:'ll| will)) (?:send"
        r"|forward|mail) (?:you |the |my |it |them ){1,3}",
        r"(?:please|just|feel free to|you can|do not hesitate to|don'?t hesitate to|can|and|or|so"
        r"|then) (?:call|contact|e-?mail|text|message|msg|write(?: to)?"
        r"|reach(?: out to)?) me\b(?: (?:for|if|at|on|and i))?",
    ),
    cue(
        "can get things for the reader",
        ENOUGH,
        r"(?:cheap|reliable|trusted|overseas|indian|chinese|online"
        r"|grey[- ]market) (?:\w+ )?(?:suppliers?|sources?|vendors?|pharmacy that)\b(?! of (?:protein"
        r"|fib|iron|information|calcium|vitamin))",
        r"where (?:can i|i can|to|could i|do you|you can) (?:buy|get|order|find) .{0,50}without (?:a "
        r"|an |any )?(?:prescription|script|rx|doctor)",
        r"(?:i|we) can (?:get|source|supply|ship|sell|hook|order|import|post|mail) (?:you|u|it|them"
        r"|some|any|those|these)\b(?: (?:to|for) you)?(?! (?:through|to stop|in to see|an appointment"
        r"|a referral|the number))",
        r"(?:i|we) (?:have|know|found|use) (?:a|an|this|some) (?:\w+ )?(?:source|supplier|plug|dealer"
        r"|connect|contact who (?:sells|can get))\b(?! of)",
        r"no (?:prescription|rx|script) (?:is )?(?:needed|required|necessary)",
        r"without (?:a )?(?:prescription|rx|script) (?:online|from|at|contact|delivered)",
    ),
    cue(
        "passes on or sells medicines",
        ENOUGH,
        r"(?:have|got|i've) (?:\w+ ){1,6}(?:left ?over|left|spare|extra|unused|unopened)\b.{0,60}(?:pass"
        r" (?:it|them|these|those|some) on|give (?:it|them|these) away|for what i paid|just (?:pay|cover)"
        r" (?:the )?postage)",
        r"(?:any(?:one|body)|someone|who) (?:here )?(?:is |wants to )?sell(?:ing)? (?:theirs|some|any"
        r"|me (?:some|any|their))\b",
        r"(?:i(?:'ve| have| still have|'ve got)|got) (?:\w+ ){0,3}(?:extra|leftover|left[- ]over"
        r"|unused|spare|unopened) .{0,60}(?:if any(?:one|body)|who(?:ever)? (?:wants|needs)"
        r"|to (?:sell|give away|swap|trade)|for sale|(?:can|could|will(?:ing to)?|happy to"
        r"|would) (?:ship|send|post|mail|give|sell|part))",
        r"any(?:one|body) (?:here )?(?:selling|willing to sell|got any|have any"
        r"|has any) .{0,40}(?:to sell|for sale|spare|left ?over|they(?:'d| would) sell|without)",
    ),
    cue(
        "passes on or sells medicines",
        STRONG,
        r"(?:i'?ll|i will|i could|i can|happy to) (?:hook you up|send (?:you|it|them|some)"
        r"|sort you out|get (?:you|it) (?:some|for you))|(?:i know|have|got) (?:a|this) guy\b"
        r"|(?:happy|willing|glad) to (?:post|mail|ship) (?:them|it|these|those)",
        r"(?:sell|selling|buy|swap|trade) (?:my|your|some|any|their) (?:\w+ ){0,2}(?:pills|tablets"
        r"|meds|medication|insulin|sensors|strips|pens|vials|patches)",
    ),
    cue(
        "praises a healer",
        ENOUGH,
        r"spell ?cast(?:er|ing)",
        r"(?:dr|doctor|doc|prophet|priest|mama|baba|chief)\.? \w{2,15}(?: \w{2,15})?(?:'s)? (?:herbal"
        r"|herbs?|the herbalist|spiritual|temple|cure centre)",
        r"(?:his|her|their) (?:herbs?|herbal (?:medicine|remed(?:y|ies)|cure|mixture|product"
        r"|treatment)) (?:and |that |which )?(?:\w+ )?(?:cured|healed|worked|helped)",
        r"(?:great|powerful|real|genuine) (?:herbalist|healer|spell)",
    ),
    cue(
        "praises a healer",
        STRONG,
        r"(?:traditional|spiritual|natural|native|faith|energy|distance|herbal) (?:healer|herbalist"
        r"|doctor|healing session)",
        r"herbal (?:medicine|cure|remedy|doctor|mixture) .{0,80}(?:cured|healed|got rid|negative)",
    ),
    cue(
        "promises a cure",
        ENOUGH,
        r"(?:doctors?|pharma|they|hospitals?|big pharma|the industry)(?: companies)? (?:don'?t|do not"
        r"|doesn'?t|won'?t|never) (?:want you to|tell you|wants you to)(?: know)?\b.{0,60}(?:cure"
        r"|remedy|heal|natural|secret|trick)?",
        r"(?<!no )(?<!not )miracle (?:cure|healer|remedy|healing|mineral|tea|oil)\b(?!s? (?:is"
        r"|are) (?:not|a myth|nonsense))",
        r"cures? (?:all|any|every) (?:kinds? of |types? of )?(?:disease|illness|cancer|sickness)",
    ),
    cue(
        "promises a cure",
        STRONG,
        r"(?:cures?|heals?|healed|cured|reverses?|reversed|dissolves?) (?:my |your |the |his |her "
        r"|all )?(?:arthritis|tumou?rs?|cancers?|diabetes|herpes|hiv|lupus|ms|psoriasis|eczema|asthma"
        r"|autism|fibroids|infertility|hypertension|kidney stones|tinnitus|copd|epilepsy|depression"
        r"|dementia|alzheimer'?s|parkinson'?s)\b",
        r"(?:i|he|she|it|this|that|they|method|protocol|diet|tea|oil|programme?) (?:\w+ )?(?:healed"
        r"|cured|reversed|got rid of|eliminated) (?:my|his|her|the|their|our) (?:own )?(?:ms|lupus"
        r"|diabetes|hashimoto'?s?|cancer|crohn'?s?|arthritis|psoriasis|thyroid|pcos|autism|asthma"
        r"|tinnitus|fibromyalgia|neuropathy|parkinson'?s|copd|ibs|endo\w*|eczema|migraines?)",
        r"(?:nobody|no one|they (?:don'?t|never)|doctors (?:don'?t|never|won'?t)) (?:ever )?(?:talks?"
        r"|tells? (?:you|us)|mentions?) (?:about)?|(?:secret|hidden|ancient|forgotten) (?:remedy|cure"
        r"|recipe|method|protocol|formula)",
        r"(?:100 ?%|guaranteed?|permanent|total|complete) (?:natural )?(?:cure|healing)\b",
        r"(?:cure|reverse|heal|get rid of) (?:your|any|all) (?:\w+ )?(?:diabetes|cancer|herpes|hiv"
        r"|hpv|hepatitis|lupus|als|ms|arthritis|copd|fibroids|parkinson'?s|autism|tinnitus|psoriasis"
        r"|asthma|thyroid|hypertension)",
        r"(?:was|been|am|got|is|were) (?:finally |completely |totally |now |permanently "
        r"|fully )?(?:cured|healed) (?:of|from) (?:my |his |her |the )?(?:herpes|hiv|als|ms|lupus"
        r"|diabetes|copd|parkinson'?s|cancer|autism|hsv)",
        r"herpes cure",
        r"cure (?:for|to) (?:herpes|hiv|hsv|als|diabetes|autism)",
        r"without (?:drugs|surgery|medication|chemo) (?:in|within) \d",
    ),
    cue(
        "treats at a distance",
        STRONG,
        r"(?:i|we) treat (?:\w+ ){0,3}(?:by|over|via|from|all|with) (?:phone|skype|zoom|whats ?app"
        r"|distance|video|kinds)|anoint(?:ing|ed) (?:water|oil)|holy water|ministry|consultation fee"
        r"|(?:homeopath|herbalist|healer|naturopath|shaman|pastor|prophet|guru|babaji?)\b",
    ),
    cue(
        "works for money",
        STRONG,
        r"(?:takes?|accepts?|sees?|treats?) (?:new )?(?:clients|patients|people) (?:online|worldwide"
        r"|remotely|by zoom|over|from all)|just (?:google|search)\b|look (?:him|her|them) up\b"
        r"|(?:google|search|find) (?:him|her|dr\.?|doctor) ",
    ),
    cue(
        "sends the reader to somebody",
        STRONG,
        r"(?:contact|reach|e-?mail|call|message|write to|whats ?app|text|add) (?:him|her|them"
        r"|this (?:man|doctor|woman|great)|dr\.?|doctor|prophet)\b.{0,30}(?:on|at|via|through|today"
        r"|now|e-?mail|whats ?app|\+?\d|@)",
        r"(?:his|her|their) (?:e-?mail|whats ?app|contact|number|address) (?:is|:|on|address)",
    ),
    cue(
        "keeps it private",
        WEAK,
        r"discreet(?:ly)?\b",
        r"confidential(?:ly)?\b",
        r"serious (?:buyers|inquiries|enquiries|people) only",
        r"more (?:info|information|details)\b",
        r"testimon(?:y|ies)\b",
    ),
    cue(
        "offers to put in touch",
        STRONG,
        r"(?:i(?:'ll| will| can| could)|happy to) (?:put|get) (?:you|any\w*(?: \w+){0,3}|people) in"
        r" (?:touch|contact) with (?:him|her|them|the (?:man|woman|healer|seller|clinic))\b",
    ),
    cue(
        "knows a healer",
        STRONG,
        r"(?:there is|there's|i know|i found|we have) (?:a|this|an old) (?:\w+ )?(?:healer|herbalist|shaman|"
        r"bonesetter|prophet|holy man|medicine (?:man|woman)|curandera?)\b",
    ),
    cue(
        "calls to a group elsewhere",
        ENOUGH,
        r"(?:come|move|come over|head) to (?:our|my|the) (?:\w+ )?(?:telegram|whats ?app|discord|signal"
        r"|facebook) "
        r"(?:group|server|channel|chat)",
        r"(?:there's|there is|i (?:started|made|have|run)) (?:a|an|our) (?:telegram|whats ?app|discord"
        r"|signal)(?: group| server|"
        r" chat| channel)? (?:for (?:us|all|people)|where we)\b.{0,60}(?:ask|comment|message|invite|link"
        r"|add you|dm|pm)",
    ),
)


def find_solicitation(passage: Passage) -> Iterator[Sighting]:
    """Report private deals, passing on of medicines, healers and promised cures."""
    yield from weighed(Case.SOLICITATION, hits(folded(passage.visible), CUES))
