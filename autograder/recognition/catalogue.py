"""What each known mistake answers in each check: learnt once, kept beside the suite."""

from __future__ import annotations

import functools
import hashlib
import json
from dataclasses import dataclass, field
from pathlib import Path

from autograder.errors import CourseError
from autograder.files.writing import write_whole
from autograder.recognition.sketch import SKETCH_VERSION, Sketch
from autograder.text import Text


@dataclass(frozen=True)
class Hint:
    """What a student whose answer is that of a known mistake is told to think about."""

    mistake: str
    text: Text


@dataclass(frozen=True, eq=False)
class KnownMistake:
    """A wrong variant, as the grader sees it.

    Attributes:
        name: the name of the variant's file.
        hint: what to think about.
        answers: the sketch of its answer in each check that it fails.
    """

    name: str
    hint: Text
    answers: dict[str, Sketch]


@dataclass(frozen=True)
class Catalogue:
    """All known mistakes of an assignment.

    Attributes:
        suite: digest of the suite that asked them.
        variants: digest of the variants' sources.
        seed: seed of the checks' random data. Answers to other data differ.
        sketch: version of the sketches. Sketches of another version cannot be compared.
        digest: SHA-256 of the file, and so of everything that its hints depend on.
    """

    suite: str
    variants: str
    seed: int
    mistakes: tuple[KnownMistake, ...] = field(repr=False)
    sketch: int = SKETCH_VERSION
    digest: str = ""

    def answering(self, key: str) -> list[tuple[KnownMistake, Sketch]]:
        """The known mistakes that fail a check, with their answers."""
        return self._by_check.get(key, [])

    @functools.cached_property
    def _by_check(self) -> dict[str, list[tuple[KnownMistake, Sketch]]]:
        index: dict[str, list[tuple[KnownMistake, Sketch]]] = {}
        for known in self.mistakes:
            for key, answer in known.answers.items():
                index.setdefault(key, []).append((known, answer))
        return index


def read_catalogue(path: Path) -> Catalogue | None:
    """The catalogue in a file; None where there is no such file.

    Raises:
        CourseError: the file is not a catalogue.
    """
    try:
        content = path.read_bytes()
        plain = json.loads(content)
        return Catalogue(
            plain["suite"],
            plain["variants"],
            plain["seed"],
            tuple(
                KnownMistake(
                    name,
                    Text(known["en"], known["ja"]),
                    {
                        key: Sketch(form, tuple(numbers))
                        for key, (form, *numbers) in known["answers"].items()
                    },
                )
                for name, known in plain["mistakes"].items()
            ),
            plain.get("sketch", 1),  # the first version was not written down
            hashlib.sha256(content).hexdigest(),
        )
    except FileNotFoundError:
        return None
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise CourseError(
            path,
            f"not a catalogue of known mistakes: {error!r}.",
            "Delete it and run `autograder learn`.",
        ) from error


def write_catalogue(catalogue: Catalogue, path: Path) -> None:
    """Write a catalogue, one mistake per line."""
    mistakes = ",\n".join(
        f"  {json.dumps(known.name)}: {json.dumps(_plain(known), ensure_ascii=False)}"
        for known in catalogue.mistakes
    )
    write_whole(
        path,
        f'{{"suite": "{catalogue.suite}",\n "variants": "{catalogue.variants}",\n'
        f' "seed": {catalogue.seed},\n "sketch": {catalogue.sketch},\n'
        f' "mistakes": {{\n{mistakes}\n}}}}\n',
    )


def _plain(known: KnownMistake) -> dict[str, object]:
    answers = {key: [answer.form, *answer.numbers] for key, answer in known.answers.items()}
    return {"en": known.hint.en, "ja": known.hint.ja, "answers": answers}
