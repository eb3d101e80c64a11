"""Runs tasks beside each other, in processes forked from this one: they share what was read and send results back."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from typing import TypeVar

Result = TypeVar("Result")
_tasks: list[Callable[[], object]] = []
"""What the forked processes inherit: tasks hold compiled rules, which cannot be sent."""


def at_once(tasks: Sequence[Callable[[], Result]], processes: int) -> Iterator[Result]:
    """The results in the order of the tasks, each as soon as those before it are there."""
    if processes < 2 or "fork" not in multiprocessing.get_all_start_methods():
        for task in tasks:
            yield task()
        return
    _tasks[:] = tasks
    context = multiprocessing.get_context("fork")
    try:
        with ProcessPoolExecutor(processes, mp_context=context) as pool:
            yield from pool.map(_run, range(len(tasks)))  # type: ignore[misc]
    finally:
        _tasks.clear()


def _run(number: int) -> object:
    return _tasks[number]()
