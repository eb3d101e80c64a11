"""The options that several commands share, and the settings they change."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import click

from router.settings import Settings, read_settings


class _Folder(click.ParamType[Path]):
    name = "MAPP"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Path:
        if not Path(value).is_dir():
            self.fail(f"mappen {value} finns inte.", param, ctx)
        return Path(value)


class Day(click.ParamType[date]):
    """A day as 2026-11-25, refused in Swedish."""

    name = "DAG"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        try:
            return date.fromisoformat(str(value))
        except ValueError:
            self.fail(f"skriv dagen som 2026-11-25, inte {value}.", param, ctx)


rules_option = click.option(
    "--rules", type=_Folder(), default=None, help="Mapp med regler. Utelämnad: de installerade."
)


def settings_with(rules: Path | None = None, **chosen: Any) -> Settings:
    """The settings of the environment, with what the command line chose instead; None chooses nothing."""
    chosen = {name: value for name, value in chosen.items() if value is not None}
    if rules is not None:
        chosen["rules_dir"] = rules
    return replace(read_settings(), **chosen)
