"""The start page, and the pages that say what this is."""

from __future__ import annotations

from flask import Blueprint, render_template

from router.access import Permission
from router.settings import DEMO
from web.access import access
from web.pages.serving import the_router

pages = Blueprint("start", __name__)


@pages.get("/")
@access(Permission.OPEN)
def home() -> str:
    """Emergency first, then the two ways in."""
    return render_template("start.html", in_demo=the_router().settings.mode == DEMO)


@pages.get("/om")
@access(Permission.OPEN)
def about() -> str:
    return render_template("about.html")


@pages.get("/sa-funkar-det")
@access(Permission.OPEN)
def how_it_works() -> str:
    return render_template("how_it_works.html")
