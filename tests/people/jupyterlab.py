"""A real JupyterLab, and a notebook in it that a browser works on as a student does."""

from __future__ import annotations

import json
import os
import re
import secrets
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_SECONDS_TO_START = 90
_SECONDS_TO_RUN = 150

# Asking for news and updates would be the only thing that it wants of the network.
_SETTINGS = {"fetchNews": "false", "checkForUpdates": False}


@dataclass(frozen=True)
class Server:
    """A JupyterLab that is listening."""

    address: str
    token: str

    def url_of(self, file: str) -> str:
        return f"{self.address}/lab/tree/{file}?token={self.token}"


@contextmanager
def jupyterlab(program: Path, folder: Path, home: Path) -> Iterator[Server]:
    """`program`, serving `folder` on this machine only, with all that it keeps in `home`."""
    settings = home / ".jupyter/lab/user-settings/@jupyterlab/apputils-extension"
    settings.mkdir(parents=True)
    (settings / "notification.jupyterlab-settings").write_text(json.dumps(_SETTINGS), "utf-8")
    port, token = _free_port(), secrets.token_hex(16)
    command = [
        *(str(program), "--no-browser", "--allow-root", "--ip=127.0.0.1", f"--port={port}"),
        *("--ServerApp.port_retries=0", f"--ServerApp.root_dir={folder}"),
    ]
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "LANG": "C.UTF-8",
        "OPENBLAS_NUM_THREADS": "1",
        "JUPYTER_TOKEN": token,  # not among the arguments, where others would see it
    }
    with (
        open(home / "jupyterlab.log", "wb") as log,
        subprocess.Popen(
            command, env=environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
            start_new_session=True,
        ) as process,
    ):  # fmt: skip
        try:
            server = Server(f"http://127.0.0.1:{port}", token)
            _wait_for(server, process, home / "jupyterlab.log")
            yield server
        finally:
            _end(process)


def _free_port() -> int:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        port: int = listening.getsockname()[1]
        return port


def _wait_for(server: Server, process: subprocess.Popen[bytes], log: Path) -> None:
    until = time.monotonic() + _SECONDS_TO_START
    while time.monotonic() < until and process.poll() is None:
        try:
            with urllib.request.urlopen(f"{server.address}/api", timeout=5):
                return
        except urllib.error.HTTPError as answer:  # it is there, whatever it thinks of us
            answer.close()
            return
        except OSError:
            time.sleep(0.1)
    raise AssertionError("JupyterLab did not start:\n" + log.read_text(encoding="utf-8")[-3000:])


def _end(process: subprocess.Popen[bytes]) -> None:
    """Let it end its kernels; where it takes too long, end it with all that it started."""
    process.terminate()
    try:
        process.wait(20)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)


class OpenNotebook:
    """A notebook that is open in JupyterLab, in the browser's `page`."""

    def __init__(self, page: Any, server: Server, file: str) -> None:
        self.page = page
        page.goto(server.url_of(file))
        page.wait_for_selector(".jp-Notebook .jp-Cell", timeout=60_000)
        page.get_by_text("| Idle", exact=False).wait_for(timeout=60_000)

    @property
    def dialogs(self) -> list[str]:
        """What JupyterLab wants to have answered before one can go on."""
        said: list[str] = self.page.locator(".jp-Dialog").all_inner_texts()
        return said

    def run_all(self) -> None:
        self._choose("Run", "Run All Cells")
        self._wait_until_all_ran()

    def restart_and_run_all(self) -> None:
        self._choose("Run", re.compile("^Restart Kernel and Run All Cells"))
        self.page.locator(".jp-Dialog .jp-mod-accept").click()
        self._wait_until_all_ran()

    def run(self, place: int) -> None:
        """Run one cell."""
        prompt = self._cell(place).locator(".jp-InputPrompt").first
        before = prompt.text_content()
        self._enter(place)
        self.page.keyboard.press("Control+Enter")
        self._wait_while(
            "([cell, before]) => [before, '[*]:'].includes(document.querySelectorAll('.jp-Notebook "
            ".jp-Cell')[cell].querySelector('.jp-InputPrompt').textContent)",
            [place, before],
        )

    def write(self, place: int, source: str) -> None:
        """Paste over all of a cell."""
        self._enter(place)
        self.page.keyboard.press("Control+a")
        self.page.evaluate("text => navigator.clipboard.writeText(text)", source)
        self.page.keyboard.press("Control+v")

    def said(self, place: int) -> str:
        """All that stands below a cell."""
        outputs: list[str] = self._cell(place).locator(".jp-OutputArea-output").all_text_contents()
        return "\n".join(outputs)

    def show(self, place: int) -> None:
        """Scroll to a cell."""
        self._cell(place).evaluate("cell => cell.scrollIntoView({block: 'start'})")
        self.page.wait_for_timeout(500)

    def download(self, place: int, to: Path) -> Path:
        """Click the link below a cell, as if to keep what it leads to."""
        with self.page.expect_download() as coming:
            self._cell(place).locator(".jp-OutputArea-output a").click()
        path = to / coming.value.suggested_filename
        coming.value.save_as(path)
        return path

    def _cell(self, place: int) -> Any:
        return self.page.locator(".jp-Notebook .jp-Cell").nth(place)

    def _enter(self, place: int) -> None:
        self._cell(place).scroll_into_view_if_needed()
        self._cell(place).locator(".cm-content").click()

    def _choose(self, menu: str, entry: str | re.Pattern[str]) -> None:
        self.page.get_by_role("menuitem", name=menu, exact=True).click()
        self.page.get_by_role("menuitem", name=entry, exact=True).click()

    def _wait_until_all_ran(self) -> None:
        self.page.locator(".jp-InputPrompt", has_text="[*]").first.wait_for(state="attached")
        self._wait_while(
            "() => [...document.querySelectorAll('.jp-InputPrompt')]"
            ".some(prompt => prompt.textContent === '[*]:')"
        )

    def _wait_while(self, holds: str, argument: object = None) -> None:
        self.page.wait_for_function(
            f"argument => !({holds})(argument)", arg=argument, timeout=1000 * _SECONDS_TO_RUN
        )
        self.page.wait_for_timeout(300)  # outputs are drawn a moment after they came
