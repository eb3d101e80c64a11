"""Help in Swedish: the headings that click itself writes, and what users mistype."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from importlib.metadata import version
from typing import Any

import click

HEADINGS = {"Options": "Flaggor", "Commands": "Kommandon", "Positional arguments": "Argument"}

version_of_package = click.version_option(version("envag"), prog_name="envag", help="Visa versionen.")


class _Formatter(click.HelpFormatter):
    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        args = args.replace("[OPTIONS]", "[FLAGGOR]").replace("COMMAND [ARGS]...", "KOMMANDO …")
        super().write_usage(prog, args, prefix or "Så här: ")

    def write_heading(self, heading: str) -> None:
        super().write_heading(HEADINGS.get(heading, heading))

    def write_dl(self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2) -> None:
        super().write_dl([(term, told.replace("[required]", "[krävs]")) for term, told in rows], col_max, col_spacing)


class _Context(click.Context):
    formatter_class = _Formatter


class SwedishCommand(click.Command):
    """A command whose help is in Swedish."""

    context_class = _Context

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        return _swedish_help(super().get_help_option(ctx))


class SwedishGroup(click.Group):
    """A group of commands whose help is in Swedish."""

    context_class = _Context
    command_class = SwedishCommand

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        return _swedish_help(super().get_help_option(ctx))


def _swedish_help(option: click.Option | None) -> click.Option | None:
    if option is not None:
        option.help = "Visa den här hjälpen."
    return option


class WholeNumber(click.ParamType[int]):
    """A whole number within bounds, refused in Swedish."""

    name = "TAL"

    def __init__(self, lowest: int, highest: int) -> None:
        self.lowest, self.highest = lowest, highest

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        if not re.fullmatch(r"[0-9]{1,9}", str(value)) or not self.lowest <= int(value) <= self.highest:
            self.fail(f"skriv ett heltal mellan {self.lowest} och {self.highest}, inte {value}.", param, ctx)
        return int(value)


Words = Callable[[Any], str]
MISTYPED: dict[type[click.ClickException], Words] = {
    click.NoSuchOption: lambda e: f"okänd flagga {e.option_name}.{_did_you_mean(e.possibilities)}",
    click.BadOptionUsage: lambda e: f"flaggan {e.option_name} är inte rätt skriven: se --help.",
    click.MissingParameter: lambda e: f"{_parameter(e)} saknas: se --help.",
    click.BadParameter: lambda e: f"{_parameter(e)}: {e.message}",
    click.BadArgumentUsage: lambda _: "argumenten passar inte kommandot: se --help.",
    click.FileError: lambda e: f"kan inte öppna {e.filename}.",
}


def mistyped(error: click.ClickException) -> str:
    """What is wrong with a command as written, in one line."""
    if isinstance(error, click.exceptions.NoSuchCommand):
        return f"okänt kommando {error.command_name}.{_did_you_mean(error.possibilities)}"
    for kind, words in MISTYPED.items():
        if isinstance(error, kind):
            return words(error)
    if isinstance(error, click.UsageError):
        return "kommandot är inte rätt skrivet: se --help."
    return error.format_message()


def _parameter(error: click.BadParameter) -> str:
    return error.param.opts[0] if error.param and error.param.opts else "argumentet"


def _did_you_mean(possibilities: Any) -> str:
    return f" Menade du {min(possibilities)}?" if possibilities else " Se --help."
