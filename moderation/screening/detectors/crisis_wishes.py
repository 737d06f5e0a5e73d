"""Wishes to die or to be hurt, and the means for it, told of now.

The groups of signs follow the warning signs that the 988 Lifeline, Samaritans and WHO publish.
"""

from moderation.screening.detectors.crisis_words import (
    DIE,
    DRUG,
    END,
    LINK,
    OTHER,
    PEOPLE,
    SELF,
    SOON,
    WANT,
    WHO,
)
from moderation.screening.detectors.cues import ENOUGH, cue

WISHES = (
    cue(
        "wish to die",
        ENOUGH,
        rf"{WANT}{LINK}{END}",
        r"(?:want|wish|rather)(?: to| i| just| was| were| simply| could){1,4} be gone\b|wish i (?:was"
        r"|were) gone\b",
        rf"(?:{WHO} )?(?:really |just |honestly |still |so |only )?(?:want|wants|wanting|wanna|wish"
        rf"|wishes|hope|hopes|hoping|pray|praying|ready|longing|need)(?: (?:to|i|he|she|could|would|just"
        rf"|so|badly|for)){{0,3}} {DIE}",
        r"(?:wish|hope|hoping|pray|praying|want) (?:i |to |that i |god )?(?:wouldn't|don't|won't|would"
        r" not|will not|do not|never|not|just never) (?:have to |ever )?(?:to )?wake up",
        r"(?:go|fall|going|falling) (?:to sleep|asleep) (?:for good|forever|and (?:not|never))",
        r"(?:don't|dont|do not|doesn't|does not|no longer) (?:really |even )?(?:want|wants|wanna) to "
        r"(?:live|be alive|exist|wake up|be here|be around)\b(?! (?:with(?! this)|in|near|like|forever"
        r"|off|on)\b)",
        rf"(?:{WHO} )(?:am |'m |is |'s |feels? |have been |has been |been |being |feeling |was |m )*"
        rf"(?:so |really |very |quite |actively |extremely |now |currently |still |again |becoming "
        rf"|getting )?suicidal\b",
        r"(?:i'm|im|feel|feeling) (?:\w+ )?suicidal\b|dark thoughts\b.{0,40}(?:pills|again|tonight|scare"
        r"|every)|suicidal (?:thoughts|again|feelings) (?:are|again|every|won't|back|tonight)",
        rf"{PEOPLE}(?: \w+)? (?:would|will|'d|are|is|might|may) (?:all |honestly |just |probably |be |a "
        rf"|so |much |lot )*better (?:off |place )?(?:\w+ )?(?:without me|if i (?:was|were|wasn't|weren't"
        rf"|am|'m|die|died|go)|dead|when i'm gone)|better off (?:dead|without me|if i (?:was|were|wasn't"
        rf"|weren't|am|'m|die|died|go))",
        r"(?:i|he|she) (?:would |'d )?(?:rather|sooner) (?:be dead|be gone|die)\b(?! than (?:eat|go|see"
        r"|miss|wear|drink|have|take|do)| than see)",
        r"(?:no|not any|can't see (?:a|any)|don't see (?:a|any|the)|isn't (?:a|any)) (?:more )?(?:reason"
        r"|point|sense)(?: left)? (?:to|in|for) (?:live|living|go(?:ing)? on(?! with)|be(?:ing)? (?:alive"
        r"|here)"
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
        rf" |that )?(?:i(?:'ll| will|ll)? )?(?:still )?(?:be )(?:here|alive|around)\b.{{0,25}}(?:{SOON}"
        rf"|by |at my)",
        r"(?:don't|dont|do not|can't|cannot) trust myself\b(?! (?:to (?:drive|eat|cook|remember|walk|be)"
        r"|with (?:chocolate|money|cake|sugar|food|a)))|(?:am|'m|feel) (?:not |un)safe (?:with myself"
        r"|alone|from myself|tonight)",
        rf"(?:scared|afraid|worried|terrified|frightened)(?: that)? (?:i'm |i am |i'll |i will |i might "
        rf"|i may |he'll |she'll |they'll )?(?:going to |gonna |of what i )?(?:do something|might do|hurt"
        rf"(?:ing)? {SELF}|harm(?:ing)? {SELF})",
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
        r"(?:done|finished|over|tired of|sick of) (?:with )?being alive\b",
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
        rf"|count(?:ed|ing)) (?:\w+ ){{0,3}}{DRUG}.{{0,60}}(?:enough|just in case i|ready|one day|night"
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
        rf"(?:i|{OTHER})(?:'s|'ve|'m)? (?:have |has |been |started |starts |can't stop |keep |keeps |am "
        rf"|is )*(?:cut|cuts|cutting|burn|burning|hurt|hurting|harm|harming|starving|punishing) {SELF}\b"
        rf"(?! (?:while|shaving|on|by accident|with a|at work|when|in the|off|some slack|badly (?:on|at"
        rf"|when)))",
        r"(?:i|he|she) self[- ]harms?|urges? to (?:self[- ]harm|cut)\b|fresh cuts\b"
        r"|(?:i |i've |i have |she |he |^)cut again\b(?! (?:on|in the|the|my (?:hours|dose|hair)))",
    ),
    cue(
        "would not wake",
        ENOUGH,
        r"(?:wish|wished|hope|hoping|pray|praying|want|if only)\b.{0,40}(?:not|never"
        r"|n't) (?:ever )?(?:have to )?wake up\b"
        r"(?! (?:until|till|before|at|for|in time|once|with|so early|every))",
        r"(?:might|may) as well be dead\b|(?:i'd|i would|he'd"
        r"|she'd) be better (?:off )?dead\b(?! on my feet)",
        r"(?:rather|sooner) be dead than (?:back|on|like|live|living|go(?:ing)? (?:back|through|on)"
        r"|do(?:ing)? (?:this|that))",
    ),
    cue(
        "sees no point in going on",
        ENOUGH,
        r"(?:don't|dont|do not|can't|cannot|doesn't) see (?:the|any|a|much) (?:point|reason) (?:of|in|to"
        r"|for) (?:going on"
        r"|carrying on|keeping going|any of (?:it|this)|living|trying any ?more|go on"
        r"|carry on)\b(?! (?:with|about))",
        r"no (?:point|reason|sense) (?:left )?(?:in |to )?(?:carrying|carry|going"
        r"|go) on\b(?! (?:with (?:the |this )?(?:\w+"
        r"ine?|met\w+|tab\w+|diet|pills?|meds|drug|course)|about|at|to|a |the))",
        r"what is there (?:left )?to (?:go on|carry on|live) for|not sticking around (?:for|to|till|until)\b",
    ),
    cue(
        "others would be happier",
        ENOUGH,
        r"(?:happier|better|relieved|freer|easier|ok|fine) (?:off )?(?:if|when|once) i(?:'m| am| was"
        r"| were|'d been)? "
        r"(?:gone|dead|not here|not around|out of the way)\b",
    ),
    cue(
        "speaks of it in other words",
        ENOUGH,
        r"unaliv(?:e|ing) (?:thoughts|myself|himself|herself|ideation)|sewer ?slid(?:e|al)\b",
        r"catch(?:ing)? the bus\b.{0,24}(?:iykyk|forever|for good|if you know)",
        r"relaps\w+ (?:on|with|into) (?:sh|si|self[- ]?h[a*@]rm)\b|\bsi (?:is|are|was"
        r"|gets?) (?:so )?(?:bad|loud|back|strong|worse)\b",
        r"su(?:[!1*|]c[i!1*|]|ic[!1*|])d|s u i c i d|self[- ]?h[*@4]rm",
    ),
    cue(
        "somebody has said goodbye",
        ENOUGH,
        r"(?:posted|texted|sent|messaged|wrote|left)\b.{0,16}(?:good ?bye|look after (?:the|my)"
        r"|sorry for everything)\b.{0,60}"
        r"(?:pick(?:ing)? up|answer\w*|phone(?:'s| is)? off|reply\w*|respond\w*|can't find|cannot find)",
    ),
    cue(
        "hears voices that tell it",
        ENOUGH,
        r"voices? (?:say|says|saying|tell|keep saying|shout) (?:\w+ ){0,2}(?:jump|do it|end it|die|cut"
        r"|kill)\b",
        r"(?:going to|gonna|about to|ready to) jump\b(?! (?:in|on|up|rope|for joy|ship|through|at"
        r"|straight|back|to|into|around|out of"
        r" (?:bed|my skin)|out of a plane|from a plane))",
    ),
)
