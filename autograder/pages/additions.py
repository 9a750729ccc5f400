"""What is added to students' pages that are there already: a person's points, lateness.

The pages have places for it, between two comments. Nothing of a submission is in a page unescaped,
so that no submission makes such a comment.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from markupsafe import Markup

from autograder.files.file_names import file_name
from autograder.gradebook.student_grade import Marked, StudentGrade
from autograder.pages.feedback import PERSON, escaped
from autograder.suite import ManualQuestion
from autograder.text import LANGUAGES, Text, number

_TAG = "graded by a person"
_POINTS = Text("points", "点")
_BY_A_PERSON = Text("Graded by a person.", "人が読んで採点しました。")
_AWAITED = Text("Still to be graded by a person", "採点待ち（人が採点）")
_COMMENT = Text("Comment", "コメント")


def add_to_feedback(
    folder: Path, standing: StudentGrade, written: Sequence[ManualQuestion]
) -> None:
    """Show a student a person's points and comment, and what lateness took."""
    page = folder / "feedback" / f"{file_name(standing.row.name)}.html"
    if not page.exists():
        return
    language = _language(page.read_text(encoding="utf-8"))
    graded = [(q, standing.written[q.name]) for q in written if q.name in standing.written]
    contents: dict[str, str] = {"total": str(_total(standing, language))}
    short: dict[str, str] = {"total": _total_in_markdown(standing, language)}
    for question, marked in graded:
        contents[f"row {question.name}"] = str(_row(question, marked, language))
        contents[f"card {question.name}"] = str(_card(question, marked, language))
        short[f"card {question.name}"] = _card_in_markdown(question, marked, language)
    _fill(page, contents)
    _fill(page.with_suffix(".md"), short)


def add_to_results(folder: Path, standing: StudentGrade, written: Sequence[ManualQuestion]) -> None:
    """Enter a person's points into Gradescope's results; lateness is Gradescope's own to judge."""
    path = folder / "results" / f"{file_name(standing.row.name)}.json"
    if not path.exists():
        return
    results = json.loads(path.read_text(encoding="utf-8"))
    tests = [test for test in results["tests"] if _TAG not in test.get("tags", [])]
    if len(tests) == len(results["tests"]) and not standing.written:
        return
    for question in written:
        marked = standing.written.get(question.name)
        if marked is not None:
            tests.append(
                {
                    "name": f"{question.name} {question.title.en}",
                    "score": marked.total,
                    "max_score": question.points,
                    "output": marked.comment,
                    "output_format": "text",
                    "visibility": "after_published",
                    "tags": [question.name, _TAG],
                }
            )
    results["tests"], results["score"] = tests, standing.before
    results["extra_data"]["max_score"] = standing.possible
    if not standing.awaited:
        for language in LANGUAGES:
            waits, graded = PERSON.into(language), _BY_A_PERSON.into(language)
            results["output"] = results["output"].replace(waits, graded)
    _write(path, json.dumps(results, indent=2, ensure_ascii=False))


def _total(standing: StudentGrade, language: str) -> Markup:
    """The points that count, and of how many something was taken."""
    total = Markup('<p class="total">{} <small>/ {} {}</small></p>').format(
        number(standing.points), number(standing.possible), _POINTS.into(language)
    )
    for said in _on_the_total(standing, language):
        total += Markup("\n<p>{}</p>").format(said)
    return total


def _on_the_total(standing: StudentGrade, language: str) -> list[str]:
    said = []
    why = standing.deduction.why
    if why is not None:
        points = ""
        if standing.deduction.percent:
            points = f" ({number(standing.before)} → {number(standing.points)})"
        said.append(f"{why.into(language)}{points}")
    if standing.awaited:
        said.append(f"{_AWAITED.into(language)}: {', '.join(standing.awaited)}")
    return said


def _row(question: ManualQuestion, marked: Marked, language: str) -> Markup:
    return Markup(
        '<tr><th scope="row"><a href="#{0}">{0}</a> {1}</th>\n<td class="number {2}">{3} / {4}</td>'
        '\n<td aria-hidden="true"><span class="meter"><i style="width:{5}%"></i></span></td></tr>'
    ).format(
        question.name,
        question.title.into(language),
        "good" if marked.total == question.points else "",
        number(marked.total),
        number(question.points),
        round(100 * marked.total / question.points) if question.points else 0,
    )


def _card(question: ManualQuestion, marked: Marked, language: str) -> Markup:
    lines = Markup("\n").join(
        Markup('<li class="line"><span class="marks">{} / {}</span>{}</li>').format(
            number(points), number(line.points), line.text.into(language)
        )
        for line, points in zip(question.rubric, marked.points, strict=False)
    )
    comment = Markup("")
    if marked.comment:
        comment = Markup('<p class="said"><b>{}:</b> {}</p>\n').format(
            _COMMENT.into(language), marked.comment
        )
    return Markup(
        '<section class="card" id="{0}" aria-labelledby="{0}-title">\n'
        '<h3 id="{0}-title"><span>{0} · {1}</span>\n<span class="number {2}">{3} / {4}</span></h3>'
        '\n<p class="soft">{5}</p>\n<ul>\n{6}\n</ul>\n{7}</section>'
    ).format(
        question.name,
        question.title.into(language),
        "good" if marked.total == question.points else "",
        number(marked.total),
        number(question.points),
        _BY_A_PERSON.into(language),
        lines,
        comment,
    )


def _total_in_markdown(standing: StudentGrade, language: str) -> str:
    points = f"{number(standing.points)} / {number(standing.possible)}"
    lines = [f"**{points}** {_POINTS.into(language)}"]
    lines += [escaped(said) for said in _on_the_total(standing, language)]
    return "\n\n".join(lines) + "\n"


def _card_in_markdown(question: ManualQuestion, marked: Marked, language: str) -> str:
    title = escaped(f"{question.name} {question.title.into(language)}")
    lines = [f"## {title}: {number(marked.total)} / {number(question.points)}", ""]
    lines += [_BY_A_PERSON.into(language), ""]
    lines += [
        f"- {number(points)} / {number(line.points)} {escaped(line.text.into(language))}"
        for line, points in zip(question.rubric, marked.points, strict=False)
    ]
    if marked.comment:
        lines += ["", f"{_COMMENT.into(language)}: {escaped(marked.comment)}"]
    return "\n".join(lines) + "\n"


def _fill(path: Path, contents: Mapping[str, str]) -> None:
    """Put contents into the places that a page has for them."""
    if not path.exists():
        return
    page = path.read_text(encoding="utf-8")
    filled = page
    for name, content in contents.items():
        begin, end = f"<!-- place: {name} -->\n", f"<!-- end: {name} -->"
        place = re.compile(re.escape(begin) + ".*?" + re.escape(end), re.DOTALL)
        new = f"{begin}{content}\n{end}".replace("\\", r"\\")
        filled = place.sub(new, filled, count=1)
    if filled != page:
        _write(path, filled)


def _language(page: str) -> str:
    match = re.search(r'<html[^>]*\blang="(\w+)"', page)
    return match[1] if match else "en"


def _write(path: Path, content: str) -> None:
    scratch = path.with_name(path.name + ".part")
    scratch.write_text(content, encoding="utf-8")
    os.replace(scratch, path)
