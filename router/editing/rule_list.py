"""The list of rules of one file: where each stands, one more put in, one taken out."""

from __future__ import annotations

from router.editing.data import Data, data_of, words_of
from router.editing.lines import Edit, Lines, applied
from router.editing.surgery import with_data
from router.reading.problems import Problem, ReadingErrors, suggest
from router.reading.spans import Written, WrittenField, WrittenFields, WrittenList, read_written

RULES = "regler"


def rule_items(text: str, file: str) -> list[WrittenFields]:
    """The rules in the order of the file. Raises ReadingErrors when the text cannot be read as a file of rules."""
    listed = _listed(text, file)
    if listed is None:
        raise ReadingErrors([Problem(file, 1, 1, f"En regelfil ska ha fältet ”{RULES}” med en lista.")])
    items = listed.value.items if isinstance(listed.value, WrittenList) else ()
    return [item for item in items if isinstance(item, WrittenFields)]


def rule_item(text: str, rule_id: str, file: str) -> WrittenFields:
    """The rule of that name. Raises ReadingErrors, with the nearest name when there is none."""
    return _named(rule_items(text, file), rule_id, file)


def _named(items: list[WrittenFields], rule_id: str, file: str) -> WrittenFields:
    named = {rule_name(item): item for item in reversed(items)}
    if rule_id not in named:
        raise ReadingErrors([Problem(file, 1, 1, f"Regeln ”{rule_id}” finns inte i filen.", suggest(rule_id, named))])
    return named[rule_id]


def rule_name(item: WrittenFields) -> str:
    """The name of the rule; "" when it has none."""
    return words_of(fields_of(item).get("regel", "")) or ""


def fields_of(item: WrittenFields) -> dict[str, Data]:
    """What the fields say."""
    return {field.name: data_of(field.value) for field in item.fields}


def with_rule_lines(text: str, rule: str, after: str, file: str) -> str:
    """The text with one more rule below the one named, or last, an empty line between.

    `rule` is written as below `- ` in column 2: its first line without indent, the others with four spaces.
    """
    listed = _listed(text, file) if text.strip() else None
    if listed is None:
        begun = text if not text or text.endswith("\n") else f"{text}\n"
        return applied(begun, [Edit(len(begun), len(begun), f"{RULES}:\n  - {rule}\n")])
    items = rule_items(text, file)
    if not items:
        return applied(text, [Edit(listed.after, listed.value.end, f"\n  - {rule}")])
    above, lines = _named(items, after, file) if after else items[-1], Lines(text)
    if not lines.has_own_dash(above):
        found = rule_items(f"{RULES}:\n  - {rule}\n", file)
        return _with_rules(text, file, [*map(fields_of, items), *map(fields_of, found)])
    margin, at = " " * lines.column(lines.dash(above)), lines.end(above.end)
    return applied(text, [Edit(at, at, f"\n\n{margin}- " + rule.replace("\n    ", f"\n{margin}  "))])


def without_rule_lines(text: str, rule_id: str, file: str) -> str:
    """The text without the rule and without the empty lines that divided it from its neighbour."""
    items, lines = rule_items(text, file), Lines(text)
    rule = _named(items, rule_id, file)
    if len(items) == 1 or not lines.has_own_dash(rule):
        return _with_rules(text, file, [fields_of(item) for item in items if item is not rule])
    cut = lines.cut(lines.dash(rule), rule.end)
    before, behind = text[: cut.start], text[cut.end :]
    if rule is items[-1]:
        kept = before.rstrip()
        return kept + before[len(kept) : lines.next(len(kept))] + behind
    return before + behind.lstrip("\r\n")


def _listed(text: str, file: str) -> WrittenField | None:
    top = read_written(text, file)
    return top.field(RULES) if isinstance(top, WrittenFields) else None


def _with_rules(text: str, file: str, rules: list[dict[str, Data]]) -> str:
    top: Written = read_written(text, file)
    assert isinstance(top, WrittenFields)
    return with_data(text, top, {**fields_of(top), RULES: tuple(rules)})
