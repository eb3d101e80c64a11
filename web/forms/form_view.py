"""The form as the page shows it: sections, fields with their answers and errors, what is hidden for now."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from flask_babel import gettext as _

from web.forms.answers import filled_rows
from web.forms.options import Option, Vocabulary, choices
from web.forms.questions import ASKED, INDEX, UNKNOWN, Answers, Question, Rows, Section


@dataclass(frozen=True, slots=True)
class FieldView:
    """One question, ready to show."""

    name: str
    kind: str
    label: str
    hint: str | None
    value: str
    values: Sequence[str]
    options: Sequence[Option]
    unanswered_label: str
    error: str | None
    hidden: bool
    asked: bool
    settled: bool
    not_known: bool
    fits: list[dict[str, object]]

    def grouped_options(self) -> list[tuple[str | None, list[Option]]]:
        """The choices under their headings, in order."""
        return [(group, list(members)) for group, members in groupby(self.options, key=lambda option: option.group)]


@dataclass(frozen=True, slots=True)
class RowView:
    """One row. `more` is folded away; `carried` says again what nobody knows, and goes where the row goes."""

    index: str
    title: str
    fields: Sequence[FieldView]
    more: Sequence[FieldView] = ()
    carried: Sequence[tuple[str, str]] = ()


@dataclass(frozen=True, slots=True)
class RowsView:
    """A repeated question: the filled rows, one empty to go on with, a blank one for the script to copy."""

    name: str
    asking: str
    legend: str
    intro: str | None
    add_label: str
    none_name: str
    none_label: str | None
    none_checked: bool
    settled: bool
    rows: Sequence[RowView]
    blank: RowView


@dataclass(frozen=True, slots=True)
class SectionView:
    code: str
    title: str
    intro: str | None
    folded: bool
    open: bool
    items: Sequence[FieldView | RowsView]


@dataclass(frozen=True, slots=True)
class FormView:
    """Makes the views of one form in one language. `settled` names what can no longer change the answer."""

    vocabulary: Vocabulary
    language: str
    answers: Answers
    errors: Mapping[str, str]
    extra_row: str | None = None
    settled: Collection[str] = ()

    def sections(self, sections: Iterable[Section]) -> list[SectionView]:
        return [self._section(section) for section in sections]

    def _section(self, section: Section) -> SectionView:
        items: list[FieldView | RowsView] = [
            self.rows(item) if isinstance(item, Rows) else self.field(item) for item in section.items
        ]
        names = [
            *(question.name() for question in section.questions()),
            *(f"{rows.name}-" for rows in section.rows()),
        ]
        mentioned = [*self.answers, *self.errors, *(f"{name}-" for name in self.answers.get(ASKED, ()))]
        touched = any(name.startswith(tuple(names)) for name in mentioned)
        asked = any(rows.name == self.extra_row for rows in section.rows())
        return SectionView(section.code, section.title, section.intro, section.folded, touched or asked, items)

    def rows(self, rows: Rows, opening: int | None = None) -> RowsView:
        """All rows; with `opening` only so many fields of each are open, and those that are answered already."""
        filled = len(filled_rows(self.answers, rows))
        shown = filled + 1 if rows.name == self.extra_row else max(filled, 1)
        return RowsView(
            name=rows.name,
            asking=rows.asking,
            legend=rows.legend,
            intro=rows.intro,
            add_label=rows.add_label,
            none_name=rows.none_name,
            none_label=rows.none_label,
            none_checked=self.answers.get(rows.none_name) == ["yes"],
            settled=rows.name in self.settled,
            rows=[self._row(rows, index, opening) for index in range(shown)],
            blank=self._row(rows, None, opening),
        )

    def _row(self, rows: Rows, index: int | None, opening: int | None) -> RowView:
        place = INDEX if index is None else str(index)
        number = "__number__" if index is None else str(index + 1)
        opened = [
            question
            for position, question in enumerate(rows.fields)
            if opening is None or position < opening or question.name(place) in self.answers
        ]
        more = [question for question in rows.fields if question.unasked and question not in opened]
        names = (question.name(place) for question in rows.fields)
        carried = [(name, UNKNOWN) for name in names if self.answers.get(name) == [UNKNOWN]]
        shown, folded = ([self.field(question, place) for question in questions] for questions in (opened, more))
        return RowView(place, f"{rows.legend} {number}", shown, folded, carried)

    def field(self, question: Question, index: str | None = None) -> FieldView:
        """One question, of a row when it has an index."""
        name = question.name(index)
        values = self._values(name)
        asked = name in self.answers.get(ASKED, ())
        return FieldView(
            name=name,
            kind=question.kind,
            label=question.label,
            hint=question.hint,
            value=values[0] if values else "",
            values=values,
            options=choices(question, self.vocabulary, self.language),
            unanswered_label=question.unanswered_label or _("Vet inte"),
            error=self.errors.get(name),
            hidden=not question.relevant(self.answers),
            asked=asked,
            settled=name in self.settled,
            not_known=self.answers.get(name) == [UNKNOWN],
            fits=[] if asked else [condition.as_data() for condition in question.fits],
        )

    def _values(self, name: str) -> list[str]:
        return [value for value in self.answers.get(name, []) if value != UNKNOWN]
