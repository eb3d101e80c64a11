"""`envag audit`: whether the audit chain is whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click
import orjson

from router.commands.options import settings_with
from router.commands.swedish import SwedishGroup

if TYPE_CHECKING:
    from router.audit import Head
    from router.storage import Finding, Verification

WORDS = {
    "altered": "händelsen är inte den som förseglades här: ändrad, flyttad eller inlagd.",
    "missing": "händelser saknas.",
    "foreign": "en händelse före kedjans början: inlagd.",
    "unknown_key": "förseglad med en nyckel som inte är känd. Ange tidigare nycklar i SECRET_KEYS_BEFORE.",
    "head": "anteckningen om var kedjan slutar är borta eller stämmer inte med kedjan.",
    "mark": "anteckningen om var kedjan börjar efter gallring är inte gjord med en känd nyckel.",
    "rolled_back": "huvudet som antecknats finns inte i kedjan: den är tillbakaställd eller utbytt.",
}
"""What each fault is called; the codes are those of --json."""


class _HeadText(click.ParamType["Head"]):
    name = "SEQ:SIGILL"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Head:
        from router.audit import Head

        try:
            return Head.of(str(value))
        except ValueError:
            self.fail("skriv huvudet som det visades: ett nummer, ett kolon och 64 tecken.", param, ctx)


@click.group(cls=SwedishGroup)
def audit() -> None:
    """Granskningskedjan: vem som gjort vad, förseglat händelse för händelse."""


@audit.command()
@click.option("--from-head", "noted", type=_HeadText(), help="Ett huvud som antecknats tidigare ska finnas i kedjan.")
@click.option("--json", "as_json", is_flag=True, help="Skriv svaret som JSON.")
def verify(noted: Head | None, as_json: bool) -> int:
    """Kontrollerar att ingenting i kedjan är ändrat, borttaget, inlagt eller flyttat.

    Status 1 när något är fel. Huvudet som visas är kedjans slut: anteckna det utanför databasen. En hel kedja som
    ställts tillbaka till ett tidigare läge är hel i sig, och märks bara med --from-head.
    """
    from router.upkeep import upkeep

    with upkeep(settings_with()) as kept:
        found = kept.verify(noted)
    click.echo(orjson.dumps(as_document(found)).decode() if as_json else as_text(found))
    return 0 if found.whole else 1


def as_text(found: Verification) -> str:
    """What was found, in Swedish, a line each."""
    lines = [f"{_where(finding)}: {WORDS[finding.fault]}" for finding in found.findings]
    if found.faults > len(lines):
        lines.append(f"… och {found.faults - len(lines)} fel till.")
    if found.after:
        lines.append(f"Händelserna till och med {found.after} är gallrade.")
    if found.noted == "pruned":
        lines.append("Huvudet som antecknats är gallrat: att det fanns går inte längre att visa.")
    state = "Kedjan är hel" if found.whole else "KEDJAN ÄR BRUTEN"
    return "\n".join([*lines, f"{state}: {found.events} händelser kontrollerade.", f"Huvud: {found.head}"])


def _where(finding: Finding) -> str:
    if finding.until is None or finding.until == finding.seq:
        return f"Händelse {finding.seq}"
    return f"Händelse {finding.seq}–{finding.until}"


def as_document(found: Verification) -> dict[str, Any]:
    """The same as JSON fields."""
    return {
        "whole": found.whole,
        "events": found.events,
        "pruned_through": found.after,
        "head": {"seq": found.head.seq, "seal": found.head.seal},
        "noted_head": found.noted,
        "faults": found.faults,
        "findings": [{"fault": one.fault, "seq": one.seq, "until": one.until} for one in found.findings],
    }
