"""Whether names are found alike wherever they come from.

    python -m bench.name_origins [--half develop|report] [--each N] [--explain]

The same frames, written as patients write, are filled with names of nineteen
origins (bench/origin_names.txt, written by hand, and Faker's where it has
Latin spellings). Every origin meets every frame equally often. One half of
the names is there to develop with, the other only to report. Prints recall by
origin, the worst, and the gap to the best; writes
bench/results/name_origins.json.
"""

import argparse
import json
import random
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from faker import Faker

from moderation.screening import Submission
from moderation.screening.kinds import Kind
from moderation.screening.pipeline import Pipeline, load_pipeline
from moderation.screening.vocabulary.words import is_family_name, is_given_name

HERE = Path(__file__).parent
NAMES = HERE / "origin_names.txt"
RESULTS = HERE / "results" / "name_origins.json"

SEED = 4
DRAWN = 40  # per locale
HALVES = ("develop", "report")
NAMING = frozenset({Kind.NAME, Kind.CLINICIAN_NAME})

# What Faker has for an origin; the others have only names written by hand.
LOCALES = {
    "english": ("en_GB", "en_US"),
    "irish": ("en_IE",),
    "spanish": ("es_MX", "es_CO"),
    "french": ("fr_FR",),
    "german": ("de_DE",),
    "slavic": ("pl_PL", "hr_HR"),
    "turkish": ("tr_TR",),
    "indian": ("en_IN",),
    "nigerian": ("yo_NG", "ig_NG", "en_NG"),
    "eastafrican": ("sw", "en_KE"),
    "indonesian": ("id_ID",),
    "arabic": ("fr_DZ",),
}

# Who writes the family name first among their own.
FAMILY_FIRST = frozenset({"chinese", "korean", "vietnamese", "japanese"})

