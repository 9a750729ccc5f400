"""Where measurements go: results.json, a table of their own, and the README."""

from __future__ import annotations

import json
import os
import platform
import re
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
README = HERE.parent / "README.md"


def write(
    name: str,
    results: dict[str, object],
    text: str,
    *,
    out: Path = HERE,
    into_readme: bool = True,
    page: Path = README,
) -> None:
    """Put `results` under `name` into results.json, and `text` into `<name>.md`.

    In the README, or another page, `text` comes between `<!-- name:begin -->` and
    `<!-- name:end -->`.
    """
    out.mkdir(parents=True, exist_ok=True)
    path = out / "results.json"
    known = json.loads(path.read_text("utf-8")) if path.exists() else {}
    path.write_text(json.dumps({**known, name: results}, indent=1) + "\n", "utf-8")
    (out / f"{name}.md").write_text(text, "utf-8")
    if into_readme and page.exists():
        place = re.compile(rf"(<!-- {name}:begin -->\n).*?(<!-- {name}:end -->)", re.DOTALL)
        before = page.read_text("utf-8")
        after = place.sub(lambda found: f"{found[1]}{text}{found[2]}", before)
        if after != before:
            page.write_text(after, "utf-8")
            say(f"{page.name}: the table of {name} is replaced.")


def machine() -> dict[str, str | int]:
    """What every number depends on."""
    return {
        "cores": len(os.sched_getaffinity(0)),
        "machine": f"{platform.system()} {platform.machine()}",
        "python": platform.python_version(),
    }


def say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)
