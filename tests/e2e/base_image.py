"""A base image made with debootstrap, for machines that can pull none; kept between runs."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
from pathlib import Path

from . import machine
from .machine import Impossible, run

# What Otter's Dockerfile and our setup.sh install where it is missing.
_PACKAGES = "ca-certificates,curl,dos2unix,python3,python3-venv,unzip,wget"
_RELEASE = "bookworm"
LABEL = "cnn-autograder.e2e"  # images and containers made from this one inherit it
_KEPT = 2  # base images in the cache


def import_base_image(pip: Path) -> str:
    """Make the base image, or take it from the cache, and give it to the engine; its name.

    Args:
        pip: of this machine, configured as builds inside the image need it.

    Raises:
        Impossible: debootstrap or Docker fails.
    """
    files = _host_files(pip)
    sources = machine.apt_sources(_RELEASE)
    content = json.dumps([_PACKAGES, _RELEASE, sources, sorted(files.items())])
    key = hashlib.sha256(content.encode() + Path(__file__).read_bytes()).hexdigest()[:12]
    name = f"cnn-autograder-base:{key}"
    if not run("docker", "images", "--quiet", name).strip():
        archive = _cached(key, sources, files)
        run("docker", "import", "--change", f"LABEL {LABEL}=yes", archive, name)
    return name


def _host_files(pip: Path) -> dict[str, str]:
    """Files of this machine that lead builds to the network: path in the image, content."""
    settings = machine.pip_settings(pip)
    lines = "".join(f"{name} = {value}\n" for name, value in sorted(settings.items()))
    return {
        "/etc/pip.conf": f"[global]\n{lines}",
        "/etc/apt/apt.conf.d/99host": "\n".join(machine.apt_settings()) + "\n",
        **{str(path): path.read_text("utf-8") for path in machine.certificates(settings)},
    }


def _cached(key: str, sources: list[str], files: dict[str, str]) -> Path:
    home = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache"))
    folder = home / "cnn-autograder"
    folder.mkdir(parents=True, exist_ok=True)
    archive = folder / f"base-{key}.tar"
    if not archive.exists():
        with tempfile.TemporaryDirectory(dir=folder) as scratch:
            root = Path(scratch) / "root"
            _bootstrap(root, sources)
            _write(files, root)
            made = Path(scratch) / "base.tar"
            run("tar", "--create", "--file", made, "--directory", root, ".")
            made.replace(archive)
    archive.touch()
    kept = sorted(folder.glob("base-*.tar"), key=lambda path: path.stat().st_mtime)
    for old in kept[:-_KEPT]:
        old.unlink()
    return archive


def _bootstrap(root: Path, sources: list[str]) -> None:
    """A minimal Debian with Python, without its caches of packages."""
    mirrors = [line.split()[1] for line in sources if line.split()[2] == _RELEASE]
    options = ["--variant=minbase", f"--include={_PACKAGES}"]
    run("debootstrap", *options, _RELEASE, root, *mirrors[:1], what="debootstrap")
    if sources:
        (root / "etc/apt/sources.list").write_text("\n".join(sources) + "\n", "utf-8")
    for folder in ("var/cache/apt/archives", "var/lib/apt/lists"):
        shutil.rmtree(root / folder)
        (root / folder / "partial").mkdir(parents=True)


def _write(files: dict[str, str], root: Path) -> None:
    for name, content in files.items():
        path = root / name.lstrip("/")
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.is_symlink():
            raise Impossible(f"{name} is a link in the image: not written.")
        path.write_text(content, "utf-8")
