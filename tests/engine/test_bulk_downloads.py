"""Bulk downloads go in as they are: every hand-in is found once, with who, when and how late."""

from __future__ import annotations

import string
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.errors import UsageError
from autograder.submissions import SubmissionFile, find_submission_files, read_submission
from autograder.submissions.attempt import Attempt
from autograder.submissions.find import chosen_platforms

from .conftest import RIGHT
from .platforms import canvas_name, gradescope_metadata, notebook, pack, spread

BOOK = notebook(*RIGHT)

CANVAS = {
    canvas_name("Tanaka, Hanako", 12, 345, "hw.ipynb"): BOOK,
    canvas_name("O'Neil, Zoë", 13, 346, "hw-2.ipynb", late=True): BOOK,
    canvas_name("田中, 花子", 14, 347, "課題 (1).ipynb"): BOOK,
    canvas_name("Kim, Jo", 15, 348, "hw.ipynb"): BOOK,
    canvas_name("Kim, Jo", 16, 349, "hw.ipynb"): BOOK,
    "suzukiichiro_17_text.html": b"<p>see mail</p>",
    canvas_name("Pdf, Only", 18, 350, "hw.pdf"): b"%PDF",
    canvas_name("Two, Files", 19, 351, "hw.ipynb"): BOOK,
    canvas_name("Two, Files", 19, 352, "helpers.py"): b"x = 1",
}

MOODLE = {
    "Hanako Tanaka_101_assignsubmission_file/hw.ipynb": BOOK,
    "O'Neil, Zoë_102_assignsubmission_file_/hw.ipynb": BOOK,
    "s123 田中 花子_103_assignsubmission_file/deep/er/課題.ipynb": BOOK,
    "Jo_Kim_104_assignsubmission_file_hw.ipynb": BOOK,
    "Participant_105_assignsubmission_file/hw.ipynb": BOOK,
    "Only Text_106_assignsubmission_onlinetext/onlinetext.html": b"<p>hi</p>",
}

HANAKO = {"name": 'Tanaka, "H"', "sid": "0123", "email": "h@u.example"}
GROUP = ({"name": "田中 花子", "sid": "1_2"}, {"name": "Jo Kim", "email": "j@u.example"})
PEOPLE = {
    "submission_1": ([HANAKO], "2026-05-01 14:59:00.123456789 Z", 0),
    "submission_2": (GROUP, "2026-05-02 00:00:00 +09:00", 2),
}

GRADESCOPE = {
    "assignment_7_export/submission_metadata.yml": gradescope_metadata(PEOPLE),
    "assignment_7_export/submission_1/hw.ipynb": BOOK,
    "assignment_7_export/submission_1/layers.py": b"x = 1",
    "assignment_7_export/submission_2/sub/hw.ipynb": BOOK,
}


@pytest.fixture(params=["folder", "zip"])
def given_as(request, tmp_path):
    """The files of a download, as a folder and as a zip."""

    def make(files: dict[str, bytes]) -> Path:
        if request.param == "zip":
            return pack(tmp_path / "download.zip", files)
        return spread(tmp_path / "download", files)

    return make


def found_in(path: Path, tmp_path: Path, platform: str | None = None) -> dict[str, SubmissionFile]:
    found = find_submission_files([path], tmp_path / "scratch", chosen_platforms(platform)).files
    assert len({one.name for one in found}) == len(found)
    return {one.name: one for one in found}


def test_canvas(given_as, tmp_path):
    found = found_in(given_as(CANVAS), tmp_path)
    told = {
        (one.attempt.authors[0].name, one.attempt.authors[0].number): (
            one.attempt.late,
            one.attempt.number,
        )
        for one in found.values()
    }
    assert told == {
        ("tanakahanako", "12"): (False, 0),
        ("oneilzoë", "13"): (True, 2),
        ("田中花子", "14"): (False, 0),
        ("kimjo", "15"): (False, 0),
        ("kimjo", "16"): (False, 0),
        ("suzukiichiro", "17"): (False, 0),
        ("pdfonly", "18"): (False, 0),
        ("twofiles", "19"): (False, 0),
    }
    assert {one.attempt.platform for one in found.values()} == {"Canvas"}
    assert "twofiles_19_351_hw.ipynb" in found
    assert read_submission(found["田中花子_14_347_課題 (1).ipynb"].path).cells


