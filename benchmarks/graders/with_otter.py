"""Otter Grader, alone and with our plugin."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from cases import Case

from autograder.authoring.building import build_zip
from graders.grader import BIN, Grader, set_up


class OtterWithPlugin(Grader):
    """`otter run` with the zip that `autograder build` makes."""

    name = "otter+plugin"
    label = "`otter run`, our zip"
    most = 1

    def prepare(self, case: Case, folder: Path, count: int) -> None:  # noqa: ARG002
        case.write(folder / "submissions", 1)
        self.build(case, folder)

    def build(self, case: Case, folder: Path) -> None:
        """Write `folder/autograder.zip`."""
        build_zip(case.suite, folder).rename(folder / "autograder.zip")

    def command(self, prepared: Path, run: Path, count: int) -> list[str]:  # noqa: ARG002
        otter_run = [str(BIN / "otter"), "run", "-a", str(prepared / "autograder.zip")]
        return [*otter_run, "-o", str(run), str(prepared / "submissions" / "s00.ipynb")]

    def shares(self, run: Path, case: Case) -> list[float]:
        results = json.loads((run / "results.json").read_text("utf-8"))
        return [sum(test.get("score", 0) for test in results["tests"]) / case.suite.points]


_OTTER_TEST = '''\
"""{question}, as plain Otter tests that ask what the suite asks."""
import sys
from pathlib import Path

from otter.test_files import test_case

sys.path.insert(0, str(Path("payload").resolve()))
from asked import ask

OK_FORMAT = False
name = {question!r}
points = None
'''

_OTTER_CASE = """\

@test_case(name={key!r}, points={points!r}, hidden={hidden!r})
def case_{number}(env):
    ask({key!r}, env)
"""


class Otter(OtterWithPlugin):
    """`otter run` alone: Otter's own tests, in the kernel that runs the submission."""

    name = "otter"
    label = "`otter run`, plain Otter tests"

    def build(self, case: Case, folder: Path) -> None:
        source = folder / "source"
        shutil.copytree(case.payload, source / "payload")
        (source / "tests").mkdir()
        for question in case.suite.questions:
            checks = [check for check in case.suite.checks if check.question == question.name]
            cases = [
                _OTTER_CASE.format(
                    key=check.key, points=check.points, hidden=not check.public, number=number
                )
                for number, check in enumerate(checks, start=1)
            ]
            text = "\n".join([_OTTER_TEST.format(question=question.name), *cases])
            (source / "tests" / f"{question.name}.py").write_text(text, "utf-8")
        generate = [str(BIN / "otter"), "generate", "-t", "tests", "--no-requirements"]
        generate += ["--no-environment", "-o", str(folder / "autograder.zip"), "payload"]
        set_up(generate, source)
