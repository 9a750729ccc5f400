"""`datasets.py` as students have it: small official files of our own, a mirror on this machine."""

from __future__ import annotations

import gzip
import hashlib
import shutil
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "solutions" / "data"
COUNTS = {"train": 60, "t10k": 20}
NOWHERE = "http://127.0.0.1:9/"


def loaded(path: Path) -> ModuleType:
    spec = spec_from_file_location("datasets", path)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def idx(array: np.ndarray) -> bytes:
    """An IDX file of bytes."""
    shape = np.array(array.shape, ">i4").tobytes()
    return bytes([0, 0, 8, array.ndim]) + shape + array.tobytes()


@pytest.fixture
def official() -> dict[str, bytes]:
    """Four files like those of MNIST, with fewer images."""
    rng = np.random.default_rng(0)
    files = {}
    for part, count in COUNTS.items():
        images = rng.integers(0, 256, (count, 28, 28), np.uint8)
        files[f"{part}-images-idx3-ubyte"] = idx(images)
        files[f"{part}-labels-idx1-ubyte"] = idx((np.arange(count) % 10).astype(np.uint8))
    return files


@pytest.fixture
def datasets(
    tmp_path: Path, official: dict[str, bytes], monkeypatch: pytest.MonkeyPatch
) -> ModuleType:
    """The module alone in a folder, as in Colab; it takes `official` for MNIST, and is offline."""
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    alone = tmp_path / "alone" / "datasets.py"
    alone.parent.mkdir()
    module = loaded(shutil.copy(DATA / "datasets.py", alone))
    module.MIRRORS = {"mnist": (NOWHERE,)}
    module.CHECKSUMS = {
        "mnist": {name: hashlib.sha256(content).hexdigest() for name, content in official.items()}
    }
    x, y = train(official)
    small = x[:: module.EVERY].tobytes() + y[:: module.EVERY].tobytes()
    module.SMALL_CHECKSUMS = {"mnist": hashlib.sha256(small).hexdigest()}
    return module


def train(official: dict[str, bytes]) -> tuple[np.ndarray, np.ndarray]:
    """The training images and labels in `official`, uint8."""
    images = np.frombuffer(official["train-images-idx3-ubyte"], np.uint8, offset=16)
    labels = np.frombuffer(official["train-labels-idx1-ubyte"], np.uint8, offset=8)
    return images.reshape(-1, 28, 28), labels


@pytest.fixture
def mirror(tmp_path: Path, official: dict[str, bytes]) -> Iterator[str]:
    """The address of a server on this machine that has the four files, gzipped."""
    folder = tmp_path / "mirror"
    folder.mkdir()
    for name, content in official.items():
        (folder / f"{name}.gz").write_bytes(gzip.compress(content))

    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, format: str, *args: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


def filled(folder: Path, official: dict[str, bytes]) -> Path:
    folder.mkdir()
    for name, content in official.items():
        (folder / name).write_bytes(content)
    return folder


@pytest.mark.parametrize("name", ["mnist", "fashion"])
def test_the_images_beside_the_module(name: str) -> None:
    x, y = loaded(DATA / "datasets.py").load(name)
    assert (x.shape, x.dtype) == ((6000, 1, 28, 28), np.float32)
    assert (y.shape, y.dtype) == ((6000,), np.int64)
    assert (x.min(), x.max()) == (0.0, 1.0)
    assert np.bincount(y).min() > 500


def test_damaged_images_beside_the_module(tmp_path: Path) -> None:
    module = loaded(shutil.copy(DATA / "datasets.py", tmp_path))
    with np.load(DATA / "mnist_train.npz") as file:
        images, labels = file["images"], file["labels"]
    np.savez_compressed(tmp_path / "mnist_train.npz", images=images, labels=(labels + 1) % 10)
    with pytest.raises(module.DatasetError, match=r"mnist_train\.npz is damaged: get it again"):
        module.load("mnist")


def test_an_unknown_name(datasets: ModuleType) -> None:
    with pytest.raises(ValueError, match="'cifar': it is one of mnist"):
        datasets.load("cifar")