# {g} given name, {f} family name, {n} both, {i} initial of the family name,
# {gi} initial of the given name, {o} both in the order of the origin.
FRAMES: tuple[str, ...] = (
    "My daughter {g} was diagnosed with celiac last year and she hates the diet.",
    "my husband {g} had his second stroke and he can't swallow well",
    "MY SON {g} IS ON 20 MG AND STILL HAS SEIZURES. WHAT NOW?",
    "I am writing for my mother, {n}, who is 71 and has had a cough since winter.",
    "{g} is my little brother and he has cystic fibrosis.",
    "We have two kids, {g} and Sam, and only one has the mutation.",
    "my sister in law {n} went through the same and is fine now",
    "When our baby {g} was born the nurses saw at once that something was wrong.",
    "Hi, I'm {g} and I have had MS for nine years.",
    "hello everyone, im {g}, new here, just got my results back",
    "My name is {n} and I was told to take iron.",
    "my name is {g} {f} and i have pcos, any advice please",
    "I am {n}, 54, living with rheumatoid arthritis.",
    "Does the rash ever go away?\n\nThanks,\n{g}",
    "I hope this is of use to somebody.\n\nBest wishes\n{n}",
    "is this normal after the second dose\n\n{g}",
    "Any idea what else I could try? Thank you in advance. {n}",
    "It took me a year to get better, so hang on.\n- {g} {i}.",
    "Sorry for the long post. Love, {g} x",
    "name: {o}\nage: 43\nproblem: pain in the left knee for six weeks",
    "Hi {g}, how did the scan go? We are all thinking of you.",
    "Thanks {g}, that explains a lot about the tapering.",
    "Goodness {g}, I am so sorry to hear that the tumour is back.",
    "hi {g} i had the same on 40mg and it went away after a month",
    "I agree with {g}, ask for a second opinion before you decide.",
    "{g}, have you tried splitting the dose? It worked for me.",
    "That is wonderful news {g}! Keep us posted.",
    "Welcome to the group {g}. You will find good people here.",
    "Dr {f} says I should wait another three months.",
    "my consultant is Dr. {n} and she has been very patient with me",
    "I saw dr {f} yesterday and he wants another MRI",
    "Our pediatric nurse {g} showed us how to use the pump.",
    "Professor {f} operated on my back twelve years ago.",
    "The surgeon, {n}, explained every step before the operation.",
    "Mrs {f} in the next bed had the same reaction to the contrast.",
    "A friend of mine called {g} swears by magnesium.",
    "{g}'s scan came back clear and we cried all afternoon.",
    "Since the fall {g} needs help with everything, and I am worn out.",
    "Yesterday {n} was moved to a rehab ward, still on oxygen.",
    "I went to school with {n} and we both got the same diagnosis.",
    "They told {g} that it was only stress, then the biopsy came.",
    "Last night I sat with {g} until the fever went down.",
    "The results of {n} were mixed up with mine at the lab.",
    "It was {g} who noticed the lump first.",
    "Patient: {o}. Admitted with chest pain, sent home the next day.",
    "I have been looking after {g} for ten years and nobody ever asks how I am.",
    "we lost {g} in spring after a long fight with leukemia",
    "Has anybody here met {n}? He ran a support group for amputees.",
    "{g} {f} gave me the number of a good lymphedema therapist.",
    "please pray for {n} who is in intensive care tonight",
    "{n} WAS GIVEN THE WRONG MEDICINE AND NOBODY SAID SORRY.",
    "Her cousin {g} and her uncle {f} both carry the gene.",
    "Contact {n} if you need the ward's guidelines for visitors.",
    "After the transplant {gi}. {f} was kept apart for three weeks.",
    "so {g} says to me you look awful, go see someone, and {g} was right",
    # Little context.
    "Nobody except {g} knew about the diagnosis for the first two years.",
    "I keep thinking of what {n} wrote here last week about fatigue.",
    "The wedding was beautiful but {g} could hardly stand for the photos.",
    "We drove {g} to the emergency room at four in the morning.",
    "Before chemo {g} used to run marathons.",
    "As {g} said above, ask for the ferritin as well as the iron.",
    "It helped me, it helped {g}, and it may help you.",
    "i gave {g} the inhaler and called an ambulance",
    "{g} and I have been married for thirty years, cancer or no cancer.",
    "For {g}, the worst part was the waiting.",
    "Both {g} and {n} reacted badly to the vaccine.",
    "@{g} same here, four weeks of headaches and counting",
    "PLEASE HELP. {n} HAS BEEN IN A COMA SINCE SUNDAY.",
    "me and {g} are both carriers so we are scared to try for a baby",
    "her name was {g} and she was only nine",
    "I was in the same ward as {n}, a retired teacher with emphysema.",
    "The letter is addressed to {n} and says the appointment is cancelled.",
    "Ms {f} from the insurance told me the scan is not covered.",
    "thank you dr {n} for everything you did for my dad",
    "My therapist {g} taught me a breathing exercise that really works.",
    "Regards\n\n{n}\nstage 2, in remission",
    "Sent on behalf of {n}, who cannot type because of her neuropathy.",
    "{n}, 36 years old, female, complains of joint pain.",
    "-- \n{g} {f}",
    "Hugs from {g} and the whole family",
    "Poor {g} has been sick all night again.",
    "Why is {g} always so tired after the infusion?",
    "Ask {g}, she has been on it for longest.",
    "Got the call today: {g} is a match for the kidney!",
    "My ex, {g}, says I make it all up.",
    "In memory of {n}, who fought so hard.",
    "This is for {g}, my neighbour, who has nobody else to ask.",
    "Mum's carer {g} found her on the floor.",
    "{g}'s oncologist and {g}'s GP don't talk to each other.",
)


@dataclass(frozen=True, slots=True)
class Person:
    """An invented person: a given and a family name of one origin."""

    origin: str
    given: str
    family: str

    @property
    def listed(self) -> bool:
        """Whether the filter's own vocabularies hold both names."""
        words = re.split(r"[\s-]", f"{self.given} {self.family}")
        return all(is_given_name(word) or is_family_name(word) for word in words)


@dataclass(frozen=True, slots=True)
class Case:
    """One filled frame and where its names stand; offsets count code points."""

    person: Person
    frame: int
    text: str
    places: tuple[tuple[int, int], ...]


def people(half: str) -> dict[str, list[Person]]:
    """The people of each origin, of whom each name is in one half only."""
    by_hand = _by_hand()
    found: dict[str, list[Person]] = {}
    for origin in sorted({origin for origin, _ in by_hand}):
        order = random.Random(f"{SEED} {origin}")
        parts = []
        for kind, method in (("given", "first_name"), ("family", "last_name")):
            names = sorted({*by_hand[origin, kind], *_from_faker(origin, method)})
            order.shuffle(names)
            parts.append(names[HALVES.index(half) :: len(HALVES)])
        found[origin] = [Person(origin, *both) for both in zip(*parts, strict=False)]
    return found


def cases(half: str, each: int) -> Iterator[Case]:
    """Fill every frame ``each`` times per origin, so that all origins meet the same frames."""
    for known in people(half).values():
        for number in range(each * len(FRAMES)):
            yield filled(known[number % len(known)], number % len(FRAMES))


