"""What agreements decide about following up: how long, how often, who holds. Names are those of the parameters."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from router.working_days import after_working_days


@dataclass(frozen=True, slots=True)
class Terms:
    """The values of all parameters at one place and day; `Policies.parameters` has them."""

    values: Mapping[str, int | str | bool]

    def number(self, name: str) -> int:
        """A parameter that is a number. Raises KeyError for an unknown one."""
        return int(self.values[name])

    def yes(self, name: str) -> bool:
        """A parameter that is yes or no."""
        return self.values[name] is True

    def by_working_day(self, name: str, on: date) -> date:
        """The day that is so many working days after `on`."""
        return after_working_days(on, self.number(name))

    def by_day(self, name: str, on: date) -> date:
        """The day that is so many days after `on`, weekends counted."""
        return on + timedelta(days=self.number(name))

    def answer_by(self, on: date) -> date:
        """When a referral is to be answered."""
        return self.by_working_day("remiss.svar_inom_arbetsdagar", on)

    def confirm_by(self, on: date) -> date:
        """When a manager is to confirm a no."""
        return self.by_working_day("nej.chef_inom_arbetsdagar", on)

    def first_visit_by(self, on: date) -> date:
        """When the child is to be seen."""
        return self.by_day("besok.inom_dagar", on)

    def deviation_answer_by(self, on: date) -> date:
        """When a deviation report is to be answered."""
        return self.by_working_day("avvikelse.svar_inom_arbetsdagar", on)

    def sip_consent_by(self, on: date) -> date:
        """When the family is to have answered an offer of a plan."""
        return self.by_working_day("sip.samtycke_inom_arbetsdagar", on)

    def sip_call_by(self, on: date) -> date:
        """When the meeting is to be called."""
        return self.by_working_day("sip.kalla_inom_arbetsdagar", on)

    def concern_decision_by(self, on: date) -> date:
        """When it is to be decided whether an inquiry is opened."""
        return self.by_day("orosanmalan.beslut_inom_dagar", on)

    def feedback_by(self, on: date) -> date:
        """When the reporter is to be told."""
        return self.by_day("aterkoppling.dagar", on)

    def remind_on(self, due: date) -> date:
        """The day from which one is reminded of what is due."""
        day, left = due, self.number("paminnelse.arbetsdagar_fore")
        while after_working_days(day, left) > due or (left and after_working_days(day, left) == day):
            day -= timedelta(days=1)
        return day

    @property
    def most_passed_on(self) -> int:
        """How often a case may be passed on after a no."""
        return self.number("vidare.max")

    @property
    def most_bounces(self) -> int:
        """After so many returned referrals managers decide."""
        return self.number("studsar.max")

    @property
    def sender_holds(self) -> bool:
        """Whether the sender holds the child until the receiver's first visit."""
        return self.yes("handover.avsandare_haller")
