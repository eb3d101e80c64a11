"""A country of agreements: a local one, with rules and scenarios of its own, in every municipality."""

from __future__ import annotations

from collections.abc import Iterator

from router.places import Places

AGREEMENT = """\
avtal: {id}
rubrik: Samverkan i kommun {code}
parter:
  - {{huvudman: region, kod: "{region}"}}
  - {{huvudman: kommun, kod: "{code}"}}
status: förslag
underskrifter: []
gäller_från: 2026-01-01
gäller_till: 2028-12-31
granskad: 2026-11-21
forum: {{}}
oenighet: {{}}
uppföljning: {{månader: 12}}
parametrar: {{}}
källor: []
"""
RULE = """\
  - regel: {id}
    rubrik: Lokal skyldighet {number}
    fråga: skyldighet
    när:
      ålder: {first} till {last}
      något_behov: {{behov: {need}, svårighet: minst {severity}}}
    skyldighet: Den huvudansvariga tar upp punkt {number} med den lokala samordnaren.
    vem: huvudansvarig
    motivering: Parterna har kommit överens om punkt {number}, så att barnet inte faller mellan dem.
    rättsgrund:
      - {{avtal: {agreement}, punkt: Punkt {number}}}
    kontroll: D
    gäller_från: 2026-01-01
    granskad: 2026-11-21
"""
FEATURE = """\
# language: sv
Egenskap: Samverkan i kommun {code}

  Bakgrund:
    Givet dagen är 2026-11-21
"""
SCENARIO = """
  Regel: {rule} – Lokal skyldighet {number}

    Scenario: Punkt {number} gäller ett barn i åldern
      Givet ett barn på {first} år
      Och barnet är folkbokfört i {place}
      Och barnet har behovet {need}, {severity}
      När ärendet bedöms
      Så visas skyldigheten ”{rule}”
"""
NEEDS = ("ångest", "nedstämdhet", "skolfrånvaro", "självskada")
SEVERITIES = ("lindrig", "måttlig", "svår")


def many_agreements(places: Places, agreements: int, rules: int) -> Iterator[tuple[str, bytes]]:
    """The files of so many local agreements with so many rules in all, each rule with a scenario."""
    codes = [code for code in places.municipalities if code not in ("1880", "1885")][:agreements]
    shares = [rules // len(codes) + (number < rules % len(codes)) for number in range(len(codes))]
    for code, share in zip(codes, shares, strict=True):
        yield from _of_place(places, code, share)


def _of_place(places: Places, code: str, rules: int) -> Iterator[tuple[str, bytes]]:
    municipality, folder = places.municipalities[code], f"local/{code}-kommun"
    name = f"kommun_{code}.samverkan"
    told = {"id": name, "code": code, "region": municipality.region_code}
    yield f"rules/{folder}/avtal.yaml", AGREEMENT.format(**told).encode()
    texts, scenarios = ["regler:\n"], [FEATURE.format(code=code)]
    for number in range(1, rules + 1):
        first = 7 + number % 6
        rule = {
            "id": f"kommun_{code}.skyldighet.punkt_{number}",
            "rule": f"kommun_{code}.skyldighet.punkt_{number}",
            "number": number,
            "first": first,
            "last": first + 4,
            "need": NEEDS[number % len(NEEDS)],
            "severity": SEVERITIES[number % len(SEVERITIES)],
            "agreement": name,
            "place": municipality.name,
        }
        texts.append(RULE.format(**rule))
        scenarios.append(SCENARIO.format(**rule))
    yield f"rules/{folder}/skyldigheter.yaml", "\n".join(texts).encode()
    yield f"features/policies/{folder}/skyldigheter.feature", "".join(scenarios).encode()
