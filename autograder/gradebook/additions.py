"""What is added to pages that are there already: a person's points, lateness, who is missing.

They are put between two comments, and replaced by the next ones.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Sequence
from pathlib import Path

from markupsafe import Markup

from autograder.checks.text import Text
from autograder.gradebook.cells import number
from autograder.gradebook.file_names import file_name
from autograder.gradebook.standing import Standing
from autograder.handed_in.roster import Person
from autograder.suite import WrittenQuestion

_TAG = "graded by a person"
_BEGIN, _END = "<!-- added: begin -->", "<!-- added: end -->"
_BY_A_PERSON = Text("graded by a person", "人による採点")
_COMMENT = Text("Comment", "コメント")
_LATE = Text("Handed in late", "提出の遅れ")
_TOTAL = Text("With all that counts", "すべてを合わせて")


def add_to_feedback(folder: Path, standing: Standing, written: Sequence[WrittenQuestion]) -> None:
    """Show a student a person's points and comment, and what lateness took."""
    path = folder / "feedback" / f"{file_name(standing.row.name)}.html"
    if path.exists():
        _add(
            path,
            lambda language: _for_the_student(standing, written, language),
            lambda language: _total(standing, language),
        )


def add_to_report(
    folder: Path, standings: Sequence[Standing], missing: Sequence[Person] | None
) -> None:
    """Show the instructor who is missing, late or twice there; None: there is no roster."""
    path = folder / "report.html"
    if path.exists():
        _add(path, lambda _language: _for_the_instructor(standings, missing))


def add_to_results(folder: Path, standing: Standing, written: Sequence[WrittenQuestion]) -> None:
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
    _write(path, json.dumps(results, indent=2, ensure_ascii=False))


def _for_the_student(
    standing: Standing, written: Sequence[WrittenQuestion], language: str
) -> Markup:
    parts = []
    for question in written:
        marked = standing.written.get(question.name)
        if marked is None:
            continue
        lines = Markup("").join(
            Markup('<li><span class="points">{} / {}</span> {}</li>').format(
                number(points), number(line.points), line.text.into(language)
            )
            for line, points in zip(question.rubric, marked.points, strict=False)
        )
        comment = Markup("")
        if marked.comment:
            comment = Markup('<p class="said"><b>{}:</b> {}</p>').format(
                _COMMENT.into(language), marked.comment
            )
        parts.append(
            Markup(
                '<section class="question"><h2><span>{} {} <small class="soft">{}</small></span>'
                "<span>{} / {}</span></h2><ul>{}</ul>{}</section>"
            ).format(
                question.name,
                question.title.into(language),
                _BY_A_PERSON.into(language),
                number(marked.total),
                number(question.points),
                lines,
                comment,
            )
        )
    return Markup("\n").join(parts)


def _total(standing: Standing, language: str) -> Markup:
    """What counts, where that is not what the checks alone gave."""
    why = standing.deduction.why
    if why is None and not standing.written:
        return Markup("")
    before = f"{number(standing.before)} → " if standing.deduction.percent else ""
    total = f"{before}{number(standing.points)} / {number(standing.possible)}"
    said = Markup("<p><b>{}: {}</b></p>").format(_TOTAL.into(language), total)
    if why is not None:
        said += Markup("<p><b>{}:</b> {}</p>").format(_LATE.into(language), why.into(language))
    return said


def _for_the_instructor(standings: Sequence[Standing], missing: Sequence[Person] | None) -> Markup:
    parts = []
    if missing is not None:
        names = ", ".join(f"{person.label} ({person.id or '–'})" for person in missing)
        parts.append(_paragraph("Missing", names or "nobody"))
        strangers = [s.row.name for s in standings if not s.person.listed]
        if strangers:
            parts.append(_paragraph("Not in the roster", ", ".join(dict.fromkeys(strangers))))
    late = [
        f"{s.person.label or s.row.name}: {s.deduction.why.en}, "
        f"{number(s.before)} → {number(s.points)}"
        for s in standings
        if s.deduction.why is not None
    ]
    if late:
        parts.append(_paragraph("Late", "; ".join(late)))
    earlier = [f"{s.row.name} ({s.instead} counts)" for s in standings if not s.counts]
    if earlier:
        parts.append(_paragraph("Several by one author", "; ".join(dict.fromkeys(earlier))))
    graded = [f"{s.row.name}: {number(s.points)}" for s in standings if s.written and s.counts]
    if graded:
        parts.append(_paragraph("With a person's points", "; ".join(dict.fromkeys(graded))))
    if not parts:
        return Markup("")
    return Markup("<h2>Handed in</h2>\n") + Markup("\n").join(parts)


def _paragraph(title: str, text: str) -> Markup:
    return Markup("<p><b>{}:</b> <bdi>{}</bdi></p>").format(title, text)


def _add(
    path: Path, make: Callable[[str], Markup], on_top: Callable[[str], Markup] | None = None
) -> None:
    """Put a section at the end of a page, and what is to be read first below its title."""
    page = path.read_text(encoding="utf-8")
    old = re.compile(re.escape(_BEGIN) + ".*?" + re.escape(_END) + "\n?", re.DOTALL)
    bare = old.sub("", page)
    match = re.search(r'<html[^>]*\blang="(\w+)"', bare)
    language = match[1] if match else "en"
    end = bare.rfind("</main>") if "</main>" in bare else bare.rfind("</body>")
    title = bare.find("</h1>") + len("</h1>") if "</h1>" in bare else -1
    bare = _inserted(bare, end, make(language))
    if on_top is not None:
        bare = _inserted(bare, title, on_top(language))
    if bare != page:
        _write(path, bare)


def _inserted(page: str, place: int, section: Markup) -> str:
    if not section or place < 0:
        return page
    return f"{page[:place]}{_BEGIN}\n{section}\n{_END}\n{page[place:]}"


def _write(path: Path, content: str) -> None:
    scratch = path.with_name(path.name + ".part")
    scratch.write_text(content, encoding="utf-8")
    os.replace(scratch, path)
