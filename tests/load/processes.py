"""Processes as the kernel tells of them, and ports that are free."""

from __future__ import annotations

import socket
from pathlib import Path


def children_of(parent: int) -> list[int]:
    """The processes that a process began and that still run, oldest first."""
    processes = [entry for entry in Path("/proc").iterdir() if entry.name.isdigit()]
    return sorted(int(entry.name) for entry in processes if _parent_of(entry) == parent)


def workers_of(service: int) -> list[int]:
    """The workers of `envag serve`: its children that are forks of itself. What it runs beside them is not."""
    return [child for child in children_of(service) if command_of(child) == command_of(service)]


def command_of(process: int) -> str:
    """What the process calls itself; nothing when it has ended."""
    try:
        return Path(f"/proc/{process}/cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace").strip()
    except OSError:
        return ""


def free_port() -> int:
    """A port on which nobody listens now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        found: int = probe.getsockname()[1]
        return found


def _parent_of(entry: Path) -> int | None:
    """The parent of a process; None when it has ended, also when nobody has taken note of it yet."""
    try:
        # pid (name) state parent …; the name may hold anything.
        state, parent = (entry / "stat").read_text().rpartition(")")[2].split()[:2]
    except OSError:
        return None
    return None if state == "Z" else int(parent)