def test_the_full_set_from_a_folder(
    datasets: ModuleType, tmp_path: Path, official: dict[str, bytes]
) -> None:
    x_train, y_train, x_test, y_test = datasets.load_full("mnist", filled(tmp_path / "f", official))
    images, labels = train(official)
    np.testing.assert_array_equal(x_train, images[:, None].astype(np.float32) / 255)
    np.testing.assert_array_equal(y_train, labels)
    assert (x_train.dtype, y_train.dtype) == (np.float32, np.int64)
    assert (x_test.shape, y_test.shape) == ((20, 1, 28, 28), (20,))


def test_fetched_once_then_offline(datasets: ModuleType, mirror: str, tmp_path: Path) -> None:
    datasets.MIRRORS = {"mnist": (NOWHERE, mirror)}
    folder = tmp_path / "new" / "folder"
    fetched = datasets.load_full("mnist", folder)
    datasets.MIRRORS = {"mnist": (NOWHERE,)}
    for first, second in zip(fetched, datasets.load_full("mnist", folder), strict=True):
        np.testing.assert_array_equal(first, second)
    assert {path.suffix for path in folder.iterdir()} == {".gz"}


def test_without_images_beside_it_the_same_ones_come_from_the_full_set(
    datasets: ModuleType, mirror: str, official: dict[str, bytes]
) -> None:
    datasets.MIRRORS = {"mnist": (mirror,)}
    x, y = datasets.load("mnist")
    images, labels = train(official)
    np.testing.assert_array_equal(x[:, 0], images[::10].astype(np.float32) / 255)
    np.testing.assert_array_equal(y, labels[::10])
    cached = Path.home() / ".cache" / "cnn-course" / "mnist"
    assert {path.name for path in cached.iterdir()} == {
        "train-images-idx3-ubyte.gz",  # the test set is not fetched for it
        "train-labels-idx1-ubyte.gz",
    }


def test_offline_the_message_says_what_is_missing_and_what_to_do(
    datasets: ModuleType, tmp_path: Path
) -> None:
    with pytest.raises(datasets.DatasetError) as caught:
        datasets.load_full("mnist", tmp_path / "empty")
    message = str(caught.value)
    assert "train-images-idx3-ubyte of mnist is not in" in message
    assert str(tmp_path / "empty") in message
    assert f"- {NOWHERE}: " in message
    assert "Try again when you are online, or put train-images-idx3-ubyte.gz into" in message
    assert "ダウンロードもできませんでした" in message


def test_a_mirror_that_gives_something_else(datasets: ModuleType, mirror: str) -> None:
    datasets.MIRRORS = {"mnist": (mirror,)}
    datasets.CHECKSUMS["mnist"]["train-labels-idx1-ubyte"] = "0" * 64
    with pytest.raises(datasets.DatasetError, match="what came is not the official file"):
        datasets.load("mnist")
    kept = Path.home() / ".cache" / "cnn-course" / "mnist"
    assert [path.name for path in kept.iterdir()] == ["train-images-idx3-ubyte.gz"]


@pytest.mark.parametrize("damage", [b"", b"\x1f\x8b broken", b"other images"])
def test_a_damaged_file_in_the_folder(
    datasets: ModuleType, tmp_path: Path, official: dict[str, bytes], damage: bytes
) -> None:
    folder = filled(tmp_path / "f", official)
    (folder / "t10k-images-idx3-ubyte").write_bytes(damage)
    with pytest.raises(datasets.DatasetError, match="t10k-images-idx3-ubyte is damaged, or not"):
        datasets.load_full("mnist", folder)


def hidden() -> list[Path]:
    return sorted((ROOT / "tests").glob("*/hidden_*.npz"))


def images_in(path: Path) -> set[bytes]:
    with np.load(path) as file:
        return {image.tobytes() for image in file["images"]}


@pytest.mark.parametrize("path", hidden(), ids=lambda path: path.stem)
def test_hidden_images_are_hidden(path: Path) -> None:
    with np.load(path) as file:
        labels = file["labels"]
    assert labels.shape == (2000,)
    secret = images_in(path)
    for folder in (ROOT / "solutions", ROOT / "assignments"):
        for file in folder.rglob("*"):
            assert not file.name.startswith("hidden_")
            if file.suffix == ".npz":
                assert not secret & images_in(file)
            elif file.is_file():
                assert labels.tobytes() not in file.read_bytes()


def test_there_are_two_hidden_sets() -> None:
    assert [path.name for path in hidden()] == ["hidden_fashion.npz", "hidden_digits.npz"]
