"""The end of one's strength, leave-taking and means laid aside: signs that need another beside them.

The groups of signs follow the warning signs that the 988 Lifeline, Samaritans and WHO publish.
"""

from moderation.screening.detectors.cues import ENOUGH, STRONG, WEAK, cue

LEAVE = (
    cue(
        "at the end of one's strength",
        STRONG,
        r"(?:don't|dont|do not) (?:wanna|want to) (?:be here|wake up|see) (?:in the morning|tomorrow|at all)",
        r"(?:everyone|everybody|they|the kids|my \w+|this house)(?: in this \w+)? (?:would|will|'d) (?:all )?"
        r"(?:sleep|live|do|manage|cope|be|get on) (?:better|fine|easier|happier|ok)\b.{0,24}(?:if i"
        r"|without me|when i)",
        r"no point (?:any ?more|in (?:anything|going on(?! with)|trying|living|being)|to (?:anything"
        r"|life))|only"
        r" way out|(?:just )?want (?:the pain |it |this |everything )(?:all )?(?:to (?:end|stop|be over)"
        r"|over with|over)",
        r"(?:i )?(?:can't|cant|cannot|can not) (?:go on|carry on|keep going|keep living|live like this|do"
        r" this|take (?:it|this|life)) (?:any ?more|any longer|much longer)|(?:i )?(?:can't|cannot) go"
        r" on\b",
        r"(?:tired|sick|done|fed up) (?:of|with) (?:living|life|being alive|existing|everything|fighting)"
        r"|(?:give|given|giving) up on (?:life|living|myself)|i give up\b|(?:ready|want|wants|wanting) to"
        r" give up\b|want to disappear|(?:i'?m|i am) done\b",
        r"waste of (?:space|air|oxygen)|hate (?:myself|being alive|my life)|(?:i'm|i am|i feel|feel so"
        r"|feel completely) worthless|no strength (?:left|any ?more)|keine kraft",
    ),
    cue(
        "lays means aside",
        STRONG,
        r"(?:putting|put|saving|saved|keeping|kept|stashing|hiding|tucking) (?:\w+ ){0,3}(?:aside|back|by"
        r"|away|up) "
        r".{0,16}(?:strip|blister|packet|pack|box|script|prescription|week|month)\b",
        r"(?:there's|there is|i have|i've got) (?:a|my) (?:jar|tin|drawer|sock|stash) (?:now|of them"
        r"|of pills|of tablets)\b",
    ),
    cue(
        "has stood there",
        STRONG,
        r"stood (?:over|above|beside) (?:\w+ ){1,3}with (?:the|a) (?:pillow|cushion|knife|syringe|needle)",
        r"(?:do|finish) (?:him|her|them|mum|dad|the baby) and then (?:me|myself)",
        r"(?:we'd|we would|we'll) both be (?:done|free|at peace|out of it)\b",
    ),
    cue(
        "takes leave",
        STRONG,
        r"(?:written|writing|wrote|left) (?:\w+ )?(?:letters?|notes?|goodbyes?) (?:to|for) (?:my (?:kids"
        r"|children|wife|husband|family|son|daughter|mum|mom|parents|partner)|everyone|each)|(?:written"
        r"|wrote) (?:the|my) (?:letters|note|goodbyes?)",
        r"(?:giving|given|gave) (?:away )?(?:all )?my (?:things|stuff|belongings|pets?) away|put my"
        r" affairs in order|(?:pills?|meds|tablets|rope|gun|razor) (?:are |is )?(?:all )?(?:lined up"
        r"|counted|in my hand|in front of me|next to me)",
        r"(?:have|got) (?:\w+ )?(?:all )?(?:my |the )?(?:pills|tablets|meds) (?:in front of|next to"
        r"|ready|counted|lined up|here)",
        r"(?:have|got) the (?:rope|gun|noose|razor|blade)\b|look(?:ing)? at (?:it|them|the \w+) every "
        r"(?:day|night)",
    ),
    cue(
        "says goodbye",
        ENOUGH,
        r"(?:said|saying|say|made|sent) (?:all )?(?:my|his|her) (?:last |final )?good ?byes? to (?:the|my"
        r"|his|her|everyone|them)|goodbye (?:cruel )?world\b",
    ),
    cue(
        "alone with it",
        STRONG,
        r"(?:no ?body|no one|noone|any ?one|anybody) (?:would|will|even|will even|would even) (?:even )?"
        r"(?:miss|notice|care|cry)\b|goodbye (?:everyone|all)|sorry (?:everyone|mum|mom|to my family)|i"
        r"(?:'m| am) (?:just )?a burden|such a burden|be(?:ing)? a burden",
        r"(?:life|living) (?:is|isn't|has|seems) (?:not |no longer |hardly )?(?:worth|pointless"
        r"|meaningless)|what(?:'s| is) the point (?:of|in) (?:living|life|going on|it all)|(?:everyone"
        r"|family|kids|world) would be better|no hope(?: left)?|hopeless\b",
    ),
    cue(
        "does not know why he writes",
        WEAK,
        r"(?:don't|do not|not sure|no idea|dunno) (?:know )?why i(?:'m| am) (?:even )?(?:writing|posting"
        r"|telling|here)",
    ),
    cue("is there now", WEAK, r"(?:any(?:body|one)|some(?:body|one)) (?:awake|there|up)\b"),
    cue(
        "hoards medicine",
        STRONG,
        r"(?:stockpil\w+|hoard\w+|stash\w+|saving up|been saving) (?:up )?(?:my|the|all my|some of my|his"
        r"|her) (?!money|energy|"
        r"spoons|holiday|leave|annual|strength|words|coupons|points)\w+",
    ),
    cue(
        "for when it is too much",
        WEAK,
        r"for when it (?:gets|is|all gets|becomes) (?:all )?(?:too much|unbearable|that bad|worse)",
    ),
    cue(
        "slows down at a bridge",
        STRONG,
        r"(?:driv\w+|walk\w+|go(?:ing)?|went) (?:past|to|by|over|along) the (?:bridge|river|cliffs?"
        r"|tracks|railway|viaduct)\b"
        r".{0,30}(?:slow\w*|stand\w*|look(?:ing)? down|every night|and stop)",
    ),
    cue(
        "would be got over",
        WEAK,
        r"(?:would|'d|will) get over me\b|deserves? a better (?:mum|mom|mother|dad|wife|husband)",
    ),
)
