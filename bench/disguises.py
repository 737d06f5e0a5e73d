"""How much of what the privacy filter finds plain it still finds in disguise.

    python -m bench.disguises [--explain] [--kind KIND] [--disguise DISGUISE]

All persons, numbers and addresses are made up (numbers with the check digits
that they need); each is put into a sentence plain and in every disguise that
fits its kind. Prints the share found in disguise of those found plain, and
writes bench/results/disguises.json. Found means that a finding of such a kind
overlaps the identifier in the text as written.
"""

import argparse
import json
import re
import sys
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

from moderation.screening import Submission
from moderation.screening.kinds import Kind
from moderation.screening.pipeline import Pipeline, load_pipeline

RESULTS = Path(__file__).parent / "results" / "disguises.json"
BAR = 0.9

IDENTIFIERS: Mapping[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "email": (
        ("You can write to me at {}, any time.", ("marta.lindqvist@example.org", "t.abara77@example.com")),
        ("The results went to {} by mistake.", ("ruth_hale@mail.example.net", "okoro.family@example.co.uk")),
        ("Her address there is {} I think", ("lena+ward4@example.de", "jonas.weber@example.com")),
    ),
    "phone": (
        ("Please call me on {} after six.", ("555-203-4477", "(555) 318-2290", "+44 7700 900461")),
        ("My number is {} if that helps.", ("07700 900387", "+1 555 014 8832", "+91 98765 43210")),
        ("text {} for the leftover strips", ("555.667.2101", "+49 151 23456789")),
    ),
    "id": (
        ("They asked for my SSN, it is {}.", ("512-44-7719", "231-70-4482")),
        ("My NHS number is {} on the letter.", ("943 476 5919", "401 023 2137")),
        ("the card says {} on the front", ("4539 1488 0343 6467", "5425 2334 3010 9903")),
        ("My MRN is {} at that place.", ("00482917", "7741902")),
        ("transfer it to {} please", ("GB29 NWBK 6016 1331 9268 19", "DE89 3704 0044 0532 0130 00")),
        ("Policy number {} was refused again.", ("HX8841203", "77410-2291-03")),
    ),
    "address": (
        ("We live at {} now.", ("1482 Maple Street", "27 Station Road", "9 Elm Court, Apt 4")),
        ("Send it to {} today.", ("604 Oak Avenue, Springfield", "18 Mill Lane, Harrogate", "77 Park Drive")),
    ),
    "name": (
        ("My daughter {} was diagnosed last year.", ("Emily Watson", "Maria Gonzalez", "Laura Schneider")),
        ("I talked to my neighbour {} about it.", ("Robert Miller", "Daniel Okafor", "Teresa Martin")),
        ("My name is {} and I have lupus.", ("Peter Morrison", "Hannah Clarke", "Olivia Bennett")),
    ),
    "url": (
        ("I write about it on {} every week.", ("lupuslife.wordpress.com", "https://maraslungs.blogspot.com")),
        ("My own page is {} as before.", ("www.tinasjourney.example.org", "facebook.com/tina.morrow.90")),
    ),
}  # fmt: skip

KINDS: Mapping[str, frozenset[Kind]] = {
    "email": frozenset({Kind.EMAIL}),
    "phone": frozenset({Kind.PHONE}),
    "id": frozenset(
        {Kind.NATIONAL_ID, Kind.RECORD_NUMBER, Kind.ACCOUNT_NUMBER, Kind.HEALTH_PLAN_NUMBER, Kind.PHONE}
    ),
    "address": frozenset({Kind.ADDRESS}),
    "name": frozenset({Kind.NAME, Kind.CLINICIAN_NAME}),
    "url": frozenset({Kind.PERSONAL_URL, Kind.SOCIAL_HANDLE}),
}

_CYRILLIC = str.maketrans("aceiopxyABCEHKMOPTXsj", "асеіорхуАВСЕНКМОРТХѕј")
_DIGIT_SIGNS = str.maketrans("015", "OlS")
_LEET = str.maketrans("aeiostAEIOST", "431057431057")
_ZERO_WIDTH = "\u200b\u200c\u200d\u2060\u00ad"


