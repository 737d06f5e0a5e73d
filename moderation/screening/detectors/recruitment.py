"""Calls for study participants, interviews, surveys, castings and paid panels."""

from collections.abc import Iterator

from moderation.screening.detectors.cues import ENOUGH, STRONG, WEAK, cue, hits, weighed
from moderation.screening.findings import Sighting
from moderation.screening.passage import Passage
from moderation.screening.policy import Case
from moderation.screening.surroundings import folded

_PEOPLE = r"(?:participants?|volunteers?|respondents?|interviewees?|contributors?|panel(?:l)?ists?|subjects)"
_STUDY = (
    r"(?:study|studies|survey|trial|research(?: project)?|questionnaire|interviews?|focus group|panel"
    r"|dissertation|thesis|documentary|podcast|project|article|tv (?:show|programme|series)|programme)"
)

CUES = (
    cue(
        "looks for participants",
        ENOUGH,
        r"seeks? (?:\w+ ){0,3}(?:volunteers|participants|patients|subjects|people|adults|women|men)\b"
        r"|casting\s?:|real (?:people|patients) (?:living )?with .{0,60}(?:series|show|film"
        r"|documentary|campaign)",
        r"(?:patients|testers|reviewers|people|women|men|adults|parents|mothers|mums|moms|families"
        r"|children|kids|caregivers|carers|seniors) (?:with \w+ (?:\w+ )?)?(?:are )?(?:wanted"
        r"|needed) (?:for|to)|in exchange for (?:an? )?(?:honest |short |quick )?(?:review|feedback"
        r"|testimonial|interview)",
        rf"{_PEOPLE} (?:are )?(?:needed|wanted|required|sought)",
        rf"(?:looking for|seeking|recruiting|in search of|need|searching for) (?:\w+[ -]){{0,4}}{_PEOPLE}\b",
        r"now (?:enrolling|recruiting)",
        r"currently (?:enrolling|recruiting)",
        r"(?:we|team|researchers|university|clinic|hospital|lab) (?:are|is) (?:now "
        r"|currently )?(?:recruiting|enrolling)",
    ),
    cue(
        "looks for participants",
        STRONG,
        r"(?:looking for|seeking|searching for|need) (?:some |a few |\d+ |more |female |male "
        r"|new )?(?:mothers|mums|moms|parents|people|patients|testers|reviewers|women|men|adults"
        r"|families|volunteers|caregivers|carers) (?:of|with|who|to|aged|living|whose"
        r"|affected)\b.{0,80}(?:to (?:try|test|review|answer|share|talk|tell|fill|interview)|for (?:a"
        r"|an|our|my) )",
        r"(?:student|researcher|journalist|producer|reporter|writer|author|team|company"
        r"|director) (?:\w+ ){0,3}(?:looking for|seeking|searching for|interviewing"
        r"|collecting) (?:people|patients|stories|adults|women|men|parents|anyone|families|someone"
        r"|those)",
        r"(?:i am|i'?m|we are|we'?re|our (?:team|group|lab|company|university) is|researchers? (?:at"
        r"|from) .{1,40} (?:are|is)) (?:currently |now )?(?:looking for|seeking|searching for"
        r"|interviewing|inviting|hoping to (?:speak|talk)|keen to (?:hear|speak|talk)"
        r"|trying to find) (?:people|patients|adults|women|men|parents|caregivers|carers|families"
        r"|anyone|individuals|those|clinicians|nurses|someone)",
    ),
    cue(
        "asks to take part",
        STRONG,
        r"(?:quick|short|brief|anonymous|online|\d+[- ]min(?:ute)?s?) (?:\w+ ){0,2}(?:survey"
        r"|questionnaire|poll)\b",
        rf"(?:take|taking) part in (?:our|my|a|this|an) (?:\w+[ -]){{0,3}}{_STUDY}(?=.{{0,80}}(?:\?"
        rf"|link|http|click|contact|e-?mail|eligible|minutes|please|paid|receive))",
        r"(?:complete|fill (?:in|out)|answer|take) (?:our|my|this|a (?:short|quick"
        r"|brief)) (?:\w+[ -]){0,3}(?:survey|questionnaire|poll)",
        rf"(?:join|sign up (?:for|to)|register for|participate in) (?:our|my|this"
        rf"|a paid) (?:\w+[ -]){{0,3}}{_STUDY}",
        r"(?:survey|questionnaire) (?:takes|will take|should take|link)",
    ),
    cue(
        "speaks for a study",
        STRONG,
        r"(?:for|of|as part of) (?:my|our) (?:\w+[ -]){0,3}(?:dissertation|thesis|phd|master'?s"
        r"|degree|research|documentary|article|podcast|study|project|book)",
        r"(?:i am|i'?m) (?:a|an) (?:\w+[ -]){0,3}(?:journalist|producer|researcher|reporter"
        r"|film-?maker|casting (?:director|producer)|(?:phd|msc|masters?|psychology|doctoral|graduate"
        r"|nursing|medical) student|market researcher)",
        r"casting (?:call|for)",
        r"(?:tv|television|documentary|production) (?:company|producer|crew)",
    ),
    cue(
        "would like to interview",
        STRONG,
        r"(?:would (?:love|like)|want|hope|hoping|looking|keen) to (?:interview|film|feature"
        r"|speak (?:to|with)|talk (?:to|with)|hear from) (?:people|patients|someone|anyone|you"
        r"|families|parents|adults|women|men|those|those who)",
    ),
    cue(
        "offers a fee",
        STRONG,
        r"(?:travel|costs|expenses|parking) (?:\w+ )?(?:are |is |will be )?(?:reimbursed|paid"
        r"|covered)\b(?! by (?:my|our|the) (?:insurance|nhs))",
        r"(?:earn|get paid|be paid|make) .{0,25}(?:telling|sharing|answering|reviewing|testing"
        r"|for your (?:story|opinion|time))|up to [$£€] ?\d+|[$£€] ?\d+ (?:for (?:your|an?) (?:time"
        r"|hour|interview)|honorarium|gift)",
        r"(?:you|participants|volunteers) (?:will|may|can|could) (?:be (?:paid|compensated"
        r"|reimbursed)|receive|earn|get) .{0,30}(?:[$£€]|gift card|voucher|amazon|compensation"
        r"|stipend|honorarium)",
        r"(?:compensation|stipend|honorarium|gift card|voucher|incentive) (?:of|is|provided"
        r"|for (?:your|participating|taking|completing))",
        r"paid (?:(?:online|research|market|clinical) )*(?:study|studies|survey|research|interview"
        r"|panel|trial|focus group)",
        r"paid [$£€]\d",
    ),
    cue(
        "sets conditions",
        WEAK,
        r"(?:you (?:may|might|could) (?:be eligible|qualify)|(?:are|if) you (?:are )?(?:aged"
        r"|between \d|over 18|18 or)|eligib(?:le|ility)|inclusion criteria|ethic(?:s|al) approval|irb"
        r"|informed consent|anonymous and confidential|to (?:participate|take part|enrol|enroll"
        r"|register|apply))\b",
    ),
    cue(
        "gives a way to join",
        WEAK,
        r"https?://",
        r"www\.",
        r"click\b",
        r"e-?mail (?:me|us)",
        r"contact (?:me|us)",
        r"(?:dm|pm|message) (?:me|us)",
        r"sign up",
        r"link below",
        r"call (?:us|\d)",
        r"qr code",
    ),
    cue(
        "asks who would answer",
        STRONG,
        r"(?:who(?:'d| would)?|any(?:one|body)) (?:be )?(?:up for|willing to|happy to)"
        r" (?:\w+ing |do |fill |take |answer )?(?:\w+ ){0,3}(?:questionnaire|survey|interview|study)\b",
    ),
    cue(
        "says how long it takes",
        STRONG,
        r"(?:five|ten|fifteen|twenty|thirty|\d+) min(?:ute)?s?,? (?:of your time|anonymous|survey"
        r"|questionnaire)\b",
    ),
    cue(
        "writes a thesis",
        STRONG,
        r"i'?m (?:doing|writing|finishing) (?:my|a) (?:master'?s?|phd|thesis|dissertation|doctorate) on\b",
    ),
)


def find_recruitment(passage: Passage) -> Iterator[Sighting]:
    """Report texts that look for people to study, question, film or pay."""
    yield from weighed(Case.RECRUITMENT, hits(folded(passage.visible), CUES))
