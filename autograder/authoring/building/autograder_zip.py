"""The Otter autograder zip: self-contained, and useless without the plugin."""

from __future__ import annotations

import importlib.metadata
import io
import json
import os
import shutil
import tempfile
import zipfile
from pathlib import Path

import jinja2
from packaging.requirements import Requirement

import autograder
from autograder.course.bundle import PAYLOAD, bundle_files
from autograder.errors import CourseError
from autograder.files.writing import write_whole
from autograder.grading.environment import engine_digest
from autograder.suite import Suite

_PLUGIN = "autograder.otter.plugin.GradeInSandbox"
_EPOCH = (1980, 1, 1, 0, 0, 0)
# Only other commands import these.
_NOT_FOR_GRADING = {"latex2mathml", "mistune", "rich"}
# Installed without their dependencies: fica's documentation tools are half of an environment.
_ALONE = ("fica", "otter-grader")
_EXECUTABLE = {"run_autograder", "setup.sh"}

_TEST_FILE = '''\
"""{question} of {assignment}: graded by the plugin. Without it, every check here fails."""
from otter.test_files import test_case

OK_FORMAT = False
name = {question!r}
points = None

{cases}
'''

_CASE = """\
@test_case(name={key!r}, points={points!r}, hidden={hidden!r})
def case_{number}():
    raise RuntimeError("The autograder's plugin did not grade this submission.")
"""


def build_zip(suite: Suite, out: Path) -> Path:
    """Write `out/<assignment>-autograder.zip`, the same bytes for the same suite and engine.

    Raises:
        CourseError: Otter cannot make the zip.
    """
    name = suite.assignment.name
    path = out / f"{name}-autograder.zip"
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        made = _run_otter_generate(suite, Path(scratch))
        _repack(made, path, _own_files())
    return path


def _run_otter_generate(suite: Suite, folder: Path) -> Path:
    """The zip that Otter Generate makes of our test files, configuration and payload."""
    from otter.generate import main as otter_generate  # noqa: PLC0415 - a second to import

    tests = folder / "tests"
    tests.mkdir()
    for question in suite.questions:
        (tests / f"{question.name}.py").write_text(_test_file(suite, question.name), "utf-8")
    (folder / "otter_config.json").write_text(json.dumps(_otter_config(suite)), "utf-8")
    _copy_payload(suite, folder / PAYLOAD)
    made = folder / "autograder.zip"
    before = Path.cwd()
    os.chdir(folder)  # Otter only takes files in the working directory
    try:
        otter_generate(
            tests_dir="tests",
            output_path=str(made),
            config="otter_config.json",
            no_environment=True,
            no_requirements=True,
            files=[PAYLOAD],
        )
    except (ValueError, OSError, RuntimeError) as error:
        raise CourseError(suite.assignment.suite_folder, f"Otter Generate: {error}") from error
    finally:
        os.chdir(before)
    return made


def _test_file(suite: Suite, question: str) -> str:
    """One placeholder per check, for the plugin to fill in."""
    checks = [check for check in suite.checks if check.question == question]
    cases = [
        _CASE.format(key=check.key, points=check.points, hidden=not check.public, number=number)
        for number, check in enumerate(checks, start=1)
    ]
    return _TEST_FILE.format(
        question=question, assignment=suite.assignment.name, cases="\n\n".join(cases)
    )


def _otter_config(suite: Suite) -> dict[str, object]:
    plugin = {_PLUGIN: {"assignment": suite.assignment.name, "engine": engine_digest()}}
    return {"plugins": [plugin], "show_hidden": True, "force_public_test_summary": False}


def _copy_payload(suite: Suite, folder: Path) -> None:
    """The engine, and beside it the suite."""
    engine = Path(autograder.__file__).parent
    folder.mkdir()
    left_out = shutil.ignore_patterns("__pycache__", "*.jinja")  # `autograder new` is not needed
    shutil.copytree(engine, folder / "autograder", ignore=left_out)
    for name, content in bundle_files(suite.assignment).items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)


def _own_files() -> dict[str, bytes]:
    """Our setup files. Otter's own install conda and take ten minutes."""
    folder = Path(__file__).parent / "templates"
    templates = jinja2.Environment(undefined=jinja2.StrictUndefined, keep_trailing_newline=True)
    names = {"payload": PAYLOAD, "alone": _ALONE}
    files = {
        path.name: templates.from_string(path.read_text("utf-8")).render(names).encode()
        for path in sorted(folder.iterdir())
    }
    return {**files, "requirements.txt": _requirements().encode()}


def _requirements() -> str:
    """The requirements of this distribution and of Otter, with the version of Otter used here."""
    needed: dict[str, Requirement] = {}
    for distribution in ("cnn-autograder", "otter-grader"):
        for line in importlib.metadata.requires(distribution) or []:
            wanted = Requirement(line)
            if "extra" in str(wanted.marker) or wanted.name in _NOT_FOR_GRADING:
                continue
            wanted.extras = set()  # nbconvert's would install a browser for printing
            known = needed.setdefault(wanted.name, wanted)
            known.specifier &= wanted.specifier
    otter = f"otter-grader=={importlib.metadata.version('otter-grader')}"
    needed["otter-grader"] = Requirement(otter)
    return "".join(f"{needed[name]}\n" for name in sorted(needed))


def _repack(source: Path, target: Path, own: dict[str, bytes]) -> None:
    content: dict[str, bytes] = {}
    with zipfile.ZipFile(source) as archive:
        for entry in archive.infolist():
            if not entry.is_dir():
                content[entry.filename] = archive.read(entry)
    content.update(own)
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(content):
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = (0o755 if name in _EXECUTABLE else 0o644) << 16
            archive.writestr(entry, content[name])
    write_whole(target, buffer.getvalue())
