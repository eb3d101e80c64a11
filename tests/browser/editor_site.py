"""A small site around one text: the page with the editor, and what it asks of a server, kept in memory."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from flask import Flask, Response, jsonify, render_template_string, request
from flask.typing import ResponseReturnValue
from flask_babel import Babel
from werkzeug.serving import BaseWSGIServer, make_server

from router.assisting.change_sets import applied, change_between
from router.settings import Settings
from web.security import register_security

WEB = Path(__file__).resolve().parents[2] / "web"
PAGE = """{% from "parts/editor.html" import editor %}
<!DOCTYPE html>
<html lang="sv" class="govuk-template"><head><meta charset="utf-8"><title>Text</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="{{ url_for('static', filename='images/icon.svg') }}" type="image/svg+xml">
<link rel="stylesheet" href="{{ url_for('static', filename='css/en-vag-in.css') }}">
<script type="module" src="{{ url_for('static', filename='js/editor.min.js') }}"></script></head>
<body class="govuk-template__body"><main class="govuk-width-container"><h1 class="govuk-heading-l">Text</h1>
<form method="post" action="/hel">
{{ editor("text", "Regler", site.text, site.version, site.kind, "/text", "/forslag", read_only=site.read_only) }}
<button class="govuk-button" data-no-script>Spara</button>
<button class="govuk-button" name="done">Klar</button></form>
<a class="govuk-link" href="/annat">Vidare</a></main></body></html>"""


@dataclass
class Site:
    """The text, who changed it, and how the server behaves just now."""

    text: str
    kind: str = "yaml"
    read_only: bool = False
    updates: list[dict[str, Any]] = field(default_factory=list)
    problems: Callable[[str], list[Any]] = lambda text: []
    completions: Callable[[str, int, int], list[Any]] = lambda text, line, column: []
    lose_answers: int = 0
    answer_instead: int | None = None
    lock: threading.Lock = field(default_factory=threading.Lock)

    @property
    def version(self) -> int:
        return 1 + len(self.updates)

    def put(self, client: str, changes: list[Any]) -> None:
        """Raises DoesNotFit."""
        self.text = applied(self.text, changes)
        self.updates.append({"client": client, "changes": changes})

    def write(self, text: str) -> None:
        """As somebody else does, with a form."""
        with self.lock:
            self.put("", change_between(self.text, text))

    def since(self) -> ResponseReturnValue:
        """What the editor fetches."""
        if self.answer_instead:
            return Response(status=self.answer_instead)
        with self.lock:
            version, text = self.version, self.text
            told = {"version": version, "updates": self.updates[int(request.args["since"]) - 1 :]}
        return jsonify(told | ({"problems": self.problems(text)} if "problems" in request.args else {}))

    def push(self) -> ResponseReturnValue:
        """What the editor sends."""
        if self.answer_instead:
            return Response(status=self.answer_instead)
        assert request.headers["X-CSRFToken"] == "token"
        with self.lock:
            pushed, known = request.get_json(), self.version
            if pushed["version"] != known:
                return jsonify(version=known, updates=self.updates[pushed["version"] - 1 :]), 409
            for changes in pushed["updates"]:
                self.put(pushed["client"], changes)
            if self.lose_answers:
                self.lose_answers -= 1
                return Response(status=502)
            return jsonify(version=self.version)

    def complete(self) -> ResponseReturnValue:
        """What may stand at a place."""
        asked = request.get_json()
        return jsonify(completions=self.completions(asked["text"], asked["line"], asked["column"]))

    def whole(self) -> ResponseReturnValue:
        """What the form sends without scripts."""
        with self.lock:
            if int(request.form["version"]) != self.version:
                return "<title>Nej</title><h1>Någon annan har ändrat</h1>", 409
            self.put("", change_between(self.text, request.form["text"]))
        return "<title>Ja</title><h1>Sparat</h1>"


def application(site: Site) -> Flask:
    app = Flask("editor", template_folder=str(WEB / "templates"), static_folder=str(WEB / "static"))
    Babel(app, default_locale="sv")
    app.jinja_env.globals["csrf_token"] = lambda: "token"
    register_security(app, Settings(secret_key="only-for-these-tests-in-a-browser"))
    app.add_url_rule("/", "page", lambda: render_template_string(PAGE, site=site))
    app.add_url_rule("/annat", "other", lambda: "<title>Annat</title><h1>Annat</h1>")
    app.add_url_rule("/text", "since", site.since)
    app.add_url_rule("/text", "push", site.push, methods=["POST"])
    app.add_url_rule("/forslag", "complete", site.complete, methods=["POST"])
    app.add_url_rule("/hel", "whole", site.whole, methods=["POST"])
    return app


@dataclass
class Served:
    """The site while it can be reached; it may go away and come back at the same address."""

    site: Site
    port: int = 0
    server: BaseWSGIServer | None = None
    thread: threading.Thread | None = None

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        self.server = make_server("127.0.0.1", self.port, application(self.site), threaded=True)
        self.port = self.server.server_port
        self.thread = threading.Thread(target=self.server.serve_forever)
        self.thread.start()

    def stop(self) -> None:
        if self.server is not None and self.thread is not None:
            self.server.shutdown()
            self.thread.join()
            self.server.server_close()
            self.server = None
