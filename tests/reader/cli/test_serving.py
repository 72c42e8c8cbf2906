"""The screen in a browser: on this machine, for whoever knows the address."""

from __future__ import annotations

import os
import re
import shlex
import signal
import subprocess
import sys
from collections.abc import Callable, Generator
from pathlib import Path

import aiohttp
import pytest

from reader.cli import run
from reader.cli.serving import command
from tests.settling import PATIENCE

ROOT = Path(__file__).parents[3]
ADDRESS = re.compile(rb"http://127\.0\.0\.1:\d+/\S{20,}/")
STORY = "The bridge at Ost fell on Friday, 6 May 2031, Ida Brun said.\n"


@pytest.fixture
def served(folder_of, tmp_path: Path) -> Generator[str]:
    """The address at which a folder is served; its server ends well on ctrl+C."""
    folder = folder_of({"one's file.txt": STORY, "b.txt": STORY.replace("Ost", "West")})
    # What lies in the folder one is in must not be taken for a part of the program.
    (folder / "reader.py").write_text("raise SystemExit('run')\n")
    start = "import sys; sys.path.append(sys.argv.pop(1)); import reader.__main__ as m"
    with subprocess.Popen(
        [sys.executable, "-P", "-c", f"{start}; m.main()", ROOT, "--serve", "."],
        cwd=folder,
        stdout=subprocess.PIPE,
        env={**os.environ, "TERM": "dumb", "PYTHONPATH": ""},
    ) as server:
        assert server.stdout is not None
        found = ADDRESS.search(server.stdout.readline())
        assert found is not None
        yield found[0].decode()
        server.send_signal(signal.SIGINT)
        assert server.wait(PATIENCE) == 0


async def answer(address: str, **headers: str) -> tuple[int, str, str]:
    async with (
        aiohttp.ClientSession() as session,
        session.get(address, headers=headers) as response,
    ):
        policy = response.headers.get("Content-Security-Policy", "")
        return response.status, await response.text(), policy


async def test_the_page_is_served_and_shows_the_articles(served: str) -> None:
    status, page, policy = await answer(served)
    assert status == 200
    assert "hexapla" in page
    assert "default-src 'self'" in policy
    screen = b""
    async with (
        aiohttp.ClientSession() as session,
        session.ws_connect(f"{served}ws?width=120&height=30") as browser,
    ):
        while not (b"Ost" in screen and b"West" in screen):
            screen += (await browser.receive(PATIENCE)).data


async def test_other_names_pages_and_paths_are_refused(served: str) -> None:
    root = served.rsplit("/", 2)[0]
    assert (await answer(f"{root}/"))[0] == 404
    assert (await answer(f"{root}/ws"))[0] == 404
    assert (await answer(served, Host="elsewhere.example"))[0] == 403
    assert (await answer(f"{served}ws", Origin="http://elsewhere.example"))[0] == 403
    assert (await answer(served, Origin=root))[0] == 200


@pytest.fixture
def refused(capfd: pytest.CaptureFixture[str]) -> Callable[..., str]:
    """What is said of words that cannot be served, in one line."""

    def run_here(*words: object) -> str:
        assert run(["--serve", *map(str, words)]) == 2
        out, err = capfd.readouterr()
        assert out == ""
        assert err.count("\n") == 1
        return err

    return run_here


def test_what_cannot_be_served_is_one_line(refused, tmp_path: Path) -> None:
    assert "standard input" in refused("-")
    assert "no such file" in refused(tmp_path / "none")
    assert "theme" in refused("--theme", "nowhere", tmp_path)


def test_without_the_extra_it_is_named(
    refused, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    assert "[web]" in refused(tmp_path)


@pytest.mark.skipif(os.name == "nt", reason="there, words are quoted otherwise")
def test_words_reach_the_program_as_they_were_said() -> None:
    words = ["--theme=ink", "--", "one's file.txt", "$HOME", "a;b"]
    assert shlex.split(command(words))[-5:] == words
