"""One sentence that sums up a change."""

from __future__ import annotations

from collections.abc import Sequence

from router.changes.thing import Field, Thing, quoted

LONGEST_QUOTED = 90
MOST_FIELDS = 4
NEW, GONE = "Nytt", "Tas bort"


def added(thing: Thing, fields: Sequence[Field]) -> str:
    """That a thing is new, and the first that it says."""
    told = next((line for field in fields if field.label == "Resultat" for line in field.lines), None)
    more = f" {told}" if told and len(told) <= LONGEST_QUOTED else ""
    return f"{NEW}: {thing.named}.{more}"


def removed(thing: Thing) -> str:
    return f"{GONE}: {thing.named}."


def rewritten(thing: Thing) -> str:
    return f"Bara texten ändras för {thing.named}, inte vad den betyder."


def changed(thing: Thing, fields: Sequence[tuple[Field, Field]]) -> str:
    """What has changed, from what to what where that is short."""
    if len(fields) == 1:
        return _one(thing.named, *fields[0])
    names = [after.definite for _, after in fields]
    shown = (
        names if len(names) <= MOST_FIELDS else [*names[: MOST_FIELDS - 1], f"{len(names) - MOST_FIELDS + 1} till"]
    )
    return f"I {thing.named} ändras {', '.join(shown[:-1])} och {shown[-1]}."


def _one(named: str, before: Field, after: Field) -> str:
    gone = [line for line in before.lines if line not in after.lines]
    new = [line for line in after.lines if line not in before.lines]
    subject = f"{_capital(after.definite)} i {named}"
    if any(len(line) > LONGEST_QUOTED for line in (*gone, *new)) or len(gone) > 1 or len(new) > 1:
        return f"{subject} ändras."
    if gone and new:
        return f"{subject} ändras från {quoted(gone[0])} till {quoted(new[0])}."
    if new:
        return _told(after.gained or f"{subject} får ett tillägg: {{line}}.", quoted(new[0]), named)
    if gone:
        return _told(before.lost or f"{subject} får en strykning: {{line}}.", quoted(gone[0]), named)
    return f"Ordningen i {named} ändras: {after.definite}."


def _told(how: str, line: str, named: str) -> str:
    return _capital(how.replace("{thing}", named).replace("{line}", line))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
