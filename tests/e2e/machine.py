"""What this machine must offer, and how it reaches the network."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

_PACKAGES = {
    "dockerd": "docker.io",
    "docker": "docker.io",
    "debootstrap": "debootstrap",
    "iptables": "iptables",
}
_CERTIFICATES = Path("/etc/ssl/certs/ca-certificates.crt")


class Impossible(Exception):
    """This machine lacks something that the test needs."""


def run(*command: str | Path, what: str = "", **options: object) -> str:
    """Run a command; its output.

    Raises:
        Impossible: it fails, and without it the test cannot be made.
    """
    ended = subprocess.run(  # type: ignore[call-overload]
        command, check=False, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, **options
    )
    if ended.returncode:
        last = "\n    ".join(ended.stdout.strip().splitlines()[-8:])
        raise Impossible(f"{what or ' '.join(map(str, command))} failed:\n    {last}")
    return str(ended.stdout)


def install_missing() -> list[str]:
    """Install by apt-get what is missing; the names of the packages.

    Raises:
        Impossible: not root, or not a Debian, or the packages cannot be had.
    """
    if os.geteuid() != 0:
        raise Impossible("a Docker engine is started and a base image built here: be root.")
    missing = sorted({package for name, package in _PACKAGES.items() if not shutil.which(name)})
    if not _CERTIFICATES.exists():
        missing.append("ca-certificates")
    if missing:
        if not shutil.which("apt-get"):
            raise Impossible(f"{', '.join(missing)} missing, and there is no apt-get.")
        quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        run("apt-get", "update", "-qq", env=quiet)
        command = ("apt-get", "install", "-y", "-qq", "--no-install-recommends")
        run(*command, *missing, what=f"apt-get install {' '.join(missing)}", env=quiet)
    return missing


def apt_sources(release: str) -> list[str]:
    """This machine's sources of Debian's own packages for a release, as lines of sources.list."""
    form = "$(REPO_URI) $(CODENAME) $(ORIGIN) $(COMPONENT) $(CREATED_BY)"
    lines: dict[str, None] = {}
    for target in run("apt-get", "indextargets", "--format", form).splitlines():
        address, suite, origin, component, kind = target.split()
        if origin == "Debian" and kind == "Packages" and suite.split("-")[0] == release:
            lines[f"deb {address} {suite} {component}"] = None
    return sorted(lines)


def apt_settings() -> list[str]:
    """How this machine's apt reaches its sources: proxies, certificates, what it checks."""
    dumped = run("apt-config", "dump").splitlines()
    skipped = ("Acquire::IndexTargets", "Acquire::cdrom", "Acquire::CompressionTypes")
    return [
        line for line in dumped if line.startswith("Acquire::") and not line.startswith(skipped)
    ]


def pip_settings(pip: Path) -> dict[str, str]:
    """This machine's settings for pip, from files and environment, without folders of its own."""
    settings: dict[str, str] = {}
    listed = run(pip, "config", "list").splitlines()
    for line in sorted(listed, key=lambda line: line.startswith(":env:")):  # which wins
        name, value = line.split("=", 1)
        text = value.strip("'\"").replace("\\n", " ")
        kept = [word for word in text.split() if name.endswith("cert") or not _is_local(word)]
        if kept:
            settings[name.rpartition(".")[2]] = " ".join(kept)
    return settings


def certificates(pip: dict[str, str]) -> Iterator[Path]:
    """Files that tell whom to trust; builds inside the image need them at the same place."""
    named = {_CERTIFICATES, *(Path(pip[name]) for name in ("cert", "client-cert") if name in pip)}
    return (path for path in sorted(named) if path.is_file())


def proxies() -> dict[str, str]:
    """This machine's proxies, under the names of Docker's own configuration."""
    names = {"http_proxy": "httpProxy", "https_proxy": "httpsProxy", "no_proxy": "noProxy"}
    return {
        key: value
        for name, key in names.items()
        if (value := os.environ.get(name) or os.environ.get(name.upper()))
    }


def _is_local(word: str) -> bool:
    return word.startswith(("/", "./", "~", "file:"))
