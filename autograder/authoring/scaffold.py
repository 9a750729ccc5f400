"""A working assignment with two questions, made from templates."""

from __future__ import annotations

import keyword
import re
from pathlib import Path

import jinja2

from autograder.errors import GraderFailure, UsageError

_TEMPLATES = Path(__file__).parent / "templates"
_SUFFIX = ".jinja"  # so that tools do not take the templates for modules


def new_assignment(name: str, root: Path) -> list[Path]:
    """Write the master and the suite of a new assignment into the course at `root`.

    Returns:
        The files, starting with the master.

    Raises:
        UsageError: `name` cannot name an assignment, or an assignment already has this name.
        GraderFailure: a file cannot be written.
    """
    _check(name)
    solution, suite = root / "solutions" / name, root / "tests" / name
    for folder in (solution, suite):
        if folder.exists():
            raise UsageError(
                f"{folder} exists already, and nothing is overwritten. Choose another name, or "
                "move the folder away."
            )
    places = {_TEMPLATES / f"master.py{_SUFFIX}": solution / f"{name}.py"}
    for template in sorted((_TEMPLATES / "suite").rglob(f"*{_SUFFIX}")):
        place = template.relative_to(_TEMPLATES / "suite").with_suffix("")
        places[template] = suite / place
    title = name.replace("_", " ").strip().capitalize() or name
    try:
        for template, file in places.items():
            _write(file, _rendered(template, name=name, title=title))
        # Makes the suites importable as tests.NAME, even if another package is called `tests`.
        (root / "tests" / "__init__.py").touch()
    except OSError as error:
        raise GraderFailure(f"Cannot write the assignment: {error}") from error
    return list(places.values())


def _check(name: str) -> None:
    if name.isidentifier() and name.isascii() and not keyword.iskeyword(name):
        return
    proposed = re.sub(r"\W+", "_", name, flags=re.ASCII).strip("_") or "assignment"
    if not proposed.isidentifier() or keyword.iskeyword(proposed):
        proposed = f"a_{proposed}"
    raise UsageError(
        f"{name!r} cannot name an assignment: it becomes a file and a Python package. "
        f"Use letters, digits and underscores, as in: autograder new {proposed}"
    )


def _rendered(template: Path, **names: str) -> str:
    environment = jinja2.Environment(undefined=jinja2.StrictUndefined, keep_trailing_newline=True)
    return environment.from_string(template.read_text(encoding="utf-8")).render(names)


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
