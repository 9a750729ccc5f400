"""What the documents say about the course is so."""

from __future__ import annotations

import dataclasses
import importlib.util
import re
import shlex
from collections.abc import Iterator
from types import ModuleType

import click
import pytest

from autograder.authoring.auditing import correct_variants, wrong_variants
from autograder.cli import main
from autograder.cli.exit_codes import ExitCode
from autograder.course import Course
from autograder.sandbox.limits import Limits
from autograder.suite import collect_suite
from autograder.suite.marks import MARKS

from .conftest import ROOT


def test_every_question_in_the_table_of_origins_exists_and_every_one_is_in_it():
    text = (ROOT / "docs/origins.md").read_text(encoding="utf-8")
    named = set()
    for line in text.splitlines():
        graded = line.rpartition(" | ")[2] if line.startswith("| ") else ""
        assignment = ""
        for name, first, last in re.findall(r"`(\w+)`|\bq(\d+)(?: to q(\d+))?", graded):
            assignment = name or assignment
            named |= {
                (assignment, f"q{number}")
                for number in range(int(first or 1), int(last or first or 0) + 1)
            }
    course = Course(ROOT)
    there = {
        (assignment.name, question.name)
        for assignment in course.assignments()
        for question in assignment.questions
    }
    assert named == there


def test_the_readme_counts_questions_points_and_variants_as_they_are():
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `(\w+)`: .* \| (\d+) \| ([\d.]+) \| (\d+) \| (\d+) \|$", text, re.M)
    counted = []
    for assignment in Course(ROOT).assignments():
        suite = collect_suite(assignment)
        kinds = (wrong_variants(assignment), correct_variants(assignment))
        counts = [f"{suite.points:g}", *(str(len(variants)) for variants in kinds)]
        counted.append((assignment.name, str(len(assignment.questions)), *counts))
    assert sorted(rows) == sorted(counted)


def commands(
    group: click.Group = main, path: str = "autograder"
) -> Iterator[tuple[str, click.Command]]:
    """All commands, by what one types."""
    yield path, group
    for name, command in group.commands.items():
        if isinstance(command, click.Group):
            yield from commands(command, f"{path} {name}")
        else:
            yield f"{path} {name}", command


COMMANDS = dict(commands())


def options(command: click.Command) -> list[click.Option]:
    return [option for option in command.params if isinstance(option, click.Option)]


@pytest.mark.parametrize("path", COMMANDS)
def test_every_command_and_every_option_says_what_it_is_for(path):
    assert COMMANDS[path].help
    assert [option.name for option in options(COMMANDS[path]) if not option.help] == []


@pytest.fixture(scope="module")
def made() -> ModuleType:
    """The module that makes parts of the manual."""
    spec = importlib.util.spec_from_file_location("made", ROOT / "docs/made.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_reference_has_every_command_and_every_option(made):
    text = made.commands()
    for path, command in COMMANDS.items():
        assert f"\n{path} " in text
        for option in options(command):
            assert f"`{option.opts[0]}" in text
    assert "<lang>" not in text.replace("\\<lang>", "")  # would be taken for HTML


def test_every_measurement_of_grading_is_in_the_manual(made):
    text = made.measurements()
    for grader in ("autograder", "otter", "otter+plugin", "nbgrader", "bare"):
        assert text.count(f"| {grader} |") == 2


PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]


def typed(text: str) -> Iterator[list[str]]:
    """The lines of a page's shell blocks that call `autograder`, in words."""
    for block in re.findall(r"^```sh\n(.*?)^```", text, re.M | re.S):
        for line in block.splitlines():
            for part in line.split("&&"):
                words = shlex.split(part, comments=True)
                if words and words[0].rpartition("/")[2] == "autograder":
                    yield words[1:]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_what_a_page_tells_to_type_is_there(page):
    for words in typed(page.read_text(encoding="utf-8")):
        path = max((path for path in COMMANDS if _begins(words, path)), key=len)
        known = {name for o in options(COMMANDS[path]) for name in (*o.opts, *o.secondary_opts)}
        assert path != "autograder" or words[0].startswith("-"), words
        assert {word for word in words if word.startswith("--")} <= known | {"--help"}, path


def _begins(words: list[str], path: str) -> bool:
    return f"{' '.join(['autograder', *words])} ".startswith(f"{path} ")


def test_the_contract_has_every_exit_code_and_only_targets_that_there_are():
    text = (ROOT / "docs/contract.md").read_text(encoding="utf-8")
    assert {int(code) for code in re.findall(r"^\| (\d) \|", text, re.M)} == set(ExitCode)
    targets = set(re.findall(r"^(\w+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.M))
    assert set(re.findall(r"`make (\w+)`", text)) <= targets


def test_the_page_about_suites_has_every_limit_and_every_mark():
    text = (ROOT / "docs/suite.md").read_text(encoding="utf-8")
    for limit in dataclasses.fields(Limits):
        (said,) = re.findall(rf"^\| `{limit.name}` \| ([\d,]+)( GiB| MiB|) \|", text, re.M)
        factor = {"": 1, " MiB": 1 << 20, " GiB": 1 << 30}[said[1]]
        assert int(said[0]) * factor == limit.default
    for mark in MARKS:
        assert f"| `{re.split('[(:]', mark)[0]}" in text
