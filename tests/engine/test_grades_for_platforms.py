"""Round trips: a platform's download is graded, and the platform takes the grades back."""

from __future__ import annotations

import csv
import json
import re
import string
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.files.spreadsheet import Sheet, safe, to_csv
from autograder.gradebook.student_grade import StudentGrade
from autograder.grading.grade import Grade, Provenance
from autograder.grading.submission_result import SubmissionResult
from autograder.pages.exports.export_format import Line, match
from autograder.people.lateness import deduction, read_policy
from autograder.people.person_names import name_keys
from autograder.people.roster import Directory, Person
from autograder.people.timestamps import moment_of
from autograder.submissions.attempt import Attempt, Author
from autograder.suite.outline import Outline
from autograder.text import Text

from .conftest import BOX, ONE_MORE, RIGHT, TinyCourse
from .platforms import (
    CanvasRefuses,
    canvas_gradebook,
    canvas_import,
    canvas_name,
    gradescope_metadata,
    moodle_import,
    moodle_worksheet,
    nbgrader_rows,
    notebook,
    pack,
    spread,
)

OK, DOES_NOT_HOLD, USAGE, FAILED = range(4)

FULL = notebook(*RIGHT)  # 6 points
HALF = notebook("def twice(x):\n    return x", ONE_MORE, BOX)  # 3
ONE = notebook(BOX)  # 1
BROKEN = b"{"

STUDENTS = [
    ("Tanaka, Hanako", "12", "s012", ""),
    ('Kim, "Jo"', "15", "s015", "4.0"),
    ('Kim, "Jo"', "16", "s016", ""),
    ("田中, 花子", "14", "s014", ""),
    ("O'Neil, Zoë", "13", "s013", "EX"),
    ("Nobody, Nothing", "20", "s020", "2.0"),
    ("=cmd|'/c calc'!A1", "21", "s021", ""),
]
COLUMN = "Three small things (4711)"

CANVAS = {
    canvas_name("Tanaka, Hanako", 12, 301, "hw.ipynb"): ONE,
    canvas_name("Tanaka, Hanako", 12, 405, "hw-1.ipynb"): FULL,
    canvas_name('Kim, "Jo"', 15, 302, "hw.ipynb"): HALF,
    canvas_name('Kim, "Jo"', 16, 303, "hw.ipynb"): FULL,
    canvas_name("田中, 花子", 14, 304, "課題.ipynb", late=True): FULL,
    canvas_name("O'Neil, Zoë", 13, 305, "hw.ipynb"): BROKEN,
    canvas_name("=cmd|'/c calc'!A1", 21, 306, "hw.ipynb"): ONE,
}


def read(path: Path) -> list[dict[str, str]]:
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture
def grade(course: TinyCourse, tmp_path: Path):
    """Grade a download; where its grades are."""

    def run(path: Path, *options: str | Path) -> Path:
        result = course.command("grade", "tiny", path, "--out", tmp_path / "out", *options)
        assert result.exit_code == OK, result.output
        run.said = result.output
        return tmp_path / "out"

    return run


@pytest.fixture
def export(course: TinyCourse, tmp_path: Path):
    """`export(format, options)`: the text of the file that it writes."""

    def run(kind: str, *options: str | Path, code: int = OK) -> str:
        out = tmp_path / f"exported-{kind}.csv"
        result = course.command("export", kind, tmp_path / "out", "--out", out, *options)
        assert result.exit_code == code, result.output
        run.said = result.output
        return out.read_bytes().decode() if code == OK else result.output

    return run


def test_canvas_takes_the_grades_of_its_download_back(grade, export, tmp_path):
    grade(pack(tmp_path / "submissions.zip", CANVAS))
    sheet = canvas_gradebook(tmp_path / "gradebook.csv", STUDENTS, COLUMN)
    text = export("canvas", "--template", sheet)
    students = {number: name for name, number, _, _ in STUDENTS} | {"999": "Test"}
    assert canvas_import(text, students, {"4711": "Three small things", "7": "Essay"}) == {
        "12": "6",  # the later attempt
        "15": "3",
        "16": "6",
        "14": "6",
        "13": "EX",
        "20": "2.0",  # nothing handed in: as it was
        "21": "1",
        "999": "",
    }
    assert "Nobody, Nothing" in export.said
    assert "excused" in export.said
    assert "\n'=cmd" in text
    assert "Essay" not in text


