"""q8: which changes of all images a dense layer can make up for."""

import pytest

from autograder.checks import CheckFailed, Text

pytestmark = pytest.mark.question("q8")


def assert_judged(student, yes, no, of_what):
    """The letters of `yes` are in the answer, those of `no` are not."""
    got = student.can_be_undone
    listed = got if isinstance(got, (list, tuple)) else []
    letters = {letter for letter in listed if isinstance(letter, str)}
    if not letters or not set(yes) <= letters or set(no) & letters:
        raise CheckFailed(
            Text(
                f"At least one of the changes of {of_what.en} is misjudged.",
                f"{of_what.ja}変更のうち、少なくとも一つの判断が違います。",
            )
        )


@pytest.mark.points(0.75)
@pytest.mark.title(en="Changes of the places", ja="位置を変える変更")
@pytest.mark.catches(
    en="Is there one matrix, the same for every image, that leads back to the original?",
    ja="元の画像に戻す行列が、すべての画像に共通のものとして一つ存在しますか。",
)
def test_places(student):
    assert_judged(student, "ac", "bdf", Text("the places of the pixels", "画素の位置を変える"))


@pytest.mark.points(0.75)
@pytest.mark.title(en="Changes of the values", ja="値を変える変更")
@pytest.mark.catches(
    en="Can the original be computed from the changed image? Think of the bias as well.",
    ja="変更後の画像から元の画像を計算できますか。バイアスのことも考えてください。",
)
def test_values(student):
    assert_judged(student, "eh", "g", Text("the values of the pixels", "画素の値を変える"))
