"""Refusals over HTTP: `application/problem+json` (RFC 9457), in the language asked for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import orjson
from flask import Request, Response

from router.problem_document import INVALID_CASE, MALFORMED_JSON, TOO_LARGE, ProblemKind

MEDIA_TYPE = "application/problem+json"
LANGUAGES = ("sv", "en")

NOT_FOUND = ProblemKind(
    "not_found",
    404,
    "Finns inte",
    "Not found",
    "Adressen leder ingenstans. Se dokumentationen för de som finns.",
    "The address leads nowhere. See the documentation for those that exist.",
)
UNKNOWN_DECISION = ProblemKind(
    "unknown_decision",
    404,
    "Beslutet finns inte",
    "No such decision",
    "Inget beslut är sparat under detta id. Kontrollera att hela id:t är med.",
    "No decision is recorded under this id. Check that the whole id is there.",
)
UNKNOWN_CASE = ProblemKind(
    "unknown_case",
    404,
    "Ärendet finns inte",
    "No such case",
    "Inget ärende har den referensen. Kontrollera tecknen mot journalen eller akten.",
    "No case has this reference. Check it against your own record.",
)
CASE_MOVED_ON = ProblemKind(
    "case_moved_on",
    409,
    "Någon annan har skrivit i ärendet",
    "Somebody else has written in the case",
    "Ingenting är sparat. Läs raderna i since, och skicka igen med version som seen om din rad fortfarande gäller.",
    "Nothing was saved. Read the lines in since, and send again with version as seen if your line still holds.",
)
CANNOT_BE_WRITTEN = ProblemKind(
    "cannot_be_written",
    422,
    "Raden kan inte skrivas i ärendet",
    "The line cannot be written in the case",
    "Ingenting är sparat. Det som står i vägen finns i errors.",
    "Nothing was saved. What stands in the way is in errors.",
)
NOT_ROUTABLE = ProblemKind(
    "not_routable",
    422,
    "Beslutet säger inte vems ansvaret är",
    "The decision does not say whose it is",
    "Huvudmannen är okänd. Svara på frågan om var barnet är folkbokfört, och besluta igen.",
    "The principal is unknown. Tell where the child is registered, and decide again.",
)
UNKNOWN_MUNICIPALITY = ProblemKind(
    "unknown_municipality",
    404,
    "Kommunen finns inte",
    "No such municipality",
    "Ange kommunens fyra siffror i ?municipality=.",
    "Give the four digits of the municipality in ?municipality=.",
)
INVALID_PARAMETER = ProblemKind(
    "invalid_parameter",
    422,
    "Parametern kan inte tas emot",
    "The parameter cannot be accepted",
    "Rätta parametrarna nedan och skicka igen.",
    "Correct the parameters below and send again.",
)
INVALID_BODY = ProblemKind(
    "invalid_body",
    422,
    "Innehållet kan inte tas emot",
    "The body cannot be accepted",
    "Rätta fälten nedan och skicka igen.",
    "Correct the fields below and send again.",
)
TEXT_TOO_LARGE = ProblemKind(
    "text_too_large",
    413,
    "Texten är för stor",
    "The text is too large",
    "En fil får vara högst 2 MB. Dela den.",
    "A file may be at most 2 MB. Divide it.",
)
UNKNOWN_DRAFT = ProblemKind(
    "unknown_draft",
    404,
    "Utkastet finns inte",
    "No such draft",
    "Inget utkast har detta id. Se GET /api/v1/drafts.",
    "No draft has this id. See GET /api/v1/drafts.",
)
UNKNOWN_FILE = ProblemKind(
    "unknown_file",
    404,
    "Filen finns inte",
    "No such file",
    "Varken utkastet eller det som gäller har en fil med det namnet.",
    "Neither the draft nor what is in force has a file of that name.",
)
UNKNOWN_PUBLICATION = ProblemKind(
    "unknown_publication",
    404,
    "Publikationen finns inte",
    "No such publication",
    "Ingen publikation har det numret. Se GET /api/v1/publications.",
    "No publication has this number. See GET /api/v1/publications.",
)
UNKNOWN_AGREEMENT = ProblemKind(
    "unknown_agreement",
    404,
    "Överenskommelsen finns inte",
    "No such agreement",
    "Ingen överenskommelse har detta id den dagen. Se GET /api/v1/agreements.",
    "No agreement has this id on that day. See GET /api/v1/agreements.",
)
DRAFT_CLOSED = ProblemKind(
    "draft_closed",
    409,
    "Utkastet är stängt",
    "The draft is closed",
    "Det är publicerat eller kastat och ändras inte mer. Börja ett nytt.",
    "It is published or dropped, and changes no more. Begin another one.",
)
DRAFT_CONFLICT = ProblemKind(
    "draft_conflict",
    409,
    "Någon annan har skrivit i filen",
    "Somebody else has written in the file",
    "Ingenting är sparat. Se text och since, foga ihop, och skicka igen med version.",
    "Nothing was saved. See text and since, merge, and send again with version.",
)
NOT_PUBLISHABLE = ProblemKind(
    "not_publishable",
    409,
    "Utkastet kan inte publiceras",
    "The draft cannot be published",
    "Det som står i vägen finns i obstacles. Ingenting är ändrat.",
    "What stands in the way is in obstacles. Nothing was changed.",
)
FOLDER_IS_SOURCE = ProblemKind(
    "folder_is_source",
    409,
    "Reglerna ändras inte här",
    "Policies are not changed here",
    "Den här webbplatsen hämtar sina regler ur en mapp. De ändras där, och visas här.",
    "This site takes its policies from a folder. They are changed there, and shown here.",
)
METHOD_NOT_ALLOWED = ProblemKind(
    "method_not_allowed",
    405,
    "Metoden går inte att använda här",
    "Method not allowed here",
    "Rubriken Allow säger vilka metoder adressen tar emot.",
    "The header Allow says which methods the address takes.",
)
UNSUPPORTED_MEDIA_TYPE = ProblemKind(
    "unsupported_media_type",
    415,
    "Fel sorts innehåll",
    "Unsupported media type",
    "Skicka innehållet som JSON, med rubriken Content-Type: application/json.",
    "Send the body as JSON, with the header Content-Type: application/json.",
)
BAD_REQUEST = ProblemKind(
    "bad_request",
    400,
    "Anropet går inte att tolka",
    "The request cannot be understood",
    "Kontrollera anropet mot dokumentationen.",
    "Check the request against the documentation.",
)
FORM_TOO_OLD = ProblemKind(
    "form_too_old",
    400,
    "Sidan hade varit öppen för länge",
    "The page had been open for too long",
    "Ingenting är ändrat. Gå tillbaka, ladda om sidan och försök igen.",
    "Nothing was changed. Go back, reload the page and try again.",
)
NOT_SIGNED_IN = ProblemKind(
    "not_signed_in",
    401,
    "Det här kräver behörighet",
    "This takes an identity",
    "Skicka en API-nyckel i rubriken Authorization: Bearer. Den som driver tjänsten ger ut nycklar.",
    "Send an API token in the header Authorization: Bearer. Whoever runs the service issues tokens.",
)
BAD_TOKEN = ProblemKind(
    "bad_token",
    401,
    "API-nyckeln gäller inte",
    "The API token is not valid",
    "Den är okänd, återkallad eller har gått ut. Be den som driver tjänsten om en ny.",
    "It is unknown, revoked or past its time. Ask whoever runs the service for a new one.",
)
FORBIDDEN = ProblemKind(
    "forbidden",
    403,
    "Du har inte behörighet till det här",
    "You may not do this",
    "Behörigheten gäller annat: se lacks. Den som driver tjänsten kan ändra den.",
    "What you may do is something else: see lacks. Whoever runs the service can change it.",
)
TOO_MANY_REQUESTS = ProblemKind(
    "too_many_requests",
    429,
    "För många anrop på kort tid",
    "Too many requests in a short time",
    "Vänta så många sekunder som rubriken Retry-After säger, och försök igen.",
    "Wait as many seconds as the header Retry-After says, and try again.",
)
WRONG_HOST = ProblemKind(
    "wrong_host",
    400,
    "Tjänsten har inte den adressen",
    "The service does not have that address",
    "Använd adressen som du har fått av dem som driver tjänsten (för dem: inställningen PUBLIC_URL).",
    "Use the address that those who run the service gave you (for them: the setting PUBLIC_URL).",
)
UNAVAILABLE = ProblemKind(
    "temporarily_unavailable",
    503,
    "Tjänsten kan inte svara just nu",
    "The service cannot answer right now",
    "Försök igen om en stund. Uppge referensen om felet består.",
    "Try again in a while. Give the reference if the error remains.",
)
INTERNAL = ProblemKind(
    "internal_error",
    500,
    "Något gick fel hos oss",
    "Something went wrong on our side",
    "Felet är noterat. Uppge referensen om du hör av dig.",
    "The error has been noted. Give the reference if you contact us.",
)

KINDS = (
    MALFORMED_JSON,
    BAD_REQUEST,
    NOT_FOUND,
    UNKNOWN_DECISION,
    UNKNOWN_CASE,
    CASE_MOVED_ON,
    CANNOT_BE_WRITTEN,
    NOT_ROUTABLE,
    UNKNOWN_MUNICIPALITY,
    METHOD_NOT_ALLOWED,
    TOO_LARGE,
    UNSUPPORTED_MEDIA_TYPE,
    INVALID_CASE,
    INVALID_PARAMETER,
    INVALID_BODY,
    TEXT_TOO_LARGE,
    UNKNOWN_DRAFT,
    UNKNOWN_FILE,
    UNKNOWN_PUBLICATION,
    UNKNOWN_AGREEMENT,
    DRAFT_CLOSED,
    DRAFT_CONFLICT,
    NOT_PUBLISHABLE,
    FOLDER_IS_SOURCE,
    FORM_TOO_OLD,
    NOT_SIGNED_IN,
    BAD_TOKEN,
    FORBIDDEN,
    TOO_MANY_REQUESTS,
    WRONG_HOST,
    INTERNAL,
    UNAVAILABLE,
)
BY_STATUS: Mapping[int, ProblemKind] = {
    kind.status: kind
    for kind in (
        BAD_REQUEST,
        FORBIDDEN,
        NOT_FOUND,
        METHOD_NOT_ALLOWED,
        TOO_LARGE,
        UNSUPPORTED_MEDIA_TYPE,
        UNAVAILABLE,
    )
}


class Refused(Exception):
    """Raised by an endpoint to answer with a problem. `more` adds members, `headers` response headers."""

    def __init__(self, kind: ProblemKind, *, headers: Mapping[str, str] | None = None, **more: Any) -> None:
        super().__init__(kind.code)
        self.kind, self.headers, self.more = kind, dict(headers or {}), more


def language_of(request: Request) -> str:
    """The language the caller asks for, Swedish when it asks for neither of ours."""
    return request.accept_languages.best_match(LANGUAGES, default="sv") or "sv"


def problem_response(document: Mapping[str, Any], headers: Mapping[str, str] | None = None) -> Response:
    """A problem document as a response with its own status."""
    return Response(orjson.dumps(document), document["status"], headers, content_type=MEDIA_TYPE)
