"""What differs between two contents, in the words that people are told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import orjson
import pytest

from router.agreement import AgreedValue, Agreement, Party, Withdrawal
from router.bootstrap import Router
from router.changes.change import Change, change_to_json
from router.changes.contents import Whole, content_changes
from router.ladder import Ladder
from router.policy import Rule
from tests.changes.conftest import with_policies

Changes = Callable[[Whole], tuple[Change, ...]]
AGREEMENT = "orebro.barn_och_unga"
TITLE = "Barn och unga i Örebro län (förslag)"


@pytest.fixture
def told(router: Router, shipped: Whole) -> Changes:
    return lambda new: content_changes(shipped, new, router.places)


def agreed(shipped: Whole, **changed: object) -> Whole:
    agreements = dict(shipped.policies.agreements)
    agreements[AGREEMENT] = replace(agreements[AGREEMENT], **changed)  # type: ignore[arg-type]
    return with_policies(shipped, agreements=agreements)


def the_agreement(shipped: Whole) -> Agreement:
    return shipped.policies.agreements[AGREEMENT]


def a_rule(shipped: Whole, rule_id: str, **changed: object) -> tuple[Rule, ...]:
    assert shipped.policies.rule(rule_id)
    return tuple(
        replace(rule, **changed) if rule.id == rule_id else rule  # type: ignore[arg-type]
        for rule in shipped.policies.rules
    )


def summaries(changes: tuple[Change, ...]) -> list[str]:
    return [change.summary for change in changes]


def test_equal_contents_have_no_changes(told: Changes, shipped: Whole) -> None:
    assert told(shipped) == ()


def test_a_changed_value_of_an_agreement_is_told_from_and_to(told: Changes, shipped: Whole) -> None:
    values = {**the_agreement(shipped).parameters, "studsar.max": AgreedValue(3, "D", "")}
    (change,) = told(
        agreed(
            shipped,
            parameters={
                **values,
                "studsar.max": replace(values["studsar.max"], source="efter två avvisade remisser beslutar chef"),
            },
        )
    )
    assert change.summary == f"Antal avvisade remisser innan chef beslutar i avtalet ”{TITLE}” ändras från 2 till 3."
    assert change.place == "18"
    assert Party("municipality", "1880") in change.principals


def test_parties_join_and_leave(told: Changes, shipped: Whole) -> None:
    parties = the_agreement(shipped).parties
    assert summaries(told(agreed(shipped, parties=parties[:-1]))) == [f"Lindesberg lämnar avtalet ”{TITLE}”."]
    joined = told(agreed(shipped, parties=(*parties, Party("municipality", "0180"))))
    assert summaries(joined) == [f"Stockholm går med i avtalet ”{TITLE}”."]
    gone = told(agreed(shipped, withdrawals=(Withdrawal(parties[-1], date(2027, 1, 1)),)))
    assert summaries(gone) == [f"”Lindesberg från 2027-01-01” är inte längre bunden av avtalet ”{TITLE}”."]


def test_dates_forums_and_days_of_an_agreement(told: Changes, shipped: Whole) -> None:
    agreement = the_agreement(shipped)
    days = {**agreement.days, "L1_inter_principal": {**agreement.days["L1_inter_principal"], "local_forum": 7}}
    forums = {"lokalt": "teamet på orten"}
    validity = replace(agreement.validity, end=None)
    (change,) = told(agreed(shipped, days=days, forums=forums, validity=validity))
    labels = [difference.label for difference in change.differences]
    assert labels[:2] == ["Gäller till och med", "Forum: lokalt"]
    assert len(labels) == 5  # the last day, three forums of which two are gone, and the days of one step
    assert change.summary.startswith(f"I avtalet ”{TITLE}” ändras sista dagen, forumet ”lokalt”, ")
    assert change.summary.endswith(" och 2 till.")


def test_a_rule_is_read_aloud_before_and_after(told: Changes, shipped: Whole) -> None:
    rule = shipped.policies.rule("orebro.ansvar.mattlig_med_paverkan")
    assert rule is not None
    motivation = rule.because.replace("tydligt", "mycket")
    (change,) = told(with_policies(shipped, rules=a_rule(shipped, rule.id, because=motivation)))
    (difference,) = change.differences
    assert [(piece.fate, piece.text) for piece in difference.lines[0] if piece.fate != "kept"] == [
        ("removed", "tydligt"),
        ("added", "mycket"),
    ]
    assert change.summary == f"Motiveringen i regeln ”{rule.title}” ändras."
    assert (change.place, change.file) == ("18", "rules/regional/18-orebro/ansvar.yaml")


def test_a_new_rule_and_one_that_is_gone(told: Changes, shipped: Whole) -> None:
    rules = shipped.policies.rules
    new = replace(rules[0], id="x.y", title="En ny regel")
    added, removed = told(with_policies(shipped, rules=(*rules[1:], new)))
    assert (added.how, added.summary.split(".")[0]) == ("added", "Nytt: regeln ”En ny regel”")
    assert (removed.how, removed.summary) == ("removed", f"Tas bort: regeln ”{rules[0].title}”.")
    assert {piece.fate for d in added.differences for line in d.lines for piece in line} == {"added"}
    assert {piece.fate for d in removed.differences for line in d.lines for piece in line} == {"removed"}


def test_a_changed_law_is_one_change_however_many_rules_rest_on_it(told: Changes, shipped: Whole) -> None:
    laws = dict(shipped.policies.laws)
    laws["HSL 2 kap. 6 §"] = replace(laws["HSL 2 kap. 6 §"], says="Något annat.")
    (change,) = told(with_policies(shipped, laws=laws))
    assert (change.part, change.summary) == ("law", "Innehållet i lagrummet HSL 2 kap. 6 § ändras.")


def test_ladders_words_and_parameters(told: Changes, shipped: Whole) -> None:
    policies = shipped.policies
    code, ladder = next(iter(policies.ladders.items()))
    rungs = (replace(ladder.rungs[0], days=ladder.rungs[0].days + 1), *ladder.rungs[1:])
    (change,) = told(with_policies(shipped, ladders={**policies.ladders, code: Ladder(code, rungs)}))
    assert (change.part, change.how) == ("ladder", "changed")
    lists = dict(policies.vocabulary.lists)
    severity = lists["severity"]
    term = replace(severity["mild"], sv="Ganska lindrig")
    lists["severity"] = replace(severity, terms={**severity.terms, "mild": term})
    (change,) = told(with_policies(shipped, vocabulary=replace(policies.vocabulary, lists=lists)))
    assert change.summary == "Den svenska texten i ordet ”lindrig” ändras från Lindrig till ”Ganska lindrig”."
    parameters = dict(policies.sheet.parameters)
    parameters["forsta_linjen.alder_min"] = replace(parameters["forsta_linjen.alder_min"], default=7)
    (change,) = told(with_policies(shipped, sheet=replace(policies.sheet, parameters=parameters)))
    assert change.summary == "Standardvärdet i parametern ”Yngsta ålder i första linjen” ändras från 6 till 7."


def test_units_belong_to_their_principal(told: Changes, shipped: Whole) -> None:
    units = list(shipped.directory.units)
    units[0] = replace(units[0], phone="0123-45 67 89")
    (change,) = told(replace(shipped, directory=replace(shipped.directory, units=tuple(units))))
    assert change.part == "unit"
    assert change.principals == (Party(units[0].principal_type, units[0].principal_code),)
    assert "telefonnumret" in change.summary.lower()


def test_scenarios_are_told_by_their_steps(told: Changes, shipped: Whole) -> None:
    feature = next(one for one in shipped.features if "18-orebro" in one.file)
    first = feature.scenarios[0]
    line = first.text.splitlines()[-1]
    other = replace(first, text=first.text.replace(line, f"{line} och mer"))
    scenarios = tuple(other if one.line == first.line else one for one in feature.scenarios)
    features = tuple(replace(one, scenarios=scenarios) if one is feature else one for one in shipped.features)
    (change,) = told(replace(shipped, features=features))
    assert (change.part, change.title, change.place) == ("scenario", first.name, "18")
    assert change.differences[0].label == "Steg"


def test_comments_and_order_only_change_the_text(told: Changes, shipped: Whole) -> None:
    rule = shipped.policies.rule("orebro.ansvar.mattlig_med_paverkan")
    assert rule is not None
    commented = replace(rule.origin, text=f"# en tanke\n{rule.origin.text}", line=rule.origin.line + 1)
    name = rule.origin.file
    files = {**shipped.files, name: b"# en tanke\n" + shipped.files[name]}
    new = with_policies(replace(shipped, files=files), rules=a_rule(shipped, rule.id, origin=commented))
    (change,) = told(new)
    assert (change.part, change.how, change.differences) == ("rule", "text", ())
    assert change.summary == f"Bara texten ändras för regeln ”{rule.title}”, inte vad den betyder."


def test_a_file_that_says_the_same_is_told_by_its_name(told: Changes, shipped: Whole) -> None:
    name = "rules/regional/18-orebro/avtal.yaml"
    (change,) = told(replace(shipped, files={**shipped.files, name: b"# en tanke\n" + shipped.files[name]}))
    assert (change.part, change.how, change.place) == ("file", "text", "18")
    assert change.summary == f"Bara texten i filen {name} ändras, inte vad den betyder."


def test_changes_are_json(told: Changes, shipped: Whole) -> None:
    (change,) = told(agreed(shipped, title="Ett annat namn"))
    found = orjson.loads(orjson.dumps(change_to_json(change)))
    assert found["differences"][0]["label"] == "Rubrik"
    assert found["principals"][0] == {"principal_type": "region", "code": "18"}
