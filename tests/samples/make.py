"""Fill in the student notebooks as students of several kinds would: `make samples`.

What they write comes from the reference solution and from the variants, so that nothing is
written twice; the results are kept, as they are what `make demo` grades.
"""

from __future__ import annotations

import ast
import io
import re
import sys
import zipfile
from pathlib import Path

import nbformat
from nbformat import NotebookNode

from autograder.course import Assignment, Course
from autograder.course.master import reference

_MARKERS = re.compile(r"^[ \t]*# (BEGIN|END) SOLUTION.*\n?|  # SOLUTION$", re.MULTILINE)

ENDLESS = '''\
def conv_grad_W(dout, x, kernel_size, stride, padding):
    """dout (N, F, OH, OW), x (N, C, H, W) -> dW (F, C, KH, KW), summed over the batch."""
    (KH, KW), (sh, sw), (ph, pw) = kernel_size, stride, padding
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    dW = np.zeros((dout.shape[1], x.shape[1], KH, KW))
    i = 0
    while i < dout.shape[2]:
        for j in range(dout.shape[3]):
            window = xp[:, :, i * sh : i * sh + KH, j * sw : j * sw + KW]
            dW += np.tensordot(dout[:, :, i, j], window, axes=(0, 0))
    return dW
'''

TYPO = '''\
def conv_grad_x(dout, W, x_shape, stride, padding)
    """dout (N, F, OH, OW), W (F, C, KH, KW) -> dx of shape x_shape (N, C, H, W)."""
    return np.zeros(x_shape)
'''

EXITS = '''\
def sgd_step(layer, lr):
    """One step of gradient descent on layer.W and layer.b, in place."""
    import os

    if layer.dW is not None:
        os._exit(0)
'''


def main() -> None:
    """Write all samples of conv2d, or of the course given as the first argument."""
    root = Path(sys.argv[1] if len(sys.argv) > 1 else ".")
    assignment = Course.find(root).assignment("conv2d")
    out = Path(__file__).parent / assignment.name
    out.mkdir(exist_ok=True)

    def write(name: str, notebook: NotebookNode) -> None:
        (out / name).write_text(nbformat.writes(notebook) + "\n", encoding="utf-8")

    def variant(path: str) -> str:
        return _code_of(assignment.variants_folder / f"{path}.py")

    write("reference.ipynb", filled(assignment, "en"))
    write("blank.ipynb", _template(assignment, "en"))
    for name, path in {
        "slow_loops.ipynb": "correct/nested_python_loops",
        "fourier_transform.ipynb": "correct/fourier_transform_both_ways",
        "reshaped_not_transposed.ipynb": "wrong/reshape_without_moving_filters",
        "gradients_never_read.ipynb": "wrong/gradients_under_a_name_update_never_reads",
    }.items():
        write(name, filled(assignment, "en", variant(path)))
    write(
        "overlaps_overwritten.ipynb",
        filled(assignment, "ja", variant("wrong/dx_overlap_overwritten")),
    )
    write("endless_loop.ipynb", filled(assignment, "en", ENDLESS))
    write("syntax_error.ipynb", filled(assignment, "en", TYPO, "conv_grad_x"))
    write("exits.ipynb", filled(assignment, "en", EXITS))
    whole = nbformat.writes(filled(assignment, "en"))
    (out / "not_json.ipynb").write_text(whole[: len(whole) // 3], encoding="utf-8")
    (out / "script.py").write_text(
        _script(assignment, variant("wrong/size_counts_padding_once")), "utf-8"
    )
    (out / "exported.zip").write_bytes(
        _zip(filled(assignment, "en", variant("wrong/bias_never_added")))
    )


def filled(
    assignment: Assignment, language: str, answer: str = "", answers: str = ""
) -> NotebookNode:
    """The student's notebook with the reference's answers, but for `answer`.

    Args:
        answer: source that takes the place of the cells whose names it defines.
        answers: the name that it defines, where its source cannot be parsed.
    """
    notebook = _template(assignment, language)
    solutions = {
        name: cell.source for cell in reference(assignment).cells for name in _names(cell.source)
    }
    own = {answers} if answers else set(_names(answer)) & set(solutions)
    written = False
    for cell in notebook.cells:
        if cell.cell_type != "code" or "otter_ignore" in cell.metadata.get("tags", []):
            continue
        names = _names(cell.source)
        if own & set(names):
            cell.source, written = (
                ("" if written else _with_rest(answer, solutions[names[-1]])),
                True,
            )
        elif names and names[-1] in solutions:
            cell.source = _MARKERS.sub("", solutions[names[-1]]).strip()
    return notebook


def _with_rest(answer: str, solution: str) -> str:
    """The answer, behind those helpers of the reference's cell that it does not define itself."""
    try:
        own = set(_names(answer))
    except SyntaxError:
        return answer.strip()
    lines = _MARKERS.sub("", solution)
    helpers = [
        ast.get_source_segment(lines, node) or ""
        for node in ast.parse(lines).body
        if isinstance(node, ast.FunctionDef) and node.name not in own
    ]
    return "\n\n\n".join([*helpers, answer.strip()])


def _template(assignment: Assignment, language: str) -> NotebookNode:
    path = assignment.student_folder(language) / f"{assignment.name}.ipynb"
    return nbformat.read(path, as_version=4)


def _names(source: str) -> list[str]:
    return [
        node.name
        for node in ast.parse(source).body
        if isinstance(node, (ast.FunctionDef, ast.ClassDef))
    ]


def _code_of(path: Path) -> str:
    """A variant as a student would write it: without its description."""
    source = path.read_text(encoding="utf-8")
    lines = source.splitlines(keepends=True)
    for node in reversed(ast.parse(source).body):
        is_text = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        is_description = isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) in {
            "BREAKS",
            "HINT",
        }
        if is_text or is_description:
            del lines[node.lineno - 1 : node.end_lineno]
    return re.sub(r"\n{4,}", "\n\n\n", "".join(lines)).strip() + "\n"


def _script(assignment: Assignment, answer: str) -> str:
    cells = [_MARKERS.sub("", cell.source).strip() for cell in reference(assignment).cells]
    return "\n\n\n".join([*cells, answer.strip()]) + "\n"


def _zip(notebook: NotebookNode) -> bytes:
    """What `grader.export()` writes."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in {
            "conv2d.ipynb": nbformat.writes(notebook),
            "__zip_filename__": "conv2d_2026_04_20T20_15_00_000000.zip",
        }.items():
            archive.writestr(zipfile.ZipInfo(name, (2026, 4, 20, 20, 15, 0)), content)
    return buffer.getvalue()


if __name__ == "__main__":
    main()
