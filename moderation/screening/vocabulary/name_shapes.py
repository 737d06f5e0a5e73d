"""Words that are built as names are, in languages that build their names.

No list holds every Papadopoulos. An ending or a beginning is weak evidence: it
raises what other evidence says, and never makes a name by itself.
Sources: the usual accounts of patronymic and other name-forming affixes in
each language, by hand.
"""

import re
from functools import lru_cache

from moderation.screening.surroundings import word_set
from moderation.screening.vocabulary.words import is_everyday, plain

_ENDINGS = (
    r"(?:[ao]poulo[su]|akis|idis|iadis|oglou|akos|oudis|"  # Greek
    r"[cs]kis?|[cs]ka|[cs]ky|[cs]kyj?|[cs]kaya|wicz|wicz[oó]wna|vich|vi[cć]|"
    r"ova|eva|enko|chuk|czyk|owna|ovna|"
    r"shvili|adze|"  # Slavic, Georgian
    r"[iy]an[tc]s|unyan|osyan|ossian|aryan|enyan|"  # Armenian
    r"o[gğ]lu|gil(?:ler)?|ta[sş]tan|kaya|"  # Turkish
    r"zadeh|pour|nejad|nezhad|manesh|abadi|doust|"  # Persian
    r"swamy|murthy|murthi|nathan|appan|appa|amma|endra|eshwari|eswaran|lingam|"
    r"priya|preet|deep|inder|jeet|"  # Indian
    r"wati|wanto|yanto|ianto|syah|ningsih|ningrum|"  # Indonesian
    r"mariam|selassie|giorgis|haimanot|michael|"  # Ethiopian
    r"s?son|ss?[oe]n|dotter|d[oó]ttir|gaard|"  # Nordic
    r"auskas|ienė|iene|[aė]it[eė]|nien|lainen|konen|"  # Lithuanian, Finnish
    r"hofer|bauer|meyer|maier|mayer|huber|berger|hauser|stein|thaler|holz|wald|brecht|hardt|gruber|"  # German
    r"witz|owitz|baum|blum|feld|mann|"
    r"veld|huizen|stra|sma|donck|broeck|kamp|dijk|"  # Dutch
    r"eira|inho|inha|alves|quez|guez|[ln]dez|nchez|tegui|erria|"  # Iberian
    r"ucci|etti|elli|ello|acci|ardi|aldi|igliano|"  # Italian
    r"ananda|singhe|tunga|wardena|wardene|sooriya|"  # Sinhala
    r"ford|worth|shaw|bottom|thwaite|croft|combe|ingham)"  # English
)
_BEGINNINGS = (
    r"(?:mac|mc|o['’]|fitz|d['’]|al-|el-|bin-|abdu?l?|"
    r"olu|oluwa|ade[bdfgjklmnopstwy]|ayo|akin|ola[bdfjkmnoprst]|chukwu|chi[bdfjkmnz]|nna|nwa|uche|"
    r"gebre|ghebre|wolde|tekle|haile|tewolde|fikre|kidane|"
    r"ven[ck]at|rama[ckns]|lakshm|krishna|guru|har[jmp]|jas[dkpv]|man[dp]ree|"
    r"waji|nyam|wanj|kip[cklrst]|che[bpr]|ou?dh|ochi|"
    r"nk|ng['’]?[aou]|mba|mwa|nda|ndi|ndu|mth|nt[so]|zh[aeiou]|xi[aeou]|qi[au]|ts[hu]|nguy|phuo|thuy)"
)
_LETTERS_LEAST = 5
_SHAPE = re.compile(rf"(?:[a-zà-ɏ'’-]{{2,}}{_ENDINGS}|{_BEGINNINGS}[a-zà-ɏ'’-]{{2,}})")

