"""A name beside a number: "Anna Svensson 12". Names have no form of their own, so both are asked for."""

from __future__ import annotations

import re
from typing import NamedTuple

WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*|\d+")
SENTENCE_END = re.compile(r"[.!?;]\s")
PARTICLES = frozenset("von af av de da del di al el bin ibn van der la le".split())
FILLERS = frozenset("f född är fyllde pnr personnr personnummer nr nummer tel tfn mobil ålder ca bor på".split())
FULL_NUMBER = 5

# Words that begin a sentence, or that are written with a capital, and are nobody's name.
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
    """.casefold().split()
)
INSTITUTION = re.compile(
    r".+(?:skolan|gården|linjen|kontakten|mottagningen|kommun|tjänst|tjänsten|vården|teamet|enheten|centralen"
    r"|kliniken|hemmet|hälsan|nämnden|verket|kassan|gruppen|programmet|län|avdelningen|boendet|stödet|psykiatrin"
    r"|habiliteringen|center|centrum|planen|modellen|garantin|lagen|balken|jouren)",
    re.IGNORECASE,
)


class Word(NamedTuple):
    text: str
    start: int
    stop: int


def name_with_number_in(text: str) -> bool:
    """Whether a first and a last name stand beside a number, or one name beside a long one.

    >>> name_with_number_in("Anna Svensson, 12 år"), name_with_number_in("Sedan 2024")
    (True, False)
    """
    for sentence in SENTENCE_END.split(text):
        words = [Word(found[0], found.start(), found.end()) for found in WORD.finditer(sentence)]
        for at, word in enumerate(words):
            if _is_name(word.text) and _tells(words, at, sentence):
                return True
    return False


def _tells(words: list[Word], at: int, sentence: str) -> bool:
    after = _after_last_name(words, at, sentence)
    if after is None:
        return at + 1 < len(words) and _is_number(words[at + 1].text, FULL_NUMBER)
    return _number_follows(words, after) or (at > 0 and _number_leads(words, at))


def _after_last_name(words: list[Word], at: int, sentence: str) -> int | None:
    """The place after "Anna von Essen" when one begins at `at`, else None."""
    last = at + 1
    while last < len(words) and words[last].text.casefold() in PARTICLES:
        last += 1
    if last >= len(words) or not _is_name(words[last].text):
        return None
    between = sentence[words[at].stop : words[last].start]
    return last + 1 if "," not in between and "/" not in between else None


def _number_follows(words: list[Word], at: int) -> bool:
    for word in words[at : at + 3]:
        if _is_number(word.text):
            return True
        if word.text.casefold() not in FILLERS:
            return False
    return False


def _number_leads(words: list[Word], at: int) -> bool:
    before = words[at - 1].text
    if before.casefold() in ("årig", "åriga", "årige", "år") and at > 1:
        before = words[at - 2].text
    return _is_number(before)


def _is_number(text: str, digits: int = 1) -> bool:
    return text.isdecimal() and len(text) >= digits


def _is_name(text: str) -> bool:
    first = text.replace("'", "-").split("-")[0]
    if not first[:1].isupper() or text.casefold() in NOT_NAMES or INSTITUTION.fullmatch(text):
        return False
    return text[1:] != text[1:].upper() and len(text) > 1
