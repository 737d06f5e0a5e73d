"""Words of people in danger: suicide, self-harm, overdose, abuse in progress.

A text is read sentence by sentence. The same words told as past and survived,
denied, listed as a side effect or quoted from a leaflet are no crisis; a plan
for now is one whatever else the sentence says.
"""

import re
from collections.abc import Iterator

from moderation.screening.detectors.cues import ENOUGH, STRONG, cue, hits
from moderation.screening.findings import Sighting
from moderation.screening.passage import Passage
from moderation.screening.policy import Case
from moderation.screening.surroundings import folded

_SENTENCE = re.compile(r"[^.!?\n]+(?:[.!?]+|\n|$)")
_SOMEONE = (
    r"(?:he|she|they|(?:my|our) (?:\w+ )?(?:son|daughter|child|kid|teen|husband|wife|partner"
    r"|boyfriend|girlfriend|friend|mother|mum|mom|father|dad|brother|sister|patient))"
)
_SELF = r"(?:myself|himself|herself|themsel(?:f|ves)|my ?self)"
_END_LIFE = (
    rf"(?:kill(?:ing)? {_SELF}|end(?:ing)? (?:my|his|her|their) (?:own )?life|end(?:ing)? it all"
    rf"|tak(?:e|ing) (?:my|his|her|their) (?:own )?life|commit(?:ting)? suicide"
    rf"|hang(?:ing)? {_SELF}|shoot(?:ing)? {_SELF}|overdos(?:e|ing)|slit(?:ting)? (?:my|her"
    rf"|his) wrists?|jump(?:ing)? (?:off|in front of)|be dead|die|suicide)"
)

