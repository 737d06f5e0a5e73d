"""Authors who promote their own clinic, book, app, channel or page."""

from collections.abc import Iterator

from moderation.screening.detectors.cues import ENOUGH, STRONG, WEAK, cue, hits, weighed
from moderation.screening.findings import Sighting
from moderation.screening.passage import Passage
from moderation.screening.policy import Case
from moderation.screening.surroundings import folded

_OWN = (
    r"(?:my|our)(?: own| new| latest| free| little| first| online| daily| weekly| health"
    r"| wellness| recovery| personal| private| [a-z]{3,14}){0,3}"
)
_WORK = (
    r"(?:book|e-?book|memoir|app|podcast|(?:youtube )?channel|youtube|blog|vlog|newsletter|course"
    r"|class|webinar|workshop|masterclass|coaching(?: program(?:me)?)?|program(?:me)?|website"
    r"|web ?site|web ?page|instagram|tiktok|facebook (?:page|group)|discord(?: server)?"
    r"|telegram (?:group|channel)|patreon|etsy(?: shop)?|shop|store|online store|substack|retreat"
    r"|training|seminar|planner|journal template|app store)"
)

CUES = (
    cue(
        "promotes a work of one's own",
        ENOUGH,
        r"new (?:blog post|video|episode|article|post) (?:is )?(?:up|out|live|:|on)|(?:new blog post"
        r"|latest (?:blog )?post)\W|(?:read|see|find|watch|listen to|get) (?:it|more|them|the (?:full"
        r"|rest|whole) \w+) (?:on|at|in) (?:my|our) (?:\w+ )?(?:blog|website|site|channel|page"
        r"|podcast|newsletter)",
        r"(?:my|our) (?:youtube|instagram|tiktok|facebook|online|free|latest|new|podcast"
        r"|blog) (?:videos?|posts?|episodes?|articles?|course|page|account"
        r"|channel).{0,60}(?:subscribe|explain|follow|watch|check|like|link|cover|join|show)"
        r"|subscribe (?:if|to my|to our|for more)|(?:i'm|i am|we'?re|we are) (?:hosting|running"
        r"|launching|giving|holding|offering|organi[sz]ing) (?:a|an|our|my"
        r"|free) (?:\w+ ){0,3}(?:webinar|workshop|course|seminar|class|master-?class|retreat"
        r"|challenge|program(?:me)?|event|training)\b",
        r"i (?:make|sell|knit|sew|design|craft) .{0,80}\b(?:my|our) (?:etsy|shop|store|ebay|online|website)",
        r"(?:i|we)(?:'ve| have)? (?:just |recently )?(?:wrote|written|published|launched"
        r"|self-published) (?:a|an|my|our) (?:\w+[ -]){0,3}(?:book|e-?book|memoir|app|podcast"
        r"|course)\b.{0,120}(?:amazon|kindle|it'?s called|is called|would love)",
        r"i (?:became|am|signed up as|joined as) (?:a |an )?(?:\w+ )?(?:distributor|brand ambassador"
        r"|affiliate|consultant for|rep for|independent)\b",
        rf"(?:check out|have a look at|take a look at|subscribe to|sign up (?:for|to)|follow|download"
        rf"|buy|order|read|visit|join|listen to|watch|try|get|grab|pre-?order|purchase|look (?:at|up)"
        rf"|see) {_OWN} {_WORK}\b(?! (?:of (?:notes|symptoms)|for (?:my|an) appointment))",
    ),
    cue(
        "promotes a work of one's own",
        ENOUGH,
        rf"{_OWN} {_WORK} (?:is (?:out|now|available|live|called|on (?:amazon|kindle|spotify|itunes"
        rf"|the app store|google play))|(?:is |are )?(?:available|out now|on sale|helps? (?:people|you"
        rf"|patients|others|hundreds|thousands)|has helped|teaches|offers|covers|will (?:help|teach"
        rf"|show) you))",
        rf"(?:i|we)(?:'ve| have)? (?:just |recently )?(?:wrote|written|published|launched|released"
        rf"|created|built|developed|started|made|designed|opened|run) (?:a|an|my"
        rf"|our) (?:\w+[ -]){{0,4}}{_WORK}\b.{{0,120}}(?:available|amazon|download|link|http|www|join"
        rf"|subscribe|follow|check|free|sign up|store|buy|come|visit|feel free|out now|called)",
    ),
    cue(
        "asks to be followed",
        ENOUGH,
        r"follow (?:my|our) (?:\w+ ){0,3}(?:on|at|@)|(?:check|see|visit|look at|go to"
        r"|click)(?: out)? my (?:\w+ )?(?:bio|profile|page|link|account|feed)\b",
        r"(?:follow|find|subscribe to|look for|add|tag) (?:me|us) (?:on|at|@)(?: my)? ?(?:instagram"
        r"|insta|ig|facebook|fb|twitter|x|tiktok|youtube|yt|linkedin|threads|medium|substack|social"
        r"|here|@|\w+\.com)",
        r"follow (?:me|us) for (?:more|daily|tips|updates|free|my|the|health)",
        r"(?:please |and |also |so )follow (?:me|us)\b(?! (?:up|to|on this journey))",
        r"(?:like|share) and subscribe",
        r"smash (?:that|the)",
        r"link(?:s)? in (?:my )?(?:bio|profile|signature)",
    ),
    cue(
        "offers services",
        ENOUGH,
        r"book (?:a|an|your) (?:\w+[ -]){0,3}(?:session|call|consultation|appointment|slot"
        r"|discovery call) (?:with (?:me|us)|today|now|at|on|here|via|through)",
        r"(?:i|we) (?:am|are|'m|'re) (?:currently |now )?(?:accepting|taking(?: on)?"
        r"|welcoming) new (?:patients|clients)",
        r"(?:my|our) (?:rates|fees) (?:are|start|begin)",
        r"(?:i|we) (?:also )?(?:offer|provide|do|give|run) (?:\w+[ -]){0,3}(?:sessions"
        r"|counsel(?:l)?ing|coaching|consultations?|consults|therapy|readings|workshops|classes"
        r"|webinars|retreats|treatments?|treatment packages|packages|video (?:sessions"
        r"|calls))\b(?=.{0,160}(?:contact|call|http|www|e-?mail|book|visit|website|site|my (?:office"
        r"|practice|clinic)|at our|dm|message|online|reach))",
    ),
    cue(
        "offers services",
        STRONG,
        r"(?:come|stop|drop|swing) (?:by|in|into|to|round) (?:to )?(?:my|our) (?:\w+ )?(?:office"
        r"|clinic|practice|studio|shop|store|centre|center|booth|stand)|our (?:office|centre|center"
        r"|clinic|hospital|spa|team|practice) (?:in|at|is|offers|provides|speciali[sz]es|has)"
        r"|'?s (?:clinic|centre|center|practice|hospital|spa|institute) (?:in \w+ )?(?:offers"
        r"|provides|speciali[sz]es)",
        r"my (?:\w+ )?(?:husband|wife|partner|son|daughter|sister|brother|friend|mother|mom|mum"
        r"|cousin|boyfriend|girlfriend|uncle|aunt)(?:'s friend)? (?:has |just |recently "
        r"|and i )*(?:started|runs?|owns?|founded|makes?|sells?|launched|set up|opened|created) (?:a"
        r"|an|his|her|their|this|these|our|the)\b.{0,60}(?:company|business|shop|store|brand|line"
        r"|website|app|practice|clinic|cream|soap|oil|product|tea|gumm)",
        r"would (?:love|appreciate|be grateful).{0,30}(?:feedback|support|a try|follow|share|review)"
        r"|give (?:it|them|us) a (?:try|look|follow|like)|support (?:his|her|our|my) (?:business|shop"
        r"|work|channel)",
        r"(?:spots?|slots?|places|openings|spaces) (?:left |open |available )?(?:in|on|for) (?:my|our)",
        r"(?:i|we)(?:'ve| have) (?:just )?(?:opened|launched|got|have) .{0,30}(?:spots?|slots?|places"
        r"|spaces)|dm for|comment (?:below|yes|info)",
        r"(?:at|in|to|of) (?:my|our) (?:\w+[ -]){0,2}(?:clinic|practice|studio|center|centre"
        r"|institute|spa|pharmacy) (?:we|in|offers?|provides?|speciali[sz]es)",
        r"(?:contact|call|visit|come (?:to|see)|e-?mail) (?:my|our) (?:office|clinic|practice|website"
        r"|studio|team)\b",
        r"our (?:clinic|practice|studio|company|team) (?:in \w+ |at \w+ )?(?:is located|offers"
        r"|provides|speciali[sz]es|can help|helps)",
        r"as a (?:certified |licensed |qualified |holistic |health |life |wellness ){1,3}(?:coach"
        r"|nutritionist|practitioner|trainer|hypnotherapist)\b",
        r"i (?:help|coach|train) (?:people|clients|women|men|patients) (?:to|with|who|like you)",
    ),
    cue(
        "speaks as a practitioner",
        WEAK,
        r"(?:as|i'?m|i am) (?:a|an) (?:\w+ ){0,2}(?:chiropractor|naturopath|homeopath|nutritionist"
        r"|dietitian|acupuncturist|osteopath|herbalist|coach|therapist|healer|reseller|distributor"
        r"|rep|practitioner|consultant|founder|owner|ceo|author)\b|complimentary\b|(?:founder|ceo"
        r"|owner) of",
    ),
    cue(
        "speaks of whom one helps",
        STRONG,
        r"who (?:helps|supports|empowers|teaches) (?:women|people|men|patients|clients|families"
        r"|parents|others|you)",
    ),
    cue(
        "invites to get in touch",
        STRONG,
        r"(?:feel free to|please|do not hesitate to|don'?t hesitate to|you (?:can"
        r"|are welcome to)) (?:contact|call|e-?mail|reach(?: out to)?|visit|check out|book"
        r"|find) (?:me|us|my|our)\b(?: (?:at|on|for|website|office|page|site))",
        r"(?:visit|see) (?:my|our) (?:website|site|page|profile)",
    ),
    cue(
        "gives a way there",
        WEAK,
        r"https?://",
        r"www\.",
        r"\w{3,30}\.(?:com|net|org|co)\b",
        r"amazon\b",
        r"app store",
        r"google play",
        r"free (?:e-?book|guide|download|consultation|call)",
        # Mentioned without an invitation it is a social handle, no more.
        r"my (?:instagram|insta|tiktok|youtube|handle) (?:is|handle|@)",
    ),
    cue(
        "asks for subscribers",
        ENOUGH,
        r"hit (?:the |that )?(?:subscribe|follow|bell|like) (?:button|icon|and|so|if|we)\b",
        r"hit (?:the |that )?subscribe\b",
        r"(?:nearly|almost|close to|help (?:me|us) (?:get|reach|hit)) (?:at |to )?\d+ ?k?"
        r" ?(?:subs|subscribers|followers)\b",
    ),
    cue(
        "has opened a place",
        STRONG,
        r"(?:i|we)(?:'ve| have) (?:just |now |finally )?(?:opened|set up|started) (?:my|our|a|an) "
        r"(?:own |new |private |small ){0,3}(?:\w+ )?(?:practice|clinic|studio|salon)\b",
    ),
    cue(
        "has places free",
        STRONG,
        r"(?:seats?|places?|slots?|appointments?|openings?|spots?) (?:in|on|for|with) (?:my|our) .{0,30}"
        r"(?:are|is) (?:still |now |just )?(?:open|free|available)\b",
        r"(?:we|i) (?:have|still have|'ve got) (?:\w+ )?(?:appointments?|slots?|places?) (?:free|open"
        r"|available)\b",
    ),
    cue("invites to come", WEAK, r"come and (?:see|visit) us\b"),
    cue(
        "takes clients",
        STRONG,
        r"i take (?:on )?\w+ (?:people|clients|women|men|families) (?:at a time|a (?:month|year|week))",
    ),
    cue(
        "has a work of one's own out",
        ENOUGH,
        r"my (?:new |own |first |little )?(?:book|e-?book|memoir|app|podcast|etsy|course|newsletter"
        r"|colou?ring book)\b.{0,50}"
        r"(?:\bis out\b|comes out|out (?:now|on|in|next)\b|on amazon|on kindle|(?:the |on )app store"
        r"|google play|new episode|"
        r"is on spotify)",
        r"my etsy has\b",
    ),
    cue(
        "hosts something",
        STRONG,
        r"i (?:host|run|present|make) (?:a|the) (?:\w+ )?(?:podcast|channel|newsletter|vlog) (?:about|on"
        r"|for|called)",
    ),
    cue(
        "tells when the next one comes", STRONG, r"new (?:episodes?|videos?|issues?) (?:every|each|on|out)\b"
    ),
)


def find_self_promotion(passage: Passage) -> Iterator[Sighting]:
    """Report texts in which the author promotes what is the author's own."""
    yield from weighed(Case.SELF_PROMOTION, hits(folded(passage.visible), CUES))
