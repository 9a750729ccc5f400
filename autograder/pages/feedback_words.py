"""What the student's page and its Markdown say around the results, in both languages."""

from __future__ import annotations

from autograder.gradebook.student_grade import StudentGrade
from autograder.suite.outline import number
from autograder.text import Text

WORDS = {
    "points": Text("points", "点"),
    "results": Text("Results", "結果"),
    "between": Text("Other cells", "そのほかのセル"),
    "yours": Text("What you handed in", "提出したもの"),
    "right": Text("correct", "正解"),
    "not_yet": Text("not yet correct", "まだ正しくありません"),
    "public": Text("in the notebook", "ノートブックにあり"),
    "in": Text("Seen in", "あてはまったチェック"),
    "remarks": Text("While your notebook ran", "ノートブックの実行中のこと"),
    "unreadable": Text("This file could not be graded", "このファイルは採点できませんでした"),
    "cell": Text("code cell", "コードセル"),
    "not_graded": Text("not graded", "採点の対象外"),
    "person": Text(
        "A person reads this answer. Its points are not part of the score above yet.",
        "この答えは人が読んで採点します。まだ上の点数には入っていません。",
    ),
    "by_a_person": Text("Graded by a person.", "人が読んで採点しました。"),
    "awaited": Text("Still to be graded by a person", "採点待ち（人が採点）"),
    "comment": Text("Comment", "コメント"),
    "rubric": Text("What is looked for", "採点の観点"),
    "map": Text("Where your output is right and wrong", "出力の正しい場所と違う場所"),
}

_PASSED = {
    "one": Text("1 check passed", "1 個のチェックに合格"),
    "more": Text("{number} checks passed", "{number} 個のチェックに合格"),
}


def checks_passed(count: int) -> Text:
    words = _PASSED["one" if count == 1 else "more"]
    return Text(words.en.format(number=count), words.ja.format(number=count))


def on_the_total(student: StudentGrade, language: str) -> list[str]:
    """The late penalty on the total, and what a person has not graded yet."""
    said = []
    why = student.deduction.why
    if why is not None:
        points = ""
        if student.deduction.percent:
            before, after = student.points_before_late, student.points
            points = f" ({number(before)} → {number(after)})"
        said.append(f"{why.into(language)}{points}")
    if student.awaited:
        said.append(f"{WORDS['awaited'].into(language)}: {', '.join(student.awaited)}")
    return said
