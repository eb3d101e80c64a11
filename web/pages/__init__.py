"""The pages people read. `register` is the one thing the application calls."""

from __future__ import annotations

from typing import Any

from flask import Flask
from flask_babel import Babel
from flask_wtf import CSRFProtect
from jinja2 import ChoiceLoader, PackageLoader, PrefixLoader

from web.access import signed_in
from web.pages import (
    account,
    agreements,
    audit,
    case_plan,
    cases,
    certificate,
    change_log,
    comparing,
    decisions,
    deviations,
    intake,
    language,
    map_agencies,
    operation,
    operation_accounts,
    operation_mailboxes,
    operation_tokens,
    permissions,
    rules,
    sign_in,
    sip_review,
    start,
    statistics,
    why_not,
    workshop,
    yearly_report,
)
from web.pages import map as responsibility_map
from web.pages.changes_view import how_word, part_name
from web.pages.fictional import fictional_year
from web.pages.marks import mark_label, unverified
from web.pages.role_pages import pages_of_the_role
from web.pages.role_words import moment, permission_name, principal_words, role_words
from web.pages.serving import EXTENSION

BLUEPRINTS = (
    start.pages,
    intake.pages,
    decisions.pages,
    deviations.pages,
    *cases.BLUEPRINTS,
    *case_plan.BLUEPRINTS,
    sip_review.pages,
    why_not.pages,
    comparing.pages,
    certificate.pages,
    agreements.pages,
    change_log.pages,
    rules.pages,
    responsibility_map.pages,
    map_agencies.pages,
    sign_in.pages,
    account.pages,
    audit.pages,
    statistics.pages,
    yearly_report.pages,
    operation.pages,
    operation_accounts.pages,
    operation_mailboxes.pages,
    operation_tokens.pages,
    permissions.pages,
    *workshop.BLUEPRINTS,
)


def register(app: Flask, router: Any) -> None:
    """Adds the pages to the application: languages, the design system's macros, form protection, routes."""
    app.extensions.setdefault(EXTENSION, router)
    _add_languages(app)
    _add_design_system(app)
    _protect_forms(app)
    for blueprint in BLUEPRINTS:
        app.register_blueprint(blueprint)


def _add_languages(app: Flask) -> None:
    app.config.setdefault("BABEL_DEFAULT_LOCALE", language.SWEDISH)
    app.config.setdefault("BABEL_TRANSLATION_DIRECTORIES", "translations")
    Babel(app, locale_selector=language.chosen, default_timezone="Europe/Stockholm")
    app.context_processor(language.template_words)
    app.after_request(language.remember)
    app.jinja_env.filters["day"] = language.day
    app.jinja_env.filters["in_sentence"] = language.in_sentence
    app.jinja_env.globals.update(
        unverified=unverified,
        mark_label=mark_label,
        how_word=how_word,
        part_name=part_name,
        role_words=role_words,
        principal_words=principal_words,
        permission_name=permission_name,
        moment=moment,
        signed_in=signed_in,
        fictional_year=fictional_year,
        pages_of_the_role=pages_of_the_role,
    )


def _add_design_system(app: Flask) -> None:
    """The macros' own templates live under the name they import each other by."""
    govuk = PrefixLoader({"govuk_frontend_jinja": PackageLoader("govuk_frontend_jinja")})
    app.jinja_env.loader = ChoiceLoader([app.jinja_env.loader, govuk]) if app.jinja_env.loader else govuk
    app.jinja_env.trim_blocks = True
    app.jinja_env.lstrip_blocks = True


def _protect_forms(app: Flask) -> None:
    """`web.access` checks the token of every form before its route runs; the API reads no cookies."""
    app.config.setdefault("WTF_CSRF_CHECK_DEFAULT", False)
    if "csrf" not in app.extensions:
        CSRFProtect(app)
