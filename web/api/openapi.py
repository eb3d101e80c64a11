"""The OpenAPI 3.1 document, made from the endpoints and their marshmallow schemas."""

from __future__ import annotations

from importlib.metadata import version

from flask import Flask
from flask_smorest import Api

from web.api.v1.schemas.case import describe_case
from web.api.v1.schemas.case_lines import describe_lines
from web.wiring import EXTENSION

CONFIGURATION = {
    "API_TITLE": "En väg in",
    "API_VERSION": "v1",
    "OPENAPI_VERSION": "3.1.0",
    "OPENAPI_URL_PREFIX": "/api",
    "OPENAPI_JSON_PATH": "openapi.json",
}
TOKEN = {"type": "http", "scheme": "bearer", "description": "An API token, issued by whoever runs the service."}
WITH_OR_WITHOUT: list[dict[str, list[str]]] = [{}, {"token": []}]
"""Where visitors may decide, no token is needed; one that is sent must be good."""
INFO = {
    "description": "Which agency is responsible for a child, why, and who holds the child until then. "
    "Cases hold no identity: a case with a name, number or address in it is refused.",
    "license": {"name": "MIT", "identifier": "MIT"},
}


class Document(Api):
    """The document; the app's own module answers errors, for pages and programs alike."""

    # Each endpoint names its own responses, with the problems that it answers.
    DEFAULT_ERROR_RESPONSE_NAME = None

    def __init__(self, app: Flask) -> None:
        app.config.update(CONFIGURATION)
        super().__init__(
            app, spec_kwargs={"info": INFO | {"x-release": version("envag")}, "security": WITH_OR_WITHOUT}
        )
        self.spec.components.security_scheme("token", TOKEN)
        describe_case(self.spec, app.extensions[EXTENSION])
        describe_lines(self.spec, app.extensions[EXTENSION])

    def _register_error_handlers(self) -> None:
        """None: `web.errors` has them."""

    def _register_responses(self) -> None:
        """None that are common to all."""

    def _register_pagination_header(self) -> None:
        """None: nothing here has pages."""

    def _register_etag_headers(self) -> None:
        """None: nothing here is cached."""
