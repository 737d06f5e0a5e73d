"""A plan, a dose taken, a place: what is a crisis whatever else the sentence says.

The groups of signs follow the warning signs that the 988 Lifeline, Samaritans and WHO publish.
"""

from moderation.screening.detectors.crisis_words import DRUG, LOTS, NO_UNIT, OTHER, SELF, TAKE
from moderation.screening.detectors.cues import ENOUGH, cue

NOW = (
    cue(
        "a plan for now",
        ENOUGH,
        r"(?:by|before|after|until) (?:tomorrow|tonight|the morning|morning|midnight).{0,20}(?:be over|be"
        r" gone|be dead|end it)",
        rf"(?:going to|gonna|about to|planning to|plan to|ready to|decided to|i(?:'ll| will|ll)) (?:just"
        rf" )?(?:(?:kill|hang|shoot|drown|unalive) {SELF}"
        r"|end (?:it all|it tonight|it now|my life|his life|her life|everything)|take my (?:own )?life"
        r"|commit suicide|overdose)\b",
        r"(?:tonight|today|now|tomorrow) (?:i am|i'm|i will|i'll|is (?:the|my) (?:day|night|last \w+)|i)"
        r" ?(?:going to )?(?:end|die|kill|say goodbye|$|[.!,])",
        r"(?:this is|consider this) (?:my )?(?:goodbye|suicide note|last (?:post|night|day|message))",
        r"(?:tonight|today|tomorrow) is (?:the|my) (?:last|final) (?:night|day|one)|(?:my|the) last "
        r"(?:night|day) (?:alive|on earth|here)",
        r"(?:i have|i've got|i've made|there is|there's) (?:a |the |my )?(?:plan|pills|tablets|gun|rope"
        r"|means)\b.{0,40}(?:to (?:end|kill|die)|end it|kill|tonight)",
        r"(?:has|have|had|got) (?:it |everything )?all planned(?: out)?\b.{0,40}(?:how|when|dog|kids"
        r"|goodbye|note)",
        r"(?:standing|sitting|i'm|i am|im|up) (?:\w+ )?(?:on|at) (?:the|a) (?:(?:very )?edge|(?:edge of "
        r"(?:the|a) )?(?:bridge|ledge|roof|rooftop|train tracks|cliff|parapet))\b",
        r"(?:rooftop|roof|bridge|ledge|cliff|tracks|platform|balcony|viaduct)\b.{0,60}(?:how easy|so easy"
        r"|step over|step off|jump|going back|go back|edge|end it|let go)",
        r"(?:have|got|bought|tied|keep) (?:the|a|my) (?:noose|rope (?:ready|tied|in)|razor (?:ready|in)"
        r"|gun (?:ready|loaded|next|under|in my))",
    ),
    cue(
        "a dose taken",
        ENOUGH,
        rf"{TAKE} (?:about |like |over |around |nearly |almost |at least |maybe )?{LOTS} (?:of )?"
        rf"(?:{NO_UNIT}"
        rf" )?(?:of (?:my |his |her |the )?)?(?:{NO_UNIT} )?{DRUG}\b(?! (?:a|per|over|for|in|since) "
        rf"(?:day|the"
        rf"|my|last|week|year|month|\d))",
        rf"{TAKE} (?:\w+ ){{0,3}}(?:(?:whole|entire|full) (?:\w+ )?(?:bottle|pack|packet|box|strip)|all "
        rf"(?:of )?(?:my|his|her|the) (?:\w+ )?(?:pills|tablets|meds|medication|insulin))\b",
        rf"{TAKE} (?:it all|them all|the lot|everything)\b.{{0,30}}(?:ago|just now|at once|vodka|scared"
        rf"|tonight)",
        rf"{TAKE} (?:\w+ ){{0,4}}(?:with|and) (?:a (?:bottle|lot) of |lots of |loads of )?(?:vodka"
        rf"|whisky|whiskey|wine|rum|gin|alcohol)\b.{{0,60}}(?:ago|just now|feel|regret|scared)",
        rf"(?:i|{OTHER})(?:'ve| have|'s| has)?(?: just)? overdosed\b(?! (?:on (?:coffee|caffeine|sugar"
        rf"|chocolate|cake|cheese|carbs|tea|tv|telly|netflix|vitamin)|in|on .{{1,30}} (?:years?"
        rf"|months?) ago|last|when|back))",
        r"(?:drank|swallowed|drunk|drinks|injected) (?:\w+ ){0,2}(?:bleach|antifreeze|weed ?killer"
        r"|pesticide|rat poison|drain cleaner|detergent|acid|poison)\b",
        rf"(?:isn't|is not|not|won't|doesn't|can't) (?:\w+ ){{0,2}}(?:(?:wake|waking"
        rf"|wakes)(?! up (?:until|till|before|at|for))|respond"
        rf"|responding|breathing)\b.{{0,80}}(?:empty|{DRUG}|bottle)|empty (?:\w+ ){{0,2}}(?:box|bottle"
        rf"|packet|strip|blister)s?\b.{{0,60}}(?:wak|respond|breath|unconscious|floor)",
    ),
    cue(
        "an attempt just made",
        ENOUGH,
        r"(?:took|taken|take|had) an? (?:\w+ )?(?:overdose|od)\b.{0,40}(?:\bago\b|just now|this morning"
        r"|tonight|last night"
        r"|today|ambulance|999|911|a&e)(?<!years ago)(?<!months ago)",
        r"(?:just|i've|i have|has|have) (?:just )?(?:taken|took) an overdose\b(?! (?:of (?:her|his|their"
        r"|kind|love|good)|in|when|as"
        r"|at the age|once|before|years))",
        r"(?:i|he|she|they)(?:'ve|'s)? (?:just )?(?:od'?d|od'ed)\b",
        rf"tried to (?:hang|kill|drown|shoot|strangle|hurt) {SELF}\b.{{0,30}}\b(?:yesterday|today|tonight"
        rf"|last (?:night|week)"
        r"|this (?:morning|week|evening|afternoon)|again)\b",
        r"(?:i have|i've|i just|just|she has|he has) (?:cut|slit) (?:my|her|his) (?:own )?wrists?\b",
    ),
    cue(
        "a plan and a day",
        ENOUGH,
        r"(?:have|got|made|has) a plan (?:and|&) (?:a (?:date|day|time)|the means"
        r"|everything)\b(?! for (?:the|my|our|a))",
        r"(?:gave|given|giving) away (?:the|my|all|her|his) .{0,40}(?:wrote|written|writing) (?:the|my"
        r"|all) letters",
        r"bought (?:a|the|some) rope\b(?!.{0,20}(?:for the|to tie|boat|swing|dog))",
    ),
    cue(
        "asks what would be enough",
        ENOUGH,
        r"how (?:much|many) (?:units|mg|tablets|pills|tabs|doses|of (?:my|the|these|those|his"
        r"|her))\b.{0,40}(?:to be quick|would"
        r" do it|be enough to|would it take to|to finish|to not wake|to go to sleep for)",
        r"which (?:of (?:my|the|these) )?(?:meds?|pills|tablets|drugs?)(?: \w+){0,3} (?:is|are"
        r"|would be) (?:the )?(?:quickest"
        r"|fastest|strongest)\b.{0,24}(?:if|to|all|at once)",
        r"painless if (?:you|i|one) (?:stop|stopped|take|took|refuse)",
    ),
)