def test_canvas_without_its_gradebook_gets_ids_and_is_warned_of_the_title(grade, export, tmp_path):
    grade(pack(tmp_path / "submissions.zip", CANVAS))
    students = {number: name for name, number, _, _ in STUDENTS}
    text = export("canvas", "--title", COLUMN)
    grades = canvas_import(text, students, {"4711": "Three small things"})
    assert grades == {"12": "6", "15": "3", "16": "6", "14": "6", "13": "0", "21": "1"}
    with pytest.raises(CanvasRefuses, match="new assignment"):
        canvas_import(export("canvas"), students, {"4711": "Other"})
    assert "creates a new assignment" in export.said


def test_points_are_never_scaled_in_silence(grade, export, tmp_path):
    grade(pack(tmp_path / "submissions.zip", CANVAS))
    sheet = canvas_gradebook(tmp_path / "gradebook.csv", STUDENTS, COLUMN, possible="100.0")
    assert "--scale" in export("canvas", "--template", sheet, code=USAGE)
    students = {number: name for name, number, _, _ in STUDENTS} | {"999": "Test"}
    text = export("canvas", "--template", sheet, "--scale")
    assert canvas_import(text, students, {"4711": ""})["15"] == "50"
    text = export("canvas", "--template", sheet, "--no-scale")
    assert canvas_import(text, students, {"4711": ""})["15"] == "3"


def test_a_column_that_is_not_there_is_asked_for(grade, export, tmp_path):
    grade(pack(tmp_path / "submissions.zip", CANVAS))
    sheet = canvas_gradebook(tmp_path / "gradebook.csv", STUDENTS, "Homework 1 (12)")
    said = export("canvas", "--template", sheet, code=USAGE)
    assert "--title" in said
    assert "Homework 1 (12)" in said
    for title in ("Homework 1 (12)", "homework 1", "12"):
        assert "Homework 1 (12)" in export("canvas", "--template", sheet, "--title", title)


MOODLE = {
    "Hanako Tanaka_101_assignsubmission_file/hw.ipynb": FULL,
    "Jo Kim_102_assignsubmission_file/hw.ipynb": HALF,
    "Jo Kim_103_assignsubmission_file_/hw.ipynb": ONE,
    "田中 花子_104_assignsubmission_file/課題.ipynb": FULL,
    "O'Neil, Zoë_105_assignsubmission_onlinetext/onlinetext.html": b"<p>sorry</p>",
    "Team 1-Ann Lee_106_assignsubmission_file/hw.ipynb": HALF,
    "Team 1-Bob Lee_107_assignsubmission_file/hw.ipynb": HALF,
    "Participant_108_assignsubmission_file/hw.ipynb": ONE,
}
PARTICIPANTS = [
    ("101", "Hanako Tanaka", "h@u.example"),
    ("102", "Jo Kim", "j1@u.example"),
    ("103", "Jo Kim", "j2@u.example"),
    ("104", "田中 花子", "t@u.example"),
    ("105", 'O\'Neil, "Zoë"', "z@u.example"),
    ("106", "Ann Lee", "a@u.example"),
    ("107", "Bob Lee", "b@u.example"),
    ("108", "-2+3", "c@u.example"),
    ("109", "Missing, Person", "m@u.example"),
]


@pytest.mark.parametrize("language", ["en", "ja"])
def test_moodle_takes_the_grades_of_its_download_back(grade, export, tmp_path, language):
    grade(pack(tmp_path / "submissions.zip", MOODLE))
    sheet = moodle_worksheet(tmp_path / "worksheet.csv", language, PARTICIPANTS)
    text = export("moodle", "--template", sheet, "--comments")
    taken = moodle_import(text, language, [number for number, _, _ in PARTICIPANTS])
    assert {number: grade for number, (grade, _) in taken.items()} == {
        **{"101": "6", "102": "3", "103": "1", "104": "6", "105": "0"},
        **{"106": "3", "107": "3", "108": "1", "109": ""},
    }
    said = {"en": "All checks passed.", "ja": "すべてのチェックを通りました。"}
    assert taken["101"][1] == said[language]
    assert "Missing, Person" in export.said


