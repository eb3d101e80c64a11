"""A name beside a number: "Anna Svensson 12". Names have no form of their own, so both are asked for.

The number has to be one that tells of a person: an age, a year after "born", or a long one. A year alone does
not: it tells no more of "Anna Svensson" than of a place or a unit with two names.
"""

from __future__ import annotations

import re
from itertools import pairwise

from router.privacy_counting import COUNTS_NOTHING
from router.privacy_moments import MOMENT

WORD = re.compile(r"[^\W\d_](?:[-'’]?[^\W\d_])*")
SENTENCE_END = re.compile(r"[.!?;]\s")
PARTICLES = frozenset("von af av de da del di al el bin ibn van der la le".split())

BORN = r"(?:f|född|född år|nr|nummer|pnr|personnr|personnummer)\b[ .:]{0,2}"
AGE_AFTER = re.compile(
    rf"[ ,(:-]{{1,3}}(?:(?:är|fyllde|ålder|ca|bor på) ){{0,2}}"
    rf"(?:{BORN}(?:\d|{MOMENT})|(?:tel|tfn|mobil)?[ .:]{{0,2}}(?:\d{{1,2}}{COUNTS_NOTHING}|\d{{5,}}))",
    re.IGNORECASE,
)
AGE_BEFORE = re.compile(r"\d{1,2}[ -]?(?:åriga?|årige|år gamla|år gammal) $", re.IGNORECASE)
PLACE_FOLLOWS = (" i ", " in ")
LONG_NUMBER_AFTER = re.compile(r" \d{5}")

# Words that begin a sentence, or that are written with a capital (tests too), and are nobody's name.
NOT_NAMES = frozenset(
    """
    alla allt att av barn barnet barnets bara besök beslut blev bor både cirka De den denna det
    detta dock då efter eller elev eleven en enligt ett familjen flera flickan frånvaro från för
    första förälder föräldrar går gäller ha hade han har hon höst i idag igen ingen inga inom inte
    insats januari februari mars april maj juni juli augusti september oktober november december jul
    kan klass klassen kl klockan kontakt kommer kommun läsår läsåret man med mellan mer minst mindre
    minus mot måndag tisdag onsdag torsdag fredag lördag söndag möte mötet ny nu nya när och om
    omkring ordförande pojken på plan planerat poäng region remiss remissen rektor runt sammanlagt
    sedan samt sen senast ska skola skolan snart snitt som start steg syskon så sökt termin terminen
    till totalt tre två tills troligen under ungdom ungdomen unga ungefär uppföljning ur utan
    utredning vid vill var vecka veckor vår våren hösten vuxna vård väntan väntat väntar åk ålder år
    årskurs åtgärd över a about after an and at case child class during each for from grade he her
    his in is it meeting no not of on school she since the they this to until visit was week when
    with year age
    bayley beck becks conners griffiths leiter matrices progressive raven ravens scales skala skalor vineland
    """.casefold().split()
)
UNIT_ENDINGS = tuple(
    """
    skolan gården linjen kontakten mottagningen kommun tjänst tjänsten vården teamet enheten centralen kliniken
    hemmet hälsan nämnden verket kassan gruppen programmet län avdelningen boendet stödet psykiatrin habiliteringen
    center centrum planen modellen garantin lagen balken jouren skalor skalan testet
    """.split()
)


def name_with_number_in(text: str) -> bool:
    """Whether a first and a last name stand beside a number, or one name beside a long one.

    Days and years of the text are told by `MOMENT`.

    >>> name_with_number_in("Anna Svensson, 12 år"), name_with_number_in("Lilla Torp 12 gånger")
    (True, False)
    """
    return any(_in_sentence(sentence) for sentence in SENTENCE_END.split(text))


def _in_sentence(sentence: str) -> bool:
    words = list(WORD.finditer(sentence))
    return any(_is_name(word[0]) and _number_beside(words[at : at + 4], sentence) for at, word in enumerate(words))


def _number_beside(words: list[re.Match[str]], sentence: str) -> bool:
    """Whether a number belongs to the name that begins with the first of `words`."""
    first, last = words[0], _last_name(words, sentence)
    if sentence.endswith(PLACE_FOLLOWS, 0, first.start()):
        return False
    if last is None:
        return bool(LONG_NUMBER_AFTER.match(sentence, first.end()))
    return bool(AGE_AFTER.match(sentence, last.end()) or AGE_BEFORE.search(sentence, 0, first.start()))


def _last_name(words: list[re.Match[str]], sentence: str) -> re.Match[str] | None:
    """The second word of "Anna von Essen", when there is one."""
    for before, word in pairwise(words):
        if sentence[before.end() : word.start()] != " ":
            return None
        if word[0].casefold() not in PARTICLES:
            return word if _is_name(word[0]) else None
    return None


def _is_name(text: str) -> bool:
    if not text[:1].isupper() or len(text) == 1 or text[1:] == text[1:].upper():
        return False
    word = text.casefold()
    return word not in NOT_NAMES and not word.endswith(UNIT_ENDINGS)
