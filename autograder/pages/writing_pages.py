"""The files of a grading, all of which are functions of its gradebook."""

from __future__ import annotations

import hashlib
import json
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
        before = {} if anew else gradebook.rendered()
        _remove(folder, gradebook, files)
        due = _inputs(gradebook, shown, files)
        stale = [
            shown[name]
            for name in shown
            if before.get(name) != due[name] or not _are_there(folder, files[name])
        ]
        _render(folder, stale, files, jobs)
        gradebook.put_rendered({student.name: due[student.name] for student in stale}, files)
        beside = repr((people.outline.digest, people.missing, people.outdated, people.policy))
        all_due = hashlib.sha256("\0".join((beside, *due.values())).encode()).hexdigest()
        if anew or gradebook.tables_from != all_due or not _tables_are_there(folder):
            _write_tables(folder, people, files)
            gradebook.put_tables_from(all_due)


def _write_tables(folder: Path, people: ClassGrades, files: Mapping[str, str]) -> None:
    tables = {
        "report.html": report(people, files),
        "final_grades.csv": final_grades(people),
        "handed_in.csv": handed_in_csv(people),
        "missing.csv": missing_csv(people),
    }
    for name, content in tables.items():
        if content is not None:
            write_whole(folder / name, content)


def _inputs(
    gradebook: Gradebook, shown: Mapping[str, StudentGrade], files: Mapping[str, str]
) -> dict[str, str]:
    """For each submission, a digest of everything that its pages are a function of."""
    engine = engine_digest()
    digests = {}
    for name, stored in gradebook.inputs():
        # The grade itself is in `stored`.
        student = repr(replace(shown[name], grade=None))  # type: ignore[arg-type]
        beside = "\0".join((engine, files[name], student)).encode("utf-8", "replace")
        digests[name] = hashlib.sha256(stored + beside).hexdigest()
    return digests


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
    with ProcessPoolExecutor(jobs, get_context("fork"), _adopt, (rendering,)) as pool:
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


def _adopt(rendering: _Rendering) -> None:
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


def _tables_are_there(folder: Path) -> bool:
    return all((folder / name).exists() for name in ("report.html", "final_grades.csv"))


def _are_there(folder: Path, file: str) -> bool:
    return all(page.exists() for page in _pages(folder, file))


def _pages(folder: Path, file: str) -> Iterator[Path]:
    yield folder / "results" / f"{file}.json"
    yield folder / "feedback" / f"{file}.html"
    yield folder / "feedback" / f"{file}.md"
