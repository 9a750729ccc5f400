"""MNIST and Fashion-MNIST: 6,000 training images beside this file, and the full sets on demand.

    x, y = load("mnist")      # x (6000, 1, 28, 28) float32 from 0 to 1, y (6000,) int64
    x, y = load("fashion")
    x_train, y_train, x_test, y_test = load_full("mnist")    # 60,000 and 10,000 images

`load` needs no network. `load_full` fetches four files once, keeps them in a folder, and needs no
network from then on. Every file is compared with a known checksum before it is used.

手書き数字の MNIST と、衣服の Fashion-MNIST を読み込みます。
`load` は、このファイルの隣にある訓練画像 6,000 枚を読むだけで、ネットワークは使いません。
`load_full` は全画像(訓練 60,000 枚、テスト 10,000 枚)です。初回だけ 4 個のファイルをダウンロードし、
フォルダに保存します。2 回目からはネットワークなしで動きます。
どのファイルも、使う前にチェックサムで中身を確かめます。
"""

import gzip
import hashlib
import http.client
import urllib.request
import zlib
from pathlib import Path

import numpy as np

CLASS_NAMES = {
    "mnist": tuple("0123456789"),
    "fashion": (
        *("T-shirt/top", "Trouser", "Pullover", "Dress", "Coat"),
        *("Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot"),
    ),
}

# Where the official files are to be had, gzipped; the next one is tried where one does not answer.
# 公式ファイルの入手先(gzip 圧縮)。応答がなければ、次の入手先を試す
MIRRORS = {
    "mnist": (
        "https://ossci-datasets.s3.amazonaws.com/mnist/",
        "https://storage.googleapis.com/cvdf-datasets/mnist/",
    ),
    "fashion": (
        "http://fashion-mnist.s3-website.eu-central-1.amazonaws.com/",
        "https://github.com/zalandoresearch/fashion-mnist/raw/master/data/fashion/",
    ),
}
TIMEOUT = 30  # seconds without an answer

# SHA-256 of the official files, uncompressed. / 公式ファイル(展開後)の SHA-256
CHECKSUMS = {
    "mnist": {
        "train-images-idx3-ubyte": "ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db",
        "train-labels-idx1-ubyte": "65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5",
        "t10k-images-idx3-ubyte": "0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7",
        "t10k-labels-idx1-ubyte": "ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2",
    },
    "fashion": {
        "train-images-idx3-ubyte": "c59f468a2f672dc815687fe0f83887768d799fd8a3f3276145d20f83aa44d888",
        "train-labels-idx1-ubyte": "bad3541b69d912435c50bb6ba87bec294ff4f6a2e1246121d8633921760443d9",
        "t10k-images-idx3-ubyte": "5b4141f0afbad91edebe8549f8fcffe087ea10ca49f1dbef5c9a5cd8815ce37b",
        "t10k-labels-idx1-ubyte": "0402a96d92fd2663957122ceb108a494c5af83dab82d92729df917d7dec38c34",
    },
}
# SHA-256 of what `load` gives, as uint8: all images, then all labels.
# `load` が返す画像とラベル(uint8)を続けて並べたものの SHA-256
SMALL_CHECKSUMS = {
    "mnist": "253d75beebbb7073f57d94bd7bc8274ec676e036d616f64e4dcfa0290d131b6d",
    "fashion": "d3ab37d0aec549f637d3661ecf013dfd1baf8d067bb0065709c9679da1b4da9b",
}
EVERY = 10  # the small set is every tenth image of the official training set


class DatasetError(Exception):
    """Images that are missing, or not those that they should be; says what to do."""


def load(name):
    """(x, y): 6,000 training images of "mnist" or "fashion", and their labels.

    They come from `<name>_train.npz` beside this file. Where it is missing, as in Colab, the same
    images are taken from the full training set, which is downloaded once.

    Returns:
        x: (6000, 1, 28, 28) float32, 0 is black (the background), 1 is white.
        y: (6000,) int64, 0 to 9; `CLASS_NAMES[name][y[0]]` is the name of the first one's class.

    Raises:
        DatasetError: the images cannot be had, or are damaged.
    """
    _known(name)
    path = Path(__file__).with_name(f"{name}_train.npz")
    if path.exists():
        with np.load(path) as file:
            images, labels = file["images"], file["labels"]
    else:
        images, labels = _read_part(name, "train", _cache(name))
        images, labels = images[::EVERY], labels[::EVERY]
    if _digest(images.tobytes() + labels.tobytes()) != SMALL_CHECKSUMS[name]:
        raise DatasetError(
            f"{path} is damaged: get it again from where you have the notebook.\n"
            f"{path} が壊れています。ノートブックの入手先から、もう一度入手してください。"
        )
    return _as_input(images), labels.astype(np.int64)