_NOW = (
    cue(
        "a plan for now",
        ENOUGH,
        r"(?:by|before|after) (?:tomorrow|tonight|the morning|morning|midnight).{0,20}(?:be over"
        r"|be gone|be dead|end it)|(?:swallowed|took|taken) (?:about |like |over |around )?(?:[2-9]\d"
        r"|1\d\d) (?:\w+ )?(?:pills|tablets|capsules|paracetamols?|tylenols?|ibuprofen|aspirins?"
        r"|xanax|ambien|panadol)\b|(?:i'm|i am|im|standing|sitting) (?:\w+ )?(?:on|at) (?:the"
        r"|a) (?:edge of (?:the|a) )?(?:bridge|ledge|roof|rooftop|train tracks|cliff)\b",
        r"(?:took|swallowed|taken|taking) (?:all|every one) (?:of )?(?:my|his|her|the"
        r"|them) ?(?:\w+ )?(?:pills|tablets|meds|medication|insulin|of them)? ?(?:at once|just now"
        r"|(?:an|one|two|a few|half an|\d+) (?:hours?|minutes?|mins?) ago|to (?:end|die))",
        rf"(?:going to|gonna|about to|planning to|plan to|ready to|decided to"
        rf"|will) (?:just )?(?:kill {_SELF}|end (?:it all|my life|his life|her life)"
        rf"|take my (?:own )?life|commit suicide|hang {_SELF}|shoot {_SELF}|overdose)\b",
        r"(?:tonight|today|now|tomorrow) (?:i am|i'm|i will|i'll|is the (?:day"
        r"|night) i) (?:going to )?(?:end|die|kill|say goodbye)",
        r"(?:this is|consider this) (?:my )?(?:goodbye|suicide note|last post)",
        r"(?:i have|i've got|have) (?:a |the |my )?(?:plan|pills|gun|rope|means)\b.{0,40}(?:to (?:end"
        r"|kill|die)|end it|kill|ready|tonight)",
        r"(?:i(?:'ve| have)?(?: just)?|(?:he|she|my \w+)(?:'s| has)?(?: just)?) (?:just took"
        r"|just swallowed|swallowed|just taken|taken|took) (?:\w+ ){0,3}(?:(?:whole|entire"
        r"|full) (?:bottle|pack|box|strip)|all (?:of )?(?:my|his|her|the) (?:\w+ )?(?:pills|tablets"
        r"|meds|medication|insulin)|(?:[2-9]\d|1\d\d) (?:\w+ )?(?:pills|tablets|capsules|paracetamol"
        r"|tylenol|units too many))",
        r"(?:i|he|she|my \w+) (?:have |has |'ve |just )?(?:just )?overdosed\b(?! (?:in"
        r"|on .{1,30} (?:years?|months?) ago|last|when|back))",
    ),
)
_TOLD = (
    cue(
        "wish to die",
        ENOUGH,
        r"what'?s? (?:is )?(?:even )?the point (?:of|in) (?:living|being alive|life|existing)"
        r"|wants? to disappear forever",
        r"suicide (?:feels|seems|looks|is|sounds|might be|may be) (?:like )?(?:the|my|a|an) (?:only "
        r"|best |easiest |last )?(?:way|option|answer|solution|choice|relief|thing)",
        r"(?:i|he|she|family|kids|everyone|wife|husband|people|world) (?:\w+ ){0,3}(?:would|will"
        r"|'d) be (?:so much |much |a lot )?better (?:off )?without me",
        r"(?:says?|said|threatens?|threatening|told me|texted me) .{0,20}(?:going to|gonna|wants? to"
        r"|will|to) (?:kill (?:himself|herself|themsel\w+)|overdose|end (?:it|his|her|their)|die\b"
        r"|take (?:his|her|their) (?:own )?life|jump|hang)",
        r"(?:wish|hope|hoping|pray|praying|want) (?:i |to |that i )?(?:wouldn't|don't|won't|would not"
        r"|will not|do not|never|not|just never) (?:have to |ever )?(?:to )?wake up",
        rf"(?:i|{_SOMEONE}) (?:\w+ ){{0,2}}?(?:want|wants|wanna|wish|wishes|need|needs|intend|intends"
        rf"|keep wanting|keeps wanting)(?: to)? (?:just )?{_END_LIFE}\b(?!t)",
        r"(?:i|he|she) (?:just |really |honestly )?(?:wish|wishes) (?:i|he|she) (?:was|were|could be"
        r"|would be) (?:dead|never born|gone)",
        r"(?:don't|dont|do not|doesn't|does not|no longer) (?:really )?(?:want|wants"
        r"|wanna) to (?:live|be alive|exist|wake up|be here)\b(?! (?:with(?! this)|in|near"
        r"|like)\b)(?: (?:any ?more|any longer))?",
        rf"(?:thinking|thoughts|think|thinks|talking|talks|fantasi[sz]ing|dreaming|considering"
        rf"|contemplating|tempted|feel like|feeling like|feels like|urges?) (?:about |of |to "
        rf"|constantly about |a lot about )?(?:just )?(?:kill(?:ing)? {_SELF}|end(?:ing)? (?:my life"
        rf"|his life|her life|it all|my own life)|suicide|committing suicide|taking my (?:own )?life"
        rf"|hurt(?:ing)? {_SELF}|cut(?:ting)? {_SELF})\b",
        rf"(?:i am|i'm|im|i feel|i've been feeling|i have been feeling|feeling|{_SOMEONE} (?:is"
        rf"|feels)) (?:so |really |very |quite |actively |extremely |now |currently |still )?suicidal\b",
        r"(?:better off (?:dead|without me|if i (?:was|were) (?:dead|gone|not here)))",
        r"(?:no|not any|can't see (?:a|any)|don't see (?:a|any)) (?:reason|point)(?: left)? (?:to|in"
        r"|for) (?:live|living|go(?:ing)? on|be(?:ing)? alive|me to live)",
        r"(?:i|he|she) (?:would |'d )?(?:rather|sooner) (?:be dead|die)\b(?! than (?:eat|go|see|miss"
        r"|wear|drink|have|take|do))",
        r"(?:how (?:many|much)) .{0,50}(?:to (?:die|kill (?:me|myself|a person|someone)|overdose"
        r"|end it)|would kill me|is (?:lethal|fatal) (?:dose )?(?:for me)?)|painless (?:way|death"
        r"|suicide)|(?:easiest|best|quickest|least painful) way to (?:die|kill|end)",
    ),
    cue(
        "hurts oneself",
        ENOUGH,
        r"(?:i|she|he|they|old|daughter|son|who) (?:keeps? |is |has been |been |am |started )?(?:cuts"
        r"|cutting|burns|burning|scratches|slashes|slashing) (?:my|her|his|their"
        r"|up my) (?:own )?(?:arms?|wrists?|legs?|thighs?|skin|stomach)",
        r"(?:been|started|i'm|i am|keep|am) self[- ]?harming",
        r"(?:been|started|i'm|i am) (?:cutting|self[- ]harming)(?: again| myself)\b",
        rf"(?:i|{_SOMEONE}) (?:have started |has started |started |can't stop |keep |keeps |am |is "
        rf"|'m |'s )?(?:cut|cuts|cutting|burn|burning|hurt|hurting|harm|harming"
        rf"|starving) {_SELF}\b(?! (?:while|shaving|on|by accident|with a (?:knife while"
        rf"|razor shaving)|at work|when|in the kitchen|off|some slack))",
        r"(?:i|he|she) (?:self[- ]harms?|am self[- ]harming|is self[- ]harming)|(?:my"
        r"|the) urge to (?:self[- ]harm|cut)",
    ),
    cue(
        "abuse in progress",
        ENOUGH,
        r"(?:grabbed|grabs|squeezed|squeezes|hands? (?:around|on)) (?:me by )?(?:my|the) (?:throat"
        r"|neck)\b.{0,60}(?:again|he|she|next time)|next time (?:he|she)(?:'ll| will"
        r"| is going to) (?:finish|kill|end|do)|(?:he|she)(?:'ll| will| is going to"
        r"|'s going to) (?:finish|kill) me\b",
        r"my (?:\w+ )?(?:dad|father|mum|mom|mother|step ?dad|step ?father|step ?mother|uncle|brother"
        r"|step ?brother|grandfather|grandpa|cousin|coach|teacher|carer|boss|husband|partner"
        r"|boyfriend) (?:comes? (?:in)?to my (?:room|bed)|makes? me (?:touch|do things|undress"
        r"|have sex|watch)|touche[sd] me|forces? (?:me|himself)|won'?t let me (?:leave|see|eat|have)"
        r"|locks? me)",
        r"(?:he|she|they|my (?:\w+ )?(?:husband|wife|partner|boyfriend|girlfriend|dad|father|mum|mom"
        r"|mother|stepdad|son|ex|carer)) (?:choked|strangled|beat|hit|punched|raped|attacked|kicked"
        r"|slapped|threatened) (?:me|us|my (?:kids?|child|son|daughter))\b.{0,60}(?:last night"
        r"|yesterday|today|this (?:morning|week|evening|afternoon)|again|just now|tonight)",
        r"(?:he|she|they|my (?:\w+ )?(?:husband|wife|partner|boyfriend|girlfriend|dad|father|mum|mom"
        r"|mother|stepdad|stepfather|uncle|brother|son|ex|carer|boss)) (?:(?:often|always|regularly"
        r"|still|sometimes|keeps?|is|has been|just|physically|sexually|even) ){0,2}(?:hits?|hitting"
        r"|beats?|beating|punche?s?|punching|kicks?|kicking|chokes?|choking|strangles?|strangling"
        r"|slaps?|slapping|rapes?|raping|abuses|abusing|molests?|molesting|threatens? to kill"
        r"|threatening to kill|touches|touching) (?:me|us|my (?:kids?|children|son|daughter|mum|mom"
        r"|mother|sister|brother))\b(?! (?:off|up|in the (?:funny|feels)))",
        r"(?:i am|i'm|im) (?:being|getting) (?:\w+ly )?(?:abused|beaten|raped|hit|molested|assaulted"
        r"|hurt) (?:by|at home)|(?:scared|afraid|terrified|worried|think) (?:that )?(?:he|she"
        r"|my \w+)(?:'ll| will| is going to|'s going to| might| may) (?:kill|hurt) (?:me|us|the|my)"
        r"|(?:afraid|scared|not safe|don't feel safe|unsafe) (?:to go |going |to be )?(?:home|at home"
        r"|in my (?:own )?(?:home|house))",
    ),
    cue(
        "at the end of one's strength",
        STRONG,
        r"no point (?:any ?more|in (?:anything|going on|trying|living|being)|to (?:anything|life))"
        r"|only way out|took all (?:of )?my (?:pills|tablets|meds|medication)"
        r"|(?:just )?want (?:the pain |it |this |everything )(?:all )?to (?:end|stop|be over)",
        r"(?:i )?(?:can't|cant|cannot|can not) (?:go on|carry on|keep going|keep living"
        r"|live like this|do this|take (?:it|this|life)) (?:any ?more|any longer|much longer)"
        r"|(?:i )?(?:can't|cannot) go on\b",
        r"(?:tired|sick|done|fed up) (?:of|with) (?:living|life|being alive|existing|everything)"
        r"|give up on (?:life|living)|given up on (?:life|living)|(?:ready|want|wants"
        r"|wanting) to give up\b|want (?:it|everything|this) (?:all )?to (?:end|stop|be over)"
        r"|want to disappear",
    ),
    cue(
        "takes leave",
        STRONG,
        r"(?:written|writing|wrote|left) (?:\w+ )?(?:letters?|notes?|goodbyes?) (?:to|for) (?:my|the"
        r"|everyone|each)|(?:giving|given|gave) (?:away )?(?:all )?my (?:things|stuff|belongings"
        r"|pets?|dog|cat) away|put my affairs in order|(?:pills?|meds|tablets|rope|gun|razor) (?:are "
        r"|is )?(?:lined up|counted|in my hand|in front of me|next to me)",
    ),
    cue(
        "alone with it",
        STRONG,
        r"(?:no ?body|no one|noone) (?:would|will) (?:miss|notice|care)\b|goodbye (?:everyone|world"
        r"|all)|sorry (?:everyone|mum|mom|to my family)|i(?:'m| am) a burden|such a burden|(?:life"
        r"|living) (?:is|isn't|has|seems) (?:not |no longer |hardly )?(?:worth|pointless|meaningless)"
        r"|what(?:'s| is) the point (?:of|in) (?:living|life|going on|it all)|(?:everyone|family|kids"
        r"|world) would be better|no hope(?: left)?|hopeless\b",
    ),
)
_PAST_OR_DENIED = re.compile(
    r"\b(?:years? ago|months ago|weeks ago|back (?:then|in)|in (?:19|20)\d\d|last (?:year|month"
    r"|summer|winter|week)|when i was|as a (?:kid|child|teen|teenager)|used to|at (?:that"
    r"|the) time|once upon|in the past|previously|formerly|history of|had (?:been|thoughts"
    r"|the thoughts)|survived|recovered|survivor|no longer (?:suicidal|think|feel|have|want|cut)"
    r"|(?:not|never|n't|nor|without) (?:\w+ ){0,3}(?:suicid|want to (?:die|kill|end|hurt)"
    r"|going to (?:kill|end|hurt|commit)|plan|think|thought|feel|gonna|kill|hurt|harm|cut)"
    r"|made me|better than|more than once|in that time|that time|gave me back|saved my life"
    r"|makes you|make you|makes people|caused|causes|can cause|may cause|side[- ]effects?|warning"
    r"|leaflet|label|symptoms? (?:of|include)|risk of|rates? of|increased|study|studies|research"
    r"|prevention|awareness|people who|some(?:one|body) who|if you(?:'re| are| feel| have)?"
    r"|are you|do you|did you|many people|patients (?:who|may|with)|(?:he|she|they|my ex\w*"
    r"|my \w+) used to|until i (?:left|got out|escaped)|divorced|i (?:left|escaped)"
    r"|before i (?:left|got))\b",
)


