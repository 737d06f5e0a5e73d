"""Who speaks in an advert, of what goods, and in which trade."""

from moderation.screening.detectors.cues import ENOUGH, STRONG, WEAK, cue

SPEAKERS = (
    cue(
        "speaks as a seller",
        STRONG,
        r"we (?:are (?:a |the )?(?:new |leading |best |one of |proud|specialized|company"
        r"|manufactur\w+|suppliers?|pleased to)|offer\b|provide\b|supply\b|speciali[sz]e|sell\b"
        r"|ship\b|deliver\b|guarantee|stock\b|also (?:offer|give|provide)|have (?:an? )?(?:excellent"
        r"|special|great) offer|carry\b|can (?:offer|help you (?:increase|get|find|grow)))",
    ),
    cue(
        "speaks as a seller",
        STRONG,
        r"our (?:product|products|service|services|prices?|customers?|clients?|company|formula|pills?"
        r"|creams?|supplements?|experts|store|shop|team of|brand|range|program(?:me)? (?:is|will)"
        r"|escorts?|course|courses|recipes|members|software|revolutionary|exclusive|best)\b",
    ),
    cue(
        "is a bulk mailing",
        ENOUGH,
        r"un-?subscribe",
        r"opt(?:ed)?[- ](?:in|out)\b(?= ?(?:of|to|from|list|e?mail|subscriber|and))",
        r"to be removed from (?:our|the|this|future)",
        r"remove me\b",
        r"removal instructions",
        r"no (?:further|more) e?-?mails?",
        r"(?:off|from) (?:(?:our|this) (?:mailing |e-?mail )?|the (?:mailing |e-?mail ))(?:list|database)\b",
        r"this (?:is not|e-?mail is not) spam",
        r"you (?:have )?(?:received?|are receiving) this (?:e-?mail|message|ad\w*)",
    ),
    cue(
        "is a prize",
        ENOUGH,
        r"(?:claim|collect) (?:your|ur|a|the) (?:\S{1,12} )?(?:prize|reward|bonus|voucher|winnings|gift)",
        r"you(?:'ve| have)? (?:won (?:a|an|the|our|[$£€])\b|been (?:selected|chosen"
        r"|awarded) (?:to (?:receive|win|get|claim)|for (?:a|an|our)|a))",
        r"are selected to",
        r"win (?:cash|up to|[$£€] ?\d|an? (?:\S{1,12} ){0,2}(?:prize|holiday|voucher|iphone|ipad|trip"
        r"|gift card))",
        r"chance (?:2|to) win",
        r"t&c'?s?\b",
        r"prize draw",
        r"cash (?:prize|award)",
    ),
    cue(
        "sells ringtones and chat lines",
        STRONG,
        r"ring ?tones?",
        r"\bpoly(?:phonic|s)?\b",
        r"per ?wk",
        r"std (?:txt|wap)",
        r"\d{2,3}ppm",
        r"(?:norm)?\d{2,3}p/",
        r"\bpobox",
        r"po box",
        r"2 ?optout",
        r"camcorder reply",
        r"\bmob every",
        r"free ?phone",
        r"text stop",
    ),
)
GOODS = (
    cue(
        "praises a kind of product that is sold by spam",
        STRONG,
        r"male enhancement",
        r"penis (?:enlarge\w*|pills?)",
        r"(?:weight[- ]loss|slimming|diet|muscle[- ]building|enhancement|sexual|testosterone|keto|cbd"
        r"|anti[- ]?ag(?:e)?ing|skin[- ]?care|brain) (?:pills?|supplements?|gumm(?:y|ies)|drops?"
        r"|formula|boosters?|creams?|serum|products?|patch(?:es)?|capsules?)",
        r"garcinia",
        r"forskolin",
        r"anti[- ]?wrinkle",
        r"eye serum",
        r"skin serum",
        r"nootropic",
        r"testo\w{0,3} ?boost\w*",
        r"human growth hormone",
        r"fat[- ]burn(?:er|ing)",
    ),
    cue(
        "opens like an advert",
        STRONG,
        r"(?:are you |is your \w+ )?(?:tired|sick|fed up) of (?:taking |your |the |being |feeling "
        r"|expensive |those |high |chronic )?(?:\w+ ){1,3}\?|(?:struggling|suffering|dealing) (?:with"
        r"|from) (?:\w+ ){1,4}\?|(?:do you (?:suffer|struggle|want to (?:lose|get rid|look|feel|stop"
        r"|sleep|live)))|(?:want|looking|ready) to (?:lose weight|get rid of|say goodbye to"
        r"|stop \w+ing) (?:\w+ ){0,4}\?|say goodbye to (?:your |that |those )?(?:pain|wrinkles|acne"
        r"|fat|diabetes|stress|insomnia|hair loss|joint|back)",
    ),
    cue(
        "talks of the supplement",
        WEAK,
        r"(?:botanical|herbal|organic|vegan|natural|magnesium|collagen|mushroom|detox"
        r"|slimming) (?:capsules?|tea|blend|drops|powder|tincture|oils?|gumm(?:y|ies)|extract"
        r"|chocolate|cream|balm|patch(?:es)?|packages?)|(?:\d+|one|two|three)[- ](?:days?"
        r"|months?) supply|all[- ]in[- ]one|liver detox|company (?:in|that|called)"
        r"|worth every (?:penny|cent)|give (?:it|them|this) a (?:try|go)",
        r"(?:this|the|these|natural|dietary|herbal) (?:\w{1,15} )?(?:supplements?|formulas?|serum"
        r"|capsules?|product|moisturi[sz]er|lotion)\b",
    ),
    cue(
        "praises like a label",
        WEAK,
        r"supports? (?:a )?(?:healthy|your|normal|optimal|natural)|(?:is|are|was) (?:completely "
        r"|totally |all )?gone\b|fixed (?:mine|me|my)|changed my life|works like (?:magic|a charm)"
        r"|saved my (?:life|marriage|skin)|game[- ]changer|while you sleep|naturally\b",
        r"(?:clinically|scientifically|medically) proven",
        r"(?:doctor|dermatologist|physician)s?[- ](?:recommended|approved)",
        r"(?:all|100 ?%)[- ]?natural",
        r"natural (?:ingredients?|extracts?|formula|way to)",
        r"no side[- ]effects?",
        r"without (?:any )?side[- ]effects?",
        r"risk free",
        r"safe and effective",
        r"side effects free",
    ),
    cue(
        "praises like a label",
        STRONG,
        r"revolutionary",
        r"(?:best|finest|no\.? ?1|number one|#1|leading"
        r"|most powerful) (?:\w{1,15} ){0,2}(?:on the market|in the (?:market|world|city|country)"
        r"|product (?:ever|that)|supplement|service provider|solution)",
        r"on the market today",
        r"life[- ]changing product",
        r"must[- ]have product",
        r"sweeping the nation",
        r"believe it or not",
        r"before and after (?:photos|pictures)",
        r"as seen on tv",
    ),
    cue(
        "promises a change of body",
        WEAK,
        r"melts? (?:\w+ )?(?:fat|pounds)|(?:belly|stubborn) fat",
        r"(?:burn|lose|reduce|melt)s? (?:\w{1,12} ){0,2}(?:fat|weight|wrinkles|fine lines|pounds|inches)",
        r"(?:boosts?|increas\w+|enhanc\w+|improv\w+) (?:\w{1,12} ){0,3}(?:metabolism|libido|stamina"
        r"|erections?|testosterone|muscle (?:mass|tone)|sex(?:ual)? (?:drive|life|desire|performance)"
        r"|energy levels?)",
        r"younger[- ]looking",
        r"glowing skin",
        r"bigger (?:penis|man)",
        r"rock hard",
        r"lean muscle",
        r"ravages of aging",
    ),
    cue(
        "sells money or work",
        STRONG,
        r"(?:mortgage|refinanc\w+|home equity|personal|cash|payday) (?:loans?|rates?|leads)",
        r"credit repair",
        r"repair your (?:bad )?credit",
        r"be your own boss",
        r"work(?:ing)? (?:at|from) home (?:and earn|job|opportunit\w+)",
        r"(?:earn|make|making|made) (?:up to |over |in excess of )?[$£€] ?[\d,.]{2,10}(?:k\b|/| ?(?:a"
        r"|per|every|in|within) )",
        r"extra income",
        r"financial freedom",
        r"business opportunit(?:y|ies)",
        r"get rich",
        r"grow rich",
        r"strong[- ]buy",
        r"stock (?:pick|alert)",
        r"(?:forex|crypto|bitcoin) (?:trading|invest\w+|broker)",
        r"retire in \d",
    ),
    cue(
        "sells money or work",
        STRONG,
        r"escorts?\b(?: (?:services?|agency|girls?|offers?|in))",
        r"independent escorts?",
        r"call girls",
        r"live ?cams?",
        r"xxx\b",
        r"(?:horny|sexy|adult) (?:girls|guys|chat|singles|pics?|movies)",
        r"casino (?:bonus|online)",
        r"online casino",
        r"bulk e-?mail",
        r"(?:digital|internet|email) marketing",
        r"seo (?:services?|company|tools?|experts?)",
        r"(?:web|website|software|app) (?:design(?:ing)?|development) (?:company|services?|in )",
        r"search engines? (?:rank|submi|and direct)",
        r"domain names? (?:for|from|are)",
    ),
)
TRADE = (
    cue(
        "speaks of customers",
        WEAK,
        r"(?:happy|satisfied|loyal|many|my|more|new) (?:customers|clients|clientele)\b"
        r"|customers (?:love|everywhere|say|report)|reviews speak",
    ),
    cue(
        "speaks as a trader",
        STRONG,
        r"sales team|quotation|export(?:ing|ers?)\b|bulk orders?|wholesale|(?:i|we)(?:'ve"
        r"| have)?(?: also)?(?: been)? (?:sell|selling)\b|money order",
    ),
    cue(
        "speaks as a trader",
        WEAK,
        r"(?:company|firm|business|startup|manufacturer|supplier|shop|store) (?:is )?(?:based"
        r"|located) in|pharmaceutical company|they (?:sell|deliver|ship)\b|family[- ]owned"
        r"|since (?:19|20)\d\d we",
    ),
    cue(
        "speaks of its price",
        WEAK,
        r"affordable|financing|instal(?:l)?ments|low[- ]cost|budget[- ]friendly"
        r"|reasonabl[ey] (?:price|rate)s?|reasonably priced|discounts?\b|consultation fee",
    ),
    cue(
        "offers a discount through oneself",
        ENOUGH,
        r"(?:through|via|with|use|using|click|follow) my (?:\w+ )?(?:link|code)\b|i get (?:a "
        r"|some )?(?:little |small )?(?:something|commission|bonus|cut|kickback|credit) (?:too|for|if"
        r"|from|when)|tell them (?:i|\w+) sent you|mention (?:my name|this (?:post|group|forum)|code)",
    ),
    cue(
        "looks for takers",
        STRONG,
        r"if any(?:one|body)(?:'s| is) (?:\w+ )?interested\b|any(?:one|body) interested\b"
        r"|let me know if (?:you(?:'re| are)? )?(?:interested|want (?:one|some|it))|(?:few|some"
        r"|couple|\d+|two|three) (?:\w+ )?(?:left|remaining|available)\b(?! (?:side|over|in (?:my"
        r"|the) (?:bottle|pack|knee|lung)|arm|leg|knee|hip|breast|eye|ear|lung|kidney|foot|hand"
        r"|shoulder))|(?:comment|type|reply) (?:info|yes|me|\S{2,12}) and i(?:'ll|'d| will| can| would"
        r"| send| dm)|financing available"
        r"|call them (?:at|on)\b|their (?:number|website|site|page) is",
    ),
    cue(
        "made for the reader",
        WEAK,
        r"(?:designed|made|created|formulated|perfect|ideal) for (?:people|patients|sufferers|those"
        r"|women|men|anyone|all|back|joint)|sufferers\b|try it (?:for )?\d+|\d+ (?:days|nights) free"
        r"|natural alternative|in (?:just |only |under )?\d+ (?:minutes|days|weeks)\b|get your \w+",
    ),
    cue(
        "praises a provider",
        STRONG,
        r"(?:best|top|leading|finest|number one) (?:\w+ )?(?:dentist|doctor|clinic|surgeon|hospital"
        r"|dermatologist|pharmacy|therapist|chiropractor|acupuncturist|trainer|coach|lawyer) in (?!my"
        r"|the (?:world|hospital))|hands down|highly recommend (?:coach|this (?:company|clinic"
        r"|website|seller|product|supplement))|years(?:' | of )?experience|ask for \w+ (?:at|when)"
        r"|thanks to (?:coach|dr\.? \w+'?s? (?:method|program|protocol|herb\w*))",
    ),
    cue(
        "opens like a mailing",
        WEAK,
        r"(?:hello|hi|dear|greetings)(?: my)? (?:dear|friends|members|sirs?|madam|all members"
        r"|sufferers)\b|attention\W",
    ),
)
