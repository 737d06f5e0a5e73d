"""What people in danger say: turns of phrase, built from few word lists.

A sign names what it shows and how much it weighs; ``ENOUGH`` holds a text by
itself. Signs speak of now: what is past, denied, asked in general or listed
is for :mod:`moderation.screening.detectors.crisis` to set aside.

The groups of signs (a wish to die, a plan, means at hand, feeling a burden or
trapped, goodbyes) follow the warning signs that the 988 Lifeline, Samaritans
and WHO publish; those of abuse follow NHS and the US National Domestic
Violence Hotline.
"""

from moderation.screening.detectors.cues import ENOUGH, STRONG, WEAK, cue

_KIN = (
    r"(?:son|daughter|child|kid|teen(?:ager)?|year[- ]old|boy|girl|husband|wife|partner|boyfriend"
    r"|girlfriend"
    r"|fianc[eé]e?|ex|friend|flat ?mate|room ?mate|mother|mum|mom|father|dad|brother|sister|cousin|uncle"
    r"|aunt"
    r"|niece|nephew|grand(?:mother|father|ma|pa|son|daughter)|step ?(?:dad|mum|mom|father|mother|son"
    r"|brother)"
    r"|carer|caregiver|neighbou?r|patient|coach|teacher|boss)"
)
_OTHER = rf"(?:he|she|they|(?:my|our|the) (?:\w+ ){{0,2}}{_KIN})"
_WHO = rf"(?:i|we|{_OTHER})"
_SELF = r"(?:myself|himself|herself|themsel(?:f|ves)|my ?self)"
_OWN = r"(?:my|his|her|their)"
_PEOPLE = (
    r"(?:(?:every|any)(?:one|body)|the world|(?:my |our )?(?:family|kids|children|wife|husband|son"
    r"|daughter|friends)|they|people)"
)
_SOON = (
    r"(?:tonight|tomorrow|today|now|soon|(?:this|next|the) (?:morning|evening|afternoon|week|weekend"
    r"|month|year|appointment)|on \w+day|christmas|my birthday|much longer)"
)

