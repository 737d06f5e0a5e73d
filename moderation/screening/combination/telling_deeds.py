"""What authors do that few others do, told with a verb instead of a trade.

"I fly rescue helicopters", "I make violins", "on the national luge team": the
verb and the thing are out of closed classes, and count as a trade that no
table names.
"""

import re
from collections.abc import Iterator

from moderation.screening.combination.facts import Fact, FactKind
from moderation.screening.combination.figures import share, shares
from moderation.screening.combination.told_facts import fact
from moderation.screening.combination.whose import Whose, whose
from moderation.screening.prefilter import prefiltered

_DOES = re.compile(
    r"\b(?:i|we|my (?:husband|wife|partner|son|daughter)|he|she) (?:also |still |now |used to |"
    r"professionally )?"
    r"(?P<job>(?:fly|flies|flew|make|makes|made|build|builds|built|restore|repair|tune|carve|forge|breed|"
    r"train|keep|raise|farm|design|sell|drive|drives|drove|operate|sculpt|conduct|play|sing|dance|run|own|"
    r"perform|captain|skipper|command|edit|translate|race|ride|dive|teach|coach|grow|herd|shoe|blow|weave|"
    r"bind|cast|pilot|crew|man|judge|referee)(?:s)? (?:[\w-]+ ){0,3}?"
    r"(?:helicopters?|planes|aeroplanes|airliners?|gliders?|balloons?|seaplanes?|crop dusters?|jets|drones|"
    r"satellites?|rockets?|trams?|trains?|locomotives?|submarines?|ferr(?:y|ies)|tugs?|tugboats?|cranes?|"
    r"combines?|snowploughs?|ambulances?|hearses?|violins?|cellos|guitars|harpsichords?|pianos|organs?|"
    r"harps?|lutes|bagpipes|clocks|watches|instruments|telescopes|alpacas?|llamas?|goats|sheep|reindeer|"
    r"huskies|falcons|hawks|ostriches|crocodiles|oysters|salmon|mussels|bees|yaks|camels|racehorses|"
    r"guide dogs|police dogs|vineyards?|lighthouse|observatory|circus|opera|ballet|orchestra|symphony|"
    r"philharmonic|choir|puppets?|stained glass|bells|saddles|boats|canoes|kilts|hats|wigs|fireworks|coffins|"
    r"knives|swords|carpets|tapestries|churches|cathedral|mosque|planetarium|funeral home|distillery|brewery|"
    r"winery|zoo|museum|theatre company|national (?:\w+ )?team|olympic team|champion(?:s|ships?)))\b"
)
_COMPETES = prefiltered(
    r"\b(?:on|in|(?:play|ski|row|swim|run|race|fence|box|played|sing|dance)s? for|member of) the "
    r"(?P<team>(?:\w+ )?(?:national|olympic|paralympic) (?:\w+ ){0,2}?"
    r"(?:team|squad|orchestra|ballet|opera|guard|parliament|choir))\b"
    r"|\b(?:captain|coach|skip|manage|train|play for|row for)s? (?P<side>the (?:[\w']+ ){1,4}?(?:team|squad|"
    r"side) of "
    r"[a-z]+)\b"
    r"|\b(?P<rank>(?:olympic|paralympic|international) (?:\w+ )?\w{3,}(?:er|or|ist|ete|nast|ler))\b"
)


def told_deeds(low: str) -> Iterator[Fact]:
    """What the author, or somebody of the household, does for a living or nearly so."""
    rare = shares(FactKind.OCCUPATION)["olympian"]
    for found in _DOES.finditer(low):
        if whose(low, found.start("job")) in (Whose.OWN, Whose.HOUSEHOLD):
            yield fact(
                FactKind.OCCUPATION, found["job"], share(FactKind.OCCUPATION, "unlisted"), found.span("job")
            )
    for found in _COMPETES.finditer(low):
        group = found.lastgroup
        if group is not None and whose(low, found.start(group)) in (Whose.OWN, Whose.HOUSEHOLD):
            yield fact(FactKind.OCCUPATION, found[group], rare, found.span(group))