def test_moodle_wants_its_own_worksheet(grade, export, tmp_path):
    grade(pack(tmp_path / "submissions.zip", MOODLE))
    assert "--template" in export("moodle", code=USAGE)
    sheet = tmp_path / "other.csv"
    sheet.write_text("a,b\n1,2\n", "utf-8")
    assert "Identifier" in export("moodle", "--template", sheet, code=USAGE)
    full = moodle_worksheet(tmp_path / "w.csv", "en", PARTICIPANTS, maximum="100,00")
    assert "--scale" in export("moodle", "--template", full, code=USAGE)
    rows = list(csv.reader(export("moodle", "--template", full, "--scale").splitlines()))
    assert [row[4] for row in rows[1:4]] == ["100", "50", "16,6667"]


GROUP = [{"name": "田中 花子", "sid": "s014"}, {"name": "Lee, Ann", "email": "A@u.example"}]
GRADESCOPE = {
    "assignment_7_export/submission_metadata.yml": gradescope_metadata(
        {
            "submission_1": (
                [{"name": "Hanako Tanaka", "sid": "s012"}],
                "2026-05-01 14:59:00.0 Z",
                3,
            ),
            "submission_2": (GROUP, "2026-05-03 10:00:00.0 Z", 0),
        }
    ),
    "assignment_7_export/submission_1/hw.ipynb": FULL,
    "assignment_7_export/submission_2/hw.ipynb": FULL,
}
ROSTER = """\
学籍番号,氏名,email
s012,田中 華子,h@u.example
s014,"田中, 花子",t@u.example
s099,Ann Lee,a@u.example
s100,"Missing, =Person",m@u.example
"""
COURSE = """\
[late]
percent_per_day = 10
grace_minutes = 15

[due]
tiny = 2026-05-01T23:59:00+09:00
"""


@pytest.fixture
def roster(tmp_path: Path) -> Path:
    path = tmp_path / "roster.csv"
    path.write_text(ROSTER, encoding="utf-8")
    return path


def test_a_group_is_graded_together_and_lateness_is_shown(course, grade, export, tmp_path, roster):
    (course.root / "course.toml").write_text(COURSE, "utf-8")
    out = grade(pack(tmp_path / "d.zip", GRADESCOPE), "--roster", roster)
    everybody = {row["id"]: row for row in read(out / "handed_in.csv")}
    assert {i: (row["points_before_late"], row["points"]) for i, row in everybody.items()} == {
        **{"s012": ("6", "6"), "s014": ("6", "4.8"), "s099": ("6", "4.8")}
    }
    assert everybody["s014"]["late"] == "2 days late: −20%"
    assert everybody["s012"]["attempt"] == "4"
    assert [row["id"] for row in read(out / "missing.csv")] == ["s100"]
    table = {row["file"]: row for row in read(out / "final_grades.csv")}
    assert table["submission_2/hw.ipynb"]["total_points_earned"] == "4.8"
    assert table["submission_2/hw.ipynb"]["points_before_late"] == "6"
    assert table["submission_2/hw.ipynb"]["grading_status"] == "Completed"
    assert "2 days late" in grade.said
    assert "Missing: 1: Missing, =Person" in grade.said
    report = (out / "report.html").read_text("utf-8")
    assert "Missing, =Person (s100)" in report
    assert "Less late penalties." in report
    assert re.search('aria-label="Submissions by score: [^"]*80 to 90 %: 1', report)
    (feedback,) = (out / "feedback").glob("submission_2__hw*.html")
    assert "(6 → 4.8)" in feedback.read_text("utf-8")
    assert "<small>/ 6 points" in feedback.read_text("utf-8")
    assert "2 days late" in feedback.with_suffix(".md").read_text("utf-8")
    rows = nbgrader_rows(export("nbgrader"))
    assert {i: (row["raw_score"], row["score"]) for i, row in rows.items()} == {
        **{"s012": ("6", "6"), "s014": ("6", "4.8"), "s099": ("6", "4.8"), "s100": ("0", "0")}
    }
    assert (rows["s014"]["last_name"], rows["s014"]["first_name"]) == ("田中", "花子")
    assert rows["s014"]["late_submission_penalty"] == "1.2"
    sheet = canvas_gradebook(
        tmp_path / "gradebook.csv",
        [("Lee, Ann", "31", "s099", ""), ("花子, 田中", "32", "s014", ""), ("H", "33", "s012", "")],
        COLUMN,
    )
    text = export("canvas", "--template", sheet)
    students = dict.fromkeys(("31", "32", "33", "999"), "")
    assert canvas_import(text, students, {"4711": ""}) == {
        **{"31": "4.8", "32": "4.8", "33": "6", "999": ""}
    }


