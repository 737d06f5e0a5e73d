"""Forms of address of other languages that stand beside a first name: "Khun Somchai", "Suresh bhai".

Sources: the usual accounts of kinship terms and honorifics in each language, by hand.
"""

import re
from collections.abc import Iterator

from moderation.screening.detectors.names.clues import CERTAIN, LIKELY, Clue, Whose
from moderation.screening.detectors.names.wording import Wording
from moderation.screening.surroundings import word_set
from moderation.screening.vocabulary.words import is_everyday, is_family_name, is_given_name

# Vietnamese, Thai, Burmese, Filipino, Indonesian and Malay, Chinese, Nigerian and East African, Ethiopian,
# Arabic and Persian, Brazilian, Polish, Maori.
_BEFORE = word_set(
    """
    chi anh co bac chu ba ong khun nong phi daw ko ma u tita tito kuya ate lola lolo manang manong pak bu ibu
    bapak mbak mas kak kakak abang encik puan cik tante om lao xiao ah oga mama baba mzee mwalimu bwana
    bibi ndugu ato weizero umm abu ustad ustadh ustaz haji hajji hajja agha seu dona doña don pan pani
    whaea matua shri smt nkosikazi gogo mkhulu
    """
)
# Hindi, Bengali, Punjabi, Tamil, Nepali, Japanese, Korean, Turkish, Persian.
BEHIND_A_NAME = word_set(
    """
    ji bhai bhaiya didi paaji veerji akka anna amma thatha dai dada bhabhi apa appa aunty auntie uncle chacha
    chachi san chan kun sensei ssi nim teyze abi abla hanim hanım bey amca jan jaan khanom khala gogo
    """
)


# "Marta dear, listen": only whom one talks to is called so.
_FOND = word_set("dear love hun hon honey darling sweetie sweetheart mate pet buddy bro sis friend")
_TALKED_TO = re.compile(
    r"(?:,|!|\.\.\.)? ?(?:you|your|please|pls|thank|thanks|i agree|i am so|i'm so|so sorry|well said|"
    r"may god|god bless|have you|did you|do you|are you|don't|listen|take|try|keep|what|how|hope)\b",
    re.IGNORECASE,
)
_THANKED = re.compile(
    r"(?:\b(?:thank you|thanks|well said|welcome|sorry|hello|hi|dear|agree with)(?: so much)?,? )$",
    re.IGNORECASE,
)
_THANKS = 32  # characters: more than any of them has


def honorific_clues(wording: Wording) -> Iterator[Clue]:
    """Yield the names that a form of address stands before or behind."""
    for here, there in wording.pairs():
        first, second, gap = wording.words[here], wording.words[there], wording.gap(here)
        if gap == " " and first.plain in _BEFORE and second.capital and _is_borne(second.text):
            yield Clue(there, Whose.OTHER, LIKELY)
        written_as_name = first.capital or not is_everyday(first.text)
        if gap == " " and second.plain in BEHIND_A_NAME and written_as_name and _is_borne(first.text):
            greeted = _is_greeted(wording, here, second.end)
            yield Clue(here, Whose.GREETED if greeted else Whose.OTHER, CERTAIN if greeted else LIKELY, "")
        called = first.opens_sentence and first.capital and gap == " " and second.plain in _FOND
        if called and wording.text[second.end : second.end + 1] in (",", "!") and _is_borne(first.text):
            yield Clue(here, Whose.GREETED, LIKELY, "")


def _is_greeted(wording: Wording, index: int, end: int) -> bool:
    word = wording.words[index]
    if _THANKED.search(wording.text[max(0, word.start - _THANKS) : word.start]):
        return True
    return word.opens_sentence and _TALKED_TO.match(wording.text, end) is not None


def _is_borne(word: str) -> bool:
    return is_given_name(word) or is_family_name(word)