def test_canvas_unpacked_on_a_mac(tmp_path):
    files = {unicodedata.normalize("NFD", name): data for name, data in CANVAS.items()}
    found = found_in(spread(tmp_path / "d", files), tmp_path)
    told = {one.attempt.authors[0].number: one.attempt.authors[0].name for one in found.values()}
    assert (told["13"], told["14"]) == ("oneilzoë", "田中花子")


@pytest.mark.parametrize(
    ("name", "number", "late"),
    [
        ("anon_aB3xY_345_hw.ipynb", "aB3xY", False),
        ("LATE_anon_aB3xY_345_hw.ipynb", "aB3xY", True),
        ("anon_aB3xY_LATE_345_hw.ipynb", "aB3xY", True),
        ("anon_aB3xY_text.html", "aB3xY", False),
    ],
)
def test_canvas_anonymous(tmp_path, name, number, late):
    other = canvas_name("Tanaka, Hanako", 12, 346, "hw.ipynb")
    (one,) = [
        found
        for found in found_in(spread(tmp_path / "d", {name: BOOK, other: BOOK}), tmp_path).values()
        if found.name == name
    ]
    assert one.attempt.authors[0].number == number
    assert one.attempt.authors[0].name == ""
    assert one.attempt.late is late


@given(
    name=st.text(string.ascii_letters + " ,.'-_éß田中ひ", min_size=1).filter(
        lambda name: any(letter.isalpha() for letter in name) and not name.startswith("_")
    ),
    user=st.integers(1, 10**9),
    attachment=st.integers(1, 10**9),
    late=st.booleans(),
    original=st.text(string.printable + "田中", min_size=1).filter(lambda n: n.isprintable()),
)
def test_canvas_whatever_it_names_is_told_back(name, user, attachment, late, original):
    from autograder.submissions.platforms.canvas import _told  # noqa: PLC0415

    told = _told(canvas_name(name, user, attachment, original + ".ipynb", late=late))
    assert told is not None
    assert told.authors[0].number == str(user)
    assert told.late is late
    assert told.order[0] == attachment


def test_moodle(given_as, tmp_path):
    found = found_in(given_as(MOODLE), tmp_path)
    told = {one.attempt.authors[0].number: one.attempt.authors[0].name for one in found.values()}
    assert told == {
        "101": "Hanako Tanaka",
        "102": "O'Neil, Zoë",
        "103": "s123 田中 花子",
        "104": "Jo Kim",
        "105": "",
        "106": "Only Text",
    }
    assert {one.attempt.platform for one in found.values()} == {"Moodle"}
    assert {one.attempt.late for one in found.values()} == {None}


def test_gradescope(given_as, tmp_path):
    found = found_in(given_as(GRADESCOPE), tmp_path)
    assert sorted(found) == ["submission_1/hw.ipynb", "submission_2/sub/hw.ipynb"]
    first, second = (found[name].attempt for name in sorted(found))
    assert [(a.name, a.id, a.email) for a in first.authors] == [
        ('Tanaka, "H"', "0123", "h@u.example")
    ]
    assert [(a.name, a.id, a.email) for a in second.authors] == [
        ("田中 花子", "1_2", ""),
        ("Jo Kim", "", "j@u.example"),
    ]
    assert first.submitted_at == "2026-05-01T14:59:00.123456+00:00"
    assert second.submitted_at == "2026-05-02T00:00:00+09:00"
    assert (first.number, second.number) == (0, 2)


