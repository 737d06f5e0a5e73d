"""How probable it is that each word of a text is a person's name.

Every source adds or takes away; no source decides alone. The weights are
hand-set and say, in order: what the models saw, what the vocabularies know,
what the shape of the message says.
"""

import re
from collections.abc import Iterable, Mapping, Sequence

from moderation.screening.detectors.names.clues import CERTAIN, LIKELY, PROBABLE, Clue, Whose
from moderation.screening.detectors.names.prior import NEVER, dosed_words, prior_weight
from moderation.screening.detectors.names.relations import CIVIL_TITLES, DOCTOR_TITLES
from moderation.screening.detectors.names.wording import Word, Wording
from moderation.screening.gazetteer import settlement
from moderation.screening.passage import Entity
from moderation.screening.vocabulary.eponyms import also_family_names
from moderation.screening.vocabulary.medical import is_misspelt
from moderation.screening.vocabulary.name_shapes import is_built_like_a_name
from moderation.screening.vocabulary.words import is_everyday, is_family_name, is_given_name, plain

ENOUGH = 1.7

_AGREEMENT = 1.6
_NEIGHBOUR = 1.2
# A model and the shape of the message that point at the same word confirm each other.
_CONFIRMED = 0.5
_CONFIRMING = 0.5
_PAIR = 0.9
# "E. Desta": an initial stands before a family name.
_BEHIND_INITIAL = 1.2
# What a general model takes for a place or a company is still somebody, if somebody is called so.
_MISTAKEN = {"LOCATION": 0.35, "ORGANIZATION": 0.35, "NRP": 0.35, "CITY": 0.6}
_JOINING = frozenset({"and", "or"})
_ARTICLES = frozenset({"the", "a", "an", "this", "these", "those"})
_A_THING = 2.0
_PEOPLES = frozenset({"christian", "christians", "latin"})

# What else the models may take a word for, and how much that speaks against a name.
_NOT_PEOPLE = {
    "LOCATION": 0.8,
    "ORGANIZATION": 0.5,
    "NRP": 1.5,
    "DATE_TIME": 0.6,
    "CITY": 1.3,
    "STATE": 1.5,
    "STREET_NAME": 1.2,
    "EMAIL": 0.5,
    "EMAIL_ADDRESS": 4.0,
    "URL": 4.0,
}

_GRADED = frozenset(
    {
        "vitamin",
        "hepatitis",
        "type",
        "stage",
        "grade",
        "group",
        "plan",
        "part",
        "class",
        "section",
        "factor",
        "ward",
    }
)

_ACTING = re.compile(r"(?:['’]s\b| (?:was|is|has|had|said|says|told|thinks|knew|knows)\b)", re.IGNORECASE)
_LINKED = frozenset({"EMAIL", "EMAIL_ADDRESS", "URL"})
_LINK_MARK = re.compile(r"[@./]")
_LOCAL_PART = re.compile(r"([\w.+-]{3,40})@")
_LISTED = re.compile(r"(?: ?[/+&,] ?|,? (?:or|and|to|then|with|plus|vs\.?|versus|over) )", re.IGNORECASE)
# "people with Addison's need", "my Wilson's and", but not "with Addison's mother", "Jacob's appetite".
_HAVING = re.compile(
    r"(?:^|\b(?:with|have|has|had|having|my|of|got|get|gets|getting|about|for|from|is|it|it['’]s|called"
    r"|and|or|in|"
    r"like|as|against|treat|treats|treating|this)|[,/(.!?]) ?$",
    re.IGNORECASE,
)
_OWN_DISEASE = re.compile(
    r"['’`´]s?(?!\w)(?=\W*$|[ ]?[.,;:!?)/\n]| ?(?:-|–)"
    r"| in (?!(?:\w+ )?(?:hospital|icu|a&e|bed|school|surgery|pain|tears|theatre))\w"
    r"| (?:is|are|was|were|and|or|but|need\w*|can|may|might|should|must|will|would|have|has|had|do|does|"
    r"who|"
    r"which|that|often|always|usually|too|as|for|since|from|because|when|while|if|then|than|to|the|i|we"
    r"|you|he|she|"
    r"they|it|live|take\w*|die|causes?|makes?|gave|feels?|after|before|without|with|symptoms|crisis"
    r"|patients?|"
    r"sufferers?|warriors?|support)\b)",
    re.IGNORECASE,
)