_END = (
    rf"(?:(?:kill|shoot|hang|drown|off|poison|unalive)(?:ing)? {_SELF}|suicide|commit(?:ting)? suicide"
    rf"|unaliv(?:e|ing)"
    rf"|(?:end|ending) (?:{_OWN} (?:own )?(?:life|misery|suffering)|it all|it|things|everything|all this)\b"
    rf"|tak(?:e|ing) {_OWN} (?:own )?life|overdos(?:e|ing)|o\.?d\.?(?:ing)?\b|slit(?:ting)? {_OWN} "
    rf"(?:wrists?|throat)"
    r"|jump(?:ing)? (?:off|from|out of|in front|under|into)|step(?:ping)? (?:over the|off (?:the|a)|in"
    r" front|out in front)"
    r"|driv(?:e|ing) (?:\w+ ){0,3}(?:into|off) (?:a|the|oncoming)|crash(?:ing)? (?:my|the) car"
    r"|swallow(?:ing)? (?:the lot|them all|everything|all (?:my|his|her|the))"
    rf"|(?:hurt|harm|cut|injur|punish|starv)(?:e|ing|ting)? {_SELF}|do(?:ing)? something (?:stupid"
    rf"|terrible|to {_SELF})"
    r"|fad(?:e|ing) away|ceas(?:e|ing) to exist|disappear(?:ing)?(?: forever| for good)?\b"
    r"|(?:be(?:ing)?|was|were|am) (?:dead|never born)|not (?:be|being) (?:here|alive|around|on this"
    r" earth)\b"
    r"|not (?:exist|existing|wake|waking|live|living)\b|never (?:wake|waking|have been born)"
    r"|(?:go(?:ing)? to |fall(?:ing)? a)?sleep(?:ing)? (?:for ?ever|for good|and (?:not|never)))"
)
_WANT = (
    r"(?:want|wants|wanting|wanna|wish|wishes|wishing|hope|hopes|hoping|pray|prays|praying|long|longing"
    r"|need|needs"
    r"|intends?|decided|ready|plan|plans|planning|planned|tempted|going|gonna|(?:am|i'm|im|is) about|will"
    r"|'ll"
    r"|(?:think|thinks|thinking|thoughts|the thought|consider|considers|considering|contemplating"
    r"|fantasi[sz]ing|fantasi[sz]e"
    r"|dream|dreaming|imagine|imagining|picturing|talk|talks|talking|feel like|feels like|feeling like"
    r"|urges?"
    r"|obsessed|keeps? on|ideas?|way other than|other than|but to))"
)
_LINK = (
    r"(?: (?:to|of|about|for|that|with|just|really|so|badly|a lot|constantly|always|only|simply|every \w+"
    r"|i|he|she|they|could|would|can|will|it|all|be)){0,4} "
)
_DIE = (
    r"(?:die|dying|be dead)\b(?! (?:at home|in peace|peacefully|of|from|on me|for|with|laughing|before"
    r"|surrounded|down|than|in my sleep at)\b)"
)
_DRUG = (
    r"(?:pills?|tablets?|tabs|capsules?|meds|medication|medicines?|doses|sleepers|painkillers|insulin"
    r"|morphine"
    r"|paracetamols?|tylenols?|panadol|xanax|ambien|co-?codamol|oxy\w*|fentanyl|(?!\w+tamins?\b)\w{4,}"
    r"(?:ol|ine|in|am|one|fen|ide|il|pine))"
)
# "took 20 mg of" is a dose, "took 20 of my" is not.
_NO_UNIT = r"(?!(?:mgs?|ml|mcg|g|grams?|units?|iu|percent|minutes?|hours?|days?|weeks?|months?|years?)\b)\w+"
_TAKE = r"(?:took|taken|swallowed|swallowing|necked|downed|drank|drunk|ate|eaten|injected|popped)"
_LOTS = (
    r"(?:1[2-9]|[2-9]\d|1\d\d|a dozen|twelve|fifteen|sixteen|twenty|thirty|forty|fifty|sixty|seventy"
    r"|eighty|ninety"
    r"|a hundred|hundreds of|dozens of|(?:a |two |several )?(?:hand|fist|mouth)fuls? of|loads of|a "
    r"(?:load|bunch|lot) of|lots of|tons of"
    r"|(?:way |far )?too many|(?:the |a |my |his |her |an )?(?:whole|entire|full) (?:\w+ )?(?:bottle|box"
    r"|pack|packet|strip|blister|lot)(?: of)?"
    r"|all (?:of )?(?:my|his|her|the|them)|every (?:last |single )?(?:one )?(?:of )?(?:my|his|her|the)?"
    r"|the lot)"
)
_HITS = (
    r"(?:hits?|hitting|beats?|beating|punche?s?|punching|kicks?|kicking|slaps?|slapping|shoves?|shoving"
    r"|pushe?s? me|pushing me"
    r"|chokes?|choking|strangles?|strangling|rapes?|raping|burns|burning|molests?|molesting|abuses"
    r"|abusing|touches|touching"
    r"|ties|tying|locks|locking|forces|forcing|threatens|threatening|hurts|hurting)"
)
_HIT = (
    r"(?:hit|beat|beaten|punched|kicked|slapped|shoved|pushed|threw|thrown|dragged|grabbed|pinned|burned"
    r"|burnt|bit|spat at|attacked"
    r"|threatened|locked|tied|forced|hurt|touched)"
)
_ME = (
    r"(?:me|us|my (?:\w+ )?(?:kids?|child|children|son|daughter|baby|mum|mom|mother|sister|brother"
    r"|gran\w*))"
)
_JUST = (
    r"(?:last night|yesterday|today|tonight|this (?:morning|week|evening|afternoon|weekend)|again|just"
    r" now|and (?:now|took|says|said|locked|won't)|every (?:day|night|time|week)|on \w+day)"
)

