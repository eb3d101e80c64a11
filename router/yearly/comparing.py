"""The page that is read first: what was counted, what is better and worse than the year before, what to decide."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from router.follow_up.indicator_tables import HIDDEN, Shown, Table
from router.yearly.words import FIRM, MEASURES, Measure, number, with_unit

Tables = Mapping[str, Table]
FEWEST = 3
"""Years are compared when one has at most so many times as many cases as the other."""
THINGS = 3
"""As many things as a board can be asked to decide about in one reading."""


def figure_of(tables: Tables, measure: Measure) -> float | None:
    """The figure of all together; None where it is hidden or not known."""
    table = tables[measure.table]
    key = () if measure.key is None else (measure.key,)
    row = next((cells for of, cells in table.rows if of == key), None)
    return None if row is None else known(row[table.columns.index(measure.column)])


def known(shown: Shown) -> float | None:
    """The number, if there is one to show."""
    return None if shown is HIDDEN or not isinstance(shown, int | float) else shown


def counted(tables: Tables) -> list[str]:
    """What was counted, in sentences."""
    cases = known(tables["cases"].total.get("count"))
    both = known(tables["both_contacts"].total.get("part"))
    offered = known(tables["sip_offered"].total.get("share"))
    said = [
        "Antalet ärenden är för litet för att visas." if cases is None else f"{number(cases)} ärenden öppnades.",
    ]
    if both is not None:
        text = f"{number(both)} av barnen hade kontakt med både vård och socialtjänst"
        said.append(f"{text}, och {number(offered)}{FIRM}% av dem erbjöds en SIP." if offered else f"{text}.")
    said += [text for text in (_visits(tables), _noes(tables)) if text]
    return said


def _visits(tables: Tables) -> str | None:
    total = tables["days_to_visit"].total
    half, most = known(total.get("median")), known(total.get("p90"))
    if half is None or most is None:
        return None
    return (
        f"Hälften fick komma till mottagaren inom {with_unit(half, 'dagar')} från remissen, nio av tio inom "
        f"{with_unit(most, 'dagar')}."
    )


def _noes(tables: Tables) -> str | None:
    noes = known(tables["rejections"].total.get("count"))
    return None if not noes else f"{number(noes)} remisser fick ett nej som stod kvar."


def changes(now: Tables, before: Tables) -> tuple[list[str], list[str]]:
    """What is better and what is worse than the year before; what cannot be compared is in neither.

    A year with far fewer cases than the other, as the first year of the service is, says nothing about the other.
    """
    better, worse = list[str](), list[str]()
    if not _of_a_size(now, before):
        return better, worse
    for measure in MEASURES:
        this, that = figure_of(now, measure), figure_of(before, measure)
        if this is None or that is None or this == that:
            continue
        told = f"{measure.name}: {with_unit(this, measure.unit)}, året innan {with_unit(that, measure.unit)}."
        (better if (this > that) == measure.more_is_better else worse).append(told)
    return better, worse


def _of_a_size(now: Tables, before: Tables) -> bool:
    this, that = (known(one["cases"].total.get("count")) for one in (now, before))
    return this is not None and that is not None and max(this, that) <= FEWEST * min(this, that)


def decisions(tables: Tables, agency: Callable[[str], str]) -> list[str]:
    """What to decide about: where most was said no, and then what is furthest from what it should be."""
    found = [text for text in (_boundary(tables, agency),) if text]
    shortfalls = sorted(_shortfalls(tables), key=lambda one: -one[0])
    found += [text for percent, text in shortfalls if percent > 0]
    return found[:THINGS]


def _boundary(tables: Tables, agency: Callable[[str], str]) -> str | None:
    table = tables["rejections"]
    counted = [(known(cells[-1]), key) for key, cells in table.rows if key]
    most = max(((number, key) for number, key in counted if number), default=None, key=lambda one: one[0])
    if most is None:
        return None
    sender, receiver = (agency(str(part)) for part in most[1])
    return (
        f"Gränsen mellan {sender} och {receiver}: {number(most[0])} remisser dit fick ett nej. Behöver "
        "överenskommelsen säga tydligare vem som tar emot?"
    )


def _shortfalls(tables: Tables) -> Iterator[tuple[float, str]]:
    """How many percent are not as they should be, and the question that follows."""
    asked = {
        "sip_offered": (True, "erbjöds ingen SIP trots kontakt hos båda. Vem ska erbjuda den, och när?", "barnen"),
        "unanswered": (False, "hade en sista dag som passerade utan svar. Vem följer upp det?", "ärendena"),
        "gap_days": (False, "var någon dag utan kontakt hos alla. Vem håller barnet under väntan?", "barnen"),
        "no_agreement": (False, "saknade överenskommelse. Vilken ska skrivas först?", "ärendena"),
        "feedback": (True, "blev inte återkopplade i tid. Vad hindrar det?", "orosanmälningarna"),
        "deviations": (True, "har inget svar. Vem ska svara, och när?", "avvikelserapporterna"),
    }
    for code, (more_is_better, question, of) in asked.items():
        share = known(tables[code].total.get("share"))
        if share is not None:
            short = 100 - share if more_is_better else share
            yield short, f"{number(short)}{FIRM}% av {of} {question}"
