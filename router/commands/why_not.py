"""`envag why-not` and `envag compare`: why an agency is not the one, and what differs between two cases."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click
import orjson

from router.commands.decide import STANDARD_INPUT, opened
from router.commands.options import rules_option, settings_with
from router.commands.swedish import SwedishCommand
from router.layering import PolicyConflict, PolicyGap
from router.problem_document import POLICY_FAULT, refusal_document
from router.reading.case_json import MOST_BYTES
from router.reading.case_problems import CaseRefused
from router.reasoning.why_not_agencies import UnknownAgency, agency_named

if TYPE_CHECKING:
    from router.bootstrap import Router
    from router.reasoning.comparing import Comparison, Decided

json_option = click.option("--json", "as_json", is_flag=True, help="Skriv svaret som JSON.")


@click.command(cls=SwedishCommand, name="why-not")
@click.argument("file", default=STANDARD_INPUT, metavar="[FIL]")
@click.option("--agency", required=True, metavar="KOD", help="Verksamheten som frågan gäller, till exempel en kod.")
@json_option
@rules_option
def why_not(file: str, agency: str, as_json: bool, rules: Path | None) -> int:
    """Varför är verksamheten inte ansvarig, och vad skulle ändra det?

    Läser ett ärende (JSON) ur FIL; utan FIL, eller med -, ur standard in. Ett ärende som inte är giltigt ger
    {"error": …} med --json, annars en rad om felet, och status 1.
    """
    from router.bootstrap import build_router
    from router.reasoning.why_not_words import as_text

    router = build_router(settings_with(rules))
    code = _agency(router, agency)
    try:
        answer = router.why_not(router.read_case(_text(file)), code)
    except (CaseRefused, PolicyGap, PolicyConflict) as refused:
        return _refused(refused, as_json=as_json)
    click.echo(orjson.dumps(answer.to_json()).decode() if as_json else as_text(answer))
    return 0


@click.command(cls=SwedishCommand)
@click.argument("first", metavar="FIL1")
@click.argument("second", metavar="FIL2")
@json_option
@rules_option
def compare(first: str, second: str, as_json: bool, rules: Path | None) -> int:
    """Jämför två ärenden (JSON): uppgifterna, reglerna som avgör och svaren.

    Ett ärende som inte är giltigt ger {"error": …} med --json, annars en rad om felet, och status 1.
    """
    from router.bootstrap import build_router
    from router.reasoning.comparing import compare as compared
    from router.reasoning.comparing_words import as_text

    router = build_router(settings_with(rules))
    try:
        decided = [_decided(router, _text(file)) for file in (first, second)]
    except (CaseRefused, PolicyGap, PolicyConflict) as refused:
        return _refused(refused, as_json=as_json)
    found: Comparison = compared(decided[0], decided[1], router.book.sheet, router.vocabulary, router.places)
    click.echo(orjson.dumps(found.to_json()).decode() if as_json else as_text(found))
    return 0


def _agency(router: Router, text: str) -> str:
    try:
        return agency_named(text, router.vocabulary["agency"])
    except UnknownAgency as unknown:
        raise click.ClickException(f"--agency: {unknown.message('sv')}") from unknown


def _decided(router: Router, text: bytes) -> Decided:
    from router.case import case_to_json
    from router.reasoning.comparing import Decided

    case = router.read_case(text)
    return Decided(case_to_json(case), router.decide(case))


def _text(file: str) -> bytes:
    """The whole file; what is longer than a case may be comes cut, to be refused."""
    with opened(file) as stream:
        return stream.read(MOST_BYTES + 1)


def _refused(refused: Exception, *, as_json: bool) -> int:
    document = (
        refusal_document(refused, "sv")
        if isinstance(refused, CaseRefused)
        else POLICY_FAULT.document("sv", because=str(refused))
    )
    if as_json:
        click.echo(orjson.dumps({"error": document}).decode())
    else:
        errors = document.get("errors", ())
        told = "; ".join(f"{error['pointer']}: {error['message']}" for error in errors) or document["detail"]
        click.echo(f"envag: {document['title']}: {told}", err=True)
    return 1
