"""The content of the story of an age limit: the shipped rules, where an agreement of two parties sets two ages.

From `foraldrastod.fran` years on one rule answers for support to parents, up to `foraldrastod.till` another: an
agreement that moves the first without the second leaves out the children between.
"""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

from router.content import content_root

FOLDER = "local/1880-orebro"
SHOWN = "regional/25-norrbotten"
"""Its scenarios show rules at work that the proof would otherwise have to search cases for."""
AGREEMENT, FEATURE = f"rules/{FOLDER}/avtal.yaml", f"features/policies/{FOLDER}/skyldigheter.feature"
RULE, YOUNGER = "nationell.ansvar.foraldrastod", "nationell.ansvar.foraldrastod_yngre"
WHEN = "      område: föräldrastöd\n"
PARAMETERS = """\
  - {namn: foraldrastod.fran, standard: 6, sv: Yngsta ålder för stöd genom socialtjänsten ensam, kontroll: D}
  - {namn: foraldrastod.till, standard: 5, sv: Äldsta ålder för stöd tillsammans med barnhälsovården, kontroll: D}
"""
AGREED = """\
parametrar:
  foraldrastod.fran: {värde: 6, kontroll: D, källa: parterna}
  foraldrastod.till: {värde: 5, kontroll: D, källa: parterna}
"""
SCENARIO = """
  Regel: nationell.ansvar.foraldrastod – Stöd till föräldrar

    Scenario: Från sex år är det socialtjänsten ensam
      Givet ett barn på 6 år
      Och dagen är {day}
      Och barnet är folkbokfört i Örebro
      Och barnet har behovet föräldrastöd, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten för behovet föräldrastöd
      Och BVC är inte medansvarig
"""


def write_story(root: Path, begins: date) -> Path:
    """The content below the root, with a scenario of the day `begins`; its rules folder."""
    product = content_root()
    for folder in ("rules", f"features/policies/{FOLDER}", f"features/policies/{SHOWN}", "fixtures"):
        shutil.copytree(product / folder, root / folder)
    _two_ages(root, begins)
    return root / "rules"


def _two_ages(root: Path, begins: date) -> None:
    national, facts = root / "rules/national", root / "rules/vocabulary/fakta.yaml"
    for path in (root / "rules").rglob("*.yaml"):
        text = (
            path.read_text(encoding="utf-8")
            .replace(f"{RULE},", f"{RULE}, {YOUNGER},")
            .replace(f"{RULE}]", f"{RULE}, {YOUNGER}]")
        )
        path.write_text(text, encoding="utf-8")
    social = national / "ansvar_socialt.yaml"
    text = social.read_text(encoding="utf-8")
    start = text.index(f"  - regel: {RULE}\n")
    end = text.index("\n\n", start)
    rule = text[start:end]
    older = rule.replace(WHEN, f"{WHEN}      ålder: minst parametern foraldrastod.fran\n")
    younger = rule.replace(f"regel: {RULE}", f"regel: {YOUNGER}").replace(
        "ansvarig: socialtjänsten", "ansvarig: socialtjänsten\n    medansvariga: [BVC]"
    )
    either = "      något_av:\n        - {ålder: högst parametern foraldrastod.till}\n        - {ålder: okänd}\n"
    younger = younger.replace(WHEN, WHEN + either)
    social.write_text(text[:start] + older + "\n\n" + younger + text[end:], encoding="utf-8")
    facts.write_text(
        facts.read_text(encoding="utf-8").replace("parametrar:\n", f"parametrar:\n{PARAMETERS}"), encoding="utf-8"
    )
    agreement = root / AGREEMENT
    agreement.write_text(agreement.read_text(encoding="utf-8").replace("parametrar: {}\n", AGREED), encoding="utf-8")
    feature = root / FEATURE
    feature.write_text(
        feature.read_text(encoding="utf-8").rstrip() + "\n" + SCENARIO.format(day=begins), encoding="utf-8"
    )
