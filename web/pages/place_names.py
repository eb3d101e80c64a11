"""The names a reader may type into the form, taken from the router's places."""

from __future__ import annotations

from babel import Locale
from flask_babel import gettext as _

from web.forms.answers import Typed
from web.forms.names import TypedNames
from web.pages import language
from web.pages.serving import the_router

INDEPENDENT_SCHOOL = "independent"


def typed_names() -> Typed:
    places = the_router().places
    municipalities = {place.code: place.name for place in places.municipalities.values()}
    regions = {place.code: place.name for place in places.regions.values()}
    principals = municipalities | regions | {INDEPENDENT_SCHOOL: _("Fristående skola")}
    return Typed(TypedNames(municipalities), TypedNames(principals), TypedNames(_languages()))


def _languages() -> dict[str, str]:
    """Every two-letter language, named in the reader's own."""
    names = Locale(language.current()).languages
    return {code: str(name) for code, name in names.items() if len(code) == 2}
