"""What somebody can work out who has a page of the statistics, docs/indicators.md, and all the time in the world."""

from __future__ import annotations

from collections.abc import Mapping

import z3

from router.follow_up.figures import BOUNCES
from router.follow_up.indicator_tables import HIDDEN, Shown, Table
from router.small_counts import LEAST_SHOWN

COUNTS = {
    "cases": {"count": "cases"},
    "both_contacts": {"part": "both_contacts", "whole": "cases"},
    "sip_offered": {"part": "sip_offered", "whole": "both_contacts"},
    "sip_drawn_up": {"part": "sip_drawn_up", "whole": "both_contacts"},
    "days_to_sip": {"count": "days_to_sip"},
    "bounces": {"count": "bounces"},
    "gap_days": {"part": "gap_days", "whole": "cases", "sum": "days without"},
    "days_to_visit": {"count": "days_to_visit"},
    "waiting": {"count": "waiting"},
    "unanswered": {"part": "unanswered", "whole": "cases"},
    "no_agreement": {"part": "no_agreement", "whole": "cases"},
    "asked_contacts": {"part": "asked_contacts", "whole": "cases"},
    "feedback": {"part": "in_time", "whole": "due"},
}
"""By table told by group: which count stands in which column."""
WITHIN = [
    ("both_contacts", "cases"), ("sip_offered", "both_contacts"), ("sip_drawn_up", "sip_offered"),
    ("sip_drawn_up", "both_contacts"), ("sip_drawn_up", "days_to_sip"), ("days_to_sip", "cases"),
    ("gap_days", "cases"), ("unanswered", "cases"), ("no_agreement", "cases"), ("asked_contacts", "cases"),
    ("in_time", "due"),
]  # fmt: skip
"""What is always part of what."""
Terms = dict[str, z3.ArithRef]