# A plan, a dose taken, a place: whatever else the sentence says.
NOW = (
    cue(
        "a plan for now",
        ENOUGH,
        r"(?:by|before|after|until) (?:tomorrow|tonight|the morning|morning|midnight).{0,20}(?:be over|be"
        r" gone|be dead|end it)",
        rf"(?:going to|gonna|about to|planning to|plan to|ready to|decided to|i(?:'ll| will|ll)) (?:just"
        rf" )?(?:(?:kill|hang|shoot|drown|unalive) {_SELF}"
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
        rf"{_TAKE} (?:about |like |over |around |nearly |almost |at least |maybe )?{_LOTS} (?:of )?"
        rf"(?:{_NO_UNIT}"
        rf" )?(?:of (?:my |his |her |the )?)?(?:{_NO_UNIT} )?{_DRUG}\b(?! (?:a|per|over|for|in|since) "
        rf"(?:day|the"
        rf"|my|last|week|year|month|\d))",
        rf"{_TAKE} (?:\w+ ){{0,3}}(?:(?:whole|entire|full) (?:\w+ )?(?:bottle|pack|packet|box|strip)|all "
        rf"(?:of )?(?:my|his|her|the) (?:\w+ )?(?:pills|tablets|meds|medication|insulin))\b",
        rf"{_TAKE} (?:it all|them all|the lot|everything)\b.{{0,30}}(?:ago|just now|at once|vodka|scared"
        rf"|tonight)",
        rf"{_TAKE} (?:\w+ ){{0,4}}(?:with|and) (?:a (?:bottle|lot) of |lots of |loads of )?(?:vodka"
        rf"|whisky|whiskey|wine|rum|gin|alcohol)\b.{{0,60}}(?:ago|just now|feel|regret|scared)",
        rf"(?:i|{_OTHER})(?:'ve| have|'s| has)?(?: just)? overdosed\b(?! (?:in|on .{{1,30}} (?:years?"
        rf"|months?) ago|last|when|back))",
        r"(?:drank|swallowed|drunk|drinks|injected) (?:\w+ ){0,2}(?:bleach|antifreeze|weed ?killer"
        r"|pesticide|rat poison|drain cleaner|detergent|acid|poison)\b",
        rf"(?:isn't|is not|not|won't|doesn't|can't) (?:\w+ ){{0,2}}(?:wake|waking|wakes|respond"
        rf"|responding|breathing)\b.{{0,80}}(?:empty|{_DRUG}|bottle)|empty (?:\w+ ){{0,2}}(?:box|bottle"
        rf"|packet|strip|blister)s?\b.{{0,60}}(?:wak|respond|breath|unconscious|floor)",
    ),
)
TOLD = (
    cue(
        "wish to die",
        ENOUGH,
        rf"{_WANT}{_LINK}{_END}",
        r"(?:want|wish|rather)(?: to| i| just| was| were| simply| could){1,4} be gone\b|wish i (?:was"
        r"|were) gone\b",
        rf"(?:{_WHO} )?(?:really |just |honestly |still |so |only )?(?:want|wants|wanting|wanna|wish"
        rf"|wishes|hope|hopes|hoping|pray|praying|ready|longing|need)(?: (?:to|i|he|she|could|would|just"
        rf"|so|badly|for)){{0,3}} {_DIE}",
        r"(?:wish|hope|hoping|pray|praying|want) (?:i |to |that i |god )?(?:wouldn't|don't|won't|would"
        r" not|will not|do not|never|not|just never) (?:have to |ever )?(?:to )?wake up",
        r"(?:go|fall|going|falling) (?:to sleep|asleep) (?:for good|forever|and (?:not|never))",
        r"(?:don't|dont|do not|doesn't|does not|no longer) (?:really |even )?(?:want|wants|wanna) to "
        r"(?:live|be alive|exist|wake up|be here|be around)\b(?! (?:with(?! this)|in|near|like|forever"
        r"|off|on)\b)",
        rf"(?:{_WHO} )(?:am |'m |is |'s |feels? |have been |has been |been |being |feeling |was |m )*"
        rf"(?:so |really |very |quite |actively |extremely |now |currently |still |again |becoming "
        rf"|getting )?suicidal\b",
        r"(?:i'm|im|feel|feeling) (?:\w+ )?suicidal\b|dark thoughts\b.{0,40}(?:pills|again|tonight|scare"
        r"|every)|suicidal (?:thoughts|again|feelings) (?:are|again|every|won't|back|tonight)",
        rf"{_PEOPLE}(?: \w+)? (?:would|will|'d|are|is|might|may) (?:all |honestly |just |probably |be |a "
        rf"|so |much |lot )*better (?:off |place )?(?:\w+ )?(?:without me|if i (?:was|were|wasn't|weren't"
        rf"|am|'m|die|died|go)|dead|when i'm gone)|better off (?:dead|without me|if i (?:was|were|wasn't"
        rf"|weren't|am|'m|die|died|go))",
        r"(?:i|he|she) (?:would |'d )?(?:rather|sooner) (?:be dead|be gone|die)\b(?! than (?:eat|go|see"
        r"|miss|wear|drink|have|take|do)| than see)",
        r"(?:no|not any|can't see (?:a|any)|don't see (?:a|any|the)|isn't (?:a|any)) (?:more )?(?:reason"
        r"|point|sense)(?: left)? (?:to|in|for) (?:live|living|go(?:ing)? on|be(?:ing)? (?:alive|here)"
        r"|stay(?:ing)?|me to|wait)|(?:nothing|not much|no one|nobody) (?:left )?to live for|no future "
        r"(?:for me|left|any ?more)",
        r"what'?s? (?:is )?(?:even )?the point (?:of|in) (?:living|being alive|life|existing|staying"
        r" alive)",
        r"suicide (?:feels|seems|looks|is|sounds|might be|may be) (?:like )?(?:the|my|a|an) (?:only |best"
        r" |easiest |last )?(?:way|option|answer|solution|choice|relief|thing)",
        r"(?:says?|said|saying|threatens?|threatening|told me|texted me|texted us|keeps saying) .{0,24}"
        r"(?:(?:going to|gonna|wants? to|will|to|'ll) (?:kill (?:himself|herself|themsel\w+)|overdose|end"
        r" (?:it|his|her|their)|die\b(?! at)|take (?:his|her|their) (?:own )?life|jump|hang|swallow)|"
        r"(?:doesn't|does not) want to (?:live|be here))",
        r"(?:gun|knife|rope|pills)\b.{0,40}(?:text|said|sent|left|write|wrote|note).{0,20}good ?bye"
        r"|texted (?:us |me )?good ?bye",
        r"if i had (?:a gun|the means|enough pills|the guts|the courage|the pills).{0,20}(?:i'd|i would"
        r"|use|do)",
        r"(?:will|'ll|gonna|going to) do it myself|(?:kms|ktm)\b|(?:wish|hope|want) (?:\w+ ){0,3}(?:would"
        r" )?(?:hurry up|finish me)",
        r"(?:made up my mind|have decided|i've decided|i decided)\b (?:when|how|on a (?:day|date)|to go)\b"
        r"|(?:made up my mind|have decided|i've decided)\b[.!]?$",
        rf"(?:don't|dont|do not|won't|wont|can't promise|cannot promise|not sure|doubt) (?:\w+ )?(?:think"
        rf" |that )?(?:i(?:'ll| will|ll)? )?(?:still )?(?:be )(?:here|alive|around)\b.{{0,25}}(?:{_SOON}"
        rf"|by |at my)",
        r"(?:don't|dont|do not|can't|cannot) trust myself\b(?! (?:to (?:drive|eat|cook|remember|walk|be)"
        r"|with (?:chocolate|money|cake|sugar|food|a)))|(?:am|'m|feel) (?:not |un)safe (?:with myself"
        r"|alone|from myself|tonight)",
        rf"(?:scared|afraid|worried|terrified|frightened)(?: that)? (?:i'm |i am |i'll |i will |i might "
        rf"|i may |he'll |she'll |they'll )?(?:going to |gonna |of what i )?(?:do something|might do|hurt"
        rf"(?:ing)? {_SELF}|harm(?:ing)? {_SELF})",
        r"stop(?:ped|ping)? (?:taking |all )?(?:my |his |her |all )?(?:\w+ )?(?:insulin|medicine|meds"
        r"|medication|dialysis|eating|drinking|tablets|pills|treatment)\b.{0,60}(?:want (?:to |it )"
        r"(?:fade|die|be over|over|end)|over with|for good|and (?:die|sleep|let go)|nobody finds|went to"
        r" sleep|to die)",
        r"i can't see any (?:way (?:forward|out)|other way)|(?:no|only) way (?:forward|out)\b.{0,40}"
        r"(?:but|than|other|end)",
    ),
    cue(
        "means and intent side by side",
        ENOUGH,
        r"(?:throw|throwing|fling|launch) (?:myself|himself|herself) (?:off|from|in front|under|out|down)",
        r"step(?:s|ped|ping)? in front of (?:the|a|my|an) (?:\w+ )?(?:train|bus|truck|lorry|car|tram"
        r"|traffic)",
        r"(?:i will|i'll|going to|gonna|want to|could|think i) (?:\w+ ){0,3}(?:take|swallow|eat) (?:every"
        r" (?:single |last )?one|all) "
        r"of (?:them|those|these)|(?:take|swallow) (?:them|those) all\b",
        r"(?:pills?|tablets|bottle|pump|gun|knife|blade|razor|rope|bridge|rail|river|cliff|roof|insulin"
        r"|morphine|patches)\b"
        r".{0,90}(?:so (?:simple|easy|quick)|keep (?:staring|looking|thinking)|can't stop (?:staring"
        r"|looking)|end (?:it|me)\b)",
        r"(?:keep|can't stop) (?:staring|looking) at (?:the |my )?(?:it|them|pills|knife|knives|bottle"
        r"|blade|gun|rope|insulin|bridge)\b",
        r"(?:looking up|googling|searching(?: for)?|reading about|researching) (?:bridges|ways to (?:die"
        r"|go|end)|methods|lethal|how to (?:die|end|kill)|suicide)",
        r"(?:emptied|tipped|poured) .{0,30}(?:down|into) my (?:throat|mouth)",
        r"what (?:happens|would happen) if (?:you|i|someone|somebody) (?:take|took|swallow|swallowed"
        r"|inject|injected) (?:all|the whole|a whole|every|too many|\d\d)",
        r"(?:injected|took|taken|gave myself) (?:about |over |around )?[1-9]\d\d units\b(?! (?:a|per) "
        r"(?:day|week|month))",
        r"(?:stopp(?:ed|ing)|skip(?:s|ped|ping)?|quit|refus(?:es|ing)|threw away|flushed) (?:[\w-]+"
        r" ){0,4}(?:insulin|drugs?|meds|medicines?|medication"
        r"|dialysis|tablets|pills|treatment)\b.{0,50}(?:on purpose|nobody knows|no one knows|so (?:that"
        r" )?(?:he|she|i) (?:won't|don't|doesn't)|let nature"
        r"|let it (?:happen|end|take)|see what happens)",
        r"voices?\b.{0,24}tell(?:s|ing)? (?:me|him|her) to|(?:went|cut|go) too deep|with (?:the|a) "
        r"(?:blade|razor)\b.{0,30}(?:again|bleed|deep|arm|wrist|thigh)",
    ),
    cue(
        "sees no tomorrow",
        ENOUGH,
        r"(?:want|wants|wanting|need) to stop (?:existing|being|living|breathing)|(?:don't|do not|doesn't"
        r"|never) want to see another (?:morning|day|sunrise|year|birthday)",
        r"(?:should have|should've|wish they had|wish they'd|please|just) let (?:me|him|her) (?:die|go to"
        r" sleep)\b|(?:don't|do not|can't|cannot) see (?:myself|me) "
        r"(?:making it|living|growing|reaching|getting to|being (?:here|alive))",
        r"(?:hope|hopes|hoping|wish|pray|praying)\b.{0,24}(?:tumou?r|cancer|disease|it|this|infection"
        r"|heart) (?:wins|win|takes? me|kills? me|gets? me|finishes|stops? beating)",
        r"(?:won't|don't|doesn't|not) (?:have|need) to be here\b|end (?:my|the) pain (?:for good|forever"
        r"|for ever|tonight|once and)",
        r"be with (?:my|her|his|our) (?:dead|late) \w+ (?:by|soon|tonight|tomorrow|again)|(?:join"
        r"|joining) (?:my|her|his) (?:dead|late) ",
        r"(?:nothing|no one|nobody) (?:is )?left (?:to do|for me|to lose|to stay for)\b.{0,4}$",
    ),
    cue(
        "asks how to die",
        ENOUGH,
        r"(?:how (?:many|much|long)) .{0,60}(?:to (?:die|kill (?:me|myself|a person|someone|you)|overdose"
        r"|end it)|would kill me|is (?:lethal|fatal)|will kill me)",
        r"painless (?:way|death|suicide)|(?:easiest|best|quickest|fastest|least painful) way to (?:die"
        r"|kill|end (?:it|my))|does it hurt to (?:die|hang|overdose|bleed)",
        r"(?:what(?:'s| is|s)|whats) (?:the|a) (?:lethal|fatal|deadly) (?:dose|amount)|enough to (?:kill"
        r"|finish) (?:me|myself)|(?:is|will) that (?:be )?enough to (?:die|kill)",
        rf"(?:sav(?:e|ed|ing)|hoard(?:ed|ing)?|stockpil(?:e|ed|ing)|stash(?:ed|ing)?|collect(?:ed|ing)?"
        rf"|count(?:ed|ing)) (?:\w+ ){{0,3}}{_DRUG}.{{0,60}}(?:enough|just in case i|ready|one day|night"
        rf"|way out)",
    ),
    cue(
        "hurts oneself",
        ENOUGH,
        r"(?:i|she|he|they|old|daughter|son|who) (?:\w+ )?(?:keeps? |is |has been |been |am |started |'m "
        r"|'s )?(?:cuts|cutting|burns|burning|scratches|slashes|slashing) (?:my|her|his|their|up my) "
        r"(?:own )?(?:arms?|wrists?|legs?|thighs?|skin|stomach)",
        r"(?:cut|cuts|cutting|scratch|scratches|scratching|burn|burning|bite|hit|punch) (?:my|her|his) "
        r"(?:own )?(?:\w+ )?(?:arms?|wrists?|legs?|thighs?|skin|stomach|head) .{0,20}(?:until|till|so "
        r"(?:that )?i (?:can )?feel|to (?:cope|feel|punish|calm))",
        r"(?:been|started|i'm|i am|keeps?|am|is|was|still) (?:\w+ )?self[- ]?harm(?:ing)?|(?:been"
        r"|started|i'm|i am|relapsed|back to|relapse) (?:\w+ )?(?:with |into |on )?(?:cutting|self[-"
        r" ]harm\w*)\b(?! (?:down|out|back|carbs|sugar|the|my (?:dose|carbs|hair|hours|salt)))",
        rf"(?:i|{_OTHER})(?:'s|'ve|'m)? (?:have |has |been |started |starts |can't stop |keep |keeps |am "
        rf"|is )*(?:cut|cuts|cutting|burn|burning|hurt|hurting|harm|harming|starving|punishing) {_SELF}\b"
        rf"(?! (?:while|shaving|on|by accident|with a|at work|when|in the|off|some slack|badly (?:on|at"
        rf"|when)))",
        r"(?:i|he|she) self[- ]harms?|urges? to (?:self[- ]harm|cut)\b|fresh cuts\b",
    ),
    cue(
        "abuse in progress",
        ENOUGH,
        r"(?:grabbed|grabs|squeezed|squeezes|hands? (?:a?round|on)) (?:me by )?(?:my|the) (?:throat"
        r"|neck)\b",
        r"next time (?:he|she|i)(?:'ll| will|'s going to| is going to| won't| wont)|(?:he|she)(?:'ll|"
        r" will| is going to|'s going to| would) (?:\w+ )?(?:finish|kill) (?:me|us|the (?:cat|dog|kids)"
        r"|my|both)\b",
        rf"{_OTHER}(?:'s|'d)? (?:\w+ )?(?:choked|strangled|raped|throttled|stabbed|suffocated) {_ME}\b",
        rf"my (?:\w+ )?{_KIN} (?:comes? (?:in)?to my (?:room|bed)|makes? me (?:touch|do things|undress"
        rf"|have sex|watch)|touche[sd] me|forces? (?:me|himself)|won'?t let me (?:leave|see|eat|have|go)"
        rf"|locks? me)",
        rf"{_OTHER}(?:'s|'d| has| had)? (?:\w+ ){{0,2}}{_HIT} {_ME}\b.{{0,60}}{_JUST}",
        rf"{_OTHER} (?:(?:often|always|regularly|still|sometimes|keeps?|is|has been|just|physically"
        rf"|sexually|even|constantly) ){{0,2}}{_HITS} (?:me|us|my (?:kids?|children|son|daughter|mum|mom"
        rf"|mother|sister|brother))\b(?! (?:off|up|in the|out of|at (?:cards|chess|golf|tennis|scrabble"
        rf"|every|it)|awake|that|to (?:call|see|walk|go|eat|take|try|get|drink|do) (?:the|a|my|more)|feel"
        rf"|by surprise|deeply|with (?:love|pride|kindness)|when (?:i|we) (?:walk|stand|sit|climb|lie)))",
        r"(?:i am|i'm|im) (?:being|getting) (?:\w+ly )?(?:abused|beaten|raped|hit|molested|assaulted"
        r"|hurt) (?:by|at home)",
        r"(?:scared|afraid|terrified|worried|think) (?:that )?(?:he|she|my \w+)(?:'ll| will| is going to"
        r"|'s going to| might| may) (?:kill|hurt) (?:me|us|the|my)|(?:afraid|scared) of (?:my (?:husband"
        r"|wife|partner|boyfriend|girlfriend|dad|father|son|carer)|what (?:he|she)(?:'ll| will| might))|"
        r"(?:afraid|scared|not safe|don't feel safe|unsafe) (?:to go |going |to be )?(?:home|at home|in"
        r" my (?:own )?(?:home|house))",
        rf"{_OTHER} (?:controls?|hides?|withholds?|takes? away|keeps|took|won't give me|refuses? to give"
        rf" me) (?:my |me my )?(?:insulin|inhaler|meds|medication|medicine|tablets|pills|wheelchair"
        rf"|walker|hearing aids?|oxygen|phone)\b.{{0,50}}(?:argu|when (?:he|she|we)|punish|won't|unless"
        rf"|until|if i|because (?:he|she)|wall|hit|writing)",
        r"(?:if i (?:tell|leave|say|call|report)\b.{0,40}(?:he|she|they)(?:'ll| will| would|'s going) "
        r"(?:\w+ )?(?:kill|hurt|beat|take the kids))|(?:he|she|they) says?(?: that)? (?:nobody|no one"
        r"|no-one) will believe me|forces? me to have sex|when i say no\b.{0,20}(?:anyway|sex|doesn't"
        r" stop)",
    ),
    cue(
        "somebody is being attacked",
        ENOUGH,
        rf"{_OTHER}(?:'s| is| has)? .{{0,30}}(?:banging on (?:the|my|our) (?:door|window)|breaking (?:in"
        rf"|down)|broke in|coming at (?:me|us)"
        r"|chasing (?:me|us))|(?:he|she)(?:'s| is| has| had)? .{0,40}with (?:a|his|her) (?:knife|hammer"
        r"|gun|bat|axe|belt)\b.{0,40}(?:me|us|door|kids|again)",
        rf"{_OTHER}(?:'s|'d| has| had)? locked (?:me|us) (?:in|out|up)\b|burns? (?:me|him|her|us) with\b",
    ),
    cue(
        "at the end of one's strength",
        STRONG,
        r"no point (?:any ?more|in (?:anything|going on|trying|living|being)|to (?:anything|life))|only"
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
)
