"""Settings of a site in production that nothing is wrong with, and a browser that comes to it by the proxy."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from flask.testing import FlaskClient

from router.settings import Settings

KEY = "5f0c9f6f2ad1e0b7c3d48a6e91b2f7d05f8e3a1c9b7d6e4f2a0c8b6d4e2f1a3b"
SITE = "https://envag.example"


def production_settings(folder: Path, **chosen: Any) -> Settings:
    """Safe settings, with some chosen otherwise."""
    safe: dict[str, Any] = {
        "mode": "PRODUCTION",
        "public_url": SITE,
        "trusted_proxies": 1,
        "secret_key": KEY,
        "var_dir": folder,
    }
    return Settings(**{**safe, **chosen})


ON_THIS_MACHINE: dict[str, Any] = {"mode": "LOCAL", "public_url": None, "trusted_proxies": 0}
"""What makes the same site one that runs without a proxy."""


class ByProxy(FlaskClient):
    """Calls the site by its name; the proxy tells where from."""

    def __init__(self, *arguments: Any, **more: Any) -> None:
        super().__init__(*arguments, **more)
        self.come_from("192.0.2.7")

    def come_from(self, address: str) -> None:
        """Calls from another address from now on."""
        self.environ_base |= {"HTTP_X_FORWARDED_FOR": address, "HTTP_X_FORWARDED_PROTO": "https"}

    def open(self, *arguments: Any, **more: Any) -> Any:
        return super().open(*arguments, **{"base_url": SITE, **more})
