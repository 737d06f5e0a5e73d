"""Accounts on other services: @handles, messenger ids, profile links.

Pattern: "@name" (not part of an e-mail), the name of a service followed or
preceded by an account name, and links to profile pages.
"""

import re
from collections.abc import Iterator

from moderation.screening.detectors.invitation import invites
from moderation.screening.findings import Sighting
from moderation.screening.passage import Passage
from moderation.screening.policy import Case
from moderation.screening.prefilter import prefiltered
from moderation.screening.surroundings import after, around, before, blank_after_label, folded, word_set
from moderation.screening.vocabulary.words import is_everyday

_HANDLE = re.compile(r"(?<![\w@./+'-])@(?=[\w.]{0,40}[^\W\d])\w(?:[\w.-]{0,38}\w)?(?![\w@]|\.[a-z]{2,4}\b)")
_SERVICE = (
    r"(?:insta(?:gram)?|ig|twitter|tik ?tok|snap ?chat|snap|face ?book|fb|telegram|whats-?app|wechat|"
    r"weixin|line|kik|discord|skype|signal|viber|imo|kakao(?: ?talk)?|qq|linked ?in|reddit|tumblr|you "
    r"?tube|twitch|pinterest|threads|blue ?sky|mastodon|aol|aim|icq|msn|yahoo messenger|messenger|"
    r"hangouts|google chat|session|"
    r"ravelry|strava|goodreads|depop|vinted|bereal|quora|substack|slack|vk|weibo|douyin|zalo|patientslikeme|"
    r"healthunlocked|onlyfans|matrix|steam|xbox|psn)"
)
_WORD = r"(?:id|i\.d\.|handle|account|user ?name|name|user|profile|page|nick|nickname|screen ?name|tag)"
_ACCOUNT = r"@?(?=[\w.#-]{0,40}[\d_#@])[a-z\d][\w.#-]{2,38}[\w]"
_DOTTED = r"@?[a-z\d][\w-]{1,20}(?:\.[\w-]{1,20}){1,3}(?<!\.com)(?<!\.org)(?<!\.net)(?<!\.uk)(?<!\.gov)"
_ANY = r"@?[a-z\d][\w.#-]{1,38}\w"
_LABELLED = re.compile(
    rf"\b{_SERVICE}(?:'s)?(?: {_WORD})?[ ]?(?:[:=]|\b(?:is|are|as|under|@|at|me at|me on|me)\b[: ]?)[ "
    rf"]?(?P<a>{_ACCOUNT})(?!\w)"
    rf"|\b{_SERVICE}(?:'s)?(?: {_WORD})?[ ]?(?:[:=→>~|]|->|=>|[(\[{{]at[)\]}}]|"
    rf"\bis\b)[ ]?(?P<l>{_DOTTED})(?!\w)"
    rf"|\b{_SERVICE}[ ]?(?:[→>~|]|->|=>)[ ]?(?P<m>{_ACCOUNT})(?!\w)"
    rf"|\b{_SERVICE}[ ]?[(\[{{](?:at|@)[)\]}}][ ]?(?P<n>{_ANY})(?!\w)"
    rf"|\b{_SERVICE} {_WORD}[ ]?(?:[:=]|\bis\b)[: ]?[ ]?(?P<b>{_ANY})(?!\w)"
    rf"|\b(?:add|follow|find|message|msg|text|ping|hmu|reach|catch)(?: (?:me|us))? (?:over )?(?:on|at|via) "
    rf"{_SERVICE}[:,]? (?P<u>{_ANY})(?!\w)"
    rf"|\b(?:my|our) (?!line|signal|session|threads|matrix|steam|snap\b|messenger){_SERVICE}[ "
    rf"]?(?:[:=]|\bis\b)[: ]?[ ]?(?P<c>{_ANY})(?!\w)"
    rf"|(?<![\w.@])(?P<d>{_ACCOUNT}) (?:on|in|at) {_SERVICE}\b"
    rf"|\b(?:i'm|i am|as|find me as|add me as|follow me as|my (?:user ?name|handle|nick) is|user ?name[:]?) "
    rf"(?P<e>{_ANY}) (?:on|over on|over at) {_SERVICE}\b"
    rf"|\b(?:insta(?:gram)?|ig|snap(?:chat)?|telegram|kik|tik ?tok|discord)[ ](?P<h>(?=[\w.]{{0,40}}[a-z])"
    rf"[a-z\d]\w{{0,20}}(?:[._]\w{{1,20}}){{1,4}})(?!\w)"
    rf"|\b(?:user ?name|screen ?name|handle|nick(?:name)?) (?:on|at|over at) \w{{2,20}} is "
    rf"(?P<i>{_ANY})(?!\w)"
    rf"|\b{_SERVICE} {_WORD}[ ](?P<j>{_ACCOUNT})(?!\w)"
    rf"|\bskype (?P<k>live:[\w.-]{{3,40}})"
    rf"|(?<![\w.@/])(?P<f>u/[a-z\d_-]{{3,20}})(?!\w)"
    rf"|(?<![\w.@/#])(?P<g>[a-z][\w.]{{1,31}}#\d{{4}})(?!\w)"
)
# What people call a service where its name might be filtered: by its animal, or by the emoji of a camera.
_ALIAS = r"(?:(?:the )?(?:bird|camera|clock|ghost|photo) app|birdsite|the gram)"
_ALIASED = re.compile(
    rf"\b{_ALIAS}(?:[ ]?[:=→>]|,? (?:is|as|under|i'm|i am|it's|i'm called|i go by|i post as))[ ]?"
    rf"(?P<p>{_ANY})(?!\w)"
    rf"|\b(?:i'm|i am|as|called|follow|find|add) (?P<q>{_ANY}) (?:over )?(?:on|at|in) {_ALIAS}(?!\w)"
    rf"|(?<![\w.@])(?P<r>{_ACCOUNT}|{_DOTTED}) (?:over )?(?:on|at|in) {_ALIAS}(?!\w)"
    rf"|[📷📸🎥🤳🐦👻]\ufe0f?[ ]?(?:[:=@→>-][ ]?(?P<s>{_ANY})|(?P<t>{_ACCOUNT}|{_DOTTED}))(?![\w@])"
)
# "same name on insta": the pseudonym of here leads to an account there.
_NAME_HERE = r"(?:user ?name|handle|nick(?:name)?|screen ?name|account name|name)"
_NO_THING = r"(?!line\b|session\b|signal\b|steam\b|matrix\b|threads\b|messenger\b|snap\b)"
_SAME_NAME = prefiltered(
    rf"(?<!has the )(?<!have the )(?<!had the )(?<!with the )(?<!under the )(?<!\w)same {_NAME_HERE}"
    rf"(?: as here)?,? (?:over )?(?:on|at|in) (?:the )?(?:{_NO_THING}{_SERVICE}|{_ALIAS})"
    rf"(?:(?:,| and| &| or|/) ?{_SERVICE}){{0,4}}(?!\w)"
    rf"|\b{_NAME_HERE}(?:['’]s| is) the same (?:over )?(?:on|at) (?:the )?"
    rf"(?:{_NO_THING}{_SERVICE}|{_ALIAS})(?!\w)"
    rf"|\b(?:on|at) (?:{_NO_THING}{_SERVICE}|{_ALIAS}),? (?:(?:with|under|by|it's) )?(?:(?:the|my) )?"
    rf"same {_NAME_HERE}(?: as here)?(?!\w| (?:on|in|at)\b)"
)
# Most posts name no service: they are done after one cheap look.
_ANY_SERVICE = re.compile(rf"\b{_SERVICE}\b|\bu/|name (?:on|at|over)|handle (?:on|at|over)|\w#\d{4}")
_PROFILE = prefiltered(
    r"(?<![\w.])(?:https?://)?(?:www\.|m\.|[a-z]{2}\.)?(?:"
    r"(?:instagram|twitter|x|tiktok|facebook|fb|threads|pinterest|twitch|mastodon|soundcloud|"
    r"snapchat)\.(?:com|net|tv|social)/"
    r"(?!(?:groups|hashtag|search|watch|explore|intent|share|sharer|events|p|reel|status|home|"
    r"help)\b)[@\w.%-]{2,60}(?:/[\w.?=&%-]{0,60})?"
    r"|(?:t\.me|wa\.me|m\.me|telegram\.me|discord\.gg|line\.me|signal\.me|ko-fi\.com|linktr\.ee|"
    r"onlyfans\.com)/[\w@+./#-]{2,60}"
    r"|[a-z\d][\w-]{2,40}\.bsky\.social"
    r"|(?:linkedin\.com/in|reddit\.com/u(?:ser)?|youtube\.com/(?:@|c/|user/|channel/)|chat\.whatsapp\.com|"
    r"snapchat\.com/add|discord\.com/invite|bsky\.app/profile)/?[\w@+./%-]{2,60})"
)
# "same username everywhere, steph_, insta and snap": who writes an underscore writes an account,
# but "?utm_source=twitter" is a parameter of an address.
_UNDERSCORED = re.compile(
    r"(?<![\w@./-])(?!(?<=[?&])[a-z\d._]{1,60}=)(?!(?:nm|np|nc|"
    r"chr)_)[a-z][a-z\d.]{0,30}_[a-z\d_.]{0,30}(?<!\.)(?![\w@/])"
)
_ACCOUNT_WORD = re.compile(rf"\b{_SERVICE}\b|\b(?:user ?name|handle|nickname|screen ?name|profile)\b")
_NOT_ACCOUNTS = word_set(
    """
    everyone here all channel admin home work me the gmail yahoo hotmail not down back
    """
)
# "@Bev, thank you", "I agree with @Bev", "as @Bev said", but not "I post as @fitmama".
_ADDRESSING = re.compile(
    r"(?:^|[.!?,;:\n)]|\b(?:hi|hello|hey|dear|welcome|thanks?|thank you|thx|ty|cheers|congrat\w*|sorry|hugs|"
    r"well done|good luck|oh|agree with|agreed|same as|like|as|what|and|to|with|for|ask|bless you|love|so|"
    r"but|yes|no))\s*$|@\w+ $"
)
_ELSEWHERE = re.compile(
    r"\b(?:i am|i'm|im|post(?:ing|s)? as|me (?:as|at|on)|we are|we're|call(?:ed)?|account|handle|user ?name|"
    r"page|profile|channel|is|find|search(?: for)?|look up|check out|follow(?:ing|s)?|from|by|via) $"
)
# Accounts of public bodies may be named.
_PUBLIC = re.compile(r"@(?:nih|cdcgov|who|nhs|nhsuk|us_fda|cancer|nice|mayoclinic)\w*")