class Evidence:
    """The weight of each word of ``wording`` as a name."""

    def __init__(
        self,
        wording: Wording,
        entities: Sequence[Entity],
        clues: Sequence[Clue],
        medical: Sequence[tuple[int, int]],
    ) -> None:
        self.wording = wording
        self.weights = [prior_weight(wording, index) for index in range(len(wording.words))]
        best = _best(clues)
        self._said_of_oneself = {clue.index for clue in clues if clue.whose is Whose.OWN}
        self._pointed_at = {index for index, weight in best.items() if weight >= LIKELY}
        self._add_models(entities)
        self._add_clues(best)
        self._add_pairs()
        self._add_initials()
        self._add_addresses()
        self._take_out_things()
        self._take_out_slips()
        self._take_out_medicine(medical)
        self._agree()
        self._ask_neighbours()
        self._ask_joined()
        self._agree()
        self._agree_in_small_letters()

    def is_name(self, index: int) -> bool:
        return self.weights[index] >= ENOUGH

    def _add_models(self, entities: Sequence[Entity]) -> None:
        personal: dict[int, float] = {}
        spoken: set[int] = set()
        elsewhere: dict[int, float] = {}
        for entity in entities:
            if entity.label in _LINKED and not _LINK_MARK.search(self.wording.text, entity.start, entity.end):
                continue
            for index in self.wording.overlapping(entity.start, entity.end):
                if entity.label in ("GIVEN_NAME", "SURNAME"):
                    personal[index] = max(personal.get(index, 0.0), entity.score)
                elif entity.label == "PERSON":
                    spoken.add(index)
                elif entity.label in _NOT_PEOPLE:
                    against = _NOT_PEOPLE[entity.label] * entity.score
                    if entity.label in _MISTAKEN and (self._is_called(index) or self._is_pointed_at(index)):
                        against *= _MISTAKEN[entity.label]
                    elsewhere[index] = max(elsewhere.get(index, 0.0), against)
        self._personal, self._spoken, self._elsewhere = personal, spoken, elsewhere
        for index, score in personal.items():
            self.weights[index] += 2.4 * score
        for index in spoken:
            self.weights[index] += 1.2 if self.wording.words[index].capital else 0.6
        for index, weight in elsewhere.items():
            self.weights[index] -= weight

    def _is_called(self, index: int) -> bool:
        """Whether the word is a name before all else: no English word, no town."""
        word = self.wording.words[index].text
        known = is_given_name(word) or is_family_name(word) or is_built_like_a_name(word)
        return known and not is_everyday(word) and plain(word) not in _PEOPLES and settlement(word) is None

    def _is_pointed_at(self, index: int) -> bool:
        word = self.wording.words[index].text
        known = plain(word) in _PEOPLES or is_everyday(word) or settlement(word) is not None
        return index in self._pointed_at and not known

    def _add_clues(self, best: Mapping[int, float]) -> None:
        for index, weight in best.items():
            confirmed = weight >= PROBABLE and self._personal.get(index, 0.0) >= _CONFIRMING
            self.weights[index] += weight + (_CONFIRMED if confirmed else 0.0)

    def _add_pairs(self) -> None:
        """A first name before another name, both with a capital, is hardly a town or a company."""
        for here, there in self.wording.pairs():
            first, second = self.wording.words[here], self.wording.words[there]
            if not (first.capital and second.capital) or self.wording.gap(here) != " ":
                continue
            # "met Dat Vu": the first name may be a word, if it need not have a capital.
            borne = self._is_called(here) or self.wording.telling_capital(here)
            if is_given_name(first.text) and borne and self._is_called(there):
                self.weights[here] += _PAIR
                self.weights[there] += _PAIR

    def _add_initials(self) -> None:
        """ "E. Desta", but not "E. coli", "vitamin D. Then", "Stage I. Surgery"."""
        for here, there in self.wording.pairs():
            word = self.wording.words[there]
            if not self.wording.words[here].initial or self.wording.gap(here) not in (". ", "."):
                continue
            if not word.capital or len(word.text) < 2 or word.shouted != self.wording.shouted_around(there):
                continue
            known = is_given_name(word.text) or is_family_name(word.text)
            spoken = there in self._spoken
            if (known or spoken or not is_everyday(word.text)) and not self._is_graded(here):
                self.weights[there] += _BEHIND_INITIAL + (_CONFIRMED if spoken else 0.0)

    def _is_graded(self, index: int) -> bool:
        before = self.wording.words[index - 1].plain if index else ""
        return before in _GRADED or self.wording.text[max(0, self.wording.words[index].start - 1)] in "-+/\"'"

    def _add_addresses(self) -> None:
        """Who is called as the e-mail address says: "Amina Bello, amina.bello@..."."""
        parts = {
            part
            for address in _LOCAL_PART.finditer(self.wording.text)
            for part in re.split(r"[\d._+-]+", address[1].lower())
            if len(part) > 2
        }
        for index, word in enumerate(self.wording.words) if parts else ():
            after = self.wording.text[word.end : word.end + 1] or " "
            known = is_given_name(word.text) or is_family_name(word.text) or word.capital
            if len(word.plain) < 3 or not known or after in "@._" or is_everyday(word.text):
                continue
            if any(word.plain == part or (len(word.plain) > 3 and word.plain in part) for part in parts):
                self.weights[index] += LIKELY

    def _take_out_things(self) -> None:
        """What has an article and no capital is a thing: "refuses the walker"."""
        for index, word in enumerate(self.wording.words):
            article = index > 0 and self.wording.words[index - 1].plain in _ARTICLES
            # but "the okafor family"
            somebodys = index in self._pointed_at and self._is_called(index)
            if article and not word.capital and self.wording.gap(index - 1) == " " and not somebodys:
                self.weights[index] -= _A_THING

    def _take_out_slips(self) -> None:
        """What no list of names knows and nothing points at is rather a word typed wrongly."""
        # "im deppressed, new here"
        own = self._said_of_oneself
        for index, weight in enumerate(self.weights):
            word = self.wording.words[index]
            if weight < ENOUGH or (index in self._pointed_at and (word.capital or index not in own)):
                continue
            if word.capital and self._personal.get(index, 0.0) > 0.9:
                continue
            known = is_given_name(word.text) or is_family_name(word.text) or is_built_like_a_name(word.text)
            if not known and is_misspelt(word.text):
                self.weights[index] -= 2.0

    def _take_out_medicine(self, medical: Sequence[tuple[int, int]]) -> None:
        """Medical terms are no names, unless the term is also a family name beside a first name."""
        dosed = dosed_words(self.wording)
        for index, word in enumerate(self.wording.words) if dosed else ():
            if word.plain in dosed:
                self.weights[index] = NEVER
        for start, end in medical:
            inside = list(self.wording.overlapping(start, end))
            self._take_out_listed(inside)
            for index in inside:
                word = self.wording.words[index]
                if len(inside) == 1 and self._is_somebodys_disease(word):
                    self.weights[index] = NEVER
                elif len(inside) == 1 and word.plain in also_family_names():
                    self.weights[index] -= 0.0 if self._follows_name(index) else 1.5
                else:
                    self.weights[index] = NEVER

    def _is_somebodys_disease(self, word: Word) -> bool:
        before = self.wording.text[max(0, word.start - 12) : word.start]
        return bool(_HAVING.search(before) and _OWN_DISEASE.match(self.wording.text, word.end))

    def _take_out_listed(self, medical: Sequence[int]) -> None:
        """ "Humira or Zetamab": what is listed with a drug is rather a drug."""
        after = medical[-1] + 1 if medical else len(self.weights)
        for index in (after, after + 1):
            if 0 < index < len(self.weights) and not is_given_name(self.wording.words[index].text):
                start, end = self.wording.words[medical[-1]].end, self.wording.words[index].start
                if _LISTED.fullmatch(self.wording.text[start:end]):
                    self.weights[index] -= 1.5

    def _follows_name(self, index: int) -> bool:
        if not index:
            return False
        before = self.wording.words[index - 1]
        return (
            before.plain in CIVIL_TITLES | DOCTOR_TITLES
            or before.initial
            or (before.capital and is_given_name(before.text) and self.wording.gap(index - 1) in (" ", ". "))
        )

    def _agree(self) -> None:
        """A name that is certain once is a name wherever it is written alike."""
        certain = {
            self.wording.words[index].plain
            for index, weight in enumerate(self.weights)
            if weight >= CERTAIN and len(self.wording.words[index].plain) > 2
        }
        for index, word in enumerate(self.wording.words):
            alike = word.plain in certain or word.plain.removesuffix("s") in certain
            if alike and self.weights[index] < ENOUGH:
                everyday = is_everyday(word.text)
                if not everyday or self.wording.telling_capital(index):
                    self.weights[index] += _AGREEMENT

    def _agree_in_small_letters(self) -> None:
        """ "so son says to me ... and son was right": who is named once acts by the same name again."""
        words = self.wording.words
        named = {
            word.plain
            for index, word in enumerate(words)
            if not word.capital and index in self._pointed_at and self.weights[index] >= ENOUGH
        }
        for index, word in enumerate(words) if named else ():
            again = word.plain in named and NEVER / 2 < self.weights[index] < ENOUGH
            if again and _ACTING.match(self.wording.text, word.end):
                self.weights[index] = ENOUGH

    def _ask_neighbours(self) -> None:
        """A capital word or an initial beside a name belongs to the name."""
        pairs = [*self.wording.pairs()]
        for here, there in (*pairs, *((after, before) for before, after in reversed(pairs))):
            word = self.wording.words[there]
            if self.weights[here] < ENOUGH or self.weights[there] <= NEVER / 2:
                continue
            gap = self.wording.gap(min(here, there))
            if gap not in (" ", ". ", ".", "-", "  "):
                continue
            model = self._personal.get(there, 0.0)
            if model >= 0.4:
                self.weights[there] += _NEIGHBOUR + (_CONFIRMED if model > 0.9 else 0.0)
            elif not word.capital:
                small = not self.wording.words[here].capital and not is_everyday(word.text)
                if small and (is_given_name(word.text) or is_family_name(word.text)):
                    self.weights[there] += _NEIGHBOUR
            elif word.initial:
                self.weights[there] = max(self.weights[there], ENOUGH)
            elif not word.opens_sentence or there < here:
                known = is_family_name(word.text) or is_given_name(word.text)
                if not is_everyday(word.text) or (known and there > here):
                    self.weights[there] += _NEIGHBOUR
                if known and there > here:
                    self.weights[there] += self._elsewhere.get(there, 0.0) / 2

    def _ask_joined(self) -> None:
        """ "Faith and Ebru came": a first name with a capital beside a name is another."""
        for here, there in self.wording.pairs():
            if self.wording.gap(here + 1) != " " or self.wording.words[there].plain not in _JOINING:
                continue
            after = there + 1
            if after >= len(self.weights) or self.wording.gap(here) != " ":
                continue
            for named, other in ((here, after), (after, here)):
                word = self.wording.words[other]
                borne = word.capital and is_given_name(word.text) and self.weights[other] > -1.0
                if borne and self.weights[named] >= ENOUGH and self.wording.words[named].capital:
                    self.weights[other] += _NEIGHBOUR + _CONFIRMED


def _best(clues: Iterable[Clue]) -> dict[int, float]:
    """The weight of the surest clue at each word."""
    best: dict[int, float] = {}
    for clue in clues:
        best[clue.index] = max(best.get(clue.index, 0.0), clue.weight)
    return best
