"""A case and its decision told as a scenario: what was answered becomes what is expected."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from router.editing.scenario_form import ScenarioForm, StepForm, scenario_text
from router.scenarios.told import Telling
from router.scenarios.witness_text import OPEN
from router.scenarios.world import Content

Json = Mapping[str, Any]
DECIDED = StepForm("when", "ärendet bedöms")


def scenario_from_case(case: Json, decision: Json, content: Content, name: str, rule: str = "") -> str:
    """The case as Givet and the decision about it as Så, both as JSON; with a rule, that it decides or is shown."""
    answer = [*_who(decision, Telling(content)), *_plans(decision, Telling(content)), *_state(decision)]
    agreements = [found["id"] for found in decision["policy"]["agreements"]]
    answer += [f"tillämpas avtalet ”{named}”" for named in agreements if named in content.book.agreements]
    answer += list(_rule(decision, rule)) if rule else []
    then = (StepForm("then", sentence) for sentence in answer)
    return scenario_text(ScenarioForm(name, (*_given(case, content), DECIDED, *then)))


def ruled_scenario(case: Json, responsible: Json, need: str | None, content: Content, name: str) -> str:
    """The case with who was ruled to answer for it, or for one need of it: red while the rules say otherwise.

    `responsible` has agency and principal_code as a party of a decision has.
    """
    telling = Telling(content)
    told = [one.get("domain") for one in case.get("needs") or ()]
    of_need = f" för behovet {telling.word('need_domain', need)}" if need is not None and len(told) > 1 else ""
    then = StepForm("then", f"ansvarar {_party(responsible, telling)}{of_need}")
    return scenario_text(ScenarioForm(name, (*_given(case, content), DECIDED, then)))


def open_scenario(case: Json, content: Content, name: str) -> str:
    """The case with its answer left open: red until the owners of the rules have written what holds."""
    open_answer = StepForm("then", OPEN.partition(" ")[2])
    return scenario_text(ScenarioForm(name, (*_given(case, content), DECIDED, open_answer)))


def _given(case: Json, content: Content) -> Iterator[StepForm]:
    return (StepForm("given", sentence) for sentence in Telling(content).given(case))


def _who(decision: Json, telling: Telling) -> Iterator[str]:
    main = decision["responsible"]
    yield f"ansvarar {_party(main, telling)}"
    for need in decision["needs"]:
        if need["responsible"]["agency"] != main["agency"] and need["domain"] is not None:
            domain = telling.word("need_domain", need["domain"])
            yield f"ansvarar {_party(need['responsible'], telling)} för behovet {domain}"
    others = [f"är {_party(party, telling)} medansvarig" for party in decision["co_responsible"]]
    yield from dict.fromkeys(others) if others else ["är ingen annan medansvarig"]
    yield f"håller {_party(decision['interim_holder'], telling)} barnet"


def _party(party: Json, telling: Telling) -> str:
    agency, code = telling.word("agency", party["agency"]), party["principal_code"]
    return f"{agency} i {telling.place(code)}" if code else agency


def _plans(decision: Json, telling: Telling) -> Iterator[str]:
    sip, ladder = decision["sip"], decision["escalation"]
    yield "behövs en SIP" if sip["needed"] else "behövs ingen SIP"
    if sip["needed"]:
        if sip["lead_principal_type"]:
            yield f"leds SIP av {telling.word('principal_type', sip['lead_principal_type'])}"
        may = {
            True: "får SIP upprättas nu",
            False: "får SIP inte upprättas än",
            None: "är det okänt om SIP får upprättas",
        }
        yield may[sip["may_be_drawn_up_now"]]
    yield "krävs en orosanmälan" if decision["report_of_concern"]["required"] else "krävs ingen orosanmälan"
    yield f"löses oenigheten enligt stegen ”{telling.word('ladder', ladder['ladder'])}”"
    yield f"är första steget ”{telling.word('ladder_step', ladder['steps'][0]['step'])}”"


def _state(decision: Json) -> Iterator[str]:
    yield "är svaret slutligt" if decision["status"] == "decided" else "är svaret preliminärt"
    asked = dict.fromkeys(ask["fact"] for ask in decision["ask"])
    yield from (f"ställs frågan om ”{fact}”" for fact in asked)


def _rule(decision: Json, rule: str) -> Iterator[str]:
    if rule in [explained["rule"] for explained in decision["explanation"]]:
        yield f"avgör regeln ”{rule}”"
    elif rule in [shown["rule"] for part in ("duties", "information_sharing") for shown in decision[part]]:
        yield f"visas regeln ”{rule}”"
    else:
        yield f"visas inte regeln ”{rule}”"