# Korean and Chinese given names have two syllables, which some write with a hyphen.
_SYLLABLES = word_set(
    """
    ah an bae baek bin bo bok bom bong bum byeong byung chae chan chang cheol cheon chul chun da dae dan do
    dong eun ga geon geun gi go gun gyeong gyu ha hae han hee heon ho hong hoon hui hun hwa hwan hye hyeok
    hyeon hyo hyuk hyun in ja jae jang je jeong jeung ji jia jin jong joo joon ju jun jung ki ku kwan kwang
    kyo kyu kyung lin man mi min moon mun myeong myung na nam no ok ra ran ree ri rim rin rok ryul sang se
    seo seok seon seong seul seung shik shin si sik so sol som son song soo sook su suk sun sung tae u un wan
    won woo wook ye yeon yeong yi yong yoo yoon ram rang reum neul nu byul nuri you young yu yul yun ai
    ao bai bao bei bi bing cai chao chen
    cheng chi chong chu chuan de di fan fang fei fen feng fu gang guang gui guo hai hao he heng hou hu hua
    huan huang jian jiang jiao jie jing juan kai kang ke kun lan lei li lian liang ling liu long lu mei meng
    miao ming mo nan ni nian ning pei peng pin ping qi qian qiang qiao qin qing qiong qiu quan rong rou ru
    rui ruo shan shao shen sheng shi shu shuang shun tai tang tao ti ting tong wei wen xi xia xian xiang
    xiao xin xing xiong xiu xu xuan xue yan yang yao yin ying yuan yue ze zhang zhao zhen zheng zhi zhong
    zhu zhuo zi zong
    """
)
_SYLLABLE = "|".join(sorted(_SYLLABLES, key=len, reverse=True))
_TWO_SYLLABLES = re.compile(rf"(?:{_SYLLABLE})-?(?:{_SYLLABLE})")
# Syllables as they are spelt in Hong Kong, Taiwan, Malaysia and Singapore: names only with their hyphen.
_MORE_SYLLABLES = word_set(
    """
    ah boon chee cheng cheong cheuk cheung chi chia chih chik chin ching chiu choi choo choon chor chueh
    chuen chung chye fai fat fei foon foong fu fung geok guan hang heng hin hing ho hock hoe hoi hok
    hong hoon hsi hsia hsiang hsiao hsien hsin hsing hsiu hsiung hsu hsuan hsueh huat hui hung hwa hwee
    jie ka kai kam kar kay keng keung khim kiat kim kin kit kiu ko kok kong kow kuan kuang kuen kung kuo
    kwai kwan kwok kwong lai lam lan lap lay lee leng leong leung lik lim lin ling lok lung mei meng
    ming moi mui mun nai nga ngan ngar oi on pak peck peng pik pin ping po poh pui shek sheung shing shu
    shui shuk shun siew sik sim sin siok siu so soo soon suet sui suk sum sun swee sze tai tak tat teck
    tien tim tin ting tse tsu tsun tsz tuen tung tze tzu uen wa wah wai wan wang wing wo wun yan yau yee
    yen yeuk yi yick yin ying yiu yu yue yuen yuet yuk yun yung
    """
)
_MORE_SYLLABLE = "|".join(sorted(_SYLLABLES | _MORE_SYLLABLES, key=len, reverse=True))
_HYPHENATED = re.compile(rf"(?:{_MORE_SYLLABLE})-(?:{_MORE_SYLLABLE})")
_HYPHENATED_LEAST = 4
_OTHER_WORDS = word_set(
    """
    taichi soso qigong qikung fengshui pingpong yinyang dimsum kungfu shihtzu chowchow haha hoho nono sisi
    """
)


@lru_cache(maxsize=4096)
def is_built_like_a_name(word: str) -> bool:
    """Whether the word, which English does not use, has the build of a name somewhere."""
    if is_everyday(word):
        return False
    lower = word.lower()
    if len(lower) >= _LETTERS_LEAST and _SHAPE.fullmatch(lower):
        return True
    folded = plain(word)
    return len(folded) >= _HYPHENATED_LEAST and is_syllabic(folded)


def is_syllabic(folded: str) -> bool:
    """Whether it is two Korean or Chinese syllables: "ji-woo", "xiaoming", "kwok-wai"."""
    if folded.replace("-", "") in _OTHER_WORDS:
        return False
    return bool(_TWO_SYLLABLES.fullmatch(folded) or _HYPHENATED.fullmatch(folded))
