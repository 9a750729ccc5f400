"""Parts of the manual that are made from the program and from its measurements."""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from autograder.cli import main

_RESULTS = Path(__file__).resolve().parents[1] / "benchmarks" / "results.json"


def commands() -> str:
    """All commands with all their options, as Markdown."""
    return "\n".join(_command(main, click.Context(main, info_name="autograder")))


def _command(command: click.Command, context: click.Context) -> Iterator[str]:
    depth = context.command_path.count(" ")
    if depth:
        yield f"{'#' * (depth + 1)} {context.command_path}\n"
    usage = command.collect_usage_pieces(context)
    yield f"```text\n{' '.join([context.command_path, *usage])}\n```\n"
    yield _prose(command.help or "")
    yield from _options(command, context)
    if isinstance(command, click.Group):
        for name, child in command.commands.items():
            yield from _command(child, click.Context(child, info_name=name, parent=context))


def _prose(text: str) -> str:
    """The help text; what `\\b` keeps as it is printed, is kept."""
    parts = []
    for part in inspect.cleandoc(text).split("\n\n"):
        kept = part.removeprefix("\b\n")
        parts.append(_plain(part) if kept == part else f"```text\n{kept}\n```")
    return "\n\n".join(parts) + "\n"


def _options(command: click.Command, context: click.Context) -> Iterator[str]:
    options = [option for option in command.params if isinstance(option, click.Option)]
    rows = [option.get_help_record(context) for option in options]
    if not any(rows):
        return
    yield "| option | what it says |\n| --- | --- |"
    for names, text in filter(None, rows):
        yield f"| `{_cell(names)}` | {_cell(_plain(text))} |"
    yield ""


def _plain(text: str) -> str:
    """What stands in angle brackets is no HTML; in code they stay as they are."""
    return re.sub(r"(`[^`]*`)|<", lambda found: found[1] or r"\<", text)


def _cell(text: str) -> str:
    return text.replace("|", r"\|")


def measurements() -> str:
    """All that `benchmarks/results.json` has of grading: one table per assignment, in seconds."""
    grading = json.loads(_RESULTS.read_text(encoding="utf-8"))["grading"]
    cases = dict.fromkeys(row["case"] for row in grading["summary"])
    batch = max(run["submissions"] for run in grading["runs"])
    return "\n\n".join(_measured(case, grading["summary"], batch) for case in cases)


def _measured(case: str, summary: list[dict[str, Any]], batch: int) -> str:
    kinds = {
        "first": "one submission",
        "further": "each further one",
        "of_batch": f"each of {batch}",
    }
    head = ["grader", *(f"{what}: {unit}" for what in kinds.values() for unit in ("CPU", "wall"))]
    lines = [f"### {case}\n", f"| {' | '.join(head)} |", "| --- |" + " ---: |" * (len(head) - 1)]
    for row in summary:
        if row["case"] == case:
            numbers = [_spread(row[unit][kind]) for kind in kinds for unit in ("cpu", "wall")]
            lines.append(f"| {' | '.join([row['grader'], *numbers])} |")
    return "\n".join(lines)


def _spread(measured: dict[str, float]) -> str:
    median, least, most = (f"{measured[name]:.3g}" for name in ("median", "least", "most"))
    return f"{median} ({least}–{most})"


FOR_PLACEHOLDERS = {"<!-- commands -->": commands, "<!-- measurements -->": measurements}
