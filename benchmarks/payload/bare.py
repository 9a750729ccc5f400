"""The floor: cells and checks of many submissions, one after the other, in this one process.

No isolation, no report, no kernel: `python bare.py SUBMISSION.ipynb...` prints the points of each.
What a notebook expects beside it lies in `beside/`.
"""

from __future__ import annotations

import json
import os
import sys
import types
from pathlib import Path

import asked


def main() -> None:
    if (asked.HERE / "beside").is_dir():
        os.chdir(asked.HERE / "beside")
        sys.path.insert(0, "")
    questions = json.loads((asked.HERE / "questions.json").read_text("utf-8"))
    for path in sys.argv[1:]:
        notebook = json.loads(Path(path).read_text("utf-8"))
        module = types.ModuleType("__main__")
        sys.modules["__main__"] = module
        for cell in notebook["cells"]:
            if cell["cell_type"] == "code":
                exec(compile("".join(cell["source"]), "<cell>", "exec"), module.__dict__)
        points = sum(asked.earned(question, module.__dict__) for question in questions)
        print(f"points: {points}")


main()