def test_gradescope_without_its_metadata_still_has_its_folders(tmp_path):
    files = {name: data for name, data in GRADESCOPE.items() if not name.endswith(".yml")}
    found = found_in(pack(tmp_path / "d.zip", files), tmp_path)
    assert {one.attempt.platform for one in found.values()} == {"Gradescope"}
    assert all(one.attempt.authors == () for one in found.values())


def test_metadata_that_cannot_be_read_is_named(tmp_path):
    files = {**GRADESCOPE, "assignment_7_export/submission_metadata.yml": b"{: ["}
    with pytest.raises(UsageError, match=r"submission_metadata\.yml cannot be read"):
        found_in(pack(tmp_path / "d.zip", files), tmp_path)


def test_metadata_runs_no_code(tmp_path):
    evil = b"submission_1: !!python/object/apply:os.system ['touch /tmp/evil']\n"
    files = {**GRADESCOPE, "assignment_7_export/submission_metadata.yml": evil}
    with pytest.raises(UsageError, match=r"submission_metadata\.yml"):
        found_in(pack(tmp_path / "d.zip", files), tmp_path)


def test_no_student_can_pose_as_another_from_inside_a_submission(tmp_path):
    forged = gradescope_metadata({"evil": PEOPLE["submission_1"]})
    files = {
        **GRADESCOPE,
        "assignment_7_export/submission_2/submission_metadata.yml": forged,
        "assignment_7_export/submission_2/evil/hw.ipynb": BOOK,
        "assignment_7_export/submission_2/submission_1/hw.ipynb": BOOK,
        "assignment_7_export/submission_2/Jo_9_assignsubmission_file/hw.ipynb": BOOK,
        "assignment_7_export/submission_2/tanakahanako_12_345_hw.ipynb": BOOK,
    }
    for path in (pack(tmp_path / "d.zip", files), spread(tmp_path / "d", files)):
        found = found_in(path, tmp_path)
        inside = [one for one in found.values() if one.name.startswith("submission_2")]
        assert len(found) == len(inside) + 1 == 6
        assert {one.attempt.authors[0].name for one in inside} == {"田中 花子"}
        assert {one.attempt.platform for one in inside} == {"Gradescope"}


def test_a_zip_that_a_student_made_is_one_submission(tmp_path):
    inner = pack(tmp_path / "inner.zip", CANVAS).read_bytes()
    files = {canvas_name("Evil, Eve", 66, 999, "hw.zip"): inner, **CANVAS}
    found = found_in(spread(tmp_path / "d", files), tmp_path)
    assert [n for n, one in found.items() if one.attempt.authors[0].number == "66"] == [
        "evileve_66_999_hw.zip"
    ]
    assert len(found) == len(found_in(spread(tmp_path / "e", CANVAS), tmp_path)) + 1


def test_an_exported_zip_is_one_submission_and_a_packed_folder_is_many(tmp_path):
    export = {"hw.ipynb": BOOK, "hw2.ipynb": BOOK, ".OTTER_LOG": b"", "__zip_filename__": b"x"}
    assert list(found_in(pack(tmp_path / "hw.zip", export), tmp_path)) == ["hw.zip"]
    one = {"hw.ipynb": BOOK, "helpers.py": b""}
    assert list(found_in(pack(tmp_path / "one.zip", one), tmp_path)) == ["one.zip"]
    many = {"ann/hw.ipynb": BOOK, "bob/hw.ipynb": BOOK, "eve.ipynb": BOOK}
    names = sorted(found_in(pack(tmp_path / "many.zip", many), tmp_path))
    assert names == ["ann/hw.ipynb", "bob/hw.ipynb", "eve.ipynb"]


def test_a_damaged_file_in_a_download_costs_only_itself(tmp_path):
    path = pack(tmp_path / "d.zip", CANVAS)
    data = bytearray(path.read_bytes())
    at = data.index(b"tanakahanako_12_345_hw.ipynb") + len("tanakahanako_12_345_hw.ipynb") + 20
    data[at : at + 40] = b"\xff" * 40
    path.write_bytes(data)
    found = found_in(path, tmp_path)
    assert len(found) == 8
    assert read_submission(found["kimjo_15_348_hw.ipynb"].path).cells


