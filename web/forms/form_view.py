"""The form as the page shows it: sections, fields with their answers and errors, what is hidden for now."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from flask_babel import gettext as _

from web.forms.answers import filled_rows
from web.forms.options import Option, Vocabulary, options_of
from web.forms.questions import ASKED, Answers, Question, Rows, Section


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
    fits: list[dict[str, object]]

    def grouped_options(self) -> list[tuple[str | None, list[Option]]]:
        """The choices under their headings, in order."""
        return [(group, list(members)) for group, members in groupby(self.options, key=lambda option: option.group)]


@dataclass(frozen=True, slots=True)
class RowView:
    index: str
    title: str
    fields: Sequence[FieldView]


@dataclass(frozen=True, slots=True)
class RowsView:
    """A repeated question: the filled rows, one empty to go on with, a blank one for the script to copy."""

    name: str
    legend: str
    intro: str | None
    add_label: str
    none_name: str
    none_label: str | None
    none_checked: bool
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
    """Makes the views of one form in one language."""

    vocabulary: Vocabulary
    language: str
    answers: Answers
    errors: Mapping[str, str]
    extra_row: str | None = None

    def sections(self, sections: Iterable[Section]) -> list[SectionView]:
        return [self._section(section) for section in sections]

    def _section(self, section: Section) -> SectionView:
        items: list[FieldView | RowsView] = [
            self._rows(item) if isinstance(item, Rows) else self._field(item) for item in section.items
        ]
        names = [
            *(question.name() for question in section.questions()),
            *(f"{rows.name}-" for rows in section.rows()),
        ]
        mentioned = [*self.answers, *self.errors, *(f"{name}-" for name in self.answers.get(ASKED, ()))]
        touched = any(name.startswith(tuple(names)) for name in mentioned)
        asked = any(rows.name == self.extra_row for rows in section.rows())
        return SectionView(section.code, section.title, section.intro, section.folded, touched or asked, items)

    def _rows(self, rows: Rows) -> RowsView:
        filled = len(filled_rows(self.answers, rows))
        shown = filled + 1 if rows.name == self.extra_row else max(filled, 1)
        return RowsView(
            name=rows.name,
            legend=rows.legend,
            intro=rows.intro,
            add_label=rows.add_label,
            none_name=rows.none_name,
            none_label=rows.none_label,
            none_checked=bool(self.answers.get(rows.none_name)),
            rows=[self._row(rows, index) for index in range(shown)],
            blank=self._row(rows, None),
        )

    def _row(self, rows: Rows, index: int | None) -> RowView:
        place = "__index__" if index is None else str(index)
        number = "__number__" if index is None else str(index + 1)
        return RowView(place, f"{rows.legend} {number}", [self._field(question, place) for question in rows.fields])

    def _field(self, question: Question, index: str | None = None) -> FieldView:
        name = question.name(index)
        values = self.answers.get(name, [])
        asked = name in self.answers.get(ASKED, ())
        return FieldView(
            name=name,
            kind=question.kind,
            label=question.label,
            hint=question.hint,
            value=values[0] if values else "",
            values=values,
            options=self._options(question),
            unanswered_label=question.unanswered_label or _("Vet inte"),
            error=self.errors.get(name),
            hidden=not question.relevant(self.answers),
            asked=asked,
            fits=[] if asked else [condition.as_data() for condition in question.fits],
        )

    def _options(self, question: Question) -> list[Option]:
        if question.kind == "yes_no":
            return [Option("yes", _("Ja")), Option("no", _("Nej"))]
        return options_of(self.vocabulary, question.options, self.language) if question.options else []
