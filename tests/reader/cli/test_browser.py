"""The screen in a real browser: drawn, and moved by keys, clicks and the window."""

from __future__ import annotations

import asyncio
import json
import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Generator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from tests.settling import PATIENCE

ROOT = Path(__file__).parents[3]
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome")
BROWSER = next(filter(None, map(shutil.which, BROWSERS)), None)
STORY = "The lock at Tarn burst on Friday, 6 May 2031, and Ida Brun saw it happen."
OTHER = "Nobody at the mill would say who had been told of the crack in spring."
# xterm.js draws on a canvas: what it is sent is kept, to be read from there.
HEARD = """
const Socket = window.WebSocket;
window.seen = "";
window.WebSocket = class extends Socket {
    constructor(...of) {
        super(...of);
        this.addEventListener("message", async (event) => {
            const raw = event.data;
            window.seen += raw instanceof Blob ? await raw.text()
                : raw instanceof ArrayBuffer ? new TextDecoder().decode(raw) : raw;
        });
    }
};
"""

pytestmark = pytest.mark.skipif(BROWSER is None, reason="no browser is there")


@pytest.fixture
def address(folder_of: Any) -> Generator[str]:
    folder = folder_of({"a.txt": f"{STORY}\n\n{OTHER}\n", "b.txt": f"{STORY}\n"})
    with subprocess.Popen(
        [sys.executable, "-m", "reader", "--serve", str(folder)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        env={**os.environ, "TERM": "dumb"},
    ) as server:
        assert server.stdout is not None
        found = re.search(rb"http://\S+/", server.stdout.readline())
        assert found is not None
        yield found[0].decode()
        server.send_signal(signal.SIGINT)
        assert server.wait(PATIENCE) == 0


class Page:
    """A page of a browser, told what to do over its debugging protocol."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self._socket = socket
        self._calls = 0

    async def call(self, method: str, **parameters: object) -> dict[str, Any]:
        self._calls += 1
        call = {"id": self._calls, "method": method, "params": parameters}
        await self._socket.send_json(call)
        while True:
            answer = json.loads((await self._socket.receive(PATIENCE)).data)
            if answer.get("id") == self._calls:
                return answer["result"]

    async def press(self, key: str, code: int, *, ctrl: bool = False) -> None:
        text = key if len(key) == 1 and not ctrl else ""
        keys = {"key": key, "windowsVirtualKeyCode": code, "modifiers": 2 * ctrl}
        await self.call("Input.dispatchKeyEvent", type="keyDown", text=text, **keys)
        await self.call("Input.dispatchKeyEvent", type="keyUp", **keys)

    async def click(self, x: int, y: int) -> None:
        at = {"x": x, "y": y, "button": "left", "clickCount": 1}
        for what in ("mousePressed", "mouseReleased"):
            await self.call("Input.dispatchMouseEvent", type=what, **at)

    async def resize(self, width: int, height: int) -> None:
        await self.call(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=height,
            deviceScaleFactor=1,
            mobile=False,
        )

    async def shows(self, *parts: str) -> None:
        """Wait until all of this has been drawn since the last time."""
        plain = ""
        for _ in range(PATIENCE * 4):
            answer = await self.call(
                "Runtime.evaluate", expression="window.seen", returnByValue=True
            )
            seen = answer["result"].get("value") or ""
            plain = re.sub(r"\x1b\[[0-9;?<>=]*[a-zA-Z]", "", seen)
            if all(part in plain for part in parts):
                await self.call("Runtime.evaluate", expression="window.seen = ''")
                return
            await asyncio.sleep(0.25)
        pytest.fail(f"no {parts} in the browser; last:\n{plain[-2000:]}")


@asynccontextmanager
async def browsing(address: str, profile: Path) -> AsyncIterator[Page]:
    """A browser without a window, at an address."""
    assert BROWSER is not None
    words = ["--headless=new", "--no-sandbox", "--disable-gpu", "about:blank"]
    words += ["--remote-debugging-port=0", f"--user-data-dir={profile}"]
    words += ["--window-size=1000,700"]
    with subprocess.Popen([BROWSER, *words], stderr=subprocess.PIPE) as browser:
        assert browser.stderr is not None
        lines = iter(browser.stderr.readline, b"")
        told = (re.search(rb"ws://([\d.:]+)/", line) for line in lines)
        host = next(found[1].decode() for found in told if found)
        async with aiohttp.ClientSession() as session:
            async with session.get(f"http://{host}/json") as answer:
                pages = [tab for tab in await answer.json() if tab["type"] == "page"]
            async with session.ws_connect(
                pages[0]["webSocketDebuggerUrl"], max_msg_size=0
            ) as socket:
                page = Page(socket)
                await page.call("Page.enable")
                await page.call("Page.addScriptToEvaluateOnNewDocument", source=HEARD)
                await page.call("Page.navigate", url=address)
                try:
                    yield page
                finally:
                    browser.terminate()


async def test_keys_clicks_and_the_window_move_it(address: str, tmp_path: Path) -> None:
    async with browsing(address, tmp_path / "profile") as page:
        await page.shows("Tarn", "Ida Brun", "1 match")
        await page.click(300, 500)
        await page.press("n", 78)
        await page.shows("1/1")
        await page.press("o", 79)
        await page.shows("only here 1/")
        await page.click(100, 50)  # on the match again
        await page.shows("verbatim")
        await page.press("i", 73)
        await page.shows("Match 1", "word for word")
        await page.press("Escape", 27)
        await page.shows("Nobody at the")  # the card, which is closed, has none of it
        await page.resize(600, 400)
        await page.shows("Tarn")
        await page.press("p", 80, ctrl=True)
        await page.shows("Search for commands")
        for letter in "quit":
            await page.press(letter, ord(letter.upper()))
        await page.shows("leave; what was saved")
        await page.press("Enter", 13)
        for _ in range(PATIENCE * 4):
            answer = await page.call(
                "Runtime.evaluate", expression="document.body.innerText"
            )
            if "Session ended" in str(answer["result"].get("value")):
                return
            await asyncio.sleep(0.25)
        pytest.fail("it does not end")
