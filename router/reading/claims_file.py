"""Reads the operator's file of what a provider's claims mean."""

from __future__ import annotations

from pathlib import Path

from router.account_rules import NotUsable
from router.claim_rules import GAP, ClaimRules, RoleRule, Value
from router.grant_rules import GrantRules, usable_role
from router.reading.field_parts import value_at
from router.reading.fields import Fields
from router.reading.nodes import Node
from router.reading.problems import Problems
from router.reading.yaml_file import read_yaml

TOP = ("inloggningsnamn", "får_vara_personuppgift", "värden", "roller")
VALUE = ("namn", "påstående", "betyder")
MEANING = ("värde", "är")
RULE = ("påstående", "värde", "roll", "huvudman", "verksamhet")
TELLING = ("name", "given_name", "family_name", "middle_name", "nickname", "preferred_username", "email", "upn")
TELLING_TOO = ("unique_name", "phone_number", "samaccountname", "displayname")
NEVER = ("personalidentitynumber", "personnummer", "samordningsnummer", "coordinationnumber", "pnr", "ssn")
"""Claims that by their name hold what this service never keeps, whatever the operator says."""


def read_claim_rules(path: Path, grants: GrantRules) -> ClaimRules:
    """The rules of the file. Raises ReadingErrors with all its problems."""
    problems = Problems()
    tree = read_yaml(path, problems, path.parent)
    found = _read(Fields(tree, "påståendefilen", TOP, problems), grants) if tree is not None else None
    problems.raise_if_any()
    assert found is not None
    return found


def _read(fields: Fields, grants: GrantRules) -> ClaimRules:
    may_tell = fields.yes_no("får_vara_personuppgift", required=False) is True
    login = _login(fields, may_tell=may_tell)
    values = dict(_value(node, fields.problems) for node in fields.items("värden"))
    fields.required("roller")
    rules = tuple(_rule(node, values, grants, fields.problems) for node in fields.items("roller"))
    return ClaimRules(login, may_tell, values, rules, grants)


def _login(fields: Fields, *, may_tell: bool) -> str:
    claim = fields.text("inloggningsnamn") or ""
    plain = claim.rpartition("/")[2].replace("_", "").casefold()
    if plain in NEVER:
        fields.problems.add(value_at(fields, "inloggningsnamn"), f"”{claim}” får aldrig sparas här: välj ett annat.")
    elif claim.casefold() in (*TELLING, *TELLING_TOO) and not may_tell:
        fields.problems.add(
            value_at(fields, "inloggningsnamn"),
            f"”{claim}” säger ofta vem personen är. Välj ett annat, till exempel sub, "
            "eller skriv får_vara_personuppgift: ja.",
        )
    return claim


def _value(node: Node, problems: Problems) -> tuple[str, Value]:
    fields = Fields(node, "värdet", VALUE, problems)
    name, claim = fields.text("namn") or "", fields.text("påstående") or ""
    if name and not GAP.fullmatch(f"{{{name}}}"):
        problems.add(value_at(fields, "namn"), "Namnet ska vara bokstäver, siffror och understreck.")
    means = dict(_meaning(item, problems) for item in fields.items("betyder"))
    return name, Value(claim, means if fields.has("betyder") else None)


def _meaning(node: Node, problems: Problems) -> tuple[str, str]:
    fields = Fields(node, "betydelsen", MEANING, problems)
    return fields.text("värde") or "", fields.text("är") or ""


def _rule(node: Node, values: dict[str, Value], grants: GrantRules, problems: Problems) -> RoleRule:
    fields = Fields(node, "regeln", RULE, problems)
    texts = {key: fields.text(key, required=key in RULE[:3]) or "" for key in RULE}
    rule = RoleRule(*texts.values())
    _check_gaps(fields, rule, values)
    _check_role(fields, rule, grants)
    return rule


def _check_gaps(fields: Fields, rule: RoleRule, values: dict[str, Value]) -> None:
    taken = GAP.findall(rule.value)
    if len(taken) != len(set(taken)) or "}{" in rule.value:
        fields.problems.add(value_at(fields, "värde"), "Luckorna ska ha olika namn och skiljas åt av ett tecken.")
    for key in ("huvudman", "verksamhet"):
        for name in GAP.findall(fields.text(key, required=False) or ""):
            if name not in (*taken, *values):
                message = f"Luckan {{{name}}} finns varken i ”värde” eller bland ”värden”."
                fields.problems.add(value_at(fields, key), message)


def _check_role(fields: Fields, rule: RoleRule, grants: GrantRules) -> None:
    """Without gaps the role can be tried at once; with gaps, as far as it stands."""
    if not rule.role:
        return
    try:
        role = usable_role(rule.role)
        if not rule.gaps:
            grants.grant(role, rule.principal, rule.agency)
        elif not rule.principal:
            grants.grant(role)
    except NotUsable as error:
        key = {"role": "roll", "principal": "huvudman", "agency": "verksamhet"}[error.field]
        fields.problems.add(value_at(fields, key), error.text())