def filled(person: Person, frame: int) -> Case:
    """Put the person into the frame, written as the frame is."""
    pattern = FRAMES[frame]
    ordered = (
        (person.family, person.given) if person.origin in FAMILY_FIRST else (person.given, person.family)
    )
    words = {
        "g": person.given, "f": person.family, "n": f"{person.given} {person.family}",
        "o": " ".join(ordered), "i": person.family[0], "gi": person.given[0],
    }  # fmt: skip
    loud, small = pattern.upper() == _FIELD.sub(lambda field: field[0].upper(), pattern), pattern[0].islower()
    text, places, done = "", [], 0
    for field in _FIELD.finditer(pattern):
        text += pattern[done : field.start()]
        name = words[field[1].lower()]
        name = name.upper() if loud else name.lower() if small and not field[1].isupper() else name
        if len(name) > 1:
            places.append((len(text), len(text) + len(name)))
        text += name
        done = field.end()
    return Case(person, frame, text + pattern[done:], tuple(places))


_FIELD = re.compile(r"\{(gi|[gfnoi])\}", re.IGNORECASE)


def _by_hand() -> dict[tuple[str, str], list[str]]:
    lines = (line.split() for line in NAMES.read_text("utf-8").splitlines() if not line.startswith("#"))
    return {(origin, kind): names for origin, kind, *names in lines}


def _from_faker(origin: str, method: str) -> Iterator[str]:
    """Draw names of the origin's locales; what has no Latin letters is left out."""
    for locale in LOCALES.get(origin, ()):
        source = Faker(locale)
        source.seed_instance(SEED)
        drawn = (str(getattr(source, method)()) for _ in range(DRAWN))
        yield from (name for name in drawn if " " not in name and "." not in name)


def measure(
    pipeline: Pipeline, filled_frames: Iterable[Case], explain: bool = False
) -> dict[str, Counter[str]]:
    """Count, per origin, names and names found (any overlap with a finding about a name)."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for case in filled_frames:
        findings = [f for f in pipeline.screen(Submission(case.text)).findings if f.kind in NAMING]
        tally = counts[case.person.origin]
        listed = "listed" if case.person.listed else "unlisted"
        for start, end in case.places:
            found = any(finding.start < end and start < finding.end for finding in findings)
            for part in ("names", listed, f"frame {case.frame}"):
                tally[part] += 1
                tally[f"{part} found"] += found
            if explain and not found:
                print(f"{case.person.origin}: {case.text[:start]}[{case.text[start:end]}]{case.text[end:]}")
    return counts


def report(counts: Mapping[str, Counter[str]]) -> dict[str, object]:
    """Recall by origin and by frame, the worst origin, and the gap to the best."""
    every = sum(counts.values(), Counter())
    by_origin = {origin: _share(tally, "names") for origin, tally in counts.items()}
    worst, best = min(by_origin, key=by_origin.__getitem__), max(by_origin, key=by_origin.__getitem__)
    return {
        "names": every["names"],
        "recall": _share(every, "names"),
        "recall of names in our vocabularies": _share(every, "listed"),
        "recall of names in no vocabulary": _share(every, "unlisted"),
        "worst": worst,
        "best": best,
        "worst recall": by_origin[worst],
        "gap": round(by_origin[best] - by_origin[worst], 4),
        "by origin": by_origin,
        "by frame": {pattern: _share(every, f"frame {n}") for n, pattern in enumerate(FRAMES)},
    }


def _share(tally: Counter[str], part: str) -> float:
    return round(tally[f"{part} found"] / tally[part], 4) if tally[part] else 1.0


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Recall of names by where they come from.")
    parser.add_argument("--half", choices=HALVES, default="report")
    parser.add_argument("--each", type=int, default=3, help="how often an origin meets each frame")
    parser.add_argument("--explain", action="store_true", help="print every miss (half develop only)")
    options = parser.parse_args(arguments)
    explain = options.explain and options.half == "develop"
    figures = report(measure(load_pipeline(), cases(options.half, options.each), explain))
    for origin, recall in sorted(figures["by origin"].items(), key=lambda row: row[1]):  # type: ignore[attr-defined]
        print(f"{origin:<14}{recall:7.1%}")
    for key in ("names", "recall", "recall of names in no vocabulary", "worst", "worst recall", "gap"):
        print(f"{key:<34}{figures[key]}")
    RESULTS.parent.mkdir(parents=True, exist_ok=True)
    RESULTS.write_text(json.dumps({"half": options.half, **figures}, indent=2), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