@pytest.mark.parametrize("encoding", ["utf-8", "cp932"])
def test_names_in_zips_that_do_not_say_their_encoding_are_read(tmp_path, encoding):
    names = [
        f"{name}_10{n}_assignsubmission_file/a.ipynb" for n, name in enumerate(("田中", "鈴木"))
    ]
    stand_ins = {name: "x" * len(name.encode(encoding)) + str(n) for n, name in enumerate(names)}
    data = pack(tmp_path / "d.zip", dict.fromkeys(stand_ins.values(), BOOK)).read_bytes()
    for n, (name, stand_in) in enumerate(stand_ins.items()):
        written = name.encode(encoding) + b"b"  # a.ipynbb: as long as its stand-in
        assert len(written) == len(stand_in), n
        data = data.replace(stand_in.encode(), written)
    (tmp_path / "d.zip").write_bytes(data)
    found = found_in(tmp_path / "d.zip", tmp_path)
    assert {one.attempt.authors[0].name for one in found.values()} == {"田中", "鈴木"}


@pytest.mark.parametrize("name", ["../../evil.ipynb", "/etc/evil.ipynb", "..\\evil.ipynb"])
def test_a_zip_writes_nothing_outside(tmp_path, name):
    path = pack(tmp_path / "in" / "d.zip", {name: BOOK, "a.ipynb": BOOK})
    scratch = tmp_path / "deep" / "scratch"
    found = find_submission_files([path], scratch).files
    assert len(found) == 2
    assert all(scratch in one.path.resolve().parents for one in found)
    assert not list(tmp_path.rglob("evil*"))


def test_a_folder_that_is_no_download_is_as_before(tmp_path):
    files = {"ann/hw.ipynb": BOOK, "bob_1_2_hw.ipynb": BOOK, "c.py": b"", "d.ipynb": BOOK}
    found = found_in(spread(tmp_path / "d", files), tmp_path)
    assert sorted(found) == ["bob_1_2_hw.ipynb", "c.py", "d.ipynb", "hw.ipynb"]
    assert {one.attempt.platform for one in found.values()} == {""}


def test_what_is_told_can_be_overruled(tmp_path):
    path = spread(tmp_path / "d", CANVAS)
    found = found_in(path, tmp_path, "files")
    assert {one.attempt.platform for one in found.values()} == {""}


def test_two_downloads_together_keep_all_names_apart(tmp_path):
    one = pack(tmp_path / "monday.zip", GRADESCOPE)
    two = pack(tmp_path / "tuesday.zip", GRADESCOPE)
    gradescope = chosen_platforms("gradescope")
    found = find_submission_files([one, two], tmp_path / "scratch", gradescope).files
    assert {item.attempt.platform for item in found} == {"Gradescope"}
    assert len({item.name for item in found}) == 4
    again = find_submission_files([one, two], tmp_path / "elsewhere", gradescope).files
    assert [item.name for item in found] == [item.name for item in again]


def test_downloads_of_the_same_name_in_two_folders_are_kept_apart(tmp_path):
    paths = [pack(tmp_path / day / "export.zip", GRADESCOPE) for day in ("monday", "tuesday")]
    found = find_submission_files(paths, tmp_path / "s", chosen_platforms("gradescope")).files
    assert len({item.name for item in found}) == 4


CLAIMS = {
    "Gradescope": {
        "submission_metadata.yml": gradescope_metadata({"inner": PEOPLE["submission_1"]}),
        "inner/hw.ipynb": BOOK,
    },
    "Gradescope, unreadable": {"submission_metadata.yml": b"{: [", "inner/hw.ipynb": BOOK},
    "Moodle": {"Hanako Tanaka_101_assignsubmission_file/hw.ipynb": BOOK},
    "Canvas": {canvas_name("Tanaka, Hanako", 12, 345, "hw.ipynb"): BOOK},
}


