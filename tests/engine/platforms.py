"""Learning platforms, as far as files go in and out: written from their published formats.

Downloads are made as Canvas's ContentZipper, Moodle's assign and Gradescope's export make them; the
readers do what Canvas's GradebookImporter, Moodle's assignfeedback_offline and nbgrader do.
"""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import nbformat
from nbformat.v4 import new_code_cell, new_notebook

from autograder.errors import AutograderError


def notebook(*sources: str) -> bytes:
    """The bytes of a notebook of these code cells; the same for the same cells."""
    cells = [new_code_cell(source, id=f"c{n}") for n, source in enumerate(sources)]
    return nbformat.writes(new_notebook(cells=cells)).encode()


def pack(path: Path, files: Mapping[str, bytes]) -> Path:
    """A zip, with what a Mac adds to it."""
    junk = {"__MACOSX/._x.ipynb": b"junk", ".DS_Store": b"junk", "a/.DS_Store": b"junk"}
    path.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in {**files, **junk}.items():
            archive.writestr(name, data)
    return path


def spread(folder: Path, files: Mapping[str, bytes]) -> Path:
    """The same, as a folder."""
    for name, data in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    return folder


# --- Canvas -----------------------------------------------------------------------------------


def canvas_name(
    sortable: str, user: int | str, attachment: int, original: str, *, late: bool = False
) -> str:
    """How Canvas names a file: sanitize_user_name, then sanitize_file_name, as in its source."""
    name = re.sub(r"_(\d+)_", r"\1", sortable).lower()
    parts = [name, "LATE" if late else None, str(user)]
    start = re.sub(r"\W", "", "_".join(part for part in parts if part is not None))
    return f"{start}_{attachment}_{re.sub(r'[/:*?<>|]+', '_', original)}"


class CanvasRefuses(AutograderError):
    """The import fails, or would do what nobody wanted."""


def canvas_import(
    text: str, students: Mapping[str, str], assignments: Mapping[str, str]
) -> dict[str, str]:
    """What "Import Grades" makes of a file: the new grades, by students' ids.

    Args:
        students: names by id.
        assignments: titles by id. A column of another title would make a new assignment, a row of
            another student a new student: both are refused here.
    """
    rows = [
        row for row in csv.reader(io.StringIO(text)) if not re.fullmatch(r"[;, ]*", ",".join(row))
    ]
    header = rows[0]
    if not (len(header) > 3 and "Student" in header[0] and "ID" in header[1]):
        raise CanvasRefuses("Invalid header row")
    about = 3
    if re.search(r"SIS\s+Login\s+ID", header[2]):
        about = 4
    elif re.search(r"SIS\s+User\s+ID", header[2]) and re.search(r"SIS\s+Login\s+ID", header[3]):
        about = 5 + ("Integration ID" in header[4])
        about += "Root Account" in header[about - 1]
    if "Section" not in header[about - 1]:
        raise CanvasRefuses("Invalid header row")
    (column,) = range(about, len(header))
    titled = re.fullmatch(r"(.*?)\s*\((\d+)\)", header[column])
    if header[column] not in assignments.values() and not (titled and titled[2] in assignments):
        raise CanvasRefuses(f"would make a new assignment: {header[column]}")
    grades = {}
    for row in rows[1:]:
        if "Points Possible" in row[0]:
            continue
        if row[1] not in students:
            raise CanvasRefuses(f"would make a new student: {row[0]}")
        grade = row[column].strip()
        if re.fullmatch(r"-?[0-9.,]+%?", grade):
            *front, last = re.split(r"[,.]", grade)
            grade = ".".join(["".join(front), last]) if front else last
        elif grade and grade != "EX":
            raise CanvasRefuses(f"no grade: {grade}")
        grades[row[1]] = grade
    return grades


def canvas_gradebook(
    path: Path, students: Sequence[tuple[str, str, str, str]], column: str, possible: str = "6.0"
) -> Path:
    """Canvas's own export: students as (name, id, SIS id, grade so far), and another column."""
    text = io.StringIO()
    table = csv.writer(text, lineterminator="\r\n")
    about = ["Student", "ID", "SIS User ID", "SIS Login ID", "Section"]
    table.writerow([*about, "Essay (7)", column, "Assignments Current Score", "Final Score"])
    table.writerow(
        ["    Points Possible", "", "", "", "", "10.0", possible, "(read only)", "(read only)"]
    )
    for name, number, sis, grade in students:
        table.writerow(
            [name, number, sis, f"{sis}@u.example", "A; B", "9.5", grade, "95.0", "95.0"]
        )
    table.writerow(["Student, Test", "999", "", "abc", "A", "", "", "", ""])
    path.write_text(text.getvalue(), encoding="utf-8-sig", newline="")
    return path