def find_crises(passage: Passage) -> Iterator[Sighting]:
    """Report sentences of somebody in danger now."""
    text = folded(passage.visible)
    tired: list[tuple[int, int, int]] = []
    if not hits(text, (*_NOW, *_TOLD)):
        return
    for sentence in _SENTENCE.finditer(text):
        for found in hits(sentence[0], _NOW):
            if not _is_denied(sentence[0], found.start):
                yield Sighting(Case.CRISIS, sentence.start() + found.start, sentence.start() + found.end)
        told = hits(sentence[0], _TOLD)
        if told and _PAST_OR_DENIED.search(sentence[0]):
            continue
        for weight, start, end in told:
            span = (sentence.start() + start, sentence.start() + end)
            if weight >= ENOUGH:
                yield Sighting(Case.CRISIS, *span)
            else:
                tired.append((weight, *span))
    if sum(weight for weight, *_ in tired) >= ENOUGH:
        yield from (Sighting(Case.CRISIS, start, end) for _, start, end in tired[:3])


def _is_denied(sentence: str, start: int) -> bool:
    """Whether the words just before a plan take it back or put it in the past."""
    before = sentence[max(start - 40, 0) : start]
    return (
        re.search(
            r"\b(?:not|never|n't|isn't|wasn't|was|were|wouldn't|didn't|used to|years ago|in (?:19"
            r"|20)\d\d)\s*(?:\w+\s+){0,2}$",
            before,
        )
        is not None
    )
