"""The start page, and the pages that say what this is."""

from __future__ import annotations

from flask import Blueprint, render_template

pages = Blueprint("start", __name__)


@pages.get("/")
def home() -> str:
    """Emergency first, then the two ways in."""
    return render_template("start.html")


@pages.get("/om")
def about() -> str:
    return render_template("about.html")


@pages.get("/sa-funkar-det")
def how_it_works() -> str:
    return render_template("how_it_works.html")