# --- Moodle -----------------------------------------------------------------------------------

MOODLE = {
    "en": (
        *("Identifier", "Full name", "Email address", "Status", "Grade", "Maximum Grade"),
        *("Grade can be changed", "Last modified (submission)", "Last modified (grade)"),
        "Feedback comments",
    ),
    "ja": (
        *("識別子", "氏名", "メールアドレス", "ステータス", "評定", "最大評点", "評点変更可"),
        *("最終更新日時 (提出)", "最終更新日時 (評定)", "フィードバックコメント"),
    ),
}
PARTICIPANT = {"en": "Participant ", "ja": "参加者"}


def moodle_worksheet(
    path: Path, language: str, students: Iterable[tuple[str, str, str]], maximum: str = "6.00"
) -> Path:
    """The grading worksheet for students as (participant number, name, email)."""
    text = io.StringIO()
    table = csv.writer(text, lineterminator="\n")
    table.writerow(MOODLE[language])
    changeable = {"en": "Yes", "ja": "Yes"}[language]
    for number, name, email in students:
        when = "Friday, 1 May 2026, 10:00 AM"
        row = [PARTICIPANT[language] + number, name, email, "Submitted for grading - ", "", maximum]
        table.writerow([*row, changeable, when, "-", ""])
    path.write_text(text.getvalue(), encoding="utf-8-sig", newline="")
    return path


class MoodleRefuses(AutograderError):
    """The upload fails."""


def moodle_import(
    text: str, language: str, participants: Iterable[str], maximum: float = 6
) -> dict[str, tuple[str, str]]:
    """What "Upload grading worksheet" makes of a file: grades and comments, by participant."""
    rows = list(csv.reader(io.StringIO(text.removeprefix("\ufeff"))))
    titles = MOODLE[language]
    header = [title.strip() for title in rows[0]]
    for needed in (titles[0], titles[4], titles[8]):
        if needed not in header:
            raise MoodleRefuses("invalidgradeimport")
    if any(len(row) != len(header) for row in rows):
        raise MoodleRefuses("csvloaderror")
    at = {title: header.index(title) for title in titles if title in header}
    known = set(participants)
    grades = {}
    for row in rows[1:]:
        # Moodle cuts as many characters as its own word for a hidden user has.
        number = row[at[titles[0]]][len(PARTICIPANT[language]) :]
        if number not in known:
            raise MoodleRefuses(f"skipped: {row}")
        grade = row[at[titles[4]]]
        if grade and not 0 <= float(grade) <= maximum:
            raise MoodleRefuses(f"gradeabovemaximum: {grade}")
        assert row[at[titles[8]]] == "-"  # a changed date would be taken for a newer grade
        grades[number] = (grade, row[at[titles[9]]] if titles[9] in at else "")
    return grades


# --- Gradescope -------------------------------------------------------------------------------


def gradescope_metadata(
    submissions: Mapping[str, tuple[Sequence[Mapping[str, str]], str, int]],
) -> bytes:
    """`submission_metadata.yml`: per folder submitters, when, and how many earlier attempts."""
    lines = ["---"]
    for folder, (submitters, at, earlier) in submissions.items():
        lines.append(f"{folder}:")
        lines.append("  :submitters:")
        for person in submitters:
            start = "  - "
            for key in ("name", "sid", "email"):
                if key in person:
                    lines.append(f"{start}:{key}: {json.dumps(person[key], ensure_ascii=False)}")
                    start = "    "
        lines += [f"  :created_at: {at}", "  :score: 3.0", "  :status: processed"]
        lines.append("  :results: !ruby/hash:ActiveSupport::HashWithIndifferentAccess")
        lines += ["    score: 3.0", "    tests: []"]
        lines.append("  :history:" if earlier else "  :history: []")
        for number in range(earlier):
            lines += [f"  - :id: {number}", "    :created_at: 2026-04-01 00:00:00.000000000 Z"]
            lines.append("    :score: 1.0")
    return ("\n".join(lines) + "\n").encode()


# --- nbgrader ---------------------------------------------------------------------------------

NBGRADER = (
    *("assignment", "duedate", "timestamp", "student_id", "last_name", "first_name", "email"),
    *("raw_score", "late_submission_penalty", "score", "max_score"),
)


def nbgrader_rows(text: str) -> dict[str, dict[str, str]]:
    """`grades.csv` by students, its sums checked."""
    table = csv.DictReader(io.StringIO(text))
    assert tuple(table.fieldnames or ()) == NBGRADER
    rows = {row["student_id"]: row for row in table}
    for row in rows.values():
        left = float(row["raw_score"]) - float(row["late_submission_penalty"])
        assert abs(max(0.0, left) - float(row["score"])) < 1e-6
    return rows