def find_social_handles(passage: Passage) -> Iterator[Sighting]:
    """Report each account name or profile link on another service."""
    low = folded(passage.visible)
    taken: list[tuple[int, int]] = []
    for found in _PROFILE.finditer(low):
        taken.append(found.span())
    for found in _LABELLED.finditer(low) if _ANY_SERVICE.search(low) else ():
        group = found.lastgroup
        name = found[group].strip("@") if group else ""
        if group and name not in _NOT_ACCOUNTS and not (name.isalpha() and is_everyday(name)):
            taken.append(found.span(group))
    for found in _ALIASED.finditer(low):
        group = found.lastgroup or ""
        name = found[group].strip("@")
        if name not in _NOT_ACCOUNTS and not (name.isalpha() and is_everyday(name)):
            taken.append(found.span(group))
    taken.extend(found.span() for found in _SAME_NAME.finditer(low))
    if "_" in low:
        taken.extend(
            found.span()
            for found in _UNDERSCORED.finditer(low)
            if _ACCOUNT_WORD.search(around(low, *found.span(), 60))
        )
    if "@" in low:
        taken.extend(
            found.span()
            for found in _HANDLE.finditer(low)
            if found[0][1:] not in _NOT_ACCOUNTS and not _PUBLIC.fullmatch(found[0])
        )
    last = 0
    for start, end in sorted(taken):
        if start >= last:
            last = end
            inviting = invites(low, start, end)
            if _is_member_addressed(low, start, end, inviting=inviting):
                yield Sighting(Case.MEMBER_GREETED, start, end)
            else:
                case = Case.SOCIAL_HANDLE_INVITING if inviting else Case.SOCIAL_HANDLE
                yield Sighting(case, start, end, blank_after_label(low, start))


def _is_member_addressed(low: str, start: int, end: int, *, inviting: bool) -> bool:
    """Whether it is "@Bev, thank you": no account of elsewhere, but somebody here."""
    name = low[start:end]
    if inviting or not (name.startswith("@") and name[1:].replace("-", "").isalpha()):
        return False
    if _ANY_SERVICE.search(around(low, start, end)) or _ELSEWHERE.search(before(low, start, 24)):
        return False
    return bool(_ADDRESSING.search(before(low, start, 40)) or after(low, end, 1) == ",")
