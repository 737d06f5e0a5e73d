"""What an offer says: what to do, on which terms, and where."""

from moderation.screening.detectors.cues import ENOUGH, STRONG, WEAK, cue

CALLS = (
    cue(
        "tells the reader to order",
        ENOUGH,
        r"(?:order|buy|shop) (?:now|today|yours|it now|online now|here|direct)\b",
        r"(?:get|grab|claim|order|ask for) (?:your|ur) (?:\w{1,12} )?(?:bottle|pack|supply|copy|trial"
        r"|sample|kit|order)\b",
    ),
    cue(
        "tells the reader to order",
        STRONG,
        r"to order\b(?!ed|s? (?:a|an|the|more|some|my|blood|tests?))",
        r"place your order",
        r"add to (?:cart|basket)",
    ),
    cue(
        "tells the reader to click",
        STRONG,
        r"click (?:here|below|on|the|this)\b",
        r"just (?:a|one) click",
        r"tap the link",
        r"link in (?:my )?bio",
    ),
    cue(
        "sends the reader to a site",
        STRONG,
        r"(?:google|look|search) (?:them|it|him|her|for them|for it|them up"
        r"|it up)\b(?! (?:up )?(?:and|but|before|if))|just (?:google|search)\b|ask me (?:how|about"
        r"|where)\b|(?:see|use|hit|click|at) the link\b|link (?:below|above|in (?:the )?comments?)"
        r"|at check-?out\b|(?:register|sign up|reserve|book) (?:now|today|here|your (?:spot|seat"
        r"|place)|at|via|through|below)",
        r"visit (?:our|my|their|the|this|us|official)\b(?: official)?(?: web ?site| site| shop| store"
        r"| page| us| link| online)?(?=.{0,30}(?:site|shop|store|page|link|http|www|online))",
    ),
    cue(
        "sends the reader to a site",
        STRONG,
        r"(?:go|log on) to (?:our|my) (?:web ?site|site|shop|store|page)",
        r"check out (?:our|my|their) (?:site|web ?site|shop|store|page|products?|range|blog)",
        r"our web ?site",
        r"the official (?:web ?)?(?:site|store)",
    ),
    cue(
        "sends the reader to a site",
        STRONG,
        r"(?:read|learn|know|see|find out|get|click)(?: (?:here"
        r"|for))?(?: (?:much )?more)(?: (?:info(?:rmation)?|details?|about (?:it"
        r"|this)))?(?: here)?\W{0,12}(?:on |at |visit )?\(?(?:https?://|www\.|here\b)",
    ),
    cue(
        "asks for a call or a reply",
        STRONG,
        r"call (?:us )?(?:today|right now|for (?:a|your|more|details))|(?:have|having|there is"
        r"|there's|got) a (?:big |huge |great )?sale\b",
        r"(?:call|contact|e-?mail|text|whats ?app|message|reach) us\b",
        r"reply (?:now|today|yes|stop|or call)",
        r"call now\b",
        r"call (?:us )?(?:toll )?free",
    ),
    cue(
        "asks for a call or a reply",
        ENOUGH,
        r"(?:txt|text|send) \w{2,12}(?: \w{2,12})? to (?:no:? ?)?(?!(?:741741|85258|686868|50808"
        r"|45645)\b)\d{4,6}\b",
        r"call(?: now)? ?(?:on )?0[89]\d{2}",
    ),
    cue(
        "presses for time",
        STRONG,
        r"(?:seats|spots|places|spaces|slots|stock|quantities) (?:is|are) (?:limited|filling"
        r"|going fast|almost gone)|(?:this week|today|weekend) only|only \d+ (?:left|spots|seats"
        r"|places)",
        r"limited[- ](?:time|stock|offer|supply|edition offer)",
        r"offer (?:ends|expires|valid)",
        r"while (?:stocks?|supplies) lasts?",
        r"act (?:now|today|fast)\b(?! on)",
        r"hurry(?: up)?!",
        r"don'?t miss (?:out|this|your)",
        r"last chance to",
    ),
)
URGING = (
    cue(
        "presses for the price",
        STRONG,
        r"before (?:the|their|its) prices? (?:goes|go|rises?|jumps?|changes?)",
        r"(?:grab|get|snap up|pick up|order) (?:one|yours|some|a (?:box|bottle|tub|pack)) (?:before|while)\b",
    ),
    cue(
        "sends the reader to a shop",
        STRONG,
        r"(?:order|buy|get) (?:it |them |one |yours )?(?:direct |straight )?(?:from|on|at"
        r"|through) (?:their|the)"
        r" (?:own |online |official )?(?:store|shop|site|web ?site|web ?shop)\b",
    ),
    cue("ships anywhere", STRONG, r"ships? (?:anywhere|everywhere|fast|free|same[- ]day|within)\b"),
    cue(
        "tells the reader to try it",
        WEAK,
        r"(?:do yourself a favou?r|treat yourself|thank me later|you(?:'ll| will) thank me)",
        r"try (?:[a-z]{5,14}|it|them|one) (?:today|now|for yourself)\b",
    ),
)
POINTERS = (
    cue(
        "sends the reader to that link",
        STRONG,
        r"visit\b.{0,12}(?:https?://|www\.|\w[\w-]{1,30}\.(?:com|co|net|org|biz))|(?:website|site"
        r"|shop|store) (?:is |called |names? (?:is |as )?)?.{0,4}(?:https?://|www\.|\[)|(?:available"
        r"|buy|bought|order(?:ed)?|get it|found) (?:it |them |online )?(?:at|from|on"
        r"|via) .{0,2}(?:https?://|www\.|\w[\w-]{1,30}\.(?:com|co|net|shop|store))",
    ),
)
TERMS = (
    cue(
        "offers a discount",
        STRONG,
        r"\d{1,2} percent off|(?:special|group|exclusive|member|holiday|introductory) (?:deal|offer"
        r"|discount|packages?|price)|(?:is|are|they'?re|they are|company is|site is) (?:currently "
        r"|now )?(?:offering|giving|running) (?:a|an|us|everyone|free|special|\d)"
        r"|use [a-z]{2,12}\d{1,3}\b|(?:packages?|treatments?) for (?:international|foreign"
        r"|overseas) (?:patients|clients)|(?:airport pick-?up|hotel|accommodation) included",
        r"\d{1,2} ?% (?:off|discount|cheaper)",
        r"save (?:up to )?(?:\d{1,2} ?%|[$£€]\d)",
        r"(?:half|special|discount(?:ed)?|sale|unbeatable|wholesale) (?:price|rates?)\b",
        r"fraction of the (?:cost|price)",
    ),
    cue(
        "offers a discount",
        ENOUGH,
        r"(?:special|exclusive) (?:deal|offer|discount|price) (?:for|to) (?:this|our|the|all|members|you)",
        r"(?:use|with|enter|apply|using)(?: (?:my|the|our|this|discount|promo|coupon"
        r"|voucher))* code:? ?(?:[a-z]{2,12}\d{1,4}|\W?[a-z]{4,12}\W? (?:for|at|to get))",
        r"(?:discount|promo|coupon|voucher)[- ]?codes?\b",
    ),
    cue(
        "offers something free",
        STRONG,
        r"complimentary (?:\w+ )?(?:exam|consult\w*|assessment|session|sample|visit|scan|screening)"
        r"|(?:try|get) (?:it|them|one|yours|our \w+(?: \w+)?) (?:for )?free\b|free (?:webinar|seminar"
        r"|workshop|master-?class|exam|class|e-?course)",
        r"free (?:shipping|delivery|assessment|demo|quote|sample|gift|consultation|trial|bottle|entry"
        r"|membership|tone|minutes|texts?|messages?|msg|bonus|report|estimate|e-?book|ringtone)s?\b",
        r"risk[- ]free",
        r"(?:get|claim) (?:your|a) free",
        r"absolutely free",
        r"free!{1,}",
    ),
    cue(
        "promises the money back",
        ENOUGH,
        r"money[- ]?back",
        r"full refund if",
        r"satisfaction guaranteed",
        r"(?:100|hundred) ?(?:%|percent) (?:guaranteed?|satisfaction)",
        r"guaranteed (?:results?|approval|delivery)",
        r"no obligations?\b",
        r"no questions asked",
    ),
    cue(
        "ships to the reader",
        ENOUGH,
        r"(?:ships?|shipped|shipping|delivery|delivered|deliver) (?:(?:is )?(?:included|worldwide"
        r"|nationwide|discreetly|overnight)|to your (?:door|home|mailbox))",
        r"(?:worldwide|overnight|discreet|fast|express) (?:shipping|delivery|packaging)",
        r"buyer pays",
        r"\bppd\b",
        r"plus shipping",
        r"postage (?:is )?(?:paid|included)",
    ),
    cue(
        "names a price",
        WEAK,
        r"(?:best|lowest|low|great|cheap(?:est)?) (?:prices?|rates?)\b",
        r"(?:[$£€] ?\d|\d{1,4}(?:[.,]\d\d)? ?(?:usd|dollars|euros?|pounds)\b|rs\.? ?\d{2,})",
    ),
    cue(
        "names a price to pay now",
        STRONG,
        r"(?:(?:for )?(?:only|just) |from (?:as little as )?|starting at |as low as |priced at "
        r"|asking (?:for )?|sells? (?:it )?for )[$£€] ?\d[\d.,]{0,8}(?!\d| copay| co-?pay)",
        r"\d{2,3} ?p(?: ?/| ?per )(?:msg|min|text)",
        r"[$£€]\d+(?:\.\d\d)? ?(?:/|per |a )(?:pill|bottle|pack|box|wk|week sub)",
    ),
    cue(
        "offers a thing for sale",
        ENOUGH,
        r"selling (?:my|our|an?|some|two|three|\d+|these|this|the) .{0,60}(?:[$£€] ?\d|\d+ ?(?:bucks"
        r"|dollars|pounds|euros|quid|usd)|postage|shipping|offers?\b|(?:message|text|call|pm|dm) me"
        r"|new in|unopened)|(?:i|we) (?:buy|pay cash for) (?:your |any |unused |unopened |extra "
        r"|diabetic |test |glucose ){1,4}(?:strips|sensors|supplies|pumps?|devices?)|cash paid"
        r"|authori[sz]ed (?:re)?seller|(?:re-?seller|distributor|wholesaler|stockist) (?:of|for)",
        r"(?:i have|have|got|selling|items?|games|comics|cds?|drives?|system|unit"
        r"|brand new).{0,60}(?:for ?sale|4 sale)\b",
        r"for ?sale(?:\s*[:!/*]|/trade| or trade)",
        r"(?:\bobo\b|or best offer|make (?:me )?an offer|best offer (?:takes|over)|reasonable offers?"
        r"|(?:i'?m|i am|am) (?:selling|asking [$£€]))",
        r"interested in buying my",
    ),
    cue(
        "offers a thing for sale",
        STRONG,
        r"for ?sale\b(?! without)",
        r"in stock\b",
        r"like new\b",
        r"\bw(?:anted to buy|tb)\b",
        r"(?:good|mint|excellent|brand new) condition",
        r"still in (?:the )?(?:box|shrink)",
    ),
)