class Reader:
    """All that the page says, and the one before it, of the same cases told by something else.

    `slack`: how far a count may be from what is told; `least`: cases of each group.
    """

    def __init__(
        self, tables: tuple[Table, ...], slack: int = 0, least: int = 0, before: Reader | None = None
    ) -> None:
        self.tables = {table.code: table for table in tables}
        self.solver, self.slack = before.solver if before else z3.Solver(), slack
        self.secrets: list[tuple[str, z3.ArithRef]] = [*before.secrets] if before else []
        self.page = "" if before is None else f"{before.page}'"
        keys = [key for key, _ in self.tables["cases"].rows]
        self.rows = {key: self._row(str(key), least if key else 0) for key in keys}
        for name in self.rows[()]:
            if len(keys) > 1:
                self.solver.add(z3.Sum([row[name] for key, row in self.rows.items() if key]) == self.rows[()][name])
        for code, columns in COUNTS.items():
            for key, cells in self.tables[code].rows:
                for column, name in columns.items():
                    self._hears(cells[self.tables[code].columns.index(column)], self.rows[key][name])
        for name, term in self.rows[()].items() if before else ():
            self.solver.add(term == before.rows[()][name])
        self._reads_times()
        self._reads_contents()
        self._reads_clocks()
        self._reads_rejections()
        self._reads_deviations()

    def new(self, name: str, least: int = 0) -> z3.ArithRef:
        """Something counted."""
        found = z3.Int(name + self.page)
        self.solver.add(found >= least)
        self.secrets.append((name + self.page, found))
        return found

    def left(self, part: z3.ArithRef, whole: z3.ArithRef) -> None:
        """`part` is part of `whole`; nobody is to know how few are left."""
        self.solver.add(part <= whole)
        self.secrets.append((f"{whole} but {part}", whole - part))

    def given_away(self) -> list[str]:
        """What is known to be a number from 1 to 4."""
        return self._never_otherwise(lambda term, known: z3.Or(term == 0, term >= LEAST_SHOWN), certain=False)

    def worked_out(self) -> list[str]:
        """What is known to be one certain number from 1 to 4."""
        return self._never_otherwise(lambda term, known: term != known, certain=True)

    def _never_otherwise(self, otherwise, *, certain: bool) -> list[str]:  # type: ignore[no-untyped-def]
        assert self.solver.check() == z3.sat, "what is shown contradicts itself"
        model = self.solver.model()
        known = {name: model.eval(term, model_completion=True).as_long() for name, term in self.secrets}
        left = {name: term for name, term in self.secrets if 0 < known[name] < LEAST_SHOWN}
        while left:
            self.solver.push()
            self.solver.add(z3.Or([otherwise(term, known[name]) for name, term in left.items()]))
            found = self.solver.check()
            model = self.solver.model() if found == z3.sat else None
            self.solver.pop()
            if model is None:
                return sorted(left)
            for name, term in list(left.items()):
                value = model.eval(term, model_completion=True).as_long()
                if value != known[name] if certain else not 0 < value < LEAST_SHOWN:
                    del left[name]
        return []

    def _row(self, key: str, least: int) -> Terms:
        names = ["bounces", "days_to_visit", "waiting", *dict.fromkeys(name for pair in WITHIN for name in pair)]
        row = {name: self.new(f"{name} {key}") for name in names}
        for name in (*BOUNCES, "days without"):
            row[name] = z3.Int(f"{name} {key}{self.page}")
            self.solver.add(row[name] >= 0)
        self.solver.add(row["cases"] >= least, row["days without"] >= row["gap_days"])
        for part, whole in WITHIN:
            self.left(row[part], row[whole])
        zero, one, two, three = (row[name] for name in BOUNCES)
        told = one + 2 * two + 3 * three
        self.solver.add(zero + one + two + three == row["cases"], row["bounces"] >= told)
        self.solver.add(z3.Implies(three == 0, row["bounces"] == told))
        return row

    def _hears(self, shown: Shown, term: z3.ArithRef) -> None:
        if shown is HIDDEN:
            return
        assert isinstance(shown, int)
        assert shown == 0 or shown >= LEAST_SHOWN, "a small count is shown"
        self.solver.add(shown - self.slack <= term, term <= shown + self.slack)
        if self.slack and shown:
            self.solver.add(term >= LEAST_SHOWN)
        if not shown:
            self.solver.add(term == 0)

    def _reads_times(self) -> None:
        """By how many times cases bounced is told of all together, and no secret of a group: no table tells of it."""
        for (key,), (part, whole, _) in self.tables["bounced"].rows:
            term = self.rows[()][f"bounces_{key}"]
            self.secrets.append((f"bounced {key}", term))
            self._hears(part, term)
            self._hears(whole, self.rows[()]["cases"])

    def _reads_contents(self) -> None:
        total, table = self.rows[()], self.tables["sip_complete"]
        written = self.new("written")
        parts = {key[0]: (self.new(f"content {key[0]}"), cells) for key, cells in table.rows}
        complete = parts["complete"][0]
        self.left(written, total["cases"])
        self.left(total["days_to_sip"], complete)
        for part, cells in parts.values():
            self.left(part, written)
            self.left(complete, part)
            self.left(total["days_to_sip"], part)
            self._hears(cells[0], part)
            self._hears(cells[1], written)

    def _reads_clocks(self) -> None:
        unanswered, all_of = self.rows[()]["unanswered"], []
        for (clock,), (times, cases) in self.tables["ran_out"].rows:
            of = self.new(f"cases {clock}", 1)
            number = self.new(f"times {clock}", 1)
            self.left(of, unanswered)
            self.left(of, number)
            self._hears(cases, of)
            self._hears(times, number)
            all_of.append(of)
        self.solver.add(unanswered <= z3.Sum([z3.IntVal(0), *all_of]))

    def _reads_rejections(self) -> None:
        rows = self._matrix("rejections", self.tables["rejections"].rows)
        total = rows[()][-1] if rows else z3.IntVal(0)
        self.solver.add(total == self.rows[()]["bounces"])
        flows: dict[tuple[object, ...], list[z3.ArithRef]] = {}
        for key, (number,) in self.tables["flows"].rows:
            flow = self.new(f"flow {key}", 1)
            self._hears(number, flow)
            flows.setdefault(key[:2], []).append(flow)
        for boundary, of in flows.items():
            self.solver.add(z3.Sum(of) == rows[boundary][-1])

    def _reads_deviations(self) -> None:
        shown = [(key, (cells[0], HIDDEN, cells[1])) for key, cells in self.tables["deviations"].rows]
        self._matrix("deviations", shown)

    def _matrix(self, name: str, shown) -> Mapping[tuple[object, ...], list[z3.ArithRef]]:  # type: ignore[no-untyped-def]
        rows = {key: [self.new(f"{name} {key} {at}") for at in range(len(cells))] for key, cells in shown}
        for key, cells in shown:
            for cell, term in zip(cells, rows[key], strict=True):
                self._hears(cell, term)
            self.solver.add(z3.Sum(rows[key][:-1]) == rows[key][-1])
        for at in range(len(rows[()]) if rows else 0):
            self.solver.add(z3.Sum([terms[at] for key, terms in rows.items() if key]) == rows[()][at])
        return rows
