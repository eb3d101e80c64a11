"""A rule that has applied is never changed: it ends, and its next version stands below it under a name of its own."""

from __future__ import annotations

import re
from datetime import date, timedelta

from router.editing.data import Bare, Data, with_field, words_of
from router.editing.lines import Edit, Lines, applied
from router.editing.rule_list import fields_of, rule_item, rule_items, rule_name, with_rule_lines
from router.editing.rules import FILE
from router.editing.surgery import Surgeon, with_data
from router.reading.problems import Problem, ReadingErrors
from router.reading.rule_file import TAIL
from router.reading.spans import WrittenFields

START, END = "gäller_från", "gäller_till"
RANKED = ("undantag_från", "före", "efter")
VERSION = re.compile(r"_v(\d+)\Z")


def with_new_version(text: str, rule_id: str, from_day: date, file: str = FILE) -> tuple[str, str]:
    """The text in which the rule ends the day before, and a copy of it that begins on the day stands below.

    Also the name of the copy. Raises ReadingErrors, also when the rule begins no earlier than the day, or has
    ended before it.
    """
    rule, last = rule_item(text, rule_id, file), from_day - timedelta(days=1)
    taken = {rule_name(item) for item in rule_items(text, file)}
    start, end = (words_of(fields_of(rule).get(name, "")) or "" for name in (START, END))
    renewed = end == last.isoformat() and next_version(rule_id, set()) in taken
    if start >= from_day.isoformat() or "" < end < last.isoformat() or renewed:
        line = text.count("\n", 0, rule.start) + 1
        time = f"från {start} till {end}" if end else f"från {start}"
        message = f"Regeln ”{rule_id}” gäller {time}: den nya versionen kan inte börja {from_day}."
        raise ReadingErrors([Problem(file, line, 1, message)])
    new_id = next_version(rule_id, taken)
    ended = with_data(text, rule, with_field(fields_of(rule), END, Bare(last.isoformat()), TAIL))
    return with_rule_lines(ended, _copy(text, rule, new_id, from_day), rule_id, file), new_id


def next_version(rule_id: str, taken: set[str]) -> str:
    """The name with the number of its version.

    >>> next_version("plats.sak", set()), next_version("plats.sak_v2", {"plats.sak_v3"})
    ('plats.sak_v2', 'plats.sak_v4')
    """
    found = VERSION.search(rule_id)
    stem, number = (rule_id[: found.start()], int(found[1]) + 1) if found else (rule_id, 2)
    while f"{stem}_v{number}" in taken:
        number += 1
    return f"{stem}_v{number}"


def with_successor_named(text: str, old_id: str, new_id: str, file: str = FILE) -> str:
    """The text in which every rule that departs from the old one departs from its new version too."""
    edits = list[Edit]()
    for rule in rule_items(text, file):
        fields = fields_of(rule)
        named = {name: _beside(fields[name], old_id, new_id) for name in RANKED if name in fields}
        edits += Surgeon(text).changes(rule, {**fields, **named})
    return applied(text, edits)


def _beside(data: Data, old_id: str, new_id: str) -> Data:
    names = data if isinstance(data, tuple) else (data,)
    said = [words_of(name) for name in names]
    if old_id not in said or new_id in said:
        return data
    place = said.index(old_id) + 1
    return (*names[:place], new_id, *names[place:])


def _copy(text: str, rule: WrittenFields, new_id: str, from_day: date) -> str:
    """The lines of the rule with another name and first day, indented as where rules stand."""
    lines = Lines(text)
    margin = " " * lines.column(rule.start)
    body = text[rule.start : lines.end(rule.end)].replace("\r\n", "\n").split("\n")
    head = "regler:\n  - "
    moved = [body[0], *(f"    {line.removeprefix(margin)}".rstrip() for line in body[1:])]
    copied = head + "\n".join(moved) + "\n"
    (item,) = rule_items(copied, FILE)
    renewed = {**fields_of(item), "regel": new_id, START: Bare(from_day.isoformat())}
    if (words_of(renewed.get(END, "")) or "") < from_day.isoformat():
        renewed.pop(END, None)
    return with_data(copied, item, renewed).removeprefix(head).removesuffix("\n")
