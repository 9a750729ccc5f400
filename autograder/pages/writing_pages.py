"""The files of a grading, all of which are functions of its gradebook."""

from __future__ import annotations

import functools
import hashlib
import json
import os
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from multiprocessing import get_context
from pathlib import Path

from autograder.files.file_names import file_names
from autograder.files.writing import write_whole, writing
from autograder.gradebook.gradebook import Gradebook
from autograder.gradebook.student_grade import ClassGrades, StudentGrade
from autograder.grading.environment import engine_digest
from autograder.pages.attendance_csv import handed_in_csv, missing_csv
from autograder.pages.feedback import feedback
from autograder.pages.feedback_markdown import in_markdown
from autograder.pages.final_grades import final_grades
from autograder.pages.gradescope_results import gradescope_results
from autograder.pages.report import report
from autograder.sandbox import kernel

_FEW = 40  # pages: rendered sooner than a process for them is started
_AT_ONCE = 20  # submissions that a process renders before it takes more


def write_pages(
    folder: Path, gradebook: Gradebook, people: ClassGrades, jobs: int, *, anew: bool = False
) -> None:
    """Write every page and table of a grading that is missing or out of date.

    Pages of submissions that the gradebook no longer has are removed.

    Args:
        jobs: how many processes render.
        anew: write all of them, even those that are up to date.

    Raises:
        GraderFailure: the folder cannot be written.
    """
    shown = people.of_submissions()
    files = file_names(shown)
    with writing(folder):
        for name in ("results", "feedback"):
            (folder / name).mkdir(parents=True, exist_ok=True)
        rendered = gradebook.rendered()
        _remove(folder, gradebook, files)
        due = _inputs(gradebook, shown, files)
        stale = [
            name
            for name in shown
            if anew or rendered.get(name) != due[name] or not _are_there(folder, files[name])
        ]
        # What is interrupted from here on counts as not rendered.
        changed = [name for name in stale if rendered.get(name) not in {None, due[name]}]
        gradebook.put_rendered(dict.fromkeys(changed, ""), files)
        _render(folder, [shown[name] for name in stale], files, jobs)
        gradebook.put_rendered({name: due[name] for name in stale}, files)
        _write_tables(folder, people)
        _write_report(folder, gradebook, people, files, due, anew=anew)


def _write_tables(folder: Path, people: ClassGrades) -> None:
    tables = {
        "final_grades.csv": final_grades(people),
        "handed_in.csv": handed_in_csv(people),
        "missing.csv": missing_csv(people),
    }
    for name, content in tables.items():
        if content is None:
            (folder / name).unlink(missing_ok=True)
        else:
            write_whole(folder / name, content)


def _write_report(
    folder: Path,
    gradebook: Gradebook,
    people: ClassGrades,
    files: Mapping[str, str],
    due: Mapping[str, str],
    *,
    anew: bool,
) -> None:
    """Write the report, which takes longest, if something that it shows has changed."""
    students = [replace(one, grade=None) for one in people.student_grades]  # type: ignore[arg-type]
    beside = repr((replace(people, student_grades=()), students))
    inputs = _digest(*due.values(), beside)
    path = folder / "report.html"
    if anew or gradebook.report_from != inputs or not path.exists():
        if gradebook.report_from != inputs:
            gradebook.put_report_from("")  # until it is written
        write_whole(path, report(people, files))
        gradebook.put_report_from(inputs)


def _inputs(
    gradebook: Gradebook, shown: Mapping[str, StudentGrade], files: Mapping[str, str]
) -> dict[str, str]:
    """For each submission, a digest of everything that its pages are a function of."""
    code = _code_digest()
    digests = {}
    for name, stored in gradebook.inputs():
        # The grade itself is in `stored`.
        student = repr(replace(shown[name], grade=None))  # type: ignore[arg-type]
        digests[name] = _digest(hashlib.sha256(stored).hexdigest(), code, files[name], student)
    return digests


@functools.cache
def _code_digest() -> str:
    """Of all that renders: the engine and the templates."""
    templates = sorted((Path(__file__).parent / "templates").iterdir())
    return _digest(engine_digest(), *(path.read_text(encoding="utf-8") for path in templates))


def _digest(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode(errors="replace")).hexdigest()


def _render(
    folder: Path, students: Sequence[StudentGrade], files: Mapping[str, str], jobs: int
) -> None:
    rendering = _Rendering(folder, students, files)
    if len(students) <= _FEW or jobs == 1:
        rendering.of(range(len(students)))
        return
    pieces = [
        range(start, min(start + _AT_ONCE, len(students)))
        for start in range(0, len(students), _AT_ONCE)
    ]
    # Forked, so that the processes have the grades without being sent them.
    own = (rendering, os.getpid())
    with ProcessPoolExecutor(jobs, get_context("fork"), _adopt, own) as pool:
        for _ in pool.map(_render_some, pieces):
            pass


@dataclass(frozen=True)
class _Rendering:
    """What is to be rendered, and where."""

    folder: Path
    students: Sequence[StudentGrade]
    files: Mapping[str, str]

    def of(self, places: range) -> None:
        """Write the pages of the students at these places."""
        with Gradebook(self.folder) as gradebook:
            for student in self.students[places.start : places.stop]:
                result = replace(student.grade.result, cells=gradebook.cells(student.name))
                whole = replace(student, grade=replace(student.grade, result=result))
                results, page, short = _pages(self.folder, self.files[student.name])
                write_whole(results, json.dumps(gradescope_results(whole), ensure_ascii=False))
                write_whole(page, feedback(whole))
                write_whole(short, in_markdown(whole))


_adopted: list[_Rendering] = []


def _adopt(rendering: _Rendering, parent: int) -> None:
    """In a process that renders: it ends with its parent, whose lock it would keep otherwise."""
    kernel.end_with_parent()
    if os.getppid() != parent:
        os._exit(1)
    _adopted[:] = [rendering]


def _render_some(places: range) -> None:
    (rendering,) = _adopted
    rendering.of(places)


def _remove(folder: Path, gradebook: Gradebook, files: Mapping[str, str]) -> None:
    """Remove pages of submissions that the gradebook no longer has."""
    for name, file in gradebook.page_files().items():
        if files.get(name) != file:
            for page in _pages(folder, file):
                page.unlink(missing_ok=True)
            gradebook.forget_pages(name)


def _are_there(folder: Path, file: str) -> bool:
    return all(page.exists() for page in _pages(folder, file))


def _pages(folder: Path, file: str) -> Iterator[Path]:
    yield folder / "results" / f"{file}.json"
    yield folder / "feedback" / f"{file}.html"
    yield folder / "feedback" / f"{file}.md"