def load_full(name, folder=None):
    """(x_train, y_train, x_test, y_test): the full set, 60,000 and 10,000 images.

    Args:
        name: "mnist" or "fashion".
        folder: where the four official files are, as they are or gzipped (`….gz`), or where they
            are to be put. Without it, a folder in your home directory.

    Returns:
        arrays as `load` gives them.

    Raises:
        DatasetError: a file cannot be had, or is damaged.
    """
    _known(name)
    folder = _cache(name) if folder is None else Path(folder)
    (x_train, y_train), (x_test, y_test) = (
        _read_part(name, part, folder) for part in ("train", "t10k")
    )
    return (
        *(_as_input(x_train), y_train.astype(np.int64)),
        *(_as_input(x_test), y_test.astype(np.int64)),
    )


def _known(name):
    if name not in CHECKSUMS:
        raise ValueError(f"there is no dataset {name!r}: it is one of {', '.join(CHECKSUMS)}")


def _cache(name):
    return Path.home() / ".cache" / "cnn-course" / name


def _as_input(images):
    """uint8 (N, 28, 28) -> float32 (N, 1, 28, 28) from 0 to 1."""
    return images[:, None].astype(np.float32) / 255


def _read_part(name, part, folder):
    """Images (N, 28, 28) and labels (N,), uint8, of the part "train" or "t10k" (the test set)."""
    # An IDX file: a header of 4 bytes per number, what it holds and its shape, then the data.
    # IDX ファイルは、種類と形を表すヘッダ(4 バイトずつ)のあとに、データが並ぶ
    images = np.frombuffer(
        _official(name, f"{part}-images-idx3-ubyte", folder), np.uint8, offset=16
    )
    labels = np.frombuffer(_official(name, f"{part}-labels-idx1-ubyte", folder), np.uint8, offset=8)
    return images.reshape(-1, 28, 28), labels


def _official(name, file, folder):
    """The bytes of an official file, from `folder`, or from a mirror and then kept there."""
    for path in (folder / file, folder / f"{file}.gz"):
        if path.exists():
            content = _unpacked(path.read_bytes())
            if _digest(content) == CHECKSUMS[name][file]:
                return content
            raise DatasetError(
                f"{path} is damaged, or not the official {file} of {name}: delete it and call "
                "again.\n"
                f"{path} は壊れているか、{name} の公式ファイルではありません。"
                "削除してから、もう一度実行してください。"
            )
    return _download(name, file, folder)


def _download(name, file, folder):
    problems = []
    for mirror in MIRRORS[name]:
        try:
            with urllib.request.urlopen(f"{mirror}{file}.gz", timeout=TIMEOUT) as answer:
                packed = answer.read()
        except (OSError, http.client.HTTPException) as error:
            problems.append(f"{mirror}: {error}")
            continue
        content = _unpacked(packed)
        if _digest(content) == CHECKSUMS[name][file]:
            _keep(packed, folder / f"{file}.gz")
            return content
        problems.append(f"{mirror}: what came is not the official file")
    tried = "\n".join(f"  - {problem}" for problem in problems)
    raise DatasetError(
        f"{file} of {name} is not in {folder}, and no mirror gave it:\n{tried}\n"
        f"Try again when you are online, or put {file}.gz into {folder} yourself.\n"
        f"{name} の {file} が {folder} になく、ダウンロードもできませんでした。ネットワークに"
        f"つながっているときにやり直すか、{file}.gz を自分で {folder} に置いてください。"
    )


def _keep(packed, path):
    """Written under another name first, so that an interrupted download leaves no half a file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    half = path.with_suffix(".part")
    half.write_bytes(packed)
    half.replace(path)


def _unpacked(content):
    """Without gzip's wrapping, if there is one; nothing at all where it is broken."""
    if not content.startswith(b"\x1f\x8b"):
        return content
    try:
        return gzip.decompress(content)
    except (OSError, EOFError, zlib.error):
        return b""


def _digest(content):
    return hashlib.sha256(content).hexdigest()