def test_an_instructor_reads_which_time_of_submission_could_not_be_read(course, grade, tmp_path):
    (course.root / "course.toml").write_text(COURSE, "utf-8")
    metadata = "assignment_7_export/submission_metadata.yml"
    content = GRADESCOPE[metadata].replace(b"2026-05-03 10:00:00.0 Z", b"last [red]Sunday")
    assert content != GRADESCOPE[metadata]
    out = grade(pack(tmp_path / "d.zip", {**GRADESCOPE, metadata: content}))
    said = "time of submission unreadable: 'last [red]Sunday', nothing deducted"
    table = {row["file"]: row for row in read(out / "final_grades.csv")}
    assert table["submission_2/hw.ipynb"]["late"] == said
    assert table["submission_1/hw.ipynb"]["late"] == ""
    assert "[red]" in grade.said
    assert "unreadable" in (out / "report.html").read_text("utf-8")


def test_a_grading_without_anything_special_is_as_ever(course, grade, tmp_path):
    out = grade(spread(tmp_path / "in", {"ann.ipynb": FULL, "bob.ipynb": HALF}))
    assert (out / "final_grades.csv").read_text("utf-8") == (
        "file,q1,q2,q3,total_points_earned,percent_correct,grading_status\n"
        "points-per-question,3,2,1,6,1,--\n"
        "ann.ipynb,3,2,1,6,1.0,Completed\n"
        "bob.ipynb,0,2,1,3,0.5,Completed\n"
    )
    assert not (out / "handed_in.csv").exists()
    page = (out / "report.html").read_text("utf-8")
    assert not any(words in page for words in ("Handed in", "person's points", "lateness"))


def test_plain_files_are_known_by_the_roster(course, grade, tmp_path, roster):
    files = {"s012_hw.ipynb": FULL, "花子 田中/hw.ipynb": ONE, "ann_lee/hw.ipynb": HALF}
    files["nobody.ipynb"] = ONE
    out = grade(spread(tmp_path / "in", files), "--roster", roster)
    told = {row["file"]: row["id"] for row in read(out / "handed_in.csv")}
    assert told == {
        "s012_hw.ipynb": "s012",
        "花子 田中/hw.ipynb": "s014",
        "ann_lee/hw.ipynb": "s099",
        "nobody.ipynb": "",
    }
    assert "Not in the roster: 1: nobody.ipynb." in grade.said
    assert "(s003_hw.ipynb, Taro Tanaka.ipynb)" in grade.said


def test_where_a_platform_tells_who_it_is_nobody_is_asked_to_name_files(grade, tmp_path, roster):
    grade(pack(tmp_path / "submissions.zip", CANVAS), "--roster", roster)
    assert "Not in the roster" in grade.said
    assert "Taro Tanaka.ipynb" not in grade.said


@pytest.mark.parametrize("kind", ["canvas", "canvas by its gradebook", "moodle"])
def test_a_file_that_nobodys_grade_would_be_in_is_refused(grade, export, tmp_path, roster, kind):
    templates = {
        "canvas by its gradebook": canvas_gradebook(tmp_path / "book.csv", STUDENTS, COLUMN),
        "moodle": moodle_worksheet(tmp_path / "worksheet.csv", "en", PARTICIPANTS),
    }
    options = ("--template", templates[kind]) if kind in templates else ()
    kind = kind.split()[0]
    folder = spread(tmp_path / "in", {"tanaka.ipynb": FULL, "kim.ipynb": HALF})
    grade(folder, "--roster", roster)
    said = export(kind, *options, code=USAGE)
    assert "tanaka.ipynb: " in said
    assert "--roster" in said
    assert "s003_hw.ipynb" in said
    assert not (tmp_path / f"exported-{kind}.csv").exists()


