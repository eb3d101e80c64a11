"""Ten thousand notes of the kind that staff write in `detail` and `reason`: full of numbers, about nobody.

They were written before anybody looked at what the guard makes of them, hard ones included: capitals beside numbers,
dates and times in every manner, scales, doses, reference numbers, places and units with two names. A text that
the guard refuses stays here; what is mended is the guard.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator

Pick = random.Random
SLOT = re.compile(r"\{(\w+)\}")

WORDS: dict[str, str] = {
    "antal": "en|två|tre|fyra|flera|ett tiotal|1|2|3|12|ca 20",
    "åk": "F|1|2|3|4|5|6|7|8|9|7B|4 a|7-9|F-3|2 på gymnasiet",
    "mg": "5|10|18|20|27|30|36|50|54|70|2,5|0,5|100",
    "vem": "mamma|pappa|vårdnadshavarna|läraren|mentorn|kuratorn|skolsköterskan|skolpsykologen|specialpedagogen"
    "|socialsekreteraren|läkaren|rektor|mormor|farfar|familjehemmet|kontaktpersonen|fritidspedagogen|flickan"
    "|pojken|eleven|barnet|ungdomen|syskonen|habiliteringen|handläggaren|tolken|logopeden|dietisten",
    "vad": "oro|ångest|frånvaro|sömnsvårigheter|utbrott|nedstämdhet|självskada|konflikter|huvudvärk|magont"
    "|koncentrationssvårigheter|matvägran|tvång|tics|mobbning|skolk|aggressivitet|panikattacker|mardrömmar"
    "|språksvårigheter|trötthet|skärmtid|missbruk|rymningar|rädsla för skolan|social isolering|dissociation",
    "insats": "samtal|familjebehandling|KBT|föräldrastöd|anpassningar|särskilt stöd|kontaktfamilj|avlastning"
    "|utredning|medicinering|färdighetsträning|trappan|BIM|DBT|MST|FFT|korttidsvistelse|hemundervisning"
    "|resursperson|studiehandledning|stödsamtal|nätverksmöte|psykoedukation|bildstöd|TAKK|ledsagning",
    "enhet": "BUP|bup-mottagningen|första linjen|elevhälsan|socialtjänsten|habiliteringen|BHV|vårdcentralen"
    "|ungdomsmottagningen|barnkliniken|Första Linjen|Elevhälsan|Socialtjänsten|Barnhälsan|BUP Mellanvård"
    "|BUP Lindesberg|Maria Ungdom|Barn- och ungdomshälsan|Familjecentralen|Barnahus|skolhälsovården|MiniMaria"
    "|Ungdomsmottagningen Kumla|Röda Korset|Rädda Barnen|Svenska Kyrkan|Attention Örebro|Skolstödet|Resursteamet"
    "|Akut- och mellanvårdsteamet|Barnmedicin Karlstad|Vuxenhabiliteringen|Barnneurologen Lund|Soc Hisingen",
    "ort": "Örebro|Kumla|Karlskoga|Upplands Väsby|Lilla Edet|Östra Göinge|Norra Ängby|Västra Götaland|Malmö"
    "|Umeå|Gällivare|Hällefors|Region Uppsala|Region Jönköpings län|Umeå kommun|Stockholms stad|Södra Sandby"
    "|Nya Kungsholmen|Lindesberg|Skåne|Syrien|Norra Irak|Somalia|Stora Höga|Kungsör|Ljungby|Nora|Askersund",
    "skola": "Almbyskolan|Engelska Skolan|Kunskapsskolan|Navet|Engelbrektsskolan|Karolinska skolan|Nya Elementar"
    "|Internationella Skolan|Norra Real|Fria Emilia|Lilla Akademien|Waldorfskolan|Montessori Syd|Risbergska"
    "|Tullängsgymnasiet|Jensen Education|förskolan Blåklinten|Vasaskolan|särskolan|Resursskolan Ankaret",
    "hem": "Solbacken|Ekbacken|Villa Vik|HVB Norrgården|Björkliden|Stödboendet Ankaret|Skogsbacken|Lugnet|SiS Sundbo"
    "|jourhemmet|Källtorpet|Stiftelsen Utväg|familjehemmet|Vita Villan|Granbacken|Humana Syd|Nytorpet",
    "skala": "C-GAS|CGAS|SDQ|SNAP-IV|WISC-V FSIQ|WISC VCI|WPPSI-IV|ABAS-II GAC|Vineland-3|ADOS-2|ADI-R|BRIEF T-poäng"
    "|PHQ-9|GAD-7|MADRS-S|BDI-II|RCADS|ISI|EDE-Q|Conners 3|Becks Ungdomsskalor|KASAM|CRIES-8|CATS|KEDS|AUDIT"
    "|Leiter-3|Bayley Scales|RBANS|Raven Progressive|SCARED|CY-BOCS|YGTSS|PGA|HoNOSCA|SRS-2|CBCL|TRF|YSR|BITSEA",
    "läkemedel": "Concerta|Elvanse|Ritalin|Medikinet|Strattera|Intuniv|Melatonin|Circadin|Sertralin|Fluoxetin"
    "|Theralen|Lergigan|Atarax|Risperdal|Abilify|Lamotrigin Orion|Concerta Depot|Alvedon|Methylphenidate Sandoz"
    "|Propavan|Levaxin|Insulin Lispro|Omeprazol|Laktulos|Quetiapin|Escitalopram",
    "lag": "LSS 9 §|SoL 11 kap. 1 §|HSL 5 kap. 7 §|LVU 2 §|LVU 3 §|skollagen 3 kap. 8 §|OSL 26 kap. 1 §|SFS 2010:800"
    "|SOSFS 2014:4|HSLF-FS 2017:30|FB 6 kap. 13 a §|prop. 2024/25:89|SoL 19:1|2 kap. 25 § skollagen|HFD 2019 ref. 12",
    "kod": "F32.1|F90.0B|F84.0|F84.5|Z61.8|R45.8|F43.1|F81.9|G40.3|E10.9|F70|Q90.9|F50.0|F42.2|Z03.2A|AU120|XV009",
    "dag": "måndag|tisdag|onsdag|torsdag|fredag|Måndag|Torsdag|Fredag förmiddag|lördag|söndag",
    "månad": "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|jan|feb|aug"
    "|Mars|Oktober",
    "ofta": "dagligen|varje vecka|ibland|sällan|nästan jämt|varannan dag|mest på kvällen|efter helger|vid övergångar",
    "hur": "ökande|oförändrad|minskande|återkommande|svår|lindrig|måttlig|plötslig|långvarig|periodvis",
    "ämne": "matematik|svenska|idrott|engelska|slöjd|NO|SO|hemkunskap|Matte|Svenska som andraspråk|bild|Idrott",
}


class Slots:
    """What each slot of a sentence may hold, drawn anew every time."""

    def __init__(self, pick: Pick) -> None:
        self.pick = pick
        self.at = {
            **{name: one(words) for name, words in WORDS.items()},
            **{name: whole(*bounds) for name, bounds in NUMBERS.items()},
            "datum": day,
            "kort": short_day,
            "tid": time,
            "tider": times,
            "kr": money,
            "läsår": school_year,
            "ref": reference,
            "poängen": scores,
            "tal": several,
        }

    def fill(self, sentence: str) -> str:
        return SLOT.sub(lambda found: self.at[found[1]](self.pick), sentence)


Drawn = Callable[[Pick], str]

NUMBERS = {
    "ålder": (0, 20),
    "n": (1, 9),
    "nn": (10, 99),
    "nnn": (100, 999),
    "procent": (1, 100),
    "poäng": (0, 130),
    "minuter": (5, 240),
    "år": (2010, 2028),
}


def whole(least: int, most: int) -> Drawn:
    return lambda pick: str(pick.randint(least, most))


def one(words: str) -> Drawn:
    of = words.split("|")
    return lambda pick: pick.choice(of)


def day(pick: Pick) -> str:
    year, month, date = pick.randint(2019, 2027), pick.randint(1, 12), pick.randint(1, 28)
    word = one(WORDS["månad"])(pick)
    forms = (
        f"{year}-{month:02}-{date:02}",
        f"{date}/{month}",
        f"{date}/{month}-{year % 100}",
        f"{date}/{month} {year}",
        f"{date}.{month}.{year}",
        f"{date:02}-{month:02}-{year}",
        f"{year % 100}{month:02}{date:02}",
        f"{year}{month:02}{date:02}",
        f"{year}-{month:02}",
        f"den {date} {word} {year}",
        f"{date} {word}",
        f"v. {pick.randint(1, 52)}",
        f"vecka {pick.randint(1, 52)} {year}",
        f"{year}-W{pick.randint(10, 52)}",
    )
    return pick.choice(forms)


def short_day(pick: Pick) -> str:
    return f"{pick.randint(19, 27)}{pick.randint(1, 12):02}{pick.randint(1, 28):02}"


def time(pick: Pick) -> str:
    hour, minute = pick.randint(6, 22), pick.choice((0, 10, 15, 20, 30, 45))
    return pick.choice((f"{hour}.{minute:02}", f"{hour:02}:{minute:02}", f"{hour:02}.{minute:02}", f"{hour}"))


def times(pick: Pick) -> str:
    begins = pick.randint(6, 12)
    form = pick.choice(
        (
            "{:02}.{:02}-{:02}.{:02}",
            "{:02}:{:02}–{:02}:{:02}",
            "{}.{:02} - {}.{:02}",
            "{:02}{:02}-{:02}{:02}",
        )
    )
    return form.format(begins, pick.choice((0, 15, 30)), begins + pick.randint(1, 8), pick.choice((0, 30, 45)))


def money(pick: Pick) -> str:
    forms = (
        f"{pick.randint(2, 48)} {pick.randint(0, 999):03} kr",
        f"{pick.randint(100, 9999)} kr",
        f"{pick.randint(1, 9)},{pick.randint(0, 9)} mkr",
    )
    return pick.choice(forms)


def school_year(pick: Pick) -> str:
    year = pick.randint(2019, 2027)
    short = year % 100
    forms = (
        f"{year}/{year + 1}",
        f"{year}/{short + 1}",
        f"{short}/{short + 1}",
        f"HT{short}",
        f"vt {year}",
        f"ht-{short}",
        f"höstterminen {year}",
    )
    return pick.choice(forms)


def reference(pick: Pick) -> str:
    year = pick.randint(2019, 2027)
    forms = (
        f"dnr {year}/{pick.randint(1, 9999):04}",
        f"Dnr BUN {year}-{pick.randint(1, 99999):05}",
        f"dnr KS {year}/{pick.randint(1, 9999):05}-{pick.randint(1, 9)}",
        f"mål nr {pick.randint(100, 9999)}-{year % 100}",
        f"ärende {pick.randint(10000, 99999)}",
        f"avd {pick.randint(1, 99)}",
        f"sal {pick.randint(100, 399)}",
        f"beslut {year}:{pick.randint(1, 99)}",
        f"anmälan nr {pick.randint(1, 30)}",
        f"version {pick.randint(1, 4)}.{pick.randint(0, 9)}",
    )
    return pick.choice(forms)


def scores(pick: Pick) -> str:
    found = [str(pick.randint(62, 128)) for _ in range(pick.randint(3, 5))]
    return pick.choice((", ", " ", "/", " - ", "; ")).join(found)


def several(pick: Pick) -> str:
    return pick.choice((", ", " och ", "/", "-")).join(str(pick.randint(1, 30)) for _ in range(pick.randint(2, 3)))


SENTENCES = """
{hur} {vad} sedan {datum}
{hur} {vad}, {ofta}, sedan årskurs {åk}
{procent} % frånvaro senaste {n} månaderna
frånvaro {procent} % v {nn}, {procent} % v {nn}
Frånvaro {läsår}: {procent} %, varav {procent} % ogiltig
har {n} syskon ({ålder} och {ålder} år)
{vem} beskriver {vad} {n} gånger i veckan
{vem} och {vem} träffas {datum} kl {tid}
Möte {datum} kl. {tid} med {vem}
Möte {dag} {datum}, {tider}
{vem} ringde {datum} om {vad}
samtal per telefon {datum} med {vem}
telefonkontakt {datum}, {n} försök
telefontid {tider}, {dag}
telefonsamtal {n} ggr, senast {datum} {tid}
mobilen används {n}-{nn} h/dag
mobilförbud {tider}
sms {n} gånger under {månad}
ringt {nn} gånger sedan {datum}
{skala} {poäng}
{skala} {poäng} ({datum})
{skala} {poäng}, tidigare {poäng} {år}
{skala}: {poängen}
WISC {poängen}, FSIQ {poäng} ({nn}-{nnn})
IQ {nn}-{nnn}, percentil {n}
{läkemedel} {mg} mg
{läkemedel} {mg} mg x {n} sedan {datum}
{läkemedel} {mg} mg + {läkemedel} {mg} mg till natten
höjd dos {läkemedel} {mg} mg till {mg} mg {datum}
provat {läkemedel} {år}, utsatt efter {n} veckor
BMI {nn},{n}, puls {nn}, blodtryck {nnn}/{nn}
vikt {nn},{n} kg, längd {nnn} cm, -{n} SD
född v {nn}+{n}, {n} {nnn} g, Apgar {n}-{n}-{n}
remiss {datum} från {enhet} till {enhet}
Remiss {datum}, åter {datum}
remiss i retur från {enhet} {datum}, {ref}
{enhet} {antal} besök
{enhet} {år}, {n} besök
{enhet} avslutade {datum} efter {n} samtal
{enhet} har väntetid {n}-{nn} veckor
Kontakt med {enhet} sedan {år}
kö till {enhet} i {nn} dagar (gräns {nn})
{enhet} {läsår}
{insats} {n} ggr/vecka
{insats} {n} x {minuter} min
{insats} under {läsår}, {antal} tillfällen
{insats} {datum}–{datum}
{insats} från {datum} till {datum}, {minuter} minuter per gång
beviljad {insats} {nn} h/mån enligt {lag}
{insats} enligt {lag}
bedömning enligt {lag} ({ref})
{lag} och {lag}
SIP {datum}, uppföljning {datum}
SIP-möte {nn} {månad} kl {tider}
diagnos {kod} ({år})
{kod}, {kod} sedan {år}
{kod} ställd {datum} på {enhet}
går i {skola} åk {åk}
{skola} {läsår}
{skola} {år}, sedan {skola} {år}
{skola} {n} lektioner per dag
{skola} åk {åk}, {n} elever i gruppen
bytte skola {datum}, går nu i {åk}
klass {åk}, {nn} elever, {n} vuxna
F i {ämne} och {ämne} {läsår}, {nnn} meritpoäng
missat {nn} av {nn} lektioner i {ämne}
{ämne} {n} lektioner/vecka
flyttade från {ort} {år}
kom från {ort} {datum}
folkbokförd i {ort} sedan {datum}
Bodde i {ort} {n} år
{ort} {n} gånger
{ort} {år}-{år}
placerad på {hem} {datum}
placerad på {hem} {n} månader, {ort}
{hem} {antal} platser
{hem} {år}, därefter hemma
bor växelvis, {n} dagar hos {vem}
bor {nn} km från skolan, resa {minuter} min
skjuts {tider}, {n} mil
sover {n}-{n} h per natt, somnar {tid}
vaken {tid} till {tid}, {ofta}
skärmtid {n} h vardagar, {n} h helger
utbrott {n}-{nn} minuter, {antal} gånger/dag
{vad} {n} på en skala 0-10
skattar {vad} till {n} av 10
skattning {tal}
{vad} {nn} %, {vad} {nn} %, mål {nn} %
{vad} började vid {ålder} års ålder
vid {ålder} års ålder {n} akutbesök
{ålder} år, {ålder} år och {ålder} år gamla syskon
{ålder}-årskontroll på BVC utan anmärkning
försörjningsstöd {kr}/mån, skulder {kr}
kostnad {kr} per dygn
bidrag {kr} sedan {datum}
ansökan {ref} avslogs {datum}
polisanmälan {år}, {n} orosanmälningar
orosanmälan {datum}, {datum} och {datum}
utredning inledd {kort}, klar {kort}
sjukskriven {kort}-{kort}
tid bokad {kort} {tid}
uppehållstillstånd till {datum}
PUT {år}, kom {år}
tolk {n} gånger, språk {n} av {n}
protokoll {ref} sid {n}-{nn}
se {ref}
journal {datum}, {ref}
Mötet {datum} flyttades till {datum} kl {tid}
Nästa möte {datum} {tid}
Efter {n} veckor ingen förbättring
Under {läsår} har {vem} haft {n} möten
Enligt {vem} {n} gånger per {dag}
Enligt {enhet} {datum}
{dag} {n} timmar, {dag} {n} timmar
Barnet har {n} av {nn} stödtimmar
Vecka {nn}: {n} dagar, vecka {nn}: {n} dagar
{månad} {år}: {procent} %
{månad} {n} dagar, {månad} {nn} dagar
CRP {nn}, Hb {nnn}, TSH {n},{n}
HbA1c {nn}, insulin {nn} E/dygn
kramper {n} ggr {år}, {n} ggr {år}
syn {n},{n}/{n},{n} med glas
hörsel {nn} dB höger, {nn} dB vänster
läser {nn} ord/min, stanine {n}
ordförståelse motsvarande {ålder} år
DLS stanine {tal}
lästest LäsEttan {nn} av {nn}
utvecklingskvot {nn}, Griffiths III {nn}
ledsagning {nn} timmar, {lag}
Assistans {nn},{n} h/vecka sedan {år}
rymt {antal} gånger från {hem}
Positiv drogtest {datum}, {n} av {n} prover
Väntar sedan {datum} på {enhet} {ort}
Vårdplan {år}, genomförandeplan {datum}
Handlingsplan {n} steg, steg {n} klart
Ny bedömning om {n} mån
mission of {n} meetings since {år}, no change
sees the counsellor {n} times a week since {datum}
absent {procent} % in year {åk}
Grade {n}, about {nn} pupils
"""

TEMPLATES = tuple(line for line in SENTENCES.splitlines() if line)


def ordinary_texts(count: int, seed: int = 4) -> list[str]:
    """`count` different notes of one to three sentences, always the same for one seed."""
    return list(_different(count, random.Random(seed)))


def _different(count: int, pick: Pick) -> Iterator[str]:
    slots = Slots(pick)
    seen: set[str] = set()
    while len(seen) < count:
        text = _text(pick, slots)
        if text not in seen:
            seen.add(text)
            yield text


def _text(pick: Pick, slots: Slots) -> str:
    sentences = [slots.fill(pick.choice(TEMPLATES)) for _ in range(pick.choice((1, 1, 1, 2, 2, 3)))]
    if pick.random() < 0.5:
        sentences = [sentence[:1].upper() + sentence[1:] for sentence in sentences]
    return pick.choice((". ", ", ", "; ", " – ")).join(sentences) + pick.choice(("", "."))
