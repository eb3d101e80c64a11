"""Puts together what `envag policy mutate` needs: the mutants that are wanted, and the scenarios to try them on."""

from __future__ import annotations

from collections.abc import Callable

import click

from router.bootstrap import Router, build_router
from router.content import scenario_root
from router.content_files import FEATURES
from router.policy import Rule
from router.reasoning.mutants import mutants_of
from router.scenarios.folder import read_features
from router.scenarios.mutation.report import MutationReport
from router.scenarios.mutation.trying import NotGreen
from router.scenarios.mutation.verdicts import How, Progress, judge
from router.settings import Settings
from router.vocabulary import nearest


def mutate_rules(
    settings: Settings, only: str | None, jobs: int, with_check: bool, progress: Progress
) -> MutationReport:
    """What the scenarios of the rules notice. Raises ReadingErrors, and ClickException when nothing can be tried."""
    router, root = build_router(settings), scenario_root(settings.rules_dir)
    features = read_features(root / FEATURES, {rule.id for rule in router.base.book.rules}, root)
    if features.problems:
        raise click.ClickException(f"{features.problems[0]} (kör envag policy test)")
    mutants = tuple(mutants_of(router.base.book, _wanted(only, router)))
    how = How(router.today(), jobs, with_check)
    try:
        return judge(mutants, features.sound, router.base.content, how, progress)
    except NotGreen as red:
        message = f"{red} stämmer inte med reglerna som de är: kör envag policy test först."
        raise click.ClickException(message) from red


def _wanted(only: str | None, router: Router) -> Callable[[Rule], bool]:
    """Which rules `--only` names: one by its name or how its name begins, those of a layer, or those of a place."""
    if only is None:
        return lambda _: True
    names, layers = {rule.id for rule in router.base.book.rules}, router.base.vocabulary["layer"]
    layer = layers.by_word(only)
    if layer is not None and any(rule.layer == layer.code for rule in router.base.book.rules):
        return lambda rule: rule.layer == layer.code
    if only in {rule.place for rule in router.base.book.rules}:
        return lambda rule: rule.place == only
    if any(name.startswith(only) for name in names):
        return lambda rule: rule.id == only if only in names else rule.id.startswith(only)
    words = (*names, *(term.word for term in layers))
    found = nearest(only, sorted(words))
    hint = f" Menade du {found}?" if found else ""
    raise click.ClickException(f"--only: ”{only}” är ingen regel, nivå eller plats med regler.{hint}")