@pytest.mark.parametrize("platform", [None, "files"])
@pytest.mark.parametrize("make", [pack, spread])
@pytest.mark.parametrize("claim", CLAIMS.values(), ids=CLAIMS)
def test_no_student_can_pose_as_another_with_a_zip_or_folder_that_is_named(
    tmp_path, claim, make, platform
):
    ann = pack(tmp_path / "ann.zip", {"hw.ipynb": BOOK})
    bob = make(tmp_path / "bob.zip", claim)
    found = find_submission_files([ann, bob], tmp_path / "scratch", chosen_platforms(platform))
    assert [(one.attempt, one.path) for one in found.files if one.name == "ann.zip"] == [
        (Attempt(), ann.resolve())
    ]
    assert [one.attempt for one in found.files] == [Attempt()] * 2
    assert found.unbelieved == (() if platform else (bob,))


def test_of_several_zips_that_are_named_each_is_one_submission(tmp_path):
    two = {"hw.ipynb": BOOK, "old.ipynb": BOOK}
    paths = [pack(tmp_path / name, two) for name in ("ann.zip", "bob.zip")]
    found = find_submission_files(paths, tmp_path / "scratch").files
    assert [one.name for one in found] == ["ann.zip", "bob.zip"]


def test_a_file_with_the_name_of_metadata_tells_nothing_among_files_that_are_named(tmp_path):
    folder = spread(tmp_path / "d", {"submission_metadata.yml": b"{: [", "ann.ipynb": BOOK})
    found = find_submission_files(sorted(folder.iterdir()), tmp_path / "scratch").files
    assert [one.name for one in found] == ["ann.ipynb", "submission_metadata.yml"]


def test_one_zip_that_is_named_may_be_a_download_and_files_says_that_it_is_not(tmp_path):
    path = pack(tmp_path / "bob.zip", CLAIMS["Gradescope"])
    (one,) = find_submission_files([path, path], tmp_path / "s").files
    assert one.attempt.platform == "Gradescope"
    (one,) = find_submission_files([path], tmp_path / "s", chosen_platforms("files")).files
    assert (one.name, one.attempt) == ("bob.zip", Attempt())


def test_files_of_a_download_may_be_named_one_by_one(tmp_path):
    folder = spread(tmp_path / "d", CANVAS)
    files = sorted(folder.glob("*.ipynb"))
    found = find_submission_files(files, tmp_path / "scratch").files
    assert {one.attempt.platform for one in found} == {"Canvas"}


OTHERS = {"notes.txt": b"hi", "sub/report.PDF": b"%PDF", "__init__.py": b"", ".DS_Store": b""}


def left_out(path: Path, tmp_path: Path) -> list[str]:
    handed_in = find_submission_files([path], tmp_path / "scratch")
    return [str(entry.name) for entry in handed_in.left_out]


def test_files_of_other_kinds_are_told(given_as, tmp_path):
    files = {"a.ipynb": BOOK, "b.ipynb": BOOK, "c.py": b"", "__MACOSX/x.txt": b"", **OTHERS}
    assert left_out(given_as(files), tmp_path) == ["notes.txt", "sub/report.PDF"]


@pytest.mark.parametrize("download", [CANVAS, MOODLE, GRADESCOPE])
def test_what_lies_within_a_hand_in_is_not_left_out(given_as, tmp_path, download):
    assert left_out(given_as(download), tmp_path) == []


def test_beside_the_hand_ins_of_a_platform_files_of_other_kinds_are_told(given_as, tmp_path):
    assert left_out(given_as({**CANVAS, "grades.xlsx": b""}), tmp_path) == ["grades.xlsx"]


def test_a_file_that_is_named_is_not_left_out(tmp_path):
    files = [spread(tmp_path / "d", {**OTHERS, "a.ipynb": BOOK}) / "notes.txt"]
    handed_in = find_submission_files(files, tmp_path / "scratch")
    assert [one.name for one in handed_in.files] == ["notes.txt"]
    assert not handed_in.left_out