def _wide(text: str) -> str:
    return "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in text)


def _keycaps(text: str) -> str:
    return "".join(f"{c}\ufe0f\u20e3" if c.isdigit() else c for c in text)


def _mathematical(text: str) -> str:
    return "".join(
        chr(0x1D400 + ord(c) - 65) if "A" <= c <= "Z"
        else chr(0x1D41A + ord(c) - 97) if "a" <= c <= "z"
        else chr(0x1D7CE + ord(c) - 48) if "0" <= c <= "9" else c
        for c in text
    )  # fmt: skip


def _middle(text: str, inside: str) -> str:
    """``inside`` after the second character of every run of letters or digits."""
    return re.sub(r"(?<![^\W_])([^\W_]{2})(?=[^\W_])", lambda m: m[1] + inside, text)


def _around_middle(text: str, before: str, after: str) -> str:
    return re.sub(r"(?<![^\W_])([^\W_])([^\W_])(?=[^\W_])", lambda m: m[1] + before + m[2] + after, text)


def _broken_at(text: str, share: float) -> str:
    places = [i for i in range(1, len(text)) if text[i - 1].isdigit() and text[i].isdigit()]
    if not places:
        return text
    at = places[int(share * (len(places) - 1))]
    return f"{text[:at]}\n{text[at:]}"


def _line_for_sign(text: str) -> str:
    return re.sub(r"(?<=\d)([- .])(?=\d)", lambda m: m[1].strip() + "\n", text, count=1)


DISGUISES: Mapping[str, Callable[[str], str]] = {
    "full-width": _wide,
    "mathematical letters": _mathematical,
    "homoglyphs": lambda text: text.translate(_CYRILLIC),
    "letters for digits": lambda text: text.translate(_DIGIT_SIGNS),
    "zero-width": lambda text: "".join(c + _ZERO_WIDTH[i % 5] for i, c in enumerate(text)),
    "spaced": " ".join,
    "spaced words": lambda text: "  ".join(" ".join(word) for word in text.split()),
    "dotted": ".".join,
    "dotted words": lambda text: " ".join(".".join(word) for word in text.split()),
    "dashed": "-".join,
    "underscored": lambda text: " ".join("_".join(word) for word in text.split()),
    "decimal entities": lambda text: "".join(f"&#{ord(c)};" for c in text),
    "hexadecimal entities": lambda text: "".join(f"&#x{ord(c):x};" for c in text),
    "split by Markdown": lambda text: _around_middle(text, "**", "**"),
    "split by emphasis": lambda text: _around_middle(text, "*", "*"),
    "split by escapes": lambda text: re.sub(r"([-.@()+_])", r"\\\1", _middle(text, "**" * 2)),
    "split by a comment": lambda text: _middle(text, "<!-- -->"),
    "split by a comment with words": lambda text: _middle(text, "<!-- no -->"),
    "split by a link": lambda text: _middle(text, "[](https://example.org)"),
    "part of a link": lambda text: re.sub(
        r"^([^\W_]{2})(?=[^\W_])", lambda m: f"[{m[1]}](https://example.org)", text
    ),
    "split by tags": lambda text: _around_middle(text, "<b>", "</b>"),
    "split by styled tags": lambda text: _around_middle(text, '<span class="x">', "</span>"),
    "leetspeak": lambda text: text.translate(_LEET),
    "shown right to left": lambda text: f"\u202e{text[::-1]}\u202c",
    "stored right to left": lambda text: f"\u202e{text}\u202c",
    "bidi marks": lambda text: "".join(c + "\u200f\u200e\u2066\u2069"[i % 4] for i, c in enumerate(text)),
    "embedded right to left": lambda text: f"\u202b{text}\u202c",
    "line break in a number": lambda text: _broken_at(text, 0.5),
    "line break early in a number": lambda text: _broken_at(text, 0.2),
    "line break at a sign": _line_for_sign,
    "acute accents": lambda text: "".join(f"{c}\u0301" if c.isalnum() else c for c in text),
    "struck through": lambda text: "".join(f"{c}\u0336" for c in text),
    "accents composed": lambda text: unicodedata.normalize(
        "NFC", "".join(f"{c}\u0301" if c in "aeiouclnrsyzAEIOUCLNRSYZ" else c for c in text)
    ),
    "keycaps": _keycaps,
}
FITS: Mapping[str, frozenset[str]] = {
    "letters for digits": frozenset({"phone", "id"}),
    "leetspeak": frozenset({"name", "address"}),
    "line break in a number": frozenset({"phone", "id"}),
    "line break early in a number": frozenset({"phone", "id"}),
    "line break at a sign": frozenset({"phone", "id"}),
    "keycaps": frozenset({"phone", "id", "address"}),
    "dashed": frozenset({"phone", "id", "name", "address"}),
    "underscored": frozenset({"phone", "id", "name", "address"}),
}