def test_where_a_file_s_name_stands_for_an_id_that_is_said(grade, export, tmp_path):
    grade(spread(tmp_path / "in", {"tanaka.ipynb": FULL}))
    assert nbgrader_rows(export("nbgrader"))["tanaka.ipynb"]["score"] == "6"
    assert "tanaka.ipynb: the author is unknown; the file name is used as the id" in export.said


def test_earlier_attempts_have_rows_that_say_so(grade, tmp_path):
    out = grade(pack(tmp_path / "submissions.zip", CANVAS))
    table = {row["file"]: row for row in read(out / "final_grades.csv")}
    assert len(table) == len(CANVAS) + 1
    earlier = table["tanakahanako_12_301_hw.ipynb"]
    assert earlier["grading_status"] == (
        "superseded by another file of the same author: tanakahanako_12_405_hw-1.ipynb"
    )
    assert earlier["total_points_earned"] == "1"


LATE = """\
[late]
percent_per_day = 10
grace_minutes = 15
cut_off_days = 7
most_percent = 30
marked_only_percent = 5
[due]
tiny = 2026-05-01T23:59:00+09:00
"""


@pytest.mark.parametrize(
    ("at", "percent"),
    [
        ("2026-05-01T23:59:00+09:00", 0),
        ("2026-05-02T00:14:00+09:00", 0),
        ("2026-05-02T00:14:01+09:00", 10),
        ("2026-05-01T15:14:01+00:00", 10),
        ("2026-05-02T23:59:01+09:00", 20),
        ("2026-05-06T00:00:00+09:00", 30),
        ("2026-05-08T23:59:00+09:00", 30),
        ("2026-05-08T23:59:01+09:00", 100),
    ],
)
def test_what_lateness_costs(course, at, percent):
    (course.root / "course.toml").write_text(LATE, "utf-8")
    policy = read_policy(course.root)
    taken = deduction(policy, "tiny", Attempt(submitted_at=at), Person())
    assert taken.percent == percent
    assert (taken.why is None) == (percent == 0)
    extended = Person(due="2026-06-01T00:00:00+09:00")
    assert deduction(policy, "tiny", Attempt(submitted_at=at), extended).percent == 0
    assert deduction(policy, "tiny", Attempt(late=True), Person()).percent == 5
    assert deduction(policy, "tiny", Attempt(late=False), Person()).percent == 0
    assert deduction(policy, "tiny", Attempt(late=True), Person(submitted=at)).percent == percent


@pytest.mark.parametrize("time", ["yesterday", "2026-05-03 10:00", "2026-02-31T10:00:00Z", "[b]"])
def test_a_time_of_submission_that_cannot_be_read_is_said(course, time):
    (course.root / "course.toml").write_text(LATE, "utf-8")
    policy = read_policy(course.root)
    taken = deduction(policy, "tiny", Attempt(submitted_at=time), Person())
    assert taken.percent == 0
    assert taken.why is not None
    assert taken.why.en == f"time of submission unreadable: {time!r}, nothing deducted"
    assert repr(time) in taken.why.ja
    assert deduction(policy, "tiny", Attempt(submitted_at=time, late=True), Person()).percent == 5
    assert (
        deduction(policy, "another", Attempt(submitted_at=time), Person()).why is None
    )  # without a date
    on_time = Person(submitted="2026-05-01T10:00:00+09:00")
    assert deduction(policy, "tiny", Attempt(submitted_at=time), on_time).why is None


