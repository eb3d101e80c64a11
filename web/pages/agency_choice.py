"""The agencies to choose among, those that the case names first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from flask_babel import gettext as _

from router.reasoning.why_not_agencies import likely_first
from web.pages import language
from web.pages.serving import the_router


@dataclass(frozen=True, slots=True)
class Choice:
    code: str
    label: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class Group:
    """Choices under a heading."""

    heading: str
    choices: Sequence[Choice]


def choices(case: Mapping[str, Any] | None, chosen: str | None = None) -> Sequence[Group]:
    """The agencies named in the case, and all others."""
    agencies, here = the_router().vocabulary["agency"], language.current()
    named, others = likely_first(case or {}, agencies)

    def group(heading: str, codes: Sequence[str]) -> Group:
        return Group(heading, [Choice(code, agencies[code].label(here), code == chosen) for code in codes])

    groups = [
        group(_("Nämns i ärendet"), named),
        group(_("Andra verksamheter") if named else _("Verksamheter"), others),
    ]
    return [each for each in groups if each.choices]