def cases() -> Iterator[tuple[str, str, str]]:
    """Kind, sentence with a gap, identifier."""
    for kind, rows in IDENTIFIERS.items():
        for sentence, values in rows:
            for value in values:
                yield kind, sentence, value


def found(pipeline: Pipeline, sentence: str, shown: str) -> frozenset[Kind]:
    """The kinds of the findings that overlap the identifier."""
    before = "We have been through a lot this year. "
    text = before + sentence.replace("{}", shown) + " Thank you all for reading."
    start = len(before) + sentence.index("{}")
    verdict = pipeline.screen(Submission(text))
    return frozenset(f.kind for f in verdict.findings if f.start < start + len(shown) and start < f.end)


def main(arguments: Iterable[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--explain", action="store_true", help="print every one that is missed")
    parser.add_argument("--kind", help="only this kind")
    parser.add_argument("--disguise", help="only this disguise")
    options = parser.parse_args(None if arguments is None else list(arguments))
    pipeline = load_pipeline()
    plain: Counter[str] = Counter()
    total: Counter[str] = Counter()
    seen: Counter[tuple[str, str]] = Counter()
    of: Counter[tuple[str, str]] = Counter()
    for kind, sentence, value in cases():
        if options.kind not in (None, kind):
            continue
        total[kind] += 1
        as_plain = found(pipeline, sentence, value) & KINDS[kind]
        if not as_plain:
            print(f"not even plain: {kind}: {sentence.replace('{}', value)}")
            continue
        plain[kind] += 1
        for name, disguise in DISGUISES.items():
            shown = disguise(value)
            if kind not in FITS.get(name, (kind,)) or shown == value or options.disguise not in (None, name):
                continue
            of[name, kind] += 1
            hit = bool(found(pipeline, sentence, shown) & KINDS[kind])
            seen[name, kind] += hit
            if options.explain and not hit:
                print(f"missed {kind} {name}: {sentence.replace('{}', shown)!r}")
    kinds = list(total)
    print(f"{'':<32}" + "".join(f"{kind:>9}" for kind in kinds) + f"{'all':>9}")
    print(f"{'plain':<32}" + "".join(f"{plain[kind] / total[kind]:>9.0%}" for kind in kinds))
    report: dict[str, dict[str, float]] = {}
    for name in DISGUISES:
        shares = {kind: seen[name, kind] / of[name, kind] for kind in kinds if of[name, kind]}
        if not shares:
            continue
        whole = sum(seen[name, kind] for kind in kinds) / sum(of[name, kind] for kind in kinds)
        report[name] = {**shares, "all": whole}
        row = "".join(f"{shares[kind]:>9.0%}" if kind in shares else f"{'-':>9}" for kind in kinds)
        print(f"{name:<32}{row}{whole:>9.0%}{'' if whole >= BAR else '  below the bar'}")
    if options.kind is None and options.disguise is None:
        RESULTS.parent.mkdir(parents=True, exist_ok=True)
        RESULTS.write_text(
            json.dumps({"plain": {k: plain[k] / total[k] for k in kinds}, "of plain": report}, indent=2)
        )
        print(f"\nWritten to bench/results/{RESULTS.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