MOMENTS = {
    "2026-05-03T14:05:00Z": "2026-05-03T14:05:00+00:00",
    "2026-05-03 14:05:07.123456789 Z": "2026-05-03T14:05:07.123456+00:00",
    "2026-05-03 14:05:07 UTC": "2026-05-03T14:05:07+00:00",
    "2026-05-03 23:05:07 +0900": "2026-05-03T23:05:07+09:00",
    " 2026-05-03T23:05+09 ": "2026-05-03T23:05:00+09:00",
    "2026-05-03T14:05:07.5-03:30": "2026-05-03T14:05:07.500000-03:30",
}


@pytest.mark.parametrize(("text", "moment"), MOMENTS.items())
def test_times_are_read_as_platforms_write_them(text, moment):
    assert moment_of(text).isoformat() == moment


@given(st.datetimes(timezones=st.timezones()))
def test_every_time_that_is_written_as_iso_8601_is_read(moment):
    whole = moment.replace(microsecond=0)
    if whole.utcoffset().total_seconds() % 60 == 0:  # once, zones had seconds
        assert moment_of(whole.isoformat()) == whole


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("[late]\npercent = 1", "percent"),
        ("[late]\npercent_per_day = 120", "percent_per_day"),
        ("[late]\ngrace_minutes = 'x'", "grace_minutes"),
        ("[late]\npercent_per_day = nan", "percent_per_day = nan"),
        ("[late]\npercent_per_day = true", "percent_per_day = True"),
        ("[late]\nmost_percent = -1", "0 or a positive number up to 100"),
        ("[late]\ncut_off_days = inf", "cut_off_days = inf"),
        ("late = 3", "Write a table"),
        ("[due]\ntiny = 2026-05-01T10:00:00", "time zone"),
        ("[due]\ntiny = 2026-05-01", "[due]: tiny = 2026-05-01"),
        ("[due]\ntiny = '2026-05-01T10:00:00Z'", "[due]: tiny"),
        ("[lat]\n", "lat"),
        ("[late", "not TOML"),
    ],
)
def test_a_policy_that_is_not_right_is_named(course, tmp_path, text, named):
    (course.root / "course.toml").write_text(text, "utf-8")
    spread(tmp_path / "in", {"a.ipynb": FULL})
    result = course.command("grade", "tiny", tmp_path / "in", "--out", tmp_path / "out")
    assert result.exit_code == FAILED
    assert "course.toml" in result.stderr
    assert named in result.stderr


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("a,b\n1,2\n", "no column is named id, name or email"),
        ("id,name\n1,Ann\n1,Bob\n", "line 3"),
        ("id,name,group\n1,Ann,\n,,x\n", "line 3"),
        ("id,name,due\n1,Ann,tomorrow\n", "line 2"),
        ("id,name,due\n1,Ann,2026-05-01 10:00\n", "time zone"),
        ("id,name,submitted\n1,Ann,2026-02-31 10:00Z\n", "submitted is '2026-02-31 10:00Z'"),
        ("", "empty"),
    ],
)
def test_a_roster_that_is_not_right_is_named_with_its_line(course, tmp_path, text, named):
    (tmp_path / "roster.csv").write_text(text, "utf-8")
    spread(tmp_path / "in", {"a.ipynb": FULL})
    arguments = ("--out", tmp_path / "out", "--roster", tmp_path / "roster.csv")
    result = course.command("grade", "tiny", tmp_path / "in", *arguments)
    assert result.exit_code == USAGE
    assert "roster.csv" in result.stderr
    assert named in result.stderr


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp932"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_sheets_are_read_however_they_were_saved(tmp_path, encoding, delimiter):
    text = ROSTER.replace("田中, ", "田中 ").replace("Missing, ", "").replace(",", delimiter)
    (tmp_path / "r.csv").write_text(text, encoding=encoding)
    sheet = Sheet(tmp_path / "r.csv")
    assert sheet.header == ["学籍番号", "氏名", "email"]
    assert [row[0] for row in sheet.rows.values()] == ["s012", "s014", "s099", "s100"]
    assert list(sheet.rows) == [2, 3, 4, 5]


cells = st.text(st.sampled_from("=+-@＝;\t\r\n ,\"'aあ1") | st.characters(codec="utf-8"))


