"""Word lists that the signs of a crisis are built from."""

KIN = (
    r"(?:son|daughter|child|kid|teen(?:ager)?|year[- ]old|boy|girl|husband|wife|partner|boyfriend"
    r"|girlfriend"
    r"|fianc[eé]e?|ex|friend|flat ?mate|room ?mate|mother|mum|mom|father|dad|brother|sister|cousin|uncle"
    r"|aunt"
    r"|niece|nephew|grand(?:mother|father|ma|pa|son|daughter)|step ?(?:dad|mum|mom|father|mother|son"
    r"|brother)"
    r"|carer|caregiver|neighbou?r|patient|coach|teacher|boss)"
)
OTHER = rf"(?:he|she|they|(?:my|our|the) (?:\w+ ){{0,2}}{KIN})"
WHO = rf"(?:i|we|{OTHER})"
SELF = r"(?:myself|himself|herself|themsel(?:f|ves)|my ?self)"
OWN = r"(?:my|his|her|their)"
PEOPLE = (
    r"(?:(?:every|any)(?:one|body)|the world|(?:my |our )?(?:family|kids|children|wife|husband|son"
    r"|daughter|friends)|they|people)"
)
SOON = (
    r"(?:tonight|tomorrow|today|now|soon|(?:this|next|the) (?:morning|evening|afternoon|week|weekend"
    r"|month|year|appointment)|on \w+day|christmas|my birthday|much longer)"
)

END = (
    rf"(?:(?:kill|shoot|hang|drown|off|poison|unalive)(?:ing)? {SELF}|suicide|commit(?:ting)? suicide"
    rf"|unaliv(?:e|ing)"
    rf"|(?:end|ending) (?:{OWN} (?:own )?(?:life|misery|suffering)|it all|it|things|everything|all this)\b"
    rf"|tak(?:e|ing) {OWN} (?:own )?life|overdos(?:e|ing)|o\.?d\.?(?:ing)?\b|slit(?:ting)? {OWN} "
    rf"(?:wrists?|throat)"
    r"|jump(?:ing)? (?:off|from|out of|in front|under|into)|step(?:ping)? (?:over the|off (?:the|a)|in"
    r" front|out in front)"
    r"|driv(?:e|ing) (?:\w+ ){0,3}(?:into|off) (?:a|the|oncoming)|crash(?:ing)? (?:my|the) car"
    r"|swallow(?:ing)? (?:the lot|them all|everything|all (?:my|his|her|the))"
    rf"|(?:hurt|harm|cut|injur|punish|starv)(?:e|ing|ting)? {SELF}|do(?:ing)? something (?:stupid"
    rf"|terrible|to {SELF})"
    r"|fad(?:e|ing) away|ceas(?:e|ing) to exist|disappear(?:ing)?(?: forever| for good)?\b"
    r"|(?:be(?:ing)?|was|were|am) (?:dead|never born)|not (?:be|being) (?:here|alive|around|on this"
    r" earth)\b"
    r"|not (?:exist|existing|live|living|(?:wake|waking)(?! up (?:until|till|before|at|for|in time|once"
    r"|with)))\b|never (?:wake|waking|have been born)"
    r"|(?:go(?:ing)? to |fall(?:ing)? a)?sleep(?:ing)? (?:for ?ever|for good|and (?:not|never)))"
)
WANT = (
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
LINK = (
    r"(?: (?:to|of|about|for|that|with|just|really|so|badly|a lot|constantly|always|only|simply|every \w+"
    r"|i|he|she|they|could|would|can|will|it|all|be)){0,4} "
)
DIE = (
    r"(?:die|dying|be dead)\b(?! (?:at home|in peace|peacefully|of|from|on me|for|with|laughing|before"
    r"|surrounded|down|than|in my sleep at)\b)"
)
DRUG = (
    r"(?:pills?|tablets?|tabs|capsules?|meds|medication|medicines?|doses|sleepers|painkillers|insulin"
    r"|morphine"
    r"|paracetamols?|tylenols?|panadol|xanax|ambien|co-?codamol|oxy\w*|fentanyl|(?!\w+tamins?\b)\w{4,}"
    r"(?:ol|ine|in|am|one|fen|ide|il|pine))"
)
# "took 20 mg of" is a dose, "took 20 of my" is not.
NO_UNIT = r"(?!(?:mgs?|ml|mcg|g|grams?|units?|iu|percent|minutes?|hours?|days?|weeks?|months?|years?)\b)\w+"
TAKE = r"(?:took|taken|swallowed|swallowing|necked|downed|drank|drunk|ate|eaten|injected|popped)"
LOTS = (
    r"(?:1[2-9]|[2-9]\d|1\d\d|a dozen|twelve|fifteen|sixteen|twenty|thirty|forty|fifty|sixty|seventy"
    r"|eighty|ninety"
    r"|a hundred|hundreds of|dozens of|(?:a |two |several )?(?:hand|fist|mouth)fuls? of|loads of|a "
    r"(?:load|bunch|lot) of|lots of|tons of"
    r"|(?:way |far )?too many|(?:the |a |my |his |her |an )?(?:whole|entire|full) (?:\w+ )?(?:bottle|box"
    r"|pack|packet|strip|blister|lot)(?: of)?"
    r"|all (?:of )?(?:my|his|her|the|them)|every (?:last |single )?(?:one )?(?:of )?(?:my|his|her|the)?"
    r"|the lot)"
)
HITS = (
    r"(?:hits?|hitting|beats?|beating|punche?s?|punching|kicks?|kicking|slaps?|slapping|shoves?|shoving"
    r"|pushe?s? me|pushing me"
    r"|chokes?|choking|strangles?|strangling|rapes?|raping|burns|burning|molests?|molesting|abuses"
    r"|abusing|touches|touching"
    r"|ties|tying|locks|locking|forces|forcing|threatens|threatening|hurts|hurting)"
)
HIT = (
    r"(?:hit|beat|beaten|punched|kicked|slapped|shoved|pushed|threw|thrown|dragged|grabbed|pinned|burned"
    r"|burnt|bit|spat at|attacked"
    r"|threatened|locked|tied|forced|hurt|touched)"
)
ME = (
    r"(?:me|us|my (?:\w+ )?(?:kids?|child|children|son|daughter|baby|mum|mom|mother|sister|brother"
    r"|gran\w*))"
)
JUST = (
    r"(?:last night|yesterday|today|tonight|this (?:morning|week|evening|afternoon|weekend)|again|just"
    r" now|and (?:now|took|says|said|locked|won't)|every (?:day|night|time|week)|on \w+day)"
)
