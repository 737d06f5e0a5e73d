"""Words of work, and of who works: what ``work_ties`` and its neighbours look for in a sentence."""

import re

PEOPLE_CLOSE = (
    r"husband|wife|hubby|partner|fianc[eé]e?|boyfriend|girlfriend|sons?|daughters?|kids?|child|children|"
    r"boys?|girls?|mum|mom|mam|mother|dad|father|parents|brother|sister|uncle|aunt|nephew|niece|cousin|"
    r"grandson|granddaughter|roommate|flatmate|twins?|little one"
)
SOMEBODY = re.compile(
    rf"\b(?:i|i'm|im|i've|ive|i'd|id|me|my|mine|we|we're|we've|our|us|he|she|he's|she's|his|her|"
    rf"{PEOPLE_CLOSE})\b"
)
VERBS = (
    r"work|stack|drive|deliver|ride|pack|pick|load|unload|clean|cook|bake|serve|sell|teach|code|program|"
    r"programme|design|temp|intern|clerk|weld|fly|guard|build|assemble|repair|maintain|manage|supervise|"
    r"operate|install|sew|sort|inspect|lift|volunteer|freelance|consult|machine|label|mine|drill|edit|lectur|"
    r"servic|driv|rid|bak|operat|cod|manag|freelanc|machin"
)
WORK = re.compile(
    rf"\b(?:(?:{VERBS})(?:s|es|ed|ped|ing|ning|ping)?|drove|rode|sold|taught|flew|built|"
    r"(?:do|does|did|doing|done|on|worked) (?:\w+ ){0,2}?(?:nights?|days?|shifts?|tills?|security|admin|"
    r"accounts|payroll|deliveries|earlies|lates|overtime|reception|evenings?|weekends?|apprenticeship|"
    r"internship|placement|checkouts?|line|customer service)|jobs?|position|shifts?|tills?|checkouts?|"
    r"employ(?:ed|ment|er)|career|internship|apprenticeship|placement|contract|nights|boss(?:es)?|managers?|"
    r"supervisors?|foreman|hr|human resources|occupational health|colleagues?|co-?workers?|workmates?|"
    r"team leader|payroll|shop floor|warehouse|factory|call cent(?:re|er)|depot|assembly line|"
    r"production line|forklift|employee|worker|trainee|apprentice|shop steward|disciplinary|probation|"
    r"redundan\w+|sick (?:leave|pay|note)|maternity leave|fired|sacked|dismissed|laid off|let (?:go|me go|"
    r"him go|her go|us go)|hired|promoted|transferred|seconded|recruited|suspended|furloughed|retired?|"
    r"resign(?:ed)?|quit|headhunted|accepted|started|start|starts|staff|back|last (?:day|week|month|shift)|"
    r"first (?:day|week|month|shift)|first thing|on (?:my|his|her) feet|\w+ hours (?:a|per) (?:day|week)|"
    r"interview|offer|canteen|break ?room|staff ?room|locker room|loading bay|union rep|on the sick|(?:our|"
    r"my|his|her) (?:\w+ )?(?:team|department|office|branch|desk|floor|crew|section|line|lot)|\d+ (?:years?|"
    r"yrs?|months?|decades)|years|decades|in (?:it|hr|marketing|sales|accounts|finance|logistics|admin|"
    r"security|legal|maintenance))\b"
)
AGENTS = (
    r"(?:[a-z-]{2,16}(?:er|or|ist|ian|man|woman|eer|hand|ant)|post(?:y|ie)|nurse|chef|cook|clerk|pilot|guard|"
    r"barista|lady|guy|secretary|mechanic|steward(?:ess)?|apprentice|exec|executive|hr|rep|partner|associate|"
    r"crew|temp|courier)"
)
IS_ONE = re.compile(
    r"(?:\b(?:i'm|im|i am|i was|he's|she's|been|was|am|is|as|became|an? former|ex|retired|and)"
    rf"(?: (?:an?|now|still|also|the|just)){{0,2}}|^|,)\W{{0,2}}(?:[\w-]+ ){{0,2}}?{AGENTS}(?: (?:here|too|"
    rf"now))?$"
)