@given(cells)
def test_no_cell_is_a_formula_and_protecting_twice_is_protecting_once(text):
    once = safe(text)
    assert safe(once) == once
    if (
        once not in {"-", "--"}
        and not once.strip("+-%").replace(",", "").replace(".", "").isdecimal()
    ):
        assert once.lstrip(" \u3000")[:1] not in tuple("=+-@＝＋－＠\t\n")
    assert "\r" not in once


@given(st.lists(st.lists(cells, min_size=3, max_size=3), max_size=4))
def test_a_table_comes_back_as_it_was_written(rows):
    import io  # noqa: PLC0415

    written = to_csv(rows)
    assert list(csv.reader(io.StringIO(written, newline=""))) == [
        [safe(cell) for cell in row] for row in rows
    ]


names = st.text(string.ascii_letters + "ëß田中花ー", min_size=1)


@given(family=names, given_name=names)
def test_a_name_is_the_same_whichever_comes_first(family, given_name):
    ways = (f"{family}, {given_name}", f"{given_name} {family}", f"{family}\u3000{given_name}")
    (first, *others) = (name_keys(way) for way in ways)
    assert all(keys == first for keys in others)
    assert (family + given_name).casefold() in {key.casefold() for key in first}


# A few names, so that several have the same.
few = st.sampled_from(["Kim, Jo", "Jo Kim", "田中, 花子", "Tanaka, Hanako", "O'Neil, Zoë", ""])


def standing(name: str, number: str, platform: str, file: str) -> StudentGrade:
    outline = Outline("tiny", Text("", ""), "", (), (), (), ())
    provenance = Provenance("tiny", "", "", "", 0, "")
    grade = Grade(outline, SubmissionResult(file, "", 0), provenance)
    return StudentGrade(grade, Person(name=name, number=number, platform=platform), Attempt())


@given(st.lists(few, max_size=6), st.booleans())
def test_nobody_gets_the_grade_of_another(names, numbered):
    lines = {n: Line(str(n), frozenset(), name) for n, name in enumerate(names)}
    everybody = [
        standing(name, str(n), "Canvas" if numbered else "Moodle", f"{n}.ipynb")
        for n, name in enumerate(names)
    ]
    found, remarks = match(lines, everybody, "Canvas")
    assert len(found) + len(remarks) == len(names)
    if numbered:
        assert {place: one.name for place, one in found.items()} == {n: f"{n}.ipynb" for n in lines}
    for place, one in found.items():
        assert one.name == f"{place}.ipynb"
    alone = [
        name for name in names if name and sum(name_keys(name) == name_keys(n) for n in names) == 1
    ]
    assert numbered or len(found) == len(alone)


@given(st.lists(few.filter(bool), max_size=6), st.lists(few.filter(bool), max_size=6))
def test_a_roster_gives_each_of_its_students_to_one_author_at_most(listed, authors):
    roster = tuple(Person(id=f"s{n}", name=name, line=n + 2) for n, name in enumerate(listed))
    attempts = [
        Attempt("Canvas", (Author(name=name, number=str(n)),)) for n, name in enumerate(authors)
    ]
    directory = Directory(roster, attempts)
    people = [directory.people(attempt, "x.ipynb") for attempt in attempts]
    assert all(len(theirs) == 1 for theirs in people)
    keys = [theirs[0].key for theirs in people]
    assert len(set(keys)) == len(keys)
    there = [theirs[0] for theirs in people if theirs[0].listed]
    assert len(directory.missing(there)) == len(listed) - len(there)
    for author, theirs in zip(authors, people, strict=True):
        assert name_keys(author) & name_keys(theirs[0].name)


def test_results_and_feedback_stay_what_they_were_when_grades_are_renewed(grade, tmp_path):
    path = pack(tmp_path / "submissions.zip", CANVAS)
    out = grade(path)
    before = {
        file: file.read_bytes()
        for file in out.rglob("*")
        if file.suffix in {".json", ".html", ".csv"}
    }
    grade(path)
    for file, content in before.items():
        if file.name != "report.html":  # has the times that it took
            assert file.read_bytes() == content, file
    assert json.loads(next((out / "results").iterdir()).read_text("utf-8"))["tests"]
