"""A mistake in a policy file is told in Swedish at its own line and column, and nothing is loaded."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from router.reading.policy_folder import read_policies
from router.reading.problems import Problem, ReadingErrors
from router.vocabulary import Vocabulary
from tests.decide.small_rules import LOCAL, REGIONAL, agreement, by, rule, rules, write
from tests.decide.world import RULES, World

FILE = "national/ansvar.yaml"
GOOD = """\
# regler
regler:
  - regel: n.ångest
    rubrik: Ångest
    fråga: ansvar
    öppen_för: [regional]
    när:
      behov: ångest
      svårighet: minst måttlig
    ansvarig: BUP
    motivering: Så är det.
    rättsgrund:
      - HSL 8 kap. 1 §
    gäller_från: 2026-01-01
    granskad: 2026-01-01
"""


def problems_of(folder: Path, vocabulary: Vocabulary) -> tuple[Problem, ...]:
    with pytest.raises(ReadingErrors) as refused:
        read_policies(folder, vocabulary)
    return refused.value.problems


def only(folder: Path, vocabulary: Vocabulary) -> str:
    """The one problem, as it is shown."""
    [problem] = problems_of(folder, vocabulary)
    return str(problem)


def test_the_file_without_mistakes_is_read(tmp_path: Path, world: World) -> None:
    book = read_policies(write(tmp_path, {FILE: GOOD}), world.vocabulary)
    [found] = book.rules
    assert (found.id, found.origin.file, found.origin.line) == ("n.ångest", f"rules/{FILE}", 3)


@pytest.mark.parametrize(
    "old, new, told",
    [
        ("    ansvarig: BUP", "    ansvrig: BUP", ":10:5 Okänt fält ”ansvrig”"),
        (
            "    rubrik: Ångest\n    fråga: ansvar",
            "    fråga: ansvar\n    rubrik: Ångest",
            ":4:5 Fälten i en regel om ansvar ska stå i fast ordning: ”rubrik” kommer före ”fråga”.",
        ),
        ("behov: ångest", "behov: ångst", ":8:14 ”ångst” finns inte bland orden för ”behov”"),
        ("svårighet: minst", "svårihet: minst", ":9:7 Okänt villkor ”svårihet”."),
        ("minst måttlig", "minst mottlig", ":9:18 ”mottlig” finns inte bland orden för ”svårighet”"),
        ("svårighet: minst måttlig", "ålder: sex", ":9:14 ”ålder” ska vara ett heltal, inte ”sex”."),
        ("behov: ångest", "behov: minst ångest", ":8:14 ”behov” har ingen ordning"),
        ("ansvarig: BUP", "ansvarig: BPU", ":10:15 ”BPU” är ingen känd verksamhet."),
        ("    rättsgrund:\n      - HSL 8 kap. 1 §\n", "", ":3:5 Regeln saknar rättsgrund"),
        ("HSL 8 kap. 1 §", "HSL 8 kap. 111 §", ":13:9 ”HSL 8 kap. 111 §” finns inte i lagregistret."),
        ("fråga: ansvar", "fråga: anvsar", ":5:12 Okänd fråga ”anvsar”."),
        ("    fråga: ansvar\n", "", ":3:5 Regeln saknar ”fråga”."),
        ("    motivering: Så är det.\n", "", ":3:5 Fältet ”motivering” saknas"),
        ("öppen_för: [regional]", "öppen_för: [landet]", ":6:5 En regel kan inte vara öppen för ”landet”."),
        ("öppen_för: [regional]", "öppen_för: [nationell]", ":6:5 En regel kan inte vara öppen för ”nationell”."),
        (
            "    granskad: 2026-01-01",
            "    gäller_till: 2025-12-31\n    granskad: 2026-01-01",
            ":15:5 Regeln slutar gälla innan den börjar.",
        ),
        ("gäller_från: 2026-01-01", "gäller_från: i år", ":14:18 ”gäller_från” ska vara ett datum"),
        ("gäller_från: 2026-01-01", "gäller_från: 2026-02-30", ":14:18 "),
        (
            "svårighet: minst måttlig",
            "ålder: minst parametern forsta_linjen.alder_mn",
            ":9:14 Okänd parameter ”forsta_linjen.alder_mn”.",
        ),
        (
            "    öppen_för: [regional]",
            "    undantag_från: [n.finns_ej]\n    öppen_för: [regional]",
            ":3:3 Regeln ”n.ångest” hänvisar till ”n.finns_ej”, som inte finns.",
        ),
        ("    rubrik: Ångest\n", "    rubrik: Ångest\n    rubrik: Oro\n", ":5:5 "),
        ("    rubrik: Ångest", "\t rubrik: Ångest", ":4:1 "),
        ("    rubrik: Ångest", "    rubrik: Ångest: oro", ":4:19 Oväntat kolon"),
        ("# regler\n", "# regler\nandra: []\n", ":2:1 Okänt fält ”andra” i en regelfil"),
    ],
)
def test_one_mistake(old: str, new: str, told: str, tmp_path: Path, world: World) -> None:
    assert GOOD.count(old) == 1
    folder = write(tmp_path, {FILE: GOOD.replace(old, new)})
    found = problems_of(folder, world.vocabulary)
    assert any(f"rules/{FILE}{told}" in str(problem) for problem in found), [str(p) for p in found]


@pytest.mark.parametrize(
    "old, new, meant",
    [
        ("ansvarig: BUP", "ansvrig: BUP", "ansvarig"),
        ("behov: ångest", "behov: ångst", "ångest"),
        ("svårighet: minst", "svårihet: minst", "svårighet"),
        ("minst måttlig", "minst mottlig", "måttlig"),
        ("fråga: ansvar", "fråga: anvsar", "ansvar"),
        ("HSL 8 kap. 1 §", "HSL 8 kap 1 §", "HSL 8 kap. 1 §"),
        (
            "svårighet: minst måttlig",
            "ålder: minst parametern forsta_linjen.alder_mn",
            "forsta_linjen.alder_min",
        ),
        (
            "    öppen_för: [regional]",
            "    undantag_från: [n.ångst]\n    öppen_för: [regional]",
            "n.ångest",
        ),
    ],
)
def test_a_misspelt_word_gets_the_right_one_suggested(
    old: str, new: str, meant: str, tmp_path: Path, world: World
) -> None:
    folder = write(tmp_path, {FILE: GOOD.replace(old, new)})
    shown = "\n".join(map(str, problems_of(folder, world.vocabulary)))
    assert f"– menade du ”{meant}”?" in shown


def test_a_file_that_is_not_utf_8_is_named_with_the_line(tmp_path: Path, world: World) -> None:
    folder = write(tmp_path, {FILE: ""})
    (folder / FILE).write_bytes(GOOD.encode("latin-1"))
    told = only(folder, world.vocabulary)
    assert told.startswith(f"rules/{FILE}:3:")
    assert "UTF-8" in told


def test_the_same_rule_twice_names_the_place_of_the_first(tmp_path: Path, world: World) -> None:
    folder = write(tmp_path, {FILE: GOOD, "national/b.yaml": rules(rule("n.ångest"))})
    told = only(folder, world.vocabulary)
    assert told.startswith("rules/national/b.yaml:2:3 ")
    assert f"finns redan i rules/{FILE}:3." in told


def test_rules_that_depart_from_each_other_in_a_ring(tmp_path: Path, world: World) -> None:
    ring = [rule(f"n.{one}", undantag_från=[f"n.{other}"]) for one, other in ("ab", "bc", "ca")]
    found = problems_of(write(tmp_path, {FILE: rules(*ring)}), world.vocabulary)
    assert [problem.message for problem in found] == [
        f"Regeln ”n.{name}” går i ring: den viker till slut för sig själv." for name in "abc"
    ]


def test_an_exception_to_another_question(tmp_path: Path, world: World) -> None:
    other = rule("n.sip", fråga="SIP", när=None, ansvarig=None)
    other = other.replace('motivering: "', 'sip: "behövs"\n    motivering: "')
    folder = write(tmp_path, {FILE: rules(rule("n.a", undantag_från=["n.sip"]), other)})
    assert "”n.a” och ”n.sip” svarar på olika frågor" in only(folder, world.vocabulary)


def test_a_regional_rule_needs_an_agreement_of_its_own_region(tmp_path: Path, world: World) -> None:
    texts = {FILE: GOOD, f"{REGIONAL}/avtal.yaml": agreement("r.avtal", REGIONAL)}
    alone = write(tmp_path / "1", {**texts, f"{REGIONAL}/ansvar.yaml": rules(rule("r.a"))})
    assert "ska stödja sig på ett avtal" in only(alone, world.vocabulary)
    unknown = write(tmp_path / "2", {**texts, f"{REGIONAL}/ansvar.yaml": rules(rule("r.a", **by("r.avtl")))})
    assert only(unknown, world.vocabulary).endswith("Avtalet ”r.avtl” finns inte. – menade du ”r.avtal”?")
    borrowed = write(tmp_path / "3", {**texts, f"{LOCAL}/ansvar.yaml": rules(rule("l.a", **by("r.avtal")))})
    assert "gäller en annan plats" in only(borrowed, world.vocabulary)


def test_a_place_s_folder_begins_with_its_code(tmp_path: Path, world: World) -> None:
    folder = write(tmp_path, {FILE: GOOD, "regional/orebro/ansvar.yaml": rules()})
    assert only(folder, world.vocabulary).startswith("rules/regional/orebro:1:1 Mappen ska heta")


def test_an_agreement_with_an_unknown_parameter_or_party(tmp_path: Path, world: World) -> None:
    text = agreement("r.avtal", REGIONAL).replace("huvudman: kommun", "huvudman: komun", 1)
    text += "parametrar:\n  studsar.mx: {värde: 2, kontroll: D}\n"
    folder = write(tmp_path, {FILE: GOOD, f"{REGIONAL}/avtal.yaml": text})
    found = "\n".join(map(str, problems_of(folder, world.vocabulary)))
    assert "Okänd huvudman ”komun”. – menade du ”kommun”?" in found
    assert "Okänd parameter ”studsar.mx”. – menade du ”studsar.max”?" in found


def test_all_files_with_mistakes_are_told_of_at_once(tmp_path: Path, world: World) -> None:
    """In the product's own folder, where everything else is right."""
    folder = Path(shutil.copytree(RULES, tmp_path / "rules"))
    changed = []
    for name, old, new in (
        ("national/ansvar_skola.yaml", "ansvarig: rektor", "ansvarig: rektr"),
        ("regional/18-orebro/ansvar.yaml", "svårighet: lindrig", "svårighet: lindring"),
        (
            "national/sip.yaml",
            "regler:",
            "regler: [",
        ),
    ):
        text = (folder / name).read_text(encoding="utf-8")
        changed.append(f"rules/{name}")
        (folder / name).write_text(text.replace(old, new, 1), encoding="utf-8")
    found = problems_of(folder, world.vocabulary)
    assert {problem.file for problem in found} == set(changed)
    assert [(problem.file, problem.line) for problem in found] == sorted((p.file, p.line) for p in found)
    shown = "\n".join(map(str, found))
    assert "menade du ”rektor”?" in shown
    assert "menade du ”lindrig”?" in shown


def test_problems_are_in_swedish_and_have_a_place(tmp_path: Path, world: World) -> None:
    broken = GOOD.replace("behov: ångest", "behov: [ångest").replace("ansvarig: BUP", "ansvarig: {")
    for problem in problems_of(write(tmp_path, {FILE: broken}), world.vocabulary):
        assert re.match(r"rules/national/ansvar\.yaml:\d+:\d+ [A-ZÅÄÖ”]", str(problem))
        assert not re.search(r"\b(while|expected|found|mapping|the)\b", problem.message)
